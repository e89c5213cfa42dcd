"""How does this till do? Asks each part it rests on, and changes nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from app.domain.errors import JournalFailure, KeyStoreUnusable
from app.domain.health import HealthFinding, Part, Verdict
from app.domain.profile import BankProfile
from app.services.bank_ear import BankEar, LastHeard
from app.services.books_port import Backups, Books
from app.services.ports import Banks, Clock
from app.services.secrets_port import SecretStore

_ROOM_IS_LOW, _ROOM_IS_OUT = 1 << 30, 100 << 20
"""Bytes: below the first a shop should make room, below the second tomorrow's payments may not be written."""
_CLOCK_IS_OFF, _CLOCK_IS_WRONG = 60.0, 300.0
"""Seconds. Ends of links and of holds are told by this computer's clock."""
_BACKUP_IS_OLD = timedelta(days=3)


class Computer(Protocol):
    """What can be found out about the computer without asking anybody."""

    def free_bytes(self) -> int:
        """Return the room on the disk the journal is on."""
        ...

    def swaps(self) -> bool | None:
        """Tell whether memory may be written to the disk; None where that cannot be found out."""
        ...

    def has_web_engine(self) -> bool:
        """Tell whether the embedded view for banks' pages is installed."""
        ...

    def taken_out(self) -> Sequence[str]:
        """Return the settings from outside that were kept from the web engine and our connections, by name."""
        ...

    def versions(self) -> Mapping[str, str]:
        """Return what runs here: Paydesk, Python, Qt and the system."""
        ...


class OutsideCopies(Protocol):
    """Copies of the journal in a folder the shop chose."""

    @property
    def folder(self) -> Path | None: ...

    @property
    def is_daily(self) -> bool: ...

    @property
    def last(self) -> datetime | None:
        """When the newest good one was begun (UTC)."""
        ...


class HealthCheck:
    """Looks at every part, worst first."""

    def __init__(
        self,
        books: Books,
        backups: Backups | None,
        secrets: SecretStore,
        journal_name: str,
        banks: Banks,
        ear: BankEar,
        copies: OutsideCopies,
        computer: Computer,
        clock: Clock,
    ) -> None:
        """`backups` is None where a server keeps the journal; `journal_name` is that in the key store."""
        self._books = books
        self._backups = backups
        self._secrets = secrets
        self._journal_name = journal_name
        self._banks = banks
        self._ear = ear
        self._copies = copies
        self._computer = computer
        self._clock = clock

    async def look(self) -> Sequence[HealthFinding]:
        """Return one finding for each part, and one for each bank; what needs somebody comes first."""
        heard = [(profile, self._ear.last(profile.name)) for profile in self._banks.profiles()]
        found = [
            await self._journal(),
            await self._backup(),
            *self._copies_outside(),
            await self._key_store(),
            *(_bank(profile, last) for profile, last in heard),
            _clock([last for _, last in heard if last is not None]),
            self._disk(),
            self._memory(),
            self._web_engine(),
            self._surroundings(),
            HealthFinding(Part.VERSION, Verdict.GOOD, facts=self._computer.versions()),
        ]
        order = (Verdict.BAD, Verdict.ATTENTION, Verdict.NOT_KNOWN, Verdict.GOOD)
        return sorted(found, key=lambda finding: order.index(finding.verdict))

    async def _journal(self) -> HealthFinding:
        if self._books.trouble is not None:
            return HealthFinding(Part.JOURNAL, Verdict.BAD, type(self._books.trouble).__name__)
        try:
            head = await self._books.head()
        except JournalFailure as failure:
            return HealthFinding(Part.JOURNAL, Verdict.BAD, type(failure).__name__)
        return HealthFinding(Part.JOURNAL, Verdict.GOOD, facts={"lines": str(head.lines)})

    async def _backup(self) -> HealthFinding:
        if self._backups is None:
            return HealthFinding(Part.BACKUP, Verdict.NOT_KNOWN, "server")
        newest = await self._backups.newest_backup()
        if newest is None:
            return HealthFinding(Part.BACKUP, Verdict.ATTENTION, "none")
        is_old = self._clock.now() - newest > _BACKUP_IS_OLD
        verdict = Verdict.ATTENTION if is_old else Verdict.GOOD
        return HealthFinding(Part.BACKUP, verdict, "old" if is_old else "", {"at": newest.isoformat()})

    def _copies_outside(self) -> list[HealthFinding]:
        """Return how it stands with the folder the shop chose for copies; nothing where it chose none."""
        if self._copies.folder is None:
            return []
        folder, last = str(self._copies.folder), self._copies.last
        if last is None:
            return [HealthFinding(Part.COPIES_OUTSIDE, Verdict.ATTENTION, "none", {"folder": folder})]
        is_old = self._copies.is_daily and self._clock.now() - last > _BACKUP_IS_OLD
        verdict = Verdict.ATTENTION if is_old else Verdict.GOOD
        facts = {"folder": folder, "at": last.isoformat()}
        return [HealthFinding(Part.COPIES_OUTSIDE, verdict, "old" if is_old else "", facts)]

    async def _key_store(self) -> HealthFinding:
        try:
            await self._secrets.journal_head(self._journal_name)
        except KeyStoreUnusable:
            return HealthFinding(Part.KEY_STORE, Verdict.BAD)
        return HealthFinding(Part.KEY_STORE, Verdict.GOOD, facts={"place": self._secrets.place})

    def _disk(self) -> HealthFinding:
        free = self._computer.free_bytes()
        verdict = Verdict.BAD if free < _ROOM_IS_OUT else Verdict.ATTENTION if free < _ROOM_IS_LOW else Verdict.GOOD
        return HealthFinding(Part.DISK, verdict, facts={"free": str(free)})

    def _memory(self) -> HealthFinding:
        """Return whether memory that held a card may get onto the disk: Python cannot keep the system from it."""
        match self._computer.swaps():
            case None:
                return HealthFinding(Part.MEMORY, Verdict.NOT_KNOWN)
            case True:
                return HealthFinding(Part.MEMORY, Verdict.ATTENTION, "swaps")
            case False:
                return HealthFinding(Part.MEMORY, Verdict.GOOD)

    def _web_engine(self) -> HealthFinding:
        return HealthFinding(Part.WEB_ENGINE, Verdict.GOOD if self._computer.has_web_engine() else Verdict.BAD)

    def _surroundings(self) -> HealthFinding:
        names = ", ".join(self._computer.taken_out())
        return HealthFinding(Part.SURROUNDINGS, Verdict.ATTENTION if names else Verdict.GOOD, facts={"names": names})


def _bank(profile: BankProfile, heard: LastHeard | None) -> HealthFinding:
    facts = {"bank": profile.name}
    if heard is None:
        return HealthFinding(Part.BANK, Verdict.NOT_KNOWN, "not-asked", facts)
    if heard.login_refused:
        return HealthFinding(Part.BANK, Verdict.BAD, "login", facts)
    if heard.silent_since is not None:
        return HealthFinding(Part.BANK, Verdict.BAD, "silent", {**facts, "since": heard.silent_since.isoformat()})
    return HealthFinding(Part.BANK, Verdict.GOOD, "", {**facts, "seconds": f"{heard.seconds:.1f}"})


def _clock(heard: Sequence[LastHeard]) -> HealthFinding:
    """Return how far our clock is from the banks'; the nearest counts, since one bank's own may be wrong."""
    ahead = min((last.clock_ahead for last in heard if last.clock_ahead is not None), key=abs, default=None)
    if ahead is None:
        return HealthFinding(Part.CLOCK, Verdict.NOT_KNOWN)
    off = abs(ahead)
    verdict = Verdict.BAD if off > _CLOCK_IS_WRONG else Verdict.ATTENTION if off > _CLOCK_IS_OFF else Verdict.GOOD
    return HealthFinding(
        Part.CLOCK,
        verdict,
        "" if verdict is Verdict.GOOD else "ahead" if ahead > 0 else "behind",
        {"seconds": str(round(off))},
    )
