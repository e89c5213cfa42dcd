"""Which modules of ours are loaded by name, with the first need for them?

As a program it holds them to the contracts of import-linter as any other import: what is loaded late points down too.
"""

import ast
import sys
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import grimp
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[2]


class NameUnreadable(Exception):
    """A module is loaded whose name does not stand there: nobody can tell which way it points."""


def loaded_late(tree: ast.AST) -> Iterator[str]:
    """Return the names a file gives to `import_module`, itself or through a thread. Raises NameUnreadable."""
    references = {id(node): node.lineno for node in ast.walk(tree) if _is_import_module(node)}
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        said = [call.func, *call.args]
        for loader, name in pairwise(said):
            if _is_import_module(loader) and isinstance(name, ast.Constant) and isinstance(name.value, str):
                del references[id(loader)]
                yield name.value
    if references:
        raise NameUnreadable(sorted(references.values()))


def _is_import_module(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name) | ast.alias(name=name):
            return name in {"import_module", "__import__"}
        case _:
            return False


def late_imports() -> Iterator[tuple[str, str]]:
    """Return who loads which module of ours."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        importer = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for name in loaded_late(ast.parse(path.read_text("utf-8"), str(path))):
            if name.partition(".")[0] == "app":
                yield importer, name


def _graph_with_late_imports(build: partial[grimp.ImportGraph], *packages: str, **options: bool) -> grimp.ImportGraph:
    graph = build(*packages, **options)
    for importer, imported in late_imports():
        if imported not in graph.modules:
            raise LookupError(imported)
        graph.add_import(importer=importer, imported=imported)
    return graph


if __name__ == "__main__":
    grimp.build_graph = partial(_graph_with_late_imports, grimp.build_graph)
    sys.exit(lint_imports(no_cache=True))
