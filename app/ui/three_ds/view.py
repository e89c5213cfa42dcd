"""The bank's page in the till, framed by what is ours: title bar, clock, and ways out."""

from datetime import timedelta

from PySide6.QtCore import QEvent, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.challenge import Challenge
from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.screens.bank_page import BankPage
from app.ui.space import BAND
from app.ui.three_ds.title_bar import TitleBar
from app.ui.three_ds.visit import Visit
from app.ui.three_ds.watchdog import Patience
from app.ui.widgets.countdown import Now
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.worded import Worded

TEN_MINUTES = 600
"""As long as the bank's access control server waits for the cardholder."""
_PATIENCE: Patience = (3.0, 15.0)
_LINES_FOR_ALL = 24
"""So many lines of text high this must be for everything round the page to stand in lines of its own."""
_LOW = (16, 4, 16, 4)


class BankPageView(Worded, BankPage):
    """Shows one challenge at a time. A visit ends with exactly one of returned, closed, timed_out, failed.

    Wherever it ends, nothing is proved: the caller asks the bank what became of the order.
    """

    def __init__(self, icons: Icons, now: Now, seconds: int = TEN_MINUTES, patience: Patience = _PATIENCE) -> None:
        super().__init__()
        self.setObjectName("bankPage")
        self._icons, self._now = icons, now
        self._seconds, self._patience = seconds, patience
        self._visit: Visit | None = None
        self._ended = True
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self._title = TitleBar(self._icons, self._now)
        self._browser = make_button("bankOpenBrowser", self._icons.icon("browser"))
        self._link = make_button("bankSendLink", self._icons.icon("payment-link"))
        self._close = make_button("bankClose", self._icons.icon("close"))

    def _lay_out(self) -> None:
        self._room = QVBoxLayout()
        ways_out = FlowLayout()
        for button in (self._browser, self._link, self._close):
            ways_out.addWidget(button)
        self._foot = QHBoxLayout()
        self._foot.addLayout(ways_out)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._title)
        box.addLayout(self._room, 1)
        box.addLayout(self._foot)

    def _wire(self) -> None:
        self._browser.clicked.connect(self.browser_requested)
        self._link.clicked.connect(self.link_requested)
        self._close.clicked.connect(lambda: self._end(self.closed))
        self._title.countdown.elapsed.connect(lambda: self._end(self.timed_out))

    def open(self, challenge: Challenge, title: str, advice: str = "") -> None:
        """Begin a visit under a title of ours; one that was open before is left without a word."""
        self.leave()
        self._ended = False
        self._title.show_notice("")
        self.say(title, advice)
        self._browser.setVisible(challenge.opens_anywhere)
        self._title.countdown.start(self._now() + timedelta(seconds=self._seconds))
        self._visit = Visit(challenge, self._patience, zoom=self._icons.pixels(100) / 100)
        self._room.addWidget(self._visit, 1)
        self._listen_to(self._visit)
        self._visit.begin()

    def say(self, title: str, advice: str) -> None:
        self._title.show_order(title, advice)

    def leave(self) -> None:
        """Stop loading and delete page and profile with everything they kept. May be called twice."""
        self._ended = True
        self._title.countdown.stop()
        if self._visit is not None:
            visit, self._visit = self._visit, None
            visit.stop()
            self._room.removeWidget(visit)
            visit.hide()
            visit.setParent(None)  # gone at once for whoever looks for it, deleted when its callbacks are over
            visit.deleteLater()

    def _listen_to(self, visit: Visit) -> None:
        visit.came_back.connect(lambda: self._end(self.returned))
        visit.failed.connect(lambda reason: self._end(self.failed, reason))
        visit.moved.connect(self._title.show_page)
        visit.progressed.connect(self._title.show_progress)
        visit.said.connect(self._on_said)
        visit.refused.connect(self._on_refused)
        visit.silent.connect(self._on_silent)

    def _end(self, how: SignalInstance, *details: str) -> None:
        """Tell how the visit ended; whatever comes after that is not heard."""
        if self._ended or self._visit is None:
            return
        self._ended = True
        self._title.countdown.stop()
        self._visit.stop()
        how.emit(*details)

    def _on_said(self, text: str) -> None:
        self._title.show_notice(self.tr("The page says: {text}").format(text=text), "held")

    def _on_refused(self, _scheme: str) -> None:
        self._title.show_notice(self.tr("The page asked for something that is not opened here."))

    def _on_silent(self, is_silent: bool) -> None:
        self._title.show_notice(self.tr("The bank's page is not answering.") if is_silent else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Stand in fewer lines where there are few: the page needs them more."""
        is_low = self.height() < _LINES_FOR_ALL * self.fontMetrics().height()
        self._foot.setContentsMargins(*(_LOW if is_low else BAND))
        self._title.stand_low(is_low)
        self._browser.setText("" if is_low else self.tr("Open in system browser"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._give_room()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("The bank's page"))
        self._browser.setAccessibleName(self.tr("Open in system browser"))
        self._browser.setToolTip(self.tr("Open in system browser"))
        self._give_room()
        self._link.setText(self.tr("Send a link instead"))
        self._close.setText(self.tr("Stop"))
        self._close.setToolTip(self.tr("Close the bank's page; the bank is asked how the payment stands"))
