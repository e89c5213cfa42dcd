"""How does money go back in V1 without the order it came from, or by the receipt's own calls?"""

from decimal import Decimal

from app.sandbox.books.ledger import CardUse, Order, Outcome
from app.sandbox.desk.replies import Json
from app.sandbox.rules.bank import AmountTooLarge, Bank, NumberTaken, WrongState
from app.sandbox.rules.cards import PresentedCard
from app.sandbox.rules.money_back import RefundWish, refund
from app.sandbox.rules.payouts import payout
from app.sandbox.rules.setoken import SealedStoredCard, TokenDesk
from app.sandbox.v1.card_use import stored_card_for
from app.sandbox.v1.cards import instant_card
from app.sandbox.v1.carts import Line, cart_of, check_returned, kept
from app.sandbox.v1.forms import DUPLICATE, SYSTEM, WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import Method, number_code, text_code
from app.sandbox.v1.naming import order_in
from app.sandbox.v1.terms import Registration, language, read_amount, read_terms

_SUCCESS: Json = {"errorCode": 0, "errorMessage": "Success"}
_PAYOUT = Registration(number_optional=True, return_optional=True)


def payout_methods(bank: Bank, tokens: TokenDesk) -> dict[str, Method]:
    """Return the calls that give money back in their own way."""
    return {
        "instantRefund.do": Method(lambda form: instant_refund(bank, tokens, form), text_code),
        "processRawSumRefund.do": Method(lambda form: raw_sum_refund(bank, form), number_code),
        "processRawPositionRefund.do": Method(lambda form: raw_position_refund(bank, form), number_code),
    }


def instant_refund(bank: Bank, tokens: TokenDesk, form: Form) -> Json:
    """Answer `instantRefund.do`: money to a card, a stored card or a token, tied to no earlier order."""
    card = _card(bank, form, instant_card(form, tokens))
    try:
        order = payout(bank, read_terms(bank, form, _PAYOUT), card)
    except NumberTaken:
        raise Refused(DUPLICATE, "Order number is duplicated") from None
    return {"errorCode": "0", "errorMessage": "Success", "orderId": order.id, "orderStatus": _short(order)}


def raw_sum_refund(bank: Bank, form: Form) -> Json:
    """Answer `processRawSumRefund.do`: a part of the charge, whatever the cart says."""
    order = order_in(bank, form)
    language(form)
    _give(bank, order, RefundWish(read_amount(form.text("amount", 12))))
    return _SUCCESS


def raw_position_refund(bank: Bank, form: Form) -> Json:
    """Answer `processRawPositionRefund.do`: a part of one line, by its position."""
    order = order_in(bank, form)
    language(form)
    amount = read_amount(form.text("amount", 12))
    original = cart_of(order).get(form.text("positionId", 12))
    if original is None or not original.total:
        raise Refused(WRONG_VALUE, "[positionId] is wrong")
    share = original.quantity * Decimal(amount) / Decimal(original.total)
    line = Line(original.position, original.name, original.code, share, amount, original.currency)
    check_returned(order, [line], amount)
    _give(bank, order, RefundWish(amount, lines=kept([line])))
    return _SUCCESS


def _give(bank: Bank, order: Order, wish: RefundWish) -> None:
    try:
        refund(bank, order, wish)
    except WrongState:
        raise Refused(SYSTEM, "Payment must be in a correct state") from None
    except AmountTooLarge:
        raise Refused(SYSTEM, "Refund amount exceeds deposited amount") from None


def _card(bank: Bank, form: Form, given: PresentedCard | SealedStoredCard) -> PresentedCard:
    if isinstance(given, SealedStoredCard):
        return stored_card_for(bank, form, given.stored_id).presented(CardUse(), given.code)
    return given


def _short(order: Order) -> Json:
    attempt = order.last_attempt
    if attempt is None or attempt.outcome is not Outcome.APPROVED:
        return {"ErrorCode": "2", "ErrorMessage": "Refund is declined"}
    return {
        "approvalCode": attempt.approval_code,
        "rrn": attempt.reference,
        "ErrorCode": "0",
        "ErrorMessage": "Success",
    }
