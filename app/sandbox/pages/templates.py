"""What does a customer see who opens the link of a template? The payment page, or first a question or two."""

import re
from decimal import Decimal
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from app.sandbox.desk.teller import Teller, base_of
from app.sandbox.pages.rendering import NOTHING, Markup, fault, fault_marks, fragment, notice, page
from app.sandbox.pages.texts import texts_for
from app.sandbox.pages.ways_back import with_query
from app.sandbox.rules.templates import Question, Template, Templates
from app.sandbox.words.currencies import LETTERS_OF, minor_units, written

LARGEST_AMOUNT = 10**12 - 1
AMOUNT = "amount"
_FIXED_MODES = ("READONLY", "READ_ONLY")
_READ_ONLY = Markup("readonly")
_REQUIRED = Markup("required")


def template_routes(teller: Teller, templates: Templates) -> list[Route]:
    """Return the address a template's code leads to."""

    async def link(request: Request) -> Response:
        body = (await request.body()).decode("utf-8", "replace")
        typed = {name: value.strip() for name, value in parse_qsl(body)} if request.method == "POST" else None
        language = request.query_params.get("language", "en")
        template_id = request.path_params["template"]
        return await teller.serve_page(
            "shortlink", "", lambda: _answered(templates, template_id, language, base_of(request), typed)
        )

    return [Route("/payment/shortlink/{template}", link, methods=["GET", "POST"])]


def _answered(
    templates: Templates, template_id: str, language: str, base: str, typed: dict[str, str] | None
) -> Response:
    template = templates.find(template_id)
    if template is None:
        return notice(language, "unknown", kind="bad", status=404)
    if closed := templates.closed_as(template):
        return notice(language, closed, kind="good" if closed == "paid" else "bad")
    asked = _asked(template)
    if typed is None and (asked or template.terms.amount is None):
        return _form(template, language, {}, {})
    faults = _faults(template, typed or {}, language)
    if faults:
        return _form(template, language, typed or {}, faults)
    amount = template.terms.amount or _amount(template, typed or {}) or 0
    order = templates.open_order(template, amount, _answers(template, typed or {}), language)
    address = f"{base}/payment/merchants/training/payment_{language}.html"
    return RedirectResponse(with_query(address, mdOrder=order.id), 303)


def _asked(template: Template) -> list[tuple[str, Question]]:
    """Return the questions the customer sees, each with the name of its field."""
    numbered = enumerate(template.terms.additional_params, 1)
    return [(f"param-{number}", question) for number, question in numbered if question.visible]


def _answers(template: Template, typed: dict[str, str]) -> dict[str, str]:
    """Return every parameter: what was typed where the customer may type, what was set up elsewhere."""
    answers = {question.name: question.value for question in template.terms.additional_params}
    for field, question in _asked(template):
        if not _is_fixed(question):
            answers[question.name] = typed.get(field, "")
    return {name: value for name, value in answers.items() if value}


def _faults(template: Template, typed: dict[str, str], language: str) -> dict[str, str]:
    texts = texts_for(language)
    faults = {
        field: texts["answer_fault"]
        for field, question in _asked(template)
        if not _is_fixed(question) and not question.accepts(typed.get(field, ""))
    }
    if template.terms.amount is None and _amount(template, typed) is None:
        faults[AMOUNT] = texts["amount_fault"]
    return faults


def _amount(template: Template, typed: dict[str, str]) -> int | None:
    """Return the amount the customer typed in minor units, None when it is none."""
    text = typed.get(AMOUNT, "").replace(" ", "").replace(",", ".")
    if not re.fullmatch(r"[0-9]{1,12}(\.[0-9]{1,3})?", text):
        return None
    amount = Decimal(text) * minor_units(template.terms.currency)
    return int(amount) if amount == int(amount) and 0 < amount <= LARGEST_AMOUNT else None


def _form(template: Template, language: str, typed: dict[str, str], faults: dict[str, str]) -> Response:
    terms = template.terms
    values = {
        "name": terms.name_for_client or terms.name,
        "about": terms.description_for_client,
        "amount_field": _amount_field(template, language, typed, faults),
        "questions": _questions(template, language, typed, faults),
    }
    return page("template.html", language, "template_title", values)


def _amount_field(template: Template, language: str, typed: dict[str, str], faults: dict[str, str]) -> Markup:
    terms = template.terms
    if terms.amount is not None:
        total = terms.amount + terms.commission.of(terms.amount)
        amount = written(total, terms.currency, texts_for(language)["language"])
        return fragment("template_amount.html", language, amount=amount)
    label = f"{texts_for(language)['amount_label']}, {LETTERS_OF[terms.currency]}"
    return _field(AMOUNT, label, typed.get(AMOUNT, ""), "", NOTHING, faults.get(AMOUNT, ""))


def _questions(template: Template, language: str, typed: dict[str, str], faults: dict[str, str]) -> Markup:
    return Markup(
        "".join(
            _field(
                field,
                question.label or question.name,
                question.value if _is_fixed(question) else typed.get(field, question.value),
                question.placeholder,
                _READ_ONLY if _is_fixed(question) else _REQUIRED if question.required else NOTHING,
                faults.get(field, ""),
            )
            for field, question in _asked(template)
        )
    )


def _field(name: str, label: str, value: str, placeholder: str, kind: Markup, sentence: str) -> Markup:
    return fragment(
        "template_field.html",
        "en",
        name=name,
        label=label,
        value=value,
        placeholder=placeholder,
        kind=kind,
        marks=fault_marks(name, sentence),
        fault=fault(name, sentence),
    )


def _is_fixed(question: Question) -> bool:
    return question.mode.upper() in _FIXED_MODES
