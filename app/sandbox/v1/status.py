"""What does the bank say about an order? The extended reply and the legacy short one."""

import hashlib

from app.sandbox.books.ledger import Attempt, Order, Outcome, State
from app.sandbox.desk.replies import Json
from app.sandbox.rules.bank import Bank
from app.sandbox.v1.authentication_info import authentication_info
from app.sandbox.v1.forms import DUPLICATE, NOT_FOUND, WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import Method, capitals, text_code
from app.sandbox.v1.naming import check_merchant
from app.sandbox.v1.order_history import cart, history
from app.sandbox.v1.status_version import LATEST, as_of
from app.sandbox.v1.terms import language
from app.sandbox.words.action_codes import label_of

TERMINAL = "123456"
ACCOUNT_REFERENCE_LENGTH = 29
# Told again as they were sent.
_REPEATED = ("mcc", "mvv", "paymentFacilitator", "prepaymentMdOrder", "avsCode")
BANK = {"bankName": "TRAINING BANK", "bankCountryCode": "UNKNOWN", "bankCountryName": "Unknown"}

_NUMBERS = {State.CREATED: 0, State.HELD: 1, State.CHARGED: 2, State.RELEASED: 3, State.DECLINED: 6}
_REFUNDED = 4
_AT_THE_ISSUER = 5
_PARTLY_CHARGED = 8
_PAYMENT_STATES = {
    State.CREATED: "CREATED",
    State.HELD: "APPROVED",
    State.CHARGED: "DEPOSITED",
    State.RELEASED: "REVERSED",
    State.DECLINED: "DECLINED",
}


def status_methods(bank: Bank) -> dict[str, Method]:
    """Return the calls that ask about one order."""
    return {
        "getOrderStatusExtended.do": Method(lambda form: extended(bank, form), text_code, token_allowed=True),
        "getOrderStatus.do": Method(lambda form: short_status(_order_in(bank, form, "orderId")), capitals),
        "public/acknowledgeTransaction.do": Method(lambda form: acknowledged(bank, form), capitals),
    }


def extended(bank: Bank, form: Form) -> Json:
    """Answer `getOrderStatusExtended.do`; the order's id wins over its number."""
    order_id, number = form.values.get("orderId"), form.values.get("orderNumber")
    check_merchant(bank, form)
    language(form)
    if order_id is None and number is None:
        raise Refused(DUPLICATE, "Neither orderId nor orderNumber is given")
    if "userName" not in form.values and not order_id and not bank.settings.token_everywhere:
        raise Refused(WRONG_VALUE, "Access denied")
    if order_id == "" or (order_id is None and number == ""):
        raise Refused(WRONG_VALUE, "[orderId] is empty")
    order = bank.find(order_id) if order_id else bank.find_number(number or "")
    if order is None:
        raise Refused(NOT_FOUND, "Order is not found")
    return extended_status(order, bank.settings.status_version)


def acknowledged(bank: Bank, form: Form) -> Json:
    """Answer `acknowledgeTransaction.do`: how banks of some countries are asked once the customer is back."""
    order = _order_in(bank, form, "mdOrder" if form.values.get("mdOrder") else "orderId")
    label = label_of(order.action_code)
    response = {"respCode": f"{order.action_code:02d}", "respCode_desc": label}
    return {
        **short_status(order),
        "actionCode": order.action_code,
        "actionCodeDescription": label,
        "params": order.terms.params | response,
    }


def _order_in(bank: Bank, form: Form, field: str) -> Order:
    if not form.values.get(field):
        raise Refused(WRONG_VALUE, f"[{field}] is empty")
    order = bank.find(form.values[field])
    if order is None:
        raise Refused(NOT_FOUND, "Order is not found")
    return order


def order_status(order: Order) -> int:
    """Return the state by its number.

    0 new, 1 held, 2 charged, 3 released, 4 refunded, 5 at the issuer, 6 declined, 8 charged in part, the rest held.
    """
    if order.open_challenge:
        return _AT_THE_ISSUER
    if order.state is State.HELD and order.captured:
        return _PARTLY_CHARGED
    # The manual says no more than "a refund was carried out", so a partial one counts.
    return _REFUNDED if order.refunds else _NUMBERS[order.state]


def extended_status(order: Order, version: int = LATEST) -> Json:
    """Return the order as the extended reply of this version shows it: card data only once there was a card."""
    terms = order.terms
    status: Json = {
        "errorCode": "0",
        "errorMessage": "Success",
        "orderNumber": terms.number,
        "orderStatus": order_status(order),
        "actionCode": order.action_code,
        "actionCodeDescription": label_of(order.action_code),
        "amount": terms.amount,
        "currency": terms.currency,
        "date": order.created,
        "orderDescription": terms.description,
        "ip": terms.ip,
        "merchantOrderParams": [{"name": name, "value": str(value)} for name, value in terms.params.items()],
        "transactionAttributes": [],
        "attributes": [{"name": "mdOrder", "value": order.id}],
        "terminalId": TERMINAL,
        "paymentAmountInfo": _amounts(order),
        "bankInfo": BANK,
        "chargeback": False,
    }
    if order.last_attempt:
        status |= _card_part(order, order.last_attempt)
    status |= _optional_part(order) | history(order)
    return as_of(version, status)


def short_status(order: Order) -> Json:
    """Return the order with the odd capitals of the short reply. While the issuer asks, it still says 0."""
    terms, attempt = order.terms, order.last_attempt
    declined = order.state is State.DECLINED
    status: Json = {
        "ErrorCode": "2" if declined else "0",
        "ErrorMessage": "Payment is declined" if declined else "Success",
        "OrderStatus": _NUMBERS[order.state] if order.open_challenge else order_status(order),
        "OrderNumber": terms.number,
        "Amount": terms.amount,
        "currency": terms.currency,
        "depositAmount": order.deposited,
        "authCode": 2,
        "Ip": terms.ip,
    }
    if attempt and not attempt.way:
        status |= {
            "Pan": attempt.card.masked,
            "expiration": attempt.card.expiry,
            "cardholderName": attempt.card.holder,
        }
    if attempt and attempt.approval_code:
        status |= {"approvalCode": attempt.approval_code, "rrn": attempt.reference}
        status |= {"approvedAmount": order.approved, "paymentNetRefNum": attempt.reference}
    return status | binding_info(order)


def _amounts(order: Order) -> Json:
    fee = int(order.terms.as_sent.get("feeInput") or 0)
    return {
        "paymentState": payment_state(order),
        "approvedAmount": order.approved,
        "depositedAmount": order.deposited,
        "refundedAmount": order.refunded,
        "totalAmount": order.terms.amount + fee,
        **({"feeAmount": fee} if fee else {}),
    }


def payment_state(order: Order) -> str:
    """Return the state as a word."""
    match order_status(order):
        case number if number == _PARTLY_CHARGED:
            return "MULTIPLE_INTERMEDIATE_DEPOSITED"
        case number if number == _REFUNDED:
            return "REFUNDED"
        case _:
            return _PAYMENT_STATES[order.state]


def _partial_authorisation(order: Order) -> str:
    if not order.approved:
        return "REQUESTED"
    return "FULL_AMOUNT" if order.approved == order.terms.amount else "PARTIAL_AMOUNT"


def _card_part(order: Order, attempt: Attempt) -> Json:
    card = attempt.card
    part: Json = {"paymentWay": _payment_way(order, attempt)}
    if not attempt.way:
        part["cardAuthInfo"] = {
            "maskedPan": card.masked,
            "pan": card.masked,
            "expiration": card.expiry,
            "cardholderName": card.holder,
            "approvalCode": attempt.approval_code,
            "paymentSystem": card.scheme,
            "product": "",
            "productCategory": "DEBIT",
            "corporateCard": "false",
            "secureAuthInfo": authentication_info(attempt),
        }
    if order.authorised_at:
        part |= {"authDateTime": order.authorised_at, "authRefNum": attempt.reference}
        part["feUtrnno"] = int(attempt.reference)
    if attempt.outcome is Outcome.DECLINED:
        part["displayErrorMessage"] = label_of(attempt.action_code or 0)
    return part


def _payment_way(order: Order, attempt: Attempt) -> str:
    if attempt.way:
        return attempt.way
    if order.terms.moto:
        return "CARD_MOTO"
    return "CARD_BINDING" if attempt.paid_by_stored_card else "CARD"


def binding_info(order: Order) -> Json:
    """Return whose card it is and, once it is stored or paid with as such, its credential's id."""
    info: Json = {"clientId": order.terms.client_id} if order.terms.client_id else {}
    if order.last_attempt and order.last_attempt.stored_card:
        info["bindingId"] = order.last_attempt.stored_card
    return info


def _optional_part(order: Order) -> Json:
    part: Json = {}
    sent = order.terms.as_sent
    if order.captured_at:
        part["depositedDate"] = order.captured_at
    if order.state is State.RELEASED and order.released_at:
        part["reversedDate"] = order.released_at
    if binding := binding_info(order):
        part["bindingInfo"] = binding
        if order.last_attempt and "bindingId" in binding:
            binding["externalCreated"] = order.last_attempt.stored_unpaid
    if order.last_attempt and order.last_attempt.use.initiator:
        part["tii"] = order.last_attempt.use.initiator
    if "PARTIAL_AUTHORIZATION" in order.terms.features:
        part["partialAuthorization"] = _partial_authorisation(order)
    if goods := cart(order):
        part["orderBundle"] = goods
    if payer := _payer(order):
        part["payerData"] = payer
    return part | {name: sent[name] for name in _REPEATED if name in sent}


def _payer(order: Order) -> Json:
    """Return how the payer is reached and, once a card was good, the number its account goes by everywhere."""
    sent, attempt = order.terms.as_sent, order.last_attempt
    payer: Json = {name: sent[name] for name in ("email", "phone", "postAddress") if name in sent}
    if attempt and attempt.approval_code:
        account = hashlib.sha256(f"{attempt.card.masked}{attempt.card.expiry}".encode()).hexdigest()
        payer["paymentAccountReference"] = account[:ACCOUNT_REFERENCE_LENGTH].upper()
    return payer
