"""The bank's own list of orders, and notes beside them (gateway manual: listing, added parameters)."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.domain.errors import AnswerLost, GatewayFailure
from app.domain.evidence import Reported, StatusSeen
from app.domain.identifiers import GatewayOrderId
from app.domain.order_listing import LARGEST_PAGE, OrderListing, OrderPage
from app.gateway.reading import Fields
from app.gateway.v1.forms import EMPTY, Form
from app.gateway.v1.line import Line
from app.gateway.v1.order_fields import parameters_text
from app.gateway.v1.replies import Refusal, read_done, refusal_in
from app.gateway.v1.status import read_status

_STATES = {
    "CREATED": frozenset({Reported.REGISTERED, Reported.CHALLENGE, Reported.PENDING}),
    "APPROVED": frozenset({Reported.AUTHORISED}),
    "DEPOSITED": frozenset({Reported.CAPTURED}),
    "DECLINED": frozenset({Reported.DECLINED, Reported.EXPIRED}),
    "REVERSED": frozenset({Reported.VOIDED}),
    "REFUNDED": frozenset({Reported.REFUNDED}),
}


class V1Books:
    """Implements `BankBooks`."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def orders_between(self, wanted: OrderListing) -> OrderPage:
        """Return one page of the bank's orders; each is read as carefully as a status answer."""
        self._line.login.needs_password("list of orders")
        form = listing_form(wanted, self._line.language())

        def read(fields: Fields) -> OrderPage | Refusal:
            return read_page(fields, wanted)

        return await self._line.ask("getLastOrdersForMerchants.do", form, read, self._line.deadlines.listing)

    async def note(self, order: GatewayOrderId, parameters: Mapping[str, str]) -> None:
        """Add the shop's own names and values to an order."""
        self._line.login.needs_password("note")
        form = Form({"orderId": order, "params": parameters_text(parameters), "language": self._line.language()})
        await self._line.do("addParams.do", form, read_done, self._line.deadlines.cancel)


def listed(fields: Fields) -> Sequence[Fields | None] | Refusal:
    """Return the entries of the list, None for one that is none.

    Raises AnswerLost for a reply without a list: an empty list is no such thing.
    """
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    entries = fields.entries("orderStatuses")
    if entries is None:
        raise AnswerLost("no-list")
    return entries


def read_page(fields: Fields, wanted: OrderListing) -> OrderPage | Refusal:
    """Return the page. An entry that makes no sense is counted and never guessed at. Raises as `listed` does."""
    entries = listed(fields)
    if isinstance(entries, Refusal):
        return entries
    read = [_order(entry) for entry in entries]
    orders = tuple(order for order in read if order is not None)
    return OrderPage(
        orders, wanted.page, wanted.page_size, fields.whole("totalCount"), unread=len(read) - len(orders)
    )


def _order(entry: Fields | None) -> StatusSeen | None:
    try:
        seen = None if entry is None else read_status(entry)
    except GatewayFailure:
        return None
    return seen if seen is not None and (seen.order_number or seen.gateway_order_id) else None


def listing_form(wanted: OrderListing, language: str) -> Form:
    """Return the form. No merchant is named, in words: the list holds those this login may see; states always are."""
    states = [name for name, fitting in _STATES.items() if not wanted.states or fitting & wanted.states]
    return Form(
        {
            "from": _moment(wanted.since),
            "to": _moment(wanted.until),
            "size": str(min(max(wanted.page_size, 1), LARGEST_PAGE)),
            "page": str(wanted.page),
            "transactionStates": ",".join(states),
            "merchants": EMPTY,
            "searchByCreatedDate": "true" if wanted.by_creation else "false",
            "language": language,
        }
    )


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%d%H%M%S")
