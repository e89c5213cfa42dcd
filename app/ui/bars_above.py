"""What is said above every screen? An alarm about money, what the last run left, a moved bank, reminders, notices."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.link_reminders import ReminderState
from app.presenters.message import Telling
from app.presenters.news import NewsState
from app.ui.icons import Icons
from app.ui.space import CLOSE, NONE, SCREEN, USUAL
from app.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from app.presenters.moved_bank import MovedBankState


class BarsAbove(QWidget):
    """Five bars, the most urgent on top; each is there only while it has something to say."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.alarm = MessageBar(icons)
        self.recovery = MessageBar(icons)
        self.moved_bank = MessageBar(icons)
        self.reminder = MessageBar(icons)
        self.notice = MessageBar(icons)
        self._told: Telling | None = None
        """What the notice says, in whatever language is spoken."""
        self.notice.closed.connect(lambda: self.say(None))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(*NONE)
        self._box.setSpacing(CLOSE)
        named = {
            "alarm": self.alarm,
            "recovery": self.recovery,
            "movedBank": self.moved_bank,
            "reminder": self.reminder,
            "notice": self.notice,
        }
        for name, bar in named.items():
            bar.setObjectName(name)
            self._box.addWidget(bar)
        self._bars = tuple(named.values())

    def draw_news(self, state: NewsState) -> None:
        self.alarm.show_message(state.alarm, state.alarm_actions)
        self.recovery.show_message(state.recovery, state.recovery_actions)
        self._keep_off_edges()

    def draw_reminder(self, state: ReminderState) -> None:
        self.reminder.show_message(state.message, state.actions)
        self._keep_off_edges()

    def draw_moved_bank(self, state: "MovedBankState") -> None:
        self.moved_bank.show_message(state.message, state.actions)
        self._keep_off_edges()

    def say(self, told: Telling | None) -> None:
        """Say something that belongs to no screen, or nothing any more."""
        self._told = told
        self.notice.show_message(told() if told is not None else None)
        self._keep_off_edges()

    def take_back(self, told: Telling) -> None:
        """Hide this message, which is true no more; another one stays."""
        if self._told is not None and self._told() == told():
            self.say(None)

    def speak_unheard(self) -> None:
        """Say what came while the till was locked."""
        for bar in self._bars:
            bar.speak_unheard()

    def _keep_off_edges(self) -> None:
        """Let a message stand as far in as the screens do; with none there is no room between header and screen."""
        left, _top, right, _bottom = SCREEN
        is_said = any(not bar.isHidden() for bar in self._bars)
        self._box.setContentsMargins(*((left, USUAL, right, 0) if is_said else NONE))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say(self._told)
        super().changeEvent(event)
