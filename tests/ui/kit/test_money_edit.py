"""The amount field."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.currency import currency
from app.domain.errors import AmountHasTooManyDecimals, AmountMissing, AmountNotPositive, AmountNotUnderstood
from app.domain.money import Money
from app.ui.widgets.money_edit import MoneyEdit
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

EUR, JPY, KWD = currency("EUR"), currency("JPY"), currency("KWD")


class Till:
    """The amount field and another one to go to."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window, self.amount, self.other = QWidget(), MoneyEdit(), QLineEdit()
        box = QVBoxLayout(self.window)
        box.addWidget(self.amount)
        box.addWidget(self.other)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()

    def types(self, text: str) -> "Till":
        self.amount.setFocus()
        self.qtbot.waitUntil(self.amount.hasFocus)
        self.qtbot.keyClicks(self.amount, text)
        return self

    def leaves(self) -> "Till":
        self.other.setFocus()
        self.qtbot.waitUntil(self.other.hasFocus)
        return self


@pytest.fixture
def till(qtbot: QtBot) -> Till:
    return Till(qtbot)


@pytest.fixture(params=["en", "ru", "de"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def german_next() -> Iterator[Callable[[], None]]:
    """Let numbers be written the German way from the call on, until the test ends."""
    before = QLocale()
    yield lambda: QLocale.setDefault(QLocale("de"))
    QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["12,50", "12.50", "12,5", " 12.50 "])
def test_comma_and_dot_mean_the_same(till: Till, typed: str) -> None:
    till.types(typed)
    assert till.amount.money() == Money(1250, EUR)


def test_whole_number_is_whole_units(till: Till) -> None:
    till.types("1250")
    assert till.amount.money() == Money(125_000, EUR)


@pytest.mark.parametrize(
    ("typed", "failure"),
    [
        ("", AmountMissing),
        ("abc", AmountNotUnderstood),
        ("0", AmountNotPositive),
        ("1.234", AmountHasTooManyDecimals),
    ],
)
def test_what_cannot_be_an_amount_raises_the_domains_fault(till: Till, typed: str, failure: type[Exception]) -> None:
    till.types(typed)
    with pytest.raises(failure):
        till.amount.money()


@pytest.mark.parametrize("code", ["EUR", "JPY", "KWD"])
def test_marks_shown_on_leaving_mean_the_same_amount(language: str, till: Till, code: str) -> None:
    till.amount.set_currency(currency(code))
    wanted = Money(1_234_567 * 10 ** currency(code).decimals, currency(code))
    till.types("1234567").leaves()
    assert till.amount.text() != "1234567"
    assert till.amount.money() == wanted
    till.types("")
    assert till.amount.money() == wanted
    till.leaves()
    assert till.amount.money() == wanted


@pytest.mark.parametrize(("has_cursor", "text"), [(True, "1234,50"), (False, "1.234,50")])
def test_a_sum_that_is_filled_in_is_written_as_the_clerk_writes_it(
    german_next: Callable[[], None], till: Till, has_cursor: bool, text: str
) -> None:
    german_next()
    till.types("")
    if not has_cursor:
        till.leaves()
    till.amount.show_typed("1234.50")
    assert till.amount.text() == text


@pytest.mark.parametrize("is_left", [True, False])
def test_a_sum_that_stands_there_is_written_in_the_next_language_and_one_being_typed_is_not(
    german_next: Callable[[], None], till: Till, is_left: bool
) -> None:
    till.types("1234.5")
    if is_left:
        till.leaves()

    german_next()
    QApplication.sendEvent(till.amount, QEvent(QEvent.Type.LanguageChange))

    assert till.amount.text() == ("1.234,50" if is_left else "1234.5")
    assert till.amount.money() == Money(123_450, EUR)


def test_a_sum_the_till_put_under_the_cursor_is_written_in_the_next_language_and_typed_over_as_before(
    german_next: Callable[[], None], till: Till
) -> None:
    till.leaves().amount.show_typed("1234.50")
    till.types("")
    assert till.amount.selectedText() == "1234.50"

    german_next()
    QApplication.sendEvent(till.amount, QEvent(QEvent.Type.LanguageChange))

    assert till.amount.selectedText() == till.amount.text() == "1234,50"
    assert till.amount.money() == Money(123_450, EUR)
    till.amount.setCursorPosition(2)
    QApplication.sendEvent(till.amount, QEvent(QEvent.Type.LanguageChange))
    assert (till.amount.cursorPosition(), till.amount.selectedText()) == (2, "")
    till.qtbot.keyClick(till.amount, Qt.Key.Key_9)
    assert till.amount.text() == "12934,50"


def test_marks_go_while_the_field_is_edited(till: Till) -> None:
    till.types("1250").leaves()
    assert till.amount.text() == "1,250.00"
    till.types("")
    assert till.amount.text() == "1250.00"
    assert till.amount.selectedText() == "1250.00"


def test_what_is_not_understood_stays_as_typed(till: Till) -> None:
    till.types("12.5.0").leaves()
    assert till.amount.text() == "12.5.0"


def test_enter_completes_the_amount(till: Till) -> None:
    with till.qtbot.waitSignal(till.amount.completed):
        till.types("12")
        till.qtbot.keyClick(till.amount, Qt.Key.Key_Return)


def test_currency_stands_beside_the_amount(till: Till) -> None:
    till.amount.set_currency(JPY)
    labels = till.amount.findChildren(QLabel)
    assert [label.text() for label in labels] == ["JPY"]
    assert till.amount.placeholderText() == "0"
    assert labels[0].geometry().left() > till.amount.width() // 2
    till.amount.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert labels[0].geometry().right() < till.amount.width() // 2


def test_a_sum_that_is_counted_line_by_line_takes_no_digit(till: Till) -> None:
    till.amount.set_types_cents(True)
    till.amount.setText("12.50")
    till.amount.setReadOnly(True)
    assert till.types("7").amount.text() == "12.50"
    till.qtbot.keyClick(till.amount, Qt.Key.Key_Backspace)
    assert till.amount.text() == "12.50"
