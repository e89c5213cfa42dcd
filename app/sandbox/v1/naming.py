"""Which order does a call mean? Named by the bank's id, by the shop's number, or by both if they agree."""

from app.sandbox.books.ledger import Order
from app.sandbox.rules.bank import Bank
from app.sandbox.v1.forms import MISSING, NOT_FOUND, WRONG_VALUE, AccessDenied, Form, Refused

_API_SUFFIX = "-api"


def order_in(bank: Bank, form: Form) -> Order:
    """Return the order; error 5 when it is not named, 6 when there is none."""
    check_merchant(bank, form)
    order_id, number = form.values.get("orderId"), form.values.get("orderNumber")
    if order_id == "" or (order_id is None and number is None):
        raise Refused(WRONG_VALUE, "[orderId] is empty")
    if number == "" and not order_id:
        raise Refused(MISSING, "[orderNumber] is empty")
    order = bank.find(order_id) if order_id else bank.find_number(number or "")
    if order is None or (number and order.terms.number != number):
        raise Refused(NOT_FOUND, "Unregistered order")
    return order


def check_merchant(bank: Bank, form: Form) -> None:
    """Return if the shop acts for itself: this bank has one merchant, and nobody else's login opens it."""
    login = form.text("merchantLogin", 255)
    if login and login not in own_logins(bank):
        raise AccessDenied


def own_logins(bank: Bank) -> tuple[str, str]:
    """Return the names this bank's one merchant goes by: that of its account for programs, and its own."""
    name = bank.account.user_name
    return name, name.removesuffix(_API_SUFFIX)
