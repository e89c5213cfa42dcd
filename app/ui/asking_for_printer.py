"""Printing on any printer of this computer, without loading the system's printers before they are wanted."""

import importlib
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.presenters.printed import Printed
from app.presenters.slip import Paper

Said = Callable[[bool], object]
"""Hears whether the slip was printed."""


def ask_for_printer(printed: Printed, window: QWidget, said: Said, paper: Paper | None = None) -> None:
    """Open the system's dialog; where this computer lacks the libraries of its printers, `said` hears it at once.

    `paper` is what the dialog begins with; None: what the printer has.
    """
    try:
        printing = importlib.import_module("app.ui.printing")
    except ImportError:
        said(False)
        return
    printing.ask_and_print(printed, window, said, paper)
