"""How does a shop get a code that a bank's application pays? Dynamic codes, and templates of codes."""

import uuid
from collections.abc import Callable

import msgspec

from app.sandbox.books.ledger import Order, State
from app.sandbox.desk.replies import Json
from app.sandbox.pages import qr
from app.sandbox.rules.bank import Bank, WrongState
from app.sandbox.rules.sbp import Code, SbpDesk, SbpTemplate, SbpTemplateTerms
from app.sandbox.v1.forms import NOT_FOUND, SYSTEM, WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import BodyKind, Method, text_code
from app.sandbox.v1.terms import address, language, read_amount, read_currency

LINK = "/payment/sbp"
TEMPLATE_LINK = "/payment/sbp/template"
_SUCCESS: Json = {"errorCode": "0", "errorMessage": "Success"}
_TYPES = ("SBP_QR", "CASH_SBP_QR", "B2B_SBP_QR")
_PICTURE, _MATRIX = "image", "matrix"
_TRANSACTION_STATES = {State.CREATED: "CREATED", State.CHARGED: "DEPOSITED"}


def sbp_methods(bank: Bank, desk: SbpDesk) -> dict[str, Method]:
    """Return the calls below `/rest/sbp/` and those of templates of codes."""

    def code_call(answer: Callable[[Bank, SbpDesk, Form], Json]) -> Method:
        return Method(lambda form: answer(bank, desk, form), text_code, token_allowed=True)

    def template_call(answer: Callable[[SbpDesk, Form], Json], body: BodyKind) -> Method:
        return Method(lambda form: answer(desk, form), text_code, body=body, login_names=("userName", "username"))

    return {
        "sbp/c2b/qr/dynamic/get.do": code_call(issue),
        "sbp/c2b/qr/status.do": code_call(code_status),
        "sbp/c2b/qr/dynamic/reject.do": code_call(reject),
        "templates/createTemplate.do": template_call(create_template, BodyKind.JSON),
        "templates/getTemplateDetails.do": template_call(template_details, BodyKind.FORM),
        "templates/updateTemplate.do": template_call(update_template, BodyKind.JSON),
    }


def issue(bank: Bank, desk: SbpDesk, form: Form) -> Json:
    """Answer `qr/dynamic/get.do`: a new code for an order that is not paid yet."""
    order = _order(bank, form)
    picture = _asked_picture(form)
    redirect, purpose = address(form, "redirectUrl", longest=1024), form.text("paymentPurpose", 140)
    if order.terms.two_phase:
        raise Refused(WRONG_VALUE, "A code pays in one phase only")
    try:
        code = desk.issue(order, redirect, purpose)
    except WrongState:
        raise Refused(SYSTEM, "Payment must be in a correct state") from None
    payload = f"{form.base}{LINK}/{code.id}"
    told: Json = {**_SUCCESS, "qrId": code.id, "qrStatus": code.status, "payload": payload}
    return told | ({"renderedQr": picture(payload)} if picture else {})


def code_status(bank: Bank, desk: SbpDesk, form: Form) -> Json:
    """Answer `qr/status.do`."""
    order = _order(bank, form)
    code = _code(desk, form, order)
    return {
        **_SUCCESS,
        "qrStatus": code.status,
        "qrType": "DYNAMIC",
        "transactionState": _TRANSACTION_STATES.get(order.state, "DECLINED"),
    }


def reject(bank: Bank, desk: SbpDesk, form: Form) -> Json:
    """Answer `qr/dynamic/reject.do`: only a code nobody has answered can be taken back."""
    order = _order(bank, form)
    try:
        code = desk.reject(_code(desk, form, order))
    except WrongState:
        raise Refused(SYSTEM, "The code must be in a correct state") from None
    return {**_SUCCESS, "qrId": code.id, "qrStatus": code.status}


def create_template(desk: SbpDesk, form: Form) -> Json:
    """Answer `createTemplate.do`."""
    template = desk.keep_template(SbpTemplate(str(uuid.uuid4()), _terms(form)))
    return _template_told(desk, form, template)


def template_details(desk: SbpDesk, form: Form) -> Json:
    """Answer `getTemplateDetails.do`."""
    return _template_told(desk, form, _template(desk, form))


def update_template(desk: SbpDesk, form: Form) -> Json:
    """Answer `updateTemplate.do`: what was sent replaces what was there."""
    template = _template(desk, form)
    status = form.text("status") or ("ACTIVE" if template.active else "INACTIVE")
    if status not in ("ACTIVE", "INACTIVE"):
        raise Refused(WRONG_VALUE, "[status] is wrong")
    before = {name: str(value) for name, value in msgspec.to_builtins(template.terms).items() if value is not None}
    terms = _terms(form.with_values(**(before | form.values)))
    changed = msgspec.structs.replace(template, terms=terms, active=status == "ACTIVE")
    return _template_told(desk, form, desk.keep_template(changed))


def _order(bank: Bank, form: Form) -> Order:
    order = bank.find(form.required("mdOrder", 36))
    if order is None:
        raise Refused(NOT_FOUND, "Unregistered order")
    return order


def _code(desk: SbpDesk, form: Form, order: Order) -> Code:
    code = desk.find(form.required("qrId", 36))
    if code is None or code.order_id != order.id:
        raise Refused(WRONG_VALUE, "[qrId] is wrong")
    return code


def _asked_picture(form: Form) -> Callable[[str], str] | None:
    """Return what draws the code as it was asked for, None when only the link is wanted."""
    kind = form.text("qrFormat").lower()
    height, width = _side(form, "qrHeight"), _side(form, "qrWidth")
    if kind == _MATRIX:
        return qr.matrix
    if kind not in ("", _PICTURE):
        raise Refused(WRONG_VALUE, "[qrFormat] is wrong")
    if not height and not width:
        return None
    return lambda payload: qr.png(payload, height or width, width or height)


def _side(form: Form, name: str) -> int:
    text = form.text(name, 4)
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and qr.SMALLEST <= int(text) <= qr.LARGEST):
        raise Refused(WRONG_VALUE, f"[{name}] is wrong")
    return int(text)


def _terms(form: Form) -> SbpTemplateTerms:
    kind, name = form.required("type"), form.required("name")
    if kind not in _TYPES:
        raise Refused(WRONG_VALUE, "[type] is wrong")
    start, end = _moment(form, "startDate"), _moment(form, "endDate")
    if start is not None and end is not None and end < start:
        raise Refused(WRONG_VALUE, "[endDate] is wrong")
    amount = form.text("amount", 12)
    return SbpTemplateTerms(
        type=kind,
        name=name,
        amount=read_amount(amount) if amount else None,
        currency=read_currency(form),
        start_date=start,
        end_date=end,
        distribution_channel=form.text("distributionChannel"),
        payment_purpose=form.text("paymentPurpose", 140),
    )


def _moment(form: Form, name: str) -> int | None:
    """Return a date that was written as a text or as milliseconds."""
    text = form.text(name)
    return int(text) if text.isascii() and text.isdigit() else form.moment(name)


def _template(desk: SbpDesk, form: Form) -> SbpTemplate:
    template = desk.find_template(form.required("templateId", 36))
    if template is None:
        raise Refused(NOT_FOUND, "Template is not found")
    return template


def _template_told(desk: SbpDesk, form: Form, template: SbpTemplate) -> Json:
    """Return the whole template, with the link its code leads to."""
    language(form)
    shown = {name: value for name, value in msgspec.to_builtins(template.terms).items() if value not in (None, "")}
    told: Json = {
        **_SUCCESS,
        "templateId": template.id,
        **shown,
        "status": desk.standing(template),
        "payload": f"{form.base}{TEMPLATE_LINK}/{template.id}",
    }
    used = desk.used_at(template)
    return told | ({"useDate": used} if used else {})
