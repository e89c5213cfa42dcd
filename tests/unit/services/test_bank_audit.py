"""The shop's books beside the bank's: the same is no finding, anything else is, and nothing is changed by asking."""

import pytest
from msgspec.structs import replace

from app.domain.errors import AnswerLost
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import Order, OrderState, PaymentMode
from app.services.bank_audit import BankAudit, BanksAsked, Difference
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk
from tests.makers import a_card, an_order, euros
from tests.unit.services.conftest import Play


async def _paid(desk: TestDesk, cents: int = 1250) -> Order:
    desk.clock.forward(660)  # so long that nobody takes it for the same sale
    outcome = await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(cents), PaymentMode.PHONE), a_card())
    return outcome.order


async def _compare(desk: TestDesk, *orders: Order) -> BanksAsked:
    return await BankAudit(desk.banks, desk.clock).compare(orders)


def test_books_that_say_the_same_are_no_finding_and_stay_as_they_are(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        paid, link = await _paid(desk), await desk.links.create(desk.profile, LinkDraft(euros(500)))
        assert await _compare(desk, paid, link) == BanksAsked(asked=2)
        assert await desk.journal.order(paid.number) == paid

    play(scene)


def test_payment_nobody_asked_about_yet_is_found(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        link = await desk.links.create(desk.profile, LinkDraft(euros(500)))
        desk.gateway.customer_pays(link.number)
        (found,) = (await _compare(desk, link)).differences
        assert found == Difference(
            link.number,
            "awaiting-payment, amount 5.00 EUR",
            "captured, amount 5.00 EUR, captured 5.00 EUR, refunded 0.00 EUR",
        )
        assert await desk.journal.order(link.number) == link, "asking writes nothing"

    play(scene)


@pytest.mark.parametrize(
    "written",
    [
        {"captured": euros(1249)},
        {"refunded": euros(1)},
        {"state": OrderState.REFUNDED},
        {"state": OrderState.DECLINED, "captured": None},
        {"amount": euros(1251)},
    ],
)
def test_order_that_stands_otherwise_in_our_books_is_found(play: Play, written: dict[str, object]) -> None:
    async def scene(desk: TestDesk) -> None:
        paid = await _paid(desk)
        rewritten = replace(paid, **written)  # type: ignore[arg-type]
        assert [each.order_number for each in (await _compare(desk, rewritten)).differences] == [paid.number]

    play(scene)


def test_paid_order_the_bank_does_not_know_is_found_and_an_unpaid_one_is_not(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        unknown = an_order(profile=desk.profile.name, state=OrderState.PENDING)
        invented = replace(unknown, number=OrderNumber("B-1"), state=OrderState.PAID, captured=unknown.amount)
        found = await _compare(desk, unknown, invented)
        assert [each.order_number for each in found.differences] == [invented.number]

    play(scene)


def test_silence_and_foreign_banks_are_told_apart_from_differences(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        paid = await _paid(desk)
        foreign = replace(paid, number=OrderNumber("C-1"), profile=ProfileName("a-bank-of-last-year"))
        desk.gateway.fail_next["status"] = AnswerLost("timeout")
        assert await _compare(desk, paid, foreign) == BanksAsked(silent=(paid.number,), unasked=(foreign.number,))

    play(scene)
