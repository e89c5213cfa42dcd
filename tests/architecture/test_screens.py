"""Every window in every language: nothing is cut, and what takes the keyboard has a name in that language."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.demo.gallery.eyes import faults
from app.demo.hands import Hands
from app.ui.header import Header
from tests.architecture.looking import Look, check, settle
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


def test_the_main_window_can_be_read_and_heard(look_at_window: Callable[[Look], None]) -> None:
    look_at_window(check)


def test_the_screen_of_a_bank_can_be_read_and_heard(look_at_bank: Callable[[Look], None]) -> None:
    look_at_bank(check)


def test_the_windows_about_people_can_be_read_and_heard(look_at_people: Callable[[Look], None]) -> None:
    look_at_people(check)


def test_the_business_day_can_be_read_and_heard(look_at_day: Callable[[Look], None]) -> None:
    look_at_day(check)


@pytest.mark.parametrize("desktop", [("en", 1.0), ("ru", 1.0)], indirect=True)
@pytest.mark.parametrize("width", [1024, 1280, 1440])
def test_the_header_stands_in_one_line_whoever_works_and_nothing_in_it_is_cut(
    look_at_people: Callable[[Look], None], width: int
) -> None:
    def in_one_line(window: QWidget) -> None:
        if window.findChild(Header) is not None:
            hands = Hands(window)
            window.resize(width, 700)
            settle()
            shown = [hands.find(QWidget, name) for name in ("goPhoneOrder", "operatorAtWork", "preferences")]
            middles = [widget.mapTo(window, widget.rect().center()).y() for widget in shown]
            assert max(middles) - min(middles) < 3, middles
            assert (hands.find(QLabel, "operatorAtWork").text(), window.width()) == ("Olga", width)
            assert [fault for fault in faults(window) if "screens/" not in fault] == []
            seen.append(window)

    seen: list[QWidget] = []
    look_at_people(in_one_line)
    assert len(seen) == 1


def test_the_login_of_a_bank_can_be_read_and_heard(look_at_sign_in: Callable[[Look], None]) -> None:
    look_at_sign_in(check)


def test_the_first_start_can_be_read_and_heard(look_at_first_start: Callable[[Look], None]) -> None:
    look_at_first_start(check)


def test_the_panel_for_whoever_practises_can_be_read_and_heard(look_at_practice: Callable[[Look], None]) -> None:
    look_at_practice(check)


def test_the_sheet_of_a_locked_till_can_be_read_and_heard(look_at_locked_sheet: Callable[[Look], None]) -> None:
    look_at_locked_sheet(check)


def test_the_file_of_keys_can_be_read_and_heard(look_at_key_file: Callable[[Look], None]) -> None:
    look_at_key_file(check)


def test_the_copy_on_its_way_can_be_read_and_heard(look_at_copy_on_its_way: Callable[[Look], None]) -> None:
    look_at_copy_on_its_way(check)


def test_the_failed_start_can_be_read_and_heard(look_at_failed_start: Callable[[Look], None]) -> None:
    look_at_failed_start(check)
