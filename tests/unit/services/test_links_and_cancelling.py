"""Payment links, cancelling, refresh, recovery and look-up at a till with a bank in memory."""

import asyncio
from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.domain.errors import (
    AnswerLost,
    GatewayRefused,
    NotOffered,
    NotSent,
    OrderNotCancellable,
    OrderNotFound,
)
from app.domain.events import OrderChanged
from app.domain.identifiers import OperationId, new_operation_id
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.profile import Environment, Generation, LoginKind
from app.domain.timeline import Happening, TimelineEntry
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk
from tests.makers import a_card, an_order, euros
from tests.unit.services.conftest import Play

DRAFT = LinkDraft(euros(1250), "Order 1041", valid_for=timedelta(days=3))


async def a_link(desk: TestDesk) -> Order:
    return await desk.links.create(desk.profile, DRAFT)


def test_a_link_has_its_page_and_its_end(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        assert order.state is OrderState.AWAITING_PAYMENT
        assert order.link is not None
        assert order.link.expires_at == order.created_at + timedelta(days=3)
        assert await desk.journal.order(order.number) == order

    play(scene)


@pytest.mark.parametrize(
    ("environment", "is_played"), [(Environment.TRAINING, True), (Environment.TEST, True), (Environment.LIVE, False)]
)
def test_an_order_knows_for_ever_whether_real_money_moves(
    play: Play, environment: Environment, is_played: bool
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await desk.links.create(replace(desk.profile, environment=environment), DRAFT)
        kept = await desk.journal.order(order.number)
        assert kept is not None
        assert kept.is_played is is_played

    play(scene)


def test_the_bank_is_got_ready_for_once_before_a_link_is_registered(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        called_before: list[list[str]] = []
        desk.gateway.on_ready = lambda: called_before.append(desk.gateway.calls[:])
        await a_link(desk)
        assert called_before == [[]]
        assert "register" in desk.gateway.calls[0]

    play(scene)


def test_every_order_has_a_number_of_its_own(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        numbers = {(await a_link(desk)).number for _ in range(20)}
        assert len(numbers) == 20
        assert all(len(number) <= 32 and number.startswith("SHOP-T1-260314-") for number in numbers)

    play(scene)


def test_a_refused_registration_leaves_no_open_order(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["register"] = GatewayRefused("3", "Unknown currency")
        with pytest.raises(GatewayRefused):
            await a_link(desk)
        (order,) = await desk.search.find()
        assert order.state is OrderState.NOT_SENT

    play(scene)


def test_a_lost_registration_is_found_again_by_its_number(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["register"] = AnswerLost("timeout")
        desk.gateway.does_it_all_the_same = True
        with pytest.raises(AnswerLost):
            await a_link(desk)
        (order,) = await desk.search.find()
        assert order.state is OrderState.OUTCOME_UNKNOWN
        after = await desk.enquiry.ask(order.number)
        assert after.state is OrderState.AWAITING_PAYMENT
        assert not await desk.journal.open_operations(), "the lost operation is settled by the answer"
        assert (await desk.cancellation.cancel(order.number)).state is OrderState.CANCELLED

    play(scene)


def test_cancelling_ends_with_the_banks_word(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        assert (await desk.cancellation.cancel(order.number)).state is OrderState.CANCELLED
        with pytest.raises(OrderNotCancellable):
            await desk.cancellation.cancel(order.number)

    play(scene)


def test_a_link_paid_in_the_second_it_is_cancelled_is_paid(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.on_call = lambda call: desk.gateway.customer_pays(order.number) if call == "cancel" else None
        assert (await desk.cancellation.cancel(order.number)).state is OrderState.PAID

    play(scene)


def test_a_lost_cancelling_keeps_the_order_open_and_may_be_tried_again(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.fail_next["cancel"] = AnswerLost("timeout")
        with pytest.raises(AnswerLost):
            await desk.cancellation.cancel(order.number)
        assert (await desk.enquiry.ask(order.number)).state is OrderState.AWAITING_PAYMENT
        assert (await desk.cancellation.cancel(order.number)).state is OrderState.CANCELLED

    play(scene)


def test_a_bank_without_cancelling_says_so_before_anything_is_sent(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        with pytest.raises(NotOffered):
            await desk.cancellation.cancel(order.number)
        assert "cancel" not in desk.gateway.calls

    play(scene, generation=Generation.V2, login=LoginKind.API_KEY)


def test_a_link_made_while_the_books_are_read_at_the_start_is_asked_about(play: Play) -> None:
    """What was told is newer than what was read, as an order that had no key of the bank's when it was read."""

    async def scene(desk: TestDesk) -> None:
        async def read_before_the_answer() -> list[Order]:
            link = await a_link(desk)
            desk.gateway.customer_pays(link.number)
            return [replace(link, state=OrderState.NOT_SENT, gateway_order_id=None, link=None, version=1)]

        desk.journal.open_orders = read_before_the_answer  # type: ignore[method-assign]
        paid = asyncio.Event()
        desk.publisher.listen(
            lambda event: (
                paid.set() if isinstance(event, OrderChanged) and event.order.state is OrderState.PAID else None
            )
        )
        asking = asyncio.create_task(desk.refresh.run())
        await asyncio.wait_for(paid.wait(), timeout=30)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)

    play(scene)


def test_refresh_finds_a_payment_by_itself(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        asking = asyncio.create_task(desk.refresh.run())
        desk.gateway.customer_pays(order.number)
        paid = asyncio.Event()
        desk.publisher.listen(
            lambda event: (
                paid.set() if isinstance(event, OrderChanged) and event.order.state is OrderState.PAID else None
            )
        )
        await asyncio.wait_for(paid.wait(), timeout=5)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        stored = await desk.journal.order(order.number)
        assert stored is not None
        assert stored.state is OrderState.PAID

    play(scene)


def test_refresh_never_asks_about_an_order_whose_charge_is_under_way(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        gate = asyncio.Event()
        charge = desk.gateway.charge

        async def slow(*arguments: object) -> object:
            await gate.wait()
            return await charge(*arguments)  # type: ignore[arg-type]

        desk.gateway.charge = slow  # type: ignore[method-assign, assignment]
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        charging = asyncio.create_task(desk.phone_orders.charge(desk.profile, draft, a_card()))
        armed = asyncio.Event()
        desk.publisher.listen(lambda _event: armed.set())
        await armed.wait()
        desk.clock.forward(600)
        assert await desk.refresh.ask_now() == 0
        gate.set()
        await charging
        assert desk.gateway.calls == ["check_login", "charge", "status"]

    play(scene)


def test_asking_now_counts_the_answers(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        for _ in range(3):
            await a_link(desk)
        desk.gateway.fail_next["status"] = NotSent("refused")
        assert await desk.refresh.ask_now() == 2

    play(scene)


@pytest.mark.parametrize(
    ("state", "expected"),
    [(OperationState.ARMED, OrderState.NOT_SENT), (OperationState.SENT, OrderState.OUTCOME_UNKNOWN)],
)
def test_recovery_reads_the_journal_as_proof(play: Play, state: OperationState, expected: OrderState) -> None:
    async def scene(desk: TestDesk) -> None:
        order = an_order(mode=PaymentMode.PHONE, state=OrderState.PENDING, gateway_order_id=None)
        operation = Operation(
            new_operation_id(), order.number, OperationKind.CHARGE, OperationState.ARMED, order.created_at
        )
        await desk.journal.arm(order, operation, (TimelineEntry(order.created_at, Happening.CHARGE_SENT),))
        if state is OperationState.SENT:
            await desk.journal.mark_sent(operation.id)
        doubtful = await desk.recovery.resume()
        after = await desk.journal.order(order.number)
        assert after is not None
        assert after.state is expected
        assert doubtful == ([order.number] if expected is OrderState.OUTCOME_UNKNOWN else [])

    play(scene)


class ProgramEnded(BaseException):
    """What nobody in the program handles."""


def test_a_registration_that_died_before_its_first_byte_is_asked_about_and_was_not_sent(
    play: Play,
) -> None:
    """Intent and "about to leave" are one commit here, so the program's end between them and the first byte counts
    as "may have left"; nobody at the bank knows the order."""

    async def scene(desk: TestDesk) -> None:
        def die(_call: str) -> None:
            raise ProgramEnded

        desk.gateway.on_call = die
        with pytest.raises(ProgramEnded):
            await a_link(desk)
        (left,) = await desk.journal.open_operations()
        assert left.state is OperationState.SENT
        desk.gateway.on_call = None
        assert await desk.recovery.resume() == [left.order_number]
        assert (await desk.follow_up.ask(left.order_number)).state is OrderState.OUTCOME_UNKNOWN
        desk.clock.forward(timedelta(minutes=3).total_seconds())
        assert (await desk.follow_up.ask(left.order_number)).state is OrderState.NOT_SENT
        assert not await desk.journal.open_operations()
        assert not desk.gateway.orders

    play(scene)


def test_only_what_moves_money_has_a_note_of_its_own_that_it_leaves(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        before = (await desk.journal.head()).lines
        await a_link(desk)
        assert (await desk.journal.head()).lines - before == 2, "intent with note, answer"
        marked, mark_sent = [], desk.journal.mark_sent

        async def note(operation: OperationId) -> None:
            marked.append(await desk.journal.operation(operation))
            await mark_sent(operation)

        desk.journal.mark_sent = note  # type: ignore[method-assign]
        await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(500), PaymentMode.CHALLENGE), a_card())
        assert [(each.kind, each.state) for each in marked if each] == [(OperationKind.CHARGE, OperationState.ARMED)]

    play(scene)


def test_an_order_is_looked_up_by_number_bank_id_and_last_four(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        link = await a_link(desk)
        draft = PhoneDraft(euros(500), PaymentMode.PHONE)
        paid = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        assert (await desk.search.look_up(link.number.lower())).number == link.number
        assert (await desk.search.look_up(str(paid.gateway_order_id))).number == paid.number
        assert (await desk.search.look_up("3333")).number == paid.number
        assert (await desk.search.look_up("*3333")).number == paid.number
        known = await desk.journal.order(paid.number)
        assert known is not None
        settled = replace(known, reference_number="560069616525", approval_code="44A294")
        await desk.journal.record(settled, [])
        assert (await desk.search.known("560069616525")).number == paid.number
        assert not await desk.search.names_one("44A294"), "an approval code is given out again"
        with pytest.raises(OrderNotFound):
            await desk.search.look_up("1234")

    play(scene)


def test_two_tasks_cannot_cancel_the_same_order_at_once(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        results = await asyncio.gather(
            desk.cancellation.cancel(order.number), desk.cancellation.cancel(order.number), return_exceptions=True
        )
        assert desk.gateway.calls.count("cancel") == 1
        assert sum(isinstance(result, Order) for result in results) == 1

    play(scene)
