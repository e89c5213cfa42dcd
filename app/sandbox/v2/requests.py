"""What did the shop send? One V2 request, its checks, and the error body every refusal has."""

import json
import uuid
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from app.sandbox.accounts import Account, KeyState, Mode, Settings
from app.sandbox.replies import Json, Reply

DEFAULT_VERSION = "2023-10-31"
KNOWN_VERSIONS = (DEFAULT_VERSION, "2023-11-15")
LARGEST_AMOUNT = 999_999_999_999
# A return address on this host is refused, as a host outside a shop's allow-list would be.
FORBIDDEN_HOST = "forbidden.example"

_BAD = "invalidRequestError"


class ApiError(Exception):
    """The call is refused with an HTTP status and an error body."""

    def __init__(self, status: int, code: str, message: str, param: str = "", kind: str = _BAD) -> None:
        super().__init__(message)
        self.status = status
        self.kind = kind
        self.code = code
        self.message = message
        self.param = param


@dataclass(frozen=True)
class Call:
    """One request. Header names are lower-case."""

    method: str
    path: str
    base: str
    headers: dict[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    def body(self) -> Json:
        """Return the JSON object that was sent."""
        try:
            value = json.loads(self.content)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            raise ApiError(400, "bodyNotJson", "the body must be a JSON object")
        return value

    @property
    def version(self) -> str:
        """Return the version the reply must name: the one asked for, if it is known."""
        wanted = self.headers.get("x-version", DEFAULT_VERSION)
        return wanted if wanted in KNOWN_VERSIONS else DEFAULT_VERSION


def admit(call: Call, account: Account, settings: Settings) -> None:
    """Return if the version is known and the key opens this call. `Authorization: Bearer` will also do."""
    if call.headers.get("x-version", DEFAULT_VERSION) not in KNOWN_VERSIONS:
        raise ApiError(400, "versionUnsupported", "this X-Version is not known")
    key = call.headers.get("x-api-key") or call.headers.get("authorization", "").removeprefix("Bearer ")
    if not key:
        raise ApiError(401, "apiKeyMissing", "no API key was sent")
    if key != account.api_key:
        raise ApiError(401, "apiKeyUnknown", "this API key is not known")
    match settings.key_state:
        case KeyState.REVOKED:
            raise ApiError(401, "apiKeyRevoked", "this API key was deleted", kind="authenticationError")
        case KeyState.EXPIRED:
            raise ApiError(401, "apiKeyExpired", "this API key has expired", kind="authenticationError")
        case KeyState.READ_ONLY if call.method == "POST":
            raise ApiError(403, "operationNotAllowed", "this key may only read", kind="permissionError")


def refused(error: ApiError) -> Reply:
    """Return the error body."""
    body: Json = {"type": error.kind, "code": error.code, "message": error.message}
    if error.param:
        body["param"] = error.param
    return Reply({"error": body}, error.status)


def with_headers(reply: Reply, call: Call) -> Reply:
    """Return the reply with the headers every V2 reply has, and the request id inside an error."""
    request_id = f"req_{uuid.uuid4()}"
    body = reply.body
    if isinstance(body.get("error"), dict):
        body = {"error": {**body["error"], "requestId": request_id}}
    headers = {"X-Version": call.version, "API-Request-Id": request_id, **reply.headers}
    return Reply(body, reply.status, headers, reply.trouble)


def only_in_full(settings: Settings) -> None:
    """Return if calls that no bank documents exist in this mode."""
    if settings.mode is Mode.DOCUMENTED:
        raise not_found()


def not_found() -> ApiError:
    """Return the refusal for something that is not there."""
    return ApiError(404, "resourceNotFound", "there is no such object")


def missing(param: str) -> ApiError:
    """Return the refusal for a field that must be there."""
    return ApiError(400, "parameterMissing", f"{param} is missing", param)


def wrong(param: str, why: str) -> ApiError:
    """Return the refusal for a value that cannot be used. The value itself is never repeated."""
    return ApiError(400, "parameterInvalid", f"{param} {why}", param)


def whole_amount(body: Json, *, optional: bool = False) -> int | None:
    """Return a positive number of minor units; texts, fractions and booleans are refused."""
    value = body.get("amount")
    if value is None and optional:
        return None
    if value is None:
        raise missing("amount")
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise wrong("amount", "must be a positive integer in minor units")
    if value > LARGEST_AMOUNT:
        raise ApiError(422, "amountTooLarge", "amount is too large", "amount")
    return value


def text(body: Json, name: str, *, longest: int = 512, required: bool = False) -> str:
    """Return a text field, "" when it may be and is absent."""
    value = body.get(name)
    if value is None or value == "":
        if required:
            raise missing(name)
        return ""
    if not isinstance(value, str) or len(value) > longest:
        raise wrong(name, f"must be a text of at most {longest} characters")
    return value


def address(body: Json, name: str, *, required: bool = False) -> str:
    """Return an absolute address."""
    value = text(body, name, required=required)
    parts = urlsplit(value)
    if value and (not parts.scheme or parts.scheme == "javascript"):
        raise wrong(name, "must be an absolute address")
    if parts.hostname == FORBIDDEN_HOST:
        raise ApiError(412, "returnUrlNotAllowed", f"the host of {name} is not on the allow-list", name)
    return value


def block(body: Json, name: str) -> dict[str, Any]:
    """Return an object field, {} when it is absent."""
    value = body.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise wrong(name, "must be an object")
    return value


def is_manual(holder: Json) -> bool:
    """Tell whether the money shall only be held."""
    method = holder.get("captureMethod", "automatic")
    if method not in ("automatic", "manual"):
        raise ApiError(400, "parameterUnknownValue", "captureMethod is not known", "captureMethod")
    return bool(method == "manual")
