"""What does a person write on the order in the panel? A note, a tag, a day for its hold; faults are told by field."""

from app.domain.errors import ActNotPossible, CardNumberInText, HoldDayOutside, TextTooLong
from app.domain.hold_plan import HoldPlan
from app.domain.identifiers import OrderNumber
from app.domain.order_note import OrderNote
from app.presenters.hold_plan_words import HoldPlanWords
from app.presenters.orders_words import OrdersWords
from app.presenters.presenter import Speech
from app.services.hold_plans import HoldPlans
from app.services.order_notes import OrderNotes


class OrderWriting:
    """Returns nothing where it is written. Any other failure is raised: it belongs to no field."""

    def __init__(self, notes: OrderNotes, plans: HoldPlans) -> None:
        self._notes = notes
        self._plans = plans

    async def note(self, speech: Speech, number: OrderNumber, before: OrderNote, wanted: OrderNote) -> dict[str, str]:
        """Write note and tag. Raises as `OrderNotes.write`, but for what is wrong with a text."""
        try:
            await self._notes.write(number, before, wanted)
        except CardNumberInText as fault:
            return {fault.field: OrdersWords(speech.translate).card_in_note()}
        except TextTooLong as fault:
            return {fault.field: speech.errors.fault(fault)}
        return {}

    async def day(self, speech: Speech, number: OrderNumber, wanted: HoldPlan | None) -> dict[str, str]:
        """Set the day of the hold, or take it off. Raises as `HoldPlans.set`, but for a day that cannot be."""
        try:
            await self._plans.set(number, wanted)
        except HoldDayOutside as fault:
            return {"day": speech.errors.fault(fault)}
        except ActNotPossible:
            return {"day": HoldPlanWords(speech.translate, speech.formats).closed()}
        return {}
