"""How else could a reply of V1 look? Shapes that gateways and the proxies before them have been seen to send."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.sandbox.desk.replies import Reply

Shape = Callable[[Reply], Reply]


def denied() -> Reply:
    """Return what some gateways say to a wrong login: 401, and a JSON text that is no object."""
    return Reply({}, 401, text='"Access denied"', media_type="application/json")


def switched_codes(reply: Reply) -> Reply:
    """Return the reply with its error code as a number where it is a text, and the other way round."""
    return replace(reply, body={name: _switched(name, value) for name, value in reply.body.items()})


def capital_codes(reply: Reply) -> Reply:
    """Return the reply with the capitals of the legacy status."""
    names = {"errorCode": "ErrorCode", "errorMessage": "ErrorMessage"}
    return replace(reply, body={names.get(name, name): value for name, value in reply.body.items()})


def lists_for_objects(reply: Reply) -> Reply:
    """Return the reply with a list around every object inside; empty objects become empty lists."""
    return replace(reply, body={name: _listed(value) for name, value in reply.body.items()})


def list_around(reply: Reply) -> Reply:
    """Return the reply as the only element of a list."""
    return replace(reply, in_a_list=True)


def bare_text(reply: Reply) -> Reply:
    """Return a word instead of the reply."""
    return replace(reply, text="OK")


SHAPES: tuple[Shape, ...] = (switched_codes, capital_codes, lists_for_objects, list_around, bare_text)


def _switched(name: str, value: Any) -> Any:
    if name.lower() != "errorcode":
        return value
    return str(value) if isinstance(value, int) else int(value)


def _listed(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    return [value] if value else []
