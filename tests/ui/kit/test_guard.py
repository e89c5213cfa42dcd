"""The guard against lost references."""

import sys

import pytest
from PySide6.QtCore import QObject

from app.ui import guard


def test_healthy_qt_is_left_alone() -> None:
    assert guard.protect_singletons() is False


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="these objects cannot be lost any more")
def test_qt_that_loses_references_is_found_and_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "_loses_references", lambda: True)
    assert guard.protect_singletons() is True
    assert sys.getrefcount(None) > 1 << 40


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the count does not move any more")
def test_loss_is_found_by_behaviour(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = iter([1000, 980])
    monkeypatch.setattr(guard.sys, "getrefcount", lambda _thing: next(counts))
    assert guard._loses_references()


def test_signals_and_void_calls_cost_no_reference_here() -> None:
    probe = QObject()
    before = sys.getrefcount(True)
    for _ in range(200):
        probe.objectNameChanged.emit("")
        probe.setObjectName("")
    assert before - sys.getrefcount(True) < 50
