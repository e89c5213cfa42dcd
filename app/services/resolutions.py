"""Two persons say how an act ended that neither the bank nor Paydesk can tell the end of."""

from contextlib import suppress

from msgspec import Struct

from app.domain.doubt import Doubt, DoubtKey
from app.domain.errors import (
    CardNumberInText,
    GatewayFailure,
    JournalFailure,
    NotResolvable,
    OperationAlreadyOpen,
    OrderChangedMeanwhile,
    SamePersonTwice,
    TextMissing,
    TextTooLong,
)
from app.domain.hidden_card import card_digits_in
from app.domain.order import Order
from app.domain.resolution import Found, Resolution, resolved
from app.services.doubts import Doubts
from app.services.operations import OperationDesk
from app.services.ports import Clock
from app.services.status_enquiry import StatusEnquiry
from app.services.witness import Signature, Witness

LONGEST_TEXT = 300
PERSONS = 2


class Finding(Struct, frozen=True):
    """What was found out about one doubt. `saw` is the evidence: where it was seen, and the bank's reference."""

    doubt: DoubtKey
    found: Found
    saw: str
    reason: str


class WrittenDown(Struct, frozen=True):
    """The word of the two persons stands in the journal."""

    order: Order


class SettledMeanwhile(Struct, frozen=True):
    """The bank, or somebody else, had settled it before: nothing was written."""

    order: Order


ResolutionOutcome = WrittenDown | SettledMeanwhile


class Resolutions:
    """Writes down what two persons found out, after the bank was asked once more."""

    def __init__(
        self,
        doubts: Doubts,
        desk: OperationDesk,
        enquiry: StatusEnquiry,
        witness: Witness,
        clock: Clock,
        till: str,
    ) -> None:
        self._doubts = doubts
        self._desk = desk
        self._enquiry = enquiry
        self._witness = witness
        self._clock = clock
        self._till = till

    @property
    def at_work(self) -> str:
        """Return who works at this till now: the likely first of the two."""
        return self._desk.operator

    async def persons(self) -> tuple[str, ...]:
        """Return who may take part: fewer than PERSONS cannot resolve anything."""
        return tuple(await self._witness.names())

    async def resolve(self, finding: Finding, first: Signature, second: Signature) -> ResolutionOutcome:
        """Return whether it was written down, or settled before.

        Everything it raises leaves all as it was: the InputFaults of texts, names and PINs, SamePersonTwice,
        NotResolvable, OperationAlreadyOpen while an act on the order is on its way, and JournalFailure.
        """
        _check(finding)
        doubt = await self._resolvable(finding.doubt)
        if doubt is None:
            return await self._settled(finding)
        resolution = await self._signed(finding, first, second)
        with suppress(GatewayFailure):  # a silent bank is why people speak
            await self._enquiry.ask(finding.doubt.order_number)
        while True:
            doubt = await self._resolvable(finding.doubt)
            if doubt is None:
                return await self._settled(finding)
            with suppress(OrderChangedMeanwhile):
                written = WrittenDown(await self._write(doubt, resolution))
                with suppress(JournalFailure):  # the order's own timeline has it already
                    await self._witness.note(finding.doubt.order_number, resolution)
                return written

    async def _resolvable(self, key: DoubtKey) -> Doubt | None:
        if self._desk.is_busy(key.order_number):
            raise OperationAlreadyOpen(key.order_number, "resolve")
        doubt = await self._doubts.one(key)
        if doubt is not None and not doubt.may_be_resolved(self._clock.now()):
            raise NotResolvable(key.order_number)
        return doubt

    async def _signed(self, finding: Finding, first: Signature, second: Signature) -> Resolution:
        if _same(first.name, second.name):
            raise SamePersonTwice(second.name)
        said_by = await self._witness.confirm(first)
        confirmed_by = await self._witness.confirm(second)
        if _same(said_by, confirmed_by):
            raise SamePersonTwice(confirmed_by)
        saw, reason = finding.saw.strip(), finding.reason.strip()
        return Resolution(finding.found, saw, reason, said_by, confirmed_by, self._till)

    async def _write(self, doubt: Doubt, resolution: Resolution) -> Order:
        after = resolved(doubt, resolution, self._clock.now())
        acts = () if doubt.operation is None else (doubt.operation,)
        return await self._enquiry.end(after.order, (after.entry,), acts, after.endings)

    async def _settled(self, finding: Finding) -> SettledMeanwhile:
        return SettledMeanwhile(await self._enquiry.as_written(finding.doubt.order_number))


def _check(finding: Finding) -> None:
    for field, text in (("saw", finding.saw), ("reason", finding.reason)):
        if not text.strip():
            raise TextMissing(field)
        if len(text) > LONGEST_TEXT:
            raise TextTooLong(field, LONGEST_TEXT)
        if card_digits_in(text):
            raise CardNumberInText(field)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
