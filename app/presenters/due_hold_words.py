"""What is said about a hold whose day has come: what was meant, what it means for the money, and what to do now."""

from app.domain.hold_plan import HoldPlan
from app.domain.operation import OperationKind
from app.presenters.presenter import Speech
from app.presenters.words import Words


class DueHoldWords(Words):
    """The words of a line of the list and of the panel beside it."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats

    def short(self, _plan: HoldPlan) -> str:
        return self.tr("Day of the hold")

    def status(self, plan: HoldPlan) -> str:
        return self.tr("To be captured") if _captures(plan) else self.tr("To be released")

    def happened(self, plan: HoldPlan) -> str:
        day = self._formats.date(plan.day)
        if _captures(plan):
            return self.tr("The shop set {day} as the day to capture this hold.").format(day=day)
        return self.tr("The shop set {day} as the day to release this hold.").format(day=day)

    def money(self, _plan: HoldPlan) -> str:
        return self.tr("The money is only held. Paydesk neither takes it nor lets it go by itself.")

    def tell(self, _plan: HoldPlan) -> str:
        return ""

    def to_do(self, plan: HoldPlan) -> str:
        if _captures(plan):
            return self.tr("Capture it, or set another day on the order (T). Then it leaves this list.")
        return self.tr("Release it, or set another day on the order (T). Then it leaves this list.")

    def key(self, plan: HoldPlan) -> str:
        """Return what stands on the one key."""
        return self.tr("Capture…") if _captures(plan) else self.tr("Release the hold…")


def _captures(plan: HoldPlan) -> bool:
    return plan.kind is OperationKind.CAPTURE
