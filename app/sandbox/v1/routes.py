"""Which V1 calls exist?"""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app.sandbox.bank import Bank
from app.sandbox.replies import Reply
from app.sandbox.setoken import TokenDesk
from app.sandbox.teller import Teller, base_of, client_of
from app.sandbox.v1 import orders, payments, status
from app.sandbox.v1.forms import Form, Refused, authenticate, read_form, refuse_code
from app.sandbox.v1.methods import Method, capitals, form_result, not_processed, number_code, text_code


def v1_routes(teller: Teller, tokens: TokenDesk) -> list[Route]:
    """Return the routes of the form-encoded generation."""
    methods = _methods(teller.bank, tokens)

    async def rest(request: Request) -> Response:
        name = request.path_params["name"]
        method = methods.get(name)
        if method is None:
            return PlainTextResponse("Not Found", 404)
        if method.post_only and request.method != "POST":
            return PlainTextResponse("Method Not Allowed", 405, {"Allow": "POST"})
        body = (await request.body()).decode("utf-8", "replace")
        form = read_form(base_of(request), client_of(request), request.url.query, body)
        return await teller.serve_api(
            name, _number_in(teller.bank, form), lambda: _answered(teller.bank, method, form)
        )

    async def keys(request: Request) -> Response:
        return await teller.serve_api("keys.do", "", lambda: Reply(tokens.published_keys()))

    return [
        Route("/payment/rest/{name:path}", rest, methods=["GET", "POST"]),
        Route("/payment/se/keys.do", keys, methods=["GET"]),
    ]


def _methods(bank: Bank, tokens: TokenDesk) -> dict[str, Method]:
    return {
        "register.do": Method(lambda form: orders.register(bank, form), text_code, token_allowed=True),
        "registerPreAuth.do": Method(
            lambda form: orders.register_pre_auth(bank, form), text_code, token_allowed=True
        ),
        "decline.do": Method(lambda form: orders.decline(bank, form), number_code),
        "paymentorder.do": Method(
            lambda form: payments.paymentorder(bank, tokens, form), form_result, post_only=True
        ),
        "instantPayment.do": Method(
            lambda form: payments.instant_payment(bank, tokens, form), text_code, token_allowed=True
        ),
        "motoPayment.do": Method(lambda form: payments.moto_payment(bank, form), not_processed, token_allowed=True),
        "getOrderStatusExtended.do": Method(lambda form: status.extended(bank, form), text_code, token_allowed=True),
        "getOrderStatus.do": Method(lambda form: status.legacy(bank, form), capitals),
    }


def _answered(bank: Bank, method: Method, form: Form) -> Reply:
    try:
        authenticate(form, bank.account, token_allowed=method.token_allowed)
        refuse_code(form)
        answer = method.answer(form)
    except Refused as refusal:
        return Reply(method.say_no(refusal))
    return answer if isinstance(answer, Reply) else Reply(answer)


def _number_in(bank: Bank, form: Form) -> str:
    """Return the order number for the request log."""
    order = bank.books.order(form.values.get("orderId") or form.values.get("MDORDER") or "")
    return order.terms.number if order else form.values.get("orderNumber", "")[:36]
