"""Orders made to find something out: none at a live bank, and each closed whatever becomes of the question."""

import asyncio
import contextlib

import pytest

from app.domain.errors import AnswerLost, GatewayRefused, NotOffered
from app.domain.evidence import Reported
from app.domain.gateway_calls import Registered, Registration
from app.domain.profile import BankProfile, Environment
from app.gateway.trial_orders import trial_order, trial_registration
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import FakeGateway
from tests.makers import a_profile, later

BANK = a_profile()


class NeverAnswers(FakeGateway):
    """A bank that makes the order and whose answer is waited for in vain."""

    async def register(self, registration: Registration) -> Registered:
        await super().register(registration)
        await asyncio.Event().wait()
        raise AssertionError


def asked() -> Registration:
    return trial_registration(BANK, FakeClock())


def closed(gateway: FakeGateway) -> bool:
    return gateway.only_order().reported is Reported.DECLINED


def test_a_trial_order_shows_what_it_is_costs_least_and_ends_soon() -> None:
    order = asked()
    assert order.number.startswith("CHECK-")
    assert len(order.number) <= 32
    assert (order.amount.minor, order.expires_at) == (BANK.lowest, later(5))
    assert asked().number != order.number


@pytest.mark.parametrize(
    "profile",
    [a_profile(environment=Environment.LIVE), a_profile(environment=Environment.TEST, return_page="")],
    ids=["live", "no page to come back to"],
)
def test_where_none_may_be_made_none_can_even_be_written_down(profile: BankProfile) -> None:
    with pytest.raises(NotOffered):
        trial_registration(profile, FakeClock())


@pytest.mark.parametrize("failure", [None, GatewayRefused("7", "")])
def test_an_order_is_closed_whatever_the_questions_end_with(failure: GatewayRefused | None) -> None:
    gateway = FakeGateway()

    async def ask() -> None:
        async with trial_order(gateway, asked()):
            if failure is not None:
                raise failure

    with contextlib.suppress(GatewayRefused):
        asyncio.run(ask())
    assert closed(gateway)


def test_an_order_whose_registration_was_not_answered_is_closed_by_its_number() -> None:
    gateway = FakeGateway(fail_next={"register": AnswerLost("timeout")}, does_it_all_the_same=True)

    async def ask() -> None:
        async with trial_order(gateway, asked()):
            raise AssertionError

    with pytest.raises(AnswerLost):
        asyncio.run(ask())
    assert closed(gateway)


@pytest.mark.parametrize("gateway", [FakeGateway(), NeverAnswers()], ids=["in the questions", "in registering"])
def test_a_check_that_is_given_up_closes_its_order(gateway: FakeGateway) -> None:
    async def ask() -> None:
        async with trial_order(gateway, asked()):
            await asyncio.Event().wait()

    async def give_up() -> None:
        asking = asyncio.create_task(ask())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        assert asking.cancelled()

    asyncio.run(give_up())
    assert closed(gateway)


def test_a_bank_that_cannot_close_it_lets_it_end_by_itself() -> None:
    gateway = FakeGateway(offers_cancel=False)

    async def ask() -> str:
        async with trial_order(gateway, asked()) as registered:
            return registered.page

    assert asyncio.run(ask()).startswith("https://")
