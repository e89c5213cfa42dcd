"""Where does Tab come to what is made late? Where it stands before the eye: else it would come last of all."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stand_in_tab_order(panel: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab come to these, in this order, where the panel stands that they were made in."""
    # The panel stands in that order itself. Walking the order would do harm: PySide takes what `previousInFocusChain`
    # returns for a child of the widget that was asked, and Python finds living parts of a window to be garbage.
    policy = panel.focusPolicy()
    panel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    before = panel
    for part in parts:
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and part.window() is panel.window():
            QWidget.setTabOrder(before, part)
            before = part
    panel.setFocusPolicy(policy)
