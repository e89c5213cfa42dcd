"""Colours and sizes: readable, complete, and only by name."""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from string import Template
from typing import get_args

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QActionGroup, QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.files.settings import Settings
from app.ui.colours import contrast
from app.ui.focus_ring import FocusRing
from app.ui.parts import make_button, make_tool_button, make_working_bar
from app.ui.theme import THEMES, Theme, ThemeChoice, set_look, theme_for
from app.ui.widgets.profile_edge import ProfileEdge
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "resources" / "themes"
NAMES = THEMES
STATES = ("paid", "waiting", "held", "declined", "unknown", "refunded", "closed")
"""How an order stands, as far as colour goes; each has a colour `paid` and a ground `paid_pale`."""
READABLE = {"light": 4.5, "dark": 4.5, "contrast_light": 7.0, "contrast_dark": 7.0}
SEEN = {"light": 3.0, "dark": 3.0, "contrast_light": 4.5, "contrast_dark": 4.5}
_GROUNDS = ("window", "surface", "sunken", "selection")
_TEXTS = [
    *[("text", ground) for ground in _GROUNDS],
    *[("muted", ground) for ground in _GROUNDS],
    *[("hint", ground) for ground in ("window", "surface", "declined_pale")],
    *[("accent", ground) for ground in ("window", "surface", "sunken")],
    *[("danger", ground) for ground in ("window", "surface", "declined_pale")],
    *[("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")],
    *[("on_danger", ground) for ground in ("danger", "danger_hover")],
    ("on_training", "training"),
    *[(state, ground) for state in STATES for ground in (f"{state}_pale", "surface", "window", "selection")],
    *[("text", f"{state}_pale") for state in STATES],
]
_EDGES = [(name, ground) for name in ("outline", "focus") for ground in ("window", "surface")]


def colours_of(name: str) -> dict[str, str]:
    colours: dict[str, str] = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["colours"]
    return colours


@pytest.fixture
def look(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """The theme, and the application's own look again afterwards."""
    font, palette = qapp.font(), qapp.palette()
    yield theme
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("text", "ground"), _TEXTS)
def test_every_text_is_readable_on_its_ground(name: str, text: str, ground: str) -> None:
    colours = colours_of(name)
    assert contrast(QColor(colours[text]), QColor(colours[ground])) >= READABLE[name]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("edge", "ground"), _EDGES)
def test_edges_and_focus_can_be_seen(name: str, edge: str, ground: str) -> None:
    colours = colours_of(name)
    assert contrast(QColor(colours[edge]), QColor(colours[ground])) >= SEEN[name]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_asks_for_is_as_readable_as_the_theme_says(
    look: Theme, qapp: QApplication, qtbot: QtBot, name: str, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    look.apply(qapp, name)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.palette().placeholderText().color() == QColor(colours_of(name)["hint"])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_tick_nobody_can_take_away_is_seen(
    look: Theme, qapp: QApplication, qtbot: QtBot, name: str, kind: type[QCheckBox | QRadioButton]
) -> None:
    look.apply(qapp, name)
    box = kind()
    qtbot.addWidget(box)
    box.setChecked(True)
    box.setEnabled(False)
    image, muted = box.grab().toImage(), QColor(colours_of(name)["muted"])
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    assert sum(dot == muted for dot in dots) > 3


@pytest.mark.parametrize("mark", ["tick", "dot", "arrow"])
def test_the_marks_of_a_menu_grow_with_the_text(look: Theme, qapp: QApplication, qtbot: QtBot, mark: str) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    entry = menu.addAction("") if mark != "arrow" else menu.addMenu("").menuAction()
    entry.setCheckable(mark != "arrow")
    entry.setChecked(True)
    if mark == "dot":
        QActionGroup(menu).addAction(entry)

    def height_at(scale: float) -> int:
        look.apply(qapp, "light", scale)
        menu.ensurePolished()
        menu.adjustSize()
        image, ground = menu.grab(menu.actionGeometry(entry)).toImage(), look.colour("surface")
        inked = [y for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y) != ground]
        return max(inked) - min(inked) + 1

    assert height_at(2.0) >= 1.7 * height_at(1.0)


def test_contrast_is_counted_as_wcag_does() -> None:
    black, white, grey = QColor(0, 0, 0), QColor(255, 255, 255), QColor(118, 118, 118)
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_has_the_same_names(name: str) -> None:
    assert list(colours_of(name)) == list(colours_of("light"))


def test_style_sheets_hold_no_literal_colour() -> None:
    for path in sorted(FOLDER.glob("*.qss")):
        rules = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?=[^{]*\})", rules), path.name
        assert not re.search(r"\brgba?\(|\b(white|black|red|green|blue|gr[ae]y|yellow|orange)\b", rules), path.name


def test_every_colour_is_used_by_a_sheet_a_palette_or_a_state() -> None:
    sheets = "".join(path.read_text("utf-8") for path in [*FOLDER.glob("*.qss"), *FOLDER.glob("*.svg")])
    used = set(Template(sheets).get_identifiers())
    painted = {*STATES, *(f"{state}_pale" for state in STATES)}
    assert set(colours_of("light")) <= used | painted


def test_python_holds_no_literal_colour() -> None:
    literal = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|QColor\(["'\d]|\bsetStyleSheet\(["']""")
    found = [path.name for path in (ROOT / "app" / "ui").rglob("*.py") if literal.search(path.read_text("utf-8"))]
    assert found == []


@pytest.mark.parametrize("name", NAMES)
def test_apply_sets_the_palette_of_that_theme(qapp: QApplication, look: Theme, name: str) -> None:
    look.apply(qapp, name)
    assert look.name == name
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.colour("window")
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == look.colour("text")


def test_text_size_scales_font_and_lengths(qapp: QApplication, look: Theme) -> None:
    look.apply(qapp, "light", 1.0)
    small, padding = qapp.font().pixelSize(), look.pixels(8)
    look.apply(qapp, "light", 2.0)
    assert qapp.font().pixelSize() == 2 * small
    assert look.pixels(8) == 2 * padding
    look.apply(qapp, "light", 9.0)
    assert look.scale == 2.0


def test_text_size_does_not_add_up(qapp: QApplication, look: Theme) -> None:
    look.apply(qapp, "light", 1.5)
    once = qapp.font().pixelSize()
    look.apply(qapp, "light", 1.5)
    assert qapp.font().pixelSize() == once


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_fields_and_money_buttons_are_large_enough_to_hit(
    qtbot: QtBot, qapp: QApplication, look: Theme, scale: float
) -> None:
    look.apply(qapp, "light", scale)
    field, charge = QLineEdit(), QPushButton("Charge 12.50 EUR")
    set_look(charge, role="primary", money=True)
    for widget in (field, charge):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    assert 36 * scale <= field.sizeHint().height() <= 40 * scale
    assert charge.sizeHint().height() >= 44 * scale


def test_system_choice_follows_the_system(qapp: QApplication, look: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    look.apply(qapp, "system")
    assert look.name == "light"
    monkeypatch.setattr(look, "_wanted_name", lambda _app: "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.name == "dark"


def test_chosen_theme_does_not_follow_the_system(qapp: QApplication, look: Theme, qtbot: QtBot) -> None:
    look.apply(qapp, "light")
    with qtbot.assertNotEmitted(look.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.name == "light"


def test_profile_accent_colours_the_edge(qapp: QApplication, look: Theme, qtbot: QtBot) -> None:
    look.apply(qapp, "light")
    edge = ProfileEdge(look)
    qtbot.addWidget(edge)
    look.set_profile_accent("#b45309")
    assert edge.grab().toImage().pixelColor(1, 1) == QColor("#b45309")
    look.set_profile_accent("")
    assert edge.grab().toImage().pixelColor(1, 1) == look.colour("accent")


def test_another_bank_dresses_no_widget_anew(qapp: QApplication, look: Theme) -> None:
    look.apply(qapp, "light")
    dressed = qapp.styleSheet()
    look.set_profile_accent("#b45309")
    assert qapp.styleSheet() == dressed
    assert "#b45309" not in dressed


def test_what_is_built_undressed_is_dressed_at_the_end(qtbot: QtBot, qapp: QApplication, look: Theme) -> None:
    look.apply(qapp, "dark")
    dressed = qapp.styleSheet()
    with look.undressed():
        assert qapp.styleSheet() == ""
        label = QLabel("Paid")
        qtbot.addWidget(label)
        set_look(label, state="paid")
    assert qapp.styleSheet() == dressed
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == look.colour("paid")


def test_look_follows_a_property(qtbot: QtBot, qapp: QApplication, look: Theme) -> None:
    look.apply(qapp, "dark")
    label = QLabel("Paid")
    qtbot.addWidget(label)
    set_look(label, state="paid")
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == look.colour("paid")
    set_look(label, state="declined")
    assert label.palette().color(label.foregroundRole()) == look.colour("declined")


def an_order() -> QWidget:
    """Return a card as the panel of an order is one: it has the keyboard itself."""
    card = QFrame()
    card.setObjectName("orderPanel")
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    card.setMinimumSize(200, 80)
    set_look(card, role="card")
    return card


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("make", [QPushButton, QLineEdit, an_order])
def test_focus_changes_how_a_widget_looks(
    qtbot: QtBot, qapp: QApplication, look: Theme, name: str, make: type[QWidget]
) -> None:
    look.apply(qapp, name)
    window, box = QWidget(), QVBoxLayout()
    window.setLayout(box)
    widget = make()
    box.addWidget(QPushButton("first"))
    box.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    before = widget.grab().toImage()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    seen = widget.grab().toImage()
    assert seen != before
    assert seen.pixelColor(widget.width() // 2, 1) == look.colour("focus")


def rings_in(window: QWidget) -> list[QWidget]:
    """Return the rings drawn on the window: another theme of the session may draw one as well."""
    return [each for each in window.findChildren(QWidget) if each.property("role") == "focus-ring"]


def test_ring_surrounds_a_filled_button_and_goes_with_the_focus(
    qtbot: QtBot, qapp: QApplication, look: Theme
) -> None:
    look.apply(qapp, "light")
    assert look.findChild(FocusRing) is not None
    window, box = QWidget(), QVBoxLayout()
    window.setLayout(box)
    charge, other = QPushButton("Charge"), QLineEdit()
    set_look(charge, role="primary")
    box.addWidget(charge)
    box.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    charge.setFocus()
    qtbot.waitUntil(lambda: rings_in(window) != [])
    assert rings_in(window)[0].geometry().contains(charge.geometry())
    other.setFocus()
    qtbot.waitUntil(lambda: rings_in(window) == [])


def test_the_ring_comes_and_goes_with_the_role_of_the_button_that_has_the_focus(
    qtbot: QtBot, qapp: QApplication, look: Theme
) -> None:
    look.apply(qapp, "light")
    window, box = QWidget(), QVBoxLayout()
    window.setLayout(box)
    show, other = QPushButton("Show the order"), QPushButton("Next")
    for button in (show, other):
        box.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    show.setFocus()
    qtbot.waitUntil(show.hasFocus)
    assert rings_in(window) == [], "a plain button shows it by its edge"
    set_look(show, role="primary")
    assert any(ring.isVisible() for ring in rings_in(window))
    set_look(show, role="")
    qtbot.waitUntil(lambda: rings_in(window) == [])
    other.setFocus()
    set_look(show, role="primary")
    assert rings_in(window) == [], "it has the focus no longer"


def a_scrolling_table() -> QTableWidget:
    table = QTableWidget(40, 4)
    table.selectRow(0)
    return table


def a_chosen_row() -> QListWidget:
    rows = QListWidget()
    rows.addItems(["Paid", "Held"])
    rows.setCurrentRow(0)
    return rows


@pytest.mark.parametrize("make", [a_scrolling_table, a_chosen_row, QTreeWidget, QPlainTextEdit])
def test_nothing_inside_covers_the_ring_of_what_scrolls(
    qtbot: QtBot, qapp: QApplication, look: Theme, make: Callable[[], QAbstractScrollArea]
) -> None:
    look.apply(qapp, "light")
    window = QWidget()
    box = QVBoxLayout(window)
    view = make()
    for part in (QLineEdit(), view):
        box.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    before = view.viewport().geometry()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    seen, focus = view.grab().toImage(), look.colour("focus")
    right, bottom = view.width() - 1, view.height() - 1
    edge = [(x, y) for x in range(12, right - 12, 5) for y in (0, 1, bottom - 1, bottom)]
    edge += [(x, y) for y in range(12, bottom - 12, 5) for x in (0, 1, right - 1, right)]
    assert {seen.pixelColor(*place).name() for place in edge} == {focus.name()}
    assert view.viewport().geometry() == before, "what is read does not jump when the keyboard comes"


def test_the_ring_is_whole_where_its_button_stands_tight_in_a_row(
    qtbot: QtBot, qapp: QApplication, look: Theme
) -> None:
    look.apply(qapp, "light")
    window, page, foot, charge = QWidget(), QVBoxLayout(), QWidget(), QPushButton("Charge")
    window.setLayout(page)
    page.addWidget(foot)
    row = QVBoxLayout(foot)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(charge)
    set_look(charge, role="primary")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    charge.setFocus()
    qtbot.waitUntil(lambda: bool(rings_in(window)))
    around = rings_in(window)[0].parentWidget()
    assert around is not None
    qtbot.waitUntil(lambda: around.rect().contains(rings_in(window)[0].geometry()))
    page.insertSpacing(0, 50)  # what stands above grows: the row goes down, and its button does not move in it
    page.activate()
    centre = lambda: charge.mapTo(window, charge.rect().center())  # noqa: E731
    qtbot.waitUntil(lambda: rings_in(window)[0].geometry().center() == centre())


@pytest.mark.parametrize(
    ("scheme", "contrast", "name"),
    [
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "contrast_light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "contrast_dark"),
    ],
)
def test_the_wishes_told_to_the_computer_choose_the_theme(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, name: str
) -> None:
    assert theme_for(scheme, contrast) == name


def test_a_wish_for_contrast_is_followed_while_the_program_runs(
    qapp: QApplication, look: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    look.apply(qapp, "system")
    monkeypatch.setattr(look, "_wanted_name", lambda _app: "contrast_dark")
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.name == "contrast_dark"


def test_every_theme_can_be_chosen_and_kept() -> None:
    chosen = {choice.value for choice in ThemeChoice}
    assert chosen == {"system", *THEMES} == set(get_args(Settings.__annotations__["theme"]))


def test_a_bar_without_an_end_stands_still_when_nothing_is_to_move(
    qtbot: QtBot, qapp: QApplication, look: Theme
) -> None:
    look.apply(qapp, "light")
    blinking = qapp.cursorFlashTime()
    assert blinking > 0
    bar = make_working_bar()
    qtbot.addWidget(bar)
    bar.show()
    look.keep_still(True)
    assert qapp.cursorFlashTime() == 0
    picture = bar.grab().toImage()
    row = picture.height() // 2
    seen = {picture.pixelColor(column, row).name() for column in range(2, picture.width() - 2)}
    assert seen == {look.colour("accent").name()}, "drawn full, from one end to the other"
    look.keep_still(False)
    assert qapp.cursorFlashTime() == blinking


def a_button(role: str) -> QPushButton:
    return make_button("", role=role)


def a_list() -> QListWidget:
    rows = QListWidget()
    rows.addItems(["Paid", "Held"])
    return rows


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("Receipt"),
    **{role: partial(a_button, role) for role in ("primary", "danger", "quiet", "link", "chip")},
    "icon button": lambda: make_tool_button("menu", QIcon()),
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "drop-down": QComboBox,
    "tick": lambda: QCheckBox("Hold only"),
    "choice": lambda: QRadioButton("It was taken"),
    "list": a_list,
    "table": QTreeWidget,
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("control", list(CONTROLS))
def test_what_has_the_keyboard_looks_different(
    qtbot: QtBot, qapp: QApplication, look: Theme, control: str, name: str
) -> None:
    look.apply(qapp, name)
    look.keep_still(True)  # the cursor in a line is no ring
    window, other, widget = QWidget(), QLineEdit(), CONTROLS[control]()
    box = QVBoxLayout(window)
    for each in (other, widget):
        box.addWidget(each)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = QRect(widget.pos(), widget.size()).adjusted(-6, -6, 6, 6)
    quiet = window.grab(before).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    with_ring = window.grab(before).toImage()
    ring = look.colour("focus").rgb()
    pixels = [(x, y) for x in range(with_ring.width()) for y in range(with_ring.height())]
    drawn = [place for place in pixels if with_ring.pixel(*place) == ring != quiet.pixel(*place)]
    assert len(drawn) > with_ring.width(), "a ring in the colour of focus"
    look.keep_still(False)
