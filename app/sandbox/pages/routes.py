"""Which addresses does a browser visit: payment page, issuer, ways back, the shop's last page?"""

import re
from collections.abc import Callable
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app.sandbox.desk.teller import Teller, base_of
from app.sandbox.pages import browser_steps
from app.sandbox.pages import issuer as acs_pages
from app.sandbox.pages import payment as hosted_pages
from app.sandbox.pages.challenge_forms import (
    ACS_1,
    ACS_2,
    ACS_METHOD,
    GATHER,
    GATHER_DIRECT,
    NOTIFICATION,
    WHITE_PAGE,
)
from app.sandbox.pages.payment import Visit
from app.sandbox.pages.rendering import notice, static_file
from app.sandbox.pages.stored_card_choice import CHOICE
from app.sandbox.rules.bank import Bank

_PAGE_FILE = re.compile(r"(mobile_)?payment(_(?P<language>[a-z]{2}))?\.html")

Fields = dict[str, str]


def page_routes(teller: Teller) -> list[Route]:
    """Return the routes of everything that is HTML."""
    return [*_bank_routes(teller), *_issuer_routes(teller), *_plain_routes()]


def _bank_routes(teller: Teller) -> list[Route]:
    bank = teller.bank

    async def payment_page(request: Request) -> Response:
        file = request.path_params["file"]
        if file == "finish.html":
            return _last_page("finish", request)
        matched = _PAGE_FILE.fullmatch(file)
        if matched is None:
            return PlainTextResponse("Not Found", 404)
        language = matched["language"] or request.query_params.get("language", "en")
        visit = _visit(request, request.query_params.get("mdOrder", ""), language)
        body = await request.body()

        def work() -> Response:
            posted = request.method == "POST"
            return hosted_pages.submit(bank, visit, body) if posted else hosted_pages.show(bank, visit)

        return await teller.serve_page("payment.html", _number(bank, visit.order_id), work)

    async def acs_redirect(request: Request) -> Response:
        order_id = request.query_params.get("orderId", "")
        order = bank.books.order(order_id)
        visit = _visit(request, order_id, order.terms.language if order else "en")
        return await teller.serve_page(
            "acsRedirect.do",
            _number(bank, order_id),
            lambda: acs_pages.redirect_to_issuer(bank, visit),
        )

    return [
        Route("/payment/merchants/{page}/{file}", payment_page, methods=["GET", "POST"]),
        Route("/payment/merchants/{file}", payment_page, methods=["GET", "POST"]),
        Route("/payment/acsRedirect.do", acs_redirect, methods=["GET"]),
    ]


def _issuer_routes(teller: Teller) -> list[Route]:
    bank = teller.bank

    def route(path: str, call: str, methods: list[str], answer: Callable[[str, Fields], Response]) -> Route:
        async def endpoint(request: Request) -> Response:
            body = (await request.body()).decode("utf-8", "replace")
            fields = dict(parse_qsl(f"{request.url.query}&{body}", keep_blank_values=True))
            return await teller.serve_page(
                call, _number_of_challenge(bank, fields), lambda: answer(base_of(request), fields)
            )

        return Route(path, endpoint, methods=methods)

    def issuer_1(base: str, fields: Fields) -> Response:
        return acs_pages.issuer_1(bank, base, fields)

    def issuer_2(base: str, fields: Fields) -> Response:
        return acs_pages.issuer_2(bank, base, fields)

    def finish(base: str, fields: Fields) -> Response:
        return acs_pages.finish(bank, base, fields)

    def white_page(base: str, fields: Fields) -> Response:
        return browser_steps.white_page(bank, base, fields)

    def method(_base: str, fields: Fields) -> Response:
        return browser_steps.method(bank, fields)

    def gather(_base: str, fields: Fields) -> Response:
        return browser_steps.gather(bank, fields)

    def method_done(_base: str, fields: Fields) -> Response:
        return browser_steps.method_done(bank, fields)

    return [
        route(ACS_1, "acs 3ds1", ["POST"], issuer_1),
        route(ACS_2, "acs 3ds2", ["POST"], issuer_2),
        route("/payment/rest/finish3ds.do", "finish3ds.do", ["POST"], finish),
        route("/payment/rest/finish3dsVer2.do", "finish3dsVer2.do", ["GET", "POST"], finish),
        route(WHITE_PAGE, "getwhitepageurl.do", ["GET", "POST"], white_page),
        route(ACS_METHOD, "acs 3dsMethod", ["POST"], method),
        route(GATHER, "3ds server", ["GET", "POST"], gather),
        route(GATHER_DIRECT, "3ds server", ["GET", "POST"], gather),
        route(NOTIFICATION, "3ds server", ["POST"], method_done),
    ]


def _plain_routes() -> list[Route]:
    async def static(request: Request) -> Response:
        return static_file(request.path_params["name"])

    async def shop(request: Request) -> Response:
        name = request.path_params["name"]
        return _last_page(name, request) if name in ("thanks", "sorry") else PlainTextResponse("Not Found", 404)

    return [
        Route("/payment/static/{name}", static, methods=["GET"]),
        Route("/shop/{name}", shop, methods=["GET"]),
    ]


def _last_page(name: str, request: Request) -> Response:
    """Return where a browser ends up. It never says "paid": a return address proves nothing."""
    return notice(request.query_params.get("lang", "en"), name)


def _visit(request: Request, order_id: str, language: str) -> Visit:
    base = base_of(request)
    address = f"{base}{request.url.path}?{request.url.query}"
    return Visit(order_id, language, address, base, request.query_params.get(CHOICE, ""))


def _number(bank: Bank, order_id: str) -> str:
    order = bank.books.order(order_id)
    return order.terms.number if order else ""


def _number_of_challenge(bank: Bank, fields: Fields) -> str:
    named = fields.get("threeDsServerTransId") or fields.get("threeDSServerTransID") or acs_pages.challenge_in(fields)
    found = bank.find_challenge(named)
    return found[0].terms.number if found else ""
