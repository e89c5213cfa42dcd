"""How does a shop set up links that are paid again and again? The JSON calls of single-click templates."""

import re
from collections.abc import Callable
from typing import Any

import msgspec

from app.sandbox.desk.replies import Json
from app.sandbox.pages import qr
from app.sandbox.rules.templates import Template, Templates, TemplateStatus, TemplateTerms
from app.sandbox.v1.forms import MISSING, NOT_FOUND, UNKNOWN_CURRENCY, WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import BodyKind, Method
from app.sandbox.words.currencies import DEFAULT_NUMBER, LETTERS_OF
from app.sandbox.words.moments import moment_in

LINK = "/payment/shortlink"
_SUCCESS: Json = {"status": "SUCCESS"}
_LIST_FIELDS = ("name", "type", "amount", "currency")


class _QrSize(msgspec.Struct, rename="camel"):
    """The size a picture was asked in, if one was asked for."""

    qr_height: int = 0
    qr_width: int = 0


def template_methods(templates: Templates) -> dict[str, Method]:
    """Return the calls below `/rest/templates/`; their login is called `username`."""

    def call(answer: Callable[[Templates, Form], Json]) -> Method:
        return Method(
            lambda form: answer(templates, form),
            template_refusal,
            post_only=True,
            body=BodyKind.JSON,
            login_names=("username",),
        )

    return {
        "templates/create.do": call(create),
        "templates/get.do": call(get),
        "templates/getList.do": call(get_list),
        "templates/update.do": call(update),
    }


def create(templates: Templates, form: Form) -> Json:
    """Answer `templates/create.do`: the id and the link, as a picture too if a size was asked."""
    sent = _sent(form)
    template = templates.create(_terms(sent))
    told: Json = {"templateId": template.id, "status": template.status}
    return {**_SUCCESS, "template": told | _qr(form, template, sent)}


def get(templates: Templates, form: Form) -> Json:
    """Answer `templates/get.do`: the whole template, dates in milliseconds."""
    sent = _sent(form)
    template = _named(templates, sent)
    told: Json = {
        "templateId": template.id,
        "status": template.status,
        **_shown(template),
        "isFreeAmount": template.terms.amount is None,
        "isIndefinite": template.terms.end_date is None,
    }
    return {**_SUCCESS, "template": told | _qr(form, template, sent)}


def get_list(templates: Templates, form: Form) -> Json:
    """Answer `templates/getList.do`: all templates, or those of one status."""
    status = form.text("status")
    if status and status not in set(TemplateStatus):
        raise Refused(WRONG_VALUE, "[status] is wrong")
    wanted = {"qrTemplate": form.json_object("qrTemplate")}
    found = [template for template in templates.all() if status in ("", template.status)]
    return {**_SUCCESS, "templates": [_briefly(form, template, wanted) for template in found]}


def update(templates: Templates, form: Form) -> Json:
    """Answer `templates/update.do`: what was sent replaces what was there; DELETE is for good."""
    sent = _sent(form)
    template = _named(templates, sent)
    status = sent.get("status", template.status)
    if status not in set(TemplateStatus):
        raise Refused(WRONG_VALUE, "[status] is wrong")
    merged = msgspec.to_builtins(template.terms) | sent
    merged |= {"amount": None} if sent.get("isFreeAmount") is True else {}
    merged |= {"endDate": None} if sent.get("isIndefinite") is True else {}
    changed = msgspec.structs.replace(template, terms=_terms(merged), status=TemplateStatus(status))
    templates.keep(changed)
    return dict(_SUCCESS)


def template_refusal(refusal: Refused) -> Json:
    """Return the refusal of the template calls."""
    error = {"code": refusal.code, "description": refusal.message, "message": refusal.message}
    return {"status": "FAIL", "error": error}


def _sent(form: Form) -> dict[str, Any]:
    template = form.json_object("template")
    if not template:
        raise Refused(MISSING, "[template] is empty")
    return template


def _named(templates: Templates, sent: dict[str, Any]) -> Template:
    template = templates.find(str(sent.get("templateId", "")))
    if template is None:
        raise Refused(NOT_FOUND, "Template is not found")
    return template


def _terms(sent: dict[str, Any]) -> TemplateTerms:
    """Return the terms that were sent; what is missing is complained about before what is wrong."""
    if not sent.get("name"):
        raise Refused(MISSING, "[name] is empty")
    dates = {name: _moment(sent, name) for name in ("startDate", "endDate")}
    currency = str(sent.get("currency") or DEFAULT_NUMBER)
    if currency not in LETTERS_OF:
        raise Refused(UNKNOWN_CURRENCY, "Unknown currency")
    try:
        terms = msgspec.convert({**sent, **dates, "currency": currency}, TemplateTerms, strict=False)
    except msgspec.ValidationError as fault:
        raise Refused(WRONG_VALUE, f"[template] {fault}") from None
    _check(terms)
    return terms


def _check(terms: TemplateTerms) -> None:
    if terms.amount is not None and terms.amount <= 0:
        raise Refused(WRONG_VALUE, "[amount] is wrong")
    if terms.start_date and terms.end_date and terms.end_date < terms.start_date:
        raise Refused(WRONG_VALUE, "[endDate] is wrong")
    for question in terms.additional_params:
        try:
            re.compile(question.regexp)
        except re.error:
            raise Refused(WRONG_VALUE, "[regexp] is wrong") from None


def _moment(sent: dict[str, Any], name: str) -> int | None:
    """Return a date that was written as a text or as milliseconds."""
    given = sent.get(name)
    if given in (None, ""):
        return None
    moment = moment_in(given) if isinstance(given, str) else given
    if isinstance(moment, bool) or not isinstance(moment, int):
        raise Refused(WRONG_VALUE, f"[{name}] is wrong")
    return moment


def _shown(template: Template) -> Json:
    """Return what was set up; an amount or a date that was left open is absent."""
    return {name: value for name, value in msgspec.to_builtins(template.terms).items() if value is not None}


def _briefly(form: Form, template: Template, wanted: dict[str, Any]) -> Json:
    fields = {name: value for name, value in _shown(template).items() if name in _LIST_FIELDS}
    told: Json = {"templateId": template.id, **fields, "status": template.status}
    return told | _qr(form, template, wanted)


def _qr(form: Form, template: Template, sent: dict[str, Any]) -> Json:
    """Return the link a customer opens, and its picture if a size was asked."""
    payload = f"{form.base}{LINK}/{template.id}"
    try:
        size = msgspec.convert(sent.get("qrTemplate") or {}, _QrSize, strict=False)
    except msgspec.ValidationError:
        raise Refused(WRONG_VALUE, "[qrTemplate] is wrong") from None
    code: Json = {"payload": payload}
    if size.qr_height or size.qr_width:
        sides = size.qr_height or size.qr_width, size.qr_width or size.qr_height
        if not all(qr.SMALLEST <= side <= qr.LARGEST for side in sides):
            raise Refused(WRONG_VALUE, "[qrTemplate] is wrong")
        code["renderedQr"] = qr.png(payload, *sides)
    return {"qrTemplate": code}
