"""The settings of the receipt printer: what is typed, tried and kept, and what is said when nothing comes out."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.errors import PaydeskError
from app.domain.printer_errors import (
    PrinterCoverOpen,
    PrinterNotReady,
    PrinterNotSetUp,
    PrinterOutOfPaper,
    PrinterOutOfReach,
    PrinterStopped,
)
from app.domain.receipt_printer import PrinterSetup, Raster
from app.domain.trail import Deed, TrailFilter
from app.files.printer_settings import PrinterSettings
from app.files.settings import SettingsFile
from app.presenters.presenter import Speech
from app.presenters.printed import Code, Printed, Text
from app.presenters.printer_fields import typed_from
from app.presenters.receipt_printer import LETTERS, ReceiptPrinterPresenter
from app.presenters.setting_fields import FieldKind
from app.presenters.words import in_english
from app.services.receipt_printing import ReceiptPrinting
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.view import RecordingView

KITCHEN = PrinterSetup("192.168.1.40:9100", 80, 576)


@dataclass
class ScriptedPrinter:
    """Takes what it is given, or fails as it is told to; two receipts never overlap in it."""

    failure: Exception | None = None
    taken: list[tuple[PrinterSetup, Raster]] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    async def print(self, setup: PrinterSetup, picture: Raster) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0)
        self.at_once -= 1
        if self.failure is not None:
            raise self.failure
        self.taken.append((setup, picture))


@dataclass
class Scene:
    desk: TestDesk
    printer: ScriptedPrinter
    settings: SettingsFile
    printing: ReceiptPrinting
    view: RecordingView
    presenter: ReceiptPrinterPresenter
    slips: list[Printed]

    def types(self, **typed: str) -> None:
        self.presenter.changed(typed_from(self.printing.setup) | typed)

    @property
    def said(self) -> str:
        message = self.view.state.message
        return "" if message is None else " ".join((message.happened, message.money, message.to_do))


Play = Callable[[Callable[[Scene], Awaitable[None]]], None]


@pytest.fixture
def at_printer(tmp_path: Path) -> Play:
    async def play(scene: Callable[[Scene], Awaitable[None]]) -> None:
        async with a_desk(tmp_path) as desk:
            printer, settings = ScriptedPrinter(), SettingsFile(tmp_path / "settings.toml")
            printing = ReceiptPrinting(printer, PrinterSettings(settings), desk.logbook)
            slips: list[Printed] = []

            def rasterise(printed: Printed, setup: PrinterSetup) -> Raster:
                slips.append(printed)
                return Raster(setup.dots, b"")

            presenter = ReceiptPrinterPresenter(Speech(in_english, "en"), printing, rasterise)
            view = RecordingView()
            presenter.attach(view)
            await scene(Scene(desk, printer, settings, printing, view, presenter, slips))

    return lambda scene: asyncio.run(play(scene))


def test_every_field_is_described_for_whoever_draws_it(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        kinds = {each.name: each.kind for each in at.view.state.fields}
        assert kinds == {
            "address": FieldKind.TEXT,
            "paper": FieldKind.CHOICE,
            "dots": FieldKind.TEXT,
            "cuts": FieldKind.SWITCH,
            "drawer": FieldKind.SWITCH,
            "at_once": FieldKind.SWITCH,
        }
        assert all(each.title for each in at.view.state.fields)
        assert at.view.commands == [("fill", typed_from(PrinterSetup()))]

    at_printer(scene)


def test_what_is_kept_is_there_after_a_restart_and_in_the_trail(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        at.types(address=" 192.168.1.40:9100 ", drawer="yes", at_once="yes", cuts="")
        await at.presenter.keep()
        assert "saved" in at.said
        again = PrinterSettings(SettingsFile(at.settings._path)).setup()
        assert again == PrinterSetup("192.168.1.40:9100", 80, 576, cuts=False, opens_drawer=True, at_once=True)
        page = await at.desk.journal.trail(TrailFilter(deeds=frozenset({Deed.SETTING_CHANGED})), 10, None)
        assert page.entries[0].facts == {"setting": "receipt-printer", "value": "192.168.1.40:9100"}

    at_printer(scene)


def test_an_empty_address_takes_the_printer_away_whatever_else_is_typed(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        await at.printing.keep(KITCHEN)
        at.types(address=" ", dots="x")
        await at.presenter.keep()
        assert not at.printing.setup.is_set_up
        assert "without a receipt printer" in at.said

    at_printer(scene)


def test_another_paper_brings_its_usual_dots_but_not_over_ones_of_the_clerk(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        at.types(paper="58")
        assert at.view.commands[-1] == ("fill", typed_from(PrinterSetup(paper=58, dots=384)))
        at.types(paper="80", dots="640")
        at.types(paper="58", dots="640")
        assert at.view.commands[-1][1]["dots"] == "640"

    at_printer(scene)


def test_faults_stand_at_their_fields_and_go_when_these_are_changed(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        at.types(address="our printer", dots="7")
        await at.presenter.print_test()
        assert "like 192.168.1.40:9100" in at.view.state.faults["address"]
        assert "from 200 to 1024" in at.view.state.faults["dots"]
        assert at.view.commands[-1] == ("focus", "address")
        at.types(address="our printer", dots="576")
        assert list(at.view.state.faults) == ["address"]
        assert at.printer.taken == []

    at_printer(scene)


def test_a_test_slip_goes_to_what_is_typed_and_keeps_nothing(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        at.types(address="/dev/usb/lp0", paper="58", dots="384")
        await at.presenter.print_test()
        assert [setup for setup, _picture in at.printer.taken] == [PrinterSetup("/dev/usb/lp0", 58, 384)]
        assert not at.printing.setup.is_set_up
        (slip,) = at.slips
        assert any(isinstance(block, Code) for block in slip.blocks)
        assert Text(LETTERS) in slip.blocks
        assert "are all letters there?" in at.said

    at_printer(scene)


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (PrinterOutOfReach("p", "timeout"), "does not answer"),
        (PrinterStopped("p", "timeout"), "stopped in the middle"),
        (PrinterOutOfPaper("p"), "out of paper"),
        (PrinterCoverOpen("p"), "is open"),
        (PrinterNotReady("p"), "not ready"),
        (PrinterNotSetUp(), "has no receipt printer"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_every_trouble_is_told_in_three_parts_and_the_money_is_safe(
    at_printer: Play, failure: PaydeskError, words: str
) -> None:
    async def scene(at: Scene) -> None:
        at.printer.failure = failure
        at.types(address="p")
        await at.presenter.print_test()
        message = at.view.state.message
        assert words in message.happened
        assert message.money == "The payment is not affected."
        assert message.to_do
        assert not at.view.state.busy

    at_printer(scene)


def test_settings_that_cannot_be_written_are_told(at_printer: Play, tmp_path: Path) -> None:
    async def scene(at: Scene) -> None:
        at.settings._path = tmp_path / "settings.toml" / "below-a-file"
        (tmp_path / "settings.toml").touch()
        at.types(address="p")
        await at.presenter.keep()
        assert "cannot be written" in at.said

    at_printer(scene)


def test_nobody_at_work_sets_up_a_printer(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        await at.desk.people.begin("Anna Petrova", "593718")
        await at.desk.people.sign_off()
        at.types(address="p")
        await at.presenter.keep()
        assert not at.printing.setup.is_set_up
        assert "Nobody has said who works" in at.said

    at_printer(scene)


def test_two_receipts_never_mix(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        await at.printing.keep(KITCHEN)
        await asyncio.gather(*(at.printing.print(Raster(576, bytes(72))) for _ in range(5)))
        assert (len(at.printer.taken), at.printer.most_at_once) == (5, 1)

    at_printer(scene)


def test_without_a_printer_nothing_is_printed(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        with pytest.raises(PrinterNotSetUp):
            await at.printing.print(Raster(576, b""))
        assert at.printer.taken == []

    at_printer(scene)


def test_a_dialog_that_is_gone_is_drawn_no_more(at_printer: Play) -> None:
    async def scene(at: Scene) -> None:
        drawn = len(at.view.states)
        at.presenter.detach()
        at.types(address="p")
        await at.presenter.print_test()
        assert len(at.view.states) == drawn

    at_printer(scene)
