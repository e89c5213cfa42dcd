"""The screen of many orders: a reason stays chosen in another language."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.refund_reason import RefundReason
from app.presenters.bulk_state import BulkState
from app.ui.screens.bulk_form import BulkForm
from app.ui.widgets.choice_list import ChoiceList


@pytest.mark.parametrize("chosen", [-1, 1])
def test_reasons_are_said_anew_and_the_chosen_one_stays(qtbot: QtBot, chosen: int) -> None:
    form = BulkForm()
    qtbot.addWidget(form)
    told: list[RefundReason] = []
    form.reason_chosen.connect(told.append)
    reasons = form.findChild(ChoiceList, "bulkReason")
    assert reasons

    def show(*titles: str) -> None:
        offered = (RefundReason.RETURNED, RefundReason.GOODWILL)
        form.show_form(BulkState(reasons=tuple(zip(offered, titles, strict=True))), asking=True)

    show("Goods returned", "Goodwill")
    reasons.setCurrentIndex(chosen)
    told.clear()
    show("Επιστροφή αγαθών", "Καλή θέληση")
    assert [reasons.itemText(place) for place in range(reasons.count())] == ["Επιστροφή αγαθών", "Καλή θέληση"]
    assert (reasons.currentIndex(), told) == (chosen, [])
