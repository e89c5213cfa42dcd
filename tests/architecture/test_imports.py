"""Imports point down, stand at the top of their file, and the inner layers need but values from outside."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.late_imports import NameUnreadable, late_imports, loaded_late

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "app").rglob("*.py"))
VALUES = {"msgspec", "msgspec.structs"}
STANDARD = frozenset(sys.stdlib_module_names)


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported_by(path: Path) -> Iterator[str]:
    """Return the modules a file imports, wherever in the file it does."""
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=module, level=level):
                assert level == 0, f"{name_of(path)} imports from beside itself"
                yield module or ""


def imports_in_functions(tree: ast.AST) -> list[int]:
    """Return the lines of imports inside functions."""
    functions = [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    ]
    return [
        inner.lineno
        for function in functions
        for inner in ast.walk(function)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]


def prints(tree: ast.AST) -> list[int]:
    return [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "print"]


def third_party(path: Path) -> list[str]:
    """Return what a file imports from outside Paydesk and the standard library."""
    return [name for name in imported_by(path) if name.partition(".")[0] not in STANDARD | {"app"}]


def decorators(path: Path) -> Iterator[tuple[str, str]]:
    """Return each decorator of a class as it is written, with all that stands in the class."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ClassDef):
            yield from ((ast.unparse(each), ast.unparse(node)) for each in node.decorator_list)


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 100


def test_the_contracts_of_the_layers_hold_for_what_is_loaded_late_too() -> None:
    # In a process of its own: the linter switches off every logger it did not make itself, for all tests after it.
    lint = [sys.executable, "-m", "tests.architecture.late_imports"]
    ended = subprocess.run(lint, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_module_that_is_loaded_late_is_named_where_it_is_loaded() -> None:
    found = set(late_imports())
    assert ("app.windows.late_windows", "app.windows.day_windows") in found
    assert ("app.bootstrap.bank_side", "app.sandbox") in found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_stand_at_the_top_and_nothing_prints(path: Path) -> None:
    tree = tree_of(path)
    assert imports_in_functions(tree) == []
    assert prints(tree) == []


@pytest.mark.parametrize("layer", ["domain", "services", "presenters"])
def test_the_inner_layers_need_nothing_from_outside_but_what_values_are_made_of(layer: str) -> None:
    found = {name_of(path): set(third_party(path)) for path in (ROOT / "app" / layer).rglob("*.py")}
    assert len(found) > 5
    assert {name: names for name, names in found.items() if names - VALUES} == {}


@pytest.mark.parametrize("path", [path for path in MODULES if "sandbox" not in path.parts], ids=name_of)
def test_a_value_is_a_struct_unless_some_of_it_is_not_compared(path: Path) -> None:
    costly = [body for written, body in decorators(path) if "frozen=True" in written and "repr=False" not in written]
    assert [body.splitlines()[1] for body in costly if "compare=False" not in body] == []


def test_the_domain_knows_nobody_but_itself() -> None:
    others = {
        (name_of(path), name)
        for path in (ROOT / "app" / "domain").rglob("*.py")
        for name in imported_by(path)
        if name.startswith("app.") and not name.startswith("app.domain.")
    }
    assert others == set()


def test_a_late_import_is_read_by_its_name() -> None:
    seen = "importlib.import_module('app.a').B()\nasyncio.to_thread(importlib.import_module, 'b')"
    assert set(loaded_late(ast.parse(seen))) == {"app.a", "b"}


@pytest.mark.parametrize(
    "hidden",
    ["importlib.import_module(name)", "load = importlib.import_module", "__import__('app.a' + end)"],
)
def test_a_late_import_whose_name_does_not_stand_there_is_refused(hidden: str) -> None:
    with pytest.raises(NameUnreadable):
        list(loaded_late(ast.parse(hidden)))


def test_these_rules_see_what_they_are_for() -> None:
    inside = ast.parse(
        "def late():\n    if True:\n        import json\n\nclass A:\n    def b(self): from os import path\n"
    )
    assert imports_in_functions(inside) == [3, 6]
    assert imports_in_functions(ast.parse("import json\nif True:\n    import os\n")) == []
    assert prints(ast.parse("x = 1\nprint(x)\nmap(print, [])\n")) == [2, 3]
