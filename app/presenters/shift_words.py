"""How is a first shift told: its tasks, its hints, what the caller may be told, and what costs points?"""

from app.domain.first_shift import Said, ShiftTask, Slip, TaskRecord
from app.presenters.words import Words

CARD_THAT_PAYS = "4444 5555 1111 3333"
"""The training bank's own card; no real bank has it."""


class ShiftWords(Words):
    """Short sentences for somebody who has never stood at this till."""

    def title(self, task: ShiftTask) -> str:
        """Return what the task is called."""
        return {
            ShiftTask.PHONE_PAID: self.tr("Taking a phone order"),
            ShiftTask.CARD_DECLINED: self.tr("Declined card"),
            ShiftTask.LINK_PAID: self.tr("Paid payment link"),
            ShiftTask.LINK_RENEWED: self.tr("Renewing an expired link"),
            ShiftTask.ANSWER_LOST: self.tr("Lost answer"),
            ShiftTask.PART_REFUND: self.tr("Partial refund"),
            ShiftTask.REFUND_REFUSED: self.tr("Refused refund"),
            ShiftTask.DAY_CLOSED: self.tr("Closing the day"),
        }[task]

    def to_do(self, task: ShiftTask) -> str:
        """Return what is to be done."""
        return {
            ShiftTask.PHONE_PAID: self.tr("Take a phone order. The caller's card is {card}, code 123."),
            ShiftTask.CARD_DECLINED: self.tr("Take another order with the same card. The bank will decline it."),
            ShiftTask.LINK_PAID: self.tr("Make a payment link, then let the customer pay it."),
            ShiftTask.LINK_RENEWED: self.tr("Make another link, let it expire, and renew it for the customer."),
            ShiftTask.ANSWER_LOST: self.tr("Take a phone order. Its answer gets lost: find out whether it is paid."),
            ShiftTask.PART_REFUND: self.tr("Give a part of a paid order back."),
            ShiftTask.REFUND_REFUSED: self.tr("Try to give back a part of another order. The bank will refuse."),
            ShiftTask.DAY_CLOSED: self.tr("Close the business day."),
        }[task].replace("{card}", CARD_THAT_PAYS)

    def day_is_closed(self) -> str:
        """Return what is said instead where there is no day to close."""
        return self.tr("This day is closed already. Close the next one tomorrow, or skip this.")

    def hint(self, task: ShiftTask) -> str:
        """Return how it is done."""
        return {
            ShiftTask.PHONE_PAID: self.tr("F2, the sum, the card, any later month, the code, Ctrl+Enter."),
            ShiftTask.CARD_DECLINED: self.tr("The screen says what to tell the caller and what may be tried now."),
            ShiftTask.LINK_PAID: self.tr("F3, the sum, Ctrl+Enter. C copies the link. Below, the customer pays."),
            ShiftTask.LINK_RENEWED: self.tr("When the link has expired (F5 asks the bank), R renews it."),
            ShiftTask.ANSWER_LOST: self.tr("Charge nothing again. F5 asks the bank; it also answers later."),
            ShiftTask.PART_REFUND: self.tr("F4, ↓ to the order, R, a smaller sum, the reason."),
            ShiftTask.REFUND_REFUSED: self.tr("F4, ↓ to a paid order, R. Then read what the order says."),
            ShiftTask.DAY_CLOSED: self.tr("F8. Read what is open, then close the day."),
        }[task]

    def answers(self, task: ShiftTask) -> tuple[tuple[Said, str], ...]:
        """Return what the caller may be told, in no order of merit; nothing where nobody waits."""
        if not task.asks:
            return ()
        paid = (Said.PAID, self.tr("“Paid, thank you.”"))
        if task is ShiftTask.CARD_DECLINED:
            return (
                paid,
                (Said.CAREFUL, self.tr("“Your bank said no. Another card?”")),
                (Said.CARELESS, self.tr("“You have no money.”")),
            )
        return (
            (Said.CARELESS, self.tr("“I charge it once more.”")),
            paid,
            (Said.CAREFUL, self.tr("“I am asking the bank.”")),
        )

    def slip(self, slip: Slip) -> str:
        """Return what was done that a careful clerk would not do."""
        return {
            Slip.CHARGED_AGAIN: self.tr("The same sale was charged again while the first charge was in doubt."),
            Slip.SAID_PAID: self.tr("“Paid” was said before the bank had said so."),
            Slip.CARD_IN_TEXT: self.tr("A card number was typed into a text."),
            Slip.WRONG_WORD: self.tr("The caller was told something that does not help."),
        }[slip]

    def result(self, record: TaskRecord) -> str:
        """Return how a task went, in a line."""
        title = self.title(record.task)
        if record.left_out:
            return self.tr("{task}: skipped").format(task=title)
        if record.hinted:
            return self.tr("{task}: done, with a hint").format(task=title)
        return self.tr("{task}: done").format(task=title)
