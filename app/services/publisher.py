"""Who wants to know what happened: typed events to whoever listens."""

import logging
from collections.abc import Callable

from app.domain.events import Event

Listener = Callable[[Event], None]
_log = logging.getLogger(__name__)


class Publisher:
    """Hands each event to every listener, in the order they came. Listeners must return at once."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; returns the function that removes it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def publish(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:
                # A screen that cannot draw the news must not break the money's way; the fault is in the log.
                _log.exception("a listener failed")
