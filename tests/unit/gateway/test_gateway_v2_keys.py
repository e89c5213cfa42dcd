"""Two keys while a bank's keys are being changed: questions try both, money goes out once with the active one."""

import asyncio
from typing import Any

import httpx
import pytest
from gateway_aids import V2, PaperBank, a_card, a_charge, a_reference, a_registration, sample_fields, with_bank

from app.domain.bank_call import BankCall
from app.domain.errors import CredentialsRejected
from app.domain.evidence import Reported
from app.domain.profile import Credentials

SESSION = sample_fields("v2/session_open.json")
REFUSED = {"error": {"code": "apiKeyRevoked"}}
OLD, NEW = "OldKey", "NewKey"
BOTH = Credentials(api_key=OLD, next_api_key=NEW)
KEY = "ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gwDASHP"


class Locksmith(PaperBank):
    """A bank that takes one key only."""

    def __init__(self, takes: str, refuses_with: int = 401) -> None:
        super().__init__(anything=SESSION)
        self._takes, self._status = takes, refuses_with
        self.heard: list[str] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.heard.append(request.headers["x-api-key"])
        refused = request.headers["x-api-key"] != self._takes
        self.answers["anything"] = httpx.Response(self._status, json=REFUSED) if refused else SESSION
        return super()._answer(request)


class Ear:
    """Hears what the connection light would hear."""

    def __init__(self) -> None:
        self.rejections = 0

    def answered(self, seconds: float, date: str) -> None:
        return

    def silent(self, reason: str) -> None:
        return

    def rejected(self) -> None:
        self.rejections += 1

    def spoke(self, call: BankCall) -> None:
        return


async def ask(gateway: Any) -> Any:
    return await gateway.status(a_reference(None, KEY))


def test_a_question_is_asked_with_the_next_key_where_the_active_one_is_refused() -> None:
    """Gateway manual, newer interface, section 2.3: both keys are accepted while keys change."""
    bank, ear = Locksmith(NEW), Ear()

    async def twice(gateway: Any) -> Any:
        return [await ask(gateway), await ask(gateway)]

    seen = with_bank(bank, twice, V2, credentials=BOTH, observer=ear)
    assert [each.reported for each in seen] == [Reported.REGISTERED] * 2
    assert bank.heard == [OLD, NEW, NEW], "the key that was taken is the active one from then on"
    assert ear.rejections == 0


def test_questions_asked_side_by_side_all_find_the_key_that_opens() -> None:
    bank = Locksmith(NEW)

    async def many(gateway: Any) -> Any:
        return await asyncio.gather(*(ask(gateway) for _ in range(8)))

    assert {each.reported for each in with_bank(bank, many, V2, credentials=BOTH)} == {Reported.REGISTERED}


@pytest.mark.parametrize(
    "work",
    [
        lambda gateway: gateway.charge(a_charge(), a_card()),
        lambda gateway: gateway.register(a_registration()),
        lambda gateway: gateway.capture(a_reference(None, "p_1"), None),
    ],
)
def test_what_changes_something_is_never_sent_again_with_the_next_key(work: Any) -> None:
    bank, ear = Locksmith(NEW), Ear()
    with pytest.raises(CredentialsRejected):
        with_bank(bank, work, V2, credentials=BOTH, observer=ear)
    assert (bank.heard, ear.rejections) == ([OLD], 1)


def test_money_goes_out_with_the_key_a_question_found() -> None:
    bank = Locksmith(NEW)

    async def work(gateway: Any) -> Any:
        await gateway.check_login()
        return await gateway.register(a_registration())

    with_bank(bank, work, V2, credentials=BOTH)
    assert bank.heard == [OLD, NEW, NEW]


def test_a_login_with_two_refused_keys_is_told_once() -> None:
    bank, ear = Locksmith("another"), Ear()
    with pytest.raises(CredentialsRejected):
        with_bank(bank, ask, V2, credentials=BOTH, observer=ear)
    assert (bank.heard, ear.rejections) == ([OLD, NEW], 1)


def test_a_key_that_may_not_do_this_is_no_reason_to_try_the_other() -> None:
    bank = Locksmith(NEW, refuses_with=403)
    with pytest.raises(CredentialsRejected):
        with_bank(bank, ask, V2, credentials=BOTH)
    assert bank.heard == [OLD]


def test_a_next_key_alone_opens_too() -> None:
    bank = Locksmith(NEW)
    assert with_bank(bank, ask, V2, credentials=Credentials(next_api_key=NEW)).reported is Reported.REGISTERED
