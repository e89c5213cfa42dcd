"""What is said about many links from a file, and the words of the file of results."""

from datetime import datetime, timedelta

from app.domain.money import Money
from app.domain.order import Order
from app.presenters.batch_file import MOST_ROWS, BatchLine
from app.presenters.formatting import Formats
from app.presenters.link_batch_state import BatchRow
from app.presenters.message import Message, Tone
from app.presenters.order_words import OrderWords
from app.presenters.words import Translate, Words
from app.services.table_file import Row


class BatchWords(Words):
    """Makes the sentences; nothing here decides."""

    def __init__(self, translate: Translate, formats: Formats, orders: OrderWords) -> None:
        super().__init__(translate)
        self._formats = formats
        self._orders = orders

    # --- a line -------------------------------------------------------------------------------------------------

    def will_be_made(self) -> str:
        return self.tr("Will be made")

    def being_made(self) -> str:
        return self.tr("Asking the bank…")

    def made(self, order: Order) -> str:
        """Return when the link of a line was made, and how it stands by the bank's last word."""
        return self.tr("Made {moment} · {state}").format(
            moment=self._formats.moment(order.created_at), state=self._orders.state(order.state)
        )

    # --- the whole ----------------------------------------------------------------------------------------------

    def terms(self, now: datetime, span: timedelta | None, language: str) -> str:
        """Return what every link of the file has in common."""
        if span is None:
            return self.tr("Every link has the bank's own end, and its page is in {language}.").format(
                language=language
            )
        return self.tr("Every link can be paid until {moment}, and its page is in {language}.").format(
            moment=self._formats.moment(now + span), language=language
        )

    def summary(self, wanted: int, faulty: int, made: int) -> str:
        """Return how many lines there are of each kind."""
        parts = [self.tr("%n link(s) will be made", "", wanted)] if wanted or not made else []
        if faulty:
            parts.append(self.tr("%n line(s) skipped because of a mistake", "", faulty))
        if made:
            parts.append(self.tr("%n link(s) made", "", made))
        return " · ".join(parts)

    def run_label(self, wanted: int, total: Money) -> str:
        if not wanted:
            return self.tr("Create links")
        label = self.tr("Create %n link(s), {amount} in all", "", wanted)
        return label.format(amount=self._formats.money(total))

    def anew(self, older: int) -> str:
        return self.tr("Make new links for the %n line(s) whose link is from before today", "", older)

    def unusable(self, reason: str) -> Message:
        """Return why a file cannot be used."""
        happened = {
            "empty": self.tr("There are no lines in this file."),
            "no-amount": self.tr("The first line of this file names no column “amount”."),
            "too-many": self.tr("This file has more than {most} lines.").format(most=MOST_ROWS),
            "too-large": self.tr("This file is too large."),
        }.get(reason, self.tr("This file could not be read as a table."))
        return Message(
            Tone.WARNING,
            happened,
            self.tr("Nothing was sent to the bank."),
            self.tr("Save it as CSV, with a line of titles: amount, for, customer, name, reference."),
        )

    def saved(self, path: str) -> Message:
        return Message(Tone.SUCCESS, self.tr("The result of each line is saved in {path}.").format(path=path))

    # --- the file of results ------------------------------------------------------------------------------------

    def of_training(self, file: str) -> str:
        """Return the name of a file whose links are no real ones."""
        return self.tr("TRAINING {file}").format(file=file)

    def sheet(self) -> str:
        return self.tr("Payment links")

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Line"),
            self.tr("Amount"),
            self.tr("For"),
            self.tr("Customer"),
            self.tr("Name"),
            self.tr("Reference"),
            self.tr("Result"),
            self.tr("Order number"),
            self.tr("Link"),
            self.tr("Valid until"),
        )

    def result(self, row: BatchRow, line: BatchLine, order: Order | None) -> Row:
        """Return a line of the results; the amount is a number where one was understood."""
        link = order.link if order else None
        return (
            str(row.place),
            order.amount if order else line.amount,
            line.description,
            line.contact,
            line.name,
            line.reference,
            row.sentence,
            order.number if order else "",
            link.address if link else "",
            link.expires_at if link and link.expires_at else "",
        )
