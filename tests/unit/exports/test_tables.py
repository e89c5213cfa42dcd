"""Exported files: read back they say what was written, no cell is a formula, and a failure leaves nothing behind."""

import csv
import errno
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.currency import currency
from app.domain.errors import ExportDenied, ExportDiskFull, ExportFailed
from app.domain.money import Money
from app.exports.csv_table import CsvTable, harmless
from app.exports.draft import told_by_name
from app.exports.opening import open_table
from app.exports.xlsx_table import XlsxTable
from app.services.table_file import Row, TableFile
from tests.makers import EUR, NOON, euros
from tests.unit.exports.export_aids import a_look, read_workbook

YEN, DINAR = currency("JPY"), currency("KWD")
FORMULAS = ["=1+1", "+35799123456", "-2", "@SUM(A1)", "\tx", "\rx", " =1+1", "＝1", '=HYPERLINK("http://x")']


def write(table: TableFile, *pages: Sequence[Row]) -> None:
    table.start()
    for page in pages:
        table.add(page)
    table.finish()
    table.put_in_place()


def read_csv(path: Path, separator: str) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator, strict=True))


# --- CSV ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("separator", "mark"), [(",", "."), (";", ",")])
def test_csv_says_what_was_written(tmp_path: Path, separator: str, mark: str) -> None:
    target = tmp_path / "orders.csv"
    here = NOON.astimezone()
    rows: list[Row] = [
        [NOON, euros(123456), Money(1250, YEN), Money(1, DINAR), 'Мария; Ltd, "A"\r\nB'],
        [NOON, euros(5), Money(0, YEN), Money(12345, DINAR), ""],
    ]
    write(CsvTable(target, a_look("Время", "1", "2", "3", "4", separator=separator, decimal_mark=mark)), rows)
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.endswith(b"\r\n")
    assert read_csv(target, separator) == [
        ["Время", "1", "2", "3", "4"],
        [f"{here:%Y-%m-%d %H:%M:%S}", f"1234{mark}56", "1250", f"0{mark}001", 'Мария; Ltd, "A"\r\nB'],
        [f"{here:%Y-%m-%d %H:%M:%S}", f"0{mark}05", "0", f"12{mark}345", ""],
    ]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_csv_cell_begins_a_formula(tmp_path: Path, text: str) -> None:
    target = tmp_path / "orders.csv"
    write(CsvTable(target, a_look("A", "B")), [["x", text]])
    assert read_csv(target, ",")[1] == ["x", f"'{text}"]


@pytest.mark.parametrize("text", ["", "Maria", "a=b", "12-3", "m@example.com", "•••• 1111", "№ 1"])
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@given(st.text())
def test_no_text_at_all_begins_a_formula(text: str) -> None:
    made = harmless(text)
    assert not made.lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert made.removeprefix("'") == text.removeprefix("'")


def test_half_a_character_keeps_no_list_from_being_saved(tmp_path: Path) -> None:
    target = tmp_path / "orders.csv"
    write(CsvTable(target, a_look("A")), [["Maria \ud83d"]])
    assert read_csv(target, ",") == [["A"], ["Maria ?"]]


# --- Excel ----------------------------------------------------------------------------------------


def test_a_workbook_holds_real_numbers_and_times(tmp_path: Path) -> None:
    target = tmp_path / "orders.xlsx"
    write(
        XlsxTable(target, a_look("Время", "Сумма", "JPY", "KWD", "Кто")),
        [[NOON, euros(123456), Money(1250, YEN), Money(1, DINAR), "Мария"]],
        [[NOON, Money(999_999_999_999, EUR), Money(0, YEN), Money(12345, DINAR), ""]],
    )
    (sheet,) = read_workbook(target)
    days = (NOON.astimezone().replace(tzinfo=None) - datetime(1899, 12, 30)).total_seconds() / 86400
    assert sheet.rows == [
        ["Время", "Сумма", "JPY", "KWD", "Кто"],
        [pytest.approx(days), 1234.56, 1250, 0.001, "Мария"],
        [pytest.approx(days), 9999999999.99, 0, 12.345, ""],
    ]
    assert sheet.formats[1] == ["yyyy-mm-dd hh:mm:ss", "#,##0.00", "#,##0", "#,##0.000", ""]
    assert (sheet.name, sheet.frozen_rows, sheet.filtered) == ("Orders", 1, "A1:E3")
    assert sheet.widths[0] > len("yyyy-mm-dd hh:mm:ss")


def test_neither_half_a_character_nor_a_long_text_keeps_a_workbook_from_being_saved(tmp_path: Path) -> None:
    target = tmp_path / "orders.xlsx"
    write(XlsxTable(target, a_look("A", "B")), [["Maria \ud83d", "x" * 40_000]])
    (sheet,) = read_workbook(target)
    assert sheet.rows == [["A", "B"], ["Maria ?", "x" * 32_767]]


def test_no_workbook_cell_is_a_formula_or_a_link(tmp_path: Path) -> None:
    target = tmp_path / "orders.xlsx"
    write(XlsxTable(target, a_look("A")), [[text] for text in [*FORMULAS, "https://x.example", "m@x.example"]])
    (sheet,) = read_workbook(target)
    assert "<f>" not in sheet.xml
    assert "hyperlink" not in sheet.xml
    assert all(isinstance(row[0], str) for row in sheet.rows)
    assert sheet.rows[1] == ["=1+1"]


def test_orders_that_do_not_fit_a_sheet_go_on_with_the_next(tmp_path: Path) -> None:
    target = tmp_path / "orders.xlsx"
    write(XlsxTable(target, a_look("A"), longest_sheet=3), [[str(each)] for each in range(5)])
    sheets = read_workbook(target)
    assert [sheet.name for sheet in sheets] == ["Orders", "Orders 2", "Orders 3"]
    assert [sheet.rows for sheet in sheets] == [[["A"], ["0"], ["1"]], [["A"], ["2"], ["3"]], [["A"], ["4"]]]
    assert [sheet.filtered for sheet in sheets] == ["A1:A3", "A1:A3", "A1:A2"]


# --- both -----------------------------------------------------------------------------------------


@pytest.fixture(params=["orders.csv", "orders.xlsx"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path: Path = tmp_path / request.param
    return path


def test_an_empty_list_is_a_file_with_titles(target: Path) -> None:
    write(open_table(target, a_look("A", "B")))
    rows = read_csv(target, ",") if target.suffix == ".csv" else read_workbook(target)[0].rows
    assert rows == [["A", "B"]]


def test_the_ending_decides_the_kind_of_file(tmp_path: Path) -> None:
    for name, begins in [
        ("a.XLSX", b"PK"),
        ("a.csv", b"\xef\xbb\xbf"),
        ("a.txt", b"\xef\xbb\xbf"),
        ("a", b"\xef\xbb\xbf"),
    ]:
        write(open_table(tmp_path / name, a_look("A")))
        assert (tmp_path / name).read_bytes().startswith(begins), name


def test_a_till_that_exports_nothing_never_loads_the_excel_library() -> None:
    source = (
        "import sys, app.exports.opening; print('xlsxwriter' in sys.modules, 'app.exports.csv_table' in sys.modules)"
    )
    root = Path(__file__).parents[3]
    run = subprocess.run([sys.executable, "-c", source], cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True"]


def test_nothing_stands_at_the_target_before_the_file_is_whole(target: Path) -> None:
    target.write_text("before")
    table = open_table(target, a_look("A"))
    table.start()
    table.add([["x"]] * 10_000)
    assert target.read_text() == "before"
    table.finish()
    assert target.read_text() == "before"
    table.put_in_place()
    assert target.read_bytes() != b"before"
    assert list(target.parent.iterdir()) == [target]


def test_a_discarded_file_leaves_what_was_there(target: Path) -> None:
    target.write_text("before")
    for rows in (0, 10_000):
        table = open_table(target, a_look("A"))
        table.start()
        table.add([["x"]] * rows)
        table.discard()
        assert target.read_text() == "before"
        assert list(target.parent.iterdir()) == [target]


def test_discarding_what_never_began_is_nothing(target: Path) -> None:
    open_table(target, a_look("A")).discard()
    assert list(target.parent.iterdir()) == []


def test_a_folder_that_is_gone_is_told(target: Path) -> None:
    table = open_table(target.parent / "gone" / target.name, a_look("A"))
    with pytest.raises(ExportFailed) as failure:
        table.start()
    table.discard()
    assert failure.value.path.endswith(target.name)


def test_a_target_that_cannot_be_replaced_is_told(target: Path) -> None:
    target.mkdir()
    (target / "kept").touch()
    table = open_table(target, a_look("A"))
    table.start()
    table.finish()
    with pytest.raises(ExportFailed):
        table.put_in_place()
    table.discard()
    assert [each.name for each in target.parent.iterdir()] == [target.name]
    assert (target / "kept").exists()


@pytest.fixture
def small_files() -> Iterator[Callable[[int], None]]:
    """Return a function after which no file may grow beyond so many bytes: a disk that is full, to the writer."""
    resource = pytest.importorskip("resource", reason="this system has no such limit")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_fills_up_leaves_what_was_there(target: Path, small_files: Callable[[int], None]) -> None:
    target.write_text("before")
    table = open_table(target, a_look("A"))
    small_files(100_000)
    table.start()
    with pytest.raises(ExportDiskFull):  # noqa: PT012 - one of the two meets the end of the disk
        table.add([["x" * 50]] * 10_000)
        table.finish()
    table.discard()
    small_files(-1)
    assert target.read_text() == "before"
    assert list(target.parent.iterdir()) == [target]


def test_a_disk_that_fills_up_with_the_last_step_is_told_by_name(
    tmp_path: Path, small_files: Callable[[int], None]
) -> None:
    table = XlsxTable(tmp_path / "orders.xlsx", a_look("A"))
    table.start()
    table.add([["x"]] * 10)
    small_files(2_000)
    with pytest.raises(ExportDiskFull):
        table.finish()
    table.discard()
    small_files(-1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "failure"),
    [
        (errno.ENOSPC, ExportDiskFull),
        (errno.EDQUOT, ExportDiskFull),
        (errno.EACCES, ExportDenied),
        (errno.EPERM, ExportDenied),
        (errno.EROFS, ExportDenied),
        (errno.EIO, ExportFailed),
    ],
)
def test_what_the_system_says_gets_its_name(number: int, failure: type[ExportFailed]) -> None:
    with pytest.raises(ExportFailed) as told, told_by_name(Path("orders.csv")):
        raise OSError(number, "the system's words")
    assert type(told.value) is failure
    assert (told.value.path, told.value.reason) == ("orders.csv", "the system's words")
