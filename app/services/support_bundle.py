"""What a shop hands to whoever helps it: texts it can read first, with nothing in them that is nobody's business.

Never among them: the journal, a customer's name or address, a card, a login, a key.
"""

import asyncio
import json
import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Protocol

from msgspec import Struct

from app.domain.errors import JournalFailure
from app.domain.profile import BankProfile
from app.domain.trail import Deed
from app.services.logbook import Logbook
from app.services.own_thread import in_own_thread_to_its_end
from app.services.ports import Banks, Journal, OrderFilter

_log = logging.getLogger(__name__)


class SupportPaper(Struct, frozen=True):
    """One text of the bundle, under the name of its file."""

    name: str
    text: str


class SupportFiles(Protocol):
    """The files of this till that are of use for support, made harmless again; and the archive they go into."""

    def papers(self) -> Sequence[SupportPaper]:
        """Return log, settings and what was written when the program broke, as far as they are there."""
        ...

    def pack(self, target: Path, papers: Sequence[SupportPaper], given_up: Event) -> None:
        """Put the papers into one archive at this place. Raises ExportFailed, with what stood there untouched.

        Takes as long as the folder does; once `given_up` is set nothing gets that place any more.
        """
        ...


class SupportBundle:
    """Gathers the papers and saves them; sending them is left to a person."""

    def __init__(self, files: SupportFiles, journal: Journal, banks: Banks, logbook: Logbook) -> None:
        self._files = files
        self._journal = journal
        self._banks = banks
        self._logbook = logbook

    async def gather(self, health: str) -> Sequence[SupportPaper]:
        """Return the papers, beginning with the words about the till's health. A broken journal is told in them."""
        return (
            SupportPaper("health.txt", health),
            SupportPaper("banks.json", _json([_profile_facts(profile) for profile in self._banks.profiles()])),
            SupportPaper("orders.json", _json(await self._counts())),
            *await asyncio.to_thread(self._files.papers),
        )

    async def save(self, target: Path, papers: Sequence[SupportPaper]) -> None:
        """Save the papers that were read as one archive. Raises ExportFailed.

        The trail tells it; where the journal can take no line any more, help is wanted all the more.
        """
        given_up = Event()
        await in_own_thread_to_its_end(
            lambda: self._files.pack(target, papers, given_up), "papers for support", given_up.set
        )
        with suppress(JournalFailure):
            await self._logbook.note(Deed.EXPORTED, what="support", lines=str(len(papers)), file=target.name)
        _log.info("%d papers were saved for support", len(papers))

    async def _counts(self) -> dict[str, int] | str:
        try:
            counts = await self._journal.count(OrderFilter())
        except JournalFailure as failure:
            return type(failure).__name__
        return {state.value: orders for state, orders in counts.items()}


def _profile_facts(profile: BankProfile) -> dict[str, str]:
    return {
        "name": profile.name,
        "bank": profile.bank,
        "environment": profile.environment.value,
        "generation": profile.generation.value,
        "address": profile.address,
        "currency": profile.currency.code,
        "return_page": profile.return_page,
    }


def _json(facts: object) -> str:
    return json.dumps(facts, ensure_ascii=False, indent=2) + "\n"
