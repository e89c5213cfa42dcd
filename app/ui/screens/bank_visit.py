"""The bank's page in the place of the form: opened, left in one of its ways, and taken away."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QStackedWidget

from app.domain.challenge import Challenge
from app.ui.screens.bank_page import BankPage


class BankVisit(QObject):
    """One page at a time on a stack of panels. However it is left, that proves nothing."""

    left = Signal(str)
    """How the page was left: returned, closed, timed-out, failed, browser."""
    link_wanted = Signal()

    def __init__(
        self,
        stack: QStackedWidget,
        make_page: Callable[[], BankPage | None],
        open_address: Callable[[QUrl], bool],
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._make_page = make_page
        self._open_address = open_address
        self._page: BankPage | None = None

    def show_page(self) -> bool:
        """Bring the page to the front; return whether there is one."""
        if self._page is not None:
            self._stack.setCurrentWidget(self._page)
        return self._page is not None

    def begin(self, challenge: Challenge, title: str, advice: str) -> None:
        """Open this page under a title of ours."""
        self.end()
        page = self._make_page()
        if page is None:
            # No web engine on this computer: the visit is over before it began, and the order is asked about.
            QTimer.singleShot(0, self, lambda: self.left.emit("failed"))
            return
        page.returned.connect(lambda: self.left.emit("returned"))
        page.closed.connect(lambda: self.left.emit("closed"))
        page.timed_out.connect(lambda: self.left.emit("timed-out"))
        page.failed.connect(lambda _why: self.left.emit("failed"))
        page.browser_requested.connect(lambda: self._go_outside(challenge))
        page.link_requested.connect(self.link_wanted)
        self._page = page
        self._stack.addWidget(page)
        self.show_page()
        page.open(challenge, title, advice)

    def say(self, title: str, advice: str) -> None:
        """Write this over the page, where there is one."""
        if self._page is not None:
            self._page.say(title, advice)

    def end(self) -> None:
        """Take the page away with everything it kept."""
        if self._page is not None:
            page, self._page = self._page, None
            page.leave()
            self._stack.removeWidget(page)
            page.deleteLater()

    def _go_outside(self, challenge: Challenge) -> None:
        self._open_address(QUrl(challenge.address))
        self.left.emit("browser")
