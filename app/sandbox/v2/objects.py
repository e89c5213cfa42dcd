"""How does an order look as a session, and how as a payment?"""

from app.sandbox.books.ledger import Attempt, CardOnRecord, Order, State
from app.sandbox.desk.replies import Json, written
from app.sandbox.pages.ways_back import with_query
from app.sandbox.rules.bank import DECLINED_BY_MERCHANT
from app.sandbox.v2.details import DEFAULT_OPTIONS
from app.sandbox.v2.next_actions import next_action
from app.sandbox.v2.terms import currency_as_sent
from app.sandbox.words.accounts import Mode
from app.sandbox.words.identifiers import PAYMENT, SESSION, public_id, stored_method_id
from app.sandbox.words.moments import timestamp

_FAILURES = {
    116: ("insufficientFunds", "Not enough money on the card."),
    208: ("lostCard", "The card was reported lost."),
    101: ("expiredCard", "The card has expired."),
    71015: ("inputError", "The card data is wrong."),
    5: ("doNotHonour", "The issuer refused the payment."),
}


def session_object(order: Order, base: str, mode: Mode) -> Json:
    """Return the session. Paid means captured money; a hold completes the session unpaid."""
    terms = order.terms
    session: Json = {
        "id": public_id(SESSION, order.id),
        "amount": terms.amount,
        "created": timestamp(order.created),
        "currency": currency_as_sent(order),
        "customerDetails": _customer(order),
        "expiresAt": timestamp(order.expires),
        "failureUrl": terms.fail_url,
        "locale": terms.as_sent.get("locale", terms.language.upper()),
        "merchantReferenceId": terms.number,
        "metadata": _metadata(order),
        "paymentData": {"captureMethod": "manual" if terms.two_phase else "automatic"},
        "paymentStatus": "paid" if order.captured else "unpaid",
        "paymentUrl": _page(order, base),
        "status": _session_status(order),
        "successUrl": terms.return_url,
    }
    return session if mode is Mode.DOCUMENTED else session | _wishes(order)


def payment_object(order: Order, attempt: Attempt, base: str, mode: Mode) -> Json:
    """Return the payment; what no bank documents is left out in mode `documented`."""
    terms = order.terms
    payment: Json = {
        "id": public_id(PAYMENT, order.id),
        "amount": terms.amount,
        "amountCapturable": order.capturable,
        "amountReceived": order.captured,
        "captureMethod": "manual" if terms.two_phase else "automatic",
        "created": timestamp(order.created),
        "currency": currency_as_sent(order),
        "customerDetails": _customer(order),
        "description": terms.description,
        "metadata": _metadata(order),
        "paymentMethod": _payment_method(attempt),
        "paymentMethodOptions": {
            "card": DEFAULT_OPTIONS | terms.as_sent.get("paymentMethodOptions", {}).get("card", {})
        },
        "returnUrl": terms.return_url,
        "status": payment_status(order),
    }
    if order.open_challenge:
        payment["nextAction"] = next_action(order, attempt, order.open_challenge, base, mode)
    if mode is not Mode.DOCUMENTED:
        payment |= _wishes(order) | _undocumented(order, attempt)
    return payment


def _payment_method(attempt: Attempt) -> Json:
    if attempt.way:
        # Paid without a card, which V1 alone can do.
        return {"type": attempt.way.partition("_")[0].lower()}
    return {"type": "card", "card": face_of(attempt.card) | {"holderName": attempt.card.holder}}


def _customer(order: Order) -> Json:
    """Return what the shop told about the customer; V1 has other fields for it."""
    sent = order.terms.as_sent
    of_v1: Json = {name: sent[name] for name in ("email", "phone") if name in sent}
    return dict(sent.get("customerDetails", of_v1))


def _metadata(order: Order) -> Json:
    """Return the shop's own values as texts; V1 takes them in any shape."""
    return {name: value if isinstance(value, str) else written(value) for name, value in order.terms.params.items()}


def face_of(card: CardOnRecord) -> Json:
    """Return what V2 shows of any card."""
    return {
        "expiryMonth": int(card.expiry[4:]),
        "expiryYear": int(card.expiry[:4]),
        "maskedNumber": card.masked,
    }


def _wishes(order: Order) -> Json:
    """Return what the shop said about storing the card; the manual takes these fields and shows them nowhere."""
    terms = order.terms
    wishes: Json = {"merchantCustomerId": terms.client_id} if terms.client_id else {}
    if "setupFutureUsage" in terms.as_sent:
        wishes["setupFutureUsage"] = terms.as_sent["setupFutureUsage"]
    return wishes


def _page(order: Order, base: str) -> str:
    page = f"{base}/payment/merchants/ecom/payment.html"
    return with_query(page, mdOrder=order.id, language=order.terms.language)


def _session_status(order: Order) -> str:
    if order.state is State.CREATED:
        return "open"
    return "expired" if order.state is State.DECLINED else "completed"


def payment_status(order: Order) -> str:
    """Return where the payment stands, in the words of V2; refunds do not change it."""
    match order.state:
        case State.CREATED:
            # A page that may be tried again is not final, whatever the last card said.
            return "requiresAction" if order.open_challenge else "processing"
        case State.HELD:
            return "requiresCapture"
        case State.CHARGED:
            return "succeeded"
        case State.RELEASED:
            return "canceled"
        case State.DECLINED:
            return "canceled" if order.action_code == DECLINED_BY_MERCHANT else "failed"


def _undocumented(order: Order, attempt: Attempt) -> Json:
    extra: Json = {"amountRefunded": order.refunded, "merchantReferenceId": order.terms.number}
    if attempt.stored_card:
        extra["storedPaymentMethodId"] = stored_method_id(attempt.stored_card)
    if attempt.approval_code:
        extra |= {"approvalCode": attempt.approval_code, "rrn": attempt.reference}
    if order.state is State.DECLINED and attempt.action_code:
        other = "authenticationFailed" if attempt.action_code < 0 else "cardDeclined"
        code, message = _FAILURES.get(attempt.action_code, (other, "The payment was declined."))
        extra |= {"failureCode": code, "failureMessage": message}
    return extra
