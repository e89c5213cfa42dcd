"""What changes by itself is said aloud, once: the end of an order, a long wait, a paid link, a lost connection."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.presenters.frame import FrameState, Light
from app.presenters.payment_link_state import LinkShown, PaymentLinkState
from app.presenters.phone_order_state import Phase, PhoneOrderState, Receipt
from app.ui.header import Header
from app.ui.icons import Icons
from app.ui.screens.link_panel import LinkPanel
from app.ui.screens.outcome_panel import OutcomePanel
from app.ui.screens.waiting_panel import WaitingPanel
from app.ui.widgets.waiting_line import WaitingLine
from tests.fakes.clock import FakeClock

URGENT, POLITE = QAccessible.AnnouncementPoliteness.Assertive, QAccessible.AnnouncementPoliteness.Polite
Heard = list[tuple[str, object]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What a screen reader is told to say, and how urgently."""
    said: Heard = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        said.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_how_an_order_ended_is_said_once_and_for_the_next_order_again(
    qtbot: QtBot, icons: Icons, heard: Heard
) -> None:
    panel = OutcomePanel(icons)
    qtbot.addWidget(panel)
    paid = Receipt("paid", "Paid · 12.50 EUR", "N-1", ())
    state = PhoneOrderState(phase=Phase.DONE, receipt=paid)
    panel.show_state(state)
    panel.show_state(replace(state, receipt=replace(paid, rows=(("Card", "3333"),))))
    assert heard == [("Paid · 12.50 EUR", URGENT)]
    panel.show_state(replace(state, receipt=replace(paid, number="N-2")))
    assert len(heard) == 2


def test_a_long_wait_warns_once_not_to_charge_again(
    qtbot: QtBot, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = WaitingPanel()
    qtbot.addWidget(panel)
    panel.show_text("Asking the bank…")
    assert heard == [("Asking the bank…", POLITE)]
    monkeypatch.setattr(panel._elapsed, "elapsed", lambda: 11_000)
    panel._tick()
    panel._tick()
    assert heard[1:] == [("Still asking the bank. Do not charge again.", URGENT)]
    panel.show_text("")


def test_a_long_act_on_money_counts_its_seconds_and_warns_once(
    qtbot: QtBot, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = WaitingLine("moneyWorking")
    qtbot.addWidget(line)
    line.show_text("Asking the bank to refund…")
    said, warning = line.findChild(QLabel, "moneyWorkingText"), line.findChild(QLabel, "moneyWorkingLong")
    counted = line.findChild(QLabel, "moneyWorkingCount")
    assert said is not None
    assert warning is not None
    assert counted is not None
    assert (said.text(), counted.text(), warning.text(), heard) == ("Asking the bank to refund…", "", "", [])
    monkeypatch.setattr(line._elapsed, "elapsed", lambda: 11_000)
    line._tick()
    line.show_text("Asking the bank to refund…")
    assert (said.text(), counted.text()) == ("Asking the bank to refund…", "11 second(s)")
    assert heard == [("Still asking the bank. Do not do it a second time.", URGENT)]
    assert not line.isHidden()
    line.show_text("")
    assert line.isHidden()


def test_what_is_usually_quick_is_said_only_when_it_is_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    line = WaitingLine("linkWorking", after=1)
    qtbot.addWidget(line)
    line.show_text("Asking the bank…")
    assert line.isHidden()
    monkeypatch.setattr(line._elapsed, "elapsed", lambda: 1_200)
    line._tick()
    assert not line.isHidden()


def test_a_link_that_is_paid_says_so(qtbot: QtBot, icons: Icons, heard: Heard) -> None:
    panel = LinkPanel(icons, FakeClock())
    qtbot.addWidget(panel)
    waiting = LinkShown("https://b.example/1", "42.00", "N-1", "waiting", "Waiting", "Waiting.", None, True)
    panel.show_state(PaymentLinkState(link=waiting))
    panel.show_state(PaymentLinkState(link=waiting))
    assert heard == [], "whoever made the link knows it"
    paid = replace(waiting, look="paid", status="Paid", sentence="The bank confirmed it.", is_open=False)
    panel.show_state(PaymentLinkState(link=paid))
    assert heard == [("Paid. The bank confirmed it.", URGENT)]


def test_a_lost_connection_is_said_and_a_good_one_is_not(qtbot: QtBot, icons: Icons, heard: Heard) -> None:
    header = Header(icons, lambda menu: menu.clear())
    qtbot.addWidget(header)
    header.draw(FrameState(light=Light.ONLINE, connection="Bank answered in 0.1 s"))
    lost = FrameState(light=Light.OFFLINE, connection="No connection since 14:02")
    header.draw(lost)
    header.draw(lost)
    assert heard == [("No connection since 14:02", POLITE)]


def test_words_of_the_connection_take_no_more_room_than_they_need_once_longer_ones_are_over(
    qtbot: QtBot, icons: Icons
) -> None:
    header = Header(icons, lambda _menu: None)
    qtbot.addWidget(header)
    header.resize(1600, 60)
    header.show()
    words = header.findChild(QLabel, "connection")
    assert words is not None
    for state in (
        FrameState(light=Light.ONLINE, connection="Bank answered in 0.1 s"),
        FrameState(light=Light.OFFLINE, connection="No connection since 14:02, and a good deal more to say"),
        FrameState(light=Light.ONLINE, connection="Bank answered in 0.1 s"),
    ):
        header.draw(state)
        needed = words.fontMetrics().horizontalAdvance(state.connection)
        qtbot.waitUntil(lambda needed=needed: needed <= words.width() <= needed + 8)


def test_that_money_is_real_is_a_word_where_there_is_room_and_said_by_the_bank_where_there_is_none(
    qtbot: QtBot, icons: Icons
) -> None:
    header = Header(icons, lambda _menu: None)
    qtbot.addWidget(header)
    header.resize(2400, 60)
    header.show()
    header.draw(FrameState(bank="Bereke Bank", live="Real money", light=Light.ONLINE, connection="Bank answers"))
    word, bank = header.findChild(QLabel, "live"), header.findChild(QLabel, "bank")
    assert word is not None
    assert bank is not None
    qtbot.waitUntil(word.isVisible)
    assert word.text() == "Real money"
    header.resize(header.minimumSizeHint().width(), 120)
    qtbot.waitUntil(lambda: not word.isVisible())
    assert (bank.toolTip(), bank.accessibleDescription()) == ("Real money", "Real money")
    header.resize(2400, 60)
    header.draw(FrameState(bank="A test bank", light=Light.ONLINE, connection="Bank answers"))
    assert not word.isVisible(), "where no money is real a stripe says so"
