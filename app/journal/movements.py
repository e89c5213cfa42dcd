"""What must hold for orders whose money moved within some days?"""

from typing import Any

from app.domain.shop_days import MadeWithin, MovedWithin
from app.journal.moments import reach_of


def condition(place: int, moved: MovedWithin) -> str:
    """Return what must hold for a row of `orders`; the values are those of `values_of`."""
    return f"EXISTS (SELECT 1 FROM movements WHERE order_id = orders.id AND {_moved(place, moved)})"  # noqa: S608


def values_of(place: int, moved: MovedWithin) -> dict[str, Any]:
    """Return the values of the wish at this place."""
    values: dict[str, Any] = {f"kind_{place}_{nth}": kind for nth, kind in enumerate(_kinds(moved))}
    values[f"moved_from_{place}"], values[f"moved_before_{place}"] = reach_of(moved.within)
    for nth, within in enumerate(moved.within):
        values[f"from_{place}_{nth}"], values[f"before_{place}_{nth}"] = reach_of((within,))
        names = sorted(within.profiles or within.others)
        values |= {f"at_{place}_{nth}_{bank}": name for bank, name in enumerate(names)}
    return values


def of_days(place: int, moved: MovedWithin) -> str:
    """Return what the index of days answers, for a row of `movements`."""
    kinds = ", ".join(f":kind_{place}_{nth}" for nth in range(len(moved.kinds)))
    return f"kind IN ({kinds}) AND at >= :moved_from_{place} AND at < :moved_before_{place}"


def _moved(place: int, moved: MovedWithin) -> str:
    if not any(each.asks_for_the_bank for each in moved.within):
        return of_days(place, moved)
    calendars = (_within(place, nth, each) for nth, each in enumerate(moved.within))
    return f"{of_days(place, moved)} AND ({' OR '.join(calendars)})"


def _within(place: int, nth: int, within: MadeWithin) -> str:
    """Return the condition of one calendar: between its own moments, at the banks that keep it."""
    between = f"at >= :from_{place}_{nth} AND at < :before_{place}_{nth}"
    if not within.asks_for_the_bank:
        return f"({between})"
    names = ", ".join(f":at_{place}_{nth}_{bank}" for bank in range(len(within.profiles or within.others)))
    return f"({between} AND orders.profile {'IN' if within.profiles else 'NOT IN'} ({names}))"


def _kinds(moved: MovedWithin) -> list[str]:
    return sorted(kind.value for kind in moved.kinds)
