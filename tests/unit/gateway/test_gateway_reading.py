"""How replies are read: what is forgiven, what is not, and that nothing else ever comes out than AnswerLost."""

import time
from datetime import UTC, datetime

import pytest

from app.domain.errors import AnswerLost
from app.gateway.masking import card_summary, safe_raw, safe_text
from app.gateway.reading import read_object


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"<html><body>Maintenance</body></html>", "html"),
        (b"  <!DOCTYPE html>", "html"),
        (b"Incorrect body response", "not-json"),
        (b'{"errorCode":"0","orderSta', "not-json"),
        (b'{"errorCode":"0"} trailing', "not-json"),
        (b'{"amount":NaN}', "not-json"),
        (b'{"amount":Infinity}', "not-json"),
        (b'{"amount":' + b"9" * 5000 + b"}", "not-json"),
        (b"[" * 100_000, "not-json"),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "not-json"),
        (b"\x1f\x8b\x08\x00garbage", "not-json"),
        (b'"paid"', "not-an-object"),
        (b"null", "not-an-object"),
        (b"2", "not-an-object"),
        (b"true", "not-an-object"),
        (b'[{"orderStatus":2}]', "not-an-object"),
    ],
)
def test_what_is_no_object_is_a_lost_answer(body: bytes, reason: str) -> None:
    with pytest.raises(AnswerLost) as caught:
        read_object(body)
    assert caught.value.reason == reason
    assert caught.value.__context__ is None


def test_a_byte_order_mark_and_broken_letters_do_not_matter() -> None:
    fields = read_object(b'\xef\xbb\xbf{"errorCode":"0","errorMessage":"\xd3\xf1\xef\xe5\xf8\xed\xee"}')
    assert fields.text("errorCode") == "0"


def test_names_are_found_in_any_spelling() -> None:
    fields = read_object(b'{"ErrorCode":"0","ORDERNUMBER":"N-1","cardHolderName":"A"}')
    assert (fields.text("errorCode"), fields.text("orderNumber"), fields.text("cardholderName")) == (
        "0",
        "N-1",
        "A",
    )


def test_a_name_said_twice_with_two_values_is_a_contradiction() -> None:
    fields = read_object(b'{"orderStatus":0,"OrderStatus":2,"amount":5,"amount":5}')
    assert fields.whole("amount") == 5
    with pytest.raises(AnswerLost, match="contradiction"):
        fields.raw("orderStatus")


def test_true_and_one_are_two_values() -> None:
    with pytest.raises(AnswerLost, match="contradiction"):
        read_object(b'{"orderStatus":1,"OrderStatus":true}').raw("orderStatus")


@pytest.mark.parametrize(
    ("written", "read"),
    [("1250", 1250), ('"1250"', 1250), ('" 1250 "', 1250), ("0", 0), ("null", None), ('""', None), ('" "', None)],
)
def test_a_sum_is_a_whole_number_or_absent(written: str, read: int | None) -> None:
    assert read_object(f'{{"amount":{written}}}'.encode()).whole("amount") == read


@pytest.mark.parametrize(
    "written",
    [
        "true",
        "12.5",
        "1250.0",
        "1e3",
        "-1",
        '"-1"',
        '"12.50"',
        '"1 250"',
        '"abc"',
        '"١٢"',
        "[1250]",
        '{"value":1}',
        "1000000000000",
        '"1000000000000"',
        str(2**64),
        '"0x10"',
        '"1250\\u0000"',
    ],
)
def test_a_doubtful_sum_is_never_guessed(written: str) -> None:
    with pytest.raises(AnswerLost, match="number"):
        read_object(f'{{"amount":{written}}}'.encode()).whole("amount")


def test_moments_come_in_milliseconds_or_words() -> None:
    fields = read_object(
        b'{"a":1793700000000,"b":"1793700000000","c":"2026-11-03T10:00:00Z","d":"2026-11-03T12:00:00+02:00",'
        b'"e":"2026-11-03T10:00:00","f":99999999999999999999,"g":"soon","h":12,"i":true,"j":"9999-12-31T23:59:59-14:00"}'
    )
    assert fields.moment("a") == fields.moment("b") == datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
    assert fields.moment("c") == fields.moment("d") == fields.moment("e") == datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
    assert [fields.moment(name) for name in "fghij"] == [None] * 5


def test_identifiers_stay_as_received_or_are_none() -> None:
    fields = read_object(b'{"a":"X-1","b":17,"c":"","d":"a\\nb","e":{"x":1},"f":true}')
    assert [fields.identifier(name) for name in "abcdef"] == ["X-1", "17", None, None, None, None]
    assert read_object(b'{"a":"' + b"x" * 129 + b'"}').identifier("a") is None


def test_texts_lose_card_numbers_control_letters_and_length() -> None:
    assert safe_text("card 4444 5555 1111 3333 refused", 200) == ""
    assert safe_text("a\u202eb\x00c\ud800", 200) == "abc"
    assert safe_text("x" * 500, 40) == "x" * 40
    assert safe_raw(True) == "true"
    assert safe_raw({"a": 1}) == "object"
    assert len(safe_raw("q" * 5000)) == 40


@pytest.mark.parametrize(
    ("shown", "masked"),
    [
        ("411111**1111", "411111**1111"),
        ("220138*******0047", "220138**0047"),
        ("544714XXXXXX5619", "544714**5619"),
        ("4000 00** ******0002", "400000**0002"),
        ("5555555****5599", "555555**5599"),
        ("411111111111", "411111**1111"),
        ("", None),
        ("****", None),
        ("4111", None),
        ("no card", None),
    ],
)
def test_a_shown_card_keeps_six_and_four_digits(shown: str, masked: str | None) -> None:
    summary = card_summary(shown, "203012")
    assert (summary and summary.masked) == masked


def test_a_megabyte_is_read_quickly() -> None:
    started = time.perf_counter()
    fields = read_object(
        b'{"errorMessage":"' + b"4444555511113333" * 60_000 + b'","orderNumber":"' + b"1" * 40_000 + b'"}'
    )
    assert fields.text("errorMessage") == ""
    assert fields.identifier("orderNumber") is None
    assert time.perf_counter() - started < 2
