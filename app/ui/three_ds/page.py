"""The bank's page itself: where it may go, what it may ask for (nothing), and how its way back is noticed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineClientCertificateSelection,
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineWebAuthUxRequest,
)

from app.domain.challenge import Challenge, is_way_back
from app.ui.three_ds.addresses import AddressRules

MOST_NAVIGATIONS = 60
"""Main-frame navigations of one visit; a bank needs a handful, an endless redirect needs all."""
_MOST_SAYINGS = 10
_LONGEST_SAYING = 200


class BankWebPage(QWebEnginePage):
    """One visit's page. It opens no window, no dialog and no file, and leaves only by its return address."""

    came_back = Signal()
    went_in_circles = Signal()
    refused = Signal(str)
    """A forbidden address was asked for; carries its scheme."""
    said = Signal(str)
    """The page wanted to show this text in a dialog of its own."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject, challenge: Challenge) -> None:
        super().__init__(profile, parent)
        self._challenge = challenge
        self._rules = AddressRules(challenge.address)
        self._navigations = 0
        self._sayings = 0
        self._finished = False
        self._refuse_everything()

    @property
    def is_finished(self) -> bool:
        """Whether the page has come back or was stopped for going in circles: it goes nowhere any more."""
        return self._finished

    def may_open(self, address: QUrl) -> bool:
        """Tell whether the visit may begin there."""
        return self._rules.allow(address, is_main_frame=True)

    def acceptNavigationRequest(self, url: QUrl | str, kind: QWebEnginePage.NavigationType, main: bool, /) -> bool:
        """Tell whether the navigation may begin. The request of a refused one never leaves."""
        address = QUrl(url)
        if self._finished:
            return False
        if is_way_back(address.toString(QUrl.ComponentFormattingOption.FullyEncoded), self._challenge.return_address):
            self._finished = True
            self.came_back.emit()
            return False
        if not self._rules.allow(address, main):
            self.refused.emit(address.scheme())
            return False
        self._navigations += main
        if self._navigations > MOST_NAVIGATIONS:
            self._finished = True
            self.went_in_circles.emit()
            return False
        return True

    # --- what Qt would ask in a modal dialog: a nested loop that no coroutine survives ------------------------

    def javaScriptAlert(self, origin: QUrl | str, text: str, /) -> None:
        self._say(text)

    def javaScriptConfirm(self, origin: QUrl | str, text: str, /) -> bool:
        """Return yes: the page asks about something that was just clicked in it."""
        self._say(text)
        return True

    def javaScriptPrompt(self, origin: QUrl | str, text: str, preset: str, /) -> tuple[bool, str]:
        self._say(text)
        return False, ""

    def chooseFiles(
        self, mode: QWebEnginePage.FileSelectionMode, before: Sequence[str], kinds: Sequence[str], /
    ) -> list[str]:
        return []

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, text: str, line: int, source: str, /
    ) -> None:
        """Drop it: a page's own log may hold anything."""

    def _say(self, text: str) -> None:
        """Pass the first few on; a storm of them is dropped."""
        self._sayings += 1
        if text.strip() and self._sayings <= _MOST_SAYINGS:
            self.said.emit(text.strip()[:_LONGEST_SAYING])

    # --- what a page may ask for ------------------------------------------------------------------------------

    def _refuse_everything(self) -> None:
        self.newWindowRequested.connect(self._open_here)
        self.certificateError.connect(_refuse_certificate)
        self.selectClientCertificate.connect(_give_no_certificate)
        self.permissionRequested.connect(_refuse_permission)
        self.fullScreenRequested.connect(_refuse_full_screen)
        self.desktopMediaRequested.connect(_refuse_capture)
        self.fileSystemAccessRequested.connect(_refuse_files)
        self.registerProtocolHandlerRequested.connect(_refuse_handler)
        self.webAuthUxRequested.connect(_refuse_web_authentication)

    def _open_here(self, request: QWebEngineNewWindowRequest) -> None:
        """Show what was meant for a pop-up in this page: nothing stays hidden behind the window.

        What a form would have posted into the pop-up is lost; the address is opened without it.
        """
        if not self._finished:
            self.setUrl(request.requestedUrl())


def _refuse_certificate(error: QWebEngineCertificateError) -> None:
    error.rejectCertificate()


def _give_no_certificate(selection: QWebEngineClientCertificateSelection) -> None:
    selection.selectNone()


def _refuse_permission(permission: QWebEnginePermission) -> None:
    permission.deny()


def _refuse_full_screen(request: QWebEngineFullScreenRequest) -> None:
    request.reject()


def _refuse_capture(request: QWebEngineDesktopMediaRequest) -> None:
    request.cancel()


def _refuse_files(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()


def _refuse_handler(request: QWebEngineRegisterProtocolHandlerRequest) -> None:
    request.reject()


def _refuse_web_authentication(request: QWebEngineWebAuthUxRequest) -> None:
    request.cancel()
