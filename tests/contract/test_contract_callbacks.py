"""What the training bank calls back, the till believes; what somebody else made up, it does not."""

import asyncio
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from app.domain.notice import Claim
from app.gateway.v1.callbacks import BankKey, Parameters, Seal, SharedKey, read_notice, verify
from app.sandbox import Bank, Mode
from app.sandbox.books.ledger import Generation, Terms
from app.sandbox.notices.office import Office
from app.sandbox.notices.settings import CallbackMethod, Checksum
from app.sandbox.rules.cards import Card

DOOR = "http://127.0.0.1:9000/bank?shop=1"
CARD = Card("4444555511113333", "123", "203012", "TEST CARDHOLDER")


class Shop:
    """A bank that calls back, and the parameters that arrived."""

    def __init__(self, checksum: Checksum, method: CallbackMethod, mode: Mode, *, rich: bool) -> None:
        self.arrived: list[Parameters] = []
        self.bank = Bank()
        self.bank.settings.mode = mode
        self.office = Office(self.bank, transport=httpx.MockTransport(self._take))
        callbacks = self.office.settings.callbacks
        callbacks.address, callbacks.checksum, callbacks.method, callbacks.rich = DOOR, checksum, method, rich
        public = BankKey.read(self.office.stationery.public_key())
        assert public
        self.key = public if checksum is Checksum.ASYMMETRIC else SharedKey(self.bank.account.callback_secret)

    def _take(self, request: httpx.Request) -> httpx.Response:
        query, form = urlsplit(str(request.url)).query, request.content.decode()
        self.arrived.append(parse_qsl(f"{query}&{form}", keep_blank_values=True))
        return httpx.Response(200)

    def life_of_a_hold(self, number: str) -> None:
        terms = Terms(number, 2500, "978", Generation.V1, hosted=False, two_phase=True, description="Чай; 2 шт")
        order = self.bank.register(terms)
        self.bank.attempt(order, CARD)
        self.bank.capture(order, None)

    def deliver(self, after: float = 0) -> None:
        self.bank.advance_clock(after)
        asyncio.run(self.office.courier.deliver_due())


@pytest.mark.parametrize("mode", [Mode.DOCUMENTED, Mode.FULL, Mode.FUTURE])
@pytest.mark.parametrize("method", CallbackMethod)
@pytest.mark.parametrize("checksum", [Checksum.SYMMETRIC, Checksum.ASYMMETRIC])
@pytest.mark.parametrize("rich", [False, True])
def test_callback_of_the_bank_is_genuine(
    checksum: Checksum, method: CallbackMethod, mode: Mode, *, rich: bool
) -> None:
    """Gateway manual, sections 16.3 to 16.6."""
    shop = Shop(checksum, method, mode, rich=rich)
    shop.life_of_a_hold("A-1")
    shop.deliver()
    assert [verify(told, shop.key, own=["shop"]) for told in shop.arrived] == [Seal.GENUINE] * 2
    notices = [read_notice(told) for told in shop.arrived]
    assert all(notice and notice.order_number == "A-1" for notice in notices)
    if mode is not Mode.FUTURE:
        assert [notice and notice.claim for notice in notices] == [Claim.HELD, Claim.CAPTURED]


def test_forgery_of_a_bad_day_is_broken_and_the_rest_is_genuine() -> None:
    """Gateway manual, section 16.5, and V2, section 12.3."""
    shop = Shop(Checksum.SYMMETRIC, CallbackMethod.GET, Mode.HOSTILE, rich=False)
    for number in range(20):
        shop.life_of_a_hold(f"A-{number}")
    shop.deliver()
    shop.deliver(after=60)
    sent = shop.office.outbox.all()
    forged = sum(delivery.draft.forged for delivery in sent)
    seals = [verify(told, shop.key, own=["shop"]) for told in shop.arrived]
    assert (seals.count(Seal.BROKEN), seals.count(Seal.GENUINE)) == (forged, len(sent) - forged)
    assert forged
