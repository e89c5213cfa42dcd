"""Printing on any printer of this computer, without loading the system's printers before they are wanted."""

import importlib
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.presenters.printed import Printed
from app.presenters.slip import Paper

Said = Callable[[bool], object]
"""Hears whether the slip was printed."""
Paint = Callable[[Printed], bool]
"""Paints a slip on the printer that was chosen; tells whether it was printed."""


def ask_for_printer(printed: Printed, window: QWidget, said: Said, paper: Paper | None = None) -> None:
    """Open the system's dialog and print the slip where the clerk says."""
    choose_printer(printed, window, lambda paint: said(paint is not None and paint(printed)), paper)


def choose_printer(
    printed: Printed, window: QWidget, chosen: Callable[[Paint | None], object], paper: Paper | None = None
) -> None:
    """Open the system's dialog; `chosen` hears how to paint on the printer, for a slip that may have changed by then.

    Where this computer lacks the libraries of its printers, it hears None at once. `paper` is what the dialog begins
    with; None: what the printer has.
    """
    try:
        printing = importlib.import_module("app.ui.printing")
    except ImportError:
        chosen(None)
        return
    printing.choose_printer(printed, window, chosen, paper)
