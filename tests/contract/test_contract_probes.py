"""Finding out what a bank offers: true for the sandbox gateway, nothing charged, nothing left open."""

import contextlib

import pytest
from contract_aids import EUR, PAYS, PROFILES, SHOP_PAGE, Desk, in_loop

from app.domain.capabilities import NOT_IN_PROFILE, Ability, Absent, NotKnown, Offered, Verdict, Why
from app.domain.errors import GatewayFailure
from app.domain.evidence import Reported
from app.domain.money import Money
from app.domain.money_back import Refund
from app.domain.profile import Environment
from app.sandbox import Mode, State


@pytest.fixture(params=list(PROFILES))
def desk(request: pytest.FixtureRequest) -> Desk:
    return Desk.opened(request.param, return_page=SHOP_PAGE)


@pytest.fixture(params=[kind for kind in PROFILES if kind != "v2"])
def older(request: pytest.FixtureRequest) -> Desk:
    return Desk.opened(request.param, return_page=SHOP_PAGE)


@pytest.fixture
def newer() -> Desk:
    return Desk.opened("v2", return_page=SHOP_PAGE)


async def found_by(gateway: object) -> dict[Ability, Verdict]:
    found: dict[Ability, Verdict] = {}
    for probe in gateway.probing.probes():  # type: ignore[attr-defined]
        answer = await probe.ask()
        assert set(answer) == set(probe.abilities), "a probe tells what it says it tells"
        found |= answer
    return found


@pytest.mark.parametrize("mode", [Mode.DOCUMENTED, Mode.FULL])
@in_loop
async def test_what_a_bank_of_the_older_interface_offers_is_found_out(older: Desk, mode: Mode) -> None:
    """Gateway manual, sections 3.1, 9.2, 11.1, 12.6, 13, 14 and 17.2."""
    older.bank.settings.mode = mode
    found = await found_by(older.gateway)
    assert found[Ability.SEARCH] == Offered(("code-6",))
    assert found[Ability.LANGUAGES] == Offered(("en", "ru"))
    for ability in (
        Ability.PAGES,
        Ability.EACH_NUMBER_ONCE,
        Ability.PHONE_ORDERS,
        Ability.CANCEL,
        Ability.LIST,
        Ability.STORED_CARDS,
        Ability.CARD_TOKEN,
    ):
        assert found[ability] == Offered(), ability
    assert found[Ability.REFUND] == found[Ability.VOID] == NotKnown(Why.NEEDS_MONEY)


@pytest.mark.parametrize("mode", [Mode.DOCUMENTED, Mode.FULL])
@in_loop
async def test_what_a_bank_of_the_newer_interface_offers_is_found_out(newer: Desk, mode: Mode) -> None:
    """API reference, sections 3 and 6: what nobody documents is there in full mode only."""
    newer.bank.settings.mode = mode
    found = await found_by(newer.gateway)
    there: Verdict = Offered() if mode is Mode.FULL else Absent(Why.NO_SUCH_CALL)
    assert (found[Ability.PAGES], found[Ability.STATUS]) == (Offered(), Offered())
    assert (found[Ability.CANCEL], found[Ability.STORED_CARDS]) == (there, there)
    for ability in (Ability.SEARCH, Ability.PHONE_ORDERS, Ability.LIST, Ability.REFUND_GUARDS):
        assert found[ability] == Absent(Why.NO_SUCH_CALL), ability


@in_loop
async def test_what_the_profile_does_not_use_is_found_all_the_same(newer: Desk) -> None:
    found = await found_by(newer.another_gateway(newer.credentials, operations={}))
    assert found[Ability.CANCEL] == found[Ability.STORED_CARDS] == Offered((NOT_IN_PROFILE,))


@in_loop
async def test_a_check_takes_no_money_and_leaves_nothing_open(desk: Desk) -> None:
    await found_by(desk.gateway)
    assert desk.taken() == 0
    assert desk.bank.orders(), "there were trial orders at all"
    assert {order.state for order in desk.bank.orders()} <= {State.DECLINED}
    assert all(order.terms.amount == 1 for order in desk.bank.orders())


@in_loop
async def test_no_order_is_ever_made_at_a_live_bank_to_find_something_out(desk: Desk) -> None:
    gateway = desk.another_gateway(desk.credentials, environment=Environment.LIVE)
    found = await found_by(gateway)
    assert not desk.bank.orders()
    assert found[Ability.PAGES] == found[Ability.CANCEL] == NotKnown(Why.LIVE)
    assert isinstance(found[Ability.STATUS], Offered)


@pytest.mark.parametrize(("version", "edition"), [(1, ""), (3, "3"), (18, "18"), (46, "18")])
@in_loop
async def test_the_edition_of_the_status_is_at_least_what_its_fields_prove(
    older: Desk, version: int, edition: str
) -> None:
    """Gateway manual, section 11.1: later versions of the reply show more."""
    older.bank.settings.status_version = version
    found = await found_by(older.gateway)
    assert found[Ability.STATUS] == Offered((edition,) if edition else ())


@pytest.mark.parametrize(("version", "guards"), [(20, NotKnown(Why.NOT_SHOWN)), (21, Offered()), (46, Offered())])
@in_loop
async def test_refunds_are_guarded_where_the_status_shows_our_key_of_one(
    older: Desk, version: int, guards: Verdict
) -> None:
    """Gateway manual, section 11.1: refunds.externalRefundId from version 21 on."""
    charged = await older.charge(PAYS)
    seen = await older.status(charged.reference)
    assert seen.reported is Reported.CAPTURED
    await older.gateway.refund(Refund(charged.reference, Money(100, EUR), "r" * 32, Money(1250, EUR)))
    older.bank.settings.status_version = version
    assert (await found_by(older.gateway))[Ability.REFUND_GUARDS] == guards


@in_loop
async def test_a_bank_that_keeps_no_cards_for_this_shop_is_found_out(older: Desk) -> None:
    """Gateway manual, section 1.5: without the permission the answer is error 5."""
    older.bank.settings.stored_cards = False
    assert (await found_by(older.gateway))[Ability.STORED_CARDS] == Absent(Why.REFUSED)


@in_loop
async def test_a_language_the_bank_does_not_speak_is_found_out(older: Desk) -> None:
    gateway = older.another_gateway(older.credentials, languages=("en", "xx", "ru"))
    assert (await found_by(gateway))[Ability.LANGUAGES] == Offered(("en", "ru"))


@in_loop
async def test_a_number_that_can_be_used_twice_is_found_out_and_both_orders_are_closed(newer: Desk) -> None:
    """API reference, section 2.7: nothing is said of a reference that comes again."""
    newer.bank.settings.repeated_references = True
    found = await found_by(newer.gateway)
    assert found[Ability.EACH_NUMBER_ONCE] == Absent(Why.NOT_DONE)
    assert {order.state for order in newer.bank.orders()} <= {State.DECLINED}


@in_loop
async def test_without_a_page_to_come_back_to_nothing_is_registered(desk: Desk) -> None:
    found = await found_by(desk.another_gateway(desk.credentials, return_page=""))
    assert not desk.bank.orders()
    assert found[Ability.PAGES] == NotKnown(Why.NO_RETURN_PAGE)


@pytest.mark.parametrize("mode", [Mode.FUTURE, Mode.HOSTILE])
@in_loop
async def test_a_check_on_a_bad_day_ends_with_verdicts_or_failures_and_takes_no_money(desk: Desk, mode: Mode) -> None:
    """Gateway manual, sections 1.3 and 23: pages instead of replies, codes of the other type, unknown states."""
    desk.bank.settings.mode = mode
    for probe in desk.gateway.probing.probes():
        with contextlib.suppress(GatewayFailure):
            assert set(await probe.ask()) == set(probe.abilities)
    assert desk.taken() == 0
