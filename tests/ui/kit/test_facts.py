"""Rows of a name and a value: beside each other where there is room, below each other where there is none."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui.widgets.facts import Facts

FACTS = (("Card", "Visa 444455**3333"), ("Approval code", "905272"))


def shown(qtbot: QtBot, width: int, facts: tuple[tuple[str, str], ...] = FACTS) -> tuple[Facts, list[QLabel]]:
    widget = Facts()
    qtbot.addWidget(widget)
    widget.resize(width, 200)
    widget.show_facts(facts)
    widget.show()
    return widget, [label for label in widget.findChildren(QLabel) if not label.isHidden()]


def stacked(labels: list[QLabel]) -> list[bool]:
    return [value.y() > name.y() for name, value in zip(labels[::2], labels[1::2], strict=True)]


def test_a_value_stands_beside_its_name_where_there_is_room(qtbot: QtBot) -> None:
    _widget, labels = shown(qtbot, 500)
    assert [label.text() for label in labels] == ["Card", "Visa 444455**3333", "Approval code", "905272"]
    assert stacked(labels) == [False, False]


def test_values_stand_below_their_names_in_a_narrow_place_and_beside_them_again(qtbot: QtBot) -> None:
    widget, labels = shown(qtbot, 120)
    assert stacked(labels) == [True, True]
    widget.resize(500, 200)
    QApplication.sendPostedEvents()
    assert stacked(labels) == [False, False]


def test_only_what_cannot_be_wrapped_stands_below_its_name(qtbot: QtBot) -> None:
    _widget, labels = shown(
        qtbot, 400, (("Card", "Visa"), ("Bank's number", "242e19c2-36f6-464c-aec8-9581f63865dd" * 2))
    )
    assert stacked(labels) == [False, True]


def test_a_value_beside_its_name_does_not_keep_the_place_from_becoming_narrow(qtbot: QtBot) -> None:
    number = "242e19c2-36f6-464c-aec8-9581f63865dd"
    widget, labels = shown(qtbot, 900, (("Bank's number", number),))
    assert stacked(labels) == [False]
    narrow = labels[1].fontMetrics().horizontalAdvance(number) + 8
    assert widget.minimumSizeHint().width() <= narrow
    widget.resize(narrow, 200)
    qtbot.waitUntil(lambda: stacked(labels) == [True])


def test_a_value_that_moves_keeps_its_label_and_other_names_make_new_rows(qtbot: QtBot) -> None:
    widget, labels = shown(qtbot, 500)
    widget.show_facts((("Card", "Visa 444455**3333"), ("Approval code", "111111")))
    assert labels[3].text() == "111111"
    widget.show_facts((("Since", "12:00"),))
    QApplication.sendPostedEvents()
    now = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
    assert now == ["Since", "12:00"]


@pytest.mark.usefixtures("our_look")
def test_the_least_width_holds_every_word_to_the_last_part_of_a_pixel(qtbot: QtBot) -> None:
    for word in ("99e219ca-6bc3-44d4-9098-109f1d463a2f", "242e19c2-36f6-464c-aec8-9581f63865dd", "Ευχαριστούμε"):
        widget, (_name, value) = shown(qtbot, 500, (("Bank", word),))
        assert widget.minimumSizeHint().width() >= QFontMetricsF(value.font()).horizontalAdvance(word)
