"""What does the bank say about a card that buys nothing? Its 3-D Secure enrolment, and whether it is good."""

import re
from dataclasses import replace

from app.sandbox.books.ledger import Attempt, Authentication, Order, Outcome
from app.sandbox.desk.replies import Json
from app.sandbox.rules import scenarios
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import Card, has_check_digit
from app.sandbox.v1.attempts import order_to_continue, paid
from app.sandbox.v1.authentication_info import indicator
from app.sandbox.v1.card_use import typed_card_use
from app.sandbox.v1.cards import verified_card
from app.sandbox.v1.forms import WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import Method, text_code
from app.sandbox.v1.next_steps import next_step
from app.sandbox.v1.own_authentication import wishes_in
from app.sandbox.v1.status import BANK
from app.sandbox.v1.terms import Registration, language, registered
from app.sandbox.words.action_codes import label_of

_NUMBER = re.compile(r"[0-9]{12,19}")
COMMUNICATION_FAULT = 151017


def card_check_methods(bank: Bank) -> dict[str, Method]:
    """Return the calls about a card alone."""
    return {
        "verifyCard.do": Method(lambda form: verify_card(bank, form), text_code, token_allowed=True),
        "verifyEnrollment.do": Method(verify_enrollment, text_code),
    }


def verify_card(bank: Bank, form: Form) -> Json:
    """Answer `verifyCard.do`: an order that charges nothing and ends reversed; the issuer may ask first."""
    known = order_to_continue(bank, form)
    card = verified_card(form)
    wishes = wishes_in(form, card.record.scheme, bank.settings)
    order = known or registered(bank, _verifying(form), Registration(number_optional=True))
    attempt = paid(bank, order, card, typed_card_use(form, two_phase=False), wishes)
    steps = next_step(order, attempt, form, bank.settings.challenge_shape)
    if attempt.outcome is not Outcome.PENDING:
        del steps["redirect"]
    return {**_verified(bank, order, attempt), **steps}


def verify_enrollment(form: Form) -> Json:
    """Answer `verifyEnrollment.do`: Y, N, or U when the card's 3-D Secure does not answer."""
    number = form.required("pan", 19)
    language(form)
    if not _NUMBER.fullmatch(number) or not has_check_digit(number):
        raise Refused(WRONG_VALUE, "[pan] is wrong")
    scenario = scenarios.scenario_of(Card(number, "", "", ""))
    return {
        "errorCode": "0",
        "errorMessage": "Success",
        "enrolled": _enrolled(scenario),
        "emitterName": BANK["bankName"],
        "emitterCountryCode": BANK["bankCountryCode"],
        "is3DSVer2": scenario.authentication.is_version_2,
    }


def _verifying(form: Form) -> Form:
    amount = form.values.get("amount") or "0"
    return replace(form, values=form.values | {"amount": amount}, features=(*form.features, "VERIFY"))


def _verified(bank: Bank, order: Order, attempt: Attempt) -> Json:
    body: Json = {
        "errorCode": "0",
        "errorMessage": "Success",
        "orderId": order.id,
        "orderNumber": order.terms.number,
        "actionCode": order.action_code,
        "actionCodeDescription": label_of(order.action_code),
        "time": bank.clock.now(),
        "eci": f"{indicator(attempt):02d}",
        "amount": 0,
        "currency": order.terms.currency,
    }
    if attempt.approval_code:
        body |= {"rrn": attempt.reference, "authCode": attempt.approval_code}
    return body


def _enrolled(scenario: scenarios.Scenario) -> str:
    if scenario.authentication_code == COMMUNICATION_FAULT:
        return "U"
    # Gateway manual, status: an attempt means that the shop supports 3-D Secure and the card does not.
    return "N" if scenario.authentication in (Authentication.NONE, Authentication.ATTEMPT) else "Y"
