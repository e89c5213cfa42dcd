"""How does a shop charge again for an order its customer has paid before? The industry practices."""

from app.sandbox.books.ledger import Attempt, CardUse, Order, Outcome
from app.sandbox.desk.replies import Json, Reply
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import CardOnFile
from app.sandbox.rules.scenarios import trouble_for
from app.sandbox.v1.attempts import paid
from app.sandbox.v1.forms import DUPLICATE, MISSING, SYSTEM, WRONG_FEATURE, WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import BodyKind, Method, text_code
from app.sandbox.v1.terms import Registration, registered

# Incremental, delayed charges and no-show name an amount; resubmission and re-authorisation repeat the first one.
_OWN_AMOUNT = ("IPI", "IPD", "IPN")
_SAME_AMOUNT = ("IPS", "IPA")
_RESUBMISSION = "IPS"
_UNSUCCESSFUL: Json = {"errorCode": WRONG_VALUE, "errorMessage": "Unsuccessful"}


def industry_methods(bank: Bank) -> dict[str, Method]:
    """Return the one call, which reads a form and JSON alike: the manual shows both."""
    return {
        "industryPractice/paymentOrder.do": Method(
            lambda form: payment_order(bank, form),
            text_code,
            token_allowed=True,
            post_only=True,
            body=BodyKind.EITHER,
        )
    }


def payment_order(bank: Bank, form: Form) -> Reply:
    """Answer `industryPractice/paymentOrder.do`: a refusal of the card is error 5 with the issuer's reason."""
    practice = form.required("tii", 3)
    if practice not in (*_OWN_AMOUNT, *_SAME_AMOUNT):
        raise Refused(WRONG_VALUE, "[tii] is wrong")
    original, first = _original(bank, form, practice)
    told = form.with_values(
        amount=_amount(form, practice, original),
        currency=original.terms.currency,
        clientId=original.terms.client_id,
        jsonParams=form.values.get("jsonParams") or form.values.get("params", ""),
    )
    order = registered(bank, told, Registration(return_optional=True))
    card = CardOnFile(first.stored_card, first.card, first.scenario, stored_unpaid=first.stored_unpaid)
    attempt = paid(bank, order, card, CardUse(practice))
    outcome: Json = {"mdOrder": order.id, "actionCode": order.action_code}
    if attempt.outcome is not Outcome.APPROVED:
        return Reply(_UNSUCCESSFUL | outcome)
    told_as_paid: Json = {"approvalCode": attempt.approval_code, "rrn": attempt.reference}
    body: Json = {"errorCode": "0", "errorMessage": "Success", **outcome, **told_as_paid}
    return Reply(body, trouble=trouble_for(card, order.terms.amount))


def _original(bank: Bank, form: Form, practice: str) -> tuple[Order, Attempt]:
    """Return the order this is about and how it was paid; only a resubmission may follow a refusal."""
    order = bank.find(form.required("originalMdOrder", 36))
    if order is None:
        raise Refused(DUPLICATE, "Order number is wrong")
    if order.terms.moto or "FORCE_PAYMENT_WAY" in form.features:
        raise Refused(WRONG_FEATURE, "Payment way is invalid")
    first = order.last_attempt
    if first is None or (first.outcome is not Outcome.APPROVED and practice != _RESUBMISSION):
        raise Refused(SYSTEM, "Payment must be in a correct state")
    return order, first


def _amount(form: Form, practice: str, original: Order) -> str:
    given = form.text("amount", 12)
    if practice in _SAME_AMOUNT:
        if given:
            raise Refused(WRONG_VALUE, "[amount] is not allowed")
        return str(original.terms.amount)
    if not given:
        raise Refused(MISSING, "[amount] is empty")
    return given
