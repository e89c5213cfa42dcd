"""What does one call to a bank cost through Paydesk, compared with bare httpx and one insert flushed to disk?

    python -m tests.benchmarks.gateway_call [--rounds N]

The bank is the sandbox gateway in a process of its own. Ours and the reference take turns in one run, so that a busy
computer slows both. A registration opens its own connection and is flushed twice: its intent before a byte leaves,
and the answer before anybody is told. It is measured in the client alone; with its intent kept, which is flushed once
like the reference; whole; and whole against the floor of what keeps the whole promise: bare httpx between two flushed
inserts. What is above the floor is Paydesk's own work; what the
floor is above the reference is the price of the promise. A status question goes over a kept connection, and an answer
that changes nothing is not written.

Two ratios are told of each: of the time on the wall, which is the goal's, and of the processor time of the program
that calls, all its threads together, which a busy computer distorts less.
"""

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
import httpx

from app.bootstrap import BankSide, Till, open_till
from app.domain.gateway_calls import Registration
from app.domain.identifiers import OrderNumber, ProfileName, new_operation_id
from app.domain.money import Money
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.profile import BankProfile, Credentials
from app.domain.timeline import Happening, TimelineEntry
from app.files.profiles import shipped_profiles, with_address
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.secrets.memory import MemorySecretStore
from app.services.gateway_port import PaymentGateway
from app.services.payment_links import LinkDraft

GOAL = 1.3
_BATCH = 10
Work = Callable[[], Awaitable[object]]


class Reference:
    """Bare httpx, and one row in a plain SQLite file that is flushed to disk."""

    def __init__(self, place: Path, address: str, login: dict[str, str], page: str) -> None:
        self._client = httpx.AsyncClient(trust_env=False)
        self._rest = f"{address}/rest"
        self._login = login
        self._page = page
        self._rows = apsw.Connection(str(place / "reference.db"))
        self._rows.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
        self._rows.execute("CREATE TABLE replies (id TEXT PRIMARY KEY, body TEXT)")

    async def register(self) -> str:
        """Register an order on a connection of its own and keep the reply; returns the bank's key."""
        form = {"orderNumber": uuid.uuid4().hex, "amount": "1250", "currency": "978", "returnUrl": self._page}
        reply = await self._client.post(
            f"{self._rest}/register.do", data={**self._login, **form}, headers={"Connection": "close"}
        )
        return str(self._keep(reply)["orderId"])

    async def register_after_intent(self) -> str:
        """Register as above, after a flushed insert of what is about to be sent."""
        self._rows.execute("INSERT INTO replies VALUES (?, ?)", (uuid.uuid4().hex, "register"))
        return await self.register()

    async def status(self, key: str) -> None:
        """Ask how an order stands on a kept connection, and keep the reply."""
        form = {**self._login, "orderId": key}
        self._keep(await self._client.post(f"{self._rest}/getOrderStatusExtended.do", data=form))

    def _keep(self, reply: httpx.Response) -> dict[str, Any]:
        fields: dict[str, Any] = json.loads(reply.content)
        self._rows.execute("INSERT INTO replies VALUES (?, ?)", (uuid.uuid4().hex, reply.text))
        return fields

    async def close(self) -> None:
        await self._client.aclose()
        self._rows.close()


@dataclass(frozen=True, slots=True)
class Seconds:
    """Medians of one call: on the wall, and of this program's processor time."""

    wall: float
    processor: float


Compared = tuple[Seconds, Seconds]
"""Ours and the reference's."""


async def measure(place: Path, bank: dict[str, str], rounds: int) -> dict[str, Compared]:
    """Return the medians of ours and of the reference for each call."""
    profile = _profile(bank)
    secrets = MemorySecretStore()
    await secrets.keep_credentials(profile.name, Credentials(user_name=bank["user_name"], password=bank["password"]))
    till = await open_till(BankSide((profile,), secrets), DataPaths(place), SettingsFile(place / "settings.toml"))
    login = {"userName": bank["user_name"], "password": bank["password"]}
    reference = Reference(place, bank["v1"], login, profile.return_page)
    draft = LinkDraft(Money(1250, profile.currency))
    order: Order = await till.links.create(profile, draft)
    key = await reference.register()
    gateway = await till.banks.gateway(profile.name)
    # What a write puts off is done beside the calls, as it is at a till.
    book_keeping = asyncio.create_task(till.book_keeping.run())
    try:
        return {
            "registration, client alone": await _in_turns(
                rounds, lambda: gateway.register(_registration(profile)), lambda: reference.register()
            ),
            "registration, intent kept": await _in_turns(
                rounds, lambda: _keep_and_register(till, gateway, profile), lambda: reference.register()
            ),
            "registration": await _in_turns(
                rounds, lambda: till.links.create(profile, draft), lambda: reference.register()
            ),
            "registration, to floor": await _in_turns(
                rounds, lambda: till.links.create(profile, draft), lambda: reference.register_after_intent()
            ),
            "status question": await _in_turns(
                rounds, lambda: till.search.look_up(order.number), lambda: reference.status(key)
            ),
        }
    finally:
        book_keeping.cancel()
        await asyncio.gather(book_keeping, return_exceptions=True)
        await reference.close()
        await till.close()


async def _in_turns(rounds: int, ours: Work, theirs: Work) -> Compared:
    spent: tuple[list[Seconds], list[Seconds]] = ([], [])
    for _ in range(rounds):
        for times, work in zip(spent, (ours, theirs), strict=True):
            for _ in range(_BATCH):
                started, worked = time.perf_counter(), time.process_time()
                await work()
                times.append(Seconds(time.perf_counter() - started, time.process_time() - worked))
    return _medians(spent[0]), _medians(spent[1])


def _medians(times: Sequence[Seconds]) -> Seconds:
    return Seconds(
        statistics.median(each.wall for each in times), statistics.median(each.processor for each in times)
    )


def _registration(profile: BankProfile) -> Registration:
    return Registration(OrderNumber(uuid.uuid4().hex), Money(1250, profile.currency), profile.return_page)


async def _keep_and_register(till: Till, gateway: PaymentGateway, profile: BankProfile) -> None:
    """Commit the order with the intent to register it, then register it: one flush and one call."""
    registration, now = _registration(profile), till.clock.now()
    order = Order(
        number=registration.number,
        profile=profile.name,
        mode=PaymentMode.LINK,
        amount=registration.amount,
        state=OrderState.PENDING,
        created_at=now,  # as it is of a new one: an order of another day finds its place in the indexes elsewhere
        state_since=now,
    )
    intent = Operation(
        new_operation_id(), order.number, OperationKind.REGISTER, OperationState.SENT, now, order.amount
    )
    await till.journal.arm(order, intent, (TimelineEntry(now, Happening.REGISTER_SENT),))
    await gateway.register(registration)


def _profile(bank: dict[str, str]) -> BankProfile:
    training = next(each for each in shipped_profiles() if each.name == ProfileName("training-v1"))
    return with_address(training, bank["v1"], "https://shop.example/thanks")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=30)
    rounds = options.parse_args().rounds
    bank = subprocess.Popen([sys.executable, "-m", "app.sandbox"], stdout=subprocess.PIPE, text=True)
    try:
        assert bank.stdout is not None
        address = json.loads(bank.stdout.readline())
        with tempfile.TemporaryDirectory() as place:
            results = asyncio.run(measure(Path(place), address, rounds))
    finally:
        bank.terminate()
        bank.wait()
    for call, (ours, theirs) in results.items():
        inserts = "two inserts" if call.endswith("floor") else "insert"
        line = f"{call:26} ours {ours.wall * 1000:6.2f} ms   httpx + {inserts:11} {theirs.wall * 1000:6.2f} ms"
        goal = "" if call.endswith("floor") else f" (goal {GOAL} x)"
        processor = f"processor {ours.processor / theirs.processor:5.2f} x"
        sys.stdout.write(f"{line}   {ours.wall / theirs.wall:5.2f} x{goal:13}   {processor}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
