"""How one call goes to a bank and comes back, and what is proved when it does not.

Two proofs count. "Not sent": nothing of the request left, because no connection stood yet. Everything after that
is "answer lost": the error itself never tells whether the bank received and did what was asked.
"""

import asyncio
import logging
import sys
import time
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

import httpx

from app.domain.errors import AnswerLost, BankBusy, NotSent
from app.domain.profile import USUAL_BUDGET, RequestBudget
from app.domain.trusted_roots import TrustedRoots
from app.gateway.budget import Budget
from app.gateway.calls import Call, Nobody, Observer, Reply
from app.gateway.responses import bank_s_name, reply_in, trouble_in
from app.gateway.telling import told
from app.gateway.trust import NO_ROOTS, tls_context, usual_context
from app.gateway.wires import Lane

CONNECT_SECONDS = 5.0
LOGIN_REFUSED = (401, 403)
_LANE = 4  # connections for what moves money; more than eight in all are slower, not faster

_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
    httpx.InvalidURL,
)
_HEADERS = {"User-Agent": "Paydesk", "Accept": "application/json", "Accept-Encoding": "identity"}
_log = logging.getLogger(__name__)

# httpcore imports sniffio four times in each call; where it is not installed, Python would look for it on the disk
# each time. This says at once that it is not there, and leaves it alone where somebody has loaded it.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]


class _Lanes(httpx.AsyncBaseTransport):
    """Questions share kept connections; what moves money opens its own and closes it again."""

    def __init__(self, roots: TrustedRoots, questions: int) -> None:
        context = tls_context(roots) if roots else usual_context()
        self._kept = Lane(context, questions, keeps=questions)
        self._fresh = Lane(context, _LANE, keeps=0)

    def open_ahead(self, address: str) -> None:
        parts = urlsplit(address)
        self._fresh.open_ahead(parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        lane = self._fresh if request.headers.get("connection") == "close" else self._kept
        return await lane.handle_async_request(request)

    async def aclose(self) -> None:
        await self._kept.aclose()
        await self._fresh.aclose()


class _Progress:
    """How far a request came, as the connection itself tells it."""

    def __init__(self) -> None:
        self.connecting = self.securing = self.sending = False

    async def note(self, event: str, _: Mapping[str, object]) -> None:
        if event.startswith("connection.connect_tcp"):
            self.connecting = True
        elif event == "connection.start_tls.started":
            self.securing = True
        elif ".send_request" in event:
            self.sending = True

    def failure(self, reason: str, before_sending: bool = False) -> NotSent | AnswerLost:
        """Return what this trouble proves; without any sign of where it struck, nothing is proved."""
        if not self.sending and (self.connecting or before_sending):
            return NotSent("tls" if self.securing and reason == "connect" else reason)
        return AnswerLost(reason)


class Transport:
    """The way to one bank. `address` was checked by the caller; `transport` replaces the network in tests."""

    def __init__(
        self,
        address: str,
        observer: Observer | None = None,
        *,
        roots: TrustedRoots = NO_ROOTS,
        budget: RequestBudget = USUAL_BUDGET,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)
        self._address = address.rstrip("/")
        self._observer = observer or Nobody()
        self._budget = Budget(budget)
        # No client around it: redirects, cookies, passwords in addresses and the environment are what no call to a
        # bank may ever follow, keep or obey, and looking for them costs an eighth of the call.
        self._way = transport or _Lanes(roots, budget.at_once)
        self._is_closed = False

    async def send(self, call: Call) -> Reply:
        """Return the bank's reply. Raises NotSent or AnswerLost; nothing is ever sent twice.

        A question waits for its turn first, which is no part of its deadline; what moves money goes at once.
        """
        if call.fresh:
            return await self._sent(call, asyncio.get_running_loop().time())
        async with self._budget.turn() as asked_at:
            return await self._sent(call, asked_at)

    def get_ready(self) -> None:
        """Begin to open the connection of an act that is being written down; nothing is sent over it before `send`.

        One that nobody uses is closed with the way, or opened anew for the next act.
        """
        if isinstance(self._way, _Lanes) and not self._is_closed:
            self._way.open_ahead(self._address)

    def tell_rejected(self) -> None:
        """Let the observer hear of a login whose refusal the status of a reply does not show."""
        self._observer.rejected()

    async def close(self) -> None:
        self._is_closed = True
        await self._way.aclose()

    async def _sent(self, call: Call, asked_at: float) -> Reply:
        started = time.monotonic()
        outcome = await self._attempt(call)
        # In a turn of its own: the answer goes on to the books first, and this is done while the disk is waited for.
        asyncio.get_running_loop().call_soon(self._tell, call, time.monotonic() - started, outcome)
        if isinstance(outcome, BankBusy):
            await self._budget.slow_down(asked_at)
        # Raised here, outside any handler: an httpx error would keep the whole request, card and all.
        if not isinstance(outcome, Reply):
            self._observer.silent(outcome.reason)
            raise outcome
        self._observer.answered(time.monotonic() - started, outcome.date)
        if outcome.status in LOGIN_REFUSED and not call.trial:
            self._observer.rejected()
        return outcome

    def _tell(self, call: Call, seconds: float, outcome: Reply | NotSent | AnswerLost) -> None:
        try:
            self._observer.spoke(told(call, seconds, outcome))
        except Exception as error:
            # The bank's answer comes first: that it cannot be told to a help desk must not hide it.
            _log.warning("a call cannot be told: %s", type(error).__name__)

    async def _attempt(self, call: Call) -> Reply | NotSent | AnswerLost:
        progress = _Progress()
        if self._is_closed:
            return NotSent("closed")
        try:
            request = self._request(call, progress)
        except (httpx.InvalidURL, ValueError, TypeError):
            return NotSent("request")
        try:
            async with asyncio.timeout(call.deadline):
                return await self._exchange(request)
        except (TimeoutError, httpx.ReadTimeout, httpx.WriteTimeout):
            return progress.failure("timeout")
        except _BEFORE_SENDING as error:
            return progress.failure(_word(error), before_sending=True)
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            return progress.failure(_word(error))
        except Exception as error:
            # Even a fault of ours or of a library must not hide that money may have moved.
            _log.warning("call failed with %s", type(error).__name__)
            return progress.failure("broken")

    def _request(self, call: Call, progress: _Progress) -> httpx.Request:
        headers = {**_HEADERS, **call.headers}
        if call.body is not None:
            headers["Content-Type"] = call.body.content_type
        if call.fresh:
            headers["Connection"] = "close"
        return httpx.Request(
            call.method,
            _url((_folder_above(self._address) if call.beside else self._address) + call.path),
            headers=headers,
            content=None if call.body is None else call.body.content,
            extensions={"trace": progress.note, "timeout": _timeouts(call.deadline).as_dict()},
        )

    async def _exchange(self, request: httpx.Request) -> Reply | AnswerLost:
        response = await self._way.handle_async_request(request)
        request_id = bank_s_name(request, response)
        try:
            trouble = trouble_in(response)
            return trouble if trouble is not None else await reply_in(response, request_id)
        finally:
            await response.aclose()


@lru_cache(maxsize=32)
def _url(address: str) -> httpx.URL:
    """Return an address taken apart; a bank has few, and taking one apart is a sixth of the work of a request."""
    return httpx.URL(address)


def _folder_above(address: str) -> str:
    """Return where the services beside this one are: `https://host` for `https://host/payment`."""
    parts = urlsplit(address)
    return parts._replace(path=parts.path.rpartition("/")[0]).geturl()


def _timeouts(deadline: float) -> httpx.Timeout:
    """Return the limits of connecting; what comes then is bounded by the deadline of the whole call.

    Both halves of connecting fit into the deadline: when httpcore is cancelled while the channel is being secured it
    leaves the socket open, when its own limit strikes it closes it.
    """
    return httpx.Timeout(None, connect=min(CONNECT_SECONDS, deadline * 0.45), pool=CONNECT_SECONDS)


def _word(error: Exception) -> str:
    """Return a short technical word for the trouble; never the error's own text, which may quote a reply."""
    words: dict[type[Exception], str] = {
        httpx.ConnectTimeout: "connect-timeout",
        httpx.ConnectError: "connect",
        httpx.PoolTimeout: "busy",
        httpx.ReadError: "reset",
        httpx.WriteError: "reset",
        httpx.RemoteProtocolError: "protocol",
        httpx.DecodingError: "encoding",
    }
    return words.get(type(error), "connection")
