"""The numbers of the day as a row of tiles; each of them shows its orders."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.day_figures import DayGroup
from app.presenters.today_state import Elsewhere, Tile, TileKind, TodayState
from app.ui.parts import make_label
from app.ui.space import TIGHT
from app.ui.theme import set_look
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.worded import Worded


class _TileButton(QPushButton):
    """One number with its title above and its sum beside; as wide as what stands in it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        set_look(self, role="tile")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = make_label(role="muted")
        self._value = make_label(role="heading")
        self._aside = make_label(role="muted")
        for label in (self._title, self._value, self._aside):
            label.setWordWrap(False)
        below = QHBoxLayout()
        below.setSpacing(TIGHT)
        below.addWidget(self._value)
        below.addWidget(self._aside)
        below.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 6)
        box.setSpacing(0)
        box.addWidget(self._title)
        box.addLayout(below)

    def show_tile(self, tile: Tile) -> None:
        self._title.setText(tile.title)
        self._value.setText(tile.value)
        self._aside.setText(f"· {tile.aside}" if tile.aside else "")  # "2 1,042.50" could be read as one number
        self.setAccessibleName(tile.spoken)
        self.setToolTip(tile.spoken)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class TodayStrip(Worded, QWidget):
    """Draws `TodayState`. A tile is pressed like any button, by mouse, by key or by ear."""

    chosen = Signal(object)
    """The kind of the tile whose orders are wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("todayStrip")
        kinds: tuple[TileKind, ...] = (*DayGroup, *Elsewhere)
        self._tiles = {kind: _TileButton(f"today-{kind.value}") for kind in kinds}
        self._asked = make_label("todayAsked", role="muted")
        self._asked.setWordWrap(False)
        row = FlowLayout(self, spacing=8)
        row.setContentsMargins(0, 0, 0, 0)
        for kind, button in self._tiles.items():
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
        row.addWidget(self._asked)
        self._has_room = True
        self._state = TodayState()
        self._set_texts()
        self.hide()

    def give_room(self, has_room: bool) -> None:
        """Let the strip give way where the list needs the height, with large text on a small screen."""
        self._has_room = has_room
        self.setVisible(bool(self._state.tiles) and has_room)

    def draw(self, state: TodayState) -> None:
        self._state = state
        self.setVisible(bool(state.tiles) and self._has_room)
        self._asked.setText(state.asked)
        for tile in state.tiles:
            self._tiles[tile.kind].show_tile(tile)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Today"))
        for button in self._tiles.values():
            if not button.accessibleName():
                button.setAccessibleName(self.tr("Today"))
