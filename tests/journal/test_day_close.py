"""Closing days over both journals: every movement is counted once, and nothing that was closed can be changed."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import date, time, timedelta
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import apsw
import pytest
from journal_aids import UsePostgres, UseSqlite, no_pause, use_with, whole_check
from msgspec.structs import replace

from app.domain.business_day import BusinessDays
from app.domain.day_errors import DayClosedMeanwhile, DayNotBegun, OpenPointsUnsaid
from app.domain.day_report import DayReport, OpenPoints, SignedReport, read_report, row_faults
from app.domain.day_totals import by_currency
from app.domain.errors import AnswerLost
from app.domain.evidence import Reported
from app.domain.movement import MovementKind
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.people_errors import RightMissing
from app.domain.person import Role
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import KeptLine
from app.domain.trail import Deed, TrailFilter
from app.domain.weighing import weigh
from app.journal.chain import first_link, next_link
from app.journal.journal import SqliteJournal, open_journal
from app.journal.moving import move
from app.journal.people_rows import TRAIL_COLUMNS
from app.journal.postgres.database import Connection, Database
from app.secrets.memory import MemorySecretStore
from app.secrets.report_seal import fits
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.verify import main as verify
from tests.fakes.clock import FakeClock
from tests.fakes.desk import KEY, TestDesk, a_desk
from tests.makers import a_card, a_profile, an_answer, euros

ALMATY = BusinessDays(time(4), ZoneInfo("Asia/Almaty"))
PROFILE = a_profile(days=ALMATY)
TODAY = date(2026, 3, 14)  # NOON is 17:00 in Almaty
WHY = WhyRefunded(RefundReason.RETURNED)
HOUR = 3600.0
WHO_LINKS = 1346660915  # the advisory lock of whoever links the lines of the shared ledger
SEEDS = range(4)

Scene = Callable[[TestDesk], Awaitable[None]]
Play = Callable[[Scene], None]


@pytest.fixture(params=["sqlite", "postgres"])
def play(request: pytest.FixtureRequest, tmp_path: Path) -> Play:
    """Run a scene at a till whose day ends at four in the night, on either journal."""

    def on_file(scene: Scene) -> None:
        async def run() -> None:
            async with a_desk(tmp_path, PROFILE) as desk:
                await scene(desk)

        asyncio.run(run())

    def on_server(scene: Scene) -> None:
        use: UsePostgres = request.getfixturevalue("use_postgres")

        async def run(journal: Any) -> None:
            async with a_desk(tmp_path, PROFILE, shared=journal) as desk:
                await scene(desk)

        use(run)

    return on_file if request.param == "sqlite" else on_server


async def sold(desk: TestDesk, minor: int = 1250, hold: bool = False) -> Order:
    draft = PhoneDraft(euros(minor), PaymentMode.PHONE, hold=hold)
    return (await desk.phone_orders.charge(desk.profile, draft, a_card())).order


async def closed(desk: TestDesk) -> DayReport:
    look = await desk.day_close.look(desk.profile.name)
    return (await desk.day_close.close(desk.profile.name, look.day, look.open_points)).report


def figures(report: DayReport) -> dict[str, tuple[int, int]]:
    """Return counts and sums by kind, over all operators."""
    (line,) = by_currency(report.lines) or (None,)
    return {} if line is None else {kind.value: (of.count, of.minor) for kind, of in line.sums.items()}


def test_a_day_is_what_was_paid_captured_refunded_and_let_go(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        paid = await sold(desk, 1250)
        held, let_go = await sold(desk, 3000, hold=True), await sold(desk, 700, hold=True)
        await desk.captures.capture(held.number, euros(2000))
        await desk.voids.void(let_go.number)
        await desk.refunds.refund(paid.number, euros(250), WHY)
        await desk.refunds.refund(paid.number, euros(100), WHY)

        report = await closed(desk)

        assert figures(report) == {
            "paid": (1, 1250),
            "held": (2, 3700),
            "captured": (1, 2000),
            "let-go": (1, 700),
            "refunded": (2, 350),
        }
        (line,) = report.lines
        assert (line.operator, line.net) == ("anna", 2900)
        assert (report.number, report.day, report.closed_by, report.previous) == (1, TODAY, "anna", "")

    play(scene)


def test_a_refund_of_yesterdays_sale_counts_today(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await sold(desk)
        first = await closed(desk)
        desk.clock.forward(24 * HOUR)
        await desk.refunds.refund(order.number, euros(1250), WHY)

        second = await closed(desk)

        assert (figures(first), figures(second)) == ({"paid": (1, 1250)}, {"refunded": (1, 1250)})
        assert (second.number, second.day, second.previous) == (2, TODAY + timedelta(days=1), first.hash)
        assert second.lines[0].net == -1250

    play(scene)


def test_money_the_bank_gave_back_by_itself_is_nobodys_at_the_till(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await sold(desk)
        desk.gateway.give_back(order.number, 250)
        await desk.enquiry.ask(order.number)
        desk.gateway.give_back(order.number, 300)
        await desk.enquiry.ask(order.number)

        by_operator = {line.operator: line for line in (await closed(desk)).lines}

        assert by_operator["anna"].of(MovementKind.PAID).minor == 1250
        assert (by_operator[""].of(MovementKind.REFUNDED).count, by_operator[""].net) == (2, -550)

    play(scene)


def test_what_came_after_the_close_goes_to_the_next_day_and_is_told_to_be_late(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk)
        await closed(desk)
        late = await sold(desk, 900)
        with pytest.raises(DayNotBegun):
            await closed(desk)
        desk.clock.forward(12 * HOUR)

        look = await desk.day_close.look(PROFILE.name)
        assert [each.order_number for each in look.late] == [late.number]
        report = await closed(desk)

        assert (report.day, report.late, figures(report)) == (
            TODAY + timedelta(days=1),
            (late.number,),
            {"paid": (1, 900)},
        )

    play(scene)


def test_a_payment_belongs_to_the_day_the_bank_took_it_and_not_to_that_on_which_it_was_learnt(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk)
        await closed(desk)
        desk.clock.forward(24 * HOUR)
        link = await desk.links.create(desk.profile, LinkDraft(euros(900), "Order 7", valid_for=timedelta(days=3)))
        paid_at = desk.clock.now() + timedelta(hours=10)
        desk.clock.forward(12 * HOUR)  # past four in the night
        seen = an_answer(link, Reported.CAPTURED, paid_at=paid_at)
        weighed = weigh(link, seen, desk.clock.now())
        await desk.journal.record(weighed.order, weighed.entries)

        look = await desk.day_close.look(PROFILE.name)

        assert (look.day, [each.movement.at for each in look.counted]) == (TODAY + timedelta(days=1), [paid_at])
        assert not look.late

    play(scene)


def test_money_taken_while_the_clock_was_ahead_counts_on_the_day_that_is_today(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk)
        await closed(desk)
        desk.clock.forward(24 * HOUR)
        desk.clock.jump(30 * 24 * HOUR)
        order = await sold(desk, 900)
        await desk.refunds.refund(order.number, euros(100), WHY)
        desk.clock.jump(-30 * 24 * HOUR)
        await sold(desk, 300)

        report = await closed(desk)

        assert (report.day, figures(report)) == (TODAY + timedelta(days=1), {"paid": (2, 1200), "refunded": (1, 100)})
        desk.clock.forward(31 * 24 * HOUR)
        assert (await desk.day_close.look(desk.profile.name)).counted == ()

    play(scene)


def test_days_that_were_not_closed_are_closed_one_by_one_and_a_day_without_money_needs_no_report(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk)
        await closed(desk)
        for days, minor in ((1, 100), (3, 200), (0, 300)):
            desk.clock.forward(days * 24 * HOUR)
            await sold(desk, minor)
        desk.clock.forward(24 * HOUR)
        await sold(desk, 400)

        assert (await desk.day_close.look(PROFILE.name)).waiting == 1
        reports = [await closed(desk) for _ in range(3)]

        assert [(each.day.day, figures(each)["paid"]) for each in reports] == [
            (15, (1, 100)),
            (18, (2, 500)),
            (19, (1, 400)),
        ]
        assert [each.number for each in reports] == [2, 3, 4]

    play(scene)


def test_what_moved_before_the_first_report_stands_in_none(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk, 100)
        desk.clock.forward(48 * HOUR)
        await sold(desk, 200)

        first = await closed(desk)
        desk.clock.forward(24 * HOUR)

        assert figures(first) == {"paid": (1, 200)}
        assert figures(await closed(desk)) == {}

    play(scene)


def test_the_books_say_what_moved_of_the_orders_that_waiting_lines_name(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order, _unnamed = await sold(desk, 1250), await sold(desk, 700)
        await desk.refunds.refund(order.number, euros(250), WHY)
        line = BankLine(2, 1200, order.amount.currency, {Column.ORDER_NUMBER: order.number})
        kept = KeptLine(
            order.profile, "5f2b", DifferenceKind.DIFFERENT, line, "bank.csv", desk.clock.now(), order.number
        )
        assert await desk.journal.statement_lines.moved() == []
        await desk.journal.statement_lines.keep([kept])

        moved = await desk.journal.statement_lines.moved()

        assert [(each.order_number, each.place, each.minor) for each in moved] == [
            (order.number, 1, 1250),
            (order.number, 2, -250),
        ]

    play(scene)


def test_a_day_is_not_closed_over_doubts_in_silence(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        held = await sold(desk, 5000, hold=True)
        desk.clock.forward(6 * 24 * HOUR)
        desk.gateway.next_charge = "approve"
        desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        desk.gateway.fail_next["status"] = AnswerLost("timeout")
        in_doubt = await sold(desk, 1250)
        assert in_doubt.state is OrderState.OUTCOME_UNKNOWN
        with pytest.raises(OpenPointsUnsaid):
            await desk.day_close.close(PROFILE.name, TODAY + timedelta(days=6), OpenPoints(doubts=(in_doubt.number,)))
        with pytest.raises(OpenPointsUnsaid):
            await desk.day_close.close(PROFILE.name, TODAY + timedelta(days=6), OpenPoints())

        report = await closed(desk)

        assert report.open_points == OpenPoints((in_doubt.number,), (held.number,), at_stake=(euros(1250),))
        assert read_report(report.text) == report
        assert figures(report) == {}, "what nobody knows is no money"

    play(scene)


def test_a_report_from_before_sums_of_doubts_stood_in_it_reads_and_is_written_as_it_was_signed(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk)
        report = await closed(desk)
        assert "at_stake" not in report.text
        assert read_report(report.text).text == report.text

    play(scene)


def test_two_tills_cannot_close_the_same_day(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk)
        looked = await desk.day_close.look(PROFILE.name)
        await closed(desk)
        (entry,) = (await desk.journal.trail(TrailFilter(deeds=frozenset({Deed.DAY_CLOSED})), 5)).entries
        with pytest.raises(DayClosedMeanwhile):
            await desk.journal.days.close_day(entry, PROFILE.name, 1, (), ())
        other = replace(entry, facts={**entry.facts, "number": "2"})
        with pytest.raises(DayClosedMeanwhile):
            await desk.journal.days.close_day(other, PROFILE.name, 2, looked.counted, ())
        assert len(await desk.day_close.reports(PROFILE.name, 5)) == 1

    play(scene)


def test_a_shop_that_closes_for_the_first_time_after_its_day_has_ended_closes_that_day(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk)
        desk.clock.forward(12 * HOUR)

        report = await closed(desk)

        assert (report.day, figures(report)) == (TODAY, {"paid": (1, 1250)})

    play(scene)


def test_the_day_that_was_shown_is_closed_also_when_the_next_one_begins_meanwhile(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk)
        shown = await desk.day_close.look(PROFILE.name)
        desk.clock.forward(12 * HOUR)
        await sold(desk, 900)

        report = (await desk.day_close.close(PROFILE.name, shown.day, shown.open_points)).report

        assert (report.day, figures(report)) == (TODAY, {"paid": (1, 1250)})
        with pytest.raises(DayClosedMeanwhile):
            await desk.day_close.close(PROFILE.name, shown.day, shown.open_points)
        assert figures(await closed(desk)) == {"paid": (1, 900)}

    play(scene)


def test_whoever_has_no_right_to_it_closes_no_day(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await desk.people.begin("Olga", "507291")
        anna = await desk.people.hire("Anna", Role.CLERK, "7204")
        desk.at_work.come(anna)
        with pytest.raises(RightMissing):
            await closed(desk)
        assert not await desk.day_close.reports(PROFILE.name, 5)

    play(scene)


class Naive:
    """Recounts a history by what was done at the bank, with no code of the till."""

    def __init__(self) -> None:
        self.moved: list[tuple[date, str, int]] = []
        self.reported: Counter[tuple[str, int]] = Counter()

    def did(self, desk: TestDesk, kind: str, minor: int) -> None:
        local = desk.clock.now().astimezone(ZoneInfo("Asia/Almaty")) - timedelta(hours=4)
        self.moved.append((local.date(), kind, minor))

    def day(self, day: date, first: date) -> Counter[tuple[str, int]]:
        """Return what a report of that day must hold that no earlier one did."""
        whole = Counter((kind, minor) for of, kind, minor in self.moved if first <= of <= day)
        fresh = whole - self.reported
        self.reported += fresh
        return fresh


async def history(desk: TestDesk, seed: int) -> None:
    chance, naive, sums = random.Random(seed), Naive(), count(1000)
    paid: dict[str, int] = {}
    holds: dict[str, int] = {}
    first: date | None = None
    for _step in range(40):
        match chance.choice(["sell", "sell", "hold", "capture", "void", "refund", "portal", "wait", "wait", "close"]):
            case "sell":
                minor = next(sums)
                desk.gateway.next_charge = "approve"
                paid[(await sold(desk, minor)).number] = minor
                naive.did(desk, "paid", minor)
            case "hold":
                minor = next(sums)
                desk.gateway.next_charge = "approve"
                holds[(await sold(desk, minor, hold=True)).number] = minor
                naive.did(desk, "held", minor)
            case "capture" if holds:
                number, minor = holds.popitem()
                part = chance.randint(1, minor)
                await desk.captures.capture(number, euros(part))  # type: ignore[arg-type]
                paid[number] = part
                naive.did(desk, "captured", part)
            case "void" if holds:
                number, minor = holds.popitem()
                await desk.voids.void(number)  # type: ignore[arg-type]
                naive.did(desk, "let-go", minor)
            case "refund" | "portal" as how if paid:
                number = chance.choice(sorted(paid))
                part = chance.randint(1, paid[number])
                if how == "refund":
                    await desk.refunds.refund(number, euros(part), WHY)  # type: ignore[arg-type]
                else:
                    desk.gateway.give_back(number, part)  # type: ignore[arg-type]
                    await desk.enquiry.ask(number)  # type: ignore[arg-type]
                naive.did(desk, "refunded", part)
                paid[number] -= part
                paid = {each: left for each, left in paid.items() if left}
            case "wait":
                desk.clock.forward(chance.uniform(0.5, 15) * HOUR)
            case "close":
                look = await desk.day_close.look(PROFILE.name)
                if look.begun:
                    first = first or look.day
                    report = await closed(desk)
                    wanted = naive.day(report.day, first)
                    found = figures(report)
                    for kind in {each for each, _minor in wanted} | set(found):
                        of_kind = [
                            minor for (each, minor), many in wanted.items() for _ in range(many) if each == kind
                        ]
                        assert found.get(kind, (0, 0)) == (len(of_kind), sum(of_kind)), f"seed {seed}: {report.day}"
    reports = await desk.day_close.reports(PROFILE.name, 100)
    assert [each.report.number for each in reports] == list(range(len(reports), 0, -1))
    assert not list(row_faults(reports, fits))


@pytest.mark.parametrize("seed", SEEDS)
def test_every_report_says_what_a_naive_recount_of_a_random_history_says(play: Play, seed: int) -> None:
    async def scene(desk: TestDesk) -> None:
        await history(desk, seed)

    play(scene)


# --- nothing that was closed is changed -----------------------------------------------------------------------------


async def _two_reports(desk: TestDesk) -> tuple[SignedReport, SignedReport]:
    await sold(desk)
    await closed(desk)
    desk.clock.forward(24 * HOUR)
    await sold(desk, 900)
    await closed(desk)
    second, first = await desk.day_close.reports(PROFILE.name, 5)
    return first, second


def test_a_report_is_the_till_s_word_and_holds_on_to_the_one_before(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first, second = await _two_reports(desk)
        assert fits(first)
        assert fits(second)
        assert not list(row_faults([second, first], fits))

        forged = replace(first, report=replace(first.report, closed_by="olga"))
        assert not fits(forged)
        assert list(row_faults([second, forged], fits)) == [
            "what stands before day report 2 of a-bank",
            "the signature of day report 1 of a-bank",
        ]
        assert list(row_faults([second], fits)) == ["what stands before day report 2 of a-bank"]

    play(scene)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE trail SET facts = replace(facts, '1250', '1251') WHERE deed = 'day-closed'",
        "DELETE FROM counted WHERE report = 1",
        "UPDATE counted SET report = 2 WHERE report = 1",
    ],
)
def test_a_report_changed_past_paydesk_is_noticed(tmp_path: Path, tampering: str) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path, PROFILE) as desk:
            await _two_reports(desk)

    asyncio.run(scene())
    connection = UseSqlite(tmp_path / "journal.db").connection(KEY)
    assert not whole_check(connection).faults
    for trigger in ("counted_stays", "counted_never_changes", "trail_lines_never_change"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(tampering)

    assert whole_check(connection).faults
    connection.close()


def test_a_till_on_a_server_cannot_rewrite_what_was_counted(use_postgres: UsePostgres, tmp_path: Path) -> None:
    async def scene(journal: Any) -> None:
        async with a_desk(tmp_path, PROFILE, shared=journal) as desk:
            await _two_reports(desk)

    use_postgres(scene)
    for table in ("counted", "trail"):
        for right in ("UPDATE", "DELETE", "TRUNCATE"):
            till = use_postgres.address.user
            assert (
                use_postgres.sql("SELECT has_table_privilege($1, $2, $3)", till, f"paydesk.{table}", right) is False
            )


class KeyOfTheJournal(MemorySecretStore):
    async def journal_key(self, name: str) -> bytes:
        return KEY


def test_the_command_that_checks_the_books_checks_the_signatures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path / "shop", PROFILE) as desk:
            await _two_reports(desk)

    asyncio.run(scene())
    wanted = ["--data-dir", str(tmp_path)]
    assert verify(wanted, KeyOfTheJournal()) == 0
    said = capsys.readouterr().out
    assert "2 reports of closed days are as they were signed." in said
    assert "2 of them with another key than this till's." in said, "the key of this test's till was forgotten"

    def forge(connection: apsw.Connection) -> None:
        (facts,) = next(connection.execute("SELECT facts FROM trail WHERE facts ->> 'number' = '1'"))
        connection.execute("DROP TRIGGER trail_lines_never_change")
        connection.execute("DROP TRIGGER ledger_lines_never_change")
        forged = json.loads(facts)
        forged["signature"] = "00" * 64
        connection.execute("UPDATE trail SET facts = ? WHERE facts ->> 'number' = '1'", (json.dumps(forged),))
        _make_the_ledger_fit(connection)

    connection = UseSqlite(tmp_path / "shop" / "journal.db").connection(KEY)
    forge(connection)
    connection.close()
    assert verify(wanted, KeyOfTheJournal()) == 1
    assert "the signature of day report 1 of a-bank" in capsys.readouterr().out


def _make_the_ledger_fit(connection: apsw.Connection) -> None:
    """Do what somebody who has the journal's key could do: write a ledger that fits what was changed."""
    columns = ", ".join(("id", *TRAIL_COLUMNS, "about", "hex(seal)"))
    pages = {
        line: sha256(written.encode()).digest()
        for line, written in connection.execute(f"SELECT id, json_array({columns}) FROM trail")  # noqa: S608
    }
    link = first_link(next(connection.execute("SELECT journal_id FROM identity"))[0])
    for sequence, order_id, page in list(connection.execute("SELECT sequence, order_id, page FROM ledger")):
        page = pages.get(sequence, page) if order_id == 0 else page
        link = next_link(link, sequence, order_id, page)
        connection.execute("UPDATE ledger SET page = ?, link = ? WHERE sequence = ?", (page, link, sequence))


def test_counting_goes_on_after_a_restart(tmp_path: Path) -> None:
    async def first_run() -> None:
        async with a_desk(tmp_path, PROFILE) as desk:
            await sold(desk)
            await closed(desk)

    async def reports(journal: SqliteJournal) -> int:
        return len(await journal.days.reports(PROFILE.name, 5))

    asyncio.run(first_run())
    assert use_with(tmp_path / "journal.db", None, reports) == 1


def test_what_another_till_is_linking_is_counted_today_and_once(use_postgres: UsePostgres, tmp_path: Path) -> None:
    """The other till holds the chain, as one does that lost its line to the server in the middle of linking."""
    linking, looked = asyncio.Event(), asyncio.Event()

    async def link(connection: Connection) -> None:
        await connection.execute(f"SELECT pg_advisory_xact_lock({WHO_LINKS})")
        linking.set()
        await looked.wait()

    async def scene(journal: Any) -> None:
        other = await Database.open(use_postgres.address, None)
        async with a_desk(tmp_path, PROFILE, shared=journal) as desk:
            await sold(desk, 1250)
            before = await journal.head()
            await sold(desk, 900)
            held = asyncio.create_task(other.write(link))
            await linking.wait()
            first = await closed(desk)
            looked.set()
            await held
            desk.clock.forward(24 * HOUR)
            await sold(desk, 300)

            second = await closed(desk)

            assert first.ledger == before
            assert (figures(first), figures(second)) == ({"paid": (2, 2150)}, {"paid": (1, 300)})
            assert second.late == ()
        await other.close()

    use_postgres(scene)


def test_a_journal_carried_over_counts_nothing_again(use_postgres: UsePostgres, tmp_path: Path) -> None:
    async def at_the_till() -> None:
        async with a_desk(tmp_path, PROFILE) as desk:
            await sold(desk)
            await closed(desk)
            desk.clock.forward(24 * HOUR)
            await sold(desk, 900)

    async def on_the_server(journal: Any) -> None:
        source = await open_journal(tmp_path / "journal.db", KEY)
        await move(source, journal)
        await source.close()
        clock = FakeClock()
        clock.forward(25 * HOUR)
        async with a_desk(tmp_path, PROFILE, clock=clock, shared=journal) as desk:
            report = await closed(desk)
            assert (report.number, figures(report)) == (2, {"paid": (1, 900)})
            assert not list(row_faults(await desk.day_close.reports(PROFILE.name, 5), fits))
            assert not (await journal.check_all(no_pause)).faults

    asyncio.run(at_the_till())
    use_postgres(on_the_server)
