"""An act on many orders on the screen: every line before it is done, what became of each, and what is left."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.bulk import BulkKind
from app.domain.errors import AnswerLost, NotSent
from app.domain.order import Order, PaymentMode
from app.domain.person import Pin, Role
from app.domain.refund_reason import RefundReason
from app.presenters.bulk_acts import BulkActsPresenter
from app.presenters.bulk_state import BulkPhase, BulkState
from app.presenters.message import Tone
from app.services.order_money import Consent
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.view import RecordingView
from tests.makers import a_card, a_profile, euros
from tests.unit.presenters.scenes import english, loud

OLGA_PIN, ANNA_PIN = "507291", "7204"


@dataclass
class BulkScene:
    """The screen for many orders, opened anew for each act."""

    desk: TestDesk
    view: RecordingView = field(default_factory=RecordingView)

    async def opens(self, kind: BulkKind, orders: Sequence[Order], undo_seconds: int = 0) -> BulkActsPresenter:
        desk, self.view = self.desk, RecordingView()
        numbers = [order.number for order in orders]
        presenter = BulkActsPresenter(
            english(),
            desk.bulk_acts,
            desk.banks,
            desk.clock,
            lambda: desk.at_work.name,
            kind,
            numbers,
            lambda: undo_seconds,
        )
        presenter.attach(self.view)
        await presenter.look()
        return presenter

    @property
    def state(self) -> BulkState:
        state = self.view.state
        assert isinstance(state, BulkState)
        return state

    async def sells(self, *minors: int) -> list[Order]:
        sold = []
        for minor in minors:
            draft = PhoneDraft(euros(minor), PaymentMode.PHONE)
            sold.append((await self.desk.phone_orders.charge(self.desk.profile, draft, a_card())).order)
        return sold


Play = Callable[[Callable[[BulkScene], Awaitable[None]]], None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[BulkScene], Awaitable[None]]) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile()) as desk:
                await scene(BulkScene(desk))

        asyncio.run(with_desk())

    return run


def test_every_line_says_what_will_be_done_and_the_button_says_how_much(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        sold = await bulk.sells(1000, 2050)
        link = await bulk.desk.links.create(bulk.desk.profile, LinkDraft(euros(500)))
        bulk.desk.gateway.calls.clear()
        await bulk.opens(BulkKind.REFUND, [*sold, link])
        assert bulk.state.phase is BulkPhase.READY
        assert [row.plan for row in bulk.state.rows] == [
            "Will be refunded.",
            "Will be refunded.",
            "Skipped. Nothing was taken for this order, so nothing can be refunded.",
        ]
        assert bulk.state.summary == "2 order(s) to refund · 30.50\u00a0EUR in all · 1 skipped"
        assert bulk.state.run_label == "Refund 2 order(s): 30.50\u00a0EUR"
        assert bulk.state.can_run
        assert bulk.desk.gateway.calls == [], "nothing is sent before it was seen"

    play(scene)


def test_a_refund_without_a_reason_is_not_begun(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        presenter = await bulk.opens(BulkKind.REFUND, await bulk.sells(1000))
        await presenter.run()
        assert bulk.state.faults["why"]
        assert bulk.view.commands[-1] == ("focus", "why")
        assert "refund" not in bulk.desk.gateway.calls
        presenter.reason_chosen(RefundReason.OTHER)
        presenter.note_typed("5555 4444 3333 1111 from the phone")
        await presenter.run()
        assert bulk.state.faults["why"], "a card's number is no note"
        assert "refund" not in bulk.desk.gateway.calls

    play(scene)


def test_the_result_column_fills_line_by_line(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        presenter = await bulk.opens(BulkKind.REFUND, await bulk.sells(1000, 2000))
        presenter.reason_chosen(RefundReason.RETURNED)
        await presenter.run()
        seen = []
        for state in bulk.view.states:
            results = [row.status for row in state.rows]
            if results and (not seen or seen[-1] != results):
                seen.append(results)
        assert seen == [
            ["", ""],
            ["Asking the bank…", ""],
            ["10.00\u00a0EUR refunded.", ""],
            ["10.00\u00a0EUR refunded.", "Asking the bank…"],
            ["10.00\u00a0EUR refunded.", "20.00\u00a0EUR refunded."],
        ]
        assert (bulk.state.done, bulk.state.total) == (2, 2)
        assert bulk.state.message is not None
        assert bulk.state.message.tone is Tone.SUCCESS
        assert not bulk.state.can_run

    play(scene)


def test_after_the_stop_key_the_rest_can_be_gone_on_with(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        presenter = await bulk.opens(BulkKind.REFUND, await bulk.sells(1000, 2000, 3000))
        presenter.reason_chosen(RefundReason.RETURNED)
        bulk.desk.gateway.on_call = lambda call: presenter.stop() if call == "refund" else None
        await presenter.run()
        assert [row.status for row in bulk.state.rows[1:]] == ["Not started; nothing was sent."] * 2
        assert bulk.state.message is not None
        assert "2 order(s) not started" in bulk.state.message.money
        assert bulk.state.run_label == "Refund 2 order(s): 50.00\u00a0EUR"
        bulk.desk.gateway.on_call = None
        await presenter.run()
        assert bulk.desk.gateway.calls.count("refund") == 3
        assert not bulk.state.can_run

    play(scene)


def test_a_lost_answer_stops_it_and_says_of_which_order(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        sold = await bulk.sells(1000, 2000)
        presenter = await bulk.opens(BulkKind.REFUND, sold)
        presenter.reason_chosen(RefundReason.RETURNED)
        bulk.desk.gateway.fail_next["refund"] = AnswerLost("timeout")
        await presenter.run()
        message = bulk.state.message
        assert message is not None
        assert sold[0].number in message.happened
        assert message.money.startswith("1 order(s) not started")
        assert bulk.state.rows[0].look == "unknown"
        assert "do not know" in bulk.state.rows[0].status
        assert bulk.desk.gateway.calls.count("refund") == 1

    play(scene)


def test_a_bank_that_is_away_stops_it_and_nothing_was_sent(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        presenter = await bulk.opens(BulkKind.REFUND, await bulk.sells(1000, 2000))
        presenter.reason_chosen(RefundReason.RETURNED)
        bulk.desk.gateway.fail_next["status"] = NotSent("offline")
        await presenter.run()
        assert bulk.state.message is not None
        assert bulk.state.message.happened == "The bank could not be reached."
        assert "refund" not in bulk.desk.gateway.calls

    play(scene)


def test_a_link_that_was_paid_in_that_second_is_shown_as_paid_and_counts_as_not_cancelled(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        desk = bulk.desk
        links = [await desk.links.create(desk.profile, LinkDraft(euros(minor))) for minor in (500, 600)]
        presenter = await bulk.opens(BulkKind.CANCEL, links)
        assert bulk.state.run_label == "Cancel 2 link(s)"
        desk.gateway.customer_pays(links[1].number)
        await presenter.run()
        assert [row.status for row in bulk.state.rows] == ["Cancelled", "Paid"]
        assert bulk.state.message is not None
        assert bulk.state.message.happened == "1 order(s) done. 1 not done; the table says why."

    play(scene)


async def anna_is_at_work(desk: TestDesk) -> None:
    await desk.people.begin("Olga", OLGA_PIN)
    await desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
    await desk.people.sign_on("Anna", Pin(ANNA_PIN))


def test_the_word_of_somebody_who_may_is_asked_for_before_anything_is_sent(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        sold = await bulk.sells(1000, 2000)
        await anna_is_at_work(bulk.desk)
        presenter = await bulk.opens(BulkKind.REFUND, sold)
        presenter.reason_chosen(RefundReason.RETURNED)
        assert bulk.state.allowers == ("Olga",)
        assert bulk.state.refusal
        bulk.desk.gateway.calls.clear()
        await presenter.run()
        assert bulk.view.commands[-1] == ("focus", "consent")
        await presenter.run(Consent("Olga", Pin("111222")))
        assert bulk.state.faults["consent"] == "Wrong PIN. Type it again."
        assert bulk.desk.gateway.calls == []
        assert bulk.state.can_run, "the lines were not begun"
        await presenter.run(Consent("Olga", Pin(OLGA_PIN)))
        assert bulk.desk.gateway.calls.count("refund") == 2
        assert bulk.state.refusal == ""

    play(scene)


def test_a_line_somebody_else_at_work_kept_from_leaving_is_not_begun(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        sold = await bulk.sells(1000, 2000)
        await bulk.desk.people.begin("Olga", OLGA_PIN)
        anna = await bulk.desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
        presenter = await bulk.opens(BulkKind.REFUND, sold)
        presenter.reason_chosen(RefundReason.RETURNED)
        bulk.desk.gateway.on_call = lambda _call: bulk.desk.at_work.come(anna)
        await presenter.run()
        assert "refund" not in bulk.desk.gateway.calls
        assert bulk.state.message.happened == "Stopped: Olga no longer works at this till."
        assert bulk.state.done == 0
        assert bulk.state.can_run

    play(scene)


def test_the_screen_speaks_the_new_language_at_once(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        presenter = await bulk.opens(BulkKind.CANCEL, await bulk.sells(1000))
        presenter.speak(loud())
        assert bulk.state.title == "«Cancel links»"
        assert bulk.state.rows[0].plan.startswith("«Skipped")

    play(scene)


async def waits_to_leave(bulk: BulkScene, presenter: BulkActsPresenter) -> "asyncio.Task[None]":
    """Begin, and come back once all of it may still be taken back."""
    running = asyncio.create_task(presenter.run())
    while bulk.state.phase is not BulkPhase.LEAVING:
        assert not running.done()
        await asyncio.sleep(0)
    return running


def test_many_orders_wait_once_and_what_is_taken_back_stands_as_it_was(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        presenter = await bulk.opens(BulkKind.REFUND, await bulk.sells(1000, 2000), undo_seconds=5)
        presenter.reason_chosen(RefundReason.RETURNED)
        bulk.desk.gateway.calls.clear()
        running = await waits_to_leave(bulk, presenter)
        assert bulk.state.warning == "This goes to the bank in 5 second(s). Nothing has been sent yet."
        assert presenter.is_running, "Esc has something to take back"
        assert not bulk.state.can_run
        presenter.stop()
        await running
        assert bulk.desk.gateway.calls == []
        assert bulk.state.phase is BulkPhase.READY
        assert bulk.state.message is not None
        assert bulk.state.message.happened == "Undone: nothing was sent to the bank."
        slept = sum(bulk.desk.clock.slept)
        await presenter.run()
        assert bulk.desk.gateway.calls.count("refund") == 2
        assert sum(bulk.desk.clock.slept) - slept < 10, "once for all of them"

    play(scene)


def test_many_orders_are_not_begun_in_the_name_of_whoever_came_meanwhile(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        await bulk.desk.people.begin("Olga", OLGA_PIN)
        anna = await bulk.desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
        presenter = await bulk.opens(BulkKind.REFUND, await bulk.sells(1000), undo_seconds=5)
        presenter.reason_chosen(RefundReason.RETURNED)
        running = await waits_to_leave(bulk, presenter)
        bulk.desk.at_work.come(anna)
        await running
        assert "refund" not in bulk.desk.gateway.calls
        assert bulk.state.phase is BulkPhase.READY

    play(scene)


def test_links_are_cancelled_at_once_for_no_money_moves(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        link = await bulk.desk.links.create(bulk.desk.profile, LinkDraft(euros(500)))
        presenter = await bulk.opens(BulkKind.CANCEL, [link], undo_seconds=5)
        await presenter.run()
        phases = {state.phase for state in bulk.view.states if isinstance(state, BulkState)}
        assert BulkPhase.LEAVING not in phases
        assert bulk.state.done == 1

    play(scene)


def test_what_goes_on_after_a_stop_may_be_taken_back_as_well(play: Play) -> None:
    async def scene(bulk: BulkScene) -> None:
        presenter = await bulk.opens(BulkKind.REFUND, await bulk.sells(1000, 2000), undo_seconds=5)
        presenter.reason_chosen(RefundReason.RETURNED)
        bulk.desk.gateway.on_call = lambda call: presenter.stop() if call == "refund" else None
        await presenter.run()
        assert (bulk.state.done, bulk.state.can_run) == (1, True)
        bulk.desk.gateway.on_call = None
        running = await waits_to_leave(bulk, presenter)
        assert not bulk.state.stopping, "its key can be pressed"
        presenter.stop()
        await running
        assert bulk.desk.gateway.calls.count("refund") == 1

    play(scene)
