"""The gallery: which pictures there are, what its eyes find wrong, and the page that shows it all."""

import asyncio

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.demo.gallery.eyes import beyond_the_screen, faults
from app.demo.gallery.looks import Look, every_look, telling_looks
from app.demo.gallery.pages import Picture, index_page
from app.demo.gallery.programme import PROGRAMME
from app.demo.gallery.stage_clock import StageClock
from app.paths import RESOURCES
from app.ui.icons import Icons
from app.ui.parts import make_line, make_scroll
from app.ui.theme import THEMES, Theme, set_look
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.wrapping_delegate import WrappingDelegate
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A named window with room for a row."""
    window = QWidget()
    window.setObjectName("desk")
    qtbot.addWidget(window)
    QHBoxLayout(window)
    return window


def seen(window: QWidget, widget: QWidget) -> list[str]:
    """Return what is found when the widget alone stands in the shown window."""
    widget.setObjectName("thing")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    window.show()
    return faults(window)


@pytest.mark.usefixtures("our_look")
def test_a_window_in_order_has_no_faults(window: QWidget) -> None:
    money = QPushButton("Charge 12.50 EUR")
    set_look(money, role="primary", money=True)
    assert seen(window, money) == []


def squeezed(widget: QWidget) -> QWidget:
    widget.setFixedWidth(30)
    return widget


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QCheckBox])
def test_text_that_is_cut_is_found(window: QWidget, kind: type[QLabel | QPushButton | QCheckBox]) -> None:
    thing = squeezed(kind("Учебный банк"))
    thing.setFixedHeight(30)
    assert seen(window, thing) == ["desk/thing: “Учебный банк” is cut"]


def test_a_cut_entry_of_a_drop_down_is_found(window: QWidget) -> None:
    box = QComboBox()
    box.addItems(["Training bank", "A"])
    box.setFixedSize(70, 30)
    (fault,) = seen(window, box)
    assert "“Training bank” is" in fault
    box.setCurrentIndex(1)
    assert faults(window) == []


def test_an_elided_line_is_found(window: QWidget) -> None:
    (fault,) = seen(window, squeezed(ElidedLabel("Bank answered in 0.4 s")))
    assert fault == "desk/thing: “Bank answered in 0.4 s” is elided"


_SENTENCE = "Left out: it is not known yet how the last act on this money ended."


def table_of(sentence: str, icon: QIcon) -> QTableView:
    """A table of one cell of 160 pixels, its row as high as the table finds right."""
    model = QStandardItemModel(1, 1)
    model.setItem(0, 0, QStandardItem(icon, sentence))
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setColumnWidth(0, 160)
    table.setFixedSize(240, 300)
    return table


@pytest.mark.usefixtures("our_look")
def test_a_cell_that_ends_in_three_dots_is_found(window: QWidget) -> None:
    table = table_of(_SENTENCE, QIcon())
    table.setRowHeight(0, 34)
    assert any("ends in three dots" in fault for fault in seen(window, table))
    table.setWordWrap(False)
    assert any("ends in three dots" in fault for fault in faults(window))


@pytest.mark.usefixtures("our_look")
@pytest.mark.parametrize("has_icon", [False, True])
def test_a_wrapped_sentence_in_a_table_is_never_cut_off(window: QWidget, theme: Theme, has_icon: bool) -> None:
    icon = Icons(RESOURCES / "icons", theme).icon("unknown", "unknown") if has_icon else QIcon()
    table = table_of(_SENTENCE, icon)
    table.setItemDelegate(WrappingDelegate(table))
    assert seen(window, table)  # no layout yet, and rows of one line
    table.resizeRowsToContents()
    assert [fault for fault in faults(window) if "three dots" in fault] == []


@pytest.mark.usefixtures("our_look")
def test_a_line_of_a_list_that_is_cut_is_found_unless_its_tool_tip_has_it_whole(window: QWidget) -> None:
    names = QListWidget()
    names.addItems([_SENTENCE, "Short"])
    names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    names.setFixedSize(200, 200)
    assert seen(window, names) == [f"desk/thing: “{_SENTENCE}” ends in three dots"]
    names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    assert faults(window) == [f"desk/thing: “{_SENTENCE}” ends in three dots"], "not even by hand can it be read"
    names.item(0).setToolTip(_SENTENCE)
    assert faults(window) == []


@pytest.mark.usefixtures("our_look")
def test_a_cell_in_a_branch_of_a_tree_is_looked_at_once_it_is_unfolded(window: QWidget) -> None:
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    branch = QTreeWidgetItem(tree, ["Order"])
    QTreeWidgetItem(branch, [_SENTENCE])
    tree.setFixedSize(200, 200)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    seen(window, tree)
    QApplication.processEvents()
    assert faults(window) == []
    branch.setExpanded(True)
    QApplication.processEvents()
    assert faults(window) == [f"desk/thing: “{_SENTENCE}” ends in three dots"]


@pytest.mark.usefixtures("our_look")
def test_what_stands_behind_the_edge_of_a_table_is_found_unless_titles_of_rows_stay_in_sight(window: QWidget) -> None:
    table = table_of("Order", QIcon())
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    model.setColumnCount(2)
    model.setItem(0, 1, QStandardItem("Left out for now"))
    model.setHorizontalHeaderLabels(["A", "B"])
    table.setColumnWidth(1, 160)
    table.horizontalHeader().setObjectName("titles")
    table.verticalHeader().hide()
    found = seen(window, table)
    assert "desk/thing: “Left out for now” stands behind the edge" in found
    assert "desk/thing/titles: heading “B” is cut" in found
    assert any("scrolls sideways" in fault for fault in found)
    model.setVerticalHeaderLabels(["A right"])
    table.verticalHeader().show()
    assert faults(window) == []


@pytest.mark.usefixtures("our_look")
def test_what_an_empty_field_asks_for_is_found_where_it_can_be_read_nowhere(window: QWidget) -> None:
    field = QLineEdit()
    field.setPlaceholderText("What the customer pays for")
    field.setFixedWidth(120)
    (fault,) = seen(window, field)
    assert "“What the customer pays for” is" in fault
    field.setText("Tea")
    assert faults(window) == []
    ours = make_line("ours", 50)
    ours.setPlaceholderText("What the customer pays for")
    ours.setFixedWidth(120)
    assert seen(window, ours) == []
    assert ours.toolTip() == ours.placeholderText()
    ours.setFixedWidth(600)
    QApplication.processEvents()
    assert ours.toolTip() == "", "it is read where it stands"


def test_a_word_wider_than_its_wrapped_label_is_found(window: QWidget) -> None:
    label = QLabel("TRAIN-T1-261121-HA892J2T0N")
    label.setWordWrap(True)
    assert any("wide in" in fault for fault in seen(window, squeezed(label)))


def test_lines_below_the_end_of_a_label_are_found(window: QWidget) -> None:
    label = QLabel("Ask the caller to read the number once more, and slowly.")
    label.setWordWrap(True)
    label.setFixedSize(120, 18)
    assert any("high in 18" in fault for fault in seen(window, label))


def test_what_stands_outside_its_place_is_found(window: QWidget) -> None:
    outside = QWidget(window)
    outside.setObjectName("outside")
    window.resize(300, 200)
    outside.setGeometry(280, 0, 40, 40)
    window.show()
    assert faults(window) == ["desk/outside: stands at 280,0 40x40 in 0,0 300x200"]


def test_a_window_that_cannot_be_made_as_small_as_the_screen_is_found(window: QWidget) -> None:
    wide = QLabel("A sentence that stands in one line, however narrow the screen is.")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(wide)
    wide.setMinimumWidth(1200)
    (fault,) = beyond_the_screen(window, QSize(1024, 700))
    assert fault.startswith("desk: is at least 12")
    assert beyond_the_screen(window, QSize(1440, 900)) == []


@pytest.mark.parametrize(("money", "height", "least"), [(False, 20, 24), (True, 30, 32)])
def test_a_target_too_small_to_hit_is_found(window: QWidget, money: bool, height: int, least: int) -> None:
    button = QPushButton()
    set_look(button, money=money)
    button.setFixedSize(60, height)
    assert seen(window, button) == [f"desk/thing: is 60x{height}, a target is at least {least}"]


def test_all_looks_are_every_combination_and_the_usual_ones_show_every_theme_and_size() -> None:
    every = every_look(["en", "ru"])
    assert len({look.name for look in every}) == len(every) == 2 * len(THEMES) * 2 * 2
    telling = telling_looks(["en", "ru"])
    assert set(telling) < set(every)
    assert {look.theme for look in telling} == set(THEMES)
    for language in ("en", "ru"):
        sizes = {(look.percent, look.width) for look in telling if look.language == language}
        assert sizes == {(100, 1024), (100, 1440), (200, 1024), (200, 1440)}


def test_every_scene_has_a_name_of_its_own() -> None:
    names = [f"{title}-{name}" for title, scenes in PROGRAMME.items() for name in scenes]
    assert len(set(names)) == len(names)
    assert len(names) >= 80


def test_the_index_shows_each_picture_and_what_is_wrong_in_it() -> None:
    look = Look("ru", "dark", 200, 1024, 700)
    page = index_page([Picture("link-empty", look, "link-empty/x.png", ("a <b> is cut",))])
    assert 'src="link-empty/x.png"' in page
    assert "a &lt;b&gt; is cut" in page
    assert look.name in page


def test_what_scrolls_for_a_hidden_page_is_found(window: QWidget) -> None:
    pages, high = QStackedWidget(), QLabel("Resolve")
    high.setMinimumHeight(900)
    for page in (QLabel("Paid late"), high):
        pages.addWidget(page)
    scroll = make_scroll(pages)
    window.setFixedHeight(300)
    pages.widget(0).setFixedHeight(20)
    assert [fault for fault in seen(window, scroll) if "scrolls, and nothing" in fault]
    pages.setCurrentIndex(1)
    assert not [fault for fault in faults(window) if "scrolls, and nothing" in fault]


def test_whoever_sleeps_while_a_scene_holds_the_clock_wakes_when_it_lets_go() -> None:
    async def plays() -> None:
        clock = StageClock()
        with clock.held():
            sleeping = asyncio.create_task(clock.sleep(0))
            for _ in range(3):
                await asyncio.sleep(0)
            assert not sleeping.done()
        await sleeping

    asyncio.run(plays())
