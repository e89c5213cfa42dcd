"""What does each line of many links ask for? Its draft or its fault, and what became of it."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import InputFault, PaydeskError
from app.domain.hidden_card import without_card_numbers
from app.domain.order import Order
from app.domain.profile import BankProfile
from app.presenters.batch_file import BatchLine
from app.presenters.link_form import CHECKED, check_field, draft_of
from app.presenters.link_reminders import Reminder
from app.presenters.payment_link_state import LineForm, LinkForm
from app.services.link_batch import BatchItem
from app.services.payment_links import LinkDraft


class Entry(Struct, frozen=True):
    """One line, and what is known of it. Exactly one of `item` and `fault` is set."""

    line: BatchLine
    item: BatchItem | None = None
    fault: InputFault | None = None
    made: Order | None = None
    failure: PaydeskError | None = None
    running: bool = False


class Asking(Struct, frozen=True):
    """What lines have in common: the bank, the form they follow, and which run they belong to.

    A `run` of its own makes links for lines that had theirs in another one; with "" a line is known again wherever it
    is read.
    """

    profile: BankProfile
    pattern: LinkForm
    run: str = ""

    def entries(self, lines: Sequence[BatchLine], now: datetime) -> list[Entry]:
        """Return the lines with their drafts or faults. The same line twice asks for two links."""
        seen: Counter[str] = Counter()
        return [self._entry(line, seen, now) for line in lines]

    def _entry(self, line: BatchLine, seen: "Counter[str]", now: datetime) -> Entry:
        form = self._form(line)
        try:
            for name in CHECKED:
                check_field(name, form, self.profile, now)
            draft = draft_of(form, self.profile, now)
        except InputFault as fault:
            return Entry(_without_cards(line), fault=fault)  # it is shown, and stands among the results
        key = _key_of(line, draft)
        seen[key] += 1
        return Entry(line, BatchItem(f"{self.run}{key}-{seen[key]}", draft))

    def _form(self, line: BatchLine) -> LinkForm:
        """Return the form of one line; what was counted in the form is counted for each of its own lines only."""
        counted: tuple[LineForm, ...] = self.pattern.lines if self.run else ()
        return replace(
            self.pattern,
            amount=line.amount,
            description=line.description,
            contact=line.contact,
            name=line.name,
            reference=line.reference,
            lines=counted,
            order_number="",
            copies=1,
            reminder=Reminder.NEVER,
            offers_to_keep=False,  # a customer number belongs to one customer
            customer_id="",
        )


def _without_cards(line: BatchLine) -> BatchLine:
    texts = {name: str(getattr(line, name)) for name in ("amount", "description", "contact", "name", "reference")}
    return replace(line, **{name: without_card_numbers(text, "…") for name, text in texts.items()})


def _key_of(line: BatchLine, draft: LinkDraft) -> str:
    customer = draft.customer
    told = (draft.amount.plain(), draft.description, customer.email, customer.phone, customer.name, line.reference)
    return sha256("\x1f".join(told).encode()).hexdigest()
