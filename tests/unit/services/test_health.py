"""How a till is doing: every part in every condition, from the books to the clock."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.books import JournalHead
from app.domain.errors import JournalDamaged, JournalFailure, KeyStoreUnusable
from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent
from app.domain.health import HealthFinding, Part, Verdict
from app.secrets.memory import MemorySecretStore
from app.services.bank_ear import BankEar
from app.services.banks import BankDirectory
from app.services.health import HealthCheck
from app.services.publisher import Publisher
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import FakeGateway
from tests.makers import a_profile

GIGABYTE = 1 << 30
BANK = a_profile().name


class GoodBooks:
    """Books that are as they should be, until somebody makes trouble."""

    def __init__(self) -> None:
        self.trouble: JournalFailure | None = None
        self.newest: object = None

    async def head(self) -> JournalHead:
        if self.trouble is not None:
            raise self.trouble
        return JournalHead("a" * 32, 41, "b" * 64)


class Copies:
    def __init__(self, newest: object) -> None:
        self.newest = newest

    async def newest_backup(self) -> object:
        return self.newest


@dataclass
class Outside:
    """Copies in a folder of the shop's."""

    folder: Path | None
    is_daily: bool
    last: datetime | None


class LockedStore(MemorySecretStore):
    async def journal_head(self, name: str) -> JournalHead | None:
        raise KeyStoreUnusable("locked")


class QuietComputer:
    """A computer on which all is well."""

    def __init__(self) -> None:
        self.free, self.swapping, self.engine = 40 * GIGABYTE, False, True
        self.names: list[str] = []

    def free_bytes(self) -> int:
        return self.free

    def swaps(self) -> bool | None:
        return self.swapping

    def has_web_engine(self) -> bool:
        return self.engine

    def taken_out(self) -> Sequence[str]:
        return self.names

    def versions(self) -> Mapping[str, str]:
        return {"Paydesk": "1"}


class Till:
    """The parts of a till, each of which a test may spoil."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.publisher = Publisher()
        self.ear = BankEar(self.publisher, self.clock)
        self.books = GoodBooks()
        self.backups: Copies | None = Copies(self.clock.now())
        self.outside = Outside(Path("/media/stick"), True, self.clock.now())
        self.secrets = MemorySecretStore()
        self.computer = QuietComputer()

    def look(self) -> Sequence[HealthFinding]:
        banks = BankDirectory([a_profile()], self.secrets, lambda _profile, _login: FakeGateway())
        check = HealthCheck(
            self.books,  # type: ignore[arg-type]
            self.backups,  # type: ignore[arg-type]
            self.secrets,
            "shop",
            banks,
            self.ear,
            self.outside,
            self.computer,
            self.clock,
        )
        return asyncio.run(check.look())

    def of(self, part: Part) -> tuple[Verdict, str]:
        [found] = [finding for finding in self.look() if finding.part is part]
        return found.verdict, found.reason

    def bank_answers(self, bank_time: str = "") -> None:
        self.publisher.publish(BankAnswered(BANK, 0.4, bank_time))


@pytest.fixture
def till() -> Till:
    return Till()


def test_every_part_is_looked_at_once_and_a_healthy_till_wants_nobody(till: Till) -> None:
    till.bank_answers(_http(till.clock.now()))
    found = till.look()
    assert {finding.part for finding in found} == set(Part)
    assert len(found) == len(Part)
    assert {finding.verdict for finding in found} == {Verdict.GOOD}


def test_what_does_not_work_stands_first(till: Till) -> None:
    till.computer.free = 10 << 20
    till.computer.swapping = True
    assert [finding.verdict for finding in till.look()][:3] == [Verdict.BAD, Verdict.ATTENTION, Verdict.NOT_KNOWN]


def test_books_in_trouble_are_named_by_their_trouble(till: Till) -> None:
    till.books.trouble = JournalDamaged("order 4")
    assert till.of(Part.JOURNAL) == (Verdict.BAD, "JournalDamaged")


def test_a_key_store_that_gives_no_answer_does_not_work(till: Till) -> None:
    till.secrets = LockedStore()
    assert till.of(Part.KEY_STORE) == (Verdict.BAD, "")


def test_copies_of_the_journal_are_wanted_every_day(till: Till) -> None:
    till.backups = Copies(till.clock.now() - timedelta(days=2))
    assert till.of(Part.BACKUP) == (Verdict.GOOD, "")
    till.backups = Copies(till.clock.now() - timedelta(days=4))
    assert till.of(Part.BACKUP) == (Verdict.ATTENTION, "old")
    till.backups = Copies(None)
    assert till.of(Part.BACKUP) == (Verdict.ATTENTION, "none")
    till.backups = None
    assert till.of(Part.BACKUP) == (Verdict.NOT_KNOWN, "server")


def test_copies_outside_are_told_where_the_shop_wants_them(till: Till) -> None:
    assert till.of(Part.COPIES_OUTSIDE) == (Verdict.GOOD, "")
    till.outside.last = till.clock.now() - timedelta(days=4)
    assert till.of(Part.COPIES_OUTSIDE) == (Verdict.ATTENTION, "old")
    till.outside.is_daily = False
    assert till.of(Part.COPIES_OUTSIDE) == (Verdict.GOOD, "")
    till.outside.last = None
    assert till.of(Part.COPIES_OUTSIDE) == (Verdict.ATTENTION, "none")
    till.outside.folder = None
    assert Part.COPIES_OUTSIDE not in {finding.part for finding in till.look()}


def test_a_bank_is_as_it_was_last_heard(till: Till) -> None:
    assert till.of(Part.BANK) == (Verdict.NOT_KNOWN, "not-asked")
    till.bank_answers()
    assert till.of(Part.BANK) == (Verdict.GOOD, "")
    till.publisher.publish(BankSilent(BANK, till.clock.now()))
    assert till.of(Part.BANK) == (Verdict.BAD, "silent")
    till.bank_answers()
    assert till.of(Part.BANK) == (Verdict.GOOD, "")
    till.publisher.publish(BankRejectedLogin(BANK))
    assert till.of(Part.BANK) == (Verdict.BAD, "login")


def test_a_bank_is_silent_since_it_first_was(till: Till) -> None:
    first = till.clock.now()
    till.publisher.publish(BankSilent(BANK, first))
    till.publisher.publish(BankSilent(BANK, first + timedelta(minutes=5)))
    heard = till.ear.last(BANK)
    assert heard is not None
    assert heard.silent_since == first


@pytest.mark.parametrize(
    ("off", "verdict", "reason"),
    [
        (timedelta(seconds=30), Verdict.GOOD, ""),
        (timedelta(seconds=-90), Verdict.ATTENTION, "ahead"),
        (timedelta(seconds=90), Verdict.ATTENTION, "behind"),
        (timedelta(hours=1), Verdict.BAD, "behind"),
    ],
)
def test_the_clock_is_held_against_the_banks(till: Till, off: timedelta, verdict: Verdict, reason: str) -> None:
    till.bank_answers(_http(till.clock.now() + off))
    assert till.of(Part.CLOCK) == (verdict, reason)


@pytest.mark.parametrize("told", ["", "soon", "Sat, 99 Nov 2026 99:99:99 GMT"])
def test_a_bank_that_tells_no_time_says_nothing_about_the_clock(till: Till, told: str) -> None:
    till.bank_answers(told)
    assert till.of(Part.CLOCK) == (Verdict.NOT_KNOWN, "")


@pytest.mark.parametrize(
    ("free", "verdict"),
    [(2 * GIGABYTE, Verdict.GOOD), (GIGABYTE // 2, Verdict.ATTENTION), (50 << 20, Verdict.BAD)],
)
def test_room_on_the_disk(till: Till, free: int, verdict: Verdict) -> None:
    till.computer.free = free
    assert till.of(Part.DISK) == (verdict, "")


@pytest.mark.parametrize(
    ("swapping", "verdict"), [(True, Verdict.ATTENTION), (False, Verdict.GOOD), (None, Verdict.NOT_KNOWN)]
)
def test_memory_is_never_called_safe_where_that_is_not_known(
    till: Till, swapping: bool | None, verdict: Verdict
) -> None:
    till.computer.swapping = swapping  # type: ignore[assignment]
    assert till.of(Part.MEMORY)[0] is verdict


def test_what_was_set_outside_is_named(till: Till) -> None:
    till.computer.names = ["SSLKEYLOGFILE"]
    [found] = [finding for finding in till.look() if finding.part is Part.SURROUNDINGS]
    assert (found.verdict, found.facts["names"]) == (Verdict.ATTENTION, "SSLKEYLOGFILE")


def test_without_the_web_engine_banks_pages_cannot_be_shown(till: Till) -> None:
    till.computer.engine = False
    assert till.of(Part.WEB_ENGINE) == (Verdict.BAD, "")


def _http(moment: object) -> str:
    return f"{moment:%a, %d %b %Y %H:%M:%S GMT}"
