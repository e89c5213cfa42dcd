"""`python -m app.verify` says whether the shop's journal is what Paydesk wrote: every row, first to last.

It ends with 0 for a journal that is whole, 1 for one that is not, and 2 when it could not be looked at.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.bootstrap import SHOP_JOURNAL, TRAINING_KEY
from app.domain.books import BooksChecked, JournalHead
from app.domain.errors import JournalExchanged, JournalInUse, JournalMissing, JournalRolledBack, PaydeskError
from app.journal.verifying import verify
from app.paths import data_paths
from app.presenters.errors import ErrorWords
from app.presenters.formatting import Formats
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.secrets.store import KeyringSecretStore
from app.services.ports import SecretStore

_WRONG = (JournalExchanged, JournalRolledBack)


def main(arguments: Sequence[str] | None = None, secrets: SecretStore | None = None) -> int:
    """Return the exit code after saying what was found."""
    options = _parser().parse_args(arguments)
    path = data_paths(options.data_dir).journal(options.training)
    kept: JournalHead | None = None
    try:
        store = MemorySecretStore() if options.training else secrets or KeyringSecretStore()
        kept = asyncio.run(store.journal_head(SHOP_JOURNAL))
        if not path.is_file():
            raise JournalMissing(str(path))  # before the key is asked for, which would make one
        checked = verify(path, TRAINING_KEY if options.training else asyncio.run(_key(store)), kept)
    except PaydeskError as failure:
        is_wrong = isinstance(failure, _WRONG) or (kept is not None and isinstance(failure, JournalMissing))
        return _say_failure(failure, path, 1 if is_wrong else 2, as_json=options.json)
    if options.json:
        found = {"journal": str(path), "whole": not checked.faults, "head_compared": kept is not None}
        sys.stdout.write(json.dumps({**found, **asdict(checked)}) + "\n")
    else:
        sys.stdout.write(_paragraph(checked, path, kept) + "\n")
    return 1 if checked.faults else 0


async def _key(secrets: SecretStore) -> bytes:
    return await secrets.journal_key(SHOP_JOURNAL)


def _paragraph(checked: BooksChecked, path: Path, kept: JournalHead | None) -> str:
    went = f"The journal {path} has {checked.lines} lines in its ledger and {checked.orders} orders."
    if checked.faults:
        return f"{went} It is damaged. Not what Paydesk wrote: {'; '.join(checked.faults)}. {_RESTORE}"
    outside = (
        f"It goes at least as far as the {kept.lines} lines noted in the key store."
        if kept is not None
        else "Nothing was noted outside it to compare it with."
    )
    return f"{went} Every row is what Paydesk wrote. {outside}"


_RESTORE = "No money moves on it; “python -m app.restore” puts a backup in its place."


def _say_failure(failure: PaydeskError, path: Path, code: int, *, as_json: bool) -> int:
    if as_json:
        found = {"journal": str(path), "whole": None if code == 2 else False, "failure": type(failure).__name__}
        sys.stdout.write(json.dumps(found) + "\n")
        return code
    message = ErrorWords(in_english, Formats("en")).message(failure)
    closing = "Close Paydesk and try again." if isinstance(failure, JournalInUse) else message.to_do
    sys.stdout.write(f"{message.happened} {message.money} {closing} ({path})\n")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m app.verify", description="Checks every row of the shop's journal.")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where journal, settings and logs are kept")
    parser.add_argument("--training", action="store_true", help="check the journal of the training mode")
    parser.add_argument("--json", action="store_true", help="say it in one line of JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
