"""Which V2 calls exist?"""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.sandbox.desk.replies import Reply
from app.sandbox.desk.teller import Teller, base_of, client_of
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.setoken import TokenDesk
from app.sandbox.v2 import payments, refunds, sessions, stored_methods
from app.sandbox.v2.call_log import number_in
from app.sandbox.v2.error_shapes import in_shape
from app.sandbox.v2.faults import in_own_words
from app.sandbox.v2.idempotency import Replays
from app.sandbox.v2.refusals import ApiError, not_found, refused
from app.sandbox.v2.requests import Call, admit, with_headers
from app.sandbox.words.accounts import Mode

Handler = Callable[[Call, str, str], Reply]

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def v2_routes(teller: Teller, tokens: TokenDesk) -> list[Route]:
    """Return the one route of the JSON generation; what is not in the table is a 404 with an error body."""
    handlers = _handlers(teller.bank, tokens)
    replays = Replays(teller.bank)

    async def api(request: Request) -> Response:
        path = request.path_params["path"]
        name, public = _named(request.method, path)
        headers = {key.lower(): value for key, value in request.headers.items()}
        query = dict(request.query_params)
        call = Call(request.method, path, base_of(request), headers, await request.body(), query)
        handler = handlers.get(name)

        def work() -> Reply:
            return _answered(teller.bank, replays, call, handler, public, client_of(request))

        response = await teller.serve_api(name, number_in(teller.bank, call, public), work)
        return in_own_words(response, call, teller.bank.settings.mode)

    return [Route("/api2/{path:path}", api, methods=_METHODS)]


def _handlers(bank: Bank, tokens: TokenDesk) -> dict[str, Handler]:
    return {
        "POST /sessions": lambda call, _, caller: sessions.create(bank, call, caller),
        "GET /sessions/{id}": lambda call, public, _: sessions.retrieve(bank, call, public),
        "POST /sessions/{id}/expire": lambda call, public, _: sessions.expire(bank, call, public),
        "POST /payments": lambda call, _, caller: payments.create(bank, tokens, call, caller),
        "GET /payments/{id}": lambda call, public, _: payments.retrieve(bank, call, public),
        "POST /payments/{id}/capture": lambda call, public, _: payments.capture(bank, call, public),
        "POST /payments/{id}/cancel": lambda call, public, _: payments.cancel(bank, call, public),
        "POST /refunds": lambda call, _, __: refunds.create(bank, call),
        "GET /refunds/{id}": lambda call, public, _: refunds.retrieve(bank, call, public),
        "GET /paymentMethods": lambda call, _, __: stored_methods.of_customer(bank, call),
        "DELETE /paymentMethods/{id}": lambda call, public, _: stored_methods.remove(bank, call, public),
    }


def _named(method: str, path: str) -> tuple[str, str]:
    """Return the call's name as the trouble desk knows it, and the id in its path."""
    parts = path.split("/")
    public = parts[1] if len(parts) > 1 else ""
    named = [parts[0], "{id}", *parts[2:]] if len(parts) > 1 else parts
    return f"{method} /{'/'.join(named)}", public


def _answered(bank: Bank, replays: Replays, call: Call, handler: Handler | None, public: str, caller: str) -> Reply:
    try:
        admit(call, bank.keys)
        if handler is None:
            raise not_found()
        answer = replays.once(call, lambda: handler(call, public, caller))
    except ApiError as error:
        answer = _refusal(bank, error)
    return with_headers(answer, call)


def _refusal(bank: Bank, error: ApiError) -> Reply:
    if bank.settings.mode is Mode.HOSTILE:
        return in_shape(error, len(bank.books.calls()))
    return refused(error)
