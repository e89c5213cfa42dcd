"""What stands on a receipt: what the bank says was taken, held or given back, and from which card?"""

from collections.abc import Callable, Sequence
from datetime import datetime
from urllib.parse import quote

from app.domain.capture import whole_hold
from app.domain.currency import currency
from app.domain.errors import InputFault
from app.domain.money import Money, parse_amount
from app.domain.movement import kept, returned
from app.domain.operation import OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState, PaymentMode
from app.domain.profile import Environment, environment_of
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.bank_titles import BankTitles
from app.presenters.formatting import masked_card
from app.presenters.presenter import Speech
from app.presenters.slip import Slip, TextMessage
from app.presenters.words import Words
from app.services.order_search import OrderSearch
from app.services.ports import Banks

GONE = "receipt-gone"
"""Why a receipt was not given: its order has changed, and there is none of that kind any more."""


class ReceiptsNow:
    """Writes a receipt anew in the moment it is given: its order may have changed since it was looked at."""

    def __init__(self, search: OrderSearch, banks: Banks, speech: Callable[[], Speech]) -> None:
        self._search = search
        self._banks = banks
        self._speech = speech

    async def of(self, slip: Slip) -> Slip | None:
        """Return it as its order stands now, None where there is no such receipt any more. Raises JournalFailure."""
        order = None if slip.order is None else await self._search.order(slip.order)
        if order is None:
            return slip
        slips = ReceiptWriter(self._speech(), self._banks).slips(order, await self._search.timeline(order.number))
        return next((each for each in slips if each.place == slip.place), None)


class ReceiptWriter(Words):
    """Writes the receipts of an order in the clerk's language, from the bank's word alone."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._titles = BankTitles(speech, banks)

    def slips(self, order: Order, timeline: Sequence[TimelineEntry]) -> tuple[Slip, ...]:
        """Return the receipts there are to give: of the payment or the hold, then of each refund."""
        if order.state not in MONEY_TAKEN_STATES:
            return ()
        first = self._hold(order) if order.state is OrderState.AUTHORISED else self._payment(order)
        refunds = [self._refund(order, place, entry) for place, entry in enumerate(_refunds_in(timeline), start=1)]
        return tuple(slip for slip in (first, *refunds) if slip is not None)

    def _payment(self, order: Order) -> Slip | None:
        money = order.amount.currency
        back, left = Money(returned(order), money), Money(kept(order), money)
        taken = left + back
        if taken.minor == 0:
            return None
        returns = [
            (self.tr("Returned so far"), self._speech.formats.money(back)),
            (self.tr("Kept"), self._speech.formats.money(left)),
        ]
        return self._slip(
            order,
            self.tr("Payment receipt"),
            taken,
            order.paid_at or order.state_since,
            returns if back.minor else [],
            self.tr("Confirmation of a card payment; it does not replace a fiscal receipt."),
        )

    def _hold(self, order: Order) -> Slip:
        return self._slip(
            order,
            self.tr("Confirmation of a hold"),
            whole_hold(order),
            order.paid_at or order.state_since,
            [],
            self.tr("The money is only held on the card. Nothing has been taken yet."),
        )

    def _refund(self, order: Order, place: int, entry: TimelineEntry) -> Slip | None:
        amount = _amount_of(entry)
        if amount is None:
            return None
        return self._slip(
            order,
            self.tr("Refund receipt"),
            amount,
            entry.at,
            [],
            self.tr("The money goes back to the card and arrives in 3 to 5 days."),
            place,
        )

    def _slip(
        self,
        order: Order,
        heading: str,
        amount: Money,
        at: datetime,
        more: Sequence[tuple[str, str]],
        remark: str,
        place: int = 0,
    ) -> Slip:
        """Return one slip; `place` numbers the refunds, so that no file of one takes the place of another."""
        written = self._speech.formats.money(amount)
        rows = tuple(row for row in (*self._facts(order, at), *more) if row[1])
        watermark = self._watermark(order)
        nothing_real = self.tr("No real money moved.") if watermark else ""
        remarks = f"{remark} {nothing_real}".strip()
        number = f"{order.number}-{place}" if place else order.number
        shop = self._speech.letterhead()
        facts = [watermark, heading, written, *_lines(rows), remarks]
        return Slip(
            name=f"{heading}, {written}",
            heading=heading,
            amount=written,
            rows=rows,
            remark=remarks,
            watermark=watermark,
            file_name=f"{heading} {number}",
            mail=_mail(order, f"{heading} {order.number}", [*shop.lines, *facts, shop.foot]),
            message=_message(order, [*shop.lines[:1], watermark, heading, written, *_lines(rows[:2])]),
            letterhead=shop,
            order=order.number,
            place=place,
        )

    def _facts(self, order: Order, at: datetime) -> list[tuple[str, str]]:
        card = f"{order.card.brand} {masked_card(order.card.masked)}".strip() if order.card else ""
        return [
            (self.tr("Order"), order.number),
            (self.tr("Date"), self._speech.formats.moment(at)),
            (self.tr("For"), order.description),
            (self.tr("Customer"), order.customer.name),
            (self.tr("Card"), card),
            (self.tr("Paid with"), self._paid_with(order)),
            (self.tr("Bank"), self._titles.bank_of(order.profile)),
            (self.tr("Approval code"), order.approval_code),
            (self.tr("Reference (RRN)"), order.reference_number),
        ]

    def _paid_with(self, order: Order) -> str:
        """Return that a card was charged which nobody read out or typed, for a customer who wonders how."""
        if order.mode is not PaymentMode.STORED_CARD:
            return ""
        return self.tr("Card saved at the bank with the customer's agreement")

    def _watermark(self, order: Order) -> str:
        """Return the word across the page of a receipt where no real money moved."""
        return {
            Environment.TRAINING: self.tr("TRAINING"),
            Environment.TEST: self.tr("TEST"),
            Environment.LIVE: "",
        }[environment_of(order, self._titles.profile_of(order.profile))]


def _refunds_in(timeline: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """Return the entries of refunds the bank shows as done."""
    return [
        entry
        for entry in timeline
        if entry.happening is Happening.ACT_ENDED
        and entry.facts.get("kind") == OperationKind.REFUND.value
        and entry.facts.get("end") == OperationState.DONE.value
    ]


def _amount_of(entry: TimelineEntry) -> Money | None:
    plain, _, code = entry.facts.get("amount", "").partition(" ")
    try:
        return parse_amount(plain, currency(code))
    except InputFault:
        return None


def _lines(rows: Sequence[tuple[str, str]]) -> list[str]:
    return [f"{name}: {value}" for name, value in rows]


def _mail(order: Order, subject: str, lines: Sequence[str]) -> str:
    """Return a mail as an address (RFC 6068)."""
    body = "\r\n".join(line for line in lines if line)
    told = f"subject={quote(subject, safe='')}&body={quote(body, safe='')}"
    return f"mailto:{quote(order.customer.email, safe='@')}?{told}"


def _message(order: Order, lines: Sequence[str]) -> TextMessage | None:
    """Return a short text to the customer, None where no phone number is known."""
    phone, text = order.customer.phone, "\n".join(line for line in lines if line)
    return TextMessage(phone, order.amount.currency, text) if phone else None
