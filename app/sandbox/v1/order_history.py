"""What has happened to an order's money, as the extended status lists it: operations, refunds, captured goods."""

import copy

from app.sandbox.books.ledger import Movement, MovementKind, Order, Refund
from app.sandbox.desk.replies import Json
from app.sandbox.words.moments import date_text

_TWO_PHASE_NAMES = {
    MovementKind.HOLD: "PRE_AUTH",
    MovementKind.CHARGE: "COMPLETION",
    MovementKind.RELEASE: "REVERSAL_FOR_PRE_AUTH",
    MovementKind.REFUND: "REFUND",
    MovementKind.CHARGE_UNDONE: "REVERSAL_FOR_COMPLETION",
}
_ONE_PHASE_NAMES = _TWO_PHASE_NAMES | {
    MovementKind.CHARGE: "PURCHASE",
    MovementKind.CHARGE_UNDONE: "REVERSAL_FOR_PURCHASE",
}


def history(order: Order) -> Json:
    """Return the lists that exist: nothing of an order without money."""
    part: Json = {}
    if moved := _told(order):
        part["operations"] = [_operation(order, movement) for movement in moved]
    if order.refunds:
        part["refunds"] = [_refund(done) for done in order.refunds]
        part["refundedDate"] = order.refunds[-1].at
    return part


def cart(order: Order) -> Json | None:
    """Return the cart as it was sent; once all of it is charged, each line says so."""
    bundle = order.terms.as_sent.get("orderBundle")
    if bundle is None:
        return None
    shown: Json = copy.deepcopy(bundle)
    if order.captured and order.captured == order.terms.amount:
        for item in shown["cartItems"]["items"]:
            if "itemAmount" in item:
                item["depositedItemAmount"] = item["itemAmount"]
    return shown


def _told(order: Order) -> list[Movement]:
    """Return the movements somebody asked for: what a smaller capture leaves over goes back without a call."""
    told: list[Movement] = []
    before: Movement | None = None
    for movement in order.movements:
        leftover = before and before.kind is MovementKind.CHARGE and before.at == movement.at
        if not (leftover and movement.kind is MovementKind.RELEASE):
            told.append(movement)
        before = movement
    return told


def _operation(order: Order, movement: Movement) -> Json:
    attempt = order.last_attempt
    names = _TWO_PHASE_NAMES if order.terms.two_phase else _ONE_PHASE_NAMES
    return {
        "amount": movement.amount,
        "cardHolder": attempt.card.holder if attempt else "",
        "authCode": attempt.approval_code if attempt else "",
        "operationType": names[movement.kind],
        "operationDate": movement.at,
        "referenceNumber": attempt.reference if attempt else "",
        "processingResultCode": "0",
        "success": True,
    }


def _refund(done: Refund) -> Json:
    shown: Json = {
        "date": date_text(done.at),
        "approvalCode": done.approval_code,
        "actionCode": "0",
        "referenceNumber": done.reference,
        "amount": done.amount,
    }
    return shown | ({"externalRefundId": done.external_id} if done.external_id else {})
