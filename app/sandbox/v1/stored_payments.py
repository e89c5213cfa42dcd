"""How does a stored card pay in V1: a registered order, a recurrent payment, an instalment?"""

from app.sandbox.books.ledger import CardUse, Order
from app.sandbox.desk.replies import Json, Reply
from app.sandbox.rules import scenarios
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.setoken import SealedStoredCard, TokenDesk
from app.sandbox.rules.trouble import Trouble
from app.sandbox.rules.vault import Category, StoredCard
from app.sandbox.v1.attempts import paid
from app.sandbox.v1.card_use import check_code, must_store_cards, stored_card_use
from app.sandbox.v1.cards import optional_code, token_content
from app.sandbox.v1.forms import DUPLICATE, SYSTEM, WRONG_VALUE, AccessDenied, Form, Refused
from app.sandbox.v1.methods import BodyKind, Method, form_result
from app.sandbox.v1.next_steps import payment_result
from app.sandbox.v1.own_authentication import wishes_in
from app.sandbox.v1.status import extended_status
from app.sandbox.v1.stored_cards import NOTHING_FITS
from app.sandbox.v1.terms import Registration, language, registered

NOT_ENOUGH_MONEY = 116
INSUFFICIENT_FUNDS = "1"
WRONG_PARAMETER = "10"


def stored_payment_methods(bank: Bank, tokens: TokenDesk) -> dict[str, Method]:
    """Return the call below `/rest/` that pays with a stored card."""
    return {
        "paymentOrderBinding.do": Method(lambda form: payment_order_binding(bank, tokens, form), form_result),
    }


def repeated_payment_methods(bank: Bank) -> dict[str, Method]:
    """Return the JSON calls outside `/rest/` that a shop makes alone, without its customer."""
    return {
        "recurrentPayment.do": Method(
            lambda form: recurrent_payment(bank, form), _recurrent_refusal, post_only=True, body=BodyKind.JSON
        ),
        "installmentPayment.do": Method(
            lambda form: installment_payment(bank, form),
            _installment_refusal,
            token_allowed=True,
            post_only=True,
            body=BodyKind.JSON,
        ),
    }


def payment_order_binding(bank: Bank, tokens: TokenDesk, form: Form) -> Reply:
    """Answer `paymentOrderBinding.do`: the order must name the customer the card belongs to."""
    must_store_cards(bank)
    order = bank.find(form.required("mdOrder", 36))
    language(form)
    if order is None:
        raise Refused(DUPLICATE, "Order number is wrong")
    use = stored_card_use(form, two_phase=order.terms.two_phase, allowed=("F", "U"))
    card_id, code = _card_named(tokens, form, order.id)
    stored = _usable(bank, card_id)
    if order.terms.client_id != stored.client_id:
        raise Refused(WRONG_VALUE, "[clientId] is empty")
    if order.terms.stored_card not in ("", stored.id):
        raise Refused(WRONG_VALUE, "[bindingId] is wrong")
    check_code(bank, use, code)
    card = stored.presented(use, code)
    attempt = paid(bank, order, card, use, wishes_in(form, stored.record.scheme, bank.settings))
    body = payment_result(order, attempt, form, bank.settings.challenge_shape)
    return Reply(body, trouble=scenarios.trouble_for(card, order.terms.amount))


def recurrent_payment(bank: Bank, form: Form) -> Reply:
    """Answer `recurrentPayment.do`: success is a whole status, a refusal an object of its own."""
    order, trouble = _repeated(bank, form, Category.RECURRENT)
    if order.action_code == NOT_ENOUGH_MONEY:
        return Reply(_recurrent_error(INSUFFICIENT_FUNDS, "Insufficient funds"))
    status = extended_status(order, bank.settings.status_version)
    return Reply({"success": True, "data": {"orderId": order.id}, "orderStatus": status}, trouble=trouble)


def installment_payment(bank: Bank, form: Form) -> Reply:
    """Answer `installmentPayment.do`: the same idea, with the code as a number; `preAuth` must be said."""
    form.required("preAuth")
    order, trouble = _repeated(bank, form, Category.INSTALLMENT)
    body: Json = {
        "errorCode": 0,
        "errorMessage": "Success",
        "error": False,
        "orderId": order.id,
        "orderStatus": extended_status(order, bank.settings.status_version),
    }
    return Reply(body, trouble=trouble)


def _repeated(bank: Bank, form: Form, category: Category) -> tuple[Order, Trouble | None]:
    """Return the order a stored card of this kind pays at once, and the trouble its amount asks for."""
    must_store_cards(bank)
    stored = bank.vault.find(form.required("bindingId", 255))
    if stored is None or not stored.active or stored.category is not category:
        raise Refused(WRONG_VALUE, "[bindingId] is wrong")
    if form.flag("preAuth"):
        # Gateway manual: R and I are for one-phase payments only.
        raise Refused(WRONG_VALUE, "[preAuth] is wrong")
    use = CardUse(category)
    told = form.with_values(clientId=stored.client_id, jsonParams=form.values.get("additionalParameters", ""))
    order = registered(bank, told, Registration(return_optional=True))
    card = stored.presented(use, "")
    paid(bank, order, card, use)
    return order, scenarios.trouble_for(card, order.terms.amount)


def _card_named(tokens: TokenDesk, form: Form, order_id: str) -> tuple[str, str]:
    """Return a stored card's id and the code, from the fields or from a token made for this order."""
    if form.text("seToken", 8192):
        content = token_content(form, tokens, "", order_id=order_id)
        if not isinstance(content, SealedStoredCard):
            raise Refused(WRONG_VALUE, "[seToken] The token is not of a stored card.")
        return content.stored_id, content.code
    return form.required("bindingId", 255), optional_code(form)


def _usable(bank: Bank, card_id: str) -> StoredCard:
    stored = bank.vault.find(card_id)
    if stored is None or not stored.active:
        raise Refused(NOTHING_FITS, "Binding is not found")
    return stored


def _recurrent_refusal(refusal: Refused) -> Json:
    """Return the refusal with the codes of this call: a number used twice and every wrong parameter are 10."""
    keeps_its_code = isinstance(refusal, AccessDenied) or refusal.code == SYSTEM
    return _recurrent_error(refusal.code if keeps_its_code else WRONG_PARAMETER, refusal.message)


def _recurrent_error(code: str, message: str) -> Json:
    return {"success": False, "error": {"code": code, "description": message, "message": message}}


def _installment_refusal(refusal: Refused) -> Json:
    return {"errorCode": int(refusal.code), "errorMessage": refusal.message, "error": True}
