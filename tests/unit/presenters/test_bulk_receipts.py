"""The receipts of many orders as files: which there are, one after the other, and a disk that takes nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.order import Order, PaymentMode
from app.presenters.bulk_receipts import BulkReceiptsPresenter
from app.presenters.bulk_state import BulkPhase
from app.presenters.message import Tone
from app.presenters.slip import Slip
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.view import RecordingView
from tests.makers import a_card, a_profile, euros
from tests.unit.presenters.scenes import english, loud

Play = Callable[[Callable[[TestDesk], Awaitable[None]]], None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[TestDesk], Awaitable[None]]) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile()) as desk:
                await scene(desk)

        asyncio.run(with_desk())

    return run


async def sold(desk: TestDesk, minor: int) -> Order:
    return (await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(minor), PaymentMode.PHONE), a_card())).order


def write(slip: Slip, target: Path) -> None:
    target.write_text(slip.heading)


def files_in(folder: Path) -> int:
    return len(list(folder.glob("*.pdf")))


def of(desk: TestDesk, orders: list[Order], save: Callable[[Slip, Path], None] = write) -> BulkReceiptsPresenter:
    async def saves(slip: Slip, target: Path) -> None:
        save(slip, target)

    numbers = [order.number for order in orders]
    return BulkReceiptsPresenter(english(), desk.search, desk.banks, desk.clock, saves, numbers)


def test_what_is_not_saved_yet_is_written_in_the_language_chosen_meanwhile(play: Play, tmp_path: Path) -> None:
    async def scene(desk: TestDesk) -> None:
        written: list[str] = []
        presenter = of(desk, [await sold(desk, 1000)], lambda slip, _target: written.append(slip.heading))
        view = RecordingView()
        presenter.attach(view)
        await presenter.look()
        presenter.speak(loud())
        assert view.state.rows[0].plan.startswith("«Payment receipt»")
        await presenter.save(tmp_path)
        assert written == ["«Payment receipt»"]

    play(scene)


def test_what_changed_since_the_window_was_opened_is_written_as_it_stands_now(play: Play, tmp_path: Path) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "hold"
        held, let_go = await sold(desk, 1000), await sold(desk, 2000)
        desk.gateway.next_charge = "approve"
        paid = await sold(desk, 3000)
        written: list[tuple[str, dict[str, str]]] = []
        presenter = of(
            desk, [held, let_go, paid], lambda slip, _target: written.append((slip.heading, dict(slip.rows)))
        )
        view = RecordingView()
        presenter.attach(view)
        await presenter.look()
        assert view.state.run_label == "Save 3 receipt(s)…"
        await desk.captures.capture(held.number)
        await desk.voids.void(let_go.number)
        await desk.refunds.refund(paid.number, euros(500))
        await presenter.save(tmp_path)
        assert [heading for heading, _rows in written] == ["Payment receipt", "Payment receipt", "Refund receipt"]
        assert written[1][1]["Kept"] == "25.00\u00a0EUR"
        assert [row.status for row in view.state.rows] == ["Saved.", "", "Saved."]
        assert view.state.rows[1].plan.startswith("Skipped")
        assert "3 receipt(s) saved" in view.state.message.happened

    play(scene)


def test_each_order_with_money_gets_its_receipts_and_the_others_say_why_not(play: Play, tmp_path: Path) -> None:
    async def scene(desk: TestDesk) -> None:
        paid, refunded = await sold(desk, 1000), await sold(desk, 2000)
        await desk.refunds.refund(refunded.number, euros(500))
        link = await desk.links.create(desk.profile, LinkDraft(euros(700)))
        presenter, view = of(desk, [paid, refunded, link]), RecordingView()
        presenter.attach(view)
        await presenter.look()
        assert [row.plan for row in view.state.rows][2].startswith("Skipped")
        assert view.state.run_label == "Save 3 receipt(s)…"
        await presenter.save(tmp_path)
        presenter.speak(loud())
        assert view.state.message.happened == f"«3 receipt(s) saved in “{tmp_path.name}”.»"
        presenter.speak(english())
        assert files_in(tmp_path) == 3
        assert [row.status for row in view.state.rows] == ["Saved.", "Saved.", ""]
        assert view.state.message.tone is Tone.SUCCESS
        assert not view.state.can_run

    play(scene)


def test_a_disk_that_takes_nothing_ends_it_and_the_rest_can_be_saved_elsewhere(play: Play, tmp_path: Path) -> None:
    full = True

    def save(slip: Slip, target: Path) -> None:
        if full:
            raise OSError(28, "no space left")
        write(slip, target)

    async def scene(desk: TestDesk) -> None:
        nonlocal full
        presenter, view = of(desk, [await sold(desk, 1000), await sold(desk, 2000)], save), RecordingView()
        presenter.attach(view)
        await presenter.look()
        await presenter.save(tmp_path)
        presenter.speak(loud())
        assert "«It could not be saved.»" in [row.status for row in view.state.rows]
        assert view.state.message.happened.startswith("«")
        presenter.speak(english())
        assert view.state.message.tone is Tone.WARNING
        assert [row.status for row in view.state.rows] == ["It could not be saved.", ""]
        full = False
        await presenter.save(tmp_path)
        assert [row.status for row in view.state.rows] == ["Saved.", "Saved."]

    play(scene)


def test_the_stop_key_leaves_the_rest(play: Play, tmp_path: Path) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = [await sold(desk, 1000), await sold(desk, 2000)]
        presenter = of(desk, orders, lambda slip, target: (write(slip, target), presenter.stop())[0])
        view = RecordingView()
        presenter.attach(view)
        await presenter.look()
        await presenter.save(tmp_path)
        assert files_in(tmp_path) == 1
        assert view.state.phase is BulkPhase.DONE
        assert view.state.can_run

    play(scene)
