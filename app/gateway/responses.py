"""What came back from a bank: a reply within bounds, or a status that leaves open what became of the call."""

import logging
import re
import zlib

import httpx

from app.domain.errors import AnswerLost, BankBusy, BankFault
from app.gateway.calls import Reply
from app.services.bank_ear import moment_told

LARGEST_REPLY = 1_048_576
"""Bytes of a body, packed or unpacked."""

_SECONDS = re.compile(r"[0-9]{1,5}", re.ASCII)
_BANK_S_NAME = re.compile(r"req_[0-9A-Za-z-]{1,64}", re.ASCII)
_log = logging.getLogger(__name__)


def bank_s_name(request: httpx.Request, response: httpx.Response) -> str:
    """Return and log the name the bank gave this call, whatever became of it: its people find the call by that."""
    name = str(response.headers.get("api-request-id", ""))
    if not _BANK_S_NAME.fullmatch(name):
        return ""
    _log.info("%s answered %d as %s", request.method, response.status_code, name)
    return name


def trouble_in(response: httpx.Response) -> AnswerLost | None:
    """Return what a fault, overload or any kind of redirect leaves open; None for a status that is an answer.

    Gateway manual: envelope; 429 is overload, from 500 on it is a fault of the bank.
    """
    status = response.status_code
    reason = f"http-{status}"
    if status == 429:
        return BankBusy(reason, _wished_pause(response.headers))
    if status >= 500:
        return BankFault(reason)
    return AnswerLost(reason) if status < 200 or 300 <= status < 400 or status in (408, 425) else None


async def reply_in(response: httpx.Response, request_id: str) -> Reply | AnswerLost:
    """Return the reply, or that it is lost once its body grows past the limit. Raises what httpx raises."""
    body = await _read(response)
    if body is None:
        return AnswerLost("too-large")
    return Reply(response.status_code, body, response.headers.get("date", ""), request_id)


async def _read(response: httpx.Response) -> bytes | None:
    """Return the body, or None once it grows past the limit; a packed body is unpacked no further than that."""
    raw = bytearray()
    async for chunk in response.aiter_raw():
        raw += chunk
        if len(raw) > LARGEST_REPLY:
            return None
    if response.headers.get("content-encoding", "identity").strip().lower() in ("identity", ""):
        return bytes(raw)
    try:
        unpacked = zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(bytes(raw), LARGEST_REPLY + 1)
    except zlib.error as error:
        raise httpx.DecodingError("unreadable encoding") from error
    return None if len(unpacked) > LARGEST_REPLY else unpacked


def _wished_pause(headers: httpx.Headers) -> float | None:
    """Return how long the bank wants to be left alone, in seconds; None when it does not say.

    It may name a moment instead. That is compared with the moment of the reply, by the bank's own clock: the till's
    may be wrong.
    """
    wish = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(wish):
        return float(wish)
    until, said_at = moment_told(wish), moment_told(headers.get("date", ""))
    return None if until is None or said_at is None else max((until - said_at).total_seconds(), 0.0)
