"""`python -m app.verify` says whether the shop's journal is what Paydesk wrote: every row, first to last.

Among it are the reports of closed days: their figures are recounted, their row and their signatures checked.

It looks at the journal this till works on: its own file, or the one it shares with other tills, which may be at work.

With `--ask-banks DAYS` it also asks the banks about every order of the last days, or about a random sample of them,
and prints where their books say something else. It changes neither.

| Ends with | Meaning |
|---|---|
| 0 | the journal is whole, and the banks, where they were asked, say the same |
| 1 | the journal is damaged, exchanged, an older copy or gone |
| 2 | the journal could not be looked at, or another one is about to take its place |
| 3 | the journal is whole, and a bank says something else about an order |
| 4 | the journal is whole, and no bank answered about some orders; nothing else was found |
"""

import argparse
import asyncio
import json
import random
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.bootstrap import SHARED_JOURNAL, SHOP_JOURNAL, TRAINING_KEY, banks_to_ask, shop_side
from app.changeover.waiting import refuse_while_another_waits
from app.clock import SystemClock
from app.domain.books import BooksChecked, JournalHead
from app.domain.day_report import SignedReport, row_faults
from app.domain.errors import JournalExchanged, JournalInUse, JournalMissing, JournalRolledBack, PaydeskError
from app.domain.order import Order
from app.files.own_profiles import known_profiles
from app.files.settings import SettingsFile, SettingsUnusable
from app.journal.postgres.address import JournalAddress, address_of
from app.journal.postgres.verifying import day_reports as shared_day_reports
from app.journal.postgres.verifying import orders_since as shared_orders_since
from app.journal.postgres.verifying import verify as verify_shared
from app.journal.verifying import day_reports, orders_since, verify
from app.paths import DataPaths, data_paths
from app.presenters.errors import ErrorWords
from app.presenters.formatting import Formats
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.secrets.report_seal import fits, public_key
from app.services.bank_audit import BankAudit, BanksAsked
from app.services.banks import BankDirectory
from app.services.secrets_port import SecretStore
from app.terminal_keys import keys_of

_WRONG = (JournalExchanged, JournalRolledBack)


def main(
    arguments: Sequence[str] | None = None,
    secrets: SecretStore | None = None,
    banks: Callable[[], BankDirectory] | None = None,
) -> int:
    """Return the exit code after saying what was found. `banks` are those to ask, if not the shop's."""
    options = _parser().parse_args(arguments)
    paths = data_paths(options.data_dir)
    try:
        settings = SettingsFile(paths.settings)
    except SettingsUnusable as failure:
        sys.stderr.write(f"The settings file cannot be read: {failure.path}: {failure.reason}\n")
        return 2
    try:
        refuse_while_another_waits(paths, settings, training=options.training)
    except PaydeskError as failure:
        return _say_failure(failure, str(paths.journal(options.training)), 2, as_json=options.json)
    try:
        store = MemorySecretStore() if options.training else secrets or keys_of(paths)
    except PaydeskError as failure:
        return _say_failure(failure, paths.keys.name, 2, as_json=options.json)
    path, shared = paths.journal(options.training), "" if options.training else settings.current.journal
    journal = _SharedJournal(shared, store) if shared else _OwnJournal(path, store, options.training)
    try:
        checked, asked = asyncio.run(_look(journal, options, store, banks or (lambda: _shops_banks(paths, store))))
    except PaydeskError as failure:
        is_wrong = isinstance(failure, _WRONG) or (journal.kept is not None and isinstance(failure, JournalMissing))
        return _say_failure(failure, journal.name, 1 if is_wrong else 2, as_json=options.json)
    if options.json:
        found = {"journal": journal.name, "whole": not checked.faults, "head_compared": journal.kept is not None}
        said = {} if asked is None else {"banks": msgspec.to_builtins(asked)}
        sys.stdout.write(json.dumps({**found, **msgspec.to_builtins(checked), **said}) + "\n")
    else:
        sys.stdout.write(_paragraph(checked, journal) + "\n" + ("" if asked is None else _banks_paragraph(asked)))
    return 1 if checked.faults else _code_of(asked)


async def _look(
    journal: "_OwnJournal | _SharedJournal",
    options: argparse.Namespace,
    secrets: SecretStore,
    banks: Callable[[], BankDirectory],
) -> tuple[BooksChecked, BanksAsked | None]:
    """Return what the check of the books found, and the banks' word where it was wanted and the books are whole."""
    checked = await _with_reports(await journal.verified(), journal, None if options.training else secrets)
    if options.ask_banks is None or checked.faults:
        return checked, None
    orders = list(await journal.orders(datetime.now(UTC) - timedelta(days=options.ask_banks)))
    if options.sample is not None and options.sample < len(orders):
        orders = random.SystemRandom().sample(orders, options.sample)
    asked = banks()
    try:
        return checked, await BankAudit(asked, SystemClock()).compare(orders)
    finally:
        await asked.close()


async def _with_reports(
    checked: BooksChecked, journal: "_OwnJournal | _SharedJournal", secrets: SecretStore | None
) -> BooksChecked:
    """Return what was found with what is wrong with the reports of closed days: signatures, and their row.

    Without `secrets` there is no key of this till to compare theirs with.
    """
    if checked.faults:
        return checked
    reports = await journal.day_reports()
    names = sorted({signed.report.profile for signed in reports})
    rows = [[signed for signed in reports if signed.report.profile == name] for name in names]
    faults = tuple(fault for row in rows for fault in row_faults(row, fits))
    own = await public_key(secrets) if reports and secrets is not None else ""
    other_keys = sum(signed.key != own for signed in reports) if own else 0
    return replace(checked, faults=faults, reports=len(reports), other_keys=other_keys)


def _shops_banks(paths: DataPaths, secrets: SecretStore) -> BankDirectory:
    profiles = known_profiles(paths.profiles).profiles
    return banks_to_ask(shop_side(profiles, secrets, SettingsFile(paths.settings), paths))


def _code_of(asked: BanksAsked | None) -> int:
    if asked is None:
        return 0
    return 3 if asked.differences else 4 if asked.silent else 0


def _banks_paragraph(asked: BanksAsked) -> str:
    lines = [f"The banks were asked about {asked.asked} orders: {len(asked.differences)} stand otherwise there."]
    lines += [f"  {each.order_number}: here {each.ours}; at the bank {each.banks}" for each in asked.differences]
    if asked.silent:
        lines.append(f"No answer came about {len(asked.silent)}: {', '.join(asked.silent)}.")
    if asked.unasked:
        lines.append(f"No bank in use can be asked about {len(asked.unasked)}: {', '.join(asked.unasked)}.")
    if asked.differences:
        lines.append("Open Paydesk and ask about these orders (F5): it writes down what the bank says.")
    return "\n".join(lines) + "\n"


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

    async def orders(self, since: datetime) -> Sequence[Order]:
        key = TRAINING_KEY if self._training else await self._secrets.journal_key(SHOP_JOURNAL)
        return await asyncio.to_thread(orders_since, self._path, key, since)

    async def day_reports(self) -> Sequence[SignedReport]:
        key = TRAINING_KEY if self._training else await self._secrets.journal_key(SHOP_JOURNAL)
        return await asyncio.to_thread(day_reports, self._path, key)


class _SharedJournal:
    """The journal of several tills. `kept` is the head this till noted."""

    to_do = "No money moves on it; the help page “Several tills, one journal” says how to go on."

    def __init__(self, address: str, secrets: SecretStore) -> None:
        self.name = self._address = address
        self.kept: JournalHead | None = None
        self._secrets = secrets

    async def verified(self) -> BooksChecked:
        address, password = await self._way_in()
        self.name = address.text
        self.kept = await self._secrets.journal_head(SHARED_JOURNAL)
        return await verify_shared(address, password, self.kept)

    async def orders(self, since: datetime) -> Sequence[Order]:
        return await shared_orders_since(*await self._way_in(), since)

    async def day_reports(self) -> Sequence[SignedReport]:
        return await shared_day_reports(*await self._way_in())

    async def _way_in(self) -> tuple[JournalAddress, str | None]:
        address = address_of(self._address)
        return address, await self._secrets.journal_password(address.login)


def _paragraph(checked: BooksChecked, journal: _OwnJournal | _SharedJournal) -> str:
    went = f"The journal {journal.name} has {checked.lines} lines in its ledger and {checked.orders} orders."
    if checked.faults:
        return f"{went} It is damaged. Not what Paydesk wrote: {'; '.join(checked.faults)}. {journal.to_do}"
    outside = (
        f"It goes at least as far as the {journal.kept.lines} lines noted in the key store."
        if journal.kept is not None
        else "Nothing was noted outside it to compare it with."
    )
    signed = f" {checked.reports} reports of closed days are as they were signed." if checked.reports else ""
    if checked.other_keys:
        signed += f" {checked.other_keys} of them with another key than this till's."
    return f"{went} Every row is what Paydesk wrote.{signed} {outside}"


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
    parser.add_argument(
        "--ask-banks", type=int, metavar="DAYS", help="also ask the banks about orders of so many days"
    )
    parser.add_argument("--sample", type=int, metavar="N", help="with --ask-banks: about N of them, chosen by chance")
    parser.add_argument("--json", action="store_true", help="say it in one line of JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
