"""Values with a secret: what they hide stands in nothing they say of themselves, alone or within another value."""

import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import app
from app.domain.discreet import Discreet

ROOT = Path(app.__path__[0])


def of_the_program() -> Iterator[type[Discreet]]:
    for path in sorted(ROOT.rglob("*.py")):
        if "(Discreet" in path.read_text("utf-8"):
            importlib.import_module(".".join(("app", *path.relative_to(ROOT).with_suffix("").parts)))
    yield from Discreet.__subclasses__()


class Note(Discreet, frozen=True):
    hides = ("code", "key")

    code: str
    shop: str
    key: str = "hidden-key"


@pytest.mark.parametrize("kind", list(of_the_program()), ids=lambda kind: kind.__name__)
def test_what_a_value_hides_is_a_part_of_it(kind: type[Discreet]) -> None:
    assert kind.hides
    assert set(kind.hides) <= set(kind.__struct_fields__)


def test_what_is_hidden_is_said_nowhere() -> None:
    note = Note("4711", "PIER")
    assert repr(note) == str(note) == "Note(shop='PIER')"
    assert repr([note]) == "[Note(shop='PIER')]"
    assert note.__rich_repr__() == [("shop", "PIER")]


def test_what_is_hidden_counts_where_values_are_compared() -> None:
    assert Note("4711", "PIER") == Note("4711", "PIER") != Note("4712", "PIER")
    assert len({Note("4711", "PIER"), Note("4711", "PIER"), Note("4712", "PIER")}) == 2
