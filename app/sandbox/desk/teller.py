"""How does a call get its answer? Note it, do the work, and let happen what was ordered to go wrong."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

from app.sandbox.desk.modes import Manners
from app.sandbox.desk.replies import Reply, json_response
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.trouble import Trouble, TroubleDesk
from app.sandbox.words.moments import http_date


class Teller:
    """Stands between the handlers and the line; the same for both generations and for the pages."""

    def __init__(
        self,
        bank: Bank,
        troubles: TroubleDesk,
        manners: Manners,
        before_answer: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.bank = bank
        self._before_answer = before_answer
        self._troubles = troubles
        self._manners = manners

    async def serve_api(self, call: str, order_number: str, work: Callable[[], Reply]) -> Response:
        """Return the answer to an API call, dressed for the mode the bank is in."""

        def dressed() -> tuple[Response, Trouble | None]:
            reply = self._manners.dress(work(), call)
            return json_response(reply), reply.trouble

        response = await self._serve(call, order_number, dressed, self._manners.mischief(), self._before_answer)
        response.headers["Date"] = http_date(self._manners.clock_shown())
        return response

    async def serve_page(self, call: str, order_number: str, work: Callable[[], Response]) -> Response:
        """Return a page. Pages know armed trouble but no moods, and wait for no shop to hear the news."""
        response = await self._serve(call, order_number, lambda: (work(), None), None)
        response.headers["Date"] = http_date(self.bank.clock.now())
        return response

    async def _serve(
        self,
        call: str,
        order_number: str,
        work: Callable[[], tuple[Response, Trouble | None]],
        mischief: Trouble | None,
        before_answer: Callable[[], Awaitable[None]] | None = None,
    ) -> Response:
        self.bank.books.note_call(self.bank.clock.now(), call, order_number)
        trouble = self._troubles.take(call) or mischief
        if trouble and trouble.comes_first:
            spoiled = await self._troubles.spoil(trouble, None)
            if spoiled is not None:
                return spoiled
            trouble = None
        answer, own_trouble = work()
        if before_answer:
            await before_answer()
        trouble = trouble or own_trouble
        if trouble is None:
            return answer
        return await self._troubles.spoil(trouble, answer) or answer


def base_of(request: Request) -> str:
    """Return scheme and host as the caller knows them; every address in a reply starts with it."""
    return f"{request.url.scheme}://{request.url.netloc}"


def client_of(request: Request) -> str:
    """Return the caller's address."""
    return request.client.host if request.client else "127.0.0.1"
