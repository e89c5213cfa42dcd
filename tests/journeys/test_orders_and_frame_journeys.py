"""Journeys on the orders screen and in the frame: look-up, cancelling, language, colours, large text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTableView, QWidget

from app.demo.hands import until
from app.demo.play import DECLINED, NO_CHALLENGE
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]


async def some_orders(paydesk: RunningTill) -> str:
    """Take a paid and a declined phone order and make a link; returns the number of the paid one."""
    clerk = await paydesk.at_phone_order()
    clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
    await clerk.sees_outcome("Paid")
    order = paydesk.window.phone_order.order
    assert order is not None
    clerk = await paydesk.at_phone_order()
    clerk.types_amount("3").types_card(DECLINED).charges()
    await clerk.sees_outcome("Declined")
    link = await paydesk.at_payment_link()
    await link.types("77", "Garden table")
    await link.creates()
    return order.number


def test_orders_are_found_by_number_bank_id_last_four_and_fragment(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        number = await some_orders(paydesk)
        orders = await paydesk.at_orders()
        await orders.sees_rows(3)
        await (await orders.looks_up(number)).sees_order(number, "Paid")
        paid = await paydesk.till.search.look_up(number)
        await orders.looks_up(str(paid.gateway_order_id))
        await orders.sees_order(number, "Paid")
        await orders.looks_up("3333")
        await orders.sees_order(number, "Paid")
        await orders.sees_rows(1)
        await orders.looks_up("garden")
        await until(lambda: "Garden table" in orders.cell(0, 4), "the order for the garden table")
        assert not orders.hands.is_seen("ordersMessage"), "a fragment that finds something is no failed look-up"

    play(scene())


def test_an_unknown_number_is_told_and_changes_nothing(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        orders = await paydesk.at_orders()
        await orders.looks_up("NO-SUCH-ORDER")
        await orders.hands.sees_message("ordersMessage", "NO-SUCH-ORDER")
        await orders.hands.sees("ordersEmpty")

    play(scene())


def test_an_open_link_is_cancelled_from_its_panel(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await some_orders(paydesk)
        orders = await paydesk.at_orders()
        await orders.looks_up("Garden table")
        await orders.sees_rows(1)
        await until(lambda: "Garden table" in orders.cell(0, 4), "the order for the garden table")
        table = orders.hands.find(QTableView, "orderTable")
        table.selectRow(0)
        await orders.hands.sees("orderPanel")
        await orders.hands.click("cancelOrder")
        await orders.sees_order(orders.cell(0, 1), "Cancelled")
        assert not orders.hands.find(QPushButton, "cancelOrder").isEnabled()

    play(scene())


def test_a_link_at_a_bank_out_of_reach_is_told_with_the_age_of_what_is_known(
    paydesk: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        link = await paydesk.at_payment_link()
        await link.types("77", "Garden table")
        await link.creates()
        orders = await paydesk.at_orders()
        await orders.sees_rows(1)
        await until(lambda: orders.cell(0, 3) == "Waiting", "the link as the bank said last")
        paydesk.side.stop()
        orders.hands.press(Qt.Key.Key_F5)
        await until(lambda: orders.cell(0, 3).startswith("Waiting, as of "), "the age of the bank's last word")

    play(scene())


def test_asking_the_bank_finds_what_was_paid_meanwhile(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        link = await paydesk.at_payment_link()
        await link.types("77")
        await link.creates()
        orders = await paydesk.at_orders()
        await until(lambda: orders.cell(0, 3) == "Waiting", "the waiting row")
        await paydesk.customer_pays_behind_the_counter(link.number)
        await orders.hands.click("refreshOrders")
        await until(lambda: orders.cell(0, 3) == "Paid", "the paid row")

    play(scene())


def test_the_whole_window_speaks_russian_and_back(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await some_orders(paydesk)
        orders = await paydesk.at_orders()
        await until(lambda: "12.50" in orders.cell(2, 2), "the orders in the list")
        paydesk.window.look.choose_language("ru")
        await orders.hands.sees_text("ordersTitle", "Заказы")
        assert "УЧЕБ" in orders.hands.find(QLabel, "ribbon").text().upper()
        assert "12,50" in orders.cell(2, 2)
        assert paydesk.till.settings.current.language == "ru"
        paydesk.window.look.choose_language("en")
        await orders.hands.sees_text("ordersTitle", "Orders")
        assert "12.50" in orders.cell(2, 2)

    play(scene())


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_wider_than_the_window_at_double_size(
    paydesk: RunningTill, play: Play, language: str, theme: str
) -> None:
    async def scene() -> None:
        await some_orders(paydesk)
        paydesk.window.look.choose_language(language)
        paydesk.window.look.choose_theme(theme)
        paydesk.window.look.choose_text_scale(2.0)
        main = paydesk.window.main
        for screen in (main.phone_order, main.payment_link, main.orders):
            main.show_screen(screen)
            await until(screen.isVisible, "the screen")
            assert main.minimumSizeHint().width() <= 1280, screen.objectName()
            assert main.minimumSizeHint().height() <= 800, screen.objectName()

    play(scene())


def test_every_control_has_a_name_for_screen_readers(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await some_orders(paydesk)
        await paydesk.at_orders()
        nameless = [
            f"{type(widget).__name__} {widget.objectName()}"
            for widget in paydesk.window.main.findChildren(QWidget)
            if widget.focusPolicy().value & 0x1
            and widget.objectName()
            and not widget.objectName().startswith("qt_")
            and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        ]
        assert not nameless

    play(scene())


def test_the_palette_begins_a_phone_order_and_finds_it_again_by_keys_alone(paydesk: RunningTill, play: Play) -> None:
    async def asks_palette_for(text: str, title: str) -> None:
        hands = paydesk.hands
        hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: hands.focus_name() == "paletteText", "the cursor in the palette")
        hands.type_text(text)
        await until(lambda: first_offer().startswith(title), f"{title} first")
        hands.press(Qt.Key.Key_Return)

    def first_offer() -> str:
        entries = paydesk.hands.find(QListWidget, "paletteEntries")
        return str(entries.item(0).data(Qt.ItemDataRole.AccessibleTextRole)) if entries.count() else ""

    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        await asks_palette_for("17.20", "Phone order for 17.20\u00a0EUR")
        await until(lambda: clerk.hands.focus_name() == "cardNumber", "the cursor in the card")
        clerk.types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        (charge,) = paydesk.charges()
        assert charge.amount == 1720
        await asks_palette_for(charge.order_number, f"{charge.order_number} · 17.20\u00a0EUR")
        await clerk.hands.sees("orderPanel")
        await until(
            lambda: charge.order_number in clerk.hands.find(QLabel, "panelNumber").text(), "the order in the panel"
        )
        await asks_palette_for("refund", "Refund the chosen order")
        await until(lambda: clerk.hands.focus_name() == "moneyAmount", "the cursor in the sum that goes back")

    play(scene())
