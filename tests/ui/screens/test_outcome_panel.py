"""How a phone order ended: which button Enter presses."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.presenters.phone_order_state import Phase, PhoneOrderState, Receipt
from app.ui.icons import Icons
from app.ui.screens.outcome_panel import OutcomePanel

DECLINED = Receipt("declined", "Declined · 12.50 EUR", "N-1", ())


@pytest.mark.parametrize(
    ("can_ask", "pressed"),
    [pytest.param(False, "other card", id="final"), pytest.param(True, "ask", id="perhaps not final")],
)
def test_enter_asks_the_bank_first_when_a_decline_may_not_be_final(
    qtbot: QtBot, icons: Icons, can_ask: bool, pressed: str
) -> None:
    panel = OutcomePanel(icons)
    qtbot.addWidget(panel)
    done: list[str] = []
    panel.ask_requested.connect(lambda: done.append("ask"))
    panel.other_card_requested.connect(lambda: done.append("other card"))
    panel.show_state(
        PhoneOrderState(phase=Phase.DONE, receipt=DECLINED, next_card_label="Other card", can_ask_again=can_ask)
    )
    panel.press_main()
    assert done == [pressed]


def test_the_order_on_screen_can_be_opened_where_its_receipt_is(qtbot: QtBot, icons: Icons) -> None:
    panel = OutcomePanel(icons)
    qtbot.addWidget(panel)
    button = panel.findChild(QPushButton, "showPhoneOrder")
    assert button is not None
    panel.show_state(PhoneOrderState(phase=Phase.DONE))
    assert not button.isVisibleTo(panel), "without an order there is nothing to show"
    panel.show_state(PhoneOrderState(phase=Phase.DONE, receipt=Receipt("paid", "Paid · 12.50 EUR", "N-7", ())))
    assert button.isVisibleTo(panel)
    with qtbot.waitSignal(panel.order_requested) as asked:
        button.click()
    assert asked.args == ["N-7"]
