"""The same bank on real sockets: what a broken line does to a call that really travels."""

from collections.abc import Iterator

import pytest
from contract_aids import ASKS, DEADLINES, PROFILES, Browser, Desk, in_loop, typing
from msgspec.structs import replace

from app.domain.errors import AnswerLost, NotSent
from app.domain.evidence import Reported
from app.sandbox import Kind, SandboxServer, Trouble


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(params=list(PROFILES))
def desk(request: pytest.FixtureRequest, server: SandboxServer) -> Desk:
    return Desk.over_sockets(request.param, server)


@in_loop
async def test_a_charge_travels_and_is_paid(desk: Desk) -> None:
    charged = await desk.charge()
    assert (await desk.status(charged.reference)).reported is Reported.CAPTURED


@in_loop
async def test_a_challenge_travels_and_comes_home(desk: Desk) -> None:
    charged = await desk.charge(ASKS)
    challenge = charged.reply.challenge  # type: ignore[union-attr]
    await Browser(desk).visit(challenge.address, challenge.return_address, typing(code="123456"))
    assert (await desk.status(charged.reference)).reported is Reported.CAPTURED


@in_loop
async def test_a_line_that_dies_after_the_charge_leaves_it_open(desk: Desk) -> None:
    before = desk.taken()
    desk.order_trouble("charge", Trouble(Kind.LOSE_ANSWER))
    with pytest.raises(AnswerLost):
        await desk.charge()
    assert desk.taken() == before + 1250


@in_loop
async def test_a_bank_that_answers_too_late_leaves_it_open(desk: Desk) -> None:
    desk.order_trouble("register", Trouble(Kind.DELAY, seconds=0.5))
    hasty = desk.another_gateway(desk.credentials, deadlines=replace(DEADLINES, register=0.3))
    with pytest.raises(AnswerLost, match="timeout"):
        await hasty.register(desk.registration())


@in_loop
async def test_a_bank_that_is_gone_was_sent_nothing(desk: Desk) -> None:
    gateway = desk.another_gateway(desk.credentials, address="http://127.0.0.1:1/payment")
    with pytest.raises(NotSent):
        await gateway.check_login()
