"""What does a handler hand back, and how does it become an HTTP response?"""

import json
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import Response

from app.sandbox.rules.trouble import Trouble

Json = dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """A JSON answer before it is sent, and the trouble it may meet on its way out. `text` replaces the body.

    `spaced` writes it over several lines, `in_a_list` with a list around it; JSON allows both.
    """

    body: Json
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    trouble: Trouble | None = None
    text: str | None = None
    media_type: str = "text/plain"
    spaced: bool = False
    in_a_list: bool = False


def json_response(reply: Reply) -> Response:
    """Return the reply as bytes with its headers."""
    if reply.text is not None:
        return Response(reply.text, reply.status, reply.headers, media_type=reply.media_type)
    content = written([reply.body] if reply.in_a_list else reply.body, spaced=reply.spaced).encode()
    return Response(content, reply.status, reply.headers, media_type="application/json")


def written(body: object, *, spaced: bool = False) -> str:
    """Return JSON as short as it can be, or spread over lines."""
    if spaced:
        return f"\n{json.dumps(body, ensure_ascii=False, indent=2)}\n"
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
