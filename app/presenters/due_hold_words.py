"""What is said about a hold whose day has come: what was meant, what it means for the money, and what to do now."""

from app.domain.hold_plan import HoldPlan
from app.domain.operation import OperationKind
from app.presenters.presenter import Speech
from app.presenters.words import Words


class DueHoldWords(Words):
    """The words of a line of the list and of the panel beside it."""

    def __init__(self, speech: Speech, plan: HoldPlan) -> None:
        super().__init__(speech.translate)
        self._day = speech.formats.date(plan.day)
        self._captures = plan.kind is OperationKind.CAPTURE

    def short(self) -> str:
        return self.tr("The planned day has come")

    def status(self) -> str:
        return self.tr("To be captured") if self._captures else self.tr("To be released")

    def happened(self) -> str:
        if self._captures:
            return self.tr("The shop set {day} as the day to capture this hold.").format(day=self._day)
        return self.tr("The shop set {day} as the day to release this hold.").format(day=self._day)

    def money(self) -> str:
        return self.tr("The money is only held. Paydesk neither captures nor releases it by itself.")

    def tell(self) -> str:
        return ""

    def to_do(self) -> str:
        if self._captures:
            return self.tr("Capture it, or set another day on the order (T). Then it leaves this list.")
        return self.tr("Release it, or set another day on the order (T). Then it leaves this list.")

    def key(self) -> str:
        """Return what stands on the one key."""
        return self.tr("Capture…") if self._captures else self.tr("Release the hold…")
