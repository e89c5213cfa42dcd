"""Other people's clients of the gateway, in our words: how each writes a call, and what it must read in the reply.

None of their code is here. Each client is a table: where the fields go, which headers stand above them, what it sends
though nobody asked, and of every field it reads in a reply the type or the values without which it gives up.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from http.client import HTTPConnection
from types import UnionType
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

REST = "/payment/rest/"
PARTNER = "/ecomm/gw/partner/api/v1/"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

# What a client wants of one field: a type, or a choice of values.
Need = type | UnionType | frozenset[Any]
Needs = Mapping[str, Need]


class Written(StrEnum):
    """Where a client puts the fields of a call."""

    BODY = "body"
    QUERY = "query"
    JSON = "json"


def everything(fields: Mapping[str, str]) -> str:
    """Return what most clients sign of a callback: all its parameters by name, but for the signature's own."""
    return "".join(
        f"{name};{value};" for name, value in sorted(fields.items()) if name not in ("checksum", "sign_alias")
    )


def the_known_five(fields: Mapping[str, str]) -> str:
    """Return what a client signs that has a class for callbacks: the fields of the class and nothing else."""
    names = ("mdOrder", "operation", "orderNumber", "status")
    return "".join(f"{name};{fields[name]};" for name in names)


@dataclass(frozen=True)
class Client:
    """One client: its ways on the wire, and its demands on the replies.

    `reads` names fields by their path, "cardAuthInfo.pan"; a question mark at the end means it may be absent.
    `settings` is what a bank must be set to where such a client lives.
    """

    name: str
    written: Written = Written.BODY
    method: str = "POST"
    base: str = REST
    headers: Mapping[str, str] = field(default_factory=lambda: FORM)
    always: Mapping[str, Any] = field(default_factory=dict)
    registers: Mapping[str, Any] = field(default_factory=dict)
    by_token: bool = False
    statuses: tuple[str, str] = ("getOrderStatusExtended", "orderId")
    status_method: str = ""
    reads: Mapping[str, Needs] = field(default_factory=dict)
    unbinds: str = "unBindCard"
    signs: Callable[[Mapping[str, str]], str] = everything
    settings: Mapping[str, Any] = field(default_factory=dict)
    leaves_out: frozenset[str] = frozenset()


def checksum(client: Client, fields: Mapping[str, str], secret: str) -> str:
    """Return the checksum as this client computes it."""
    return hmac.new(secret.encode(), client.signs(fields).encode(), hashlib.sha256).hexdigest().upper()


def raw_call(root: str, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
    """Send exactly this, and return status and body."""
    address = urlsplit(root)
    line = HTTPConnection(address.hostname or "", address.port, timeout=10)
    try:
        line.request(method, path, body=body, headers=dict(headers))
        answer = line.getresponse()
        return answer.status, answer.read()
    finally:
        line.close()


def call(client: Client, root: str, name: str, fields: Mapping[str, Any], method: str = "") -> dict[str, Any]:
    """Make one call as this client makes it, check the reply as it does, and return it."""
    sent = {**client.always, **fields}
    path, body = f"{client.base}{name}.do", b""
    match client.written:
        case Written.JSON:
            body = json.dumps(sent, ensure_ascii=False).encode()
        case Written.QUERY:
            path = f"{path}?{urlencode(_as_texts(sent), doseq=True, quote_via=quote)}"
        case Written.BODY:
            body = urlencode(_as_texts(sent), doseq=True).encode()
    headers = {**client.headers, "Content-Length": str(len(body))}
    status, answer = raw_call(root, method or client.method, path, body, headers)
    assert status == 200, (client.name, name, status, answer)
    reply = json.loads(answer)
    assert isinstance(reply, dict)
    check(client, name, reply)
    return reply


def check(client: Client, name: str, reply: Mapping[str, Any]) -> None:
    """Return if the client could read the reply: every field it wants is there, of the type it wants."""
    for path, need in client.reads.get(name, {}).items():
        found = _at(reply, path.removesuffix("?").split("."))
        if found is None and path.endswith("?"):
            continue
        assert _fits(found, need), (client.name, name, path, found, need)


def _fits(found: Any, need: Need) -> bool:
    """Tell whether a typed client takes this: true is no number to it, and 0 is no "0"."""
    if isinstance(need, frozenset):
        return any(type(found) is type(allowed) and found == allowed for allowed in need)
    return isinstance(found, need) and not (isinstance(found, bool) and need is int)


def _at(value: Any, path: list[str]) -> Any:
    for name in path:
        value = value[0] if isinstance(value, list) and value else value
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _as_texts(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: json.dumps(value) if isinstance(value, dict) else value for name, value in fields.items()}
