"""How is the day told that the shop set for a hold: in a list, in the panel, and what each choice means?"""

from app.domain.hold_plan import HoldPlan
from app.domain.operation import OperationKind
from app.presenters.formatting import Formats
from app.presenters.words import Translate, Words


class HoldPlanWords(Words):
    """Whole sentences, or short words for a list, in one language."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats

    def in_list(self, plan: HoldPlan) -> str:
        """Return what is meant and on which day, as short as it goes."""
        day = self._formats.day_of_year(plan.day)
        if plan.kind is OperationKind.CAPTURE:
            return self.tr("capture {day}").format(day=day)
        return self.tr("release {day}").format(day=day)

    def fact(self, plan: HoldPlan | None) -> str:
        """Return what is meant, on which day, and who set it; "" where nobody did."""
        if plan is None:
            return ""
        day = self._formats.date(plan.day)
        if plan.kind is OperationKind.CAPTURE:
            told = self.tr("To be captured on {day}").format(day=day)
        else:
            told = self.tr("To be released on {day}").format(day=day)
        return f"{told} ({plan.by})" if plan.by else told

    def closed(self) -> str:
        """Return why no day can be set now."""
        return self.tr("No money of this order is held.")
