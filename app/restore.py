"""`python -m app.restore` puts a backup in the place of the shop's journal, or declares the one there to be right.

Afterwards Paydesk asks the bank about every order of the last weeks before money moves again.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from app.bootstrap import SHOP_JOURNAL, TRAINING_KEY
from app.domain.errors import PaydeskError
from app.journal.backup import backup_folder, backups_in
from app.journal.restoring import Restored, restore
from app.paths import data_paths
from app.presenters.errors import ErrorWords
from app.presenters.formatting import Formats
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.services.ports import SecretStore
from app.terminal_keys import keys_of


def main(arguments: Sequence[str] | None = None, secrets: SecretStore | None = None) -> int:
    """Return the exit code: 0 when it was done, 2 when nothing was changed."""
    options = _parser().parse_args(arguments)
    paths = data_paths(options.data_dir)
    path = paths.journal(options.training)
    if options.backup is None and not options.as_it_is:
        return _list(path)
    key = TRAINING_KEY if options.training else None
    try:
        store = MemorySecretStore() if options.training else secrets or keys_of(paths)
        restored = asyncio.run(_restore(path, path if options.as_it_is else options.backup, store, key))
    except PaydeskError as failure:
        message = ErrorWords(in_english, Formats("en")).message(failure)
        sys.stderr.write(f"{message.happened} Nothing was changed. {message.to_do}\n")
        return 2
    sys.stdout.write(_paragraph(restored) + "\n")
    return 0


async def _restore(path: Path, backup: Path, secrets: SecretStore, key: bytes | None) -> Restored:
    """Restore, then note the new head outside: until that is done, Paydesk takes the file for an older copy."""
    key = key or await secrets.journal_key(SHOP_JOURNAL)
    restored = await asyncio.to_thread(restore, path, key, backup, datetime.now(UTC))
    await secrets.keep_journal_head(SHOP_JOURNAL, restored.head)
    return restored


def _paragraph(restored: Restored) -> str:
    kept = f" The file that was there is kept as {restored.replaced}." if restored.replaced else ""
    return (
        f"The journal is in its place, with {restored.head.lines} lines in its ledger.{kept} At its next start "
        f"Paydesk asks the bank about {restored.to_reconcile} orders; no money moves before that is done. "
        "Orders made after the backup are not in it: compare with the bank's own list of payments."
    )


def _list(path: Path) -> int:
    found = backups_in(backup_folder(path))
    for backup in found:
        sys.stdout.write(f"{backup.at:%Y-%m-%d %H:%M:%S} UTC  {backup.path}\n")
    if not found:
        sys.stdout.write(f"There is no backup in {backup_folder(path)}.\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m app.restore", description="Restores the shop's journal. Without a choice it lists the backups."
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("backup", nargs="?", type=Path, metavar="BACKUP", help="put this copy in the journal's place")
    choice.add_argument("--as-it-is", action="store_true", help="the journal that lies there is the right one")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where journal, settings and logs are kept")
    parser.add_argument("--training", action="store_true", help="restore the journal of the training mode")
    return parser


if __name__ == "__main__":
    sys.exit(main())
