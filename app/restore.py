"""`python -m app.restore` puts a backup in the place of the shop's journal, or declares the one there to be right.

Afterwards Paydesk asks the bank about every order of the last weeks before money moves again.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from app.changeover.to_copy import InPlace, NewJournal
from app.changeover.waiting import refuse_while_moving
from app.domain.errors import PaydeskError
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile, SettingsUnusable
from app.journal.backup import backup_folder, backups_in
from app.paths import data_paths
from app.presenters.errors import ErrorWords
from app.presenters.formatting import Formats
from app.presenters.message import Message
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.services.secrets_port import SecretStore
from app.terminal_keys import keys_of

_UNTOLD = (
    "The key store was not told of it, so Paydesk would take this journal for an older one. It is told at the next "
    "start of Paydesk, as soon as the key store opens: nothing has to be done again."
)


def main(arguments: Sequence[str] | None = None, secrets: SecretStore | None = None) -> int:
    """Return the exit code: 0 when it was done, 1 when the key store must still be told, 2 when nothing changed."""
    options = _parser().parse_args(arguments)
    paths = data_paths(options.data_dir)
    path = paths.journal(options.training)
    if options.backup is None and not options.as_it_is:
        return _list(path)
    try:
        if not options.training and (shared := SettingsFile(paths.settings).current.journal):
            return _refuse(f"This till shares the journal at {shared}: whoever looks after that server puts it back.")
        refuse_while_moving(paths, training=options.training)
        store = MemorySecretStore() if options.training else secrets or keys_of(paths)
        journal = NewJournal(paths, store, options.training)
        plan = PutBackPlan(paths.put_back_plan(options.training))
        done = asyncio.run(_restore(journal, path if options.as_it_is else options.backup, plan))
    except SettingsUnusable as failure:
        return _refuse(f"The settings file cannot be read: {failure.path}: {failure.reason}")
    except PaydeskError as failure:
        message = _message(failure)
        return _refuse(f"{message.happened} {message.to_do}")
    sys.stdout.write(_paragraph(done) + "\n")
    if done.untold is not None:
        sys.stderr.write(f"{_message(done.untold).happened} {_UNTOLD}\n")
    return 0 if done.untold is None else 1


async def _restore(journal: NewJournal, backup: Path, plan: PutBackPlan) -> InPlace:
    """Put it in place, after what was begun before and cut short has come to its end.

    A plan of before is struck out: at the next start it would put another copy in the place of this one.
    """

    def strike_out(_copy: str) -> None:
        plan.strike_out()

    if (finished := await journal.finish(strike_out)) is not None:
        sys.stdout.write(f"First an earlier exchange came to its end: {finished.copy} is the journal now.\n")
    return await journal.put_in_place(backup, datetime.now(UTC), strike_out)


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence} Nothing was changed by this.\n")
    return 2


def _message(failure: PaydeskError) -> Message:
    return ErrorWords(in_english, Formats("en")).message(failure)


def _paragraph(done: InPlace) -> str:
    kept = f" The file that was there is kept as {done.replaced}." if done.replaced else ""
    return (
        f"The journal is in its place, with {done.head.lines} lines in its ledger.{kept} At its next start "
        f"Paydesk asks the bank about {done.to_reconcile} orders; no money moves before that is done. "
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
