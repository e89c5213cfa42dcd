"""Small parts of the link form: several customers in one field, customers who are known, drafts behind a key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.identifiers import OrderNumber
from app.ui.icons import Icons
from app.ui.screens.form_field import FormField
from app.ui.widgets.customer_row import CustomerRow
from app.ui.widgets.draft_menu import DraftMenu
from app.ui.widgets.recipients_edit import RecipientsEdit
from tests.qt_loop import strict_messages

pytestmark = strict_messages("This plugin does not support grabbing the keyboard")

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_enter_goes_on_and_shift_enter_begins_the_next_customer(qtbot: QtBot) -> None:
    edit = RecipientsEdit()
    qtbot.addWidget(edit)
    done: list[str] = []
    edit.completed.connect(lambda: done.append(edit.text()))
    height = edit.height()
    QTest.keyClicks(edit, "a@b.example")
    QTest.keyClick(edit, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(edit, "c@d.example")
    assert edit.height() > height, "it grows with its lines"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert done == ["a@b.example\nc@d.example"]
    QTest.keyClick(edit, Qt.Key.Key_Return, CONTROL)
    assert edit.text() == done[0], "that one belongs to the window"


def test_a_field_of_many_customers_stays_on_the_screen(qtbot: QtBot) -> None:
    edit = RecipientsEdit()
    qtbot.addWidget(edit)
    told: list[None] = []
    edit.edited.connect(lambda: told.append(None))
    edit.setText("\n".join(f"c{place}@b.example" for place in range(6)))
    full = edit.height()
    edit.setText("\n".join(f"c{place}@b.example" for place in range(60)))
    assert edit.height() == full
    assert told == [], "what the program shows is no news"


def test_a_known_customer_is_taken_by_the_place_of_the_chip(qtbot: QtBot, icons: Icons) -> None:
    row = CustomerRow(icons)
    qtbot.addWidget(row)
    assert row.isHidden()
    chosen: list[int] = []
    row.chosen.connect(chosen.append)
    row.show_titles(("Maria & Co · maria@example.com", "Mario · +357"))
    row.show_titles(("Maria & Co · maria@example.com", "Mario · +357"))
    chip = row.findChild(QPushButton, "knownCustomer1")
    assert chip is not None
    assert chip.text() == "Maria && Co · maria@example.com"
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert chosen == [0]
    row.show_titles(())
    assert row.isHidden()


def test_each_draft_is_sent_or_thrown_away_from_the_menu(qtbot: QtBot, icons: Icons) -> None:
    menu = DraftMenu(icons)
    qtbot.addWidget(menu)
    assert menu.isHidden()
    menu.drop_down()
    sent: list[str] = []
    dropped: list[str] = []
    menu.sent.connect(sent.append)
    menu.dropped.connect(dropped.append)
    menu.show_drafts(((OrderNumber("ONE"), "42.00 EUR · Tour"), (OrderNumber("TWO"), "7.00 EUR · Tea")))
    menu.drop_down()
    popup = menu.findChild(QMenu, "linkDraftMenu")
    assert popup is not None
    second = popup.actions()[1].menu()
    assert isinstance(second, QMenu)
    menu.show_drafts(((OrderNumber("NEW"), "1.00 EUR · Milk"), (OrderNumber("ONE"), "42.00 EUR · Tour")))
    for action in second.actions():
        action.trigger()
    popup.close()
    assert (sent, dropped) == (["TWO"], ["TWO"]), "what the menu says, whatever was listed since"


def test_the_field_for_customers_shows_all_of_a_few_from_the_first(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    edit = RecipientsEdit()
    box.addWidget(edit)
    box.addStretch()
    page.show()
    QTest.keyClicks(edit, "maria@example.com")
    for text in ("nikos@example.com", "+35799123456"):
        QTest.keyClick(edit, Qt.Key.Key_Return, SHIFT)
        QTest.keyClicks(edit, text)
    qtbot.waitUntil(lambda: edit.firstVisibleBlock().blockNumber() == 0, timeout=30_000)


def test_the_field_for_customers_takes_no_more_room_than_its_lines_need(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    edit = RecipientsEdit()
    field = FormField(edit, "customerFault")
    field.set_title("Customer")
    box = QVBoxLayout(page)
    box.addWidget(field)
    box.addStretch()
    page.resize(400, 600)
    page.show()
    assert field.height() == field.sizeHint().height()
