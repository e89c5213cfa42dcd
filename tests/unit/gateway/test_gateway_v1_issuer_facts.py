"""What issuers and card schemes are told besides the order (gateway manual, sections 4.3 to 4.7)."""

import json
from datetime import date
from typing import Any

import pytest
from gateway_aids import EUR, PAGE, V1, V2, PaperBank, a_card, a_charge, a_reference, a_registration, with_bank
from msgspec.structs import replace

from app.domain.errors import NotOffered
from app.domain.facilitator import PaymentFacilitator, SubMerchant
from app.domain.identifiers import GatewayOrderId, OrderNumber, StoredCardId
from app.domain.issuer_facts import Browser, DeliveryTime, DeliveryWay, OtherPhones, Purchase, Shipment
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.order_details import OrderDetails
from app.domain.postal_address import PostalAddress
from app.domain.stored_card import Initiator, StoredCardCharge

WAY, TIME = "shippingMethodIndicator", "deliveryTimeframe"
NOBODY = Customer()
DONE = {"errorCode": "0", "success": True, "orderId": "md-1"}
STALL = PostalAddress(("Market 7", "stall 2"), "Limassol", "", "3010", "CY")
FACILITATOR = PaymentFacilitator("10203", "Marketplace", "900", (SubMerchant("S-1", "Tea stall", STALL),))
BROWSER = Browser(
    user_agent="Mozilla/5.0",
    accept_header="text/html",
    network_address="2001:db8::7",
    language="el",
    time_zone="Asia/Nicosia",
    time_zone_offset=0,
    colour_depth=24,
    screen_height=1080,
    screen_width=1920,
    has_java=False,
    has_scripts=True,
    is_mobile=False,
    system="Linux",
    system_version="6.1",
    fingerprint="f-1",
    plugins="none",
    screen_print="s-1",
    device="desk",
    device_type="desktop",
)


def registered(details: OrderDetails, customer: Customer = NOBODY) -> dict[str, str]:
    bank = PaperBank(register={"orderId": "md-1", "formUrl": PAGE})
    with_bank(bank, lambda gateway: gateway.register(a_registration(details=details, customer=customer)))
    return bank.form()


def charged(details: OrderDetails, **changes: Any) -> dict[str, str]:
    bank = PaperBank(anything=DONE)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(details=details, **changes), a_card()))
    return bank.form()


def test_how_goods_are_sent_stands_beside_the_address_they_are_sent_to() -> None:
    """Gateway manual, section 4.3."""
    shipment = Shipment(DeliveryWay.NEW_ADDRESS, DeliveryTime.OVERNIGHT, "anna@shop.example")
    assert json.loads(registered(OrderDetails(delivery=STALL, shipment=shipment))["shippingPayerData"]) == {
        "shippingCity": "Limassol",
        "shippingCountry": "CY",
        "shippingAddressLine1": "Market 7",
        "shippingAddressLine2": "stall 2",
        "shippingPostalCode": "3010",
        "shippingMethodIndicator": "03",
        "deliveryTimeframe": "03",
        "deliveryEmail": "anna@shop.example",
    }
    alone = registered(OrderDetails(shipment=Shipment(DeliveryWay.DIGITAL)))
    assert json.loads(alone["shippingPayerData"]) == {"shippingMethodIndicator": "05"}


def test_every_way_and_time_of_delivery_has_a_number_of_its_own() -> None:
    """Gateway manual, section 4.3: 01 to 07, and 01 to 04."""
    ways, times = set(), set()
    for way in DeliveryWay:
        ways.add(json.loads(registered(OrderDetails(shipment=Shipment(way)))["shippingPayerData"])[WAY])
    for time in DeliveryTime:
        times.add(json.loads(registered(OrderDetails(shipment=Shipment(time=time)))["shippingPayerData"])[TIME])
    assert ways == {f"0{place}" for place in range(1, 8)}
    assert times == {f"0{place}" for place in range(1, 5)}


@pytest.mark.parametrize(
    ("purchase", "expected"),
    [
        (
            Purchase(date(2026, 12, 1), in_stock=False, bought_before=True),
            {"preOrderDate": "2026-12-01", "preOrderPurchaseInd": "02", "reorderItemsInd": "02"},
        ),
        (Purchase(in_stock=True), {"preOrderPurchaseInd": "01"}),
        (Purchase(bought_before=False), {"reorderItemsInd": "01"}),
        (Purchase(), None),
    ],
)
def test_goods_to_come_and_goods_bought_again_are_told(purchase: Purchase, expected: dict[str, str] | None) -> None:
    """Gateway manual, section 4.4."""
    sent = registered(OrderDetails(purchase=purchase))
    assert (json.loads(sent["preOrderPayerData"]) if "preOrderPayerData" in sent else None) == expected


def test_every_telephone_has_its_field_and_a_wrong_one_is_left_out() -> None:
    """Gateway manual, section 4.5."""
    phones = OtherPhones("+357 22 000 000", "ask for Anna")
    sent = registered(OrderDetails(other_phones=phones), Customer(phone="+357 25 000 000"))
    assert json.loads(sent["orderPayerData"]) == {"mobilePhone": "+35725000000", "homePhone": "+35722000000"}


def test_trade_and_facilitator_travel_with_the_order_and_with_its_charge() -> None:
    """Gateway manual, sections 3.1, 4.6, 7.1 and 7.2."""
    details = OrderDetails(trade="5499", trade_value="MV-7", facilitator=FACILITATOR)
    for sent in (registered(details), charged(details), charged(details, gateway_order_id=GatewayOrderId("md-1"))):
        assert (sent["mcc"], sent["mvv"]) == ("5499", "MV-7")
        assert json.loads(sent["paymentFacilitator"]) == {
            "pfId": "10203",
            "name": "Marketplace",
            "isoId": "900",
            "subMerchants": [
                {
                    "subMerchantId": "S-1",
                    "name": "Tea stall",
                    "address": {
                        "city": "Limassol",
                        "postalCode": "3010",
                        "country": "CY",
                        "street": "Market 7, stall 2",
                    },
                }
            ],
        }


@pytest.mark.parametrize("key", [None, GatewayOrderId("md-1")], ids=["one-call", "registered"])
def test_the_browser_travels_with_the_charge_and_a_no_is_told_as_well(key: GatewayOrderId | None) -> None:
    """Gateway manual, section 4.7."""
    assert json.loads(charged(OrderDetails(browser=BROWSER), gateway_order_id=key)["clientBrowserInfo"]) == {
        "userAgent": "Mozilla/5.0",
        "browserAcceptHeader": "text/html",
        "browserIpAddress": "2001:db8::7",
        "browserLanguage": "el",
        "browserTimeZone": "Asia/Nicosia",
        "browserTimeZoneOffset": 0,
        "colorDepth": 24,
        "screenHeight": 1080,
        "screenWidth": 1920,
        "javaEnabled": False,
        "javascriptEnabled": True,
        "isMobile": False,
        "OS": "Linux",
        "OSVersion": "6.1",
        "fingerprint": "f-1",
        "plugins": "none",
        "screenPrint": "s-1",
        "device": "desk",
        "deviceType": "desktop",
    }
    assert "clientBrowserInfo" not in registered(OrderDetails(browser=BROWSER))


def test_a_kept_card_is_charged_with_its_trade_and_browser() -> None:
    """Gateway manual, section 14.1."""
    bank = PaperBank(paymentOrderBinding=DONE)
    details = OrderDetails(trade="5499", browser=Browser(language="el"))
    charge = StoredCardCharge(
        OrderNumber("N-1"),
        Money(1250, EUR),
        "https://shop.example/back",
        StoredCardId("b-1"),
        Initiator.CUSTOMER,
        GatewayOrderId("md-1"),
        details=details,
    )
    with_bank(bank, lambda gateway: gateway.stored_cards.charge(charge, None))
    assert (bank.form()["mcc"], bank.form()["clientBrowserInfo"]) == ("5499", '{"browserLanguage": "el"}')


def test_nothing_is_sent_that_was_not_told() -> None:
    blocks = {"mcc", "mvv", "paymentFacilitator", "clientBrowserInfo", "preOrderPayerData", "shippingPayerData"}
    assert not (blocks | {"merchantLogin", "orderPayerData"}) & set(charged(OrderDetails()))


def test_one_login_acts_for_another_merchant_in_every_call_that_can() -> None:
    """Gateway manual, section 1.2: merchantLogin."""
    profile = replace(V1, merchant="branch-2")
    bank = PaperBank(
        register={"orderId": "md-1", "formUrl": PAGE},
        getOrderStatusExtended={"errorCode": "0", "orderStatus": 0, "orderNumber": "N-1"},
        anything=DONE,
    )
    reference = a_reference("N-1", "md-1")
    acts = {
        "register.do": lambda gateway: gateway.register(a_registration()),
        "getOrderStatusExtended.do": lambda gateway: gateway.status(reference),
        "instantPayment.do": lambda gateway: gateway.charge(a_charge(), a_card()),
        "motoPayment.do": lambda gateway: gateway.charge(a_charge(by_phone=True), a_card()),
        "deposit.do": lambda gateway: gateway.capture(reference, Money(1, EUR)),
        "reverse.do": lambda gateway: gateway.void(reference, None),
        "decline.do": lambda gateway: gateway.cancel(reference),
    }
    for name, act in acts.items():
        with_bank(bank, act, profile)
        assert bank.paths[-1].endswith(name)
        assert bank.form()["merchantLogin"] == "branch-2"
    with_bank(bank, lambda gateway: gateway.charge(a_charge(gateway_order_id="md-1"), a_card()), profile)
    assert "merchantLogin" not in bank.form()  # paymentorder.do knows the order, and no such field
    named = a_registration(details=OrderDetails(merchant="branch-3"))
    with_bank(bank, lambda gateway: gateway.register(named), profile)
    assert bank.form()["merchantLogin"] == "branch-3"


@pytest.mark.parametrize(
    "details",
    [
        OrderDetails(trade="5499"),
        OrderDetails(trade_value="MV-7"),
        OrderDetails(facilitator=FACILITATOR),
        OrderDetails(shipment=Shipment(DeliveryWay.DIGITAL)),
        OrderDetails(purchase=Purchase(in_stock=True)),
        OrderDetails(other_phones=OtherPhones(home="+35722000000")),
        OrderDetails(browser=BROWSER),
    ],
)
def test_the_newer_interface_refuses_what_it_has_no_field_for(details: OrderDetails) -> None:
    bank = PaperBank()
    with pytest.raises(NotOffered):
        with_bank(bank, lambda gateway: gateway.register(a_registration(details=details)), V2)
    assert bank.requests == []
