"""A line of a bank's file at the screen of what needs attention, by keys alone."""

from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.demo.hands import until
from app.domain.errors import AnswerLost
from app.domain.identifiers import ProfileName
from app.domain.operation import OperationKind
from app.domain.order import PaymentMode
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import KeptLine, StatementLineKey
from app.presenters.attention_state import DoubtDetails
from app.services.phone_orders import PhoneDraft
from app.ui.icons import Icons
from app.ui.screens.attention import AttentionScreen
from app.ui.screens.doubt_panel import DoubtPanel
from app.ui.tasks import Tasks
from tests.fakes.desk import a_desk
from tests.fakes.order_screens import an_attention_presenter
from tests.makers import EUR, NOON, a_card, euros
from tests.qt_loop import RunInLoop, flush_deletions


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
    accept = panel.findChild(QPushButton, "acceptLine")
    assert accept is not None
    accept.setFocus()
    with qtbot.waitSignal(panel.accepted):
        QTest.keyClick(accept, Qt.Key.Key_Space)
    panel.show_doubt(a_line("one"), busy=True)
    assert reason.hasFocus(), "a button that goes off must not throw the cursor away"
    panel.show_doubt(a_line("one"), busy=False)
    assert reason.text() == "paid at the counter", "it was refused perhaps"
    panel.show_doubt(a_line("two"), busy=False)
    assert reason.text() == ""


def test_news_do_not_take_the_line_away_whose_reason_is_being_typed(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            line = BankLine(12, 700, EUR, {Column.REFERENCE: "622900001"}, day="14.03.2026")
            kept = KeptLine(desk.profile.name, "5f2b", DifferenceKind.EXTRA, line, "bank.csv", NOON)
            await desk.journal.statement_lines.keep([kept])
            presenter, _troubles = an_attention_presenter(desk)
            tasks = Tasks(lambda _failure: None)
            screen = AttentionScreen(presenter, tasks, icons)
            screen.show()
            await presenter.load()
            reason = screen.findChild(QLineEdit, "acceptReason")
            assert reason is not None
            QTest.keyClicks(reason, "paid at the")
            desk.gateway.fail_next["charge"] = AnswerLost("timeout")
            await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(1250), PaymentMode.PHONE), a_card())
            await presenter.load()
            assert reason.isVisible()
            assert reason.text() == "paid at the"
            await tasks.finish()
            screen.close()
            screen.deleteLater()
            flush_deletions()

    run_in_loop(scene())


def test_larger_text_leaves_out_the_name_of_a_screen_that_is_low_for_it(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            presenter, _troubles = an_attention_presenter(desk)
            screen = AttentionScreen(presenter, Tasks(lambda _failure: None), icons)
            title = screen.findChild(QLabel, "attentionTitle")
            assert title is not None
            screen.setStyleSheet(usual := "QWidget { font-size: 10pt; }")
            screen.show()
            screen.resize(1000, 30 * screen.fontMetrics().height())
            assert title.isVisible()
            screen.setStyleSheet("QWidget { font-size: 20pt; }")
            assert not title.isVisible()
            screen.setStyleSheet(usual)
            assert title.isVisible()
            screen.close()
            screen.deleteLater()
            flush_deletions()

    run_in_loop(scene())


def test_a_hold_that_is_due_has_one_main_key_which_asks_where_the_order_stands(qtbot: QtBot, icons: Icons) -> None:
    panel = DoubtPanel(icons)
    qtbot.addWidget(panel)
    due = replace(a_line("x"), has_order=True, can_accept=False, act=OperationKind.VOID, act_title="Release…")
    panel.show_doubt(due, busy=False)
    panel.show()
    panel.focus_ask()
    key = panel.findChild(QPushButton, "dueAct")
    assert key is not None
    qtbot.waitUntil(key.hasFocus)
    with qtbot.waitSignal(panel.act_wanted) as wanted:
        QTest.keyClick(key, Qt.Key.Key_Space)
    assert wanted.args == ["622900001", OperationKind.VOID]
    assert key.property("role") == "primary"
    assert panel.findChild(QPushButton, "showDoubtOrder").property("role") == ""  # type: ignore[union-attr]
    panel.show_doubt(a_line("y"), busy=False)
    assert not key.isVisible()


def test_the_cursor_is_in_sight_where_nothing_needs_anybody_and_goes_to_the_first_line_that_does(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            presenter, _troubles = an_attention_presenter(desk)
            tasks = Tasks(lambda _failure: None)
            screen = AttentionScreen(presenter, tasks, icons)
            screen.show()
            screen.activateWindow()
            screen.enter()
            await tasks.finish()
            focus = screen.focusWidget()
            assert focus is not None
            assert focus.objectName() == "attentionHelp"
            line = BankLine(12, 700, EUR, {Column.REFERENCE: "622900001"}, day="14.03.2026")
            kept = KeptLine(desk.profile.name, "5f2b", DifferenceKind.EXTRA, line, "bank.csv", NOON)
            await desk.journal.statement_lines.keep([kept])
            await until(focus.hasFocus, "the cursor at the help")
            await presenter.load()
            await until(lambda: screen.focusWidget().objectName() == "attentionTable", "the cursor at the line")
            screen.close()
            screen.deleteLater()
            flush_deletions()

    run_in_loop(scene())
