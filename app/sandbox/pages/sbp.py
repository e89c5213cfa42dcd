"""What does a customer see who scans a code? A pretend bank's application with two buttons."""

from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from app.sandbox.books.ledger import Order
from app.sandbox.desk.teller import Teller, base_of
from app.sandbox.pages.rendering import notice, page
from app.sandbox.pages.texts import texts_for
from app.sandbox.pages.ways_back import way_back
from app.sandbox.rules.sbp import Code, CodeStatus, SbpDesk
from app.sandbox.words.currencies import written

CONFIRM = "confirm"


def sbp_routes(teller: Teller, desk: SbpDesk) -> list[Route]:
    """Return the addresses codes lead to."""

    async def code(request: Request) -> Response:
        body = (await request.body()).decode("utf-8", "replace")
        answer = dict(parse_qsl(body)).get("answer", "") if request.method == "POST" else None
        base, code_id = base_of(request), request.path_params["code"]
        return await teller.serve_page("sbp", "", lambda: _answered(desk, desk.find(code_id), base, answer))

    async def template(request: Request) -> Response:
        template_id = request.path_params["template"]
        language = request.query_params.get("language", "en")
        return await teller.serve_page("sbp template", "", lambda: _opened(desk, template_id, language))

    return [
        Route("/payment/sbp/template/{template}", template, methods=["GET"]),
        Route("/payment/sbp/{code}", code, methods=["GET", "POST"]),
    ]


def _opened(desk: SbpDesk, template_id: str, language: str) -> Response:
    template = desk.find_template(template_id)
    if template is None:
        return notice(language, "unknown", kind="bad", status=404)
    code = desk.issue_by_template(template, language)
    if code is None:
        return notice(language, "closed", kind="bad")
    return RedirectResponse(f"/payment/sbp/{code.id}", 303)


def _answered(desk: SbpDesk, code: Code | None, base: str, answer: str | None) -> Response:
    order = desk.order_of(code) if code else None
    if code is None or order is None:
        return notice("en", "unknown", kind="bad", status=404)
    language = order.terms.language
    if code.status is not CodeStatus.STARTED or not order.is_open:
        return notice(language, "paid" if order.is_paid else "closed", kind="good" if order.is_paid else "bad")
    if answer is None:
        return _page(code, order)
    if answer == CONFIRM:
        desk.confirm(code)
    else:
        desk.refuse(code)
    return RedirectResponse(code.redirect_url or way_back(order, base, paid=order.is_paid), 303)


def _page(code: Code, order: Order) -> Response:
    terms = order.terms
    amount = written(terms.amount, terms.currency, texts_for(terms.language)["language"])
    values = {"amount": amount, "number": terms.number, "purpose": code.purpose or terms.description}
    return page("sbp.html", terms.language, "sbp_title", values)
