"""What happens at a till when money arrives? A sound, a notice of the system, and a receipt where one is wanted."""

from collections.abc import Callable

from app.domain.order import Order
from app.presenters.money_news import MoneyNews, MoneyNoticeWords
from app.ui.money_bell import MoneyBell
from app.windows.printer_windows import PrinterWindows
from app.windows.workplace import Workplace


class MoneyArrived:
    """Tells it once for each order, over one main window."""

    def __init__(
        self, place: Workplace, printer: PrinterWindows, unless_locked: Callable[[Callable[[], None]], None]
    ) -> None:
        """`unless_locked` lets something be shown, or asks who works here first."""
        self._place = place
        self._printer = printer
        self._unless_locked = unless_locked
        self._news = MoneyNews(place.till.settings.current.till, place.till.clock.now())
        self._bell = MoneyBell(place.desktop.app.windowIcon(), self._sound, place.main)
        self._bell.order_wanted.connect(self._come_with_order)

    def order_changed(self, order: Order) -> None:
        """Tell of this order's money, if it is news."""
        if not self._news.is_news(order):
            return
        speech = self._place.speech()
        is_locked = self._place.till.at_work.is_locked
        mark = speech.orders.mark(order, self._place.till.banks.find(order.profile))
        notice = MoneyNoticeWords(speech.translate, speech.formats).notice(order, mark, is_locked=is_locked)
        self._bell.ring(notice, self._place.main.isActiveWindow())
        self._printer.money_arrived(order)

    def end(self) -> None:
        """The window closes."""
        self._bell.end()

    def _sound(self) -> None:
        if self._place.till.settings.current.sounds:
            self._place.desktop.app.beep()

    def _come_with_order(self, number: str) -> None:
        """Come to the front with the order whose notice was clicked."""
        main = self._place.main
        main.show()
        main.raise_()
        main.activateWindow()
        self._unless_locked(lambda: main.show_order(number))
