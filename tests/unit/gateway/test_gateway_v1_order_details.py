"""What a bank is told about an order besides its sum (gateway manual, sections 3, 4, 5 and 7)."""

import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from gateway_aids import EUR, PAGE, PaperBank, a_card, a_charge, a_registration, with_bank

from app.domain.identifiers import CustomerId, StoredCardId
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.order_details import (
    CardholderCheck,
    Exemption,
    KeepCard,
    OrderDetails,
    OrderLine,
)
from app.domain.postal_address import PostalAddress

HOME = PostalAddress(("Main street 1", "back yard"), "Limassol", "LIM", "3010", "CY")
SHELF = PostalAddress(("Dock 4",), "Paphos", "", "8010", "CY")
ANNA = Customer("anna@shop.example", "+357 25 000 000", "Anna Example")
LINE = OrderLine(
    1, "Tea", Decimal("2"), Money(1250, EUR), article="T-1", price=Money(625, EUR), details={"leaf": "whole"}
)


def registered(details: OrderDetails, **changes: Any) -> dict[str, str]:
    bank = PaperBank(register={"orderId": "md-1", "formUrl": PAGE})
    with_bank(bank, lambda gateway: gateway.register(a_registration(details=details, **changes)))
    return bank.form()


def features(details: OrderDetails, **changes: Any) -> list[str]:
    bank = PaperBank(register={"orderId": "md-1", "formUrl": PAGE})
    with_bank(bank, lambda gateway: gateway.register(a_registration(details=details, **changes)))
    return bank.values("features")


def charged(details: OrderDetails, **changes: Any) -> dict[str, str]:
    bank = PaperBank(anything={"errorCode": "0", "success": True, "orderId": "md-1"})
    with_bank(bank, lambda gateway: gateway.charge(a_charge(details=details, **changes), a_card()))
    return bank.form()


def test_lines_travel_as_the_bundle() -> None:
    """Gateway manual, section 4.1."""
    bundle = json.loads(registered(OrderDetails(lines=(LINE,), delivery=HOME), customer=ANNA)["orderBundle"])
    assert bundle == {
        "customerDetails": {
            "contact": "anna@shop.example",
            "fullName": "Anna Example",
            "deliveryInfo": {
                "country": "CY",
                "city": "Limassol",
                "postAddress": "Main street 1, back yard, 3010, Limassol, LIM, CY",
            },
        },
        "cartItems": {
            "items": [
                {
                    "positionId": 1,
                    "name": "Tea",
                    "quantity": {"value": 2, "measure": "pcs"},
                    "itemAmount": 1250,
                    "itemCurrency": "978",
                    "itemPrice": 625,
                    "itemCode": "T-1",
                    "itemDetails": {"itemDetailsParams": [{"name": "leaf", "value": "whole"}]},
                }
            ]
        },
    }


def test_addresses_and_phone_travel_as_payer_data() -> None:
    """Gateway manual, sections 4.2, 4.3 and 4.5."""
    sent = registered(OrderDetails(billing=HOME, delivery=SHELF), customer=ANNA)
    assert json.loads(sent["billingPayerData"]) == {
        "billingCity": "Limassol",
        "billingCountry": "CY",
        "billingAddressLine1": "Main street 1",
        "billingAddressLine2": "back yard",
        "billingState": "LIM",
        "billingPostalCode": "3010",
    }
    assert json.loads(sent["shippingPayerData"])["shippingAddressLine1"] == "Dock 4"
    assert json.loads(sent["orderPayerData"]) == {"mobilePhone": "+35725000000"}
    assert sent["billingAndShippingAddressMatchIndicator"] == "N"
    assert sent["postAddress"] == "Dock 4, 8010, Paphos, CY"
    same = registered(OrderDetails(billing=HOME, delivery=HOME))
    assert same["billingAndShippingAddressMatchIndicator"] == "Y"


def test_the_rest_of_the_wishes_has_a_field_each() -> None:
    """Gateway manual, sections 3.1 and 3.2."""
    at = datetime(2026, 11, 4, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    details = OrderDetails(
        customer_id=CustomerId("C-77"),
        notification_address="https://relay.example/v1",
        fail_address="https://shop.example/failed",
        capture_at=at,
        parameters={"cashier": "anna"},
        fee=Money(30, EUR),
        network_address="203.0.113.7",
        merchant="branch-2",
    )
    bank = PaperBank(registerPreAuth={"orderId": "md-1", "formUrl": PAGE})
    asked = a_registration(details=details, hold=True, stored_card=StoredCardId("b-1"))
    with_bank(bank, lambda gateway: gateway.register(asked))
    expected = {
        "clientId": "C-77",
        "dynamicCallbackUrl": "https://relay.example/v1",
        "failUrl": "https://shop.example/failed",
        "autocompletionDate": "2026-11-04T10:30:00",
        "jsonParams": '{"cashier": "anna"}',
        "feeInput": "30",
        "ip": "203.0.113.7",
        "merchantLogin": "branch-2",
        "bindingId": "b-1",
    }
    assert {name: bank.form()[name] for name in expected} == expected
    later = registered(OrderDetails(release_at=at.astimezone(UTC)))
    assert later["autoReverseDate"] == "2026-11-04T10:30:00"


@pytest.mark.parametrize(
    ("details", "changes", "expected"),
    [
        (OrderDetails(), {}, []),
        (OrderDetails(), {"by_phone": True}, ["FORCE_PAYMENT_WAY"]),
        (OrderDetails(cardholder_check=CardholderCheck.REQUIRED), {}, ["FORCE_TDS"]),
        (OrderDetails(cardholder_check=CardholderCheck.FULLY_REQUIRED), {}, ["FORCE_FULL_TDS"]),
        (OrderDetails(cardholder_check=CardholderCheck.NONE), {}, ["FORCE_SSL"]),
        (OrderDetails(keep_card=KeepCard.AGREED), {}, []),
        (OrderDetails(keep_card=KeepCard.BANK_ASKS, customer_id=CustomerId("C-77")), {}, []),
        (
            OrderDetails(keep_card=KeepCard.AGREED, customer_id=CustomerId("C-77")),
            {"by_phone": True},
            ["FORCE_PAYMENT_WAY", "FORCE_CREATE_BINDING"],
        ),
    ],
)
def test_each_feature_is_a_parameter_of_its_own(
    details: OrderDetails, changes: dict[str, Any], expected: list[str]
) -> None:
    """Gateway manual, section 5."""
    assert features(details, **changes) == expected


def test_a_shops_own_parameters_cannot_undo_a_telephone_order() -> None:
    """Gateway manual, section 9.2."""
    sent = registered(OrderDetails(parameters={"paymentWay": "CARD", "cashier": "anna"}), by_phone=True)
    assert json.loads(sent["jsonParams"]) == {"paymentWay": "CARD_MOTO", "cashier": "anna"}


@pytest.mark.parametrize("key", ["md-1", None], ids=["registered", "one-call"])
def test_a_typed_card_is_kept_only_where_the_customer_agreed(key: str | None) -> None:
    """Gateway manual, sections 7.1, 7.2 and 7.5."""
    agreed = charged(OrderDetails(customer_id=CustomerId("C-77"), keep_card=KeepCard.AGREED), gateway_order_id=key)
    assert (agreed["bindingNotNeeded"], agreed["tii"]) == ("false", "CI")
    refused = charged(OrderDetails(customer_id=CustomerId("C-77")), gateway_order_id=key)
    assert refused["bindingNotNeeded"] == "true"
    assert "tii" not in refused
    assert "bindingNotNeeded" not in charged(OrderDetails(), gateway_order_id=key)


def test_an_exemption_goes_with_the_charge() -> None:
    assert charged(OrderDetails(exemption=Exemption.LOW_VALUE))["externalScaExemptionIndicator"] == "LVP"
    assert charged(OrderDetails(exemption=Exemption.RISK_ANALYSIS))["externalScaExemptionIndicator"] == "TRA"


def test_a_telephone_charge_takes_the_wishes_as_well() -> None:
    """Gateway manual, section 9.1."""
    sent = charged(
        OrderDetails(parameters={"cashier": "anna"}, notification_address="https://r.example"), by_phone=True
    )
    assert (sent["jsonParams"], sent["dynamicCallbackUrl"]) == ('{"cashier": "anna"}', "https://r.example")
    assert "features" not in sent
