"""What the words of the search line ask for, in each language, and how it is said back."""

from datetime import date, datetime, time

import pytest

from app.domain.currency import currency
from app.domain.identifiers import ProfileName
from app.domain.order import OrderState
from app.domain.sum_range import SumRange
from app.presenters.presenter import Speech
from app.presenters.search_line import SearchLine, Term
from app.services.ports import OrderFilter
from tests.makers import a_profile, made_on
from tests.unit.presenters.catalogue import every_language, in_russian
from tests.unit.presenters.scenes import english

EUR, YEN = currency("EUR"), currency("JPY")
MILLION = 1_234_567_50
TODAY = date(2026, 3, 18)
NOW = datetime.combine(TODAY, time(12)).astimezone()
BANKS = (
    a_profile(name=ProfileName("jcc-live"), title="Bank of Cyprus", titles={"ru": "Банк Кипра"}),
    a_profile(name=ProfileName("jcc-test"), title="Test bank"),
    a_profile(name=ProfileName("tokyo"), title="Tokyo", currency=YEN),
)
OPERATORS = ("Anna Petrova", "Anton", "Мария")
BANKS_ID = "70906e55-7114-41d6-8332-4609dc6590f4"


def on(day: date) -> OrderFilter:
    return OrderFilter(made=made_on(day))


def states(*wanted: OrderState) -> OrderFilter:
    return OrderFilter(states=frozenset(wanted))


def by(*names: str) -> OrderFilter:
    return OrderFilter(operators=frozenset(names))


def at(*names: str) -> OrderFilter:
    return OrderFilter(profiles=frozenset(map(ProfileName, names)))


def read(text: str, speech: Speech | None = None) -> tuple[Term, ...]:
    return SearchLine(speech or english(), BANKS, OPERATORS, NOW).read(text)


@pytest.mark.parametrize(
    ("typed", "wish", "says"),
    [
        ("chairs", OrderFilter("chairs"), "“chairs”"),
        ("SHOP-T1-260314-7KQ2MZ4XWB", OrderFilter("SHOP-T1-260314-7KQ2MZ4XWB"), "order SHOP-T1-260314-7KQ2MZ4XWB"),
        ("shop-l-0123456789abcdef", OrderFilter("shop-l-0123456789abcdef"), "order shop-l-0123456789abcdef"),
        (BANKS_ID, OrderFilter(BANKS_ID), f"the bank's number {BANKS_ID}"),
        (f"https://portal.example/#/orders/{BANKS_ID}", OrderFilter(BANKS_ID), f"the bank's number {BANKS_ID}"),
        ("maria@example.com", OrderFilter("maria@example.com"), "e-mail maria@example.com"),
        ("560069616525", OrderFilter("560069616525"), "text or reference (RRN) 560069616525"),
        ("44A294", OrderFilter("44A294"), "text or approval code 44A294"),
        ("+35799123456", OrderFilter("+35799123456"), "phone +35799123456"),
        ("+357 99 12-34-56", OrderFilter("+35799123456"), "phone +35799123456"),
        ("4242", OrderFilter(last_four="4242"), "card ending 4242"),
        ("*4242", OrderFilter(last_four="4242"), "card ending 4242"),
        ("*424", OrderFilter("*424"), "“*424”"),
        ("=12.50", OrderFilter(sums=(SumRange(EUR, 1250, 1250),)), "sum 12.50\u00a0EUR"),
        ("=12,5", OrderFilter(sums=(SumRange(EUR, 1250, 1250),)), "sum 12.50\u00a0EUR"),
        (
            "=1250",
            OrderFilter(sums=(SumRange(EUR, 125000, 125000), SumRange(YEN, 1250, 1250))),
            "sum 1,250.00\u00a0EUR or 1,250\u00a0JPY",
        ),
        ("= 12.50", OrderFilter(sums=(SumRange(EUR, 1250, 1250),)), "sum 12.50\u00a0EUR"),
        ("=1 234,50", OrderFilter(sums=(SumRange(EUR, 123450, 123450),)), "sum 1,234.50\u00a0EUR"),
        ("=1\u202f234\u202f567,5", OrderFilter(sums=(SumRange(EUR, MILLION, MILLION),)), "sum 1,234,567.50\u00a0EUR"),
        ("=1250 jpy", OrderFilter(sums=(SumRange(YEN, 1250, 1250),)), "sum 1,250\u00a0JPY"),
        ("=1,234.50\u00a0EUR", OrderFilter(sums=(SumRange(EUR, 123450, 123450),)), "sum 1,234.50\u00a0EUR"),
        ("444455**3333", OrderFilter(last_four="3333"), "card ending 3333"),
        ("•••• 3333", OrderFilter(last_four="3333"), "card ending 3333"),
        ("4444 55** **** 3333", OrderFilter(last_four="3333"), "card ending 3333"),
        ("=0", OrderFilter("=0"), "“=0”"),
        ("=", OrderFilter("="), "“=”"),
        ("today", on(TODAY), "day 18 Mar 2026"),
        ("Yesterday", on(date(2026, 3, 17)), "day 17 Mar 2026"),
        ("12.03", on(date(2026, 3, 12)), "day 12 Mar 2026"),
        ("19.03", on(date(2025, 3, 19)), "day 19 Mar 2025"),
        ("29.02", on(date(2024, 2, 29)), "day 29 Feb 2024"),
        ("12.03.24", on(date(2024, 3, 12)), "day 12 Mar 2024"),
        ("12.3.2024", on(date(2024, 3, 12)), "day 12 Mar 2024"),
        ("12/03", on(date(2026, 3, 12)), "day 12 Mar 2026"),
        ("12/3/2024", on(date(2024, 3, 12)), "day 12 Mar 2024"),
        ("12/3.2024", OrderFilter("12/3.2024"), "“12/3.2024”"),
        ("2026-03-12", on(date(2026, 3, 12)), "day 12 Mar 2026"),
        ("31.02", OrderFilter("31.02"), "“31.02”"),
        ("2026-13-01", OrderFilter("2026-13-01"), "“2026-13-01”"),
        ("31.12.9999", OrderFilter("31.12.9999"), "“31.12.9999”"),
        ("0001-01-01", OrderFilter("0001-01-01"), "“0001-01-01”"),
        ("31.12.2999", on(date(2999, 12, 31)), "day 31 Dec 2999"),
        ("1970-01-02", on(date(1970, 1, 2)), "day 02 Jan 1970"),
        ("paid", states(OrderState.PAID), "status Paid"),
        ("Not known yet", states(OrderState.OUTCOME_UNKNOWN), "status Not known yet"),
        ("PARTLY paid", states(OrderState.PART_PAID), "status Partly paid"),
        ("partly", OrderFilter("partly"), "“partly”"),
        ("@anna", by("Anna Petrova"), "operator Anna Petrova"),
        ("@AN", by("Anna Petrova", "Anton"), "operator Anna Petrova or Anton"),
        ("@petr", by("Anna Petrova"), "operator Anna Petrova"),
        ("@мар", by("Мария"), "operator Мария"),
        ("@nobody", by("nobody"), "operator nobody"),
        ("@", OrderFilter("@"), "“@”"),
        ("#tokyo", at("tokyo"), "bank Tokyo"),
        ("#jcc", at("jcc-live", "jcc-test"), "bank Bank of Cyprus or Test bank"),
        ("#bankofcyprus", at("jcc-live"), "bank Bank of Cyprus"),
        ("#none", at("none"), "bank none"),
        ('"paid"', OrderFilter("paid"), "“paid”"),
        ('"two garden chairs"', OrderFilter("two garden chairs"), "“two garden chairs”"),
        ('"', OrderFilter('"'), "“\"”"),
    ],
)  # fmt: skip
def test_a_word_is_understood(typed: str, wish: OrderFilter, says: str) -> None:
    (term,) = read(f"  {typed} ")
    assert (term.wish, term.says) == (wish, says)
    assert (term.start, term.end) == (2, 2 + len(typed))


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("сегодня", on(TODAY)),
        ("Вчера", on(date(2026, 3, 17))),
        ("today", on(TODAY)),
        ("оплачено", states(OrderState.PAID)),
        ("#банккипра", at("jcc-live")),
        ("=12,50", OrderFilter(sums=(SumRange(EUR, 1250, 1250),))),
    ],
)
def test_the_words_are_those_of_the_language(typed: str, wish: OrderFilter) -> None:
    (term,) = read(typed, Speech(in_russian, "ru"))
    assert term.wish == wish


def test_a_day_is_known_without_its_accents() -> None:
    (term,) = read("ΣΗΜΕΡΑ", Speech(every_language()["el"], "el"))
    assert term.wish == on(TODAY)


def test_several_words_are_several_conditions_in_their_order() -> None:
    text = 'maria  *4242 not known yet "two chairs" =12.50 @anton +357 99 123456 today'
    terms = read(text)
    assert [text[term.start : term.end] for term in terms] == [
        "maria",
        "*4242",
        "not known yet",
        '"two chairs"',
        "=12.50",
        "@anton",
        "+357 99 123456",
        "today",
    ]
    assert [sorted(term.highlight.columns) for term in terms] == [
        ["customer", "number"],
        ["card"],
        ["status"],
        ["customer", "number"],
        ["amount"],
        ["operator"],
        ["customer", "number"],
        ["time"],
    ]


def test_an_empty_line_asks_for_nothing() -> None:
    assert read("") == read("  \u00a0 ") == ()
