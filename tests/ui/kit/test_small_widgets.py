"""Badge, fold, chips, countdown, elided label, QR code."""

from datetime import UTC, datetime, timedelta

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.demo.gallery.eyes import faults
from app.presenters.orders_state import Tab, TabTitle
from app.ui.dialog import furnish, make_foot
from app.ui.icons import NAMES, Icons
from app.ui.parts import make_button, make_label
from app.ui.screens.order_tabs import OrderTabs
from app.ui.theme import Theme
from app.ui.widgets.countdown import Countdown
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.export_bar import ExportBar
from app.ui.widgets.flow_layout import FlowLayout, Lines
from app.ui.widgets.fold import Fold
from app.ui.widgets.mode_chips import ModeChips
from app.ui.widgets.names_list import NamesList
from app.ui.widgets.qr_view import QrView
from app.ui.widgets.status_badge import StatusBadge
from app.ui.widgets.wrapping_check import WrappingCheckBox
from tests.longer_language import LongerLanguage, longer
from tests.qt_loop import strict_messages
from tests.ui.kit.test_theme import STATES

pytestmark = strict_messages()

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
LINK = "https://bank.example/pay/7f2c1c60-5c1d-4e05-9a48-6a3e1b2c7d11?language=en&order=A-1041"
CHOICES = (
    ("phone", "Phone (no 3-D Secure)", "The shop is liable"),
    ("challenge", "Customer approves", "The bank is liable"),
    ("link", "Send a link instead", ""),
)


def test_enter_that_is_held_down_presses_no_button_that_came_to_stand_there(qtbot: QtBot) -> None:
    button, pressed = make_button("nextOrder"), []
    qtbot.addWidget(button)
    button.setAutoDefault(True)
    button.clicked.connect(lambda: pressed.append(True))
    for again in (True, False):
        QCoreApplication.sendEvent(button, a_press(Qt.Key.Key_Return, again))
        assert bool(pressed) is not again


def a_press(key: Qt.Key, again: bool) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", again)


# --- things in lines --------------------------------------------------------------------------------------------


def test_what_stands_in_lines_is_as_high_as_its_text_needs_at_its_width(qtbot: QtBot) -> None:
    row, field, label = QWidget(), QWidget(), make_label()
    qtbot.addWidget(row)
    label.setText("Number of the order")
    QVBoxLayout(field).addWidget(label)
    field.setMinimumWidth(label.fontMetrics().horizontalAdvance(label.text()) + 60)
    FlowLayout(row).addWidget(field)
    row.resize(900, 200)
    row.show()
    assert field.height() == field.heightForWidth(field.width())
    assert label.height() < 2 * label.fontMetrics().height()


def test_the_line_of_an_export_folds_where_its_words_and_its_button_do_not_fit(icons: Icons, qtbot: QtBot) -> None:
    line = ExportBar(icons)
    qtbot.addWidget(line)
    line.show_count(12_000, 25_000)
    line.show()
    count, stop = line.findChild(QLabel, "exportCount"), line.findChild(QPushButton, "stopExport")
    least = line.minimumSizeHint().width()
    assert least < count.sizeHint().width() + stop.sizeHint().width()
    line.resize(least, 200)
    qtbot.waitUntil(lambda: stop.mapTo(line, QPoint(0, 0)).y() >= count.mapTo(line, QPoint(0, count.height())).y())


def test_the_counters_of_the_tabs_have_the_marks_of_their_thousands(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("el"))
    try:
        host = QWidget()
        qtbot.addWidget(host)
        tabs = OrderTabs(QWidget(host))
        host.setLayout(tabs)
        tabs.show_tabs([TabTitle(Tab.ALL, "All", 25_000)], Tab.ALL)
        button = host.findChild(QPushButton, "tab-all")
        assert button
        assert button.text() == tabs.choice.itemText(tabs.choice.findData(Tab.ALL)) == "All  25.000"
    finally:
        QLocale.setDefault(before)
        tabs.choice.deleteLater()


@pytest.mark.usefixtures("our_look")
def test_the_pictures_of_a_menu_grow_with_its_text(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)

    def size() -> int:
        return menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu)

    usual = size()
    theme.apply(qapp, "light", 2.0)
    assert size() == 2 * usual


@pytest.mark.usefixtures("our_look")
def test_a_menu_with_more_lines_than_the_screen_scrolls_and_is_not_cut_beside_it(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu)


def test_what_stands_above_a_dialog_takes_no_room_while_it_is_hidden(qtbot: QtBot) -> None:
    tops = []
    for above in (None, QLabel("Refused")):
        dialog, title, content = QDialog(), QLabel("Title"), QVBoxLayout()
        qtbot.addWidget(dialog)
        content.addWidget(title)
        if above is not None:
            above.hide()
        furnish(dialog, content, [], [QPushButton("Close")], (400, 300), above)
        dialog.show()
        tops.append(title.mapTo(dialog, QPoint(0, 0)).y())
        dialog.close()
    assert tops[0] == tops[1]


def test_two_groups_fold_before_one_of_them_has_to_break_its_line(qtbot: QtBot) -> None:
    foot = make_foot(
        [QPushButton("Compare with the bank's file")], [QPushButton("Close"), QPushButton("Close the day")]
    )
    qtbot.addWidget(foot)
    foot.show()
    compare, close, main = foot.findChildren(QPushButton)

    def top_of(button: QPushButton) -> int:
        return button.mapTo(foot, QPoint(0, 0)).y()

    foot.resize(foot.sizeHint().width() + 60, 200)
    qtbot.waitUntil(lambda: top_of(compare) == top_of(close) == top_of(main))
    foot.resize(foot.sizeHint().width() - 10, 200)
    qtbot.waitUntil(lambda: top_of(compare) < top_of(close) == top_of(main))


# --- names ----------------------------------------------------------------------------------------------------


def test_a_list_of_names_is_as_wide_as_the_longest_at_any_text_size(qtbot: QtBot) -> None:
    names, beside = NamesList(), QSplitter()
    qtbot.addWidget(beside)
    beside.setChildrenCollapsible(False)
    beside.addWidget(names)
    beside.addWidget(QLabel("page"))
    beside.setSizes([40, 700])
    beside.resize(800, 300)
    names.addItems(["This till", "Receipts"])
    beside.show()
    shown = []
    for size in (10.0, 20.0):
        font = names.font()
        font.setPointSizeF(size)
        names.setFont(font)
        names.item(1).setText("Backups of the journal")
        qtbot.waitUntil(lambda: names.viewport().width() >= names.sizeHintForColumn(0))
        shown.append(names.width())
    assert shown[1] > shown[0]
    assert not names.horizontalScrollBar().isVisible()


# --- status badge ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
def test_badge_says_its_state_in_a_word_and_an_icon(qtbot: QtBot, icons: Icons, state: str) -> None:
    badge = StatusBadge(icons, state, f"It is {state}")
    qtbot.addWidget(badge)
    assert state in NAMES
    assert badge.word == badge.accessibleName() == f"It is {state}"
    assert badge.property("state") == state
    badge.grab()


def test_a_badge_says_the_state_it_was_shown_last(qtbot: QtBot, icons: Icons) -> None:
    badge = StatusBadge(icons)
    qtbot.addWidget(badge)
    badge.show_state("closed", "Expired", icon="expired")
    assert (badge.word, badge.property("state")) == ("Expired", "closed")


# --- fold -----------------------------------------------------------------------------------------------------


def test_fold_hides_its_content_and_keeps_what_is_typed(qtbot: QtBot, icons: Icons) -> None:
    line = QLineEdit()
    fold = Fold(icons, line)
    qtbot.addWidget(fold)
    fold.show()
    heading = fold.findChild(QToolButton, "foldHeading")
    assert heading is not None
    assert heading.text() == "More"
    assert not line.isVisible()
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    assert fold.is_open
    assert line.isVisible()
    line.setText("kept")
    fold.toggle()
    assert not line.isVisible()
    assert line.text() == "kept"
    assert heading.accessibleDescription() == "folded"


def test_fold_takes_another_title(qtbot: QtBot, icons: Icons) -> None:
    fold = Fold(icons, QLabel())
    qtbot.addWidget(fold)
    fold.set_title("Address")
    heading = fold.findChild(QToolButton, "foldHeading")
    assert heading is not None
    assert heading.text() == "Address"


# --- chips ----------------------------------------------------------------------------------------------------


class Chips:
    """The chips and what they told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.chips = ModeChips()
        self.chosen: list[object] = []
        self.chips.chosen.connect(self.chosen.append)
        self.chips.set_choices(CHOICES)
        qtbot.addWidget(self.chips)
        self.chips.show()
        self.chips.activateWindow()

    def button(self, title: str) -> QPushButton:
        return next(each for each in self.chips.findChildren(QPushButton) if each.text() == title)

    def presses(self, key: Qt.Key) -> "Chips":
        focus = self.chips.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key)
        return self


@pytest.fixture
def chips(qtbot: QtBot) -> Chips:
    return Chips(qtbot)


def test_first_choice_is_preset_without_a_word(chips: Chips) -> None:
    assert chips.chips.value == "phone"
    assert chips.chosen == []


def test_a_click_chooses_a_way_to_pay(chips: Chips) -> None:
    chips.qtbot.mouseClick(chips.button("Customer approves"), Qt.MouseButton.LeftButton)
    assert chips.chips.value == "challenge"
    assert chips.chosen == ["challenge"]


def test_arrows_move_the_choice_and_the_focus(chips: Chips) -> None:
    chips.button("Phone (no 3-D Secure)").setFocus()
    chips.presses(Qt.Key.Key_Right).presses(Qt.Key.Key_Right).presses(Qt.Key.Key_Right).presses(Qt.Key.Key_Left)
    assert chips.chosen == ["challenge", "link", "phone", "link"]
    assert chips.button("Send a link instead").hasFocus()


def test_arrows_follow_the_direction_of_reading(chips: Chips) -> None:
    chips.chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chips.button("Phone (no 3-D Secure)").setFocus()
    chips.presses(Qt.Key.Key_Left)
    assert chips.chosen == ["challenge"]


def test_cycle_takes_the_next_and_begins_again(chips: Chips) -> None:
    for _ in CHOICES:
        chips.chips.cycle()
    assert chips.chosen == ["challenge", "link", "phone"]


def test_a_choice_made_by_the_program_is_told_to_nobody(chips: Chips) -> None:
    chips.chips.select("link")
    assert chips.chips.value == "link"
    assert chips.chosen == []


def test_choice_survives_new_choices_where_it_is_still_offered(chips: Chips) -> None:
    chips.chips.select("link")
    chips.chips.set_choices(CHOICES[1:])
    assert chips.chips.value == "link"
    chips.chips.set_choices(CHOICES[:1])
    assert chips.chips.value == "phone"


def test_only_the_chosen_chip_is_reached_by_tab(chips: Chips) -> None:
    chips.chips.select("challenge")
    reached = [each.text() for each in chips.chips.findChildren(QPushButton) if each.focusPolicy().value & 1]
    assert reached == ["Customer approves"]
    assert chips.button("Customer approves").accessibleDescription() == "The bank is liable"


def test_chips_wrap_where_there_is_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, spacing=8)
    for _ in range(3):
        box = QLabel()
        box.setFixedSize(QSize(100, 20))
        flow.addWidget(box)
    qtbot.addWidget(holder)
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(250) == 48
    assert flow.heightForWidth(120) == 76


def test_even_buttons_stand_in_as_many_columns_as_the_widest_of_them_lets(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, spacing=8, is_even=True)
    boxes = [QLabel() for _ in range(5)]
    for width, box in zip((60, 100, 80, 300, 40), boxes, strict=True):
        box.setMinimumSize(QSize(width, 20))
        flow.addWidget(box)
    boxes[3].hide()
    qtbot.addWidget(holder)
    flow.setGeometry(QRect(0, 0, 250, 100))
    places = [boxes[place].geometry() for place in (0, 1, 2, 4)]
    wide = (250 - 8) // 2
    assert places == [QRect(x, y, wide, 20) for y in (0, 28) for x in (0, wide + 8)]
    assert flow.heightForWidth(320) == 48, "three columns"
    assert flow.heightForWidth(90) == 104, "one, however narrow"


def test_chips_run_from_the_right_where_reading_does(qtbot: QtBot) -> None:
    holder = QWidget()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow, box = FlowLayout(holder), QLabel()
    box.setFixedSize(QSize(100, 20))
    flow.addWidget(box)
    qtbot.addWidget(holder)
    flow.setGeometry(QRect(0, 0, 300, 20))
    assert box.geometry() == QRect(200, 0, 100, 20)


# --- countdown ------------------------------------------------------------------------------------------------


class Moment:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (timedelta(minutes=9, seconds=58), "09:58"),
        (timedelta(seconds=59.2), "01:00"),
        (timedelta(seconds=0.4), "00:01"),
        (timedelta(hours=2, minutes=5), "2 h 05 min"),
        (timedelta(days=3, hours=4, minutes=59), "3 d 4 h"),
    ],
)
def test_countdown_shows_what_is_left(qtbot: QtBot, left: timedelta, text: str) -> None:
    countdown = Countdown(Moment())
    qtbot.addWidget(countdown)
    countdown.start(NOON + left)
    assert countdown.text() == text


def test_countdown_elapses_once(qtbot: QtBot) -> None:
    moment = Moment()
    countdown = Countdown(moment)
    qtbot.addWidget(countdown)
    elapsed: list[bool] = []
    countdown.elapsed.connect(lambda: elapsed.append(True))
    countdown.start(NOON + timedelta(seconds=30))
    moment.now += timedelta(seconds=31)
    qtbot.waitUntil(lambda: bool(elapsed))
    countdown.look()
    assert elapsed == [True]
    assert countdown.text() == "00:00"


def test_stopped_countdown_is_silent_and_empty(qtbot: QtBot) -> None:
    moment = Moment()
    countdown = Countdown(moment)
    qtbot.addWidget(countdown)
    countdown.start(NOON + timedelta(seconds=30))
    countdown.stop()
    moment.now += timedelta(seconds=31)
    with qtbot.assertNotEmitted(countdown.elapsed):
        countdown.look()
    assert countdown.text() == ""


def test_countdown_is_named_anew_once_a_minute_only(qtbot: QtBot) -> None:
    moment = Moment()
    countdown = Countdown(moment)
    qtbot.addWidget(countdown)
    countdown.start(NOON + timedelta(minutes=10))
    names = set()
    for _ in range(59):
        moment.now += timedelta(seconds=1)
        countdown.look()
        names.add(countdown.accessibleName())
    assert names == {"Time left in minutes: 10"}


# --- elided label ---------------------------------------------------------------------------------------------


def test_elided_label_keeps_its_text_and_never_needs_much_room(qtbot: QtBot) -> None:
    label = ElidedLabel("https://acs.bank.example " * 10)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.grab()
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() < 150
    label.setText("short")
    label.grab()
    assert label.toolTip() == ""


def test_elided_label_shows_text_from_outside_as_it_is(qtbot: QtBot) -> None:
    label = ElidedLabel("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


# --- QR code --------------------------------------------------------------------------------------------------


def read(image: QImage) -> str:
    """Return what a phone would read."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    found = zxingcpp.read_barcodes(pixels)
    return found[0].text if found else ""


@pytest.mark.parametrize("side", [200, 240, 401, 800])
def test_picture_of_the_code_is_read_back(qtbot: QtBot, side: int) -> None:
    view = QrView(LINK)
    qtbot.addWidget(view)
    assert read(view.image(side)) == LINK


def test_painted_code_is_read_back_and_black_on_white(qtbot: QtBot) -> None:
    view = QrView()
    qtbot.addWidget(view)
    view.show_address(LINK)
    view.resize(320, 260)
    image = view.grab().toImage()
    assert read(image) == LINK
    colours = {image.pixelColor(x, 130).name() for x in range(40, 280)}
    assert colours == {QColor(Qt.GlobalColor.black).name(), QColor(Qt.GlobalColor.white).name()}


def test_code_has_its_quiet_edge(qtbot: QtBot) -> None:
    view = QrView("A")
    qtbot.addWidget(view)
    image = view.image(290)  # 21 modules and 4 on each side, 10 pixels each
    dark = [(x, y) for x in range(290) for y in range(290) if image.pixelColor(x, y) == QColor(Qt.GlobalColor.black)]
    assert min(x for x, _y in dark) == min(y for _x, y in dark) == 40


def test_code_is_large_enough_for_a_phone(qtbot: QtBot) -> None:
    view = QrView(LINK)
    qtbot.addWidget(view)
    assert view.minimumSizeHint().width() >= 200


def test_no_address_paints_nothing(qtbot: QtBot) -> None:
    view = QrView(LINK)
    qtbot.addWidget(view)
    view.show_address("")
    assert read(view.image()) == ""


# --- all of them ----------------------------------------------------------------------------------------------


def test_widgets_say_their_own_words_in_the_language_they_change_to(
    qtbot: QtBot, qapp: QApplication, icons: Icons
) -> None:
    countdown, fold, code = Countdown(Moment()), Fold(icons, QLabel()), QrView(LINK)
    countdown.start(NOON + timedelta(minutes=5))
    language = LongerLanguage()
    qapp.installTranslator(language)
    try:
        for widget in (countdown, fold, code):
            qtbot.addWidget(widget)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    finally:
        qapp.removeTranslator(language)
    assert countdown.accessibleName() == longer("Time left in minutes: {minutes}").format(minutes=5)
    assert fold.findChild(QToolButton).text() == longer("More")
    assert code.accessibleName() == longer("QR code of the payment link")


@pytest.mark.parametrize(("lines", "first", "last"), [(Lines.IN_THE_MIDDLE, 46, 100), (Lines.AT_END, 92, 200)])
def test_short_lines_stand_in_the_middle_or_at_the_end(qtbot: QtBot, lines: Lines, first: int, last: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = FlowLayout(window, spacing=8, lines=lines)
    widgets = [QWidget() for _ in range(3)]
    for widget in widgets:
        widget.setFixedSize(100, 20)
        row.addWidget(widget)
    window.resize(300, 100)
    window.show()
    assert [(widget.x(), widget.y()) for widget in widgets] == [(first, 0), (first + 108, 0), (last, 28)]


def test_what_grows_or_hides_moves_what_stands_behind_it(qtbot: QtBot) -> None:
    window = QWidget()
    whole, row = QVBoxLayout(window), FlowLayout(spacing=8)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addLayout(row)
    first, second = QWidget(), QWidget()
    for widget in (first, second):
        widget.setFixedSize(100, 20)
        row.addWidget(widget)
    window.resize(300, 100)
    qtbot.addWidget(window)
    window.show()
    assert second.x() == 108
    first.setFixedSize(150, 20)
    qtbot.waitUntil(lambda: second.x() == 158)
    first.hide()
    qtbot.waitUntil(lambda: second.x() == 0)


def test_a_text_beside_something_higher_stands_in_the_middle_of_its_line(qtbot: QtBot) -> None:
    window = QWidget()
    row = FlowLayout(window)
    tile, told = QPushButton("1"), QLabel("Today")
    tile.setFixedSize(60, 50)
    row.addWidget(tile)
    row.addWidget(told)
    window.resize(300, 80)
    qtbot.addWidget(window)
    window.show()
    assert abs(told.geometry().center().y() - tile.geometry().center().y()) <= 1


@pytest.mark.usefixtures("our_look")
def test_a_tick_takes_the_lines_its_sentence_needs_and_always_says_the_whole(qtbot: QtBot) -> None:
    sentence = "What was typed for the customer is written into the orders of this till as well"
    desk, tick = QWidget(), WrappingCheckBox()
    tick.setObjectName("tick")
    tick.setText(sentence)
    box = QVBoxLayout(desk)
    box.addWidget(tick)
    box.addStretch()
    qtbot.addWidget(desk)
    desk.show()
    heights = []
    for width in (900, 220, 900):
        desk.resize(width, 300)
        QApplication.processEvents()
        heights.append(tick.height())
        assert (faults(desk), tick.text(), tick.accessibleName()) == ([], sentence, sentence)
    assert heights[0] == heights[2] < heights[1]
    assert tick.minimumSizeHint().width() < 200
