"""The panel for whoever practises: what stands beside it is left in peace."""

from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.first_shift import ShiftTask
from app.presenters.first_shift import ShiftPhase, ShiftPresenter
from app.presenters.practice import PracticePresenter
from app.presenters.presenter import Speech
from app.presenters.shift_words import ShiftWords
from app.ui.icons import Icons
from app.ui.screens.practice_panel import PracticePanel
from app.ui.screens.shift_guide import ShiftGuide
from app.ui.tasks import Tasks
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


class NobodyToAsk:
    """A desk that is never asked: nothing is staged here."""


def in_long_words(_context: str, text: str, _comment: str = "", _count: int = -1) -> str:
    return f"{text}, {text}"


def test_it_is_as_wide_while_an_answer_is_asked_for_and_its_head_stays_in_sight(qtbot: QtBot, icons: Icons) -> None:
    speech, nobody = Speech(in_long_words, "en"), NobodyToAsk()
    practice, shift = PracticePresenter(speech, nobody), ShiftPresenter(speech, nobody)  # type: ignore[arg-type]
    panel = PracticePanel(practice, shift, Tasks(lambda _error: None), icons)
    qtbot.addWidget(panel)
    panel.show()
    before = panel.sizeHint().width()
    guide = panel.findChild(ShiftGuide, "shiftGuide")
    answers = ShiftWords(in_long_words).answers(ShiftTask.CARD_DECLINED)
    guide.draw(replace(guide.state, phase=ShiftPhase.AT_WORK, title="Task", answers=answers))
    assert panel.sizeHint().width() == before
    assert panel.minimumSizeHint().width() <= before
    close = panel.findChild(QAbstractButton, "closePractice")
    assert not panel.findChild(QScrollArea).isAncestorOf(close)


def test_it_is_as_wide_with_with_its_list_folded_as_unfolded(qtbot: QtBot, icons: Icons) -> None:
    speech, nobody = Speech(in_long_words, "en"), NobodyToAsk()
    practice, shift = PracticePresenter(speech, nobody), ShiftPresenter(speech, nobody)  # type: ignore[arg-type]
    panel = PracticePanel(practice, shift, Tasks(lambda _error: None), icons)
    qtbot.addWidget(panel)
    panel.show()
    folded = panel.sizeHint().width()
    panel.findChild(QAbstractButton, "foldHeading").setChecked(True)
    qtbot.waitUntil(lambda: panel.minimumSizeHint().width() > folded // 2)
    assert panel.sizeHint().width() == folded
    assert panel.minimumSizeHint().width() <= folded
