"""What a start leaves unloaded: libraries and parts of Qt that many shops never need, and nobody should wait for."""

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[3]
_NEVER_AT_THE_START = (
    *("argon2", "asyncpg", "cryptography", "httpx", "keyring", "phonenumbers", "segno", "starlette", "uvicorn"),
    *(
        "xlsxwriter",
        "PySide6.QtPrintSupport",
        "PySide6.QtTest",
        "PySide6.QtWebEngineCore",
        "PySide6.QtWebEngineWidgets",
    ),
    *("app.gateway.factory", "app.sandbox", "app.receiver.opening", "app.journal.postgres", "app.demo"),
    *("app.bank_windows", "app.day_windows", "app.link_windows", "app.order_windows", "app.palette_wishes"),
    *("app.people_office", "app.practice_window", "app.settings_window", "app.support_window"),
)


@pytest.mark.parametrize(
    ("loaded", "not_with_it"),
    [("app.main", _NEVER_AT_THE_START), ("app.gateway.factory", ("cryptography", "starlette", "uvicorn"))],
)
def test_rarely_used_libraries_are_loaded_when_first_needed(loaded: str, not_with_it: tuple[str, ...]) -> None:
    source = f"import sys, {loaded}; print(*[name for name in {not_with_it} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == []


def test_nothing_is_looked_for_as_garbage_before_the_window_stands() -> None:
    source = "import gc, runpy, sys; sys.argv[1:] = ['--help']\ntry: runpy.run_module('app', run_name='__main__')\n"
    source += "except SystemExit: print(gc.isenabled())"
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"


_VALUES = """
from app.ui.loading import load_in_haste
load_in_haste()
import copy, dataclasses, pickle
from dataclasses import dataclass, field

@dataclass(frozen=True, slots=True)
class Card:
    number: str = field(repr=False)
    year: int = 30

@dataclass(order=True)
class Named(ValueError):
    name: str
    notes: list[str] = field(default_factory=list)

@dataclass(order=True)
class Nested(Named):
    depth: int = 0
    def __post_init__(self):
        super().__init__(self.name)

card = Card("4111", year=31)
print(card, card == Card("4111", 31), card != Card("4112", 31), len({card, Card("4111", 31)}), card == "4111")
print(dataclasses.replace(card, year=32).year, copy.copy(card) == card, pickle.loads(pickle.dumps(card)) == card)
print(Named("a") < Named("b"), repr(Nested("a", depth=2)), Nested("a").notes is not Nested("a").notes)
for wrong in (lambda: setattr(card, "year", 1), lambda: delattr(card, "year"), lambda: Card()):
    try:
        wrong()
    except Exception as failure:
        print(type(failure).__name__, failure)
print("number" in repr(card), Card.__eq__(card, card), Card.__init__.__qualname__)
"""
_SAID = [
    "Card(year=31) True True 1 False",
    "32 True True",
    "True Nested(name='a', notes=[], depth=2) True",
    "FrozenInstanceError cannot assign to field 'year'",
    "FrozenInstanceError cannot delete field 'year'",
    "TypeError Card.__init__() missing 1 required positional argument: 'number'",
    "False True Card.__init__",
]


def test_values_are_as_ever_though_their_methods_are_compiled_when_they_are_called() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _VALUES], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines() == _SAID


def test_no_method_of_a_value_is_compiled_before_it_is_called() -> None:
    source = (
        "from app.ui.loading import load_in_haste; load_in_haste()\n"
        "from app.domain.money import Money\nprint(Money.__eq__.__code__.co_filename)\n"
        "from app.domain.currency import currency\n"
        "price = Money(1, currency('EUR')); price == price\nprint(Money.__eq__.__code__.co_filename)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    before, after = done.stdout.splitlines()
    if hasattr(dataclasses, "_create_fn"):
        assert before.endswith("loading.py")
    assert after == "<string>"
