"""What the phone order screen can show, each played as a clerk comes to it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QListWidget, QWidget

from app.demo.clerk import PhoneOrderClerk
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import until
from app.demo.play import CHALLENGE, DECLINED, NO_CHALLENGE
from app.domain.money import Money
from app.domain.order import PaymentMode
from app.domain.person import Pin, Right, Role, RoleRules
from app.domain.profile import Credentials
from app.sandbox import Kind, Trouble

_TYPED_WRONG = "4444555511113334"
_FOR_EVER = 1000
NO_ANSWER = Trouble(Kind.DELAY, 24 * 60 * 60, before_work=True)
"""The bank is silent until it ends, and it ends with its stage."""


async def charges(stage: Stage, amount: str, card: str = NO_CHALLENGE) -> PhoneOrderClerk:
    """Send a phone order; returns at once."""
    clerk = await (await stage.at_phone_order()).chooses(PaymentMode.PHONE)
    clerk.types_amount(amount).types_card(card).charges()
    return clerk


async def charges_into_doubt(stage: Stage) -> PhoneOrderClerk:
    """Send a phone order whose end nobody knows; returns when the till says so."""
    if not stage.sandbox.bank.movements():  # before the very first charge the bank is asked what must not be lost
        await (await charges(stage, "3")).sees_outcome("Paid")
    stage.sandbox.troubles.arm("motoPayment.do", Trouble(Kind.LOSE_ANSWER))
    stage.sandbox.troubles.arm("getOrderStatusExtended.do", Trouble(Kind.DROP), _FOR_EVER)
    clerk = await charges(stage, "14.20")
    await clerk.hands.sees("askAgain")
    return clerk


async def opens_bank_page(stage: Stage, amount: str) -> PhoneOrderClerk:
    """Send an order the customer has to confirm; returns when the bank asks for it."""
    clerk = await stage.at_phone_order()
    await clerk.chooses(PaymentMode.CHALLENGE)
    clerk.types_amount(amount).types_card(CHALLENGE).charges()
    page = await clerk.sees_bank_page()
    await page.page.sees("confirm")
    return clerk


@asynccontextmanager
async def empty(stage: Stage) -> AsyncIterator[Shown]:
    await stage.at_phone_order()
    yield stage.show_main


@asynccontextmanager
async def with_faults(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await stage.at_phone_order()
    clerk.types_amount("12.50")
    for field, text in (("cardNumber", _TYPED_WRONG), ("cardExpiry", "0120"), ("cardCode", "12")):
        await clerk.hands.type_into(field, text)
    clerk.hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    clerk.charges()
    await clerk.hands.sees_text("cardNumberFault", "One digit is wrong")
    yield stage.show_main
    stage.window.phone_order.next_order()
    clerk.hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)


@asynccontextmanager
async def keypad(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await stage.at_phone_order()
    await clerk.hands.click("phoneKeypadToggle")
    for key in ("1", "2", "Mark", "5"):
        await clerk.hands.click(f"phoneKeypad{key}")
    yield stage.show_main
    await clerk.hands.click("phoneKeypadToggle")
    stage.window.phone_order.next_order()


@asynccontextmanager
async def approved(stage: Stage) -> AsyncIterator[Shown]:
    await (await charges(stage, "12.50")).sees_outcome("Paid")
    yield stage.show_main


@asynccontextmanager
async def same_sale(stage: Stage) -> AsyncIterator[Shown]:
    await (await charges(stage, "12.60")).sees_outcome("Paid")
    await (await charges(stage, "12.60")).hands.sees("sameSale")
    yield stage.show_main
    stage.window.phone_order.next_order()


@asynccontextmanager
async def held(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await stage.at_phone_order()
    clerk.types_amount("40").types_card(NO_CHALLENGE)
    clerk.hands.press(Qt.Key.Key_F7)
    clerk.charges()
    await clerk.sees_outcome("Held")
    yield stage.show_main


@asynccontextmanager
async def declined(stage: Stage) -> AsyncIterator[Shown]:
    await (await charges(stage, "18.90", DECLINED)).sees_outcome("Declined")
    yield stage.show_main


@asynccontextmanager
async def banks_own_words(stage: Stage) -> AsyncIterator[Shown]:
    """What the bank said of the refusal, for a call to its help desk."""
    clerk = await charges(stage, "18.90", DECLINED)
    await clerk.sees_outcome("Declined")
    await clerk.hands.click("detailsUnfold")
    await clerk.hands.sees("detailsText")

    def shown() -> QWidget:
        unfold = clerk.hands.find(QAbstractButton, "detailsUnfold")
        if not unfold.isChecked():  # what is said in another language is folded again
            unfold.click()
        return stage.main

    yield shown


@asynccontextmanager
async def saved_cards(stage: Stage) -> AsyncIterator[Shown]:
    """A card is saved with its owner's yes, and stands in the list of the next order."""
    clerk = await stage.at_phone_order()
    clerk.types_amount("21").types_card(NO_CHALLENGE)
    clerk.hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    clerk.hands.find(QCheckBox, "saveCard").setFocus()
    clerk.hands.press(Qt.Key.Key_Space)
    number = clerk.hands.find(QLineEdit, "customerId").text()
    clerk.hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    clerk.charges()
    await clerk.sees_outcome("Paid")
    clerk = await stage.at_phone_order()
    await clerk.chooses(PaymentMode.STORED_CARD)
    clerk.types_amount("34.50")
    await clerk.hands.type_into("savedCustomer", number)
    clerk.hands.press(Qt.Key.Key_Return)
    cards = clerk.hands.find(QListWidget, "savedCards")
    await until(lambda: cards.count() == 1, "the saved card")
    yield stage.show_main
    stage.window.phone_order.next_order()
    await clerk.chooses(PaymentMode.PHONE)


@asynccontextmanager
async def on_bank_page(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await opens_bank_page(stage, "99")
    yield stage.show_main
    await clerk.hands.click("bankClose")
    await clerk.hands.sees("outcomePanel")


@asynccontextmanager
async def not_confirmed(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await opens_bank_page(stage, "98")
    await clerk.hands.click("bankClose")
    await clerk.sees_message("has not confirmed yet")
    yield stage.show_main


@asynccontextmanager
async def outcome_unknown(stage: Stage) -> AsyncIterator[Shown]:
    await charges_into_doubt(stage)
    yield stage.show_main
    stage.sandbox.troubles.clear()


@asynccontextmanager
async def sending(stage: Stage) -> AsyncIterator[Shown]:
    """The order stays under way."""
    if not stage.hands.is_seen("waitingPanel"):
        stage.sandbox.troubles.arm("motoPayment.do", NO_ANSWER)
        await (await charges(stage, "17")).hands.sees("waitingPanel")
    yield stage.show_main


@asynccontextmanager
async def still_asking(stage: Stage) -> AsyncIterator[Shown]:
    async with sending(stage) as shown:
        await stage.hands.sees_text("waitingText", "Still asking")
        yield shown


@asynccontextmanager
async def login_refused(stage: Stage) -> AsyncIterator[Shown]:
    """The kept login becomes a wrong one, and the bank says so."""
    profile = stage.window.frame.profile.name
    await stage.side.secrets.keep_credentials(profile, Credentials("nobody", "wrong"))
    stage.till.banks.forget(profile)
    await (await charges(stage, "12.50")).sees_message("does not accept this shop's login")
    yield stage.show_main
    stage.window.phone_order.next_order()


@asynccontextmanager
async def no_connection(stage: Stage) -> AsyncIterator[Shown]:
    """The bank of this stage is gone from here on."""
    clerk = await stage.at_phone_order()
    clerk.types_amount("12.50").types_card(NO_CHALLENGE)
    stage.side.stop()
    clerk.charges()
    await clerk.sees_message("could not be reached")
    await until(lambda: not stage.window.phone_order.is_busy, "the end of the order")
    yield stage.show_main


@asynccontextmanager
async def last_sums(stage: Stage) -> AsyncIterator[Shown]:
    """The empty form of a till that has charged before."""
    await stage.at_phone_order()
    await stage.hands.sees("phoneQuick1")
    yield stage.show_main


@asynccontextmanager
async def more(stage: Stage) -> AsyncIterator[Shown]:
    """What is seldom needed, with a name in other letters and a text that tells too much."""
    clerk = await stage.at_phone_order()
    clerk.types_amount("1250")
    clerk.hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    for field, text in (
        ("phoneDescription", "Two chairs for anna@shop.example"),
        ("cardholder", "Анна Иванова"),
        ("phoneOrderNumber", "A-1041"),
    ):
        await clerk.hands.sees(field)
        clerk.hands.find(QLineEdit, field).setText(text)  # Qt's own test keys know no Cyrillic
    await clerk.hands.sees("nameOffer")
    yield stage.show_main
    stage.window.phone_order.next_order()
    clerk.hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)


@asynccontextmanager
async def above_limit(stage: Stage) -> AsyncIterator[Shown]:
    """A clerk charges more than clerks of this shop may; the owner is asked for a word."""
    people = stage.till.people
    await people.begin("Anna", "507291")
    await people.hire("Boris", Role.CLERK, "7204")
    limit = Money(1000, stage.window.frame.profile.currency)
    await people.change_rules(RoleRules(Role.CLERK, frozenset({Right.SELL}), {Right.SELL: (limit,)}))
    await people.sign_on("Boris", Pin("7204"))
    await (await charges(stage, "12.50")).hands.sees("saleConsent")
    yield stage.show_main


SCENES: dict[str, Scene] = {
    "empty": empty,
    "more": more,
    "keypad": keypad,
    "faults": with_faults,
    "approved": approved,
    "last-sums": last_sums,
    "same-sale": same_sale,
    "held": held,
    "declined": declined,
    "declined-details": banks_own_words,
    "saved-cards": saved_cards,
    "bank-page": on_bank_page,
    "not-confirmed": not_confirmed,
    "unknown": outcome_unknown,
}
SCENES_UNDER_WAY: dict[str, Scene] = {"sending": sending, "still-asking": still_asking}
SCENES_OF_PEOPLE: dict[str, Scene] = {"above-limit": above_limit}
SCENES_OF_TROUBLE: dict[str, Scene] = {"login-refused": login_refused, "no-connection": no_connection}
