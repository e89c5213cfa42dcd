"""What more may a callback carry where the shop's settings ask for it? The same facts as the status reply."""

from app.sandbox.books.ledger import Attempt, Authentication, Order, Outcome
from app.sandbox.desk.replies import Json
from app.sandbox.rules.vault import StoredCard
from app.sandbox.v1.status import extended_status
from app.sandbox.words.currencies import LETTERS_OF, plain
from app.sandbox.words.happenings import Event, Happening
from app.sandbox.words.moments import long_date

_PAYMENT_STATES = {
    "CREATED": "started",
    "APPROVED": "payment_approved",
    "DEPOSITED": "payment_deposited",
    "REVERSED": "payment_void",
    "REFUNDED": "refunded",
    "DECLINED": "payment_declined",
    "PENDING": "pending",
    "MULTIPLE_INTERMEDIATE_DEPOSITED": "partly_deposited",
}
_THREE_DS_TYPES = {
    Authentication.NONE: "SSL",
    Authentication.CHALLENGE_1: "THREE_DS1_FULL",
    Authentication.CHALLENGE_2: "THREE_DS2_FULL",
    Authentication.FRICTIONLESS: "THREE_DS2_FRICTIONLESS",
    Authentication.ATTEMPT: "THREE_DS2_ATTEMPT",
}
# Whoever authenticated the customer: the manual's `threeDsType` in the words of a callback.
_PROVED_TYPES = {
    "0": "SSL",
    "3": "THREE_DS2_FULL",
    "4": "THREE_DS2_FRICTIONLESS",
    "5": "THREE_DS2_ATTEMPT",
    "6": "THREE_DS2_EXEMPTION_GRANTED",
    "7": "THREE_DS2_3RI",
    "8": "THREE_DS2_3RI_ATTEMPT",
}
_AMOUNTS = ("approvedAmount", "depositedAmount", "refundedAmount")
_OF_THE_STATUS = (
    "amount",
    "currency",
    "actionCode",
    "actionCodeDescription",
    "terminalId",
    "paymentWay",
    "ip",
    "orderDescription",
)
_OF_THE_CARD = ("maskedPan", "cardholderName", "approvalCode", "paymentSystem")
_ENDINGS = {
    Happening.CHARGED: "depositedDate",
    Happening.RELEASED: "reversedDate",
    Happening.REFUNDED: "refundedDate",
    Happening.REFUSED: "declineDate",
    Happening.TIMED_OUT: "sessionExpiredDate",
}

Fields = dict[str, str]


def rich_fields(order: Order, event: Event) -> Fields:
    """Return the optional parameters of a callback about an order; what is empty is left out."""
    status = extended_status(order)
    amounts = status["paymentAmountInfo"]
    fields = {
        **_texts(status, _OF_THE_STATUS),
        **_texts(amounts, _AMOUNTS),
        **_texts(status["bankInfo"], ("bankName",)),
        "amountFormatted": plain(order.terms.amount, order.terms.currency),
        "currencyName": LETTERS_OF[order.terms.currency],
        "paymentState": _PAYMENT_STATES[amounts["paymentState"]],
        "depositFlag": "2" if order.terms.two_phase else "1",
        "clientId": order.terms.client_id,
        "merchantLogin": str(order.terms.as_sent.get("merchantLogin", "")),
        "date": long_date(order.created),
        **_operation(order, event),
    }
    if order.last_attempt:
        fields |= _attempt(order.last_attempt, status.get("cardAuthInfo", {}))
    return {name: value for name, value in fields.items() if value}


def card_fields(card: StoredCard) -> Fields:
    """Return the optional parameters of a callback about a stored card."""
    return {"panMasked": card.record.masked}


def _operation(order: Order, event: Event) -> Fields:
    fields = {_ENDINGS[event.kind]: long_date(event.at)} if event.kind in _ENDINGS else {}
    formatted = plain(event.amount, order.terms.currency)
    match event.kind:
        case Happening.REFUNDED:
            fields["operationRefundedAmount"] = str(event.amount)
            fields["operationRefundedAmountFormatted"] = fields["currentRefundAmountFormatted"] = formatted
            fields["externalRefundId"] = _own_id(order, event.subject)
        case Happening.RELEASED:
            fields["currentReverseAmountFormatted"] = formatted
    return fields


def _own_id(order: Order, refund_id: str) -> str:
    return next(refund.external_id for refund in order.every_refund if refund.id == refund_id)


def _attempt(attempt: Attempt, card: Json) -> Fields:
    fields = {
        **_texts(card, _OF_THE_CARD),
        "paymentDate": long_date(attempt.at),
        "refNum": attempt.reference,
        "paymentRefNum": attempt.reference,
        "bindingId": attempt.stored_card,
    }
    if attempt.outcome is not Outcome.PENDING:
        secure = card.get("secureAuthInfo", {})
        fields["threeDSType"] = _three_ds_type(attempt)
        fields["eci"] = str(secure.get("eci", ""))
        fields |= _texts(secure.get("threeDSInfo", {}), ("xid", "cavv"))
    return fields


def _three_ds_type(attempt: Attempt) -> str:
    return _PROVED_TYPES[attempt.proof.kind] if attempt.proof else _THREE_DS_TYPES[attempt.authentication]


def _texts(source: Json, names: tuple[str, ...]) -> Fields:
    return {name: str(source[name]) for name in names if source.get(name) is not None}
