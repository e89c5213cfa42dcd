"""A pasted address of a portal or a pay page names an order, and nothing else does."""

import pytest

from app.domain.pasted_address import order_key_in

KEY = "2085a4c5-f378-435c-a9c6-d3a6860dcc4e"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (f"https://bank.example/payment/merchants/shop/payment_en.html?mdOrder={KEY}&language=en", KEY),
        (f"  https://bank.example/pay?ORDERID={KEY}#top ", KEY),
        (f"https://portal.example/mportal3/#/orders/{KEY}/details", KEY),
        (f"https://portal.example/app#/order?orderNumber=SHOP-T1-1&x={KEY}", "SHOP-T1-1"),
        ("https://bank.example/orders/SHOP-T1-261121-8MAAE49NC6", "SHOP-T1-261121-8MAAE49NC6"),
        ("https://bank.example/payment/merchants/overview", ""),
        (f"ftp://bank.example/{KEY}", ""),
        (KEY, ""),
        ("https://[", ""),
        ("", ""),
    ],
)
def test_the_key_of_an_order_is_found_in_an_address(text: str, key: str) -> None:
    assert order_key_in(text) == key
