"""The bank takes everything it can be told of an order's payer, trade and merchant, in each way of charging."""

from datetime import date

import pytest
from contract_aids import EUR, PAYS, SHOP_PAGE, Desk, a_card, in_loop
from msgspec.structs import replace

from app.domain.challenge import return_address
from app.domain.errors import CredentialsRejected
from app.domain.evidence import Reported
from app.domain.facilitator import PaymentFacilitator, SubMerchant
from app.domain.gateway_calls import Charge, OrderReference
from app.domain.issuer_facts import Browser, DeliveryTime, DeliveryWay, OtherPhones, Purchase, Shipment
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.order_details import OrderDetails
from app.domain.postal_address import PostalAddress

HOME = PostalAddress(("Main street 1",), "Limassol", "LIM", "3010", "CY")
TOLD = OrderDetails(
    billing=HOME,
    delivery=HOME,
    trade="5499",
    trade_value="MV-7",
    facilitator=PaymentFacilitator("10203", "Marketplace", "900", (SubMerchant("S-1", "Tea stall", HOME),)),
    shipment=Shipment(DeliveryWay.COLLECTED, DeliveryTime.SAME_DAY, "anna@shop.example"),
    purchase=Purchase(date(2026, 12, 1), in_stock=False, bought_before=True),
    other_phones=OtherPhones("+35722000000", "0035799000000"),
    browser=Browser("Mozilla/5.0", "*/*", "203.0.113.7", "el", "Asia/Nicosia", -120, 24, 1080, 1920, has_java=False),
    merchant="training",
)
ANNA = Customer("anna@shop.example", "+357 25 000 000", "Anna Example")


@pytest.mark.parametrize("by_phone", [False, True])
@in_loop
async def test_the_bank_takes_what_it_is_told_and_the_order_is_paid(older: Desk, by_phone: bool) -> None:
    """Gateway manual, sections 4.2 to 4.7: a wrong object would be refused with code 5."""
    asked = replace(older.registration(), details=TOLD, customer=ANNA)
    key = None
    if older.registers_first and not by_phone:
        key = (await older.gateway.register(asked)).gateway_order_id
    home = return_address(SHOP_PAGE, asked.number)
    charge = Charge(asked.number, asked.amount, home, by_phone, key, customer=ANNA, details=TOLD)
    with a_card(PAYS) as card:
        reply = await older.gateway.charge(charge, card)
    seen = await older.status(OrderReference(asked.number, key or reply.gateway_order_id))
    assert (seen.reported, older.taken()) == (Reported.CAPTURED, 1250)


@in_loop
async def test_a_login_that_acts_for_another_merchant_is_served(older: Desk) -> None:
    """Gateway manual, section 1.2: merchantLogin."""
    older.gateways.insert(0, older.another_gateway(older.credentials, merchant="training"))
    charged = await older.charge()
    assert (await older.status(charged.reference)).reported is Reported.CAPTURED
    stranger = older.another_gateway(older.credentials, merchant="somebody-else")
    with pytest.raises(CredentialsRejected):
        await stranger.status(charged.reference)


@in_loop
async def test_a_card_token_with_the_cardholder_s_name_is_opened(older: Desk) -> None:
    """Gateway manual, section 17.1: the eighth slot."""
    named = older.another_gateway(older.credentials, encrypts_name=True, encrypts_card=True)
    older.gateways.insert(0, named)
    charged = await older.charge()
    seen = await older.status(charged.reference)
    assert (seen.reported, seen.amount, seen.currency) == (Reported.CAPTURED, 1250, EUR)
    assert older.taken() == Money(1250, EUR).minor
