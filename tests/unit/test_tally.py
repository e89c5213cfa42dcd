"""The table of counts: what it says when all held, when something broke, and when a control did not break."""

import pytest

from tests.tally import Counts, Tally, table


def _verdicts(tally: Tally) -> dict[str, str]:
    return {line.title: line.verdict for line in tally.lines.values()}


def test_a_line_says_whether_the_promises_held() -> None:
    tally = Tally()
    with tally.line("kills", 7) as line:
        line.add(Counts(tried=10))
    with tally.line("power cuts") as line:
        line.add(Counts(tried=10, doubled=1))
    assert _verdicts(tally) == {"kills": "held", "power cuts": "BROKEN"}


def test_a_control_is_right_only_when_something_breaks() -> None:
    tally = Tally()
    with tally.line("without the fence", control=True) as line:
        line.add(Counts(tried=3, lost=1))
    with tally.line("without the check", control=True) as line:
        line.add(Counts(tried=3))
    assert _verdicts(tally) == {"without the fence": "broke, as it must", "without the check": "DID NOT BREAK"}


def test_a_test_that_fails_has_counted_too() -> None:
    tally = Tally()

    def count_and_fail() -> None:
        with tally.line("kills") as line:
            line.tried = 4
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        count_and_fail()
    assert [(line.tried, line.verdict) for line in tally.lines.values()] == [(4, "FAILED")]


def test_one_title_is_one_line_and_controls_come_last() -> None:
    tally = Tally()
    with tally.line("without a guard", control=True) as line:
        line.add(Counts(tried=1, lost=1))
    for _ in range(2):
        with tally.line("kills", 7) as line:
            line.add(Counts(tried=5))
            line.note = "in ten flows"
    rows = list(table(tally.lines.values()))
    assert rows[0].split()[:3] == ["what", "was", "done"]
    assert rows[1].split()[:6] == ["kills", "10", "0", "0", "0", "0"]
    assert rows[2].strip() == "in ten flows"
    assert rows[3].startswith("controls")
    assert rows[4].startswith("without a guard")
    assert len(rows) == 5


def test_what_another_process_counted_is_counted_on() -> None:
    ours, theirs = Tally(), Tally()
    for tally, wrong in ((ours, 0), (theirs, 2)):
        with tally.line("kills", 7) as line:
            line.add(Counts(tried=5, lost=wrong))
    with theirs.line("without the fence", control=True) as line:
        line.add(Counts(tried=1, doubled=1))
    ours.add(theirs.lines.values())
    assert ours.lines["kills"].tried == 10
    assert _verdicts(ours) == {"kills": "BROKEN", "without the fence": "broke, as it must"}


def test_a_line_that_failed_in_another_process_stays_failed() -> None:
    ours, theirs = Tally(), Tally()
    with pytest.raises(ZeroDivisionError), theirs.line("kills"):
        raise ZeroDivisionError
    with ours.line("kills") as line:
        line.tried = 1
    ours.add(theirs.lines.values())
    assert _verdicts(ours) == {"kills": "FAILED"}
