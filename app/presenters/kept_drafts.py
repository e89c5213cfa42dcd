"""Which links wait for a connection? Listed for the bank in use; each is sent or thrown away by a person."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from msgspec.structs import fields, replace

from app.domain.errors import InputFault, NotSent, PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.order import Order
from app.domain.profile import BankProfile
from app.presenters.errors import ErrorWords, telling
from app.presenters.formatting import Formats
from app.presenters.link_form import CHECKED, check_field, draft_of
from app.presenters.link_reminders import Reminder
from app.presenters.message import Telling
from app.presenters.payment_link_state import LineForm, LinkForm, Validity
from app.presenters.payment_link_words import LinkWords
from app.services.link_drafts import KeptDraft, LinkDrafts
from app.services.payment_links import LinkDraft
from app.services.ports import Clock

_NOT_THE_BANK = "tls"
"""Why nothing was sent where somebody answered who may not be the bank: no draft is for that."""


class DraftScreen(Protocol):
    """Whoever shows the drafts and what becomes of them."""

    @property
    def profile(self) -> BankProfile | None:
        """The bank in use."""
        ...

    @property
    def is_busy(self) -> bool: ...

    def set_busy(self, busy: bool) -> None: ...

    def show_link(self, order: Order, bank: BankProfile, made_from: LinkForm) -> None:
        """Put a link of this bank on the screen."""
        ...

    def say(self, told: Telling | None) -> None: ...

    def render(self) -> None: ...


class KeptDrafts:
    """The drafts as they were listed last."""

    def __init__(
        self,
        drafts: LinkDrafts,
        clock: Clock,
        words: Callable[[], LinkWords],
        errors: Callable[[], ErrorWords],
        screen: DraftScreen,
    ) -> None:
        self._drafts = drafts
        self._clock = clock
        self._words = words
        self._errors = errors
        self._screen = screen
        self._listed: Sequence[KeptDraft] = ()

    @property
    def _of_bank(self) -> Sequence[KeptDraft]:
        """Those of the bank in use: while its own are being read, the ones of another bank may be listed still."""
        bank = self._screen.profile
        return [each for each in self._listed if bank is not None and each.order.profile == bank.name]

    def titles(self, formats: Formats) -> tuple[tuple[OrderNumber, str], ...]:
        """Return each draft by its number, with a line: sum, purpose, customer, when."""
        return tuple((draft.order.number, _title(draft.order, formats)) for draft in self._of_bank)

    async def load(self) -> None:
        """List those of the bank in use anew: another till may have sent one."""
        await self._load()
        self._screen.render()

    async def keep(self, number: OrderNumber, form: LinkForm, failure: NotSent) -> tuple[Telling, bool]:
        """Return what is said where nothing left, and whether the link waits as a draft: for want of a connection."""
        told = telling(self._errors, failure)
        try:
            is_kept = failure.reason != _NOT_THE_BANK and await self._drafts.keep(number, written(form))
        except PaydeskError as lost:
            return telling(self._errors, lost), False
        await self._load()
        return (lambda: self._words().kept_as_draft(told())) if is_kept else told, is_kept

    async def send(self, number: OrderNumber) -> None:
        """Send the draft with that number, where it is listed still, and show its link."""
        bank, screen, kept = self._screen.profile, self._screen, self._listed_one(number)
        if bank is None or screen.is_busy or kept is None:
            return
        if kept.order.amount.currency != bank.currency:
            words = self._words
            screen.say(lambda: words().draft_unusable(words().another_currency()))
            return
        screen.say(None)  # that it was kept is no longer true
        screen.set_busy(True)
        try:
            form = replace(read(kept.form), order_number="")  # that number is the one of the order that never left
            order = await self._drafts.send(kept.order.number, bank, self._draft(form, bank), kept.form)
            screen.show_link(order, bank, form)
        except InputFault as fault:
            screen.say(self._unusable(fault))
        except PaydeskError as failure:
            screen.say(telling(self._errors, failure))
        finally:
            await self._load()
            screen.set_busy(False)

    async def drop(self, number: OrderNumber) -> None:
        """Throw the draft with that number away; not while one is sent, which may be this."""
        if self._screen.is_busy or self._listed_one(number) is None:
            return
        try:
            await self._drafts.drop(number)
            self._screen.say(lambda: self._words().draft_dropped())
        except PaydeskError as failure:
            self._screen.say(telling(self._errors, failure))
        await self.load()

    def _listed_one(self, number: OrderNumber) -> KeptDraft | None:
        return next((each for each in self._of_bank if each.order.number == number), None)

    def _unusable(self, fault: InputFault) -> Telling:
        return lambda: self._words().draft_unusable(self._errors().fault(fault))

    async def _load(self) -> None:
        """The list stays as it was where the journal cannot tell."""
        bank = self._screen.profile
        try:
            self._listed = await self._drafts.waiting(bank.name) if bank else ()
        except PaydeskError:
            return

    def _draft(self, form: LinkForm, bank: BankProfile) -> LinkDraft:
        """Return what is sent now. Raises the InputFault of what is possible no more, as an end that is over."""
        now = self._clock.now()
        for name in CHECKED:
            check_field(name, form, bank, now)
        return draft_of(form, bank, now)


def written(form: LinkForm) -> str:
    """Return the form as text for the books."""
    told = {each.name: getattr(form, each.name) for each in fields(form)}
    until = form.until.isoformat() if form.until else ""
    lines = [(line.name, line.quantity, line.price) for line in form.lines]
    return json.dumps(
        {**told, "validity": form.validity.value, "reminder": form.reminder.value, "until": until, "lines": lines},
        ensure_ascii=False,
    )


def read(text: str) -> LinkForm:
    """Return the form such a text was written from; what another edition of Paydesk wrote besides is left out."""
    known = {each.name for each in fields(LinkForm)}
    told = {name: value for name, value in json.loads(text).items() if name in known}
    until = datetime.fromisoformat(told["until"]) if told["until"] else None
    lines = tuple(LineForm(*line) for line in told["lines"])
    chosen = {"validity": Validity(told["validity"]), "reminder": Reminder(told.get("reminder", ""))}
    return LinkForm(**{**told, **chosen, "until": until, "lines": lines})


def _title(order: Order, formats: Formats) -> str:
    contact = order.customer.name or order.customer.email or order.customer.phone
    parts = (formats.money(order.amount), order.description, contact, formats.moment(order.created_at))
    return " · ".join(part for part in parts if part)
