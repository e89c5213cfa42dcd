"""What is called how, when trouble is staged for practice: each with what happens then."""

from msgspec import Struct

from app.domain.staged_trouble import StagedTrouble
from app.presenters.message import Message, Tone
from app.presenters.words import Words


class TroubleRow(Struct, frozen=True):
    """One trouble as it can be chosen. `is_waiting`: it was staged, and its moment has not come."""

    trouble: StagedTrouble
    title: str
    effect: str
    is_waiting: bool = False


class PracticeWords(Words):
    """Says what a trainer can have happen."""

    def row(self, trouble: StagedTrouble, is_waiting: bool) -> TroubleRow:
        """Return a trouble with its words."""
        effect = self.tr("Happens next time.") if is_waiting else self._effect(trouble)
        return TroubleRow(trouble, self._title(trouble), effect, is_waiting)

    def no_open_link(self) -> Message:
        """Say why nothing happened."""
        return Message(
            Tone.WARNING,
            self.tr("No payment link is open."),
            self.tr("Nothing happened."),
            self.tr("Create a payment link first (F3)."),
        )

    def happened(self, trouble: StagedTrouble) -> Message:
        """Say what happened at once, and how the clerk learns of it."""
        return Message(Tone.INFO, self._title(trouble), self.tr("The till does not know it yet: ask the bank (F5)."))

    def _title(self, trouble: StagedTrouble) -> str:
        return {
            StagedTrouble.CARD_DECLINED: self.tr("The next card is declined"),
            StagedTrouble.ANSWER_LOST: self.tr("The next answer is lost"),
            StagedTrouble.ANSWER_SLOW: self.tr("The next answer takes long"),
            StagedTrouble.BANK_FAILS: self.tr("The bank fails once"),
            StagedTrouble.PAGE_HANGS: self.tr("The bank's page hangs"),
            StagedTrouble.REFUND_REFUSED: self.tr("The next refund is refused"),
            StagedTrouble.CUSTOMER_PAYS: self.tr("The customer pays the link now"),
            StagedTrouble.LINK_EXPIRES: self.tr("The link expires now"),
            StagedTrouble.POWER_CUT: self.tr("Power cut while charging"),
        }[trouble]

    def _effect(self, trouble: StagedTrouble) -> str:
        return {
            StagedTrouble.CARD_DECLINED: self.tr("There is not enough money on it."),
            StagedTrouble.ANSWER_LOST: self.tr("The bank does what it was asked for, and the line breaks."),
            StagedTrouble.ANSWER_SLOW: self.tr("It comes after half a minute."),
            StagedTrouble.BANK_FAILS: self.tr("It does nothing and answers with an error."),
            StagedTrouble.PAGE_HANGS: self.tr("It stands still for a minute."),
            StagedTrouble.REFUND_REFUSED: self.tr("The money stays with the shop."),
            StagedTrouble.CUSTOMER_PAYS: self.tr("The newest open link."),
            StagedTrouble.LINK_EXPIRES: self.tr("The newest open link."),
            StagedTrouble.POWER_CUT: self.tr("Paydesk ends at once. Start it again and see what it finds out."),
        }[trouble]
