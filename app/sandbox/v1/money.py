"""How does a shop take held money, let it go, or give charged money back?"""

from app.sandbox.books.ledger import Order
from app.sandbox.desk.replies import Json
from app.sandbox.rules.bank import AmountTooLarge, Bank, WrongState
from app.sandbox.rules.money_back import NotAsExpected, RefundWish, refund, reverse
from app.sandbox.v1.carts import check_returned, check_taken, kept, lines_in
from app.sandbox.v1.forms import SYSTEM, WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import Method, number_code
from app.sandbox.v1.naming import order_in
from app.sandbox.v1.terms import language
from app.sandbox.words.currencies import minor_units

SUCCESS: Json = {"errorCode": 0, "errorMessage": "Success"}
_WRONG_STATE = "Payment must be in a correct state"


def money_methods(bank: Bank) -> dict[str, Method]:
    """Return the calls that move money of a paid order."""
    return {
        "deposit.do": Method(lambda form: deposit(bank, form), number_code),
        "reverse.do": Method(lambda form: reverse_hold(bank, form), number_code),
        "refund.do": Method(lambda form: refund_charge(bank, form), number_code),
    }


def deposit(bank: Bank, form: Form) -> Json:
    """Answer `deposit.do`: 0 takes all that is held, a part is final unless the shop may take several."""
    order = order_in(bank, form)
    amount = _amount(form)
    _at_least_one_unit(amount, order)
    final = _is_final(bank, form)
    lines = lines_in(form, "depositItems")
    _check_common(form, order)
    if lines and order.capturable:
        check_taken(order, lines, order.capturable if amount is None else amount)
    try:
        bank.capture(order, amount, final=final)
    except WrongState:
        raise Refused(SYSTEM, _WRONG_STATE) from None
    except AmountTooLarge:
        raise Refused(SYSTEM, "Deposit amount is more than what is held") from None
    return SUCCESS


def reverse_hold(bank: Bank, form: Form) -> Json:
    """Answer `reverse.do`: without an amount everything goes back."""
    order = order_in(bank, form)
    amount = _amount(form) if form.text("amount") else None
    _check_common(form, order)
    try:
        reverse(bank, order, amount)
    except WrongState:
        raise Refused(SYSTEM, "Reversal is impossible for this order") from None
    except AmountTooLarge:
        raise Refused(SYSTEM, "Reversal amount is more than what is authorised") from None
    return SUCCESS


def refund_charge(bank: Bank, form: Form) -> Json:
    """Answer `refund.do`: 0 gives back all that is left; a known `externalRefundId` succeeds without a movement."""
    order = order_in(bank, form)
    amount = _amount(form)
    lines = lines_in(form, "refundItems")
    wish = RefundWish(amount, form.text("externalRefundId", 32), _expected(form), kept(lines))
    _check_common(form, order)
    # Where nothing can go back, that is the reason, not the lines; a known refund is not looked at again.
    if order.refundable and not order.refund_called(wish.external_id):
        check_returned(order, lines, amount)
    try:
        refund(bank, order, wish)
    except WrongState:
        raise Refused(SYSTEM, _WRONG_STATE) from None
    except AmountTooLarge:
        raise Refused(SYSTEM, "Refund amount exceeds deposited amount") from None
    except NotAsExpected:
        raise Refused(SYSTEM, "Deposited amount is not the expected one") from None
    return SUCCESS


def _amount(form: Form) -> int | None:
    """Return the sum asked for, None for all; a missing one is error 5 here, not 4."""
    text = form.text("amount", 12)
    if not (text.isascii() and text.isdigit()):
        raise Refused(WRONG_VALUE, "[amount] is wrong")
    return int(text) or None


def _at_least_one_unit(amount: int | None, order: Order) -> None:
    if amount is not None and amount < minor_units(order.terms.currency):
        raise Refused(WRONG_VALUE, "Deposit amount must be zero or at least one currency unit")


def _is_final(bank: Bank, form: Form) -> bool | None:
    """Return whether this capture is the last one; None leaves it to how the shop is set up."""
    match form.text("depositType"):
        case "" | "0":
            return None
        case "1" if bank.settings.multi_capture:
            return False
        case "1":
            raise Refused(WRONG_VALUE, "Access denied")
        case "2":
            return True
        case _:
            raise Refused(WRONG_VALUE, "[depositType] is wrong")


def _expected(form: Form) -> int | None:
    text = form.text("expectedDepositedAmount", 12)
    if text and not (text.isascii() and text.isdigit()):
        raise Refused(WRONG_VALUE, "[expectedDepositedAmount] is wrong")
    return int(text) if text else None


def _check_common(form: Form, order: Order) -> None:
    """Return if what every one of these calls may carry is right: language, currency, parameters."""
    language(form)
    form.json_object("jsonParams")
    currency = form.text("currency", 3)
    if currency and currency != order.terms.currency:
        raise Refused(WRONG_VALUE, "[currency] is wrong")
