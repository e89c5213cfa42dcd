"""Where does a till keep the views of its list of orders? In a file beside the settings, as TOML. No secret in it."""

import logging
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from app.domain.currency import currency
from app.domain.errors import UnknownCurrency
from app.domain.identifiers import ProfileName
from app.domain.order import OrderState, PaymentMode
from app.domain.sum_range import SumRange
from app.files import toml_text
from app.files.whole_file import put_in_place
from app.services.order_filters import BRANDS, FIRST_DAY, LAST_DAY, Days, Filters, Period
from app.services.order_views import ColumnLook, OrderView, ViewsNotKept, ViewsUnreadable

_log = logging.getLogger(__name__)


class _SumEntry(msgspec.Struct, omit_defaults=True):
    """Both ends in minor units."""

    currency: str
    least: int | None = None
    most: int | None = None


class _DaysEntry(msgspec.Struct):
    first: date
    last: date


_PeriodEntry = Period | _DaysEntry | None


class _FilterEntry(msgspec.Struct, kw_only=True, omit_defaults=True):
    state: OrderState | None = None
    mode: PaymentMode | None = None
    secured: bool | None = None
    sums: _SumEntry | None = None
    period: Period | None = None
    days: _DaysEntry | None = None
    taken: _PeriodEntry = None
    captured: _PeriodEntry = None
    refunded: _PeriodEntry = None
    released: _PeriodEntry = None
    profile: str = ""
    brand: str = ""
    operator: str = ""
    with_note: bool = False


class _ColumnEntry(msgspec.Struct, omit_defaults=True):
    name: str
    shown: bool | None = None
    width: int = 0


class _ViewEntry(msgspec.Struct, kw_only=True, omit_defaults=True):
    name: str = ""
    text: str = ""
    tab: str = ""
    filters: _FilterEntry = msgspec.field(default_factory=_FilterEntry)
    columns: list[_ColumnEntry] = []


_Written = dict[str, Any]
"""A view as it stands in a file."""


class _ViewsEntry(msgspec.Struct, kw_only=True):
    left: _Written = {}
    views: list[_Written] = []


_DAY = re.compile(r"^(\s*(?:first|last)\s*=\s*)(\d+-\d+-\d+)\s*$", re.MULTILINE)
"""A day as TOML writes it. One that no calendar has would make the whole file unreadable."""


class OrderViewsFile:
    """Implements `ViewMemory`. A file that cannot be read is put aside, and the list begins as usual.

    A view that cannot be read keeps no other one from being used, and stays in the file as it is.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.put_aside = ""
        self._is_in_the_way = False
        self._unread: list[_Written] = []
        self.left, self.views = self._begin()

    @property
    def file(self) -> str:
        return str(self._path)

    @property
    def unread(self) -> tuple[str, ...]:
        return tuple(str(written.get("name", "")) for written in self._unread)

    def leave(self, view: OrderView) -> None:
        if view != self.left:
            self.left = view
            self._write()

    def keep(self, views: Sequence[OrderView]) -> None:
        self.views = tuple(views)
        self._write()

    def hand_out(self, target: Path, views: Sequence[OrderView]) -> None:
        _write(target, OrderView(), views)

    def take_in(self, source: Path) -> tuple[OrderView, ...]:
        try:
            return tuple(map(_read, _entries(source).views))
        except _FAULTS as error:
            raise ViewsUnreadable(str(source)) from error

    def _begin(self) -> tuple[OrderView, tuple[OrderView, ...]]:
        try:
            kept = _entries(self._path) if self._path.exists() else _ViewsEntry()
        except ViewsUnreadable:
            _log.warning("the views of the orders could not be read and are put aside")
            self._is_in_the_way = True
            self.put_aside = str(self._tried_aside())
            return OrderView(), ()
        views = []
        for written in kept.views:
            try:
                views.append(_read(written))
            except _FAULTS:
                self._unread.append(written)
        try:
            return _read(kept.left), tuple(views)
        except _FAULTS:  # it is only how the list was left
            return OrderView(), tuple(views)

    def _tried_aside(self) -> Path:
        """Return where what cannot be read lies now: before anything is written, it is tried once more."""
        try:
            return self._move_aside()
        except OSError:
            _log.warning("the unreadable views stay where they are", exc_info=True)
            return self._path

    def _move_aside(self) -> Path:
        """Keep what is there under another name, and return it: somebody may still mend it. Raises OSError."""
        aside = self._path.with_suffix(".spoilt")
        with suppress(FileNotFoundError):  # somebody took it to mend it
            self._path.replace(aside)
        self._is_in_the_way = False
        return aside

    def _write(self) -> None:
        """Raises ViewsNotKept, also where what cannot be read does not let itself be put aside."""
        try:
            if self._is_in_the_way:
                self._move_aside()
        except OSError as error:
            raise ViewsNotKept(str(self._path), str(error)) from error
        _write(self._path, self.left, self.views, self._unread)


_FAULTS = (msgspec.ValidationError, UnknownCurrency)


def _entries(path: Path) -> _ViewsEntry:
    try:
        return msgspec.convert(toml_text.entries_of(_DAY.sub(r'\1"\2"', path.read_text("utf-8"))), _ViewsEntry)
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise ViewsUnreadable(str(path)) from error


def _read(written: _Written) -> OrderView:
    """Return the view. Raises one of _FAULTS."""
    return _view(msgspec.convert(written, _ViewEntry))


def _write(path: Path, left: OrderView, views: Sequence[OrderView], unread: Sequence[_Written] = ()) -> None:
    """Write a new file beside the old one, flushed, then put it in its place."""
    entry = {"left": _written(left), "views": [*map(_written, views), *unread]}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(path, toml_text.written(entry))
    except OSError as error:
        raise ViewsNotKept(str(path), str(error)) from error


def _view(entry: _ViewEntry) -> OrderView:
    columns = tuple(ColumnLook(each.name, each.shown, each.width) for each in entry.columns)
    return OrderView(entry.name, entry.text, entry.tab, _filters(entry.filters), columns)


def _filters(entry: _FilterEntry) -> Filters:
    sums, days = entry.sums, entry.days
    if entry.brand and entry.brand not in BRANDS:
        raise msgspec.ValidationError("no brand of ours")
    return Filters(
        state=entry.state,
        mode=entry.mode,
        secured=entry.secured,
        sums=None if sums is None else SumRange(currency(sums.currency), sums.least, sums.most),
        period=entry.period if days is None else _period(days),
        taken=_period(entry.taken),
        captured=_period(entry.captured),
        refunded=_period(entry.refunded),
        released=_period(entry.released),
        profile=ProfileName(entry.profile) if entry.profile else None,
        brand=entry.brand,
        operator=entry.operator,
        with_note=entry.with_note,
    )


def _period(entry: _PeriodEntry) -> Period | Days | None:
    if not isinstance(entry, _DaysEntry):
        return entry
    if not FIRST_DAY <= entry.first <= entry.last <= LAST_DAY:
        raise msgspec.ValidationError("no days of a shop")
    return Days(entry.first, entry.last)


def _written(view: OrderView) -> _Written:
    columns = [_ColumnEntry(each.name, each.shown, each.width) for each in view.columns]
    entry = _ViewEntry(
        name=view.name, text=view.text, tab=view.tab, filters=_filter_entry(view.filters), columns=columns
    )
    written: _Written = msgspec.to_builtins(entry, builtin_types=(date,))
    return written


def _filter_entry(filters: Filters) -> _FilterEntry:
    sums, period = filters.sums, filters.period
    return _FilterEntry(
        state=filters.state,
        mode=filters.mode,
        secured=filters.secured,
        sums=None if sums is None else _SumEntry(sums.currency.code, sums.least, sums.most),
        period=period if isinstance(period, Period) else None,
        days=_DaysEntry(period.first, period.last) if isinstance(period, Days) else None,
        taken=_period_entry(filters.taken),
        captured=_period_entry(filters.captured),
        refunded=_period_entry(filters.refunded),
        released=_period_entry(filters.released),
        profile=filters.profile or "",
        brand=filters.brand,
        operator=filters.operator,
        with_note=filters.with_note,
    )


def _period_entry(period: Period | Days | None) -> _PeriodEntry:
    return _DaysEntry(period.first, period.last) if isinstance(period, Days) else period
