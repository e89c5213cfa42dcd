"""When is a list slow, when is it to be counted, and when does nothing go on? Three clocks of the orders screen."""

from PySide6.QtCore import QObject, QTimer, Signal

_COUNT_PAUSE = 250
"""Milliseconds of news that are counted together."""
_SLOW = 150
"""Milliseconds another list may take before the thin bar tells of it: with each key it would only flicker."""
_QUIET = 300
"""Milliseconds the list must stand before what is not seen yet is made."""


class ListPace(QObject):
    """Follows how lists are read."""

    slowness_changed = Signal()
    """The list on its way has become slow, or is there."""
    count_due = Signal()
    """The counters are to be brought up to date."""
    quiet = Signal()
    """The list has stood for a while, and no other one is on its way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loading = False
        self._slowness = self._clock(_SLOW)
        self._counting = self._clock(_COUNT_PAUSE)
        self._quiet = self._clock(_QUIET)
        self._slowness.timeout.connect(self.slowness_changed)
        self._counting.timeout.connect(self.count_due)
        self._quiet.timeout.connect(self._on_quiet)

    @property
    def is_slow(self) -> bool:
        """Whether the list on its way has kept its time."""
        return self._loading and not self._slowness.isActive()

    def follow(self, loading: bool) -> None:
        """Note that a list is on its way, or is there."""
        self._loading = loading
        if not loading:
            self._slowness.stop()
            self.slowness_changed.emit()
            self.wait_for_quiet()
        elif not self._slowness.isActive():
            self._slowness.start()

    def count_soon(self) -> None:
        """Count once the news that come together are there."""
        self._counting.start()

    def wait_for_quiet(self) -> None:
        """Tell of the next quiet moment."""
        self._quiet.start()

    def _on_quiet(self) -> None:
        if not self._loading:
            self.quiet.emit()

    def _clock(self, milliseconds: int) -> QTimer:
        clock = QTimer(self)
        clock.setSingleShot(True)
        clock.setInterval(milliseconds)
        return clock
