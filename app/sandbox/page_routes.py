"""Which addresses does a browser visit: payment page, issuer, ways back, the shop's last page?"""

import re
from collections.abc import Callable
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app.sandbox import acs_pages, hosted_pages
from app.sandbox.bank import Bank
from app.sandbox.challenge_forms import challenge_named_in
from app.sandbox.hosted_pages import Visit
from app.sandbox.rendering import notice, static_file
from app.sandbox.teller import Teller, base_of

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
        return acs_pages.finish(bank, base, _challenge_in(fields))

    return [
        route("/acs/3ds1", "acs 3ds1", ["POST"], issuer_1),
        route("/acs/3ds2", "acs 3ds2", ["POST"], issuer_2),
        route("/payment/rest/finish3ds.do", "finish3ds.do", ["POST"], finish),
        route("/payment/rest/finish3dsVer2.do", "finish3dsVer2.do", ["GET", "POST"], finish),
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
    return Visit(order_id, language, f"{base}{request.url.path}?{request.url.query}", base)


def _number(bank: Bank, order_id: str) -> str:
    order = bank.books.order(order_id)
    return order.terms.number if order else ""


def _challenge_in(fields: Fields) -> str:
    """Return the id of the question a browser's message is about, whichever message it is."""
    carried = next((fields[name] for name in ("PaRes", "PaReq", "cres", "creq") if fields.get(name)), "")
    return fields.get("tDsTransId") or challenge_named_in(carried)


def _number_of_challenge(bank: Bank, fields: Fields) -> str:
    found = bank.find_challenge(_challenge_in(fields))
    return found[0].terms.number if found else ""
