"""A busy day with marked cards, codes, PINs, logins and keys: none stands in anything a till keeps or hands out.

The whole till without its window, over the sandbox gateway on real sockets, with the log at its most talkative. What
is looked at: the journal (its file and every value in it), the bank's books, settings, logs, exports, receipts, the
support papers, and what is written when something breaks.
"""

import asyncio
import logging
import random
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.bootstrap import TRAINING_KEY, BankSide, Till, open_till, training_side
from app.domain.card import CardEntry, parse_expiry, passes_check_digit
from app.domain.card_agreement import CardAgreement, new_customer_id
from app.domain.errors import PaydeskError
from app.domain.money import Money
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.person import Pin, Role
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.trail import TrailFilter
from app.files.logs import start_logging
from app.files.profiles import shipped_profiles
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.presenters.exported_orders import ExportedOrders
from app.presenters.order_documents import order_document, timeline_document
from app.presenters.receipts import ReceiptWriter
from app.sandbox import Kind, Trouble
from app.services.order_money import RefundWish
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.services.ports import OrderFilter
from app.services.table_file import TableLook
from tests.opened_journal import everything_in
from tests.unit.presenters.scenes import english

SEED = 20261121
CODE = "735"
COLUMNS = ("time", "number", "amount", "status", "left", "customer", "card", "mode", "operator", "bank")
PINS = {"Olga": "390174", "Anna": "582036"}
_NAMED_CODE = re.compile(rf"(?i)(cvc|cvv|security.?code)\W{{1,6}}{CODE}(?!\d)")
_BREAKS = logging.getLogger("tests.breaks")


@dataclass
class Day:
    """One till and all the secrets that pass through it."""

    till: Till
    side: BankSide
    paths: DataPaths
    chance: random.Random
    numbers: list[str] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)

    def card(self) -> CardEntry:
        """Return the next marked card."""
        body = f"4{self.chance.randrange(10**14):014}"
        number = next(body + last for last in "0123456789" if passes_check_digit(body + last))
        self.numbers.append(number)
        return CardEntry(number, parse_expiry("12/30", date(2026, 11, 21)), CODE, "MARIA EXAMPLE")

    async def sells(self, place: int) -> None:
        """Charge one card, in one of the ways there are; some answers are lost, some cards are declined or kept."""
        profile = self.side.profiles[place % len(self.side.profiles)]
        amount = Money(100 + place, profile.currency)
        keeping = CardAgreement(new_customer_id(), "May we keep this card?", self.till.clock.now())
        draft = PhoneDraft(amount, PaymentMode.PHONE, f"Basket {place}", hold=place % 7 == 1)
        match place % 10:
            case 3:
                draft = replace(draft, mode=PaymentMode.CHALLENGE)
            case 5:
                draft = replace(draft, keeping=keeping)
            case 8 if self.side.sandbox is not None:
                self.side.sandbox.troubles.arm("paymentorder.do", Trouble(Kind.DROP))
        with suppress(PaydeskError):
            self.orders.append((await self.till.phone_orders.charge(profile, draft, self.card())).order)
        if place % 10 == 6 and self.orders[-1].state is OrderState.PAID:
            wish = RefundWish(self.orders[-1].number, Money(100, amount.currency), WhyRefunded(RefundReason.RETURNED))
            await self.till.office.order_money.carry_out(wish)
        if place % 10 == 9:
            self.orders.append(await self.till.links.create(profile, LinkDraft(amount, f"Link {place}")))

    async def people_come_and_go(self) -> None:
        await self.till.people.begin("Olga", PINS["Olga"])
        await self.till.people.hire("Anna", Role.CLERK, PINS["Anna"])
        with suppress(PaydeskError):
            await self.till.people.sign_on("Anna", Pin("111112"))
        await self.till.people.sign_on("Olga", Pin(PINS["Olga"]))

    def something_breaks(self) -> None:
        """Log an exception that has a card in its words and in its frame, as a careless line of ours might."""
        card = self.card()
        try:
            raise RuntimeError(f"no charge for {card} {card.number[:4]} {card.number[4:]} cvc={card.security_code}")
        except RuntimeError:
            _BREAKS.exception("pan=%s", card.number)
        finally:
            card.wipe()

    async def hands_out(self, folder: Path) -> list[str]:
        """Save whatever can be saved, into this folder; returns what is shown and spoken instead."""
        exported = ExportedOrders(english(), self.till.banks, dict.fromkeys(COLUMNS, ""), self.till.clock.now())
        look = exported.look()
        for name in ("orders.csv", "orders.xlsx"):
            await self.till.office.export.save(
                folder / name, OrderFilter(), look, exported.row, lambda _written, _total: None
            )
        office = self.till.office
        trail = TableLook("Trail", ("Trail",), ",", ".")
        await office.trail_export.save(folder / "trail.csv", TrailFilter(), trail, lambda entry: (repr(entry),))
        papers = await office.support.gather("all is well")
        await office.support.save(folder / "papers.zip", papers)
        await self.till.office.kept.save_copy(folder / "settings.toml")
        shown = [paper.text for paper in papers]
        writer = ReceiptWriter(english(), self.till.banks)
        for order in self.orders:
            known = await self.till.search.order(order.number)
            timeline = await self.till.search.timeline(order.number)
            shown += [
                repr(known),
                repr(timeline),
                repr(order_document(order)),
                *map(repr, writer.slips(order, timeline)),
            ]
            shown += [repr(timeline_document(entry)) for entry in timeline]
        return shown


async def a_day(folder: Path, sales: int, seed: int) -> tuple[Day, list[str]]:
    paths = DataPaths(folder)
    settings = SettingsFile(paths.settings)
    side = await training_side(shipped_profiles(), paths)
    till = await open_till(side, paths, settings)
    day = Day(till, side, paths, random.Random(seed))
    try:
        await day.people_come_and_go()
        for place in range(sales):
            await day.sells(place)
        day.something_breaks()
        (folder / "out").mkdir()
        shown = await day.hands_out(folder / "out")
        day.logins = await secrets_of(side)
    finally:
        await till.close()
        await asyncio.to_thread(side.stop)
    return day, shown


async def secrets_of(side: BankSide) -> list[str]:
    """Return everything of the logins that must stay in the key store, and the key to the sandbox's control plane."""
    found = [side.address.control_token] if side.address else []
    for profile in side.profiles:
        login = await side.secrets.credentials(profile.name)
        assert login is not None
        found += [login.password, login.token, login.api_key]
    return [each for each in found if each]


@pytest.fixture
def log_of_everything(tmp_path: Path) -> Iterator[None]:
    """The log as the program writes it, at its most talkative."""
    names = ("", "httpx", "httpcore", "uvicorn", "asyncio")
    levels = {name: logging.getLogger(name).level for name in names}
    root = logging.getLogger()
    handlers = list(root.handlers)
    start_logging(DataPaths(tmp_path).logs)
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("log_of_everything")
@pytest.mark.parametrize("sales", [100, pytest.param(1000, marks=pytest.mark.long)])
def test_no_secret_of_a_busy_day_is_kept_or_handed_out(sales: int, tmp_path: Path) -> None:
    day, shown = asyncio.run(a_day(tmp_path, sales, SEED))
    assert len(day.numbers) == sales + 1
    assert {order.state for order in day.orders} >= {
        OrderState.PAID,
        OrderState.AUTHORISED,
        OrderState.AWAITING_PAYMENT,
    }
    assert day.logins

    kept = list(everything(tmp_path)) + [("on the screen", text.encode()) for text in shown]
    kept += [
        ("the journal", text.encode())
        for text in asyncio.run(everything_in(day.paths.journal(training=True), TRAINING_KEY))
    ]
    names = {name for name, _content in kept}
    assert {"out/orders.csv", "out/orders.xlsx/xl/worksheets/sheet1.xml", "out/papers.zip/health.txt"} <= names
    assert {"logs/paydesk.log", "training/journal.db", "training/bank.db", "the journal"} <= names
    masked = f"{day.numbers[0][:6]}**{day.numbers[0][-4:]}".encode()
    assert any(masked in content for name, content in kept if name == "the journal"), "the journal was really read"
    assert any(b"<digits>" in content for name, content in kept if name == "logs/paydesk.log"), "so was the log"

    marks = re.compile("|".join([*day.numbers, *PINS.values()]).encode())
    logins = re.compile("|".join(map(re.escape, day.logins)).encode())
    assert [(name, found[0]) for name, content in kept if (found := marks.search(content))] == [], f"seed {SEED}"
    ours = [(name, content) for name, content in kept if name != "training/bank.db"]  # a bank knows its own logins
    assert [name for name, content in ours if logins.search(content)] == []
    bare = re.compile("|".join(day.numbers).encode())
    assert [name for name, content in kept if bare.search(content.replace(b" ", b"").replace(b"-", b""))] == []
    assert [name for name, content in kept if _NAMED_CODE.search(content.decode("utf-8", "replace"))] == []


def everything(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield every file, and every file within an archive."""
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        name = path.relative_to(folder).as_posix()
        yield name, path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                for entry in archive.namelist():
                    yield f"{name}/{entry}", archive.read(entry)
