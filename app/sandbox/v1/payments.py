"""How does a card pay in V1? An order that exists, an order made on the way, or a telephone order."""

import re
from dataclasses import replace

from app.sandbox.books.ledger import CardUse, Order, Terms
from app.sandbox.desk.replies import Json, Reply
from app.sandbox.rules import scenarios
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import Card, PresentedCard
from app.sandbox.rules.setoken import TokenDesk
from app.sandbox.v1.attempts import order_to_continue, paid
from app.sandbox.v1.card_use import check_code, stored_card_for, stored_card_use, typed_card_use
from app.sandbox.v1.cards import instant_card, moto_card, paymentorder_card
from app.sandbox.v1.forms import DUPLICATE, WRONG_VALUE, Form, Refused
from app.sandbox.v1.next_steps import next_step, payment_result
from app.sandbox.v1.own_authentication import wishes_in
from app.sandbox.v1.status import short_status
from app.sandbox.v1.terms import Registration, language, registered

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def paymentorder(bank: Bank, tokens: TokenDesk, form: Form) -> Reply:
    """Answer `paymentorder.do`: a "form result" whose error code is a number."""
    order = bank.find(form.required("MDORDER", 36))
    form.required("language")
    return pay_registered(bank, tokens, form, order)


def pay_registered(bank: Bank, tokens: TokenDesk, form: Form, order: Order | None) -> Reply:
    """Return the form result of paying an order that exists: `paymentorder.do`, and `processform.do` of the page."""
    language(form)
    if order is None:
        raise Refused(DUPLICATE, "Order number is wrong")
    if order.terms.stored_card:
        raise Refused(WRONG_VALUE, "The order can be paid with its stored card only")
    use = typed_card_use(form, two_phase=order.terms.two_phase)
    told = _told_when_paying(form, order.terms)
    card = paymentorder_card(form, tokens)
    wishes = wishes_in(form, card.record.scheme, bank.settings)
    if order.is_open:
        order.terms = told
    attempt = paid(bank, order, card, use, wishes)
    body = payment_result(order, attempt, form, bank.settings.challenge_shape)
    return Reply(body, trouble=scenarios.trouble_for(card, order.terms.amount))


def instant_payment(bank: Bank, tokens: TokenDesk, form: Form) -> Reply:
    """Answer `instantPayment.do`: a declined card is no error, it is a short status inside."""
    known = order_to_continue(bank, form)
    card, use, form = _instant_card(bank, tokens, form)
    wishes = wishes_in(form, card.record.scheme, bank.settings)
    order = known or registered(bank, form, Registration())
    attempt = paid(bank, order, card, use, wishes)
    body: Json = {
        "errorCode": "0",
        "orderId": order.id,
        "orderNumber": order.terms.number,
        "orderStatus": short_status(order),
        **next_step(order, attempt, form, bank.settings.challenge_shape),
    }
    return Reply(body, trouble=scenarios.trouble_for(card, order.terms.amount))


def moto_payment(bank: Bank, form: Form) -> Reply:
    """Answer `motoPayment.do`: success means processed, not paid; nobody is ever asked for 3-D Secure."""
    card = moto_card(form, code_optional=bank.settings.payment_without_code)
    use = typed_card_use(form, two_phase=form.flag("preAuth"))
    order = registered(bank, form, Registration(moto=True, number_optional=True))
    paid(bank, order, card, use)
    body: Json = {"errorCode": "0", "success": True, "mdOrder": order.id, "orderNumber": order.terms.number}
    return Reply(body, trouble=scenarios.trouble_for(card, order.terms.amount))


def _told_when_paying(form: Form, terms: Terms) -> Terms:
    """Return the order's terms with what only the payment tells: the payer's address, e-mail and more parameters."""
    email = form.text("email", 40)
    if email and not _EMAIL.fullmatch(email):
        raise Refused(WRONG_VALUE, "[email] is wrong")
    return replace(
        terms,
        ip=form.text("ip", 39) or terms.ip,
        params=terms.params | form.json_object("jsonParams"),
        as_sent=terms.as_sent | ({"email": email} if email else {}),
    )


def _instant_card(bank: Bank, tokens: TokenDesk, form: Form) -> tuple[PresentedCard, CardUse, Form]:
    """Return the card, what paying with it means, and the form with the customer a stored card belongs to."""
    two_phase = form.flag("preAuth")
    content = instant_card(form, tokens)
    if isinstance(content, Card):
        return content, typed_card_use(form, two_phase=two_phase), form
    use = stored_card_use(form, two_phase=two_phase)
    stored = stored_card_for(bank, form, content.stored_id)
    check_code(bank, use, content.code)
    return stored.presented(use, content.code), use, form.with_values(clientId=stored.client_id)
