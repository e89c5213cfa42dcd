"""How does a shop go on with 3-D Secure after the first call? The calls that continue and finish a payment."""

from app.sandbox.books.ledger import Attempt, Authentication, Challenge, Order
from app.sandbox.desk.replies import Json
from app.sandbox.pages.challenge_forms import challenge_named_in, is_answer
from app.sandbox.rules.bank import Bank
from app.sandbox.v1.forms import DUPLICATE, SYSTEM, WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import Method, form_result
from app.sandbox.v1.next_steps import payment_result
from app.sandbox.v1.terms import address
from app.sandbox.words.accounts import ChallengeShape


def three_ds_methods(bank: Bank) -> dict[str, Method]:
    """Return the calls that go on with a payment; note the slash in the name of the first."""
    return {
        "3ds/continue.do": Method(lambda form: continue_payment(bank, form), form_result, token_allowed=True),
        "finish3dsPayment.do": Method(lambda form: finish_version_1(bank, form), form_result),
        "finish3dsVer2Payment.do": Method(lambda form: finish_version_2(bank, form), form_result),
        "finish3dsVer2PaymentAnonymous.do": Method(
            lambda form: finish_version_2(bank, form), form_result, anonymous=True
        ),
    }


def continue_payment(bank: Bank, form: Form) -> Json:
    """Answer `3ds/continue.do`: the issuer decides, pays or asks; an issuer that asks already is named again."""
    order = _order(bank, form)
    attempt = order.last_attempt
    if attempt is None or order.open_challenge is None:
        raise Refused(DUPLICATE, "Order is processed already")
    bank.proceed(order)
    return _result(order, attempt, form)


def finish_version_1(bank: Bank, form: Form) -> Json:
    """Answer `finish3dsPayment.do`: the issuer's answer came to the shop, which hands it on."""
    order = _order(bank, form)
    answer = form.required("paRes", 8192)
    attempt = order.last_attempt
    if attempt is None or attempt.challenge is None or attempt.authentication is not Authentication.CHALLENGE_1:
        raise Refused(DUPLICATE, "Order is processed already")
    if not is_answer(answer) or challenge_named_in(answer) != attempt.challenge.id:
        raise Refused(WRONG_VALUE, "[paRes] is wrong")
    return _finished(bank, order, attempt, attempt.challenge, form)


def finish_version_2(bank: Bank, form: Form) -> Json:
    """Answer `finish3dsVer2Payment.do`, and the same without credentials for the bank's mobile kits."""
    transaction = form.required("threeDSServerTransId", 36)
    wanted = form.text("threeDSVer2MdOrder", 36)
    address(form, "threeDSVer2FinishUrl")
    found = bank.find_challenge(transaction)
    if found is None or not found[1].authentication.is_version_2 or wanted not in ("", found[0].id):
        raise Refused(WRONG_VALUE, "[threeDSServerTransId] is wrong")
    return {**_finished(bank, *found, form), "errorMessage": "Success", "is3DSVer2": True}


def _order(bank: Bank, form: Form) -> Order:
    order = bank.find(form.required("mdOrder", 36))
    if order is None:
        raise Refused(DUPLICATE, "Order number is wrong")
    return order


def _finished(bank: Bank, order: Order, attempt: Attempt, challenge: Challenge, form: Form) -> Json:
    """Return the result of a payment whose question is answered; finishing twice changes nothing."""
    if order.open_challenge is challenge and challenge.passed is None:
        raise Refused(SYSTEM, "Payment must be in a correct state")
    bank.finish_challenge(order, challenge)
    return _result(order, attempt, form)


def _result(order: Order, attempt: Attempt, form: Form) -> Json:
    # Whatever shape the first call had: from here on the issuer is named directly.
    return payment_result(order, attempt, form, ChallengeShape.DIRECT)
