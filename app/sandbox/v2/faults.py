"""How does the JSON generation say that it is out of order? With an error body of its own, except on a bad day."""

from starlette.responses import Response

from app.sandbox.desk.replies import json_response
from app.sandbox.v2.refusals import ApiError, refused
from app.sandbox.v2.requests import Call, with_headers
from app.sandbox.words.accounts import Mode

_KEPT_HEADERS = ("Date", "Retry-After")


def in_own_words(response: Response, call: Call, mode: Mode) -> Response:
    """Return the response, or the error body in place of the plain text that trouble of this kind comes with."""
    fault = _fault(response.status_code)
    if fault is None or mode is Mode.HOSTILE:
        return response
    told = json_response(with_headers(refused(fault), call))
    for name in _KEPT_HEADERS:
        if name in response.headers:
            told.headers[name] = response.headers[name]
    return told


def _fault(status: int) -> ApiError | None:
    match status:
        case 429:
            return ApiError(429, "tooManyRequests", "too many requests at once", kind="rateLimitError")
        case 500:
            return ApiError(500, "internalError", "something went wrong inside the gateway", kind="apiError")
        case _:
            return None
