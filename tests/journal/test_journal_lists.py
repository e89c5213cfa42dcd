"""What lists, counts and searches find: the suite every implementation passes."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journal_aids import EUR, NOON, Use, an_order
from msgspec.structs import replace

from app.bootstrap import WholeJournal
from app.domain.card import CardSummary
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.order import Customer, Order, OrderState, PaymentMode
from app.domain.shop_days import MadeWithin
from app.domain.sum_range import SumRange
from app.journal import listing, search, walking
from app.journal.postgres import listing as shared_listing
from app.services.ports import Journal, OrderFilter
from tests.makers import made_on

PAID, DECLINED, WAITING = OrderState.PAID, OrderState.DECLINED, OrderState.AWAITING_PAYMENT

Narrow = Callable[[int], None]


@pytest.fixture(params=["walk", "fragments"])
def both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Ask as a small journal does, and as one with a million orders does, in slices of a few rows."""
    if request.param == "fragments":
        monkeypatch.setattr(listing, "FEW", -1)
        monkeypatch.setattr(search, "SPARE", 1)
        monkeypatch.setattr(search, "SLICE", 3)
        monkeypatch.setattr(walking, "STEP", 3)
        monkeypatch.setattr(shared_listing, "NEWEST", 2)
        monkeypatch.setattr(shared_listing, "MANY_STEPS", 2)
    return str(request.param)


async def _at_once() -> None:
    return None


def _fill(use: Use, orders: Sequence[Order]) -> None:
    """Record them; what a write puts off is done for the first half and still put off for the others."""

    async def work(journal: WholeJournal) -> None:
        for place, order in enumerate(orders):
            await journal.record(order, [])
            if place == (len(orders) - 1) // 2:
                await journal.catch_up(_at_once)

    use(work)


def _numbers(use: Use, wanted: OrderFilter, limit: int = 100, older_than: str | None = None) -> list[str]:
    async def work(journal: Journal) -> list[str]:
        after = None if older_than is None else OrderNumber(older_than)
        return [str(order.number) for order in await journal.orders(wanted, limit, after)]

    return use(work)


def _counts(use: Use, wanted: OrderFilter) -> Mapping[OrderState, int]:
    async def work(journal: Journal) -> Mapping[OrderState, int]:
        return await journal.count(wanted)

    return use(work)


# --- lists and pages ----------------------------------------------------------------------------------------------


def test_a_list_is_newest_first_then_by_number(use: Use) -> None:
    _fill(use, [an_order("b", 1), an_order("c", 3), an_order("a", 1), an_order("d", 2)])
    assert _numbers(use, OrderFilter()) == ["c", "d", "b", "a"]
    assert _numbers(use, OrderFilter(), limit=2) == ["c", "d"]
    assert _numbers(use, OrderFilter(), limit=0) == []
    assert _numbers(use, OrderFilter(), limit=-1) == []


def test_pages_follow_each_other_without_gap_or_repetition(use: Use, both_ways: str) -> None:
    orders = [an_order(f"n-{number:02d}", minutes=number // 3) for number in range(20)]
    _fill(use, orders)
    for wanted in (OrderFilter(), OrderFilter("n-")):
        seen: list[str] = []
        while page := _numbers(use, wanted, limit=6, older_than=seen[-1] if seen else None):
            seen += page
        assert seen == [f"n-{number:02d}" for number in reversed(range(20))]


def test_nothing_is_older_than_an_order_that_is_not_there(use: Use) -> None:
    _fill(use, [an_order("a")])
    assert _numbers(use, OrderFilter(), older_than="unknown") == []


def test_all_given_wishes_must_fit(use: Use) -> None:
    visa = CardSummary("411111**4242", "Visa")
    mine = an_order("mine", 3, state=PAID, card=visa, profile=ProfileName("jcc"), description="Chairs")
    others = [
        replace(mine, number=OrderNumber("state"), state=DECLINED),
        replace(mine, number=OrderNumber("card"), card=CardSummary("411111**1111")),
        replace(mine, number=OrderNumber("no-card"), card=None),
        replace(mine, number=OrderNumber("profile"), profile=ProfileName("bereke")),
        replace(mine, number=OrderNumber("day"), created_at=NOON - timedelta(days=2)),
        replace(mine, number=OrderNumber("text"), description="Tables"),
    ]
    _fill(use, [*others, mine])
    wanted = OrderFilter("CHAIR", "4242", frozenset({PAID, WAITING}), ProfileName("jcc"), made_on(NOON.date()))
    assert _numbers(use, wanted) == ["mine"]
    for name, less in (
        ("state", replace(wanted, states=frozenset())),
        ("card", replace(wanted, last_four="1111")),
        ("profile", replace(wanted, profile=None)),
        ("day", replace(wanted, made=())),
        ("text", replace(wanted, fragment="")),
    ):
        found = _numbers(use, less)
        assert found == ["card"] if name == "card" else name in found


def test_last_four_digits_are_exact(use: Use) -> None:
    _fill(
        use,
        [
            an_order("a", card=CardSummary("411111**4242")),
            an_order("b", card=CardSummary("411111******0424")),
            an_order("4242-in-the-number"),
        ],
    )
    assert _numbers(use, OrderFilter(last_four="4242")) == ["a"]
    assert _numbers(use, OrderFilter(last_four="424")) == []


def test_a_day_is_a_day_of_the_tills_calendar(use: Use) -> None:
    local_midnight = datetime.combine(date(2026, 3, 14), time.min).astimezone()
    _fill(
        use,
        [
            an_order("before", created_at=local_midnight - timedelta(milliseconds=1)),
            an_order("first", created_at=local_midnight),
            an_order("last", created_at=local_midnight + timedelta(days=1, milliseconds=-1)),
            an_order("after", created_at=local_midnight + timedelta(days=1)),
        ],
    )
    assert _numbers(use, OrderFilter(made=made_on(date(2026, 3, 14)))) == ["last", "first"]


def test_a_found_order_is_complete(use: Use, both_ways: str) -> None:
    order = an_order(customer=Customer("a@b.example", "+1", "Anna"), gateway_order_id=GatewayOrderId("g-1"))

    async def work(journal: Journal) -> None:
        await journal.record(order, [])
        assert await journal.orders(OrderFilter("anna"), 5) == [replace(order, version=1)]

    use(work)


# --- fragments ----------------------------------------------------------------------------------------------------

SHOP = an_order(
    "SHOP-T1-260314-7KQ2MZ4XWB",
    description='Стол «Сосна» 100% "oak", 5*3_2 o\'clock — naïve café',
    customer=Customer("Maria.Lopez@Example.com", "+357 99 123456", "Семёнов Пётр"),
    gateway_order_id=GatewayOrderId("70906e55-7114-41d6-8332-4609dc6590f4"),
    card=CardSummary("220220**9876", "Mir"),
)
GREEK = an_order("other-1", 1, customer=Customer(name="Ελένη Παπαδοπούλου"), description="Ταξίδι ΟΔΟΣ")
GERMAN = an_order("other-2", 2, customer=Customer(name="Jörg Großmann"), description="Hauptstraße 5")


@pytest.mark.parametrize(
    ("fragment", "number"),
    [
        ("7kq2", SHOP.number),
        ("SHOP-T1-260314-7KQ2MZ4XWB", SHOP.number),
        ("4xwb", SHOP.number),
        ("70906e55-7114-41d6-8332-4609dc6590f4", SHOP.number),
        ("41D6-83", SHOP.number),
        ("семенов", SHOP.number),
        ("СЕМЁНОВ ПЕТР", SHOP.number),
        ("менов", SHOP.number),
        ("сосна", SHOP.number),
        ("maria.l", SHOP.number),
        ("@example", SHOP.number),
        ("99 123", SHOP.number),
        ("9876", SHOP.number),
        ("876", SHOP.number),
        ("87", SHOP.number),
        ("ё", SHOP.number),
        ("т", SHOP.number),
        ("q2", SHOP.number),
        ("100%", SHOP.number),
        ("%", SHOP.number),
        ("*", SHOP.number),
        ("3_2", SHOP.number),
        ('"oak"', SHOP.number),
        ('k",', SHOP.number),
        ("o'c", SHOP.number),
        ("o’c", None),
        ("cafe", SHOP.number),
        ("NAIVE  CAFÉ", SHOP.number),
        ("  сосна ", SHOP.number),
        ("ελενη", GREEK.number),
        ("ΕΛΈΝΗ", GREEK.number),
        ("οδος", GREEK.number),
        ("οδοσ", GREEK.number),
        ("ταξιδι", GREEK.number),
        ("strasse", GERMAN.number),
        ("GROSSMANN", GERMAN.number),
        ("großm", GERMAN.number),
        ("jorg", GERMAN.number),
        ("ß", GERMAN.number),
        ("semenov", None),
        ("4XWB70906", None),
        ("x" * 300, None),
        ("7kq2%", None),
        ("7_q2", None),
        ("сосна*", None),
        ("a OR b", None),
        ("NOT", None),
        ("fragments:70906", None),
        ('"', SHOP.number),
        ("\ud83d", None),
        ("220220", None),
    ],
)
def test_a_fragment_finds_the_order_it_stands_in_and_no_other(
    use: Use, both_ways: str, fragment: str, number: str | None
) -> None:
    _fill(use, [SHOP, GREEK, GERMAN])
    assert _numbers(use, OrderFilter(fragment)) == ([number] if number else [])


PAID_BY_CARD = an_order("paid-1", 3, approval_code="44A294", reference_number="560069616525", description="Chairs")
SAME_CODE = an_order("paid-2", 4, approval_code="44a294", reference_number="560069616526", description="Table 560069")
WITHOUT_CODE = an_order("none", 5, description="560069616525 and 44A294")


@pytest.mark.parametrize(
    ("fragment", "numbers"),
    [
        ("560069616525", ["none", "paid-1"]),
        ("44A294", ["none", "paid-2", "paid-1"]),
        ("44a294", ["none", "paid-2", "paid-1"]),
        ("44a294\nchairs", ["paid-1"]),
        ("44a294\n560069616526", ["paid-2"]),
        ("560069", ["none", "paid-2"]),
        ("560069616527", []),
        ("44A29", ["none"]),
    ],
)
def test_a_payment_is_found_by_the_whole_code_a_bank_calls_it_by(
    use: Use, both_ways: str, fragment: str, numbers: list[str]
) -> None:
    _fill(use, [SHOP, PAID_BY_CARD, SAME_CODE, WITHOUT_CODE])
    assert _numbers(use, OrderFilter(fragment)) == numbers
    assert sum(_counts(use, OrderFilter(fragment)).values()) == len(numbers)
    assert _numbers(use, OrderFilter(fragment), 2, older_than="none") == [each for each in numbers if each != "none"]


def test_a_code_an_order_learns_finds_it_at_once(use: Use, both_ways: str) -> None:
    async def work(journal: WholeJournal) -> None:
        order = await journal.record(an_order("a"), [])
        await journal.catch_up(_at_once)
        await journal.record(replace(order, approval_code="444294"), [])
        assert [each.number for each in await journal.orders(OrderFilter("444294"), 5)] == ["a"]

    use(work)


def test_a_fragment_of_spaces_asks_for_everything(use: Use, both_ways: str) -> None:
    _fill(use, [SHOP, GREEK])
    assert _numbers(use, OrderFilter("  \u00a0 ")) == [GREEK.number, SHOP.number]


def test_what_an_order_learns_can_be_searched_and_what_it_lost_cannot(use: Use, both_ways: str) -> None:
    async def work(journal: WholeJournal) -> None:
        order = await journal.record(an_order("a", description="first words"), [])
        order = await journal.record(replace(order, gateway_order_id=GatewayOrderId("77-88-99")), [])
        await journal.catch_up(_at_once)
        await journal.record(replace(order, description="later", card=CardSummary("411111**5555")), [])
        for _ in ("put off", "done"):
            for fragment, there in (("88-9", True), ("5555", True), ("later", True), ("words", False), ("st", False)):
                assert bool(await journal.orders(OrderFilter(fragment), 5)) == there, fragment
                assert bool(await journal.count(OrderFilter(fragment))) == there, fragment
            await journal.catch_up(_at_once)

    use(work)


def test_days_of_two_calendars_leave_no_bank_out(use: Use) -> None:
    far, others_till = ProfileName("far"), ProfileName("another till's")
    days = (
        MadeWithin(NOON, NOON + timedelta(hours=1), others=frozenset({far})),
        MadeWithin(NOON + timedelta(hours=2), NOON + timedelta(hours=3), frozenset({far})),
    )
    orders = [
        an_order("usual"),
        an_order("foreign", minutes=1, profile=others_till),
        an_order("far too early", minutes=2, profile=far),
        an_order("foreign too late", minutes=125, profile=others_till),
        an_order("far", minutes=126, profile=far),
    ]
    _fill(use, orders)
    assert _numbers(use, OrderFilter(made=days)) == ["far", "foreign", "usual"]
    assert _numbers(use, OrderFilter(made=days[:1])) == ["foreign", "usual"]


# --- against brute force --------------------------------------------------------------------------------------------

_TEXTS = ("", "сосна oak", "OAK", "Ёлка", "aaa", "ab")
_ORDER = st.builds(
    lambda minutes, state, profile, text, tail, minor, mode, operator: an_order(
        minutes=minutes,
        state=state,
        profile=ProfileName(profile),
        description=text,
        card=CardSummary(f"411111**{tail}", "VISA" if tail == "4242" else "Mir") if tail else None,
        amount=Money(minor, EUR),
        mode=mode,
        operator=operator,
    ),
    st.integers(0, 5000),  # in any order: the computer's clock jumps
    st.sampled_from([PAID, DECLINED, WAITING]),
    st.sampled_from(["jcc", "bereke"]),
    st.sampled_from(_TEXTS),
    st.sampled_from(["", "1111", "4242"]),
    st.sampled_from([0, 1249, 1250, 1251]),
    st.sampled_from([PaymentMode.LINK, PaymentMode.PHONE]),
    st.sampled_from(["anna", "Пётр", ""]),
)
_FILTER = st.builds(
    OrderFilter,
    fragment=st.sampled_from(["", "o", "oak", "ел", "aa", "aaa", "n-1", "сосна oa", "oak\nсосна", " \nn-"]),
    last_four=st.sampled_from(["", "", "4242"]),
    states=st.sampled_from([frozenset(), frozenset({PAID}), frozenset({DECLINED, WAITING}), frozenset(OrderState)]),
    profile=st.sampled_from([None, None, ProfileName("jcc")]),
    made=st.sampled_from(
        [
            (),
            (),
            made_on(NOON.date()),
            made_on(NOON.date() + timedelta(days=1), NOON.date() + timedelta(days=2)),
            (
                MadeWithin(NOON, NOON + timedelta(hours=20), frozenset({ProfileName("jcc")})),
                MadeWithin(NOON + timedelta(hours=3), NOON + timedelta(days=3), frozenset({ProfileName("bereke")})),
            ),
            (MadeWithin(NOON, NOON + timedelta(days=2), others=frozenset({ProfileName("bereke")})),),
        ]
    ),
    profiles=st.sampled_from([frozenset(), frozenset(), frozenset({ProfileName("jcc"), ProfileName("other")})]),
    sums=st.sampled_from([(), (), (SumRange(EUR, 1250, 1250),), (SumRange(EUR, 1251), SumRange(EUR, None, 3))]),
    modes=st.sampled_from([frozenset(), frozenset(), frozenset({PaymentMode.PHONE})]),
    brands=st.sampled_from([frozenset(), frozenset(), frozenset({"Visa", "amex"})]),
    operators=st.sampled_from([frozenset(), frozenset(), frozenset({"anna", "Пётр"})]),
    with_note=st.sampled_from([False, False, True]),
)


def _fits(order: Order, wanted: OrderFilter) -> bool:
    texts = (order.number, order.description, order.card.last_four if order.card else "")
    return (
        all(any(_unfolded(part) in text.casefold() for text in texts) for part in wanted.fragment.split("\n"))
        and (not wanted.last_four or (order.card is not None and order.card.last_four == wanted.last_four))
        and (not wanted.states or order.state in wanted.states)
        and (wanted.profile is None or order.profile == wanted.profile)
        and (not wanted.made or any(made.holds(order.created_at, order.profile) for made in wanted.made))
        and (not wanted.profiles or order.profile in wanted.profiles)
        and (not wanted.sums or any(sums.holds(order.amount) for sums in wanted.sums))
        and (not wanted.modes or order.mode in wanted.modes)
        and (not wanted.brands or (order.card is not None and order.card.brand == "VISA"))
        and (not wanted.operators or order.operator in wanted.operators)
        and (not wanted.with_note or order.description != "")
    )


def _unfolded(fragment: str) -> str:
    return {"ел": "ёл"}.get(fragment.strip(), fragment.strip())


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.lists(_ORDER, max_size=25), st.lists(_FILTER, min_size=1, max_size=8), st.integers(1, 4))
def test_lists_and_counts_are_those_of_brute_force(
    use: Use, both_ways: str, orders: list[Order], filters: list[OrderFilter], limit: int
) -> None:
    use.forget()
    stored = [replace(order, number=OrderNumber(f"n-{place}")) for place, order in enumerate(orders)]

    async def work(journal: WholeJournal) -> None:
        for place, order in enumerate(stored):
            before = replace(order, state=OrderState.NOT_SENT, description="before: сосна oak")
            first = await journal.record(before, [])
            if place == len(stored) // 2:
                await journal.catch_up(_at_once)
            await journal.record(replace(order, version=first.version), [])
        for wanted in filters:
            expected = sorted(
                (order for order in stored if _fits(order, wanted)),
                key=lambda order: (order.created_at, order.number),
                reverse=True,
            )
            found: list[OrderNumber] = []
            while page := await journal.orders(wanted, limit, found[-1] if found else None):
                found += [order.number for order in page]
            assert found == [order.number for order in expected]
            everywhere = [order for order in stored if _fits(order, replace(wanted, states=frozenset()))]
            assert await journal.count(wanted) == Counter(order.state for order in everywhere)

    use(work)


def test_counts_follow_an_order_from_state_to_state(use: Use) -> None:
    async def work(journal: Journal) -> None:
        assert await journal.count(OrderFilter()) == {}
        order = await journal.record(an_order(state=WAITING), [])
        await journal.record(an_order("other", state=PAID, profile=ProfileName("jcc")), [])
        assert await journal.count(OrderFilter()) == {WAITING: 1, PAID: 1}
        await journal.record(replace(order, state=PAID), [])
        assert await journal.count(OrderFilter(states=frozenset({DECLINED}))) == {PAID: 2}
        assert await journal.count(OrderFilter(profile=ProfileName("jcc"))) == {PAID: 1}
        assert await journal.count(OrderFilter(profile=ProfileName("unknown"))) == {}

    use(work)


def test_moments_come_back_in_utc(use: Use) -> None:
    _fill(use, [an_order("a", created_at=NOON.astimezone())])

    async def work(journal: Journal) -> None:
        found = await journal.order(OrderNumber("a"))
        assert found is not None
        assert found.created_at.tzinfo is UTC

    use(work)
