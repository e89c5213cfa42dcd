"""The settings of the receipt printer: typed, tried with a test slip, kept."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from msgspec import Struct, field

from app.domain.errors import InputFault, PaydeskError
from app.domain.printer_errors import PrinterFailure, PrinterNotSetUp
from app.domain.receipt_printer import PrinterSetup, Raster
from app.presenters.message import Message, Telling
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.printed import Code, Printed, Rows, Size, Text
from app.presenters.printer_fields import (
    CHECKED,
    PrinterFieldWords,
    Typed,
    check_field,
    setup_from,
    typed_from,
    with_paper,
)
from app.presenters.printer_words import PrinterWords
from app.presenters.setting_fields import SettingField
from app.presenters.words import Sentence, all_said
from app.services.receipt_printing import ReceiptPrinting

Rasterise = Callable[[Printed, PrinterSetup], Raster]
"""Paints a slip in the dots of this printer."""
Work = Callable[[PrinterSetup], Awaitable[Telling]]
LETTERS = "Ж Щ Ы · Ә Ғ Қ Ң Ө Ұ Ү Һ І · Α Ω Ψ · ₽ ₸ € £"
"""What code pages lack; a test slip shows whether all of it comes out."""


class PrinterState(Struct, frozen=True):
    """Everything in the dialog but what is typed."""

    fields: tuple[SettingField, ...] = ()
    title: str = ""
    intro: str = ""
    faults: dict[str, str] = field(default_factory=dict)
    message: Message | None = None
    busy: bool = False


class PrinterView(Protocol):
    def draw(self, state: PrinterState) -> None: ...

    def fill(self, typed: Typed) -> None: ...

    def focus(self, field_name: str) -> None: ...


class ReceiptPrinterPresenter(MessagePresenter[PrinterView]):
    """Keeps nothing before it is asked to; a test slip goes to what is typed."""

    def __init__(self, speech: Speech, printing: ReceiptPrinting, rasterise: Rasterise) -> None:
        super().__init__(speech)
        self._printing = printing
        self._rasterise = rasterise
        self._typed = typed_from(printing.setup)
        self._faults: dict[str, Sentence] = {}
        self._busy = False

    def attach(self, view: PrinterView) -> None:
        """Draw on this screen from now on, its fields filled."""
        super().attach(view)
        view.fill(self._typed)

    def changed(self, typed: Typed) -> None:
        """Take what stands in the fields; another paper brings its usual dots along."""
        before, self._typed = self._typed, typed
        for name in CHECKED:
            if typed[name] != before[name]:
                self._faults.pop(name, None)
        if typed["paper"] != before["paper"]:
            self._typed = with_paper(typed, typed["paper"])
            if self._view:
                self._view.fill(self._typed)
        self.render()

    async def print_test(self) -> None:
        """Print a slip with what is typed, without keeping it."""
        setup = self._read()
        if setup is None or self._busy:
            return
        await self._guarded(setup, self._print_test)

    async def keep(self) -> None:
        """Keep what is typed; without an address the till has no printer."""
        if self._busy:
            return
        no_address = not self._typed["address"].strip()
        setup = PrinterSetup() if no_address else self._read()
        if setup is not None:
            await self._guarded(setup, self._keep)

    def render(self) -> None:
        if self._view is not None:
            words = self._words
            fields = PrinterFieldWords(self._translate).fields()
            state = PrinterState(
                fields, words.title(), words.intro(), all_said(self._faults), self._message, self._busy
            )
            self._view.draw(state)

    async def _print_test(self, setup: PrinterSetup) -> Telling:
        await self._printing.print(self._rasterise(self._test_slip(setup), setup), setup)
        return lambda: self._words.test_sent()

    async def _keep(self, setup: PrinterSetup) -> Telling:
        await self._printing.keep(setup)
        return lambda: self._words.kept() if setup.is_set_up else self._words.removed()

    async def _guarded(self, setup: PrinterSetup, work: Work) -> None:
        self._busy, self._told = True, None
        self.render()
        try:
            self._told = await work(setup)
        except (PrinterFailure, PrinterNotSetUp) as failure:
            self._told = self._trouble(failure)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        except OSError as failure:
            self._told = self._not_kept(str(failure))
        finally:
            self._busy = False
            self.render()

    def _trouble(self, failure: PrinterFailure | PrinterNotSetUp) -> Telling:
        return lambda: self._words.trouble(failure)

    def _not_kept(self, why: str) -> Telling:
        return lambda: self._words.not_kept(why)

    def _read(self) -> PrinterSetup | None:
        """Return what is typed, or None after the faults are shown."""
        self._faults = {}
        for name in CHECKED:
            try:
                check_field(name, self._typed)
            except InputFault as fault:
                self._faults[name] = self._wrong(fault)
        if not self._faults:
            return setup_from(self._typed)
        self.render()
        if self._view:
            self._view.focus(next(iter(self._faults)))
        return None

    def _test_slip(self, setup: PrinterSetup) -> Printed:
        words = self._words
        fields = {each.name: each.title for each in PrinterFieldWords(self._translate).fields()}
        rows = (
            (fields["address"], setup.address),
            (fields["paper"], str(setup.paper)),
            (fields["dots"], str(setup.dots)),
        )
        blocks = (Text(words.test_heading(), Size.HEADING, bold=True), Rows(rows), Text(LETTERS))
        return Printed(words.test_heading(), (*blocks, Code("Paydesk"), Text(words.test_remark(), Size.SMALL)))

    @property
    def _words(self) -> PrinterWords:
        return PrinterWords(self._translate)
