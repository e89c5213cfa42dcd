"""Journeys of a phone order: every outcome, typed without a mouse, judged from the bank's own books."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from app.demo.clerk import PhoneOrderClerk
from app.demo.hands import until
from app.demo.play import CHALLENGE, CHALLENGE_OLD, CODE, CODE_OLD, DECLINED, NO_CHALLENGE
from app.domain.money import Money
from app.domain.order import PaymentMode
from app.domain.person import Pin, Right, Role, RoleRules
from app.sandbox import Kind, Trouble
from app.sandbox.books.ledger import MovementKind
from app.ui.widgets.card_edit import CardNumberEdit
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]


def test_a_phone_order_takes_31_keys_and_no_mouse(
    paydesk: RunningTill, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = 0

    def count_keys(widget: object, text: str, *rest: object) -> None:
        nonlocal keys
        keys += len(text)
        key_clicks(widget, text, *rest)

    def count_key(widget: object, key: object, *rest: object) -> None:
        nonlocal keys
        keys += 1
        key_click(widget, key, *rest)

    key_clicks, key_click = QTest.keyClicks, QTest.keyClick
    monkeypatch.setattr(QTest, "keyClicks", count_keys)
    monkeypatch.setattr(QTest, "keyClick", count_key)
    monkeypatch.setattr(QTest, "mouseClick", lambda *_arguments: pytest.fail("the mouse was used"))

    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")

    play(scene())
    assert keys == 31
    assert [charge.amount for charge in paydesk.charges()] == [1250]


@pytest.mark.parametrize(
    ("profile", "card", "code"),
    [
        ("training-v1", CHALLENGE_OLD, CODE_OLD),
        ("training-v1", CHALLENGE, CODE),
        ("training-v2", CHALLENGE, CODE),
    ],
)
def test_a_confirmed_challenge_is_paid(paydesk: RunningTill, play: Play, profile: str, card: str, code: str) -> None:
    async def scene() -> None:
        await paydesk.uses(profile)
        clerk = await paydesk.at_phone_order()
        await clerk.chooses(PaymentMode.CHALLENGE)
        clerk.types_amount("99").types_card(card).charges()
        page = await clerk.sees_bank_page()
        await page.cardholder_confirms(code)
        await clerk.sees_outcome("Paid")
        assert [charge.amount for charge in paydesk.charges()] == [9900]

    play(scene())


@pytest.mark.parametrize("profile", ["training-v1", "training-v2"])
def test_a_refused_challenge_is_declined_and_can_never_be_charged(
    paydesk: RunningTill, play: Play, profile: str
) -> None:
    async def scene() -> None:
        await paydesk.uses(profile)
        clerk = await paydesk.at_phone_order()
        await clerk.chooses(PaymentMode.CHALLENGE)
        clerk.types_amount("99").types_card(CHALLENGE).charges()
        page = await clerk.sees_bank_page()
        await page.cardholder_refuses()
        await clerk.sees_outcome("Declined")
        await clerk.sees_message("did not confirm")
        assert not paydesk.charges()
        (order,) = paydesk.bank.orders()
        assert order.state.value == "declined"

    play(scene())


def test_closing_the_bank_page_loses_nothing(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        await clerk.chooses(PaymentMode.CHALLENGE)
        clerk.types_amount("15").types_card(CHALLENGE).charges()
        page = await clerk.sees_bank_page()
        await page.page.sees("confirm")
        await page.closes()
        await clerk.sees_message("has not confirmed yet")
        await clerk.hands.click("reopenPage")
        await page.cardholder_confirms(CODE)
        await clerk.sees_outcome("Paid")
        assert [charge.amount for charge in paydesk.charges()] == [1500]

    play(scene())


def test_a_challenge_that_cannot_be_confirmed_becomes_a_link_and_is_closed_first(
    paydesk: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        await clerk.chooses(PaymentMode.CHALLENGE)
        clerk.types_amount("15").types_card(CHALLENGE).charges()
        page = await clerk.sees_bank_page()
        await page.page.sees("confirm")
        await clerk.hands.click("bankSendLink")
        await clerk.hands.sees("linkAmount")
        assert clerk.hands.find(QLineEdit, "linkAmount").text() == "15.00"
        (order,) = paydesk.bank.orders()
        assert order.state.value == "declined", "the old order could still be paid"

    play(scene())


def test_the_banks_own_page_takes_the_card(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        await clerk.chooses(PaymentMode.BANK_PAGE)
        clerk.types_amount("20").charges()
        page = (await clerk.sees_bank_page()).page
        await page.type_into("pan", NO_CHALLENGE)
        await page.type_into("expiry", "12/30")
        await page.type_into("newCardCvc", "123")
        await page.type_into("cardholderName", "ANNA CALLER")
        await page.click("submit")
        await clerk.sees_outcome("Paid")

    play(scene())


def test_a_declined_card_gives_way_to_another_one(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("18.90").types_card(DECLINED).charges()
        await clerk.sees_outcome("Declined")
        clerk.hands.press(Qt.Key.Key_Return)
        await until(lambda: clerk.hands.focus_name() == "cardNumber", "the cursor in the card number")
        clerk.types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        assert [charge.amount for charge in paydesk.charges()] == [1890]
        assert len({order.terms.number for order in paydesk.bank.orders()}) == 2

    play(scene())


@pytest.mark.parametrize("kind", [Kind.LOSE_ANSWER, Kind.HTML_PAGE, Kind.EMPTY, Kind.CUT_JSON, Kind.HTTP_500])
def test_a_charge_whose_answer_is_lost_is_found_paid_and_never_sent_twice(
    paydesk: RunningTill, play: Play, kind: Kind
) -> None:
    async def scene() -> None:
        paydesk.troubles.arm("motoPayment.do", Trouble(kind))
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        assert [charge.amount for charge in paydesk.charges()] == [1250]

    play(scene())


def test_a_bank_out_of_reach_says_nothing_was_charged(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE)
        paydesk.side.stop()
        clerk.charges()
        await clerk.sees_message("could not be reached")
        assert await paydesk.till.search.find() == [], "the bank is greeted before an order is written"
        await clerk.hands.sees_text("connection", "No connection since")

    play(scene())


@pytest.mark.parametrize(
    ("number", "expiry", "code", "fault", "sentence"),
    [
        ("4444555511113334", "1230", "123", "cardNumberFault", "One digit is wrong"),
        (NO_CHALLENGE, "0120", "123", "cardExpiryFault", "has expired"),
        (NO_CHALLENGE, "1230", "12", "cardCodeFault", "3 digits"),
    ],
)
def test_a_bad_card_is_told_at_its_field_and_nothing_is_sent(
    paydesk: RunningTill, play: Play, number: str, expiry: str, code: str, fault: str, sentence: str
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50")
        for field, text in (("cardNumber", number), ("cardExpiry", expiry), ("cardCode", code)):
            await clerk.hands.type_into(field, text)
        clerk.charges()
        await clerk.hands.sees_text(fault, sentence)
        assert not paydesk.bank.orders()

    play(scene())


def test_leaving_the_screen_forgets_the_card(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE)
        await paydesk.at_orders()
        assert paydesk.window.main.phone_order.findChild(QLineEdit, "cardNumber").text() == ""

    play(scene())


def test_the_same_sale_typed_again_is_stopped_and_another_sale_needs_a_reason(
    paydesk: RunningTill, play: Play
) -> None:
    async def types_it_again() -> PhoneOrderClerk:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        return await stops_at_the_question(clerk)

    async def stops_at_the_question(clerk: PhoneOrderClerk) -> PhoneOrderClerk:
        await clerk.hands.sees("sameSale")
        await until(lambda: clerk.hands.focus_name() == "sameSaleShow", "the cursor on the safe answer")
        return clerk

    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        (first,) = paydesk.charges()

        clerk = await types_it_again()
        clerk.charges().charges()
        clerk.hands.press(Qt.Key.Key_Return)
        await clerk.hands.sees("orderPanel")
        await until(lambda: first.order_number in clerk.hands.find(QLabel, "panelNumber").text(), "the first order")
        assert len(paydesk.charges()) == 1

        clerk.hands.press(Qt.Key.Key_F2)
        await until(lambda: clerk.hands.focus_name() == "cardNumber", "the sum kept, and the card forgotten")
        assert not clerk.hands.is_seen("sameSale")
        await stops_at_the_question(clerk.types_card(NO_CHALLENGE).charges())
        clerk.hands.press(Qt.Key.Key_Tab)
        clerk.hands.type_text("A second table")
        clerk.hands.press(Qt.Key.Key_Return)
        await until(lambda: clerk.hands.focus_name() == "sameSaleAgain", "the cursor on the other answer")
        clerk.hands.press(Qt.Key.Key_Return)
        await clerk.sees_outcome("Paid")
        assert len(paydesk.charges()) == 2

    play(scene())


@pytest.mark.parametrize(
    ("profile", "mode"),
    [
        ("training-v1", PaymentMode.PHONE),
        ("training-v1", PaymentMode.CHALLENGE),
        ("training-v2", PaymentMode.CHALLENGE),
    ],
)
def test_f7_holds_the_money_and_takes_nothing(
    paydesk: RunningTill, play: Play, profile: str, mode: PaymentMode
) -> None:
    async def scene() -> None:
        await paydesk.uses(profile)
        clerk = await paydesk.at_phone_order()
        await clerk.chooses(mode)
        clerk.types_amount("40").types_card(NO_CHALLENGE)
        clerk.hands.press(Qt.Key.Key_F7)
        button = clerk.hands.find(QPushButton, "charge")
        await until(lambda: "Hold 40.00" in button.text(), "what the button will do")
        clerk.charges()
        await clerk.sees_outcome("Held")
        assert paydesk.charges() == []
        assert [held.amount for held in paydesk.bank.movements() if held.kind is MovementKind.HOLD] == [4000]

    play(scene())


def test_c_on_a_hold_asks_about_its_capture_and_two_keys_later_it_is_taken(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("40").types_card(NO_CHALLENGE)
        clerk.hands.press(Qt.Key.Key_F7)
        clerk.charges()
        await clerk.sees_outcome("Held")
        await until(lambda: clerk.hands.focus_name() == "nextOrder", "the cursor on the next order")
        clerk.hands.press(Qt.Key.Key_C)
        await clerk.hands.sees("moneyForm")
        await until(lambda: clerk.hands.focus_name() == "moneyAmount", "the cursor in the sum")
        clerk.charges()
        await until(lambda: [charge.amount for charge in paydesk.charges()] == [4000], "the money taken")

    play(scene())


def test_what_is_half_typed_becomes_a_link_with_one_key(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").hands.type_text(NO_CHALLENGE[:12])
        clerk.hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        await clerk.hands.sees("linkAmount")
        assert clerk.hands.find(QLineEdit, "linkAmount").text() == "12.50"
        assert not paydesk.bank.orders()

    play(scene())


def test_a_sale_that_became_a_link_leaves_nothing_of_its_customer_to_the_next_caller(
    paydesk: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        await clerk.hands.type_into("phoneEmail", "maria@example.com")
        clerk.hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        await clerk.hands.sees("linkAmount")
        clerk.hands.press(Qt.Key.Key_F2)
        await clerk.hands.sees("phoneEmail")
        typed = [clerk.hands.find(QLineEdit, name) for name in ("phoneAmount", "phoneEmail")]
        assert [field.text() for field in typed] == ["12.50", "maria@example.com"], "there is no link yet"
        clerk.hands.press(Qt.Key.Key_F3)
        clerk.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await clerk.hands.sees("linkAddress")
        clerk.hands.press(Qt.Key.Key_F2)
        await until(lambda: clerk.hands.focus_name() == "phoneAmount", "the cursor in the amount")
        assert [field.text() for field in typed] == ["", ""]

    play(scene())


def test_the_key_that_charges_pressed_twice_does_not_pass_over_how_it_ended(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        presenter = paydesk.window.phone_order
        if presenter.has_just_ended:  # a slow computer sees it later
            clerk.charges()
            assert presenter.order is not None
        await until(lambda: clerk.charges() and presenter.order is None, "the next order")

    play(scene())


def test_the_details_of_an_order_take_the_keys_so_that_r_begins_its_refund(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        clerk.hands.press(Qt.Key.Key_D)
        await until(lambda: clerk.hands.focus_name() == "orderPanel", "the keys at the order")
        clerk.hands.press(Qt.Key.Key_R)
        await until(lambda: clerk.hands.focus_name() == "moneyAmount", "how much goes back")

    play(scene())


def test_the_same_again_begins_without_what_was_half_typed_for_somebody_else(
    paydesk: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        order = paydesk.window.phone_order.order
        assert order is not None
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("3").hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        await clerk.hands.type_into("phoneEmail", "maria@example.com")
        paydesk.window.main.show_order(order.number)
        await until(lambda: clerk.hands.focus_name() == "orderPanel", "the keys at the order")
        clerk.hands.press(Qt.Key.Key_Y)
        await until(lambda: clerk.hands.find(QLineEdit, "phoneAmount").text() == "12.50", "the sum once more")
        assert clerk.hands.find(QLineEdit, "phoneEmail").text() == ""

    play(scene())


def test_esc_twice_forgets_the_card_and_keeps_the_sum(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").hands.type_text(NO_CHALLENGE[:12])
        number = paydesk.window.main.phone_order.findChild(CardNumberEdit, "cardNumber")
        clerk.hands.press(Qt.Key.Key_Escape)
        await clerk.sees_message("once more")
        assert len(number.digits()) == 12
        clerk.hands.press(Qt.Key.Key_Escape)
        await until(lambda: number.digits() == "", "the card forgotten")
        assert clerk.hands.find(QLineEdit, "phoneAmount").text() == "12.50"

    play(scene())


def test_the_bank_is_not_changed_while_a_card_is_typed(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        before = paydesk.window.frame.profile.name
        clerk.types_amount("12.50").types_card(NO_CHALLENGE)
        box = paydesk.hands.find(QComboBox, "profile")
        box.setFocus()
        paydesk.hands.press(Qt.Key.Key_Up if box.currentIndex() else Qt.Key.Key_Down)
        await paydesk.hands.sees_message("notice", "while a card is typed")
        assert paydesk.window.frame.profile.name == before
        clerk.hands.find(QLineEdit, "phoneAmount").setFocus()
        clerk.hands.press(Qt.Key.Key_Escape)
        await clerk.sees_message("once more")
        clerk.hands.press(Qt.Key.Key_Escape)
        await until(lambda: not paydesk.window.main.phone_order.has_card, "the card forgotten")
        await paydesk.uses("training-v2")
        assert not paydesk.hands.said_in("notice"), "the bank could be changed after all"

    play(scene())


def test_a_sum_above_the_limit_is_allowed_on_the_clerks_screen_with_keys_alone(
    paydesk: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        people = paydesk.till.people
        await people.begin("Olga", "507291")
        await people.hire("Anna", Role.CLERK, "7204")
        limit = Money(1000, paydesk.window.frame.profile.currency)
        await people.change_rules(RoleRules(Role.CLERK, frozenset({Right.SELL}), {Right.SELL: (limit,)}))
        await people.sign_on("Anna", Pin("7204"))
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await until(lambda: clerk.hands.focus_name() == "saleConsentWhy", "the cursor where the reason goes")
        assert not paydesk.bank.orders()
        clerk.hands.type_text("A good customer")
        clerk.hands.press(Qt.Key.Key_Return)
        clerk.hands.type_text("507291")
        clerk.charges()
        await clerk.sees_outcome("Paid")
        assert [charge.amount for charge in paydesk.charges()] == [1250]

    play(scene())


def test_a_lock_takes_a_typed_card_away(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        people = paydesk.till.people
        await people.begin("Olga", "507291")
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").hands.type_text(NO_CHALLENGE[:12])
        number = paydesk.window.main.phone_order.findChild(CardNumberEdit, "cardNumber")
        assert len(number.digits()) == 12
        await people.sign_off()
        await until(lambda: number.digits() == "", "the card gone with who typed it")

    play(scene())
