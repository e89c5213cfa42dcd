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
    taken=Period.TODAY,
    refunded=Days(date(2026, 3, 2), date(2026, 3, 2)),
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
    assert (first.left, first.views, first.put_aside) == (OrderView(), (), "")
    left = OrderView(filters=FULL, columns=(ColumnLook("time"),))
    first.leave(left)
    first.keep(VIEWS)
    again = OrderViewsFile(path)
    assert (again.left, again.views, again.put_aside) == (left, VIEWS, "")


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "content",
    [
        b"views = [",
        b"\xff\xfe",
        b"views = 3",
        b"left = 7",
        pytest.param(b"left = " + b"9" * 5000, id="too long a number"),
        pytest.param(b"left = " + b"[" * 3000 + b"]" * 3000, id="too deep"),
    ],
)
def test_a_spoilt_file_is_put_aside_and_the_list_begins_as_usual(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "views.toml"
    path.write_bytes(content)
    kept = OrderViewsFile(path)
    assert (kept.left, kept.views, kept.put_aside) == (OrderView(), (), str(path.with_suffix(".spoilt")))
    assert path.with_suffix(".spoilt").read_bytes() == content
    kept.keep(VIEWS)
    assert OrderViewsFile(path).views == VIEWS
    with pytest.raises(ViewsUnreadable):
        kept.take_in(path.with_suffix(".spoilt"))


@pytest.mark.logs_warnings
def test_what_cannot_be_read_and_not_be_put_aside_is_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, real = tmp_path / "views.toml", Path.replace
    path.write_bytes(b"views = [")

    def held_by_another_program(file: Path, target: Path) -> Path:
        if file == path:
            raise PermissionError(13, "in use", str(file))
        return real(file, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", held_by_another_program)
        kept = OrderViewsFile(path)
        assert kept.put_aside == str(path)
        with pytest.raises(ViewsNotKept):
            kept.keep(VIEWS)
        assert path.read_bytes() == b"views = ["
    kept.keep(VIEWS)
    assert OrderViewsFile(path).views == VIEWS
    assert path.with_suffix(".spoilt").read_bytes() == b"views = ["


@pytest.mark.parametrize(
    "filters",
    [
        "[{}.filters.days]\nfirst = 0000-01-01\nlast = 2026-03-01",
        "[{}.filters.days]\nfirst = 2026-02-31\nlast = 2026-03-01",
        "[{}.filters.days]\nfirst = 2026-02-01\nlast = 99999-03-01",
        "[{}.filters.days]\nfirst = 2026-02-01\nlast = 9999-12-31",
        "[{}.filters.days]\nfirst = 0001-01-01\nlast = 2026-03-01",
        '[{}.filters.days]\nfirst = "2026-02-30"\nlast = 2026-03-01',
        "[{}.filters.days]\nfirst = 2026-03-02\nlast = 2026-03-01",
        '[{}.filters]\nstate = "no-such-state"',
        '[{}.filters]\nbrand = "no-such-brand"',
        '[{}.filters.sums]\ncurrency = "XXQ"',
        '[{}.filters.sums]\ncurrency = "EUR"\nleast = "much"',
    ],
)
def test_a_view_that_cannot_be_read_stays_in_the_file_and_no_other_one_suffers(tmp_path: Path, filters: str) -> None:
    path, absurd = tmp_path / "views.toml", filters.format("views")
    path.write_text(f'[[views]]\nname = "Good"\n[[views]]\nname = "Absurd"\n{absurd}\n[[views]]\nname = "Sound"\n')
    for run in range(2):
        kept = OrderViewsFile(path)
        assert ([view.name for view in kept.views], kept.unread, kept.put_aside) == (
            ["Good", "Sound"],
            ("Absurd",),
            "",
        )
        kept.leave(OrderView(text=f"maria {run}"))
    assert OrderViewsFile(path).left == OrderView(text="maria 1")
    with pytest.raises(ViewsUnreadable):
        kept.take_in(path)
    path.write_text(f'[[views]]\nname = "Good"\n{filters.format("left")}\n')
    kept = OrderViewsFile(path)
    assert (kept.left, [view.name for view in kept.views], kept.unread) == (OrderView(), ["Good"], ())


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


def test_half_a_character_that_was_pasted_keeps_no_view_from_being_kept(tmp_path: Path) -> None:
    path = tmp_path / "views.toml"
    OrderViewsFile(path).leave(OrderView(text="Anna \ud83d"))
    assert OrderViewsFile(path).left.text == "Anna ?"
