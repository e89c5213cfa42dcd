"""`python -m app.verify` says whether the shop's journal is what Paydesk wrote: every row, first to last.

It looks at the journal this till works on: its own file, or the one it shares with other tills, which may be at work.

It ends with 0 for a journal that is whole, 1 for one that is not, and 2 when it could not be looked at.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.bootstrap import SHARED_JOURNAL, SHOP_JOURNAL, TRAINING_KEY
from app.domain.books import BooksChecked, JournalHead
from app.domain.errors import JournalExchanged, JournalInUse, JournalMissing, JournalRolledBack, PaydeskError
from app.journal.postgres.address import address_of
from app.journal.postgres.verifying import verify as verify_shared
from app.journal.verifying import verify
from app.paths import data_paths
from app.presenters.errors import ErrorWords
from app.presenters.formatting import Formats
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.secrets.store import KeyringSecretStore
from app.services.ports import SecretStore
from app.settings import SettingsFile, SettingsUnusable

_WRONG = (JournalExchanged, JournalRolledBack)


def main(arguments: Sequence[str] | None = None, secrets: SecretStore | None = None) -> int:
    """Return the exit code after saying what was found."""
    options = _parser().parse_args(arguments)
    paths = data_paths(options.data_dir)
    try:
        shared = "" if options.training else SettingsFile(paths.settings).current.journal
    except SettingsUnusable as failure:
        sys.stderr.write(f"The settings file cannot be read: {failure.path}: {failure.reason}\n")
        return 2
    store = MemorySecretStore() if options.training else secrets or KeyringSecretStore()
    path = paths.journal(options.training)
    journal = _SharedJournal(shared, store) if shared else _OwnJournal(path, store, options.training)
    try:
        checked = asyncio.run(journal.verified())
    except PaydeskError as failure:
        is_wrong = isinstance(failure, _WRONG) or (journal.kept is not None and isinstance(failure, JournalMissing))
        return _say_failure(failure, journal.name, 1 if is_wrong else 2, as_json=options.json)
    if options.json:
        found = {"journal": journal.name, "whole": not checked.faults, "head_compared": journal.kept is not None}
        sys.stdout.write(json.dumps({**found, **asdict(checked)}) + "\n")
    else:
        sys.stdout.write(_paragraph(checked, journal) + "\n")
    return 1 if checked.faults else 0


class _OwnJournal:
    """The journal in a file of this till. `kept` is the head noted outside it."""

    to_do = "No money moves on it; “python -m app.restore” puts a backup in its place."

    def __init__(self, path: Path, secrets: SecretStore, training: bool) -> None:
        self.name = str(path)
        self.kept: JournalHead | None = None
        self._path, self._secrets, self._training = path, secrets, training

    async def verified(self) -> BooksChecked:
        self.kept = await self._secrets.journal_head(SHOP_JOURNAL)
        if not self._path.is_file():
            raise JournalMissing(self.name)  # before the key is asked for, which would make one
        key = TRAINING_KEY if self._training else await self._secrets.journal_key(SHOP_JOURNAL)
        return await asyncio.to_thread(verify, self._path, key, self.kept)


class _SharedJournal:
    """The journal of several tills. `kept` is the head this till noted."""

    to_do = "No money moves on it; the help page “Several tills, one journal” says how to go on."

    def __init__(self, address: str, secrets: SecretStore) -> None:
        self.name = address
        self.kept: JournalHead | None = None
        self._secrets = secrets

    async def verified(self) -> BooksChecked:
        address = address_of(self.name)
        self.name = address.text
        self.kept = await self._secrets.journal_head(SHARED_JOURNAL)
        return await verify_shared(address, await self._secrets.journal_password(), self.kept)


def _paragraph(checked: BooksChecked, journal: _OwnJournal | _SharedJournal) -> str:
    went = f"The journal {journal.name} has {checked.lines} lines in its ledger and {checked.orders} orders."
    if checked.faults:
        return f"{went} It is damaged. Not what Paydesk wrote: {'; '.join(checked.faults)}. {journal.to_do}"
    outside = (
        f"It goes at least as far as the {journal.kept.lines} lines noted in the key store."
        if journal.kept is not None
        else "Nothing was noted outside it to compare it with."
    )
    return f"{went} Every row is what Paydesk wrote. {outside}"


def _say_failure(failure: PaydeskError, name: str, code: int, *, as_json: bool) -> int:
    if as_json:
        found = {"journal": name, "whole": None if code == 2 else False, "failure": type(failure).__name__}
        sys.stdout.write(json.dumps(found) + "\n")
        return code
    message = ErrorWords(in_english, Formats("en")).message(failure)
    closing = "Close Paydesk and try again." if isinstance(failure, JournalInUse) else message.to_do
    sys.stdout.write(f"{message.happened} {message.money} {closing} ({name})\n")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m app.verify", description="Checks every row of the shop's journal.")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where journal, settings and logs are kept")
    parser.add_argument("--training", action="store_true", help="check the journal of the training mode")
    parser.add_argument("--json", action="store_true", help="say it in one line of JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
