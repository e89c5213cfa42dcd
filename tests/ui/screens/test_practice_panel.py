"""The panel for whoever practises: what stands beside it is left in peace."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.presenters.first_shift import ShiftPresenter
from app.presenters.practice import PracticePresenter
from app.presenters.presenter import Speech
from app.ui.icons import Icons
from app.ui.screens.practice_panel import PracticePanel
from app.ui.tasks import Tasks
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


class NobodyToAsk:
    """A desk that is never asked: nothing is staged here."""


def in_long_words(_context: str, text: str, _comment: str = "", _count: int = -1) -> str:
    return f"{text}, {text}"


def test_it_is_as_wide_with_its_list_folded_as_unfolded(qtbot: QtBot, icons: Icons) -> None:
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
