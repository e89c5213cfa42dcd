"""Which orders were there lately? `getLastOrdersForMerchants.do`, page by page."""

from app.sandbox.books.ledger import Order
from app.sandbox.desk.replies import Json
from app.sandbox.rules.bank import Bank
from app.sandbox.v1.forms import WRONG_VALUE, AccessDenied, Form, Refused
from app.sandbox.v1.methods import Method, number_code
from app.sandbox.v1.naming import own_logins
from app.sandbox.v1.status import extended_status, payment_state
from app.sandbox.v1.terms import language
from app.sandbox.words.moments import report_moment_in

LARGEST_PAGE = 200
_STATES = frozenset({"CREATED", "APPROVED", "DEPOSITED", "DECLINED", "REVERSED", "REFUNDED"})
# Charged in several parts and not at the end: the list knows it by the nearest name.
_LISTED_AS = {"MULTIPLE_INTERMEDIATE_DEPOSITED": "DEPOSITED"}


def listing_methods(bank: Bank) -> dict[str, Method]:
    """Return the call that lists orders."""
    return {"getLastOrdersForMerchants.do": Method(lambda form: last_orders(bank, form), number_code)}


def last_orders(bank: Bank, form: Form) -> Json:
    """Answer `getLastOrdersForMerchants.do`: whole statuses, oldest first; no error code on success."""
    start, end = _moment(form, "from"), _moment(form, "to")
    size, page = _number(_present(form, "size"), "size"), _number(form.text("page", 9) or "0", "page")
    if not 1 <= size <= LARGEST_PAGE:
        raise Refused(WRONG_VALUE, "[size] is wrong")
    states = _states(form)
    _check_merchants(bank, form)
    language(form)
    by_creation = form.flag("searchByCreatedDate")
    dated = [(date, order) for order in bank.orders() if (date := _date(order, by_creation=by_creation))]
    found = [order for date, order in sorted(dated, key=lambda entry: entry[0]) if start <= date <= end]
    found = [order for order in found if _LISTED_AS.get(payment_state(order), payment_state(order)) in states]
    shown = found[page * size : (page + 1) * size]
    version = bank.settings.status_version
    return {
        "orderStatuses": [extended_status(order, version) for order in shown],
        "totalCount": len(found),
        "page": page,
        "pageSize": size,
    }


def _date(order: Order, *, by_creation: bool) -> int | None:
    """Return when the order was made or paid; an order that was never paid has no such date."""
    return order.created if by_creation else order.authorised_at


def _present(form: Form, name: str) -> str:
    """Return a mandatory value; a missing one is error 5 in this call."""
    value = form.text(name)
    if not value:
        raise Refused(WRONG_VALUE, f"[{name}] is empty")
    return value


def _moment(form: Form, name: str) -> int:
    moment = report_moment_in(_present(form, name))
    if moment is None:
        raise Refused(WRONG_VALUE, f"[{name}] is wrong")
    return moment


def _number(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise Refused(WRONG_VALUE, f"[{name}] is wrong")
    return int(text)


def _states(form: Form) -> frozenset[str]:
    states = frozenset(name.strip() for name in _present(form, "transactionStates").split(","))
    if not states <= _STATES:
        raise Refused(WRONG_VALUE, "[transactionStates] is wrong")
    return states


def _check_merchants(bank: Bank, form: Form) -> None:
    """Return if the shop asks about itself; an empty list is everybody it may see, which is the same."""
    if "merchants" not in form.values:
        raise Refused(WRONG_VALUE, "[merchants] is empty")
    named = {login.strip() for login in form.text("merchants").split(",")} - {""}
    if not named <= set(own_logins(bank)):
        raise AccessDenied
