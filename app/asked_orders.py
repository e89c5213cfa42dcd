"""Which orders does a line in a terminal ask for? The words of the window's search, its states and its days."""

import argparse
from datetime import date

from app.bootstrap import Till
from app.domain.order import OrderState
from app.domain.shop_days import shop_days
from app.presenters.presenter import Speech
from app.presenters.search_line import SearchLine
from app.presenters.typed_days import TypedDays
from app.services.order_filters import MOVED_ON, Days, FilterKind, Filters, Period
from app.services.order_wishes import together
from app.services.ports import OrderFilter

_DAYS = {FilterKind.PERIOD: "made", **{kind: kind.value for kind in MOVED_ON}}
"""How the option of each kind of days is called."""
_HELP = {
    FilterKind.PERIOD: "made on this day, or from one to another: 2026-03-12, 2026-03-01..2026-03-12, this-week",
    FilterKind.TAKEN: "paid or held on these days",
    FilterKind.CAPTURED: "captured on these days",
    FilterKind.REFUNDED: "given back on these days, all or a part",
    FilterKind.RELEASED: "released or undone on these days",
}


class DaysNotUnderstood(Exception):
    """An option of days holds none; `option` is its name."""

    def __init__(self, option: str) -> None:
        super().__init__(option)
        self.option = option


def add_filter(parser: argparse.ArgumentParser) -> None:
    """Let the line say which orders it is about."""
    parser.add_argument(
        "text", nargs="*", default=[], help="words as in the search of the window: chairs =12.50 @anna"
    )
    states = [state.value for state in OrderState]
    parser.add_argument("--state", action="append", default=[], choices=states, help="only orders that stand so")
    for kind, name in _DAYS.items():
        parser.add_argument(f"--{name}", default="", metavar="DAYS", help=f"only {_HELP[kind]}")


async def wanted(till: Till, options: argparse.Namespace, speech: Speech) -> OrderFilter | None:
    """Return what is asked for, None where no order can fit. Raises DaysNotUnderstood, JournalFailure."""
    profiles, now = till.banks.profiles(), till.clock.now()
    calendar = shop_days(profiles)
    filters, days = Filters(), TypedDays(speech.translate)
    for kind, name in _DAYS.items():
        if typed := getattr(options, name):
            filters = filters.having(kind, _days(typed, name, days, calendar.today(now)))
    people = [person.name for person in await till.people.all()]
    terms = SearchLine(speech, profiles, people, now).read(" ".join(options.text))
    states = OrderFilter(states=frozenset(OrderState(state) for state in options.state))
    return together([states, *(term.wish for term in terms), *filters.wishes(calendar, now).values()])


def _days(typed: str, option: str, days: TypedDays, today: date) -> Period | Days:
    if typed in [period.value for period in Period]:
        return Period(typed)
    first, between, last = typed.partition("..")
    found = days.days(first, last if between else first, today) if first or last else None
    if found is None:
        raise DaysNotUnderstood(option)
    return found
