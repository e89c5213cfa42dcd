"""Views and filters outlive the program; a file that is spoilt is put aside and stops nobody."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.currency import currency
from app.domain.identifiers import ProfileName
from app.domain.order import OrderState, PaymentMode
from app.domain.sum_range import SumRange
from app.files.order_views import OrderViewsFile
from app.services.order_filters import Days, Filters, Period
from app.services.order_views import ColumnLook, OrderView, ViewsNotKept, ViewsUnreadable

FULL = Filters(
    state=OrderState.PAID,
    mode=PaymentMode.PHONE,
    secured=False,
    sums=SumRange(currency("JPY"), 100, None),
    period=Days(date(2026, 3, 1), date(2026, 3, 12)),
    profile=ProfileName("a-bank"),
    brand="American Express",
    operator="Анна",
    with_note=True,
)
VIEWS = (
    OrderView("Пятница", "maria *4242", "held", FULL, (ColumnLook("amount", True, 120), ColumnLook("card", False))),
    OrderView("Week", filters=Filters(period=Period.THIS_WEEK)),
    OrderView("Everything"),
)


def test_everything_is_read_back_by_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "new" / "views.toml"
    first = OrderViewsFile(path)
    assert (first.left, first.views, first.is_spoilt) == (OrderView(), (), False)
    left = OrderView(filters=FULL, columns=(ColumnLook("time"),))
    first.leave(left)
    first.keep(VIEWS)
    again = OrderViewsFile(path)
    assert (again.left, again.views, again.is_spoilt) == (left, VIEWS, False)


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "content",
    [
        b"views = [",
        b"\xff\xfe",
        b"views = 3",
        b"[[views]]\nname = 7",
        b'[left.filters]\nstate = "no-such-state"',
        b'[left.filters]\nbrand = "no-such-brand"',
        b'[left.filters.sums]\ncurrency = "XXQ"',
        b'[left.filters.sums]\ncurrency = "EUR"\nleast = "much"',
    ],
)
def test_a_spoilt_file_is_put_aside_and_the_list_begins_as_usual(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "views.toml"
    path.write_bytes(content)
    kept = OrderViewsFile(path)
    assert (kept.left, kept.views, kept.is_spoilt) == (OrderView(), (), True)
    assert path.with_suffix(".spoilt").read_bytes() == content
    kept.keep(VIEWS)
    assert OrderViewsFile(path).views == VIEWS
    with pytest.raises(ViewsUnreadable):
        kept.take_in(path.with_suffix(".spoilt"))


def test_views_go_from_till_to_till_without_what_the_till_was_left_with(tmp_path: Path) -> None:
    ours = OrderViewsFile(tmp_path / "ours.toml")
    ours.leave(OrderView(filters=FULL))
    ours.hand_out(tmp_path / "shared.toml", VIEWS[:2])
    theirs = OrderViewsFile(tmp_path / "theirs.toml")
    assert theirs.take_in(tmp_path / "shared.toml") == VIEWS[:2]
    assert theirs.left == OrderView()
    assert OrderViewsFile(tmp_path / "shared.toml").left == OrderView()


def test_a_place_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ViewsNotKept):
        OrderViewsFile(tmp_path / "views.toml").hand_out(tmp_path / "file" / "views.toml", VIEWS)
