"""What can go wrong with the next call on purpose? Lost answers, dropped lines, delays, broken bodies."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send


class Kind(StrEnum):
    """The trouble by name. LOSE_ANSWER does the work and cuts the line; DROP cuts it before any work.

    POWER_CUT does the work, and the power goes at whoever called: in training that is this very process.
    """

    LOSE_ANSWER = "lose_answer"
    POWER_CUT = "power_cut"
    DROP = "drop"
    DELAY = "delay"
    HTTP_500 = "http_500"
    HTTP_429 = "http_429"
    HTML_PAGE = "html_page"
    HTML_502 = "html_502"
    EMPTY = "empty_200"
    CUT_JSON = "cut_json"
    WRONG_CONTENT_TYPE = "wrong_content_type"


@dataclass(frozen=True)
class Trouble:
    """One thing that goes wrong once: after the work, or with `before_work` instead of it (a delay: before it)."""

    kind: Kind
    seconds: float = 0
    before_work: bool = False

    @property
    def comes_first(self) -> bool:
        """Tell whether it happens before the work."""
        return self.before_work or self.kind is Kind.DROP


@dataclass(frozen=True)
class _ForOneOf:
    """Trouble for the first of several calls, and how many of others it cuts off afterwards."""

    calls: frozenset[str]
    trouble: Trouble
    then: frozenset[str]
    dropped: int


class ConnectionDropped(ConnectionError):
    """The line is dead. Only seen when the app is called in memory; on a socket the connection is closed."""


class HangUp(Response):
    """No answer at all: closes the connection without a byte."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Close the line and wait until the server has noticed."""
        hang_up = scope.get("state", {}).get("hang_up")
        if hang_up is None:
            raise ConnectionDropped
        hang_up()
        while (await receive())["type"] != "http.disconnect":
            pass


class TroubleDesk:
    """Trouble armed for coming calls, by call name; `*` means any call."""

    def __init__(self, pause: Callable[[float], Awaitable[object]] | None = None) -> None:
        self._armed: dict[str, deque[Trouble]] = {}
        self._for_one_of: list[_ForOneOf] = []
        self.cut_power: Callable[[], object] = _nobody_called
        self._closing = asyncio.Event()
        self._pause = pause or self._wait

    def arm(self, call: str, trouble: Trouble, count: int = 1) -> None:
        """Let the next `count` calls of this name go wrong."""
        self._armed.setdefault(call, deque()).extend([trouble] * count)

    def arm_one_of(self, calls: Iterable[str], trouble: Trouble, then: Iterable[str] = (), dropped: int = 0) -> None:
        """Let the first of these calls that comes go wrong, and only that one.

        From then on the next `dropped` of the calls in `then` are cut off before any work.
        """
        self._for_one_of.append(_ForOneOf(frozenset(calls), trouble, frozenset(then), dropped))

    def take(self, call: str) -> Trouble | None:
        """Return and use up the trouble for this call."""
        for name in (call, "*"):
            if waiting := self._armed.get(name):
                return waiting.popleft()
        for place, waiting_one in enumerate(self._for_one_of):
            if call in waiting_one.calls:
                del self._for_one_of[place]
                for _ in range(waiting_one.dropped):
                    self.arm_one_of(waiting_one.then, Trouble(Kind.DROP))
                return waiting_one.trouble
        return None

    def armed(self) -> dict[str, list[Trouble]]:
        """Return what is still waiting for a call of one name."""
        return {name: list(waiting) for name, waiting in self._armed.items() if waiting}

    def armed_for_one_of(self) -> list[Trouble]:
        """Return what is still waiting for the first of several calls."""
        return [each.trouble for each in self._for_one_of]

    def clear(self) -> None:
        """Forget all armed trouble."""
        self._armed.clear()
        self._for_one_of.clear()

    def close(self) -> None:
        """End every delay; the server is going away."""
        self._closing.set()

    async def spoil(self, trouble: Trouble, answer: Response | None) -> Response | None:
        """Return what the caller gets instead of the answer; None means: carry on and do the work."""
        match trouble.kind:
            case Kind.LOSE_ANSWER | Kind.DROP:
                return HangUp()
            case Kind.POWER_CUT:
                self.cut_power()
                return HangUp()
            case Kind.DELAY:
                await self._pause(trouble.seconds)
                return answer
            case Kind.HTTP_500:
                return PlainTextResponse("Internal Server Error", 500)
            case Kind.HTTP_429:
                headers = {"Retry-After": f"{trouble.seconds:.0f}"} if trouble.seconds else None
                return PlainTextResponse("Too Many Requests", 429, headers)
            case Kind.HTML_PAGE:
                return HTMLResponse("<!doctype html><title>Maintenance</title><h1>Please come back later</h1>")
            case Kind.HTML_502:
                return HTMLResponse("<html><head><title>502 Bad Gateway</title></head></html>", 502)
            case Kind.EMPTY:
                return Response(b"", 200, media_type="application/json")
            case Kind.CUT_JSON:
                whole = bytes(answer.body) if answer else b'{"errorCode":'
                return Response(whole[: max(1, len(whole) // 2)], 200, media_type="application/json")
            case Kind.WRONG_CONTENT_TYPE:
                return Response(bytes(answer.body) if answer else b"", 200, media_type="image/png")

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return


def _nobody_called() -> None:
    """Whoever called lives elsewhere: all the bank can do is to stay silent."""
