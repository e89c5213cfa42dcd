"""A line of a bank's file at the screen of what needs attention, by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.identifiers import ProfileName
from app.domain.statement_line import StatementLineKey
from app.presenters.attention_state import DoubtDetails
from app.ui.icons import Icons
from app.ui.screens.doubt_panel import DoubtPanel


def a_line(mark: str) -> DoubtDetails:
    return DoubtDetails(
        key=StatementLineKey(ProfileName("jcc"), mark),
        look="unknown",
        status="Not in our books",
        amount="7.00 EUR",
        number="622900001",
        happened="The bank's file names a payment the shop's books do not know.",
        money="No money moves by this.",
        tell_caller="",
        outlook="Write down why.",
        facts=(),
        is_known=True,
        has_order=False,
        can_accept=True,
    )


def test_enter_accepts_for_the_typed_reason_and_the_next_line_begins_empty(qtbot: QtBot, icons: Icons) -> None:
    panel = DoubtPanel(icons)
    qtbot.addWidget(panel)
    panel.show_doubt(a_line("one"), busy=False)
    panel.show()
    panel.focus_ask()
    reason = panel.findChild(QLineEdit, "acceptReason")
    assert reason is not None
    qtbot.waitUntil(reason.hasFocus)
    assert not panel.findChild(QPushButton, "showDoubtOrder").isVisible()  # type: ignore[union-attr]
    assert not panel.findChild(QLabel, "doubtCaller").isVisible()  # type: ignore[union-attr]
    QTest.keyClicks(reason, "paid at the counter")
    with qtbot.waitSignal(panel.accepted) as accepted:
        QTest.keyClick(reason, Qt.Key.Key_Return)
    assert accepted.args == ["paid at the counter"]
    panel.show_doubt(a_line("one"), busy=False)
    assert reason.text() == "paid at the counter", "it was refused perhaps"
    panel.show_doubt(a_line("two"), busy=False)
    assert reason.text() == ""
