"""How does a start wait for a journal that takes long to open? With a window that says what is done.

Loaded with the first journal that does: an update brings a long one to its new form, or its server answers slowly.
"""

import asyncio

from app.bootstrap import Till
from app.ui.desktop import Desktop
from app.ui.screens.long_opening import LongOpeningDialog


async def shown_until_open(desktop: Desktop, opening: "asyncio.Task[Till]") -> None:
    """Return when the journal is open, or cannot be opened; whoever opens it hears which."""
    dialog = LongOpeningDialog(desktop.icons)
    dialog.open()
    try:
        await asyncio.wait([opening])
    finally:
        dialog.hide()
        dialog.deleteLater()
