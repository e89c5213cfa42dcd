"""How much time is left until a moment."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QLabel

Now = Callable[[], datetime]

_TICK = 250
"""Milliseconds between looks at the clock: the shown second is never late by more than that."""


class Countdown(QLabel):
    """Shows the time left as "09:58", "2 h 05 min" or "3 d 4 h". `elapsed` fires once, at the end.

    The clock is asked again at every tick: a timer alone drifts and sleeps with the computer.
    """

    elapsed = Signal()

    def __init__(self, now: Now) -> None:
        super().__init__()
        self._now = now
        self._until: datetime | None = None
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.look)

    def start(self, until: datetime) -> None:
        """Count down to this moment."""
        self._until = until
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Count no more; nothing fires, and what was shown is taken away."""
        self._until = None
        self._timer.stop()
        self.setText("")

    @property
    def left(self) -> timedelta:
        """The time left, never below zero."""
        if self._until is None:
            return timedelta()
        return max(self._until - self._now(), timedelta())

    def look(self) -> None:
        """Ask the clock and show what is left."""
        if self._until is None:
            return
        left = self.left
        self._show(left)
        if not left:
            self._until = None
            self._timer.stop()
            self.elapsed.emit()

    def _show(self, left: timedelta) -> None:
        self.setText(self._text_of(left))
        # In minutes: a screen reader must not speak every second, and a name that stays the same is no news to it.
        minutes = -(-int(left.total_seconds()) // 60)
        self.setAccessibleName(self.tr("Time left in minutes: {minutes}").format(minutes=minutes))

    def _text_of(self, left: timedelta) -> str:
        seconds = -(-left // timedelta(seconds=1))
        minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86_400
        if days:
            return self.tr("{days} d {hours} h").format(days=days, hours=hours % 24)
        if hours:
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=f"{minutes % 60:02d}")
        return f"{minutes:02d}:{seconds % 60:02d}"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.look()
        super().changeEvent(event)
