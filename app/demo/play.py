"""The guided demo: the main job of a till, played on the real window. One line and one picture a step."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.demo.clerk import OrdersClerk, PaymentLinkClerk, PhoneOrderClerk
from app.demo.customer import Customer
from app.demo.hands import Hands, NotSeen, until
from app.domain.errors import PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState, PaymentMode
from app.windows.till_window import Window

NO_CHALLENGE = "4444555511113333"
CHALLENGE = "5555555555555599"
CHALLENGE_OLD = "4012001038166662"
DECLINED = "4000001111111126"
CODE, CODE_OLD = "123456", "12345678"


class Step(Struct, frozen=True):
    """One step: the name of its picture, and what plays it and returns a sentence."""

    picture: str
    play: Callable[[], Awaitable[str]]


class Demo:
    """Plays the steps one after the other on one window."""

    def __init__(self, window: Window, till: Till) -> None:
        self._window = window
        self._main: QWidget = window.main
        self._till = till
        self._paid_number = ""

    def steps(self) -> list[Step]:
        return [
            Step("1-link-paid", self._link_paid_by_customer),
            Step("2-phone-order", self._phone_order),
            Step("3-challenge-confirmed", self._challenge_confirmed),
            Step("4-new-interface-confirmed", self._new_interface_confirmed),
            Step("5-challenge-refused", self._challenge_refused),
            Step("6-card-declined", self._card_declined),
            Step("7-order-looked-up", self._order_looked_up),
        ]

    async def _link_paid_by_customer(self) -> str:
        await self._use("training-v1")
        clerk = await PaymentLinkClerk(self._main).opens()
        await clerk.types("42.00", "Order 1041, two chairs", "maria@example.com")
        link = await clerk.creates()
        customer = Customer()
        try:
            await customer.pays(link, NO_CHALLENGE)
        finally:
            customer.leaves()
        await clerk.sees_status("Paid")
        order = await self._is(clerk.number, OrderState.PAID)
        self._paid_number = order.number
        return f"A payment link of {order.amount} was created, the customer paid it, the screen says Paid."

    async def _phone_order(self) -> str:
        clerk = await PhoneOrderClerk(self._main).opens()
        await clerk.chooses(PaymentMode.PHONE)
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        order = await self._is(self._number_on_screen(), OrderState.PAID)
        return f"A card read out over the phone was charged {order.amount} without a challenge."

    async def _challenge_confirmed(self) -> str:
        clerk = await PhoneOrderClerk(self._main).opens()
        await clerk.chooses(PaymentMode.CHALLENGE)
        clerk.types_amount("99").types_card(CHALLENGE_OLD).charges()
        page = await clerk.sees_bank_page()
        await page.cardholder_confirms(CODE_OLD)
        await clerk.sees_outcome("Paid")
        order = await self._is(self._number_on_screen(), OrderState.PAID)
        return f"{order.amount} were charged after the customer confirmed with 3-D Secure in the embedded page."

    async def _new_interface_confirmed(self) -> str:
        await self._use("training-v2")
        clerk = await PhoneOrderClerk(self._main).opens()
        await clerk.chooses(PaymentMode.CHALLENGE)
        clerk.types_amount("7.35").types_card(CHALLENGE).charges()
        page = await clerk.sees_bank_page()
        await page.cardholder_confirms(CODE)
        await clerk.sees_outcome("Paid")
        order = await self._is(self._number_on_screen(), OrderState.PAID)
        return f"{order.amount} were charged through the bank's new interface, confirmed with 3-D Secure."

    async def _challenge_refused(self) -> str:
        await self._use("training-v1")
        clerk = await PhoneOrderClerk(self._main).opens()
        await clerk.chooses(PaymentMode.CHALLENGE)
        clerk.types_amount("250").types_card(CHALLENGE).charges()
        page = await clerk.sees_bank_page()
        await page.cardholder_refuses()
        await clerk.sees_outcome("Declined")
        await self._is(self._number_on_screen(), OrderState.DECLINED)
        return "The customer refused the 3-D Secure challenge: declined, nothing was taken."

    async def _card_declined(self) -> str:
        clerk = await PhoneOrderClerk(self._main).opens()
        await clerk.chooses(PaymentMode.PHONE)
        clerk.types_amount("18.90").types_card(DECLINED).charges()
        await clerk.sees_outcome("Declined")
        await self._is(self._number_on_screen(), OrderState.DECLINED)
        return "A card was declined, with what to say to the caller; nothing was taken."

    async def _order_looked_up(self) -> str:
        clerk = await OrdersClerk(self._main).opens()
        await clerk.looks_up(self._paid_number)
        await clerk.sees_order(self._paid_number, "Paid")
        return f"Order {self._paid_number} was looked up by its number; the bank says Paid."

    async def _use(self, profile: str) -> None:
        hands = Hands(self._main)
        await hands.choose("profile", profile)
        await until(lambda: self._window.frame.profile.name == profile, f"{profile} in use")

    def _number_on_screen(self) -> str:
        order = self._window.phone_order.order
        if order is None:
            raise NotSeen("an order on the phone order screen", 0)
        return order.number

    async def _is(self, number: str, state: OrderState) -> Order:
        """Return the order from the journal; it must be in this state there too."""
        order = await self._till.search.order(OrderNumber(number))
        if order is None or order.state is not state:
            raise NotSeen(f"order {number} {state.value} in the journal", 0)
        return order


async def play(window: Window, till: Till, pictures: Path | None) -> int:
    """Return 0 when every step ended as it should, else 1. Pictures go into the folder, if one is given."""
    steps = Demo(window, till).steps()
    if pictures is not None:
        await asyncio.to_thread(pictures.mkdir, parents=True, exist_ok=True)
    await Hands(window.main).come_forward()
    failed = 0
    for place, step in enumerate(steps, start=1):
        try:
            sentence, mark = await step.play(), "ok    "
        except (NotSeen, PaydeskError) as trouble:
            sentence, mark = f"{type(trouble).__name__}: {trouble}", "FAILED"
            failed += 1
        sys.stdout.write(f"{mark} {place}/{len(steps)}  {sentence}\n")
        sys.stdout.flush()
        if pictures is not None:
            await _take_picture(window.main, pictures / f"{step.picture}.png")
    where = f" Pictures: {pictures}." if pictures is not None else ""
    sys.stdout.write(f"{len(steps) - failed} of {len(steps)} steps went as they should.{where}\n")
    return 1 if failed else 0


async def _take_picture(window: QWidget, path: Path) -> None:
    """Save what the window shows, after it had a moment to draw itself."""
    for _ in range(5):
        await asyncio.sleep(0.02)
    window.grab().save(str(path))
