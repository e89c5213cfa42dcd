"""How does the field with the cursor come into view? Qt scrolls for Tab only, not for Enter or a fault."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_WHOLE = "seenWhole"


def bring_into_view_what_gets_the_cursor() -> None:
    """Scroll to every field of this program that gets the cursor from now on."""
    QApplication.instance().focusChanged.connect(_bring_into_view)  # type: ignore[union-attr]


def _bring_into_view(_before: QWidget | None, now: QWidget | None) -> None:
    if now is not None:
        # A moment later: a fault that appears with the focus still has to find its place.
        QTimer.singleShot(0, now, lambda: scroll_to(now))


def keep_in_sight(form: QWidget) -> None:
    """Let a small form come into view as a whole with the first of its fields, where there is room for it."""
    form.setProperty(_WHOLE, True)


def show_from_top(part: QWidget) -> None:
    """Let what scrolls round this part go back to its beginning, as far as the part stays in sight.

    One that is too high for it is seen from its own beginning.
    """
    QTimer.singleShot(0, part, lambda: _go_to_top(part))  # a moment later: it still has to find its place


def _go_to_top(part: QWidget) -> None:
    area = next((place for place in _round(part) if isinstance(place, QScrollArea)), None)
    inside = area.widget() if area is not None else None
    if area is None or inside is None:
        return
    bar = area.verticalScrollBar()
    bar.setValue(0)
    area.ensureWidgetVisible(part, 0, 0)
    bar.setValue(min(bar.value(), part.mapTo(inside, QPoint(0, 0)).y()))


def scroll_to(now: QWidget) -> None:
    """Let everything that scrolls round this field scroll to it."""
    form = None
    for place in _round(now):
        if place.property(_WHOLE):
            form = place
        if isinstance(place, QScrollArea) and not isinstance(now, QScrollArea):
            place.ensureWidgetVisible(now, 0, now.height() * 2)
            if form is not None and form.height() <= place.viewport().height():
                place.ensureWidgetVisible(form, 0, 0)
            _cut_no_line(place, form or now)


def _round(part: QWidget) -> Iterator[QWidget]:
    """Yield what stands round a part, the nearest first."""
    place = part.parentWidget()
    while place is not None:
        yield place
        place = place.parentWidget()


def _cut_no_line(area: QScrollArea, wanted: QWidget) -> None:
    """Scroll on to where the line ends that the upper edge cuts through, as long as what is wanted stays in sight."""
    inside, bar = area.widget(), area.verticalScrollBar()
    lines = inside.layout() if inside is not None else None
    if inside is None or lines is None:
        return
    top = wanted.mapTo(inside, QPoint(0, 0)).y()
    for place in (item.geometry() for row in range(lines.count()) if (item := lines.itemAt(row)) is not None):
        if place.top() < bar.value() <= place.bottom() < top:
            bar.setValue(place.bottom() + 1)
            return
