"""The question whether it is the same sale: what was answered is not lost while it is asked."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.identifiers import OrderNumber
from app.presenters.same_sale import SameSale
from app.ui.icons import Icons
from app.ui.screens.same_sale_panel import SameSalePanel
from tests.qt_loop import strict_messages

pytestmark = strict_messages()
ASKED = SameSale(OrderNumber("SHOP-1"), "The same?", "Look.", "Charge 12.50 EUR", ("Bought again", "Refunded"))
EN_FRANCAIS = SameSale(OrderNumber("SHOP-1"), "La même ?", "Regardez.", "Débiter", ("Encore acheté", "Rendu"))


@pytest.fixture
def panel(qtbot: QtBot, icons: Icons) -> SameSalePanel:
    panel = SameSalePanel(icons)
    qtbot.addWidget(panel)
    panel.show_question(ASKED)
    return panel


def box_of(panel: SameSalePanel) -> QComboBox:
    box = panel.findChild(QComboBox, "sameSaleReason")
    assert box
    return box


def chooses(box: QComboBox) -> None:
    box.setCurrentIndex(1)


def types(box: QComboBox) -> None:
    box.setEditText("Two tables, one each")


@pytest.mark.parametrize(("answers", "said"), [(chooses, "Rendu"), (types, "Two tables, one each")])
def test_a_reason_outlives_another_language(
    panel: SameSalePanel, answers: Callable[[QComboBox], None], said: str
) -> None:
    answers(box_of(panel))
    panel.show_question(EN_FRANCAIS)
    assert box_of(panel).currentText() == said
    given: list[str] = []
    panel.another_sale_requested.connect(given.append)
    again = panel.findChild(QPushButton, "sameSaleAgain")
    assert again
    again.click()
    assert given == [said]


def test_a_reason_given_for_one_order_does_not_stand_for_another(panel: SameSalePanel) -> None:
    types(box_of(panel))
    panel.show_question(replace(ASKED, earlier=OrderNumber("SHOP-2")))
    assert box_of(panel).currentText() == ""


@pytest.mark.usefixtures("our_look")
def test_the_reason_stands_apart_from_the_message_and_its_field_level_with_the_buttons(
    qtbot: QtBot, panel: SameSalePanel
) -> None:
    panel.resize(1200, 160)
    panel.show()
    row = ("sameSaleShow", "sameSaleReason", "sameSaleAgain")
    qtbot.waitUntil(lambda: len({_edges(panel, name) for name in row}) == 1, timeout=30_000)
    assert _edges(panel, "sameSaleReason")[0] - _edges(panel, "sameSaleAdvice")[1] > panel.fontMetrics().height()


def _edges(panel: SameSalePanel, name: str) -> tuple[int, int]:
    """Return where a part of it begins and ends, from above."""
    part = panel.findChild(QWidget, name)
    assert part
    top = part.mapTo(panel, QPoint(0, 0)).y()
    return top, top + part.height()
