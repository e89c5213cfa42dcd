"""The screen of many orders: every sentence has the lines it needs, and a reason stays chosen in another language."""

from typing import Any

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from app.demo.hands import until
from app.domain.identifiers import OrderNumber
from app.domain.refund_reason import RefundReason
from app.presenters.bulk_state import BulkPhase, BulkRow, BulkState, BulkView
from app.ui.icons import Icons
from app.ui.screens.bulk_dialog import BulkDialog
from app.ui.screens.bulk_form import BulkForm
from app.ui.tasks import Tasks
from app.ui.widgets.choice_list import ChoiceList
from tests.qt_loop import RunInLoop

_LEFT_OUT = "Left out: there is no money of this order at the bank that could go back to the customer."
_NOT_KNOWN = "We do not know yet whether 5.00 EUR went back."


class Drawn:
    """A presenter that draws what it is told to draw."""

    is_running = False

    def attach(self, view: BulkView) -> None:
        self.view = view

    async def look(self) -> None: ...

    def stop(self) -> None: ...

    def dismiss_message(self) -> None: ...


def _rows(plan: str, status: str) -> tuple[BulkRow, ...]:
    lines = [
        ("Will be refunded.", status),
        *[(plan, "")] * 3,
        ("Will be refunded.", status and "Not started; nothing was sent."),
    ]
    return tuple(
        BulkRow(OrderNumber(f"TRAIN-T1-261121-{place}"), "", "12.50 EUR", *line) for place, line in enumerate(lines)
    )


@pytest.mark.usefixtures("our_look")
def test_lines_are_measured_again_where_a_scroll_bar_took_room_from_them(
    no_leftover_windows: None, qtbot: QtBot, icons: Icons, run_in_loop: RunInLoop[Any]
) -> None:
    failures: list[BaseException] = []

    async def scene() -> None:
        presenter, tasks = Drawn(), Tasks(failures.append)
        dialog = BulkDialog(presenter, tasks, icons)
        qtbot.addWidget(dialog)
        dialog.show()
        table = dialog.findChild(QTableView, "bulkTable")
        assert table

        def is_cut() -> bool:
            return any(table.rowHeight(row) < table.sizeHintForRow(row) for row in range(table.model().rowCount()))

        def is_settled() -> bool:
            """Tell whether there is a scroll bar and the columns have made room for it."""
            narrowed = table.horizontalHeader().length() == table.viewport().width()
            return table.verticalScrollBar().isVisible() and narrowed

        for width in range(882, 924, 6):
            dialog.resize(width, 400)
            presenter.view.draw(BulkState(phase=BulkPhase.READY, rows=_rows("Will be refunded.", "")))
            await until(lambda: not table.verticalScrollBar().isVisible(), "short lines")
            presenter.view.draw(BulkState(phase=BulkPhase.DONE, rows=_rows(_LEFT_OUT, _NOT_KNOWN)))
            await until(lambda: is_settled() and not is_cut(), f"rows as high as their sentences at {width}")
        dialog.close()
        await tasks.finish()

    run_in_loop(scene())
    assert failures == []


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
