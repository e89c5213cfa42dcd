"""How does a request get behind the bank's counter? With the token; each part of it says what it can do."""

import secrets
from collections.abc import Callable
from typing import Any, Protocol

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from app.sandbox.rules.bank import WrongState

Answer = dict[str, Any]
Work = Callable[[str, bytes], Answer]
Table = list[tuple[str, str, Work]]


class Counter(Protocol):
    """A part of the control plane: method, path, and the work that takes the name in the path and the body."""

    def table(self) -> Table:
        """Return what can be asked."""


def counters_app(counters: list[Counter], token: str) -> Starlette:
    """Return the control plane as an ASGI application."""

    def route(method: str, path: str, work: Work) -> Route:
        async def endpoint(request: Request) -> Response:
            given = request.headers.get("authorization", "").removeprefix("Bearer ")
            if not secrets.compare_digest(given.encode(), token.encode()):
                return JSONResponse({"error": "the control token is missing or wrong"}, 401)
            body = await request.body() or b"{}"
            name = next(iter(request.path_params.values()), "")
            return _carried_out(lambda: work(name, body))

        return Route(path, endpoint, methods=[method])

    return Starlette(routes=[route(*entry) for counter in counters for entry in counter.table()])


def turn(settings: object, wanted: msgspec.Struct) -> None:
    """Turn the switches that were named; what was left out stays as it is."""
    for name in wanted.__struct_fields__:
        if (value := getattr(wanted, name)) is not msgspec.UNSET:
            setattr(settings, name, value)


def _carried_out(work: Callable[[], Answer]) -> Response:
    try:
        return JSONResponse(work())
    except LookupError:
        return JSONResponse({"error": "there is no such order, key or delivery"}, 404)
    except WrongState as state:
        return JSONResponse({"error": f"the order is {state}"}, 409)
    except ValueError as reason:
        return JSONResponse({"error": str(reason)}, 400)
