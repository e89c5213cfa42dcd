"""Who calls with what? One V2 request: its body, its version, its key, and the headers of its reply."""

import uuid
from dataclasses import dataclass, field, replace

import msgspec

from app.sandbox.books.keys import KeyRing
from app.sandbox.desk.replies import Reply
from app.sandbox.v2.fields import Fields
from app.sandbox.v2.refusals import ApiError
from app.sandbox.words.accounts import KeyState

DEFAULT_VERSION = "2023-10-31"
KNOWN_VERSIONS = (DEFAULT_VERSION, "2023-11-15")


@dataclass(frozen=True)
class Call:
    """One request. Header names are lower-case."""

    method: str
    path: str
    base: str
    headers: dict[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    query: dict[str, str] = field(default_factory=dict)

    def body(self) -> Fields:
        """Return the JSON object that was sent."""
        try:
            value = msgspec.json.decode(self.content)
        except (msgspec.DecodeError, RecursionError):
            value = None
        if not isinstance(value, dict):
            raise ApiError(400, "bodyNotJson", "the body must be a JSON object")
        return Fields(value)

    def body_if_any(self) -> Fields:
        """Return the JSON object that was sent, an empty one when nothing was."""
        return self.body() if self.content.strip() else Fields({})

    @property
    def version(self) -> str:
        """Return the version the reply must name: the one asked for, if it is known."""
        wanted = self.headers.get("x-version", DEFAULT_VERSION)
        return wanted if wanted in KNOWN_VERSIONS else DEFAULT_VERSION

    @property
    def key(self) -> str:
        """Return the key; an example of the manual carries it as a bearer token, so that is accepted too."""
        scheme, _, bearer = self.headers.get("authorization", "").partition(" ")
        return self.headers.get("x-api-key") or (bearer.strip() if scheme.lower() == "bearer" else "")


def admit(call: Call, keys: KeyRing) -> None:
    """Return if the version is known and the key opens this call."""
    if call.headers.get("x-version", DEFAULT_VERSION) not in KNOWN_VERSIONS:
        raise ApiError(400, "versionUnsupported", "this X-Version is not known")
    if not call.key:
        raise ApiError(401, "apiKeyMissing", "no API key was sent")
    match keys.state(call.key):
        case None:
            raise ApiError(401, "apiKeyUnknown", "this API key is not known")
        case KeyState.REVOKED:
            raise ApiError(401, "apiKeyRevoked", "this API key was deleted", kind="authenticationError")
        case KeyState.EXPIRED:
            raise ApiError(401, "apiKeyExpired", "this API key has expired", kind="authenticationError")
        case KeyState.READ_ONLY if call.method != "GET":
            raise ApiError(403, "operationNotAllowed", "this key may only read", kind="permissionError")


def with_headers(reply: Reply, call: Call) -> Reply:
    """Return the reply with the headers every V2 reply has, and the request id inside an error."""
    request_id = f"req_{uuid.uuid4()}"
    body = reply.body
    if isinstance(body.get("error"), dict):
        body = {"error": {**body["error"], "requestId": request_id}}
    headers = {"X-Version": call.version, "API-Request-Id": request_id, **reply.headers}
    return replace(reply, body=body, headers=headers)
