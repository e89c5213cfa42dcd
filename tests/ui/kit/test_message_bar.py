"""The message bar."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.message import Message, Tone
from app.ui.bars_above import BarsAbove
from app.ui.icons import Icons
from app.ui.widgets.message_bar import MessageBar
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

DECLINED = Message(
    Tone.ERROR,
    "The bank declined the card.",
    "Nothing was charged.",
    "Ask for another card, or send a link.",
    "actionCode 116",
)


class Bar:
    """The bar, as somebody reads and presses it."""

    def __init__(self, qtbot: QtBot, icons: Icons) -> None:
        self.qtbot = qtbot
        self.bar = MessageBar(icons)
        self.closed = 0
        self.chosen: list[str] = []
        self.bar.closed.connect(self._on_closed)
        self.bar.action_chosen.connect(self.chosen.append)
        qtbot.addWidget(self.bar)

    def _on_closed(self) -> None:
        self.closed += 1

    def reads(self) -> list[str]:
        labels = self.bar.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisibleTo(self.bar) and label.text()]

    def button(self, name: str) -> QPushButton:
        found = self.bar.findChild(QPushButton, name)
        assert found is not None
        return found

    def presses(self, name: str) -> "Bar":
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        return self


@pytest.fixture
def bar(qtbot: QtBot, icons: Icons) -> Bar:
    return Bar(qtbot, icons)


def test_message_has_its_three_parts(bar: Bar) -> None:
    bar.bar.show_message(DECLINED)
    assert bar.bar.isVisible()
    assert bar.reads() == [DECLINED.happened, DECLINED.money, DECLINED.to_do]


def test_parts_that_are_empty_take_no_room(bar: Bar) -> None:
    bar.bar.show_message(Message(Tone.INFO, "The link was copied."))
    assert bar.reads() == ["The link was copied."]


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_has_a_look(bar: Bar, tone: Tone) -> None:
    bar.bar.show_message(Message(tone, "Something happened."))
    assert bar.bar.property("state")
    bar.bar.grab()


def test_none_hides_and_the_same_message_can_come_again(bar: Bar) -> None:
    bar.bar.show_message(DECLINED)
    bar.bar.show_message(None)
    assert not bar.bar.isVisible()
    bar.bar.show_message(DECLINED)
    assert bar.bar.isVisible()


def test_drawing_twice_keeps_unfolded_details(bar: Bar) -> None:
    bar.bar.show_message(DECLINED)
    bar.presses("detailsUnfold")
    bar.bar.show_message(DECLINED)
    assert "actionCode 116" in bar.reads()


def test_details_unfold_and_can_be_copied(bar: Bar) -> None:
    bar.bar.show_message(DECLINED)
    assert "actionCode 116" not in bar.reads()
    bar.presses("detailsUnfold").presses("detailsCopy")
    assert "actionCode 116" in bar.reads()
    assert QGuiApplication.clipboard().text() == "actionCode 116"
    QGuiApplication.clipboard().clear()


def test_actions_tell_their_key(bar: Bar) -> None:
    bar.bar.show_message(DECLINED, [("other", "Another card"), ("link", "Send link")])
    bar.presses("message-link")
    assert bar.chosen == ["link"]
    bar.bar.show_message(DECLINED, [("other", "Another card")])
    assert not bar.button("message-other").isHidden()
    assert bar.bar.findChild(QPushButton, "message-link") is None


def test_tab_goes_from_the_actions_to_the_details_to_closing(bar: Bar) -> None:
    bar.bar.show_message(DECLINED, [("other", "Another card"), ("link", "Send link")])
    bar.bar.activateWindow()
    bar.button("message-other").setFocus()
    names = []
    for _ in range(4):
        focus = bar.bar.focusWidget()
        assert focus is not None
        names.append(focus.objectName())
        bar.qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert names == ["message-other", "message-link", "detailsUnfold", "messageClose"]


def test_escape_and_the_button_close(bar: Bar) -> None:
    bar.bar.show_message(DECLINED)
    bar.qtbot.keyClick(bar.button("detailsUnfold"), Qt.Key.Key_Escape)
    assert (bar.closed, bar.bar.isVisible()) == (1, False)
    bar.bar.show_message(DECLINED)
    close = bar.bar.findChild(QToolButton, "messageClose")
    assert close is not None
    bar.qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert (bar.closed, bar.bar.isVisible()) == (2, False)


def test_a_message_that_stays_cannot_be_closed(bar: Bar) -> None:
    bar.bar.show_message(Message(Tone.WARNING, "We do not know yet.", stays=True))
    close = bar.bar.findChild(QToolButton, "messageClose")
    assert close is not None
    assert close.isHidden()
    bar.qtbot.keyClick(bar.bar, Qt.Key.Key_Escape)
    assert (bar.closed, bar.bar.isVisible()) == (0, True)


def test_new_message_is_spoken_once(bar: Bar, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[tuple[str, object]] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        spoken.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    bar.bar.show_message(DECLINED)
    bar.bar.show_message(DECLINED)
    whole = "The bank declined the card. Nothing was charged. Ask for another card, or send a link."
    assert spoken == [(whole, QAccessible.AnnouncementPoliteness.Assertive)]


def test_text_of_the_bank_is_shown_as_it_is(bar: Bar) -> None:
    bar.bar.show_message(Message(Tone.ERROR, "<img src=x>", "", "", "<a href=x>x</a>"))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in bar.bar.findChildren(QLabel))


def test_bar_takes_a_change_of_language(bar: Bar) -> None:
    bar.bar.show_message(DECLINED)
    QCoreApplication.sendEvent(bar.bar, QEvent(QEvent.Type.LanguageChange))
    assert bar.bar.accessibleName() == "Message"


def test_only_the_message_itself_is_taken_back(qtbot: QtBot, icons: Icons) -> None:
    above = BarsAbove(icons)
    qtbot.addWidget(above)
    above.show()
    above.say(lambda: DECLINED)
    above.take_back(lambda: Message(Tone.WARNING, "We do not know yet."))
    assert above.notice.isVisible()
    above.take_back(lambda: DECLINED)
    assert not above.notice.isVisible()


def test_what_is_said_above_all_screens_is_said_in_the_new_language_until_it_is_closed_or_over(
    qtbot: QtBot, icons: Icons
) -> None:
    above, spoken = BarsAbove(icons), ["Paydesk closed unexpectedly last time."]
    qtbot.addWidget(above)
    above.show()

    def told() -> Message:
        return Message(Tone.WARNING, spoken[-1])

    def speaks(text: str) -> str:
        spoken.append(text)
        QCoreApplication.sendEvent(above, QEvent(QEvent.Type.LanguageChange))
        return "".join(label.text() for label in above.findChildren(QLabel, "messageHappened") if label.isVisible())

    above.say(told)
    assert speaks("В прошлый раз Paydesk закрылся сам.") == "В прошлый раз Paydesk закрылся сам."
    above.take_back(told)
    assert not above.notice.isVisible(), "it was said in another language"
    above.say(told)
    above.notice.findChild(QToolButton, "messageClose").click()
    assert speaks("Paydesk closed unexpectedly last time.") == ""


def test_a_message_takes_no_more_room_than_its_text_where_there_is_more(qtbot: QtBot, icons: Icons) -> None:
    window, bar = QWidget(), MessageBar(icons)
    box = QVBoxLayout(window)
    box.addWidget(bar)
    box.addStretch()
    window.resize(500, 600)
    qtbot.addWidget(window)
    window.show()
    bar.show_message(Message(Tone.SUCCESS, "The bank accepted the login."))
    qtbot.waitUntil(lambda: bar.width() > 400)
    assert bar.height() <= bar.minimumSizeHint().height()
