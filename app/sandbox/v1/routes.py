"""Which V1 calls exist?"""

from codecs import lookup
from collections.abc import Callable
from dataclasses import replace
from email.message import Message

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.sandbox.desk.replies import Reply
from app.sandbox.desk.rude_replies import denied
from app.sandbox.desk.teller import Teller, base_of, client_of
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.sbp import SbpDesk
from app.sandbox.rules.setoken import TokenDesk
from app.sandbox.rules.templates import Templates
from app.sandbox.v1 import payments
from app.sandbox.v1.basic_login import with_basic_login
from app.sandbox.v1.card_checks import card_check_methods
from app.sandbox.v1.forms import AccessDenied, Form, Refused, authenticate, read_form, read_json, refuse_code
from app.sandbox.v1.industry import industry_methods
from app.sandbox.v1.listing import listing_methods
from app.sandbox.v1.methods import BodyKind, Method, form_result, not_processed, text_code, with_codes
from app.sandbox.v1.money import money_methods
from app.sandbox.v1.nested import without_unfit
from app.sandbox.v1.orders import order_methods
from app.sandbox.v1.page_calls import page_methods
from app.sandbox.v1.payouts import payout_methods
from app.sandbox.v1.sbp import sbp_methods
from app.sandbox.v1.signing import check_signature
from app.sandbox.v1.status import status_methods
from app.sandbox.v1.stored_cards import stored_card_methods
from app.sandbox.v1.stored_payments import repeated_payment_methods, stored_payment_methods
from app.sandbox.v1.tasks import task_methods
from app.sandbox.v1.templates import template_methods
from app.sandbox.v1.three_ds import three_ds_methods
from app.sandbox.words.accounts import Mode

# Newer banks of the family take the same calls as JSON here.
PARTNER = "/ecomm/gw/partner/api/v1"
OTHER_SPELLINGS = {"unbindCard.do": "unBindCard.do"}


def v1_routes(teller: Teller, tokens: TokenDesk, templates: Templates, sbp: SbpDesk) -> list[Route]:
    """Return the routes of the first generation: most calls below `/rest/`, a few beside it."""
    bank = teller.bank

    async def keys(request: Request) -> Response:
        return await teller.serve_api("keys.do", "", lambda: Reply(tokens.published_keys()))

    rest = {**_methods(bank, tokens), **template_methods(templates), **sbp_methods(bank, sbp)}
    beside = {**repeated_payment_methods(bank), **industry_methods(bank)}
    tasks = task_methods(bank)
    return [
        *(_route(teller, f"/payment/rest/{name}", name, method) for name, method in rest.items()),
        *(_route(teller, f"{PARTNER}/{name}", name, method) for name, method in _for_partners(rest).items()),
        *(_route(teller, f"/payment/{name}", name, method) for name, method in beside.items()),
        *(_route(teller, f"/recurrent/v1/task/{name}", f"task/{name}", method) for name, method in tasks.items()),
        Route("/payment/se/keys.do", keys, methods=["GET"]),
    ]


def _for_partners(rest: dict[str, Method]) -> dict[str, Method]:
    """Return the calls as JSON clients know them: the same names, bodies in JSON, one name spelled otherwise too."""
    methods = {name: replace(method, body=BodyKind.EITHER) for name, method in rest.items()}
    return methods | {other: methods[name] for other, name in OTHER_SPELLINGS.items() if name in methods}


def _route(teller: Teller, path: str, name: str, method: Method) -> Route:
    async def endpoint(request: Request) -> Response:
        body = await request.body()
        number, work = _work(teller.bank, method, request, body)
        return await teller.serve_api(name, number, work)

    return Route(path, endpoint, methods=["POST"] if method.post_only else ["GET", "POST"])


def _work(bank: Bank, method: Method, request: Request, body: bytes) -> tuple[str, Callable[[], Reply]]:
    """Return the order number for the request log, and the work of answering."""
    try:
        if not method.anonymous:
            check_signature(request.headers, body, bank.settings)
        form = with_basic_login(_read(method, request, body.decode("utf-8", "replace")), request.headers)
    except Refused as refusal:
        answer = Reply(method.say_no(refusal))
        return "", lambda: with_codes(answer, method, bank.settings.error_codes)
    return _number_in(bank, form), lambda: with_codes(
        _answered(bank, method, form), method, bank.settings.error_codes
    )


def _read(method: Method, request: Request, body: str) -> Form:
    base, client = base_of(request), client_of(request)
    looks_like_json = body.lstrip().startswith("{")
    if method.body is BodyKind.JSON or (method.body is BodyKind.EITHER and looks_like_json):
        return read_json(base, client, body)
    return read_form(base, client, request.url.query, body, _charset(request))


def _charset(request: Request) -> str:
    """Return how the body says its letters are encoded; UTF-8 when it says nothing, or nothing known."""
    told = Message()
    told["Content-Type"] = request.headers.get("Content-Type", "")
    try:
        return lookup(str(told.get_content_charset("utf-8"))).name
    except LookupError:
        return "utf-8"


def _methods(bank: Bank, tokens: TokenDesk) -> dict[str, Method]:
    return {
        **stored_card_methods(bank),
        **stored_payment_methods(bank, tokens),
        **order_methods(bank),
        **status_methods(bank),
        **money_methods(bank),
        **payout_methods(bank, tokens),
        **listing_methods(bank),
        **three_ds_methods(bank),
        **card_check_methods(bank),
        **page_methods(bank, tokens),
        "paymentorder.do": Method(
            lambda form: payments.paymentorder(bank, tokens, form), form_result, post_only=True
        ),
        "instantPayment.do": Method(
            lambda form: payments.instant_payment(bank, tokens, form), text_code, token_allowed=True
        ),
        "motoPayment.do": Method(lambda form: payments.moto_payment(bank, form), not_processed, token_allowed=True),
    }


def _answered(bank: Bank, method: Method, form: Form) -> Reply:
    try:
        form = _with_login(form, method.login_names)
        if not bank.settings.objects_checked:
            form = without_unfit(form)
        if not method.anonymous:
            token_allowed = method.token_allowed or bank.settings.token_everywhere
            authenticate(form, bank.account, token_allowed=token_allowed)
        refuse_code(form)
        answer = method.answer(form)
    except AccessDenied as refusal:
        return denied() if bank.settings.mode is Mode.HOSTILE else Reply(method.say_no(refusal))
    except Refused as refusal:
        return Reply(method.say_no(refusal))
    return answer if isinstance(answer, Reply) else Reply(answer)


def _with_login(form: Form, names: tuple[str, ...]) -> Form:
    """Return the form with its login under the usual name; a few calls spell it in another way."""
    if names == ("userName",):
        return form
    login = next((form.values[name] for name in names if name in form.values), "")
    return form.with_values(userName=login)


def _number_in(bank: Bank, form: Form) -> str:
    """Return the order number for the request log."""
    named = next((form.values[name] for name in ("orderId", "MDORDER", "mdOrder") if form.values.get(name)), "")
    transaction = form.values.get("threeDSServerTransId", "")
    found = bank.find_challenge(transaction) if transaction else None
    order = found[0] if found else bank.books.order(named)
    return order.terms.number if order else form.values.get("orderNumber", "")[:36]
