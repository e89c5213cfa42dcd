"""What is answered to whoever knocks: as little as possible, and at once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import ProfileName
from app.domain.notice import Claim
from app.receiver.counters import Counters
from app.services.notice_desk import Fate, HeardNotice
from app.services.notice_port import Delivery, NoticeReader, Told, Untrusted

LARGEST_BODY = 65_536
SECONDS = 5.0
_log = logging.getLogger(__name__)

Take = Callable[[ProfileName, Told], Awaitable[None]]
"""Keeps a message; whatever it raises makes the bank send the message again."""


class Letterbox(Struct, frozen=True):
    """Where one bank's messages come in, and how they are read."""

    profile: ProfileName
    path: str
    reader: NoticeReader


def build_receiver(
    boxes: Sequence[Letterbox], take: Take, now: Callable[[], datetime], hosts: Sequence[str], counters: Counters
) -> Starlette:
    """Return the receiver as an ASGI application. `hosts` are the names it may be called by."""
    by_path = {box.path: box for box in boxes}

    async def knock(request: Request) -> Response:
        box = by_path.get(request.url.path)
        if box is None:
            return Response(status_code=404)
        try:
            async with asyncio.timeout(SECONDS):
                body = await _body(request)
        except (TimeoutError, ClientDisconnect):
            return Response(status_code=408)
        if body is None:
            return Response(status_code=413)
        return await _answer(box, _delivery(request, body))

    async def _answer(box: Letterbox, delivery: Delivery) -> Response:
        at = now()
        told = box.reader.read(delivery, at)
        if isinstance(told, Untrusted):
            counters.heard(box.profile, HeardNotice(at, Fate(told.value)))
            _log.info("a message for %s was turned away: %s", box.profile, told.value)
            # One that is genuine and not for us is taken: the bank would send it for ever.
            return Response(status_code=200 if told is Untrusted.NOT_UNDERSTOOD else 400)
        try:
            async with asyncio.timeout(SECONDS):
                await take(box.profile, told)
        except Exception as error:
            # Whatever keeps us from keeping it: the bank shall send it again.
            counters.heard(box.profile, _heard(at, Fate.NOT_KEPT, told))
            _log.warning("a message for %s could not be kept: %s", box.profile, type(error).__name__)
            return Response(status_code=503)
        counters.heard(box.profile, _heard(at, Fate.TAKEN, told))
        return Response(status_code=200)

    return Starlette(
        routes=[Route("/{path:path}", knock, methods=["GET", "POST"])],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False)],
    )


def _heard(at: datetime, fate: Fate, told: Told) -> HeardNotice:
    """Return what a genuine message is remembered by; that an act failed is no word of its own."""
    notice = told.notice
    claim = Claim.SOMETHING if notice.succeeded is False else notice.claim
    number = notice.order_number or notice.gateway_order_id or ""
    return HeardNotice(at, fate, claim, "…" if card_digits_in(number) else number)


async def _body(request: Request) -> bytes | None:
    """Return the body, or None once it grows past the limit."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            return None
    return bytes(body)


def _delivery(request: Request, body: bytes) -> Delivery:
    headers: Mapping[str, str] = request.headers
    return Delivery(
        query=request.scope["query_string"],
        body=body,
        content_type=headers.get("content-type", ""),
        signature=headers.get("x-signature", ""),
    )
