"""Several wishes are one filter, or a contradiction; filters say what they ask for on the day they are asked."""

from datetime import date, timedelta

import pytest

from app.domain.card import CardSummary
from app.domain.currency import currency
from app.domain.identifiers import ProfileName
from app.domain.money import Money
from app.domain.order import OrderState, PaymentMode
from app.domain.shop_days import shop_days
from app.domain.sum_range import SumRange
from app.services.order_filters import BRANDS, NO_FILTERS, Days, FilterKind, Filters, Period
from app.services.order_wishes import fits, together
from app.services.ports import OrderFilter
from tests.makers import NOON, an_order, made_on

EUR, YEN = currency("EUR"), currency("JPY")
PAID, HELD = OrderState.PAID, OrderState.AUTHORISED
MONDAY = date(2026, 3, 16)


def days(first: date, last: date | None = None) -> OrderFilter:
    return OrderFilter(made=made_on(first, last))


@pytest.mark.parametrize(
    ("wishes", "whole"),
    [
        ([], OrderFilter()),
        ([OrderFilter("a"), OrderFilter("b"), OrderFilter("a")], OrderFilter("a\nb")),
        ([OrderFilter(states=frozenset({PAID, HELD})), OrderFilter(states=frozenset({PAID}))],
         OrderFilter(states=frozenset({PAID}))),
        ([OrderFilter(states=frozenset({PAID})), OrderFilter(states=frozenset({HELD}))], None),
        ([OrderFilter(last_four="4242"), OrderFilter(last_four="4242")], OrderFilter(last_four="4242")),
        ([OrderFilter(last_four="4242"), OrderFilter(last_four="1111")], None),
        ([OrderFilter(profile=ProfileName("a")), OrderFilter(with_note=True)],
         OrderFilter(profile=ProfileName("a"), with_note=True)),
        ([OrderFilter(profile=ProfileName("a")), OrderFilter(profile=ProfileName("b"))], None),
        ([days(date(2026, 3, 1), date(2026, 3, 31)), days(MONDAY)], days(MONDAY, MONDAY)),
        ([days(date(2026, 3, 1), MONDAY), days(MONDAY, date(2026, 4, 1))], days(MONDAY, MONDAY)),
        ([days(date(2026, 3, 1)), days(MONDAY)], None),
        ([OrderFilter(sums=(SumRange(EUR, 100),)), OrderFilter(sums=(SumRange(EUR, None, 500), SumRange(YEN, 5, 5)))],
         OrderFilter(sums=(SumRange(EUR, 100, 500),))),
        ([OrderFilter(sums=(SumRange(EUR, 100),)), OrderFilter(sums=(SumRange(EUR, 0, 99),))], None),
        ([OrderFilter(sums=(SumRange(EUR, 100),)), OrderFilter(sums=(SumRange(YEN, 100),))], None),
        ([OrderFilter(operators=frozenset({"Anna", "Boris"})), OrderFilter(operators=frozenset({"Anna"}))],
         OrderFilter(operators=frozenset({"Anna"}))),
        ([OrderFilter(modes=frozenset({PaymentMode.LINK})), OrderFilter(modes=frozenset({PaymentMode.PHONE}))], None),
    ],
)  # fmt: skip
def test_wishes_together_ask_for_what_all_of_them_allow(wishes: list[OrderFilter], whole: OrderFilter | None) -> None:
    assert together(wishes) == whole


def test_an_order_fits_only_what_it_fits_in_every_respect() -> None:
    order = an_order(
        state=PAID,
        mode=PaymentMode.PHONE,
        profile=ProfileName("a"),
        amount=Money(1250, EUR),
        operator="Anna",
        description="chairs",
        card=CardSummary("411111**4242", "VISA"),
    )
    day = order.created_at.astimezone().date()
    fitting = OrderFilter(
        last_four="4242",
        states=frozenset({PAID}),
        profile=ProfileName("a"),
        made=made_on(day - timedelta(days=1), day),
        profiles=frozenset({ProfileName("a")}),
        sums=(SumRange(EUR, 1250, 1250),),
        modes=frozenset({PaymentMode.PHONE}),
        brands=BRANDS["Visa"],
        operators=frozenset({"Anna"}),
        with_note=True,
    )
    assert fits(order, fitting)
    for other in (
        {"description": ""},
        {"operator": "Boris"},
        {"card": CardSummary("411111**4242", "Mir")},
        {"card": CardSummary("411111**1111", "VISA")},
        {"mode": PaymentMode.LINK},
        {"amount": Money(1251, EUR)},
        {"amount": Money(1250, YEN)},
        {"profile": ProfileName("b")},
        {"state": HELD},
        {"created_at": order.created_at + timedelta(days=2)},
    ):
        assert not fits(an_order(**{**_fields(order), **other}), fitting), other


def _fields(order: object) -> dict[str, object]:
    names = ("state", "mode", "profile", "amount", "operator", "description", "card", "created_at")
    return {name: getattr(order, name) for name in names}


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.TODAY, date(2026, 3, 18), date(2026, 3, 18)),
        (Period.YESTERDAY, date(2026, 3, 17), date(2026, 3, 17)),
        (Period.THIS_WEEK, MONDAY, date(2026, 3, 18)),
        (Period.THIS_MONTH, date(2026, 3, 1), date(2026, 3, 18)),
        (Period.LAST_MONTH, date(2026, 2, 1), date(2026, 2, 28)),
    ],
)
def test_a_period_moves_with_the_calendar(period: Period, first: date, last: date) -> None:
    assert period.days(date(2026, 3, 18)) == Days(first, last)


def test_each_filter_is_set_taken_away_and_asks_for_its_own() -> None:
    values = {
        FilterKind.STATE: PAID,
        FilterKind.MODE: PaymentMode.LINK,
        FilterKind.SECURED: False,
        FilterKind.SUMS: SumRange(EUR, 100),
        FilterKind.PERIOD: Days(MONDAY, MONDAY),
        FilterKind.TAKEN: Period.TODAY,
        FilterKind.CAPTURED: Period.TODAY,
        FilterKind.REFUNDED: Days(MONDAY, MONDAY),
        FilterKind.RELEASED: Period.LAST_MONTH,
        FilterKind.PROFILE: ProfileName("a"),
        FilterKind.BRAND: "American Express",
        FilterKind.OPERATOR: "Anna",
        FilterKind.WITH_NOTE: True,
    }
    assert set(values) == set(FilterKind)
    filters = Filters()
    for kind, value in values.items():
        filters = filters.having(kind, value)
    assert filters.kinds == tuple(FilterKind)
    wishes = filters.wishes(shop_days([]), NOON)
    assert list(wishes) == list(FilterKind)
    assert len({wish for wish in wishes.values() if wish != OrderFilter()}) == len(wishes)
    assert wishes[FilterKind.BRAND].brands == {"american express", "amex"}
    assert wishes[FilterKind.SECURED].modes == {PaymentMode.PHONE}
    for kind in FilterKind:
        filters = filters.without(kind)
        assert kind not in filters.kinds
    assert filters == NO_FILTERS
