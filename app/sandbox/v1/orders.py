"""How is an order registered for the payment page, given more words, or cancelled?"""

from dataclasses import replace

from app.sandbox.desk.replies import Json
from app.sandbox.pages.ways_back import with_query
from app.sandbox.rules.bank import Bank, WrongState
from app.sandbox.v1.extras import read_params
from app.sandbox.v1.forms import SYSTEM, Form, Refused
from app.sandbox.v1.methods import Method, number_code, text_code
from app.sandbox.v1.naming import order_in
from app.sandbox.v1.terms import Registration, language, registered
from app.sandbox.words.accounts import SuccessCode

PAGE_SET = "training"
LONGEST_PARAMS = 8192
# Deployments differ; the manual's own samples have no code.
_SUCCESS_CODES: dict[SuccessCode, Json] = {
    SuccessCode.ABSENT: {},
    SuccessCode.TEXT: {"errorCode": "0"},
    SuccessCode.NUMBER: {"errorCode": 0},
}


def order_methods(bank: Bank) -> dict[str, Method]:
    """Return the calls that make an order and give it up."""
    return {
        "register.do": Method(lambda form: register(bank, form), text_code, token_allowed=True),
        "registerPreAuth.do": Method(lambda form: register_pre_auth(bank, form), text_code, token_allowed=True),
        "decline.do": Method(lambda form: decline(bank, form), number_code),
        "addParams.do": Method(lambda form: add_params(bank, form), number_code),
    }


def register(bank: Bank, form: Form) -> Json:
    """Answer `register.do`: on success the order's id and the page's address, and a code if set so."""
    return _page_order(bank, form, Registration(hosted=True))


def register_pre_auth(bank: Bank, form: Form) -> Json:
    """Answer `registerPreAuth.do`: the same, but the money is only held."""
    return _page_order(bank, form, Registration(hosted=True, two_phase=True))


def decline(bank: Bank, form: Form) -> Json:
    """Answer `decline.do`: the order may be named by id, by number, or by both if they agree."""
    order = order_in(bank, form)
    try:
        bank.decline(order)
    except WrongState:
        raise Refused(SYSTEM, "Payment must be in a correct state") from None
    return {"errorCode": 0, "errorMessage": "Success"}


def add_params(bank: Bank, form: Form) -> Json:
    """Answer `addParams.do`: more of the shop's own names and values, in any state of the order."""
    order = order_in(bank, form)
    language(form)
    form.required("params", LONGEST_PARAMS)
    order.terms = replace(order.terms, params=order.terms.params | read_params(form, "params"))
    bank.books.keep(order)
    return {"errorCode": 0, "errorMessage": "Success"}


def _page_order(bank: Bank, form: Form, kind: Registration) -> Json:
    order = registered(bank, form, kind)
    mobile = "mobile_" if order.terms.as_sent.get("pageView") == "MOBILE" else ""
    page = f"{form.base}/payment/merchants/{PAGE_SET}/{mobile}payment_{order.terms.language}.html"
    code = _SUCCESS_CODES[bank.settings.register_success]
    return {"orderId": order.id, "formUrl": with_query(page, mdOrder=order.id), **code}
