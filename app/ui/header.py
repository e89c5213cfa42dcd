"""The line above the screens: where to go on the left; the bank, its connection and the operator on the right."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.domain.identifiers import ProfileName
from app.presenters.frame import FrameState, Light
from app.ui.announcing import announce
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import make_label, make_tool_button
from app.ui.places import Place, Places
from app.ui.space import CLOSE, NONE, TIGHT
from app.ui.theme import set_look
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.unwheeled import ChoiceBox

_LIGHTS = {
    Light.UNKNOWN: ("info", "muted"),
    Light.ONLINE: ("online", "paid"),
    Light.OFFLINE: ("offline", "declined"),
    Light.LOCKED: ("lock", "declined"),
}
_QUIET = (Light.UNKNOWN, Light.ONLINE)
"""Nothing is wrong, so the icon alone says it where there is no room for words."""
_RIGHT = Qt.AlignmentFlag.AlignRight
_MARGINS = (24, 8, 16, 8)
_MOST_LETTERS = 26
"""So many letters of a bank's or an operator's name are shown at most."""


class _Part(Enum):
    """What can be left out where there is no room."""

    LIVE = "the word that money is real"
    KEYS = "the keys of the places"
    WORDS = "the words of the connection"
    ICONS = "the icons of the places"
    BELL = "the icon of what needs attention"


_Step = frozenset[_Part]
_NARROW = (_Step(_Part) - {_Part.BELL}, _Step(_Part))
"""What is left out in large text; the count of what needs attention always stays."""
_IN_ORDER = (
    _Step(),
    _Step({_Part.LIVE}),
    _Step({_Part.LIVE, _Part.KEYS}),
    _Step({_Part.LIVE, _Part.KEYS, _Part.WORDS}),
    *_NARROW,
)
_IN_TROUBLE = (
    _Step(),
    _Step({_Part.LIVE}),
    _Step({_Part.LIVE, _Part.KEYS}),
    _Step({_Part.LIVE, _Part.KEYS, _Part.ICONS}),
    *_NARROW,
)
"""What is left out, from wide to narrow; a connection in trouble keeps its words longest."""


class Header(QWidget):
    """Stands in one line as long as it can, with as little left out as possible.

    Large text folds it into several lines, as few as possible: the screen below needs the room.
    """

    place_chosen = Signal(Place)
    profile_chosen = Signal(str)
    bank_wanted = Signal()
    operator_wanted = Signal()
    day_wanted = Signal()
    overview_wanted = Signal()

    def __init__(self, icons: Icons, fill_menu: Callable[[QMenu], None]) -> None:
        """`fill_menu` puts what can be chosen into the menu at the end, each time it opens."""
        super().__init__()
        self._icons = icons
        self._fill = fill_menu
        self._state = FrameState()
        self._is_locked = False
        self._fitted_to: tuple[object, ...] = ()
        self._standing: list[list[QWidget]] = []
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self.places = Places(self._icons)
        self._profile = ChoiceBox()
        self._profile.setObjectName("profile")
        self._profile.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._live = ElidedLabel()
        self._live.setObjectName("live")
        set_look(self._live, role="muted")
        self._bank = make_label("bank", role="muted")
        self._bank.setWordWrap(False)
        self._open_bank = make_tool_button("openBank", self._icons.icon("bank"))
        self._operator = make_tool_button("operator", self._icons.icon("user"))
        self._operator_name = ElidedLabel()
        self._operator_name.setObjectName("operatorAtWork")
        self._light_icon = IconLabel(self._icons, 18)
        self._light = ElidedLabel()
        self._light.setObjectName("connection")
        self._menu_button = make_tool_button("preferences", self._icons.icon("settings"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu_button.setMenu(self._menu)

    def _lay_out(self) -> None:
        connection = [self._light_icon, self._light]
        of_bank = [self._live, self._bank, self._profile, self._open_bank]
        bank = [*of_bank, self._operator, self._operator_name, self._menu_button]
        self._beside = [*connection, *bank]
        self._who = Folding(_row(connection), _row(bank), sides=(_RIGHT, _RIGHT), spacing=CLOSE)
        self._lines = [QHBoxLayout() for _line in range(3)]
        box = QVBoxLayout(self)
        box.setContentsMargins(*_MARGINS)
        box.setSpacing(TIGHT)
        for line in self._lines:
            line.setSpacing(TIGHT)
            box.addLayout(line)
        self._stand([[*self.places.halves, self._who]])

    def _stand(self, lines: list[list[QWidget]]) -> None:
        """Let these stand in lines; the last of them ends at the right edge."""
        if lines == self._standing:
            return
        self._standing = lines
        for line in self._lines:
            while line.takeAt(0):
                pass
        for line, widgets in zip(self._lines, lines, strict=False):
            for widget in widgets:
                if widget is self._who:
                    line.addStretch()
                line.addWidget(widget)
            if self._who not in widgets:
                line.addStretch()

    def _wire(self) -> None:
        self.places.chosen.connect(self.place_chosen)
        self._profile.activated.connect(lambda row: self.profile_chosen.emit(self._profile.itemData(row)))
        self._open_bank.clicked.connect(self.bank_wanted)
        self._operator.clicked.connect(self.operator_wanted)
        self._menu.aboutToShow.connect(self._fill_menu)

    def _fill_menu(self) -> None:
        self._fill(self._menu)
        self._menu.addSeparator()
        text = self.tr("Business day: close it, print reports")
        day = self._menu.addAction(self._icons.icon("calendar"), f"{text}\tF8")
        day.setObjectName("openDay")
        day.triggered.connect(self.day_wanted)
        text = self.tr("Recent days")
        days = self._menu.addAction(self._icons.icon("history"), f"{text}\tF12")
        days.setObjectName("openOverview")
        days.triggered.connect(self.overview_wanted)
        if self._is_locked:
            self._grey_what_waits()

    def _grey_what_waits(self) -> None:
        """Leave language, colours and text size alone: whoever comes must be able to read who is asked for."""
        for entry in self._menu.actions():
            entry.setEnabled(entry.menu() is not None)

    # --- what the window asks for ---

    def draw(self, state: FrameState) -> None:
        if state.light is not self._state.light and state.light not in _QUIET:
            announce(self, state.connection)
        self._state = state
        self._show_profiles(state.profiles)
        self.show_profile(state.profile)
        self._profile.setVisible(len(state.profiles) > 1)
        self._live.setText(state.live)
        for part in (self._bank, self._profile):
            part.setToolTip(state.live)
            part.setAccessibleDescription(state.live)
        self._bank.setText(state.bank)
        self._bank.setVisible(len(state.profiles) <= 1)
        self._light_icon.show_icon(*_LIGHTS[state.light])
        self._light_icon.setToolTip(state.connection)
        self._light.setText(state.connection)
        self._set_operator_text()
        self._fit()

    def _show_profiles(self, profiles: tuple[tuple[ProfileName, str], ...]) -> None:
        rows = range(self._profile.count())
        if profiles != tuple((self._profile.itemData(row), self._profile.itemText(row)) for row in rows):
            self._profile.clear()
            for name, title in profiles:
                self._profile.addItem(title, name)

    def show_profile(self, name: ProfileName | None) -> None:
        """Show this bank as the chosen one."""
        self._profile.setCurrentIndex(self._profile.findData(name))

    def show_doubts(self, count: int) -> None:
        """Say how many orders need attention."""
        self.places.show_doubts(count)
        self._fit()

    def lock(self, is_locked: bool) -> None:
        """Grey what leads to orders and banks, or make it usable again; who works here can be said at any time."""
        self._is_locked = is_locked
        for part in (*self.places.halves, self._profile, self._open_bank):
            part.setEnabled(not is_locked)

    def below_operator(self, width: int) -> QPoint:
        """Return where something so wide hangs below the operator's name, in coordinates of the screen."""
        corner = self._operator.mapToGlobal(self._operator.rect().bottomRight())
        return corner - QPoint(width, -CLOSE)

    # --- room ---

    def minimumSizeHint(self) -> QSize:
        """Return what is needed folded: else what stands in one line now could never be made narrower."""
        left, _top, right, _bottom = _MARGINS
        wider = max(*self.places.widths(), self._who.minimumSizeHint().width())
        return QSize(left + wider + right, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit anew when something inside has another size: its text, its font, or whether it is shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Leave out as little as lets everything stand in one line; nothing where it would not be enough."""
        if (reasons := self._reasons()) == self._fitted_to:
            return
        self._fitted_to = reasons
        self._keep_names_readable()
        left, _top, right, _bottom = _MARGINS
        room = self.width() - left - right
        steps = _IN_ORDER if self._state.light in _QUIET else _IN_TROUBLE
        near, far = self.places.halves
        if any(self._needed_without(step) <= room for step in steps):
            self._stand([[near, far, self._who]])
        elif not any(self._fold_without(step, room) for step in _NARROW):
            self._stand([[near], [far], [self._who]])

    def _fold_without(self, parts: _Step, room: int) -> bool:
        """Stand in two lines if they have room without these; tells whether they have."""
        whole, (near, far) = self._needed_without(parts), self.places.halves
        near_wide, far_wide = self.places.widths()
        if near_wide + far_wide + TIGHT <= room:
            self._stand([[near, far], [self._who]])
        elif whole - near_wide <= room:
            self._stand([[near], [far, self._who]])
        else:
            return False
        return True

    def _reasons(self) -> tuple[object, ...]:
        """Return all that decides what fits, apart from what was left out before: fitting must come to an end."""
        fonts = [widget.font().key() for widget in self._beside]
        return (
            self.width(),
            self._state,
            self._profile.currentIndex(),
            self.places.spoken,
            *fonts,
            *self.places.font_keys(),
        )

    def _needed_without(self, parts: _Step) -> int:
        """Return how wide one line is without these; asked of the widgets, for layouts learn of changes later."""
        self._leave_out(parts)
        shown = [widget for widget in self._beside if not widget.isHidden()]
        widths = [widget.minimumWidth() or widget.sizeHint().width() for widget in shown]
        return sum(self.places.widths()) + TIGHT + sum(widths) + CLOSE * len(shown)

    def _leave_out(self, parts: _Step) -> None:
        self._live.setVisible(bool(self._state.live) and _Part.LIVE not in parts)
        self._light.setVisible(_Part.WORDS not in parts)
        self.places.write(_Part.KEYS not in parts, _Part.ICONS not in parts, _Part.BELL not in parts)

    def _keep_names_readable(self) -> None:
        """Let no name be cut that is not very long; the box of banks may be narrower than its longest entry."""
        letters = self.fontMetrics().averageCharWidth() * _MOST_LETTERS
        metrics, box = self._profile.fontMetrics(), self._profile
        longest = max((metrics.horizontalAdvance(box.itemText(row)) for row in range(box.count())), default=0)
        chosen = box.sizeHint().width() - longest + metrics.horizontalAdvance(box.currentText())
        box.setMaximumWidth(max(letters, chosen))
        box.setMinimumWidth(chosen)
        self._operator_name.setMinimumWidth(min(letters, _width_of(self._operator_name)))
        self._light.setMinimumWidth(_width_of(self._light))

    # --- texts ---

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.places.set_texts()
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._set_operator_text()
        self._profile.setAccessibleName(self.tr("Bank"))
        about_bank = self.tr("About this bank: what it offers, its login and its messages")
        self._open_bank.setAccessibleName(about_bank)
        self._open_bank.setToolTip(about_bank)
        self._light.setAccessibleName(self.tr("Connection to the bank"))
        self._menu_button.setAccessibleName(self.tr("Language, colours, text size"))
        self._menu_button.setToolTip(self.tr("Language, colours, text size"))

    def _set_operator_text(self) -> None:
        name = self._state.operator
        self._operator_name.setText(name)
        self._operator_name.setVisible(bool(name))
        hint = self.tr("{name} works here. Change the operator (F9)").format(name=name) if name else ""
        self._operator.setToolTip(hint or self.tr("Who is at the till? (F9)"))
        self._operator.setAccessibleName(self._operator.toolTip())


def _width_of(label: ElidedLabel) -> int:
    """Return how wide its text is now: a label never asks for less than the least it was given before."""
    label.setMinimumWidth(0)
    return label.sizeHint().width()


def _row(widgets: list[QWidget]) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(*NONE)
    row.setSpacing(CLOSE)
    for widget in widgets:
        row.addWidget(widget)
    return group
