"""What stays in sight of the main window where the text is largest."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

from app.demo.gallery.eyes import faults
from app.demo.hands import Hands
from app.domain.doubt import DoubtKey
from app.domain.identifiers import OrderNumber
from app.presenters.attention_state import DoubtDetails, DoubtRow
from app.presenters.finding_state import Chip, FindingState
from app.presenters.orders_state import MarkedOrders, OrderRow
from app.presenters.payment_link_state import LinkShown
from app.presenters.phone_order_state import Phase
from app.services.order_filters import FilterKind
from app.ui.header import Header
from app.ui.main_window import MainWindow
from tests.architecture.looking import LONGER, Look, settle
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


@pytest.mark.parametrize("desktop", [("en", 2.0), ("ru", 2.0), ("el", 2.0), ("kk", 2.0)], indirect=True)
def test_in_the_largest_text_the_header_leaves_the_window_to_the_screens(
    look_at_window: Callable[[Look], None],
) -> None:
    def leaves_room(window: QWidget) -> None:
        window.resize(1024, 700)
        settle()
        header = window.findChild(Header)
        assert header is not None
        header.show_doubts(12)
        settle()
        line = Hands(window).find(QWidget, "goPhoneOrder").height()
        assert header.height() <= 2 * line + 40, "two lines"
        elsewhere = ("screens/", "Message", "mainWindow: needs")
        assert [fault for fault in faults(window) if not any(part in fault for part in elsewhere)] == []

    look_at_window(leaves_room)


@pytest.mark.parametrize("desktop", [("ru", 2.0), ("el", 2.0)], indirect=True)
def test_in_the_largest_text_the_key_for_what_comes_next_and_a_question_are_in_sight(
    look_at_window: Callable[[Look], None],
) -> None:
    def in_sight(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        phone, hands = window.phone_order, Hands(window)
        window.resize(1024, 700)
        window._above.say(None)
        window.show_screen(phone)
        asked = phone._state.same_sale
        ended = replace(phone._state, phase=Phase.DONE, same_sale=None)
        question = replace(ended, phase=Phase.EDITING, message=None, receipt=None, same_sale=asked, can_reopen=False)
        for state, wanted in ((ended, "outcomeHeading"), (ended, "reopenPage"), (question, "sameSaleShow")):
            phone.draw(state)
            settle()
            widget = hands.find(QWidget, wanted)
            assert widget.visibleRegion().boundingRect().size() == widget.size(), wanted
            assert (window.width(), window.height()) == (1024, 700)

    look_at_window(in_sight)


@pytest.mark.parametrize("desktop", [("el", 2.0)], indirect=True)
def test_in_the_largest_text_the_ways_to_links_and_the_acts_on_marked_orders_are_whole(
    look_at_window: Callable[[Look], None],
) -> None:
    def is_whole(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window.resize(1024, 700)
        window._above.say(None)
        links, orders = window.payment_link, window.orders
        window.show_screen(links)
        links._tasks.cancel("link.drafts")  # else what is in the books is drawn over this
        settle()
        links.draw(replace(links._state, message=None, drafts=((OrderNumber("SHOP-1"), "42.00 EUR · Table"),)))
        settle()
        assert Hands(window).find(QAbstractButton, "linkDrafts").isVisible()
        assert [fault for fault in faults(window) if "payment" in fault or "needs" in fault] == []
        window.show_screen(orders)
        orders.draw(replace(orders._state, message=None, marked=MarkedOrders("1: 42.00 EUR")))
        settle()
        assert Hands(window).find(QAbstractButton, "bulkClear").isVisible()
        assert [fault for fault in faults(window) if "bulk" in fault] == []

    look_at_window(is_whole)


@pytest.mark.parametrize("desktop", [("en", 2.0), (LONGER, 2.0)], indirect=True)
def test_in_the_largest_text_a_link_is_in_front_and_its_form_as_soon_as_it_is_wanted(
    look_at_window: Callable[[Look], None],
) -> None:
    def takes_turns(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        links, hands = window.payment_link, Hands(window)
        window.resize(1024, 700)
        window._above.say(None)
        window.show_screen(links)
        links._tasks.cancel("link.drafts")  # else what is in the books is drawn over this
        settle()

        def is_whole(name: str) -> bool:
            settle()
            button = hands.find(QAbstractButton, name)
            return button.visibleRegion().boundingRect().size() == button.size()

        link = LinkShown(
            "https://bank.example/pay/1", "42.00 EUR", "SHOP-1", "waiting", "Waiting", "Waiting.", None, True
        )
        waits = replace(links._state, message=None, link=link, can_face=True, form_leads=False)
        links.draw(replace(waits, link=None))
        assert is_whole("createLink")
        links.draw(waits)
        assert is_whole("copyLink")
        for want in (links.toggle_more, lambda: links.focus("description")):
            want()
            assert is_whole("createLink")
            links.focus("link")
            assert is_whole("copyLink")
        links._toggle_lines()
        assert is_whole("createLink")
        links.draw(replace(waits, link=None, busy=True, leaving="It leaves in 5 s"))
        assert is_whole("linkTakeBack")

    look_at_window(takes_turns)


@pytest.mark.parametrize("desktop", [("ru", 2.0), ("el", 2.0)], indirect=True)
def test_in_the_largest_text_nothing_grows_the_window_and_five_orders_stand_in_the_list(
    look_at_window: Callable[[Look], None],
) -> None:
    def stands(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window.resize(1024, 700)
        window._above.say(None)
        row = OrderRow(OrderNumber(""), "12:00", "1,042.00", "paid", "Paid", "Maria", "3333", "Link", "A bank")
        rows = tuple(replace(row, number=OrderNumber(f"TRAIN-T1-261121-{place:010}")) for place in range(9))
        window.orders.draw(replace(window.orders._state, rows=rows, selected=None, details=None, message=None))
        window.orders._filters.draw(FindingState("Looking for: 12", (Chip(FilterKind.PERIOD, "today", "?"),)))
        for screen in (window.phone_order, window.payment_link, window.attention, window.orders):
            window.show_screen(screen)
            settle()
            assert (window.width(), window.height()) == (1024, 700)
        table = Hands(window).find(QTableView, "orderTable")
        whole = [table.rowViewportPosition(place + 1) <= table.viewport().height() for place in range(8)]
        assert sum(whole) >= 5, whole
        assert not table.horizontalScrollBar().isVisible()
        assert [fault for fault in faults(window) if "orders/" in fault] == []

    look_at_window(stands)


@pytest.mark.parametrize("desktop", [("el", 2.0), ("kk", 2.0)], indirect=True)
def test_in_the_largest_text_what_to_do_about_an_order_is_cut_at_no_side(
    look_at_window: Callable[[Look], None],
) -> None:
    def is_whole(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window.resize(1024, 700)
        window._above.say(None)
        key, asked = DoubtKey(OrderNumber("SHOP-1")), "242e19c2-36f6-464c-aec8-9581f63865dd"
        row = DoubtRow(key, "12:00", "Charge", "42.00 EUR", "unknown", "Not known yet", "")
        told = DoubtDetails(
            key, "unknown", "Not known yet", "42.00 EUR", "SHOP-1", "?", "?", "?", "?", (("Bank", asked),)
        )
        state = replace(window.attention._state, rows=(row,), selected=key, details=told, message=None)
        window.show_screen(window.attention)
        window.attention._tasks.cancel("attention.load")  # else what is in the books is drawn over this
        settle()
        window.attention.draw(state)
        settle()
        assert Hands(window).find(QWidget, "doubtNumber").isVisible()
        found = [fault for fault in faults(window) if "attention" in fault or "needs" in fault]
        assert (window.size().toTuple(), found) == ((1024, 700), [])

    look_at_window(is_whole)


@pytest.mark.parametrize("desktop", [(LONGER, 2.0)], indirect=True)
def test_a_longer_language_in_the_largest_text_grows_no_window_and_is_cut_nowhere(
    look_at_window: Callable[[Look], None],
) -> None:
    def fits(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window._above.say(None)
        for screen in (window.phone_order, window.payment_link, window.orders, window.attention):
            window.show_screen(screen)
            for size in ((1440, 900), (1024, 700)):
                window.resize(*size)
                settle()
                found = [fault for fault in faults(window) if not fault.startswith("palette")]
                assert (screen.objectName(), window.size().toTuple(), found) == (screen.objectName(), size, [])

    look_at_window(fits)
