"""What moves money stands at the foot of the order panel while it is asked about: no clerk scrolls to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from app.demo.clerk import OrdersClerk
from app.demo.hands import Hands, until
from app.domain.person import Pin, Right, Role, RoleRules
from app.paths import RESOURCES
from app.presenters.orders_state import Tab
from app.ui.theme import LARGEST_SCALE, Theme
from tests.makers import euros
from tests.qt_loop import strict_messages
from tests.ui.screens.orders_scene import Play, Scene

pytestmark = [
    *strict_messages("This plugin does not support grabbing the keyboard"),
    pytest.mark.usefixtures("our_look"),
]

_IN_1440_BY_900, _IN_1024_BY_700 = (1440, 790), (1024, 590)
"""What a window of that size leaves for the screen in it."""
_KEYS = ("moneySubmit", "moneyBack")


def is_whole(hands: Hands, *names: str) -> bool:
    """Tell whether nothing of them is scrolled out of sight."""
    parts = [hands.find(QWidget, name) for name in names]
    return all(part.isVisible() and part.visibleRegion().boundingRect() == part.rect() for part in parts)


def stands_in_the_form(hands: Hands) -> bool:
    form, submit = hands.find(QWidget, "moneyForm"), hands.find(QWidget, "moneySubmit")
    return form.isAncestorOf(submit) and submit.isVisible()


async def asks_for_a_refund(clerk: Scene) -> OrdersClerk:
    await clerk.opens(1)
    return await OrdersClerk(clerk.screen).begins_to(Qt.Key.Key_R, "moneyAmount")


async def may_refund_little(clerk: Scene) -> None:
    """Somebody comes to work whose refunds end before the sums of these orders."""
    people = clerk.desk.people
    await people.begin("Anna", "507291")
    await people.hire("Boris", Role.CLERK, "7204")
    rights = frozenset({Right.SELL, Right.REFUND})
    await people.change_rules(RoleRules(Role.CLERK, rights, {Right.REFUND: (euros(500),)}))
    await people.sign_on("Boris", Pin("7204"))


def test_the_keys_are_in_sight_below_the_keys_of_the_screen_and_a_colleagues_pin(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.screen.resize(*_IN_1440_BY_900)
        await may_refund_little(clerk)
        orders = await asks_for_a_refund(clerk)
        await orders.hands.click("moneyKeypadToggle")
        await until(lambda: is_whole(orders.hands, *_KEYS), "the keys below those of the screen")
        orders.types_sum("9").chooses_reason()
        assert orders.hands.focus_name() == "moneySubmit"
        clerk.screen.submit()
        await until(lambda: orders.hands.focus_name() == "moneyPin", "the cursor in the PIN")
        await until(lambda: is_whole(orders.hands, *_KEYS), "the keys below the PIN")
        area = orders.hands.find(QWidget, "orderPanel").findChildren(QScrollArea)[0]
        for place in (area.verticalScrollBar().minimum(), area.verticalScrollBar().maximum()):
            area.verticalScrollBar().setValue(place)
            assert is_whole(orders.hands, *_KEYS), "they do not scroll"

    at_orders(scene)


def test_a_small_window_has_them_at_its_foot_until_the_keys_of_the_screen_need_the_room(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.screen.resize(*_IN_1024_BY_700)
        orders = await asks_for_a_refund(clerk)
        await until(lambda: is_whole(orders.hands, *_KEYS), "the keys at the foot")
        await orders.hands.click("moneyKeypadToggle")
        await until(lambda: stands_in_the_form(orders.hands), "the keys in the form")
        await until(
            lambda: is_whole(orders.hands, "moneyAmount", "moneyKeypad7", "moneyKeypad0"), "the sum and its keys"
        )
        await orders.hands.click("moneyKeypadToggle")
        await until(lambda: is_whole(orders.hands, *_KEYS), "the keys at the foot again")

    at_orders(scene)


def test_the_largest_text_in_a_small_window_has_them_in_the_form(at_orders: Play, qapp: QApplication) -> None:
    theme = Theme(RESOURCES / "themes")  # held until the screen is gone: with it go the marks its style sheet names

    async def scene(clerk: Scene) -> None:
        clerk.screen.resize(*_IN_1024_BY_700)
        orders = await asks_for_a_refund(clerk)
        await until(lambda: is_whole(orders.hands, *_KEYS), "the keys at the foot")
        theme.apply(qapp, "light", LARGEST_SCALE)
        await until(lambda: stands_in_the_form(orders.hands), "the keys in the form")
        assert orders.hands.focus_name() == "moneyAmount"
        theme.apply(qapp, "light", 1.0)
        await until(lambda: is_whole(orders.hands, *_KEYS), "the keys at the foot again")

    at_orders(scene)


@pytest.mark.parametrize("size", [_IN_1440_BY_900, (1024, 300)])
def test_tab_goes_from_the_last_field_to_submit_and_to_back_wherever_they_stand(
    at_orders: Play, size: tuple[int, int]
) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.screen.resize(*size)
        orders = await asks_for_a_refund(clerk)
        await until(lambda: stands_in_the_form(orders.hands) is (size[1] == 300), "the place of the keys")
        seen = []
        for _ in range(5):
            seen.append(orders.hands.focus_name())
            orders.hands.press(Qt.Key.Key_Tab)
        assert seen == ["moneyAmount", "refundReason", "refundNote", *_KEYS]
        focus = QApplication.focusWidget()
        assert focus is not None
        assert clerk.hands.find(QWidget, "orderPanel").isAncestorOf(focus), "then what else the panel has"
        orders.hands.press(Qt.Key.Key_Backtab)
        assert orders.hands.focus_name() == "moneyBack"

    at_orders(scene)


def test_the_foot_is_gone_with_the_question_and_the_keyboard_goes_on_in_the_panel(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.screen.resize(*_IN_1440_BY_900)
        orders = await asks_for_a_refund(clerk)
        await until(lambda: is_whole(orders.hands, *_KEYS), "the keys at the foot")
        orders.types_sum("5").chooses_reason()
        orders.hands.find(QWidget, "moneyBack").setFocus()
        orders.hands.press(Qt.Key.Key_Space)
        await until(lambda: orders.hands.focus_name() == "refundOrder", "the keyboard where it came from")
        assert not any(orders.hands.is_seen(name) for name in _KEYS)
        await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
        orders.types_sum("5").chooses_reason()
        assert orders.hands.focus_name() == "moneySubmit"
        orders.hands.press(Qt.Key.Key_Space)
        await orders.hands.sees("moneyResult")
        assert not any(orders.hands.is_seen(name) for name in _KEYS)
        assert orders.hands.focus_name() == "orderPanel", "where it is seen, and nothing is pressed by a key"

    at_orders(scene)


def test_what_a_release_means_comes_into_sight_though_the_cursor_is_at_the_foot(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.screen.resize(*_IN_1024_BY_700)
        held = await clerk.gets_a_hold()
        await clerk.presenter.load("", Tab.ALL)
        await clerk.presenter.select(held.number)
        await clerk.hands.sees("releaseHold")
        clerk.hands.find(QWidget, "orderTable").setFocus()
        area = clerk.hands.find(QWidget, "orderPanel").findChildren(QScrollArea)[0]
        await until(area.verticalScrollBar().maximum, "what scrolls")
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        await OrdersClerk(clerk.screen).begins_to(Qt.Key.Key_V, "moneyBack")
        await until(lambda: is_whole(clerk.hands, *_KEYS), "the keys at the foot")
        await until(lambda: is_whole(clerk.hands, "moneyFormTitle", "moneyConsequence"), "what it means")
        clerk.screen.resize(_IN_1024_BY_700[0], _IN_1024_BY_700[1] - 40)
        area.verticalScrollBar().setValue(0)
        await until(lambda: is_whole(clerk.hands, "moneyFormTitle", "moneyConsequence"), "what it means, also then")
        assert "cannot be undone" in clerk.hands.find(QLabel, "moneyConsequence").text()

    at_orders(scene)
