"""Everything one visit to a bank's page is made of, and how it is taken down again."""

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWebEngineCore import QWebEngineHttpRequest, QWebEngineLoadingInfo, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.challenge import Challenge
from app.ui.three_ds.page import BankWebPage
from app.ui.three_ds.profile import make_profile
from app.ui.three_ds.watchdog import APART, Patience, Watchdog, end_renderer
from app.ui.three_ds.window_size import asked_size

_NEVER_MORE = QSize(600, 400)
"""So much room there always is; a page that asks for more scrolls where the till's window is small."""
_Load = QWebEngineLoadingInfo.LoadStatus
_Domain = QWebEngineLoadingInfo.ErrorDomain
_NETWORK = frozenset({_Domain.ConnectionErrorDomain, _Domain.CertificateErrorDomain, _Domain.DnsErrorDomain})
"""Failures that leave an empty page. A refused address or a cancelled download leave the one before."""


class Visit(QWidget):
    """A view, its page and its profile. Deleting the visit deletes them in the order the web engine needs:

    Qt deletes children in the order they were added, the page belongs to the view, and the profile comes last
    ("Release of profile requested but WebEnginePage still not deleted. Expect troubles!" otherwise).
    """

    came_back = Signal()
    failed = Signal(str)
    """The page could not be shown any more: "load", "crashed", "hung", "circles"."""
    moved = Signal(QUrl)
    progressed = Signal(int)
    said = Signal(str)
    refused = Signal(str)
    silent = Signal(bool)

    def __init__(self, challenge: Challenge, patience: Patience, zoom: float = 1.0) -> None:
        super().__init__()
        self._challenge = challenge
        self._web = QWebEngineView(self)
        self._web.setObjectName("bankWeb")
        self._web.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._profile = make_profile(self, QLocale().bcp47Name(), challenge.roots)
        self._page = BankWebPage(self._profile, self._web, challenge)
        self._web.setPage(self._page)
        self._web.setZoomFactor(zoom)
        self._watchdog = Watchdog(self._page, self, patience)
        self._has_shown = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._web)
        if (size := asked_size(challenge)) is not None:
            self._web.setMaximumSize(size * zoom)
            box.setAlignment(self._web, Qt.AlignmentFlag.AlignCenter)
            self._web.setMinimumSize(self._web.maximumSize().boundedTo(_NEVER_MORE))
        self._wire()

    def _wire(self) -> None:
        # Queued: these come out of the page's own callbacks, in which nothing of it may be deleted.
        later = Qt.ConnectionType.QueuedConnection
        self._page.came_back.connect(self.came_back, later)
        self._page.went_in_circles.connect(self._on_circles, later)
        self._page.renderProcessTerminated.connect(self._on_terminated, later)
        self._page.loadingChanged.connect(self._on_loading)
        self._page.urlChanged.connect(self.moved)
        self._page.loadProgress.connect(self.progressed)
        self._page.said.connect(self.said, later)
        self._page.refused.connect(self.refused, later)
        self._watchdog.silent.connect(self.silent)
        self._watchdog.hung.connect(self._on_hung)

    def begin(self) -> None:
        """Open the challenge's address, as received, or post its form there.

        One that may not be opened fails, but not within this call.
        """
        address = QUrl(self._challenge.address)
        if not self._page.may_open(address):  # "javascript:" would run without being asked about
            QTimer.singleShot(0, self, self._on_nothing_shown)
            return
        if self._challenge.form:
            self._page.load(QWebEngineHttpRequest.postRequest(address, dict(self._challenge.form)))
        else:
            self._page.setUrl(address)
        self._watchdog.start()
        self._web.setFocus()

    def stop(self) -> None:
        """Load nothing more; what is shown stays until the visit is deleted."""
        self._watchdog.stop()
        self._web.stop()

    def event(self, event: QEvent) -> bool:
        """Keep letters for the page. The engine does so itself only once it knows that a field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_text(event):
            event.accept()
            return True
        return super().event(event)

    def _on_loading(self, info: QWebEngineLoadingInfo) -> None:
        if info.status() == _Load.LoadStartedStatus or self._page.is_finished:
            return
        if info.status() == _Load.LoadSucceededStatus or info.errorDomain() == _Domain.HttpStatusCodeDomain:
            self._has_shown = True  # an error page of the bank's own counts
        elif info.errorDomain() in _NETWORK:
            self._on_nothing_shown()
        elif not self._has_shown:
            # The very first load was refused or became a download; or a script has already moved on.
            self._page.runJavaScript("location.href", APART, self._on_whereabouts)

    def _on_whereabouts(self, address: object) -> None:
        if address in ("", "about:blank") and not self._page.isLoading() and not self._page.is_finished:
            self._on_nothing_shown()

    def _on_nothing_shown(self) -> None:
        self.failed.emit("load")

    def _on_circles(self) -> None:
        self.failed.emit("circles")

    def _on_terminated(self, _status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        self.failed.emit("crashed")

    def _on_hung(self) -> None:
        self.failed.emit("hung")
        end_renderer(self._page)


def _is_text(event: QKeyEvent) -> bool:
    modifier = Qt.KeyboardModifier
    commands = event.modifiers() & (modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier)
    return bool(event.text()) and event.text().isprintable() and not commands
