"""Lines that are kept from one drawing to the next: the same for the same order, new for anything that changed."""

from datetime import timedelta

from msgspec.structs import replace

from app.domain.events import BankAnswered, BankSilent
from app.domain.order import Order, OrderState
from app.presenters.order_marks import OrderMarks
from app.presenters.order_rows import OrderRows
from app.presenters.orders_state import OrderRow
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.presenters.written_rows import WrittenRows
from app.services.bank_ear import BankEar
from app.services.banks import BankDirectory
from app.services.publisher import Publisher
from tests.fakes.clock import FakeClock
from tests.makers import NOON, an_order


class CountedRows(OrderRows):
    """Counts the lines it writes."""

    def __init__(self, banks: BankDirectory) -> None:
        super().__init__(Speech(in_english, "en"), banks)
        self.written: list[str] = []

    def row(self, order: Order, now: object) -> OrderRow:
        self.written.append(order.number)
        return super().row(order, now)  # type: ignore[arg-type]


def some_rows() -> tuple[CountedRows, WrittenRows]:
    rows = CountedRows(BankDirectory((), None, None))  # type: ignore[arg-type]  # no bank is asked
    return rows, WrittenRows(rows)


def test_of_a_long_list_only_what_changed_is_written_anew() -> None:
    rows, written = some_rows()
    orders = [an_order(number=f"A-{place}") for place in range(200)]
    before = written.of(orders, OrderMarks(), NOON)
    rows.written.clear()
    orders[7] = replace(orders[7], state=OrderState.PAID)
    after = written.of([*orders, an_order(number="A-new")], OrderMarks(), NOON)
    assert rows.written == ["A-7", "A-new"]
    assert (before[7].status, after[7].status) == ("Waiting", "Paid")
    assert all(one is other for place, (one, other) in enumerate(zip(before, after, strict=False)) if place != 7)


def test_a_hold_is_written_each_time_for_it_runs_out() -> None:
    rows, written = some_rows()
    hold = an_order(state=OrderState.AUTHORISED, paid_at=NOON)
    early = written.of([hold], OrderMarks(), NOON)
    late = written.of([hold], OrderMarks(), NOON + timedelta(hours=30))
    assert len(rows.written) == 2
    assert early[0].left != late[0].left


def test_a_bank_that_falls_silent_has_its_lines_written_anew() -> None:
    publisher, clock = Publisher(), FakeClock()
    ear = BankEar(publisher, clock)
    written = WrittenRows(OrderRows(Speech(in_english, "en"), BankDirectory((), None, None), ear))  # type: ignore[arg-type]
    order = an_order(asked_at=NOON)
    asked = f"{NOON.astimezone():%H:%M}"
    assert written.of([order], OrderMarks(), NOON)[0].status == "Waiting"
    publisher.publish(BankSilent(order.profile, NOON))
    assert written.of([order], OrderMarks(), NOON)[0].status == f"Waiting, as of {asked}"
    publisher.publish(BankAnswered(order.profile, 0.1))
    assert written.of([order], OrderMarks(), NOON)[0].status == "Waiting"


def test_a_line_that_says_the_same_is_the_same_line() -> None:
    rows, written = some_rows()
    hold = an_order(state=OrderState.AUTHORISED, paid_at=NOON)
    soon = NOON + timedelta(minutes=5)
    first = written.of([hold], OrderMarks(), soon)
    assert written.of([hold], OrderMarks(), soon) is first
    assert written.of([hold], OrderMarks(), soon + timedelta(seconds=2))[0] is first[0]
    assert len(rows.written) == 2


def test_the_next_page_is_written_alone() -> None:
    rows, written = some_rows()
    hold = an_order(number="A-hold", state=OrderState.AUTHORISED, paid_at=NOON)
    first = written.of([hold], OrderMarks(), NOON)
    longer = written.of([hold, an_order(number="A-older")], OrderMarks(), NOON)
    assert rows.written == ["A-hold", "A-older"]
    assert longer[0] is first[0]


def test_another_day_writes_every_moment_with_its_date() -> None:
    _rows, written = some_rows()
    order = an_order()
    today = written.of([order], OrderMarks(), NOON)
    tomorrow = written.of([order], OrderMarks(), NOON + timedelta(days=1))
    assert today[0].time in tomorrow[0].time
    assert today[0].time != tomorrow[0].time


def test_a_mark_comes_and_goes_without_writing() -> None:
    rows, written = some_rows()
    order, marks = an_order(), OrderMarks()
    written.of([order], marks, NOON)
    marks.toggle(order.number)
    assert written.of([order], marks, NOON)[0].marked
    marks.toggle(order.number)
    assert not written.of([order], marks, NOON)[0].marked
    assert rows.written == [order.number]


def test_what_left_the_list_is_not_kept() -> None:
    rows, written = some_rows()
    order = an_order()
    written.of([order], OrderMarks(), NOON)
    written.of([], OrderMarks(), NOON)
    written.of([order], OrderMarks(), NOON)
    assert rows.written == [order.number] * 2
