"""What the windows over the main one share: content that scrolls, a foot with the buttons, and what Enter does.

They lie over the stripe that says that no money is real, so each has it as well.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.folding import Folding
from app.ui.parts import make_label, make_rule, make_scroll
from app.ui.space import CLOSE, DIALOG, FOOT
from app.ui.theme import BODY
from app.ui.widgets.flow_layout import FlowLayout, Lines

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STRIPE = "stripe"
_STRIPE_MARGINS = (8, 5, 8, 5)


class Dialog(QDialog):
    """Enter belongs to the field or button that has the cursor: Qt's own dialog would press some other button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.enter_pressed()
        else:
            super().keyPressEvent(event)

    def enter_pressed(self) -> None:
        """Enter was pressed where no button took it; a form keeps what it says."""


def furnish(
    dialog: QDialog,
    content: QLayout,
    acts: Sequence[QWidget],
    ends: Sequence[QWidget],
    size: tuple[int, int],
    above: QWidget | None = None,
) -> QScrollArea:
    """Lay the dialog out: `above` and the foot stay, the content between them scrolls; returns the scroll area.

    In the foot what else can be done stands on the left, what ends the dialog on the right, the main thing last.
    `size` is how large it opens in text of 100 %; large text makes it larger, as far as the screen goes.
    """
    content.setContentsMargins(*DIALOG)
    inside = _Content()
    inside.setLayout(content)
    scroll = make_scroll(inside)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    if above is not None:
        box.addLayout(_Band(above))
    box.addWidget(scroll, 1)
    box.addWidget(make_rule())
    box.addWidget(make_foot(acts, ends))
    open_large(dialog, *size)
    if (opener := dialog.parentWidget()) is not None:
        put_under_stripe(dialog, opener.window().property(_STRIPE) or "")
    return scroll


def make_foot(acts: Sequence[QWidget], ends: Sequence[QWidget]) -> QWidget:
    """Return the bottom line of a dialog; both groups stand below each other where large text needs the room."""
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    foot = Folding(_group(acts), _group(ends, at_end=True), shares=(0, 1), sides=sides, folds_early=True)
    foot.setContentsMargins(*FOOT)
    return foot


def open_large(dialog: QDialog, width: int, height: int) -> None:
    """Give the dialog this size, larger in large text; never larger than the screen."""
    wanted = QSize(width, height) * (dialog.fontInfo().pixelSize() / BODY)
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize()))


def put_under_stripe(dialog: QDialog, text: str) -> None:
    """Let a dialog say above everything that no money is real, as the window it opens over; nothing for no text.

    One that has its size gets as much higher: the stripe takes no room from what stands below it.
    """
    layout = dialog.layout()
    if text and isinstance(layout, QBoxLayout) and not dialog.property(_STRIPE):
        stripe = make_label(_STRIPE, role="training", centred=True)
        stripe.setContentsMargins(*_STRIPE_MARGINS)
        layout.insertWidget(0, stripe)
        say_on_stripe(dialog, text)
        if dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
            stripe.ensurePolished()
            higher = dialog.size() + QSize(0, stripe.heightForWidth(dialog.width()))
            dialog.resize(higher.boundedTo(dialog.screen().availableSize()))


def say_on_stripe(window: QWidget, text: str) -> None:
    """Let a window, and what is open over it, say this where no money is real."""
    window.setProperty(_STRIPE, text)
    for stripe in window.findChildren(QLabel, _STRIPE):
        stripe.setText(text)


class _Band(QVBoxLayout):
    """Takes room only while what stands in it is shown."""

    def __init__(self, above: QWidget) -> None:
        super().__init__()
        left, top, right, _bottom = DIALOG
        self.setContentsMargins(left, top, right, CLOSE)
        self.addWidget(above)

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self.isEmpty() else super().sizeHint()

    def minimumSize(self) -> QSize:
        return QSize(0, 0) if self.isEmpty() else super().minimumSize()


class _Content(QWidget):
    """Asks for no more height than its text needs at the width it has: Qt reckons with narrow columns of text."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def _group(widgets: Sequence[QWidget], at_end: bool = False) -> QWidget:
    group = QWidget()
    row = FlowLayout(group, CLOSE, Lines.AT_END if at_end else Lines.AT_START)
    for widget in widgets:
        row.addWidget(widget)
    group.setVisible(bool(widgets))
    return group
