"""A bank's own file: CSV in every shape, workbooks, guessed columns, sums as people write them, no card numbers."""

from pathlib import Path

import pytest
import xlsxwriter
from msgspec.structs import replace

from app.domain.currency import currency
from app.domain.day_errors import StatementUnusable
from app.domain.file_match import match
from app.domain.settlement import compare
from app.domain.statement import BankLine, Column, Sheet, sheet_of
from app.domain.statement_money import lines_of
from app.statements.reading import read_rows

EUR, KZT = currency("EUR"), currency("KZT")
ENGLISH = "Order number;RRN;Approval code;Amount;Currency;Fee\nA-1;610000000001;123456;1,250.50;EUR;12.51\n"
RUSSIAN = (
    "Отчёт по операциям;;;;\nПериод: 21.11.2026;;;;\nНомер заказа;РРН;Тип операции;Сумма операции;Валюта\n"
    "A-1;610000000001;Оплата;1 250,50;398\nA-1;610000000002;Возврат;250,00;KZT\n;;Итого;1 000,50;KZT\n"
)


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "statement.csv"
    path.write_bytes(text.encode(encoding))
    return path


def read(path: Path) -> Sheet:
    return sheet_of(path.name, read_rows(path), {})


def lines(sheet: Sheet) -> tuple[BankLine, ...]:
    return lines_of(sheet, sheet.columns, EUR)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_is_read_in_every_shape(tmp_path: Path, separator: str, encoding: str) -> None:
    text = ENGLISH.replace("1,250.50", "1250.50").replace(";", separator)

    (line,) = lines(read(written(tmp_path, text, encoding)))

    assert (line.minor, line.currency, line.fee, line.line) == (125050, EUR, 1251, 2)
    assert line.keys == {
        Column.ORDER_NUMBER: "A-1",
        Column.REFERENCE: "610000000001",
        Column.APPROVAL: "123456",
    }


def test_a_file_of_a_russian_bank_is_read_with_its_head_its_foot_and_its_commas(tmp_path: Path) -> None:
    paid, back = lines(read(written(tmp_path, RUSSIAN, "cp1251")))

    assert (paid.minor, paid.currency, paid.line) == (125050, KZT, 4)
    assert (back.minor, back.keys[Column.REFERENCE], back.line) == (-25000, "610000000002", 5)


def test_a_workbook_is_read_like_a_table_of_text(tmp_path: Path) -> None:
    path = tmp_path / "statement.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Merchant statement"])
    sheet.write_row(2, 0, ["Order number", "RRN", "Amount", "Currency"])
    sheet.write_row(3, 0, ["A-1", 610000000001, 1250.5, "EUR"])
    sheet.write_row(4, 0, ["A-2", 610000000002, -250, "EUR"])
    book.close()

    paid, back = lines(read(path))

    assert (paid.minor, paid.keys[Column.REFERENCE], paid.line) == (125050, "610000000001", 4)
    assert (back.minor, back.line) == (-25000, 5)


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("1 250,50", 125050), ("1\u00a0250,50", 125050), ("1,250.50", 125050), ("1250.5", 125050), ("1250", 125000),
        ("-250.00", -25000), ("−250.00", -25000), ("(250.00)", -25000), ("250.00-", -25000), ("1250.50 EUR", 125050),
        ("1.250,50", 125050), ("EUR -250.00", -25000), ("€ −250,00", -25000), ("EUR (250.00)", -25000),
        ("–250,00", -25000), ("250.00- EUR", -25000), ("(EUR) 250.00", 25000), ("1250.5000", 125050),
        ("1 250,000", 125000),
    ],
)  # fmt: skip
def test_sums_are_read_as_people_write_them(tmp_path: Path, cell: str, minor: int) -> None:
    (line,) = lines(read(written(tmp_path, f"Order number;Amount\nA-1;{cell}\n")))

    assert line.minor == minor


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("Order number;Amount\nA-1;12.50\nA-2;twelve\n", "amount", 3),
        ("Order number;Amount\nA-1;12.50\nA-2;1.2.3\n", "amount", 3),
        ("Order number;Amount\nA-1;\n", "amount", 2),
        ("Order number;Amount;Currency\nA-1;12.50;EUR\nA-2;12.50;Euro\n", "currency", 3),
        ("Order number;Amount\n", "empty", 0),
        ("", "empty", 0),
        ("Shop;Date\nours;today\n", "no-columns", 0),
    ],
)
def test_a_spoilt_file_says_what_is_wrong_and_in_which_line(
    tmp_path: Path, text: str, reason: str, line: int
) -> None:
    with pytest.raises(StatementUnusable) as failure:
        lines(read(written(tmp_path, text)))

    assert (failure.value.reason, failure.value.line) == (reason, line)


@pytest.mark.parametrize("data", [b"PK\x03\x04 no workbook", b"\xff\xfe\x00", b"a\0b;c\n"])
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "statement.csv"
    path.write_bytes(data)
    with pytest.raises(StatementUnusable):
        read(path)


def test_full_card_numbers_are_never_kept(tmp_path: Path) -> None:
    text = "Card;RRN;Amount\n4444555511113333;610000000001;12.50\n4444 5555 1111 3333;610000000002;3.00\n"

    sheet = read(written(tmp_path, text))

    assert "3333" not in repr(sheet)
    assert sheet.hidden == {0}
    assert all("3333" not in repr(line) for line in lines_of(sheet, {**sheet.columns, Column.ORDER_NUMBER: 0}, EUR))


def test_a_card_number_among_order_numbers_is_no_key(tmp_path: Path) -> None:
    text = "Order number;RRN;Amount\nA-1;610000000001;1\nA-2;610000000002;1\n4444555511113333;610000000003;1\n"

    assert "4444" not in repr(lines(read(written(tmp_path, text))))


def test_titles_that_were_chosen_before_count_before_those_that_are_guessed(tmp_path: Path) -> None:
    path = written(tmp_path, "Amount;Net;Our key\n12.50;12.25;A-1\n")
    chosen = {Column.AMOUNT: "Net", Column.ORDER_NUMBER: "Our key"}

    sheet = sheet_of(path.name, read_rows(path), chosen)

    assert sheet.columns == {Column.AMOUNT: 1, Column.ORDER_NUMBER: 2}


@pytest.mark.parametrize(
    ("code", "cell", "minor"),
    [
        ("JPY", "1250", 1250), ("JPY", "1250.00", 1250), ("JPY", "1,250.00", 1250), ("JPY", "1,250", 1250),
        ("JPY", "-1250,0", -1250), ("KZT", "1250", 125000), ("KZT", "1 250,5", 125050), ("KWD", "1.250", 1250),
        ("KWD", "1250.5", 1250500), ("KWD", "1,250.500", 1250500), ("KWD", "1250.5000", 1250500),
    ],
)  # fmt: skip
def test_sums_have_as_many_decimals_as_their_currency(tmp_path: Path, code: str, cell: str, minor: int) -> None:
    (line,) = lines(read(written(tmp_path, f"Order number;Amount;Currency\nA-1;{cell};{code}\n")))

    assert (line.minor, line.currency.code) == (minor, code)


@pytest.mark.parametrize("cell", ["1.000", "12,500", "1250.505", "12.3456"])
def test_a_sum_that_could_be_two_is_refused_and_never_guessed(tmp_path: Path, cell: str) -> None:
    with pytest.raises(StatementUnusable):
        lines(read(written(tmp_path, f"Order number;Amount\nA-1;{cell}\n")))


@pytest.mark.parametrize(
    ("kind", "minor"),
    [
        ("Credit card", 1250), ("CREDIT CARD PURCHASE", 1250), ("Credit", -1250), ("Credit voucher", -1250),
        ("Chargeback", -1250), ("CANCELLATION", -1250), ("Επιστροφή", -1250), ("ΑΚΥΡΩΣΗ", -1250), ("Қайтару", -1250),
        ("Возврат", -1250), ("-", -1250), ("+", 1250), ("Оплата", 1250), ("Purchase - online", 1250),
        ("Purchase -", 1250),
    ],
)  # fmt: skip
def test_the_kind_of_an_operation_tells_which_way_its_money_went(tmp_path: Path, kind: str, minor: int) -> None:
    (line,) = lines(read(written(tmp_path, f"Order number;Type;Amount\nA-1;{kind};12.50\n")))

    assert line.minor == minor


def test_what_stands_below_the_lines_is_no_line(tmp_path: Path) -> None:
    foot = "Итого:;1 012,50\nTOTAL;1012.50\nВсего операций 2;1012.50\n;Signed: the bank\n;-\n"

    (line,) = lines(read(written(tmp_path, f"Order number;Amount\nTOTAL-1;12.50\n{foot}")))

    assert line.keys == {Column.ORDER_NUMBER: "TOTAL-1"}


@pytest.mark.parametrize("cell", ['="000622900001"', "'000622900001", '"=""000622900001"""'])
def test_a_number_that_was_kept_from_a_spreadsheet_is_read_as_it_is(tmp_path: Path, cell: str) -> None:
    (line,) = lines(read(written(tmp_path, f"RRN;Amount\n{cell};12.50\n")))

    assert line.keys == {Column.REFERENCE: "000622900001"}


def test_fees_are_the_shops_own_money_rounded_and_one_given_back_counts_against_the_others(tmp_path: Path) -> None:
    text = "Order number;Amount;Currency;Fee\nA-1;1250;JPY;0,1875\nA-2;12.50;EUR;1.00\nA-2;-12.50;EUR;-0.50\n"

    read_lines = lines(read(written(tmp_path, text)))

    assert [line.fee for line in read_lines] == [19, 100, -50]
    assert compare([], read_lines).fees == 69
    assert compare([], [replace(line, fee=-line.fee) for line in read_lines]).fees == 69


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_in_every_way_and_a_cell_may_hold_some(tmp_path: Path, end: str) -> None:
    text = end.join(["Order number;Shop;Amount", f'A-1;"Shop{end}of ours";12.50', 'A-2;Shop "Best" Ltd;3.00', ""])

    assert [line.minor for line in lines(read(written(tmp_path, text)))] == [1250, 300]


def test_a_quote_nobody_closed_swallows_no_lines(tmp_path: Path) -> None:
    text = 'Order number;Shop;Amount\nA-1;"Shop;12.50\nA-2;ours;3.00\nA-3;ours;4.00\n'

    with pytest.raises(StatementUnusable) as failure:
        read(written(tmp_path, text))

    assert failure.value.reason == "unreadable"


@pytest.mark.parametrize("name", ['"Best" Shop', 'Shop "Best"'])
def test_a_quote_within_a_name_is_no_reason_to_refuse_a_file(tmp_path: Path, name: str) -> None:
    (line,) = lines(read(written(tmp_path, f"Order number;Shop;Amount\nA-1;{name};12.50\n")))

    assert line.minor == 1250


@pytest.mark.parametrize("day", ["09.03.26", "9/3/26", "09.03.2026 14:02", "2026-03-09"])
def test_a_day_with_two_digits_of_its_year_is_the_same_day(tmp_path: Path, day: str) -> None:
    (line,) = lines(read(written(tmp_path, f"Order number;Date;Amount\nA-1;{day};12.50\n")))

    assert line.moved_on == "2026-03-09"


SIDES = "Date;Order number;Type;Debit;Credit\n"


@pytest.mark.parametrize(
    "titles",
    [
        "Order number;Debit;Credit",
        "Order number;DR;CR",
        "Номер заказа;Дебет;Кредит",
        "Номер заказа;Списано;Зачислено",
        "Order number;Χρέωση;Πίστωση",
        "Заказ;Шығыс;Кіріс",
    ],
)
def test_sums_in_two_columns_are_takings_and_money_that_went_back(tmp_path: Path, titles: str) -> None:
    text = f"{titles}\nA-1;;1 250,50\nA-2;0,00;3,00\nA-2;3,00;0.00\nA-3;-;4,00\nA-4;0,00;-\n"

    assert [line.minor for line in lines(read(written(tmp_path, text)))] == [125050, 300, -300, 400]


def test_the_column_of_a_sum_counts_whatever_the_kind_of_operation_is_called(tmp_path: Path) -> None:
    text = f"{SIDES}09.03.26;A-1;Credit;;12.50\n09.03.26;A-2;Chargeback reversal;;3.00\n09.03.26;A-3;Payment;2.00;\n"

    assert [line.minor for line in lines(read(written(tmp_path, text)))] == [1250, 300, -200]


def test_a_bank_may_write_all_debits_below_zero(tmp_path: Path) -> None:
    text = f"{SIDES}09.03.26;A-1;;-12.50;\n09.03.26;A-2;;(3.00);\n09.03.26;A-3;;;-1.00\n"

    assert [line.minor for line in lines(read(written(tmp_path, text)))] == [-1250, -300, -100]


@pytest.mark.parametrize(
    ("below", "reason", "line"),
    [
        ("09.03.26;A-1;;;12.50\n09.03.26;A-2;;3.00;3.00\n", "both-sides", 3),
        ("09.03.26;A-1;;12.50;\n09.03.26;A-2;;-3.00;\n", "debit-sign", 3),
        ("09.03.26;A-1;;;\n", "amount", 2),
        ("09.03.26;A-1;;;twelve\n", "amount", 2),
    ],
)
def test_a_line_whose_money_could_have_gone_either_way_is_refused_and_named(
    tmp_path: Path, below: str, reason: str, line: int
) -> None:
    with pytest.raises(StatementUnusable) as failure:
        lines(read(written(tmp_path, SIDES + below)))

    assert (failure.value.reason, failure.value.line) == (reason, line)


@pytest.mark.parametrize("titles", ["Order number;Credit", "Order number;Debit"])
def test_one_side_alone_says_nothing_of_the_other_way(tmp_path: Path, titles: str) -> None:
    with pytest.raises(StatementUnusable, match="no-columns"):
        lines(read(written(tmp_path, f"{titles}\nA-1;12.50\n")))


def test_one_sum_counts_before_two_sides_until_somebody_chooses_these(tmp_path: Path) -> None:
    path = written(tmp_path, "Order number;Amount;Debit;Credit\nA-1;12.50;;12.25\n")
    chosen = {Column.DEBIT: "Debit", Column.CREDIT: "Credit"}

    assert [line.minor for line in lines(read(path))] == [1250]
    assert [line.minor for line in lines(sheet_of(path.name, read_rows(path), chosen))] == [1225]


def test_what_went_out_as_a_fee_is_no_money_that_went_back(tmp_path: Path) -> None:
    text = (
        f"{SIDES}09.03.26;A-1;Payment with commission;;12.50\n09.03.26;A-1;Commission;0.25;\n"
        "09.03.26;;Комиссия банка;1.00;\n09.03.26;;Fee returned;;0.50\n;;Итого комиссия;1.25;0.50\n"
    )

    read_lines = lines(read(written(tmp_path, text)))

    assert [(line.minor, line.fee) for line in read_lines] == [(1250, 0), (0, 25), (0, 100), (0, -50)]
    found = match({}, read_lines, "content", {}, []).settlement
    assert found.fees == 75
    assert [each.banks for each in found.differences] == [read_lines[0]], "nobody looks for the orders of fees"
