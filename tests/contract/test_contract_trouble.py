"""Lost answers, broken bodies, wrong logins: what is proved, what nobody knows, and that nothing happens twice."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from contract_aids import ASKS, DEADLINES, EUR, PAYS, REFUSED, Desk, in_loop
from msgspec.structs import replace

from app.domain.errors import AnswerLost, CredentialsRejected, GatewayFailure, NotOffered
from app.domain.evidence import Reported, Unrecognised
from app.domain.gateway_calls import ChallengeNeeded, OrderReference
from app.domain.money import Money
from app.domain.profile import Credentials
from app.sandbox import KeyState, Kind, Mode, Trouble

LOST_AFTER_WORK = [
    Trouble(Kind.LOSE_ANSWER),
    Trouble(Kind.HTTP_500),
    Trouble(Kind.HTTP_429),
    Trouble(Kind.HTML_PAGE),
    Trouble(Kind.EMPTY),
    Trouble(Kind.CUT_JSON),
]
LOST_BEFORE_WORK = [
    Trouble(Kind.DROP),
    Trouble(Kind.HTTP_500, before_work=True),
    Trouble(Kind.HTTP_429, before_work=True),
    Trouble(Kind.HTML_PAGE, before_work=True),
    Trouble(Kind.EMPTY, before_work=True),
]


def named(trouble: Trouble) -> str:
    return f"{trouble.kind}{'-before' if trouble.comes_first else ''}"


@pytest.mark.parametrize("trouble", LOST_AFTER_WORK + LOST_BEFORE_WORK, ids=named)
@in_loop
async def test_a_charge_whose_answer_is_lost_was_made_at_most_once(desk: Desk, trouble: Trouble) -> None:
    desk.order_trouble("charge", trouble)
    with pytest.raises(AnswerLost) as caught:
        await desk.charge()
    assert desk.taken() == (0 if trouble.comes_first else 1250)
    reference: OrderReference = caught.value.reference  # type: ignore[attr-defined]
    if desk.is_v2:
        # No key and no search: this is why a lost charge of this generation stays open for a person.
        with pytest.raises(NotOffered):
            await desk.status(reference)
        return
    seen = await desk.status(reference)
    done = Reported.REGISTERED if desk.registers_first else Reported.NOT_FOUND
    assert seen.reported is (done if trouble.comes_first else Reported.CAPTURED)


@pytest.mark.parametrize("trouble", LOST_AFTER_WORK + LOST_BEFORE_WORK, ids=named)
@in_loop
async def test_a_registration_whose_answer_is_lost_may_exist(desk: Desk, trouble: Trouble) -> None:
    desk.order_trouble("register", trouble)
    with pytest.raises(AnswerLost):
        await desk.link()
    assert len(desk.bank.orders()) == (0 if trouble.comes_first else 1)


@pytest.mark.parametrize("trouble", LOST_AFTER_WORK, ids=named)
@in_loop
async def test_a_capture_and_a_cancel_whose_answers_are_lost_are_sent_once(desk: Desk, trouble: Trouble) -> None:
    charged = await desk.charge(hold=True)
    desk.order_trouble("capture", trouble)
    with pytest.raises(AnswerLost):
        await desk.gateway.capture(charged.reference, Money(1250, EUR))
    assert (await desk.status(charged.reference)).reported is Reported.CAPTURED
    asked, registered = await desk.link()
    desk.order_trouble("cancel", trouble)
    with pytest.raises(AnswerLost):
        await desk.gateway.cancel(OrderReference(asked.number, registered.gateway_order_id))
    assert desk.taken() == 1250


@pytest.mark.parametrize("trouble", LOST_AFTER_WORK + LOST_BEFORE_WORK, ids=named)
@in_loop
async def test_a_question_is_asked_again_up_to_three_times(desk: Desk, trouble: Trouble) -> None:
    charged = await desk.charge()
    key = charged.reference.gateway_order_id or ""
    patient = desk.another_gateway(desk.credentials, replace(DEADLINES, status=5))  # a busy bank is left alone
    desk.order_trouble("status", trouble, 2, key)
    assert (await patient.status(charged.reference)).reported is Reported.CAPTURED
    desk.order_trouble("status", trouble, 3, key)
    with pytest.raises(AnswerLost):
        await patient.status(charged.reference)


@in_loop
async def test_a_wrong_content_type_does_not_matter(desk: Desk) -> None:
    for act in ("register", "charge", "capture"):
        desk.order_trouble(act, Trouble(Kind.WRONG_CONTENT_TYPE))
    charged = await desk.charge(hold=True)
    await desk.link()
    await desk.gateway.capture(charged.reference, Money(1250, EUR))
    assert (await desk.status(charged.reference)).reported is Reported.CAPTURED


def wrong_logins(credentials: Credentials) -> list[Credentials]:
    return [
        dataclasses.replace(credentials, password="wrong", api_key="wrong"),
        dataclasses.replace(credentials, user_name="somebody-api", api_key="K" * 40),
        Credentials(),
    ]


@in_loop
async def test_a_wrong_login_is_told_as_such_by_every_call(desk: Desk) -> None:
    charged = await desk.charge(hold=True)
    asked = desk.registration()
    linked, registered = await desk.link()
    unpaid = OrderReference(linked.number, registered.gateway_order_id)
    for credentials in wrong_logins(desk.credentials):
        gateway = desk.another_gateway(credentials)
        works: list[Callable[[Any], Any]] = [
            lambda gateway: gateway.register(asked),
            lambda gateway: gateway.status(charged.reference),
            lambda gateway: gateway.cancel(unpaid),
            lambda gateway: gateway.capture(charged.reference, Money(1250, EUR)),
            lambda gateway: gateway.check_login(),
        ]
        for work in works:
            with pytest.raises(CredentialsRejected):
                await work(gateway)
    assert desk.taken() == 0


@in_loop
async def test_a_charge_with_a_wrong_login_takes_nothing(desk: Desk) -> None:
    registered = desk.gateway
    for credentials in wrong_logins(desk.credentials):
        desk.gateways[0] = desk.another_gateway(credentials)
        with pytest.raises(CredentialsRejected):
            await desk.charge()
    desk.gateways[0] = registered
    assert desk.taken() == 0


@in_loop
async def test_the_right_login_passes_the_check(desk: Desk) -> None:
    await desk.gateway.check_login()
    assert desk.bank.orders() == ()


@in_loop
async def test_a_key_that_was_taken_back_is_a_rejected_login(desk: Desk) -> None:
    if not desk.is_v2:
        # The older generation has no keys: a password is simply changed.
        with pytest.raises(CredentialsRejected):
            await desk.another_gateway(dataclasses.replace(desk.credentials, password="old")).check_login()
        return
    for state in (KeyState.REVOKED, KeyState.EXPIRED):
        desk.bank.settings.key_state = state
        with pytest.raises(CredentialsRejected):
            await desk.gateway.check_login()


@in_loop
async def test_a_refused_value_is_not_mistaken_for_a_wrong_login(desk: Desk) -> None:
    with pytest.raises(GatewayFailure) as caught:
        await desk.link(amount=0)
    assert not isinstance(caught.value, (CredentialsRejected, AnswerLost))


@pytest.mark.parametrize("mode", list(Mode))
@in_loop
async def test_no_mood_of_the_bank_makes_an_unpaid_order_paid(desk: Desk, mode: Mode) -> None:
    desk.bank.settings.mode = mode
    said: list[str] = []
    for round_ in range(12):
        card = (PAYS, REFUSED, ASKS)[round_ % 3]
        before = desk.taken()
        try:
            charged = await desk.charge(card)
            seen = await desk.status(charged.reference)
        except GatewayFailure as failure:
            said.append(type(failure).__name__)
            continue
        if isinstance(charged.reply, ChallengeNeeded):
            assert charged.reply.challenge.address.startswith("http://127.0.0.1")
        if seen.reported is Reported.CAPTURED:
            assert desk.taken() == before + 1250
            assert (seen.amount, seen.currency) == (1250, EUR)
        said.append("unknown" if isinstance(seen.reported, Unrecognised) else seen.reported.name)
    if mode in (Mode.DOCUMENTED, Mode.FULL):
        assert said.count("CAPTURED") == 4
    else:
        assert "CAPTURED" in said
    assert desk.taken() <= 4 * 1250
