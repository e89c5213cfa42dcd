"""Receipts: written from the bank's word alone, one for each refund, and of the card its last four digits."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from app.domain.errors import AnswerLost
from app.domain.identifiers import ProfileName
from app.domain.letterhead import Letterhead
from app.domain.order import Customer, OrderState, PaymentMode
from app.domain.profile import Environment
from app.domain.refund_reason import RefundReason
from app.presenters import phone_numbers
from app.presenters.presenter import Speech
from app.presenters.receipts import ReceiptWriter
from app.presenters.slip import Slip
from app.presenters.words import in_english
from app.services.phone_orders import PhoneDraft
from tests.makers import GOOD_CARD, a_card, an_order, euros
from tests.unit.presenters.catalogue import in_russian
from tests.unit.presenters.scenes import OrdersScene, english

Play = Callable[..., None]


async def opened(orders: OrdersScene, way: str = "approve", **draft: object) -> None:
    orders.desk.gateway.next_charge = way
    wanted = PhoneDraft(euros(1250), PaymentMode.PHONE, **draft)  # type: ignore[arg-type]
    outcome = await orders.desk.phone_orders.charge(orders.desk.profile, wanted, a_card())
    await orders.presenter.select(outcome.order.number)


async def refunds(orders: OrdersScene, amount: str) -> None:
    money = orders.presenter.money
    order = orders.view.state.details.number
    money.ask(orders.money_view.state.offers[0].kind)
    money.amount_typed(amount)
    money.reason_chosen(RefundReason.GOODWILL)
    await money.submit()
    await orders.presenter.select(order)


def slips(orders: OrdersScene) -> tuple[Slip, ...]:
    return tuple(orders.view.state.details.slips)


def test_a_payment_has_its_receipt_with_four_digits_of_the_card(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, description="Garden table", customer=Customer("m@example.com", "", "MARIA"))
        (slip,) = slips(orders)
        facts = dict(slip.rows)
        assert (slip.heading, slip.amount) == ("Payment receipt", "12.50\u00a0EUR")
        assert (facts["Card"], facts["For"], facts["Customer"]) == ("Visa •••• 3333", "Garden table", "MARIA")
        assert "fiscal" in slip.remark
        assert GOOD_CARD[:6] not in repr(slip), "not even what a bank shows openly"

    at_orders(scene)


def test_each_refund_has_a_receipt_of_its_own_and_the_payment_says_what_is_left(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        await refunds(orders, "5")
        await refunds(orders, "2.50")
        payment, first, second = slips(orders)
        assert (dict(payment.rows)["Returned so far"], dict(payment.rows)["Kept"]) == (
            "7.50\u00a0EUR",
            "5.00\u00a0EUR",
        )
        assert payment.amount == "12.50\u00a0EUR"
        assert [slip.amount for slip in (first, second)] == ["5.00\u00a0EUR", "2.50\u00a0EUR"]
        assert len({slip.file_name for slip in slips(orders)}) == 3, "no file takes the place of another"

    at_orders(scene)


@pytest.mark.parametrize(
    ("sums", "taken", "returned", "kept"),
    [
        ({"state": OrderState.PAID}, "12.50", None, None),
        (
            {"state": OrderState.PART_REFUNDED, "captured": euros(1250), "refunded": euros(250)},
            "12.50",
            "2.50",
            "10.00",
        ),
        ({"state": OrderState.PART_REFUNDED, "refunded": euros(250)}, "12.50", "2.50", "10.00"),
        ({"state": OrderState.PART_REFUNDED, "captured": euros(1250)}, "12.50", None, None),
        ({"state": OrderState.REFUNDED}, "12.50", "12.50", "0.00"),
        ({"state": OrderState.VOIDED, "captured": euros(1250)}, None, None, None),
    ],
)
def test_a_receipt_counts_as_the_books_do_where_the_bank_named_only_one_of_its_sums(
    at_orders: Play, sums: dict[str, Any], taken: str | None, returned: str | None, kept: str | None
) -> None:
    async def scene(orders: OrdersScene) -> None:
        written = ReceiptWriter(english(), orders.desk.banks).slips(an_order(**sums), ())
        told = [
            tuple(
                text.removesuffix("\u00a0EUR") or None
                for text in (slip.amount, *(dict(slip.rows).get(name, "") for name in ("Returned so far", "Kept")))
            )
            for slip in written
        ]
        assert told == ([(taken, returned, kept)] if taken else [])

    at_orders(scene)


def test_a_refund_in_doubt_has_no_receipt(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.desk.gateway.fail_next["refund"] = AnswerLost("timeout")
        await refunds(orders, "5")
        (slip,) = slips(orders)
        assert slip.heading == "Payment receipt"

    at_orders(scene)


@pytest.mark.parametrize("way", ["decline", "challenge"])
def test_what_nobody_paid_has_no_receipt(at_orders: Play, way: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, way)
        assert slips(orders) == ()

    at_orders(scene)


def test_a_hold_says_that_nothing_was_taken(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, "hold")
        (slip,) = slips(orders)
        assert slip.heading == "Confirmation of a hold"
        assert "Nothing has been taken" in slip.remark
        assert orders.view.state.details.status == "Held"
        await orders.desk.voids.void(orders.view.state.details.number)
        await orders.presenter.select(orders.view.state.details.number)
        assert orders.view.state.details.status == "Released"
        assert slips(orders) == ()

    at_orders(scene)


@pytest.mark.parametrize(
    ("environment", "mark"),
    [(Environment.TRAINING, "TRAINING"), (Environment.TEST, "TEST"), (Environment.LIVE, "")],
)
def test_only_a_live_receipt_goes_without_a_word_across_the_page(
    at_orders: Play, environment: Environment, mark: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        (slip,) = slips(orders)
        assert slip.watermark == mark
        assert ("No real money moved" in slip.remark) is bool(mark)
        assert (mark in unquote(slip.mail)) is True

    at_orders(scene, environment=environment)


@pytest.mark.parametrize(
    ("is_played", "bank", "mark"), [(True, "gone-bank", "TEST"), (False, "gone-bank", ""), (False, "a-bank", "")]
)
def test_the_order_itself_knows_whether_real_money_moved_whatever_became_of_its_bank(
    at_orders: Play, is_played: bool, bank: str, mark: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        made = an_order(profile=ProfileName(bank), is_played=is_played, state=OrderState.PAID, captured=euros(1250))
        await orders.desk.journal.record(made, [])
        await orders.presenter.select(made.number)
        (slip,) = slips(orders)
        assert slip.watermark == mark
        assert ("No real money moved" in slip.remark) is bool(mark)
        assert orders.view.state.details.mark == mark

    at_orders(scene, environment=Environment.TEST)


def test_the_mail_goes_to_the_customer_with_the_whole_text(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, customer=Customer(email="m+a&b@example.com"), description="50% & more?")
        (slip,) = slips(orders)
        parts = urlsplit(slip.mail)
        told = parse_qs(parts.query, strict_parsing=True)
        assert (parts.scheme, unquote(parts.path)) == ("mailto", "m+a&b@example.com")
        assert set(told) == {"subject", "body"}
        lines = told["body"][0].split("\r\n")
        assert lines[:3] == ["TRAINING", "Payment receipt", "12.50\u00a0EUR"]
        assert "For: 50% & more?" in lines
        assert "Card: Visa •••• 3333" in lines

    at_orders(scene)


def test_the_receipt_speaks_the_clerk_s_language(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.presenter.speak(Speech(in_russian, "ru"))
        (slip,) = slips(orders)
        assert (slip.heading, slip.amount, slip.watermark) == (
            "Квитанция об оплате",
            "12,50\u00a0EUR",
            "УЧЕБНЫЙ РЕЖИМ",
        )

    at_orders(scene)


def test_the_shop_stands_above_and_below_the_mail_and_training_stays(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, customer=Customer(email="m@example.com", phone="+35799123456"))
        shop = Letterhead(("Garden & Home", "Abay 10"), "Thank you!")
        orders.presenter.speak(Speech(in_english, "en", lambda: shop))
        (slip,) = slips(orders)
        lines = parse_qs(urlsplit(slip.mail).query)["body"][0].split("\r\n")
        assert (lines[:4], lines[-1]) == (["Garden & Home", "Abay 10", "TRAINING", "Payment receipt"], "Thank you!")
        assert unquote(slip.message.address).split("body=")[1].startswith("Garden & Home\nTRAINING")
        assert slip.letterhead == shop

    at_orders(scene, environment=Environment.TRAINING)


def test_a_receipt_that_is_only_looked_at_loads_no_numbers_of_all_countries(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        phone_numbers.library.cache_clear()
        await opened(orders, customer=Customer(phone="+35799123456"))
        (slip,) = slips(orders)
        assert phone_numbers.library.cache_info().currsize == 0, "the orders are walked through without a halt"
        assert slip.message.address.startswith("sms:+35799123456?body=")
        assert phone_numbers.library.cache_info().currsize == 1

    at_orders(scene)
