"""`python -m app.orders find|show|export` answers about the shop's orders in a terminal: for owners, and for scripts.

The same services as in the window: the same search, the bank's own word with `--ask`, and an export that stands in
the trail. A till's own journal is open in one program at a time; a shared one can be asked while the tills work.

| Ends with | Meaning |
|---|---|
| 0 | it was found, or the file is in its place |
| 1 | no order fits |
| 2 | the journal (or the person) could not be opened, or another one is about to take its place; nothing was said |
| 3 | the bank could not be asked; what was said is what the journal has |
"""

import argparse
import asyncio
import io
import json
import sys
from collections.abc import Callable, Sequence
from getpass import getpass
from pathlib import Path

from app.asked_orders import DaysNotUnderstood, add_filter, wanted
from app.bootstrap import BankSide, Till, open_till, shop_side, training_side
from app.changeover.waiting import refuse_while_another_waits
from app.domain.errors import (
    JournalFailure,
    JournalInUse,
    JournalMissing,
    OrderNotFound,
    PaydeskError,
    ProfileUnusable,
)
from app.domain.order import Order
from app.domain.people_errors import NobodyAtWork
from app.domain.person import Pin
from app.files.own_profiles import known_profiles
from app.files.settings import SettingsFile, SettingsUnusable
from app.paths import DataPaths, data_paths
from app.presenters.errors import Doing
from app.presenters.exported_orders import ExportedOrders
from app.presenters.message import Message
from app.presenters.order_documents import Document, order_document, timeline_document
from app.presenters.order_sheets import TITLES, Sheet
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.services.order_search import PAGE
from app.services.secrets_port import SecretStore
from app.terminal_keys import keys_of

FOUND, NONE_FITS, NOT_OPENED, BANK_SILENT = range(4)
_SPEECH = Speech(in_english, "en")
_FILE_TITLES = {
    **{column: title for column, title in TITLES.items() if column != "bank"},
    "operator": "Operator",
    "bank": TITLES["bank"],
}
"""The columns of a file: those of a list, and who worked."""
_CLOSE_FIRST = "Close Paydesk and try again."
Ask = Callable[[str], str]


def main(arguments: Sequence[str] | None = None, secrets: SecretStore | None = None, ask: Ask = getpass) -> int:
    """Return the exit code after answering. `ask` gets a PIN where the shop has people."""
    options = _parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # a pipe of Windows would refuse half of the customers' names
    try:
        paths = data_paths(options.data_dir)
        return asyncio.run(_answer(options, paths, secrets or keys_of(paths, ask), ask))
    except SettingsUnusable as failure:
        sys.stderr.write(f"The settings file cannot be read: {failure.path}: {failure.reason}\n")
    except DaysNotUnderstood as fault:
        sys.stderr.write(f"--{fault.option} takes a day like 2026-03-12, or two with .. between.\n")
    except ProfileUnusable as failure:
        sys.stderr.write(f"The bank profile cannot be used: {failure.path}: {failure.field}. Mend that entry.\n")
    except NobodyAtWork:
        sys.stderr.write("People work in this shop: say who asks, with --as NAME, and type the PIN.\n")
    except PaydeskError as failure:
        _tell(_SPEECH.errors.message(failure), _CLOSE_FIRST if isinstance(failure, JournalInUse) else None)
    return NOT_OPENED


async def _answer(options: argparse.Namespace, paths: DataPaths, secrets: SecretStore, ask: Ask) -> int:
    settings = SettingsFile(paths.settings)
    refuse_while_another_waits(paths, settings, training=options.training)
    own_file = options.training or not settings.current.journal
    if own_file and not paths.journal(options.training).is_file():
        raise JournalMissing(str(paths.journal(options.training)))
    side = await _side(options, paths, secrets, settings)
    try:
        till = await open_till(side, paths, settings)
        try:
            await _come(till, options.operator, ask)
            answer = {"find": _find, "show": _show, "export": _export}[options.what]
            return await answer(till, options)
        finally:
            await till.close()
    finally:
        side.stop()


async def _side(
    options: argparse.Namespace, paths: DataPaths, secrets: SecretStore, settings: SettingsFile
) -> BankSide:
    profiles = known_profiles(paths.profiles, options.profile_file).profiles
    if options.training:
        return await training_side(profiles, paths)
    return shop_side(profiles, secrets, settings, paths)


async def _come(till: Till, name: str, ask: Ask) -> None:
    """Let the person who asks come to work, where people work in this shop. Raises as `People.sign_on` does."""
    if not till.at_work.has_people:
        return
    if not name:
        raise NobodyAtWork
    await till.people.sign_on(name, Pin(ask(f"PIN of {name}: ")))


# --- find -----------------------------------------------------------------------------------------------------------


async def _find(till: Till, options: argparse.Namespace) -> int:
    found = await _newest(till, options)
    orders, more = found[: options.limit], len(found) > options.limit
    if options.json:
        _print_json({"orders": [order_document(order) for order in orders], "more": more})
        return FOUND if orders else NONE_FITS
    if not orders:
        sys.stdout.write("No order fits.\n")
        return NONE_FITS
    sys.stdout.write(Sheet(_SPEECH, till.banks, till.clock.now()).table(orders))
    if more:
        sys.stdout.write(f"There are more than these {options.limit}; --limit shows more.\n")
    return FOUND


async def _newest(till: Till, options: argparse.Namespace) -> Sequence[Order]:
    """Return the newest orders that fit, one more than is wanted if there is one."""
    asked = await wanted(till, options, _SPEECH)
    found: list[Order] = []
    while len(found) <= options.limit:
        page = await till.search.listed(asked, older_than=found[-1].number if found else None)
        found += page
        if len(page) < PAGE:
            break
    return found[: options.limit + 1]


# --- show -----------------------------------------------------------------------------------------------------------


async def _show(till: Till, options: argparse.Namespace) -> int:
    code = FOUND
    try:
        order = await till.search.known(options.number)
        if options.ask:
            order, code = await _as_the_bank_says(till, order)
    except OrderNotFound:
        sys.stderr.write("No order has this number.\n")
        return NONE_FITS
    timeline = await till.search.timeline(order.number)
    if options.json:
        _print_json({**order_document(order), "timeline": [timeline_document(entry) for entry in timeline]})
        return code
    sys.stdout.write(Sheet(_SPEECH, till.banks, till.clock.now()).page(order, timeline))
    return code


async def _as_the_bank_says(till: Till, order: Order) -> tuple[Order, int]:
    """Return the order after asking its bank; as the journal has it where the bank cannot be asked."""
    if not till.search.can_ask(order):
        sys.stderr.write("No bank in use here can be asked about this order.\n")
        return order, BANK_SILENT
    try:
        return await till.search.look_up(order.number), FOUND
    except JournalFailure:
        raise
    except PaydeskError as failure:
        _tell(_SPEECH.errors.message(failure, Doing.EXISTING_ORDER))
        return order, BANK_SILENT


# --- export ---------------------------------------------------------------------------------------------------------


async def _export(till: Till, options: argparse.Namespace) -> int:
    words = ExportedOrders(_SPEECH, till.banks, _FILE_TITLES, till.clock.now())
    target = options.file.resolve()
    asked = await wanted(till, options, _SPEECH)
    written = await till.office.export.save(target, asked, words.look(), words.row, lambda _written, _total: None)
    if options.json:
        _print_json({"orders": written, "file": str(target)})
    else:
        sys.stdout.write(f"{written} orders are in {target}.\n")
    return FOUND if written else NONE_FITS


# --- words and options ----------------------------------------------------------------------------------------------


def _tell(message: Message, to_do: str | None = None) -> None:
    said = (message.happened, message.money, message.to_do if to_do is None else to_do)
    sys.stderr.write(" ".join(part for part in said if part) + "\n")


def _print_json(document: Document) -> None:
    sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--data-dir", type=Path, metavar="DIR", help="where journal, settings and logs are kept")
    common.add_argument("--training", action="store_true", help="look at the journal of the training mode")
    common.add_argument("--profile-file", type=Path, metavar="FILE", help="add a bank profile for this run")
    common.add_argument("--as", dest="operator", default="", metavar="NAME", help="who asks, where people work")
    common.add_argument("--json", action="store_true", help="say it as JSON")
    parser = argparse.ArgumentParser("python -m app.orders", description="Answers about the shop's orders.")
    wishes = parser.add_subparsers(dest="what", required=True)
    find = wishes.add_parser("find", parents=[common], help="list orders, newest first")
    add_filter(find)
    find.add_argument("--limit", type=_at_least_one, default=50, metavar="N", help="at most so many; 50 if not said")
    show = wishes.add_parser("show", parents=[common], help="say all about one order")
    show.add_argument("number", help="its number, the bank's number, or *4242 for the newest on a card")
    show.add_argument("--ask", action="store_true", help="ask the bank first, and write down what it says")
    export = wishes.add_parser("export", parents=[common], help="save orders as a file")
    export.add_argument("file", type=Path, help="where to: a name that ends in .csv or .xlsx")
    add_filter(export)
    return parser


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
