"""Which modules of others are read only when something is looked for in them? Those that no start needs.

PySide6 brings what reads the signatures of all that Qt can, and what writes type stubs: a program that makes no
mistake in calling Qt needs none of it, and it would be compiled anew with every start. keyring brings what fetches
from the web, logging what sends records to other programs, msgspec what describes types. Together they are a
twentieth of the time until the window stands.
"""

import importlib
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any, SupportsIndex

_LATE = frozenset(
    (
        *("more_itertools", "urllib.request"),
        *("msgspec.inspect", "pickle"),
        *("shibokensupport.signature.layout", "shibokensupport.signature.parser"),
        *("shibokensupport.signature.lib.enum_sig", "shibokensupport.signature.lib.pyi_generator"),
        "shibokensupport.signature.lib.tool",
    )
)


def read_late() -> None:
    """Import PySide6 without these modules, and keyring later; where one has changed them, they come as they are."""
    finders, ours = sys.meta_path, _LateFinder()
    sys.meta_path = _FirstStays([ours, *finders])
    try:
        importlib.import_module("PySide6.QtCore")
    finally:
        sys.meta_path = finders
    finders.insert(0, ours)


class _FirstStays(list[Any]):
    """Finders of modules. PySide6 puts its own in front of all others, and would be asked before ours."""

    def insert(self, index: SupportsIndex, finder: Any) -> None:
        super().insert(int(index) + 1, finder)


class _LateFinder:
    """Finds what the others find, and hands it out unread."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in _LATE:
            return None
        others = (finder.find_spec(name, path, target) for finder in sys.meta_path if finder is not self)
        found = next((spec for spec in others if spec is not None), None)
        if found is not None and found.loader is not None:
            found.loader = _LateLoader(name, found.loader)  # type: ignore[assignment]
        return found


class _LateLoader:
    """Reads a module when something is looked for in it. (Its base class in `importlib` brings half a library.)"""

    def __init__(self, name: str, reads: Any) -> None:
        self._name = name
        self._reads = reads
        self._begun = False
        self._one_by_one = RLock()

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        created: ModuleType | None = self._reads.create_module(spec)
        return created

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module empty, but for what fills it."""

        def read_now(name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            with self._one_by_one:
                if not self._begun:
                    self._begun = True
                    self._read(module)
            try:
                return vars(module)[name]
            except KeyError:
                raise AttributeError(name) from None

        module.__getattr__ = read_now  # type: ignore[method-assign]

    def _read(self, module: ModuleType) -> None:
        spec = module.__spec__
        if spec is None:
            return
        # PySide6 has published it under a second name by now; it is found by its first.
        published, spec.name = spec.name, self._name
        try:
            self._reads.exec_module(module)
        finally:
            spec.name, spec.loader = published, self._reads
            module.__loader__ = self._reads
