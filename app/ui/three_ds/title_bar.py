"""The bar over the bank's page. It is ours: the page can neither write into it nor hide it."""

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.icons import Icons
from app.ui.parts import make_label, make_working_bar
from app.ui.space import CLOSE, TIGHT
from app.ui.theme import set_look
from app.ui.three_ds.addresses import is_secure, origin_of
from app.ui.widgets.countdown import Countdown, Now
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_label import IconLabel


class TitleBar(QFrame):
    """Lock, real origin, order and time left; a thin line while the page loads."""

    def __init__(self, icons: Icons, now: Now) -> None:
        super().__init__()
        set_look(self, role="bank-title")
        self._url = QUrl()
        self._lock = IconLabel(icons, 18)
        # The end of a host's name says whose it is: when there is no room, its beginning goes.
        self._origin = ElidedLabel(elide=Qt.TextElideMode.ElideLeft)
        self._origin.setObjectName("bankOrigin")
        set_look(self._origin, role="heading")
        self._order = ElidedLabel()
        self._order.setObjectName("bankOrder")
        set_look(self._order, role="muted")
        self._notice = make_label("bankNotice")
        self._advice = make_label("bankAdvice")
        self._left = make_label("bankLeft", role="muted")
        self._left.setWordWrap(False)
        self.countdown = Countdown(now)
        self.countdown.setObjectName("bankTimeLeft")
        self._loading = make_working_bar("bankLoading")
        self._loading.setMaximum(100)
        self._loading.setTextVisible(False)
        self._lay_out()
        self.show_page(QUrl())

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(TIGHT)
        texts.addWidget(self._origin)
        texts.addWidget(self._order)
        self._row = row = QHBoxLayout()
        row.setSpacing(CLOSE)
        row.addWidget(self._lock)
        row.addLayout(texts, 1)
        row.addWidget(self._left)
        row.addWidget(self.countdown)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self._advice)
        box.addWidget(self._notice)
        box.addWidget(self._loading)
        self.stand_low(False)

    def stand_low(self, is_low: bool) -> None:
        """Set the lines close to each other, or as usual."""
        self._row.setContentsMargins(16, 4 if is_low else 10, 16, 2 if is_low else 6)
        for line in (self._advice, self._notice):
            line.setContentsMargins(16, 0 if is_low else 2, 16, 2 if is_low else 6)

    def show_order(self, title: str, advice: str = "") -> None:
        self._order.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def show_page(self, url: QUrl) -> None:
        """Say where the page really is: never its own title."""
        self._url = url
        safe = is_secure(url)
        self._lock.show_icon("lock" if safe else "unlocked", "paid" if safe else "unknown")
        self._left.setText(self.tr("Time left:"))  # bare minutes and seconds beside a page read as the time of day
        origin = origin_of(url)
        self._origin.setText(origin or self.tr("Opening the bank's page…"))
        told = self.tr("Secure connection to {origin}") if safe else self.tr("Not encrypted: {origin}")
        self._origin.setAccessibleName(told.format(origin=origin) if origin else self._origin.text())

    def show_notice(self, text: str, state: str = "unknown") -> None:
        """Show a line about the page, from us or from its own alert; "" takes it away."""
        self._notice.setText(text)
        set_look(self._notice, state=state)
        self._notice.setVisible(bool(text))

    def show_progress(self, percent: int) -> None:
        self._loading.setVisible(percent < 100)
        self._loading.setValue(percent)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_page(self._url)
        super().changeEvent(event)
