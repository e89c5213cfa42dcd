"""How does a card pay in V1? An order that exists, an order made on the way, or a telephone order."""

from app.sandbox import scenarios
from app.sandbox.bank import Bank, WrongState
from app.sandbox.cards import PresentedCard
from app.sandbox.challenge_forms import creq, to_issuer
from app.sandbox.ledger import Attempt, Authentication, CardUse, Order, Outcome
from app.sandbox.replies import Json, Reply
from app.sandbox.setoken import TokenDesk
from app.sandbox.v1.card_use import typed_card_use
from app.sandbox.v1.cards import instant_card, moto_card, paymentorder_card
from app.sandbox.v1.forms import DUPLICATE, Form, Refused
from app.sandbox.v1.status import short_status
from app.sandbox.v1.terms import Registration, language, registered
from app.sandbox.ways_back import way_back

PROCEEDED = "Your order is proceeded, redirecting..."
DECLINED = "Operation declined. Please check the data and available balance of the account."
NOT_AUTHENTICATED = "Operation declined. Cardholder authentication failed."


def paymentorder(bank: Bank, tokens: TokenDesk, form: Form) -> Reply:
    """Answer `paymentorder.do`: a "form result" whose error code is a number."""
    order = bank.find(form.required("MDORDER", 36))
    form.required("language")
    language(form)
    if order is None:
        raise Refused(DUPLICATE, "Order number is wrong")
    use = typed_card_use(form, two_phase=order.terms.two_phase)
    card = paymentorder_card(form, tokens)
    attempt = paid(bank, order, card, use)
    body: Json = {"errorCode": 0, "is3DSVer2": _is_version_2(attempt), **_next_step(order, attempt, form.base)}
    if attempt.outcome is Outcome.DECLINED:
        body |= {"error": DECLINED, "errorTypeName": "DATA_INPUT_ERROR", "processingErrorType": "CLIENT_ERROR"}
    return Reply(body, trouble=scenarios.trouble_for(card, order.terms.amount))


def instant_payment(bank: Bank, tokens: TokenDesk, form: Form) -> Reply:
    """Answer `instantPayment.do`: a declined card is no error, it is a short status inside."""
    use = typed_card_use(form, two_phase=form.flag("preAuth"))
    card = instant_card(form, tokens)
    order = registered(bank, form, Registration())
    attempt = paid(bank, order, card, use)
    body: Json = {
        "errorCode": "0",
        "orderId": order.id,
        "orderNumber": order.terms.number,
        "is3DSVer2": _is_version_2(attempt),
        "orderStatus": short_status(order),
        **_next_step(order, attempt, form.base),
    }
    return Reply(body, trouble=scenarios.trouble_for(card, order.terms.amount))


def moto_payment(bank: Bank, form: Form) -> Reply:
    """Answer `motoPayment.do`: success means processed, not paid; nobody is ever asked for 3-D Secure."""
    card = moto_card(form)
    use = typed_card_use(form, two_phase=form.flag("preAuth"))
    order = registered(bank, form, Registration(moto=True, number_optional=True))
    paid(bank, order, card, use)
    body: Json = {"errorCode": "0", "success": True, "mdOrder": order.id, "orderNumber": order.terms.number}
    return Reply(body, trouble=scenarios.trouble_for(card, order.terms.amount))


def paid(bank: Bank, order: Order, card: PresentedCard, use: CardUse) -> Attempt:
    """Return the attempt to pay; error 1 for an order that waits for no payment any more."""
    try:
        return bank.attempt(order, card, use)
    except WrongState:
        raise Refused(DUPLICATE, "Order is processed already") from None


def _next_step(order: Order, attempt: Attempt, base: str) -> Json:
    """Return where the browser goes: back to the shop, or to the issuer first."""
    if attempt.challenge is None:
        paid = attempt.outcome is Outcome.APPROVED
        return {"info": _phrase(attempt), "redirect": way_back(order, base, paid=paid)}
    form = to_issuer(order, attempt, attempt.challenge, base)
    if attempt.authentication is Authentication.CHALLENGE_1:
        fields = {"paReq": form.fields["PaReq"], "termUrl": form.fields["TermUrl"]}
    else:
        fields = {"packedCReq": creq(attempt.challenge), "threeDSServerTransId": attempt.challenge.id}
    return {"info": PROCEEDED, "acsUrl": form.address, **fields}


def _phrase(attempt: Attempt) -> str:
    if attempt.outcome is Outcome.APPROVED:
        return PROCEEDED
    return NOT_AUTHENTICATED if (attempt.action_code or 0) < 0 else DECLINED


def _is_version_2(attempt: Attempt) -> bool:
    return attempt.authentication not in (Authentication.NONE, Authentication.CHALLENGE_1)
