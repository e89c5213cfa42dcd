"""When is loaded what PySide6 knows to tell of its own functions? With the first mistake that is told with it.

It reads the signatures of all that Qt can, and writes type stubs. A program that makes no mistake in calling Qt needs
none of it, and it would be compiled anew with every start: a twentieth of the time until the window stands.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, SupportsIndex

_DESCRIBING = frozenset(
    f"shibokensupport.signature.{part}"
    for part in ("layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)


@contextmanager
def describing_later() -> Iterator[None]:
    """Let PySide6 be imported without these modules; where it has changed them, it comes as it is."""
    finders = sys.meta_path
    sys.meta_path = _FirstStays([_LateFinder(), *finders])
    try:
        yield
    finally:
        sys.meta_path = finders


class _FirstStays(list[Any]):
    """Finders of modules. PySide6 puts its own in front of all others, and would be asked before ours."""

    def insert(self, index: SupportsIndex, finder: Any) -> None:
        super().insert(int(index) + 1, finder)


class _LateFinder:
    """Finds what the others find, and hands it out unread."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in _DESCRIBING:
            return None
        others = (finder.find_spec(name, path, target) for finder in sys.meta_path if finder is not self)
        found = next((spec for spec in others if spec is not None), None)
        return None if found is None else ModuleSpec(name, _LateLoader(found), origin=found.origin)


class _LateLoader(Loader):
    """Reads a module when something is looked for in it."""

    def __init__(self, spec: ModuleSpec) -> None:
        self._spec = spec

    def create_module(self, _spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module empty, but for what fills it."""

        def read_now(name: str) -> object:
            if name.startswith("__") or self._spec.loader is None:
                raise AttributeError(name)
            del module.__getattr__
            # PySide6 has published it under a second name by now; it is found by its first.
            published, module.__spec__ = module.__spec__, self._spec
            try:
                self._spec.loader.exec_module(module)
            finally:
                module.__spec__ = published
            return getattr(module, name)

        module.__getattr__ = read_now  # type: ignore[method-assign]
