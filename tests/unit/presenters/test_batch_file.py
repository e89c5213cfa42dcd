"""Files of links as Excel and bookkeeping programs write them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.presenters.batch_file import LARGEST, MOST_ROWS, BatchFileUnusable, BatchLine, example, read_batch


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_whatever_wrote_it(encoding: str, separator: str) -> None:
    text = (
        separator.join(["Сумма", "За что", "Клиент"]) + "\r\n" + separator.join(["12.50", "Заказ 7", "+79161234567"])
    )
    assert read_batch(text.encode(encoding)) == (BatchLine(2, "12.50", "Заказ 7", "+79161234567"),)


def test_columns_stand_in_any_order_and_strange_ones_are_passed_over() -> None:
    data = b'Reference,Colour,E-MAIL,Amount,Name,For\nINV-1,red,m@example.com,5,Maria,"Tea, green"\n'
    assert read_batch(data) == (BatchLine(2, "5", "Tea, green", "m@example.com", "Maria", "INV-1"),)


@pytest.mark.parametrize(
    "titles",
    [
        "Amount;For;Customer;Name;Reference",
        "Сумма;За что;Клиент;Имя;Номер",
        "Ποσό;Για;Πελάτης;Όνομα;Αναφορά",
        "СОМА;Не үшін;Клиент;Аты;Нөмір",
        "Сома;Не үшін;Клиент;Аты;Белгі",
    ],
)
def test_titles_are_known_in_every_language_of_the_till(titles: str) -> None:
    data = f"{titles}\n5;Tea;m@example.com;Maria;INV-1\n".encode()
    assert read_batch(data) == (BatchLine(2, "5", "Tea", "m@example.com", "Maria", "INV-1"),)


@pytest.mark.parametrize(
    ("titles", "mark"),
    [
        ("amount;for;customer;name;reference", "."),
        ("ποσό;για;πελάτης;όνομα;αναφορά", ","),
        ("сома;не үшін;клиент;аты;белгі", ","),
    ],
)
def test_the_example_is_a_file_that_is_read_whole(titles: str, mark: str) -> None:
    first, second = read_batch(example(titles, mark).encode())
    assert first == BatchLine(2, f"12{mark}50", "1041", "maria@example.com", "Maria", "7")
    assert (second.amount, second.contact) == (f"8{mark}20", "+35799123456")


def test_empty_lines_are_passed_over_and_short_ones_are_lines() -> None:
    lines = read_batch(b"amount;for;customer\n5\n\n;;\n6;Tea\n")
    assert [(line.place, line.amount, line.description) for line in lines] == [(2, "5", ""), (5, "6", "Tea")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"amount\n", "empty"),
        (b"name;for\nMaria;Tea\n", "no-amount"),
        (b"amount\n" + b"5\n" * (MOST_ROWS + 1), "too-many"),
        (b"amount\n" + b"5" * LARGEST, "too-large"),
        (b"\x00\x01\x02\x98\xff", "unreadable"),
        (b"PK\x03\x04\x14\x00\x00\x00", "unreadable"),
    ],
)
def test_what_is_no_table_of_links_is_refused_by_name(data: bytes, reason: str) -> None:
    with pytest.raises(BatchFileUnusable) as caught:
        read_batch(data)
    assert caught.value.reason == reason


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_are_refused(data: bytes) -> None:
    with suppress(BatchFileUnusable):
        assert read_batch(b"amount;for\n" + data)
