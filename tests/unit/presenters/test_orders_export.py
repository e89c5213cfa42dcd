"""Exporting the orders screen: every order that fits it, in its words, on any number of pages, or no file at all."""

import asyncio
import csv
import os
from collections.abc import Callable
from datetime import UTC
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.currency import currency
from app.domain.errors import ExportDenied, ExportDiskFull, ExportFailed
from app.domain.hold_plan import HoldPlan
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.operation import OperationKind
from app.domain.order import Customer, Order, OrderState, PaymentLink, PaymentMode
from app.domain.profile import Environment
from app.presenters.message import Tone
from app.presenters.orders_state import OrderRow, Tab
from app.presenters.presenter import Speech
from app.services.order_search import PAGE
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, later
from tests.unit.exports.export_aids import read_workbook
from tests.unit.presenters.catalogue import in_russian
from tests.unit.presenters.scenes import OrdersScene, english, loud

Play = Callable[..., None]

TITLES = {
    name: name.title()
    for name in ("time", "number", "amount", "status", "customer", "card", "mode", "operator", "bank")
}
MANY = 2 * PAGE + 7
STATES = (OrderState.PAID, OrderState.DECLINED, OrderState.AWAITING_PAYMENT, OrderState.OUTCOME_UNKNOWN)
FILTERS = [("", Tab.ALL), ("", Tab.PAID), ("", Tab.ATTENTION), ("garden", Tab.ALL), ("3333", Tab.PAID)]


def an_order_of_many(place: int) -> Order:
    """Return one of a long day's orders: every state, currency, card and customer comes up."""
    return an_order(
        number=OrderNumber(f"SHOP-T1-{place:04}"),
        gateway_order_id=None,
        amount=Money(1 + place * 37, currency(("EUR", "JPY", "KWD")[place % 3])),
        state=STATES[place % 4],
        mode=PaymentMode.PHONE if place % 2 else PaymentMode.LINK,
        created_at=later(place // 2),
        description="Garden table" if place % 5 == 0 else "",
        customer=Customer("m@example.com", "+35799123456", "MARIA" if place % 3 else ""),
        card=CardSummary("444455**3333", "Visa") if place % 3 else None,
        link=PaymentLink("https://bank.example/pay/1", None),
    )


async def keep(orders: OrdersScene, *kept: Order) -> None:
    for order in kept:
        await orders.desk.journal.arm(order, an_operation(order), [])


def read(target: Path, separator: str = ",") -> list[list[str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator, strict=True))


async def until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110 - the view that is watched has no event
        await asyncio.sleep(0)


async def every_row(orders: OrdersScene) -> list[OrderRow]:
    """Scroll to the end of the list and return all its rows."""
    while orders.view.state.more:
        await orders.presenter.load_more()
    return list(orders.view.state.rows)


def as_on_screen(row: list[str]) -> tuple[str, ...]:
    """Return what the screen says of a row too: number, currency, status, customer, card, way, operator and bank."""
    return (row[1], row[3], row[4], row[5].removeprefix("'"), *row[6:10])


def test_the_file_says_what_the_screen_says_for_every_filter_and_page(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, *(an_order_of_many(place) for place in range(MANY)))
        sizes = []
        for text, tab in [
            ("", Tab.ALL),
            ("", Tab.PAID),
            ("", Tab.ATTENTION),
            ("garden", Tab.ALL),
            ("3333", Tab.PAID),
        ]:
            await orders.presenter.load(text, tab)
            target = tmp_path / f"{text}-{tab.value}.csv"
            await orders.presenter.saving.save(target, TITLES)
            _titles, *written = read(target)
            rows = await every_row(orders)
            assert [as_on_screen(row) for row in written] == [
                (row.number, row.amount[-3:], row.status, row.customer, row.card, row.mode, row.operator, row.bank)
                for row in rows
            ]
            sizes.append(len(written))
        assert sizes[0] == MANY
        assert sizes[0] > sizes[1] > 0, "each filter leaves some out"
        assert min(sizes) > 0
        assert not orders.view.state.exporting

    at_orders(scene)


def test_holds_stand_in_the_file_by_their_end_as_on_the_screen(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        ends = (3, 1, 2)
        held = [
            an_order(
                number=OrderNumber(f"HOLD-{days}"),
                gateway_order_id=None,
                state=OrderState.AUTHORISED,
                created_at=later(place),
                paid_at=later(days * 24 * 60),
            )
            for place, days in enumerate(ends)
        ]
        await keep(orders, *held)
        await orders.presenter.load(tab=Tab.HELD)
        assert orders.numbers == ["HOLD-1", "HOLD-2", "HOLD-3"]
        await orders.presenter.saving.save(tmp_path / "holds.csv", TITLES)
        assert [row[1] for row in read(tmp_path / "holds.csv")[1:]] == orders.numbers

    at_orders(scene)


def test_the_file_has_the_columns_of_the_screen_in_their_order_with_the_time_that_is_left(
    at_orders: Play, tmp_path: Path
) -> None:
    async def scene(orders: OrdersScene) -> None:
        held = an_order(state=OrderState.AUTHORISED, mode=PaymentMode.PHONE)
        waiting = an_order(number=OrderNumber("WAITS"), link=PaymentLink("https://x.example", later(90)))
        await keep(orders, held, replace(waiting, gateway_order_id=None, created_at=later(1)))
        await orders.desk.hold_plans.set(held.number, HoldPlan(OperationKind.CAPTURE, later(3 * 24 * 60).date()))
        await orders.presenter.load("", Tab.ALL)
        titles = {"left": "Time left", "number": "Order", "amount": "Amount"}
        await orders.presenter.saving.save(tmp_path / "chosen.csv", titles)
        said, *rows = read(tmp_path / "chosen.csv")
        assert said == ["Time left", "Order", "Amount", "Currency", "Real money"]
        assert [row[:2] for row in rows] == [[row.left, row.number] for row in orders.view.state.rows]
        assert {row[0] for row in rows} == {"1 hour(s) left", "capture 17 Mar"}

    at_orders(scene)


def test_the_dry_run_tells_at_once_how_many_and_which_columns_then_the_sums_of_each_currency(
    at_orders: Play, tmp_path: Path
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, *(an_order_of_many(place) for place in range(MANY)))
        await orders.presenter.load("", Tab.PAID)
        told: list[dict[str, str]] = []
        await orders.presenter.saving.plan(TITLES, lambda facts: told.append(dict(facts)))
        first, last = told
        assert first["Order amounts, paid or not"] == "Being added up…"
        await orders.presenter.saving.save(tmp_path / "paid.csv", TITLES)
        titles, *rows = read(tmp_path / "paid.csv")
        assert (last["Orders"], last["Columns"]) == (str(len(rows)), ", ".join(titles))
        sums = [money.split("\u00a0") for money in last["Order amounts, paid or not"].splitlines()]
        assert [code for _sum, code in sums] == ["EUR", "JPY", "KWD"]
        for money, code in sums:
            written = sum(Decimal(row[2]) for row in rows if row[3] == code)
            assert Decimal(money.replace(",", "").replace("\u202f", "")) == written, code

    at_orders(scene)


def test_each_row_says_whether_its_money_was_real_and_the_dry_run_tells_where_both_are_among_them(
    at_orders: Play, tmp_path: Path
) -> None:
    async def scene(orders: OrdersScene) -> None:
        real, tried, of_before = (
            replace(an_order(number=OrderNumber(number), created_at=later(place)), gateway_order_id=None)
            for place, number in enumerate(("REAL", "TRIED", "BEFORE"))
        )
        gone = ProfileName("gone-bank")
        await keep(orders, replace(real, is_played=False), replace(tried, is_played=True, profile=gone))
        await keep(orders, replace(of_before, profile=gone))
        await orders.presenter.load("", Tab.ALL)
        await orders.presenter.saving.save(tmp_path / "both.csv", {"number": "Order"})
        assert read(tmp_path / "both.csv") == [
            ["Order", "Real money"], ["BEFORE", ""], ["TRIED", "TEST"], ["REAL", "yes"]
        ]  # fmt: skip
        told: list[dict[str, str]] = []
        await orders.presenter.saving.plan(TITLES, lambda facts: told.append(dict(facts)))
        assert told[-1]["Order amounts, paid or not"] == "25.00\u00a0EUR\nTEST 12.50\u00a0EUR"
        assert told[-1]["Real money"].startswith("Orders of a test bank stand among real ones.")
        for number in ("REAL", "TRIED"):
            orders.presenter.marks.toggle(OrderNumber(number))
        assert orders.view.state.marked.text.endswith(": 12.50\u00a0EUR, TEST 12.50\u00a0EUR")
        orders.presenter.marks.toggle(OrderNumber("TRIED"))
        await orders.presenter.saving.plan(TITLES, lambda facts: told.append(dict(facts)))
        assert "Real money" not in told[-1], "where all is real nothing is to be told apart"

    at_orders(scene, environment=Environment.LIVE)


def test_what_is_marked_is_what_the_dry_run_counts_and_an_empty_file_comes_to_nothing(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, *(an_order_of_many(place) for place in range(4)))
        await orders.presenter.load()
        orders.presenter.marks.toggle(orders.numbers[0])
        told: list[dict[str, str]] = []
        await orders.presenter.saving.plan(TITLES, lambda facts: told.append(dict(facts)))
        assert told[-1]["Orders"] == "1"
        orders.presenter.marks.clear()
        await orders.presenter.load("nobody at all")
        await orders.presenter.saving.plan(TITLES, lambda facts: told.append(dict(facts)))
        assert (told[-1]["Orders"], told[-1]["Order amounts, paid or not"]) == ("0", "–")

    at_orders(scene)


def test_amounts_and_moments_are_whole_whatever_the_screen_has_room_for(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        kept = [an_order_of_many(place) for place in range(3)]
        await keep(orders, *kept)
        await orders.presenter.load()
        await orders.presenter.saving.save(tmp_path / "orders.csv", TITLES)
        titles, *rows = read(tmp_path / "orders.csv")
        assert titles == [
            "Time",
            "Number",
            "Amount",
            "Currency",
            "Status",
            "Customer",
            "Card",
            "Mode",
            "Operator",
            "Bank",
            "Time (UTC)",
            "Real money",
        ]
        assert [(row[2], row[3]) for row in rows] == [("0.075", "KWD"), ("38", "JPY"), ("0.01", "EUR")]
        for row, order in zip(rows, reversed(kept), strict=True):
            assert row[0] == f"{order.created_at.astimezone():%Y-%m-%d %H:%M:%S}"
            assert row[10] == order.created_at.astimezone(UTC).isoformat().replace("+00:00", "Z")

    at_orders(scene)


def test_a_card_stays_masked_and_no_link_or_hidden_e_mail_gets_out(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, an_order_of_many(1))
        await orders.presenter.load()
        await orders.presenter.saving.save(tmp_path / "orders.csv", TITLES)
        written = (tmp_path / "orders.csv").read_text(encoding="utf-8-sig")
        assert "•••• 3333" in written
        for secret in ("444455", "bank.example", "m@example.com", "35799123456"):
            assert secret not in written

    at_orders(scene)


def test_a_note_that_would_be_a_formula_is_harmless(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, replace(an_order_of_many(1), customer=Customer(name="=cmd|' /C calc'!A0")))
        await orders.presenter.load()
        await orders.presenter.saving.save(tmp_path / "orders.csv", TITLES)
        assert read(tmp_path / "orders.csv")[1][5] == "'=cmd|' /C calc'!A0"

    at_orders(scene)


def test_a_workbook_has_the_same_rows(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, *(an_order_of_many(place) for place in range(PAGE + 3)))
        await orders.presenter.load()
        await orders.presenter.saving.save(tmp_path / "orders.xlsx", TITLES)
        await orders.presenter.saving.save(tmp_path / "orders.csv", TITLES)
        (sheet,) = read_workbook(tmp_path / "orders.xlsx")
        rows = read(tmp_path / "orders.csv")
        assert len(sheet.rows) == PAGE + 4
        assert sheet.rows[0] == rows[0]
        for book, text in zip(sheet.rows[1:], rows[1:], strict=True):
            assert [book[1], *book[3:]] == [text[1], *(cell.removeprefix("'") for cell in text[3:])]
            assert book[2] == pytest.approx(float(text[2]))

    at_orders(scene)


def test_russian_files_have_russian_words_and_marks(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, an_order_of_many(3))
        await orders.presenter.load()
        orders.presenter.speak(Speech(in_russian, "ru"))
        await orders.presenter.saving.save(tmp_path / "orders.csv", TITLES)
        titles, row = read(tmp_path / "orders.csv", ";")
        assert (titles[3], titles[10]) == ("Валюта", "Время (UTC)")
        assert (row[2], row[4]) == ("1,12", orders.view.state.rows[0].status)
        assert orders.presenter.saving.name().startswith("Заказы 20")

    at_orders(scene, environment=Environment.LIVE)


def test_a_file_of_training_is_called_so(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        assert orders.presenter.saving.name().startswith("TRAINING Orders 20")

    at_orders(scene, environment=Environment.TRAINING)


def test_the_clerk_hears_how_far_it_is_and_when_it_is_done(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, *(an_order_of_many(place) for place in range(MANY)))
        await orders.presenter.load()
        await orders.presenter.saving.save(tmp_path / "all.csv", TITLES)
        told = [command[1:] for command in orders.view.commands if command[0] == "show_exported"]
        assert told == [(PAGE, MANY), (2 * PAGE, MANY), (MANY, MANY)]
        assert [state.exporting for state in orders.view.states[-2:]] == [True, False]
        message = orders.view.state.message
        assert (message.tone, message.details) == (Tone.SUCCESS, str(tmp_path / "all.csv"))
        assert str(MANY) in message.happened
        assert "all.csv" in message.happened

    at_orders(scene)


def test_a_stopped_export_leaves_what_was_there_and_another_may_begin(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, *(an_order_of_many(place) for place in range(MANY)))
        await orders.presenter.load()
        folder = tmp_path / "exports"
        folder.mkdir()
        target = folder / "orders.csv"
        target.write_text("before")
        for kind in (target, target.with_suffix(".xlsx")):
            orders.view.commands.clear()
            export = asyncio.ensure_future(orders.presenter.saving.save(kind, TITLES))
            await until(lambda: orders.view.was_told("show_exported"))
            export.cancel()
            with pytest.raises(asyncio.CancelledError):
                await export
            assert [each.name for each in folder.iterdir()] == ["orders.csv"]
            assert target.read_text() == "before"
            assert not orders.view.state.exporting
        await orders.presenter.saving.save(target, TITLES)
        assert len(read(target)) == MANY + 1

    at_orders(scene)


def test_only_one_export_runs_at_a_time(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, an_order_of_many(1))
        await orders.presenter.load()
        await asyncio.gather(*(orders.presenter.saving.save(tmp_path / f"{each}.csv", TITLES) for each in "ab"))
        assert read(tmp_path / "a.csv")
        assert "b.csv" not in os.listdir(tmp_path)

    at_orders(scene)


def test_a_folder_that_is_gone_is_told_in_three_parts(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders, an_order_of_many(1))
        await orders.presenter.load()
        await orders.presenter.saving.save(tmp_path / "gone" / "orders.csv", TITLES)
        message = orders.view.state.message
        assert (message.tone, message.happened) == (
            Tone.WARNING,
            "The list was not saved: the folder cannot be used.",
        )
        assert "No order was changed" in message.money
        assert message.to_do == "Choose another folder."
        assert not orders.view.state.exporting

    at_orders(scene)


@pytest.mark.parametrize("speech", [english(), loud()], ids=["English", "another language"])
def test_every_way_not_to_be_saved_has_its_own_words(speech: Speech) -> None:
    said = [
        speech.errors.message(failure("/a/orders.csv", "No space left"))
        for failure in (ExportDiskFull, ExportDenied, ExportFailed)
    ]
    assert len({message.happened for message in said}) == 3
    assert len({message.to_do for message in said}) == 3
    assert all(message.money and message.details == "/a/orders.csv: No space left" for message in said)
