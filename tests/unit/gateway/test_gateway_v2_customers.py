"""Which keys of customers the newer interface takes (gateway manual, newer interface, section 6.1)."""

import pytest
from gateway_aids import EUR, V2, PaperBank, a_card, a_charge, a_registration, with_bank

from app.domain.errors import CustomerIdWrong, InputFault
from app.domain.identifiers import CustomerId, OrderNumber, StoredCardId
from app.domain.money import Money
from app.domain.order_details import OrderDetails
from app.domain.stored_card import Initiator, StoredCardCharge
from app.gateway.v2.customers import checked_customer

WRONG = ["", "C-77", "seven77", "a" * 51, "anna@shop.example", "cust 0001", "клиент-0001", "cust_0001\n", "١٢٣٤٥٦٧٨"]


@pytest.mark.parametrize("key", ["cust_001", "a" * 50, "00000000", "A-b_C-d_9"])
def test_a_key_of_digits_latin_letters_and_two_signs_is_taken(key: str) -> None:
    assert checked_customer(CustomerId(key)) == key


@pytest.mark.parametrize("key", WRONG)
def test_any_other_key_is_a_fault_to_mend_and_is_not_repeated_in_it(key: str) -> None:
    with pytest.raises(CustomerIdWrong) as raised:
        checked_customer(CustomerId(key))
    assert isinstance(raised.value, InputFault)
    assert raised.value.args == (8, 50)


def test_a_wrong_key_stops_every_call_before_it_is_sent() -> None:
    bank, customer = PaperBank(), CustomerId("C-77")
    details = OrderDetails(customer_id=customer)
    stored = StoredCardCharge(
        OrderNumber("N-1"),
        Money(1250, EUR),
        "https://shop.example",
        StoredCardId("pm_kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn"),
        Initiator.CUSTOMER,
        details=details,
    )
    for work in (
        lambda gateway: gateway.register(a_registration(details=details)),
        lambda gateway: gateway.charge(a_charge(details=details), a_card()),
        lambda gateway: gateway.stored_cards.of_customer(customer),
        lambda gateway: gateway.stored_cards.charge(stored, None),
    ):
        with pytest.raises(CustomerIdWrong):
            with_bank(bank, work, V2)
    assert bank.requests == []
