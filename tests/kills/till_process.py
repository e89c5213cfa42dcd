"""One run of a till in a process of its own, from opening the journal to its end, which may come at any moment."""

import asyncio
import contextlib
import os
import select
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.bootstrap import SHOP_JOURNAL, BankSide, Till, open_till
from app.domain.errors import PaydeskError
from app.domain.operation import OperationState
from app.domain.order import CLOSED_UNPAID_STATES, Order
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.sandbox import SandboxAddress
from app.secrets.memory import MemorySecretStore
from app.services.ports import OrderFilter
from tests.fakes.clock import FakeClock
from tests.kills.bank_process import BackDoor
from tests.kills.flows import FLOWS, Clerk, banks_at
from tests.kills.moments import Fate, let_fate_in
from tests.kills.told import ActTold, OrderTold, Told
from tests.missing_guards import no_intent

KEY = bytes(range(32))
PATIENCE = 60.0
MINUTES_TO_SETTLE = 45


@dataclass(frozen=True)
class Run:
    """What one run of the till is for. `flow` "" is a start after a crash, which settles what was left open."""

    folder: Path
    bank: SandboxAddress
    flow: str = ""
    amount: int = 0
    dies_at: int | None = None
    full_at: int | None = None
    """From which of its writes on the disk is full: until the act is over, or until the program ends."""
    room_again: bool = False
    sales: tuple[tuple[str, int], ...] = ()
    """The sales of earlier runs, by flow and amount: what the till says was not taken is sold again."""
    without_intent: bool = False
    """For the control: the order is written down when the bank has answered, and not before."""


@dataclass(frozen=True)
class Ended:
    """How a run ended: the last it told, and whether it was killed."""

    told: Told
    killed: bool


class TillProcess:
    """A till that runs until it has told its books; then `ends` lets it work on."""

    def __init__(self, run: Run) -> None:
        self._told, tells = os.pipe()
        waits, self._go = os.pipe()
        self._buffer = b""
        self._process = os.fork()
        if not self._process:
            os.close(self._told)
            os.close(self._go)
            _be_a_till(run, tells, waits)
        os.close(tells)
        os.close(waits)

    def books(self) -> Told | None:
        """Return what its journal says after the start; None when it died before it could tell."""
        return self._next()

    def ends(self) -> Ended:
        """Let it work, and return how it ended."""
        with contextlib.suppress(BrokenPipeError):  # it is dead already
            os.write(self._go, b".")
        told = Told()
        while (more := self._next()) is not None:
            told = more
        os.close(self._told)
        os.close(self._go)
        _, status = os.waitpid(self._process, 0)
        return Ended(told, os.WIFSIGNALED(status))

    def _next(self) -> Told | None:
        while b"\n" not in self._buffer:
            ready, _, _ = select.select([self._told], [], [], PATIENCE)
            if not ready:
                os.kill(self._process, signal.SIGKILL)
                raise AssertionError("a till hung")
            more = os.read(self._told, 65536)
            if not more:
                return None
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\n")
        return msgspec.json.decode(line, type=Told)


def _be_a_till(run: Run, tells: int, waits: int) -> None:
    def tell(told: Told) -> None:
        data = msgspec.json.encode(told) + b"\n"
        while data:
            data = data[os.write(tells, data) :]

    try:
        asyncio.run(_live(run, tell, lambda: os.read(waits, 1)))
    except BaseException:
        tell(Told(error=traceback.format_exc()))
    finally:
        os._exit(0)


async def _live(run: Run, tell: Callable[[Told], None], wait: Callable[[], object]) -> None:
    fate = Fate(run.dies_at, run.full_at)
    let_fate_in(fate)
    fate.counts = not run.flow
    clock = FakeClock(datetime.now(UTC))
    till = await _open(run, clock)
    if run.without_intent:
        await no_intent(till.journal)
    await till.recovery.begin()
    await till.recovery.resume()
    counted, fate.counts = fate.counts, False
    tell(await _books(till))
    wait()
    fate.counts = counted
    door = BackDoor(run.bank)
    if run.flow:
        flow, clerk = FLOWS[run.flow], Clerk(till, door, run.amount)
        order = await flow.first(clerk) if flow.first else None
        fate.counts = True
        with contextlib.suppress(*([PaydeskError] if run.full_at else [])):
            await flow.act(clerk, order)
    if run.room_again:
        fate.full_at = None
    if run.room_again or not run.flow:
        await _settle(till, clock)
    fate.counts = False
    for sale in run.sales:
        await _sell_again(till, door, sale)
    tell(msgspec.structs.replace(await _books(till), passed=fate.passed, writes=fate.writes))
    door.close()
    await till.close()


async def _open(run: Run, clock: FakeClock) -> Till:
    secrets = MemorySecretStore()
    secrets._keys[SHOP_JOURNAL] = KEY
    banks = banks_at(run.bank)
    for profile, credentials in banks:
        await secrets.keep_credentials(profile.name, credentials)
    settings = SettingsFile(run.folder / "settings.toml")
    till = await open_till(
        BankSide(tuple(profile for profile, _ in banks), secrets), DataPaths(run.folder), settings, clock
    )
    till.refresh._follow_up._seconds = clock.seconds
    return till


async def _settle(till: Till, clock: FakeClock) -> None:
    """Keep asking, minute by minute, until every act has its end or waits for a person."""
    for _ in range(MINUTES_TO_SETTLE):
        await till.refresh.ask_now()
        left = await till.journal.open_operations()
        if all(operation.state is OperationState.NEEDS_PERSON for operation in left):
            return
        clock.forward(60)


async def _sell_again(till: Till, door: BackDoor, sale: tuple[str, int]) -> None:
    """Sell once more what the till says was not taken, as a clerk does."""
    flow, amount = sale
    orders = [each for each in await till.journal.orders(OrderFilter(), 1000) if each.amount.minor == amount]
    if all(order.state in CLOSED_UNPAID_STATES for order in orders):
        await FLOWS[flow].act(Clerk(till, door, amount), None)


async def _books(till: Till) -> Told:
    orders = await till.journal.orders(OrderFilter(), 1000)
    acts = await till.journal.open_operations()
    return Told(
        [_as_told(order) for order in orders],
        [ActTold(act.order_number, act.kind, act.state) for act in acts],
    )


def _as_told(order: Order) -> OrderTold:
    refunded = order.refunded.minor if order.refunded else 0
    return OrderTold(order.number, order.state, order.amount.minor, refunded)
