"""How fast a bank is asked, how it slows Paydesk down, what never waits (gateway manual, newer interface, 2.10)."""

import asyncio
from collections.abc import Callable, Sequence
from itertools import pairwise

import httpx
import pytest
from gateway_aids import CARD_NUMBER
from moved_loop import run_moved

from app.domain.errors import BankBusy, GatewayFailure
from app.domain.profile import USUAL_BUDGET, RequestBudget
from app.gateway.budget import HELD_BACK_SECONDS, SLOWEST, STEP_SECONDS
from app.gateway.calls import Body, Call
from app.gateway.transport import Transport

QUESTION = Call("POST", "/status", 10, Body(b"orderId=1", "application/x-www-form-urlencoded"))
CHARGE = Call("POST", "/charge", 10, Body(f"pan={CARD_NUMBER}".encode(), "text/plain"), fresh=True)
Answer = Callable[[float], httpx.Response]


def well(_: float) -> httpx.Response:
    return httpx.Response(200, content=b"{}")


def busy(*_: float, **headers: str) -> httpx.Response:
    return httpx.Response(429, headers={name.replace("_", "-"): value for name, value in headers.items()})


class SlowBank(httpx.AsyncBaseTransport):
    """A bank that takes its time; it notes when each call came and how many were there at once."""

    def __init__(self, seconds: float = 0, answer: Answer = well) -> None:
        self.seconds, self.answer = seconds, answer
        self.came: list[tuple[str, float]] = []
        self.here = self.most = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        now = asyncio.get_running_loop().time()
        self.came.append((request.url.path, now))
        self.here += 1
        self.most = max(self.most, self.here)
        await asyncio.sleep(self.seconds)
        self.here -= 1
        answer = self.answer(now)
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(answer.content))

    def moments(self, path: str = "/status") -> Sequence[float]:
        return [round(at, 3) for where, at in self.came if where == path]


def a_way(bank: SlowBank, budget: RequestBudget = USUAL_BUDGET) -> Transport:
    return Transport("https://bank.example", budget=budget, transport=bank)


async def ask(way: Transport, call: Call = QUESTION) -> GatewayFailure | None:
    try:
        await way.send(call)
    except GatewayFailure as failure:
        return failure
    return None


async def ask_until(way: Transport, moment: float) -> None:
    """Ask again as soon as an answer is there, until the moment has come."""
    while asyncio.get_running_loop().time() < moment:
        await ask(way)


def test_no_more_than_four_questions_are_under_way_at_once() -> None:
    bank = SlowBank(seconds=9)

    async def work() -> None:
        way = a_way(bank)
        await asyncio.gather(*(ask(way) for _ in range(12)))

    run_moved(work())
    assert (bank.most, len(bank.came)) == (4, 12)


def test_no_second_holds_more_than_five_questions() -> None:
    bank = SlowBank()

    async def work() -> None:
        way = a_way(bank)
        await asyncio.gather(*(ask(way) for _ in range(40)))

    run_moved(work())
    moments = bank.moments()
    assert moments[0] == 0
    assert all(after - before >= 0.199 for before, after in pairwise(moments))
    assert moments[-1] <= 39 * 0.2 + 0.1


@pytest.mark.parametrize(("budget", "most", "last"), [(RequestBudget(1, 5), 1, 3.0), (RequestBudget(8, 100), 4, 0.0)])
def test_a_profile_may_ask_for_another_budget(budget: RequestBudget, most: int, last: float) -> None:
    bank = SlowBank(seconds=1)

    async def work() -> None:
        way = a_way(bank, budget)
        await asyncio.gather(*(ask(way) for _ in range(4)))

    run_moved(work())
    assert bank.most == most
    assert bank.moments()[-1] == pytest.approx(last, abs=0.1)


def test_the_first_question_after_a_pause_goes_at_once() -> None:
    bank = SlowBank()

    async def work() -> None:
        way = a_way(bank)
        await ask(way)
        await asyncio.sleep(3)
        await ask(way)

    run_moved(work())
    assert bank.moments() == [0, 3]


def test_money_goes_at_once_while_a_hundred_questions_wait() -> None:
    bank = SlowBank(seconds=2)

    async def work() -> None:
        way = a_way(bank)
        questions = [asyncio.create_task(ask(way)) for _ in range(100)]
        await asyncio.sleep(1)
        await asyncio.gather(*(ask(way, CHARGE) for _ in range(6)))
        for question in questions:
            question.cancel()
        await asyncio.gather(*questions, return_exceptions=True)

    run_moved(work())
    assert bank.moments("/charge") == [1] * 6


def test_money_waits_for_no_pace_of_a_busy_bank_and_is_not_sent_again() -> None:
    bank = SlowBank(answer=busy)

    async def work() -> list[GatewayFailure | None]:
        way = a_way(bank)
        first = [await ask(way) for _ in range(3)]
        return [*first, await ask(way, CHARGE)]

    endings = run_moved(work())
    assert all(isinstance(each, BankBusy) for each in endings)
    assert bank.moments("/charge") == [bank.moments()[-1]]


def test_a_waiting_question_that_is_given_up_leaves_its_place() -> None:
    bank = SlowBank(seconds=1)

    async def work() -> None:
        way = a_way(bank, RequestBudget(1, 5))
        waiting = [asyncio.create_task(ask(way)) for _ in range(3)]
        await asyncio.sleep(0.5)
        waiting[1].cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    run_moved(work())
    assert bank.moments() == [0, 1]


def test_waiting_for_a_turn_is_no_part_of_the_deadline() -> None:
    bank = SlowBank(seconds=9)

    async def work() -> list[GatewayFailure | None]:
        way = a_way(bank, RequestBudget(1, 5))
        return list(await asyncio.gather(*(ask(way) for _ in range(4))))

    assert run_moved(work()) == [None] * 4


def pace_at(bank: SlowBank, moment: float) -> float:
    """Return the seconds between two questions just after this moment."""
    later = [at for at in bank.moments() if at >= moment]
    return later[1] - later[0]


def test_a_busy_bank_is_asked_half_as_fast_for_a_minute_and_then_slowly_faster() -> None:
    """Halved for 60 s; then a tenth of the full pace comes back every ten seconds."""
    bank = SlowBank(answer=lambda now: busy() if 1 <= now < 1.1 else well(now))

    async def work() -> None:
        await ask_until(a_way(bank), 140)

    run_moved(work())
    assert pace_at(bank, 0) == pytest.approx(0.2, abs=0.01)
    assert pace_at(bank, 3) == pytest.approx(0.4, abs=0.01)
    assert pace_at(bank, HELD_BACK_SECONDS - 2) == pytest.approx(0.4, abs=0.01)
    assert pace_at(bank, HELD_BACK_SECONDS + 4) == pytest.approx(0.2 / 0.6, abs=0.01)
    assert pace_at(bank, HELD_BACK_SECONDS + 4 + STEP_SECONDS) == pytest.approx(0.2 / 0.7, abs=0.01)
    assert pace_at(bank, 130) == pytest.approx(0.2, abs=0.01)


def test_questions_that_were_under_way_together_slow_the_pace_once() -> None:
    bank = SlowBank(seconds=2, answer=lambda now: busy() if now < 1 else well(now))

    async def work() -> None:
        way = a_way(bank)
        await asyncio.gather(*(ask(way) for _ in range(4)))
        bank.seconds = 0
        await ask_until(way, 10)

    run_moved(work())
    assert pace_at(bank, 4) == pytest.approx(0.4, abs=0.01)


def test_a_bank_that_stays_busy_is_still_asked_now_and_then() -> None:
    bank = SlowBank(answer=busy)

    async def work() -> None:
        await ask_until(a_way(bank), 200)

    run_moved(work())
    assert pace_at(bank, 100) == pytest.approx(0.2 / SLOWEST, abs=0.01)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry_after": "9"}, 9.0),
        ({"retry_after": " 120 "}, 120.0),
        ({"retry_after": "Tue, 03 Nov 2026 10:01:30 GMT", "date": "Tue, 03 Nov 2026 10:00:00 GMT"}, 90.0),
        ({"retry_after": "Tue, 03 Nov 2026 09:00:00 GMT", "date": "Tue, 03 Nov 2026 10:00:00 GMT"}, 0.0),
        ({"retry_after": "Tuesday, 03-Nov-26 10:01:30 GMT", "date": "Tue, 03 Nov 2026 10:00:00 GMT"}, 90.0),
        ({"retry_after": "Tue, 03 Nov 2026 10:01:30 GMT"}, None),
        ({"retry_after": "Tue, 03 Nov 2026 10:01:30 GMT", "date": "today"}, None),
        ({"retry_after": "soon"}, None),
        ({"retry_after": "-3"}, None),
        ({"retry_after": "1e9"}, None),
        ({"retry_after": "Tue, 99 Nov 2026 10:01:30 GMT", "date": "Tue, 03 Nov 2026 10:00:00 GMT"}, None),
    ],
)
def test_the_bank_says_how_long_it_wants_to_be_left_alone(headers: dict[str, str], seconds: float | None) -> None:
    """As seconds, or as a moment by its own clock: the till's own may be wrong."""
    bank = SlowBank(answer=lambda _: busy(**headers))
    failure = run_moved(ask(a_way(bank)))
    assert isinstance(failure, BankBusy)
    assert failure.seconds == seconds
