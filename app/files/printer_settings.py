"""Where does a till keep what it set for its receipt printer? Among the settings: each till has its own."""

from app.domain.receipt_printer import PrinterSetup
from app.files.settings import PrinterEntry, SettingsFile


class PrinterSettings:
    """The printer's memory over the settings file."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def setup(self) -> PrinterSetup:
        entry = self._settings.current.printer
        return PrinterSetup(entry.address, entry.paper, entry.dots, entry.cut, entry.drawer, entry.at_once)

    def keep(self, setup: PrinterSetup) -> None:
        """Raises OSError where the file cannot be written."""
        entry = PrinterEntry(
            address=setup.address,
            paper=80 if setup.paper == 80 else 58,
            dots=setup.dots,
            cut=setup.cuts,
            drawer=setup.opens_drawer,
            at_once=setup.at_once,
        )
        self._settings.change(printer=entry)
