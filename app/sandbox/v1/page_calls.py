"""What does the payment page's own script ask, and the bank's kits for mobile telephones? Calls without credentials.

The order's id is all they know; it cannot be guessed. Fields as the public kits read them.
"""

from collections.abc import Callable

from app.sandbox.books.ledger import Order
from app.sandbox.desk.replies import Json, Reply
from app.sandbox.pages.ways_back import way_back
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.setoken import TokenDesk
from app.sandbox.v1.forms import NOT_FOUND, Form, Refused
from app.sandbox.v1.methods import Method, form_result, text_code
from app.sandbox.v1.payments import pay_registered
from app.sandbox.v1.status import TERMINAL, payment_state
from app.sandbox.v1.stored_cards import NOTHING_FITS
from app.sandbox.v1.stored_payments import payment_order_binding
from app.sandbox.v1.terms import language
from app.sandbox.words.action_codes import label_of
from app.sandbox.words.currencies import LETTERS_OF, written
from app.sandbox.words.moments import timestamp

SHOP_NAME = "Training shop"


def page_methods(bank: Bank, tokens: TokenDesk) -> dict[str, Method]:
    """Return the calls of the page."""

    def anonymous(answer: Callable[[Form], Json | Reply], say_no: Callable[[Refused], Json]) -> Method:
        return Method(answer, say_no, anonymous=True)

    return {
        "getSessionStatus.do": anonymous(lambda form: session_status(bank, form), text_code),
        "processform.do": anonymous(lambda form: process_form(bank, tokens, form), form_result),
        "processBindingForm.do": anonymous(lambda form: process_binding_form(bank, tokens, form), form_result),
        "unbindcardanon.do": anonymous(lambda form: unbind_card(bank, form), text_code),
        "getFinishedPaymentInfo.do": anonymous(lambda form: finished_payment(bank, form), text_code),
    }


def session_status(bank: Bank, form: Form) -> Json:
    """Answer `getSessionStatus.do`: what the page shows; an order that is over has an address, and no time left."""
    order = _order(bank, form.required("MDORDER", 36))
    terms = order.terms
    session: Json = {
        "orderNumber": terms.number,
        "amount": written(terms.amount, terms.currency, language(form)),
        "currencyAlphaCode": LETTERS_OF[terms.currency],
        "description": terms.description,
        "backUrl": terms.return_url,
        "merchantInfo": {
            "merchantLogin": bank.account.user_name.removesuffix("-api"),
            "merchantFullName": SHOP_NAME,
            "merchantUrl": "",
        },
        "merchantOptions": ["VISA", "MASTERCARD", "MIR", "AMEX", "JCB", "CUP", "SSL", "TDS", "CARD"],
        "bindingEnabled": bool(terms.client_id),
        "bindingItems": _stored_cards(bank, order),
        "bindingDeactivationEnabled": bool(terms.client_id),
        "sslOnly": terms.moto,
        "cvcNotRequired": False,
        "otherWayEnabled": False,
        "feeEnabled": False,
        "expirationDateCustomValidation": False,
        "orderExpired": not order.is_open,
        "is3DSVer2": True,
        "orderPayerData": {},
        "customerDetails": {},
        "billingPayerData": {},
        "payerDataParamsNeedToBeFilled": {},
    }
    if order.is_open:
        return {**session, "remainingSecs": max(0, order.expires - bank.clock.now()) // 1000}
    return {**session, "redirect": way_back(order, form.base, paid=order.is_settled)}


def process_form(bank: Bank, tokens: TokenDesk, form: Form) -> Reply:
    """Answer `processform.do`: the page's card form, with the fields and the reply of `paymentorder.do`."""
    return pay_registered(bank, tokens, form, bank.find(form.required("MDORDER", 36)))


def process_binding_form(bank: Bank, tokens: TokenDesk, form: Form) -> Reply:
    """Answer `processBindingForm.do`: the customer chose a stored card on the page."""
    order_id = form.text("MDORDER", 36) or form.text("orderId", 36)
    return payment_order_binding(bank, tokens, form.with_values(mdOrder=order_id, tii="F"))


def unbind_card(bank: Bank, form: Form) -> Json:
    """Answer `unbindcardanon.do`: the customer of this order lets go of a stored card; of nobody else's."""
    order = _order(bank, form.required("mdOrder", 36))
    stored = bank.vault.find(form.required("bindingId", 255))
    if stored is None or not stored.active or stored.client_id != order.terms.client_id:
        raise Refused(NOTHING_FITS, "Binding isn't active")
    bank.vault.switch(stored, active=False)
    return {"errorCode": "0", "errorMessage": "Success"}


def finished_payment(bank: Bank, form: Form) -> Json:
    """Answer `getFinishedPaymentInfo.do`: the summary for a last page. It shows no more of a card than a receipt."""
    order = _order(bank, form.required("orderId", 36))
    terms, attempt = order.terms, order.last_attempt
    summary: Json = {
        "errorCode": "0",
        "status": payment_state(order),
        "orderNumber": terms.number,
        "amount": terms.amount,
        "currency": terms.currency,
        "formattedAmount": written(terms.amount, terms.currency, language(form)),
        "actionCode": order.action_code,
        "actionCodeDescription": label_of(order.action_code),
        "terminalId": TERMINAL,
        "backUrl": way_back(order, form.base, paid=order.is_settled),
    }
    if attempt:
        summary |= {"panMasked": attempt.card.masked, "cardholderName": attempt.card.holder}
        if attempt.approval_code:
            summary |= {"approvalCode": attempt.approval_code, "refNum": attempt.reference}
    if order.authorised_at:
        summary["paymentDate"] = timestamp(order.authorised_at)
    return summary


def _stored_cards(bank: Bank, order: Order) -> list[Json]:
    cards = bank.vault.of_client(order.terms.client_id) if order.terms.client_id else ()
    only = order.terms.stored_card
    return [
        {"id": card.id, "label": f"{card.record.masked} {_as_printed(card.record.expiry)}"}
        | {"paymentSystem": card.record.scheme}
        for card in cards
        if card.active and only in ("", card.id)
    ]


def _as_printed(expiry: str) -> str:
    return f"{expiry[4:]}/{expiry[2:4]}"


def _order(bank: Bank, order_id: str) -> Order:
    order = bank.find(order_id)
    if order is None:
        raise Refused(NOT_FOUND, "Order is not found")
    return order
