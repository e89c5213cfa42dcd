"""What a look at a window finds wrong: cut text, things that stand outside, targets too small, windows too small."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from app.demo.gallery.cell_eyes import cut_cells, reads_across
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.wrapping_header import WrappingHeader

SMALLEST_TARGET, SMALLEST_MONEY_TARGET = 24, 32
"""Pixels: WCAG 2.2 asks for the first; a wrong press on the second costs money."""
_BESIDE_TYPED = 2
"""Pixels Qt keeps free on each side of what is typed."""
_FREE_BELOW = 28
"""Pixels kept free below the last thing at most: the margin of a dialog."""


def faults(window: QWidget) -> list[str]:
    """Return what is wrong in the window as it stands, each with the name of its widget."""
    return [
        f"{place_of(widget)}: {fault}"
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisibleTo(window) and not is_qts_own(widget)
        for fault in (*_cut(widget), *_outside(widget), *_too_small(widget), *_squeezed(widget), *_scrolling(widget))
    ]


def beyond_the_screen(window: QWidget, screen: QSize) -> list[str]:
    """Return what is wrong when nobody can make the window as small as that screen."""
    least = window.minimumSizeHint()
    if least.width() <= screen.width() and least.height() <= screen.height():
        return []
    told = f"{least.width()}x{least.height()} on a screen of {screen.width()}x{screen.height()}"
    return [f"{place_of(window)}: is at least {told}"]


def is_qts_own(widget: QWidget) -> bool:
    """Tell whether Qt made this as a part of a widget of its own, like the list inside a drop-down."""
    return widget.objectName().startswith("qt_") or any(
        "Private" in each.metaObject().className() for each in (widget, *ancestors(widget))
    )


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Return the widgets it stands in, up to its window."""
    while not widget.isWindow() and (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def place_of(widget: QWidget) -> str:
    """Return the widget's name below the named parts it stands in: "ordersMessage/messageClose"."""
    names = [each.objectName() for each in (widget, *ancestors(widget))]
    path = "/".join(name for name in reversed(names) if name and not name.startswith("qt_"))
    return path if widget.objectName() else f"{path}/{type(widget).__name__}"


def _cut(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedLabel():
            if widget.fontMetrics().horizontalAdvance(widget.text()) > widget.contentsRect().width():
                yield f"“{widget.text()}” is elided"
        case QLabel() if widget.text():
            if widget.wordWrap():
                needed = widget.heightForWidth(widget.width())
                if needed > widget.height():
                    yield f"“{widget.text()}” is {needed} high in {widget.height()}"
                if (length := _widest_line(widget)) > widget.contentsRect().width():
                    yield f"“{widget.text()}” is {length} wide in {widget.contentsRect().width()}"
            elif widget.sizeHint().width() > widget.width() or widget.sizeHint().height() > widget.height():
                yield f"“{widget.text()}” is cut"
        case QAbstractButton() if widget.text() and not _shows_icon_only(widget):
            if widget.sizeHint().width() > widget.width() or widget.sizeHint().height() > widget.height():
                yield f"“{widget.text()}” is cut"
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            parts = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            room = widget.style().subControlRect(*parts).width()
            if (length := widget.fontMetrics().boundingRect(widget.currentText()).width()) > room:
                yield f"“{widget.currentText()}” is {length} wide in {room}"
        case QTabBar():
            for place in range(widget.count()):
                if widget.tabRect(place).width() < widget.fontMetrics().horizontalAdvance(widget.tabText(place)):
                    yield f"“{widget.tabText(place)}” is cut"
        case QLineEdit() if not widget.text() and widget.placeholderText():
            frame = QStyleOptionFrame()
            widget.initStyleOption(frame)
            inside = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, widget)
            room = inside.width() - 2 * _BESIDE_TYPED
            length = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            if length > room and widget.placeholderText() not in widget.toolTip():
                yield f"“{widget.placeholderText()}” is {length} wide in {room}"
        case QTableView() | QTreeView() | QListView():
            yield from cut_cells(widget)
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal and widget.height():
            for place in range(widget.count()):
                if widget.isSectionHidden(place):
                    continue
                title = widget.model().headerData(place, Qt.Orientation.Horizontal)
                end = widget.sectionViewportPosition(place) + widget.sectionSize(place)
                least = widget.least(place) if isinstance(widget, WrappingHeader) else widget.sectionSizeHint(place)
                is_behind = end > widget.viewport().width() and not reads_across(widget.parentWidget())
                if widget.sectionSize(place) < least or is_behind:
                    yield f"heading “{title}” is cut"


def _widest_line(label: QLabel) -> int:
    """Return how wide its widest line is when it is wrapped where it may be: a long word sticks out."""
    layout = QTextLayout(label.text().replace("\n", "\N{LINE SEPARATOR}"), label.font())
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.contentsRect().width())
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return ceil(widest)


def _shows_icon_only(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _outside(widget: QWidget) -> Iterator[str]:
    """Tell what stands partly outside its parent, unless that scrolls."""
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None:
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea):
        scroll = parent.parentWidget()
        if isinstance(scroll, QScrollArea) and widget.geometry().right() > parent.rect().right():
            yield "is wider than what it scrolls in"
        return
    if not QRect(parent.rect()).contains(widget.geometry()) and widget.width() and widget.height():
        yield f"stands at {_told(widget.geometry())} in {_told(parent.rect())}"


def _told(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"


def _squeezed(widget: QWidget) -> Iterator[str]:
    """Tell whether a window has less room than what stands in it needs."""
    needed = widget.minimumSizeHint()
    if widget.isWindow() and (needed.width() > widget.width() or needed.height() > widget.height()):
        yield f"needs {needed.width()}x{needed.height()} in {widget.width()}x{widget.height()}"


def _scrolling(widget: QWidget) -> Iterator[str]:
    """Tell what has to be moved sideways to be read, and what scrolls though all that can be seen in it has room."""
    moves = isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisibleTo(widget)
    if isinstance(widget, QAbstractScrollArea) and moves and not reads_across(widget):
        yield f"scrolls sideways, by {widget.horizontalScrollBar().maximum()}"
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is None or not isinstance(widget, QScrollArea) or not widget.verticalScrollBar().maximum():
        return
    seen = [each for each in inside.findChildren(QWidget) if each.isVisibleTo(inside) and _can_be_seen(each)]
    lowest = max((each.mapTo(inside, each.rect().bottomLeft()).y() for each in seen), default=0)
    if lowest + _FREE_BELOW < widget.viewport().height():
        yield f"scrolls, and nothing stands below {lowest}"


def _can_be_seen(widget: QWidget) -> bool:
    """Tell whether it is more than a place for others."""
    return widget.layout() is None or (isinstance(widget, QFrame) and not isinstance(widget, QStackedWidget))


def _too_small(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, (QAbstractButton, QComboBox)) or not widget.isEnabled():
        return
    least = SMALLEST_MONEY_TARGET if widget.property("money") else SMALLEST_TARGET
    if min(widget.width(), widget.height()) < least:
        yield f"is {widget.width()}x{widget.height()}, a target is at least {least}"
