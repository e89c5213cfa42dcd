"""Journeys of many links from a file, through the real window; judged from the bank's books."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from app.demo.hands import until
from app.ui.screens.link_batch import LinkBatchDialog
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]

CONTROL = Qt.KeyboardModifier.ControlModifier


async def opens(paydesk: RunningTill, path: Path) -> LinkBatchDialog:
    """Open the screen by its key and give it a file, as the system's own file dialog does."""
    clerk = await paydesk.at_payment_link()
    clerk.hands.press(Qt.Key.Key_O, CONTROL)
    await clerk.hands.sees("linkBatchDialog")
    assert clerk.hands.find(QPushButton, "batchChoose").property("role") == "primary"
    assert not clerk.hands.is_seen("batchRun")
    dialog = clerk.hands.find(LinkBatchDialog, "linkBatchDialog")
    dialog.read(str(path))
    await clerk.hands.sees("batchTable")
    await until(lambda: clerk.hands.find(QPushButton, "batchChoose").property("role") == "", "another main button")
    return dialog


def test_a_file_is_looked_through_made_and_never_made_twice(paydesk: RunningTill, play: Play, tmp_path: Path) -> None:
    async def scene() -> None:
        path = tmp_path / "march.csv"
        path.write_text("amount;for;customer\n5;Tea;maria@example.com\nfive;;\n6,50;Cake;\n", "utf-8")
        dialog = await opens(paydesk, path)
        hands = paydesk.hands
        model = hands.find(QTableView, "batchTable").model()
        assert model.rowCount() == 3
        assert "not an amount" in model.index(1, 4).data()
        assert not paydesk.bank.orders(), "nothing is sent before it was looked through"
        assert not hands.is_seen("batchSave"), "there are no results yet"
        assert hands.focus_name() == "batchTable", "what there is to be read before anything is made"
        assert hands.is_seen("batchTerms")
        hands.press(Qt.Key.Key_Return, CONTROL)
        await until(lambda: "Made" in str(model.index(2, 4).data()), "the last link")
        await until(lambda: (tmp_path / "TRAINING march-links.csv").exists(), "the results")
        assert sorted(order.terms.amount for order in paydesk.bank.orders()) == [500, 650]
        assert not hands.is_seen("batchTerms"), "they were those of links that were still to be made"
        dialog.read(str(path))
        run = hands.find(QPushButton, "batchRun")
        await until(lambda: not run.isEnabled(), "nothing left to make")
        assert hands.is_seen("batchSave")
        await until(lambda: "made" in hands.find(QLabel, "batchSummary").text(), "what was made before")
        dialog.reject()
        await until(lambda: not hands.is_seen("linkBatchDialog"), "the screen closed")
        assert len(paydesk.bank.orders()) == 2

    play(scene())


def test_closing_in_the_middle_stops_after_the_link_under_way_and_the_file_goes_on_later(
    paydesk: RunningTill, play: Play, tmp_path: Path
) -> None:
    async def scene() -> None:
        path = tmp_path / "march.csv"
        path.write_text("amount\n" + "".join(f"{sum_}\n" for sum_ in range(1, 31)), "utf-8")
        dialog = await opens(paydesk, path)
        paydesk.hands.press(Qt.Key.Key_Return, CONTROL)
        await until(lambda: paydesk.bank.orders(), "the first link")
        dialog.reject()
        await until(lambda: (tmp_path / "TRAINING march-links.csv").exists(), "the results of what was made")
        made = len(paydesk.bank.orders())
        assert made < 30
        await until(lambda: not paydesk.hands.is_seen("linkBatchDialog"), "the screen closed")
        await opens(paydesk, path)
        paydesk.hands.press(Qt.Key.Key_Return, CONTROL)
        await until(lambda: len(paydesk.bank.orders()) == 30, "all links")
        assert sorted(order.terms.amount for order in paydesk.bank.orders()) == [100 * sum_ for sum_ in range(1, 31)]
        run = paydesk.hands.find(QPushButton, "batchRun")
        await until(lambda: not run.isEnabled() and paydesk.hands.is_seen("batchSave"), "the end of the run")

    play(scene())
