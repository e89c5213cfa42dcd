"""The screen for many links: every line is judged before anything is sent, and nothing is made twice."""

import asyncio
import csv
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.errors import GatewayRefused, NotSent
from app.domain.profile import Environment
from app.domain.trail import Deed, TrailFilter
from app.presenters.link_batch import LinkBatchPresenter
from app.presenters.link_batch_state import BatchPhase, RowKind
from app.presenters.message import Tone
from app.presenters.payment_link_state import LinkForm, Validity
from app.services import own_thread
from app.services.link_batch import LinkBatch
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.hanging_share import PATIENCE_SECONDS, Gate, HangingTable
from tests.fakes.view import RecordingView
from tests.makers import GOOD_CARD, a_profile
from tests.unit.presenters.scenes import english, loud

FILE = "amount;for;customer;name;reference\n5;Tea;maria@example.com;Maria;7\n6,50;Cake;;;\n"
FAULTY = f"amount;for;customer\n5;Tea;\nfive;;\n;Cake;\n7;card {GOOD_CARD};\n8;;nobody@\n"


class BatchScene:
    """One file at one till."""

    def __init__(self, desk: TestDesk, folder: Path) -> None:
        self.desk = desk
        self.folder = folder
        self.presenter = LinkBatchPresenter(
            english(), desk.link_batch, desk.clock, desk.profile, LinkForm("", validity=Validity.ONE_HOUR)
        )
        self.view = RecordingView()
        self.presenter.attach(self.view)

    async def reads(self, text: str, name: str = "march.csv") -> None:
        path = self.folder / name
        path.write_text(text, "utf-8")
        await self.presenter.read(path)

    @property
    def kinds(self) -> list[RowKind]:
        return [row.kind for row in self.view.state.rows]

    def results(self) -> list[list[str]]:
        with (self.folder / "TRAINING march-links.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, delimiter=","))


Play = Callable[[Callable[[BatchScene], Awaitable[None]]], None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[BatchScene], Awaitable[None]]) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path / "till", a_profile()) as desk:
                await scene(BatchScene(desk, tmp_path))

        (tmp_path / "till").mkdir()
        asyncio.run(with_desk())

    return run


def test_every_line_is_judged_before_anything_is_sent(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads(FAULTY)
        state = batch.view.state
        assert (state.phase, state.has_results) == (BatchPhase.READY, False)
        assert batch.kinds == [RowKind.WAITING] + [RowKind.FAULTY] * 4
        sentences = [row.sentence for row in state.rows]
        for place, sentence in enumerate(["Will be", "not an amount", "Type the amount", "card number", "e-mail"]):
            assert sentence in sentences[place]
        assert [row.place for row in state.rows] == [2, 3, 4, 5, 6], "the lines of the file"
        assert state.summary == "1 link(s) will be made · 4 line(s) skipped because of a mistake"
        assert batch.desk.gateway.calls == []

    play(scene)


def test_the_links_are_made_and_what_became_of_each_line_is_written_back(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads(FILE + "x;;;;\n")
        assert batch.view.state.run_label == "Create 2 link(s), 11.50\u00a0EUR in all"
        await batch.presenter.run()
        state = batch.view.state
        assert (state.phase, state.done, state.can_run) == (BatchPhase.DONE, 2, False)
        assert state.has_results
        assert batch.kinds == [RowKind.MADE, RowKind.MADE, RowKind.FAULTY]
        titles, first, second, faulty = batch.results()
        assert (titles[0], titles[8]) == ("Line", "Link")
        assert first[:6] == ["2", "5.00", "Tea", "maria@example.com", "Maria", "7"]
        assert first[8].startswith("https://bank.example/pay/")
        assert "Waiting" in first[6]
        assert second[1] == "6.50"
        assert (faulty[7], faulty[8]) == ("", "")
        orders = await batch.desk.search.find()
        assert {order.customer.name for order in orders} == {"Maria", ""}
        assert all(order.link and order.link.expires_at == order.created_at + timedelta(hours=1) for order in orders)

    play(scene)


def test_no_card_number_of_the_file_is_shown_or_stands_in_the_results(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads(
            f"amount;for;customer;name;reference\n5;Tea;;;\n6;card {GOOD_CARD};;;\n{GOOD_CARD};;;;\n"
            f"7;;{GOOD_CARD};;\n8;;;{GOOD_CARD};\n9;;;;{GOOD_CARD}\n"
        )
        assert batch.kinds == [RowKind.WAITING] + [RowKind.FAULTY] * 5
        await batch.presenter.run()
        assert GOOD_CARD not in repr(batch.view.state)
        told = batch.results()
        assert GOOD_CARD not in repr(told)
        assert told[2][2] == "card …", "what else stood there is still told"

    play(scene)


def test_the_same_file_makes_nothing_twice_and_a_mended_one_only_what_was_mended(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads(FILE + "x;;;;\n")
        await batch.presenter.run()
        await batch.reads(FILE + "7;;;;\n")
        assert batch.kinds == [RowKind.MADE, RowKind.MADE, RowKind.WAITING]
        await batch.presenter.run()
        await batch.presenter.run()
        assert batch.desk.gateway.calls == ["register"] * 3

    play(scene)


def test_the_same_line_twice_in_one_file_asks_for_two_links(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads("amount;for\n5;Tour\n5;Tour\n")
        await batch.presenter.run()
        assert len(batch.desk.gateway.orders) == 2

    play(scene)


def test_a_stopped_run_goes_on_later_where_it_stopped(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads("amount\n" + "".join(f"{sum_}\n" for sum_ in range(1, 6)))
        batch.desk.gateway.on_call = lambda _call: (
            batch.presenter.stop() if len(batch.desk.gateway.calls) == 2 else None
        )
        await batch.presenter.run()
        assert batch.kinds == [RowKind.MADE] * 2 + [RowKind.WAITING] * 3
        assert len(batch.results()) == 6, "also what was not made stands in the results"
        batch.desk.gateway.on_call = None
        await batch.presenter.run()
        assert batch.kinds == [RowKind.MADE] * 5
        assert batch.desk.gateway.calls == ["register"] * 5

    play(scene)


def test_a_refused_line_does_not_keep_the_others(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads("amount\n1\n2\n3\n")
        batch.desk.gateway.fail_next["register"] = GatewayRefused("5", "bad")
        await batch.presenter.run()
        assert batch.kinds == [RowKind.FAILED, RowKind.MADE, RowKind.MADE]
        assert "refused" in batch.view.state.rows[0].sentence

    play(scene)


def test_a_bank_that_is_away_ends_the_run_at_once(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads("amount\n1\n2\n3\n")
        batch.desk.gateway.fail_next["register"] = NotSent("refused")
        await batch.presenter.run()
        assert batch.kinds == [RowKind.FAILED, RowKind.WAITING, RowKind.WAITING]
        assert "could not be reached" in batch.view.state.message.happened
        assert batch.view.state.can_run

    play(scene)


def test_three_refusals_in_a_row_end_the_run(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads("amount\n" + "1\n" * 6)

        def refuse(_call: str) -> None:
            batch.desk.gateway.fail_next["register"] = GatewayRefused("5", "bad")

        refuse("")
        batch.desk.gateway.on_call = refuse
        await batch.presenter.run()
        assert batch.kinds == [RowKind.FAILED] * 3 + [RowKind.WAITING] * 3

    play(scene)


def test_last_months_file_is_made_anew_only_when_the_clerk_says_so(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads(FILE)
        await batch.presenter.run()
        assert batch.view.state.anew_offer == ""
        batch.desk.clock.forward(timedelta(days=30).total_seconds())
        await batch.reads(FILE)
        assert not batch.view.state.can_run
        assert "from before today" in batch.view.state.anew_offer
        batch.presenter.make_anew(True)
        await batch.presenter.run()
        assert len(batch.desk.gateway.orders) == 4
        await batch.reads(FILE)
        assert not batch.view.state.can_run

    play(scene)


def test_the_trail_knows_of_the_results(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads(FILE)
        await batch.presenter.run()
        page = await batch.desk.journal.trail(TrailFilter(), 10)
        (entry,) = [each for each in page.entries if each.deed is Deed.EXPORTED]
        assert (entry.deed, entry.facts["what"], entry.facts["lines"]) == (Deed.EXPORTED, "links", "2")

    play(scene)


def test_a_file_that_is_none_is_told(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads("name\nMaria\n")
        assert "no column" in batch.view.state.message.happened
        await batch.presenter.read(batch.folder / "missing.csv")
        assert "could not be read" in batch.view.state.message.happened
        (batch.folder / "film.csv").write_bytes(b"amount\n" * 400_000)
        await batch.presenter.read(batch.folder / "film.csv")
        assert "too large" in batch.view.state.message.happened
        await batch.presenter.run()
        assert batch.desk.gateway.calls == []

    play(scene)


@pytest.mark.parametrize(
    ("environment", "name"),
    [(Environment.TRAINING, "TRAINING march-links.csv"), (Environment.LIVE, "march-links.csv")],
)
def test_results_of_training_are_called_so(play: Play, environment: Environment, name: str) -> None:
    async def scene(batch: BatchScene) -> None:
        profile = replace(batch.desk.profile, environment=environment)
        batch.presenter = LinkBatchPresenter(
            english(), batch.desk.link_batch, batch.desk.clock, profile, LinkForm("")
        )
        await batch.reads(FILE)
        assert batch.presenter.results_name() == str(batch.folder / name)

    play(scene)


def test_results_that_cannot_be_saved_are_told_and_can_be_saved_elsewhere(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads(FILE)
        (batch.folder / "TRAINING march-links.csv").mkdir()
        await batch.presenter.run()
        assert batch.view.state.message.tone is not Tone.SUCCESS
        await batch.presenter.save_results(batch.folder / "elsewhere.csv")
        assert "elsewhere.csv" in batch.view.state.message.happened
        assert (batch.folder / "elsewhere.csv").exists()

    play(scene)


def test_results_on_their_way_to_a_share_that_hangs_can_be_given_up(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)
    gate = Gate()
    table = HangingTable(gate)

    async def scene(batch: BatchScene) -> None:
        desk = batch.desk
        desk.link_batch = LinkBatch(
            desk.links, desk.journal, lambda _target, _look: table, desk.logbook, desk.clock, desk.publisher
        )
        batch = BatchScene(desk, batch.folder)
        await batch.reads(FILE)
        making = asyncio.ensure_future(batch.presenter.run())
        await gate.reached()
        assert batch.view.state.is_saving
        assert batch.kinds == [RowKind.MADE] * 2, "the links are made"
        batch.presenter.stop_saving()
        await asyncio.wait([making], timeout=PATIENCE_SECONDS)
        assert making.done()
        assert not batch.view.state.is_saving

    play(scene)
    gate.open_for_all()
    assert table.steps == ["start", "add", "discard"]


def test_it_speaks_the_clerks_language(play: Play) -> None:
    async def scene(batch: BatchScene) -> None:
        await batch.reads(FILE)
        batch.presenter.speak(loud())
        state = batch.view.state
        assert all(row.sentence.startswith("«") for row in state.rows)
        assert "«" in state.summary
        assert state.terms.startswith("«")
        batch.presenter.speak(english())
        await batch.presenter.run()
        batch.presenter.speak(loud())
        assert batch.view.state.message.happened.startswith("«")

    play(scene)
