"""How is the program loaded? Without the work that only programs of another kind need."""

import dataclasses
import gc
import importlib
from collections.abc import Callable
from typing import Any

import PySide6.QtCore  # noqa: F401 - with it comes what looks at every module

Method = Callable[..., Any]


def load_in_haste() -> None:
    """Keep the start from what nobody needs of it; before the rest of the program is imported.

    Nothing that is loaded is garbage, so none is looked for. And PySide6 reads the source of each module that is
    imported, to learn whether it may want snake_case or true properties: a sixth of the start, and the sources stay
    in memory. Ours want neither; where PySide6 has changed that place, it goes on as it does.
    """
    gc.disable()
    features: Any = importlib.import_module("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda _module: False
    _compile_methods_when_called()


def leave_alone_what_is_loaded() -> None:
    """Look for garbage among what comes from now on.

    All that was loaded would be looked through again and again, a tenth of a second each time, with nothing drawn.
    """
    gc.freeze()


def _compile_methods_when_called() -> None:
    """Let a method that a dataclass writes be compiled by its first call; most are never called.

    Six for each of three hundred classes took a third of all importing. Python 3.13 writes them another way, and
    makes do with less: there it goes on as it does.
    """
    makers: Any = dataclasses
    if not hasattr(makers, "_create_fn"):
        return
    compiled: Callable[..., Method] = makers._create_fn

    def create(name: str, *source: Any, **surroundings: Any) -> Method:
        return _on_first_call(name, lambda: compiled(name, *source, **surroundings))

    makers._create_fn = create


def _on_first_call(name: str, make: Callable[[], Method]) -> Method:
    """Return a method that gives way to the one `make` returns as soon as somebody calls it."""
    made: list[Method] = []

    def method(self: object, *given: Any, **named: Any) -> Any:
        if not made:
            made.append(make())
            for owner in type(self).__mro__:
                if vars(owner).get(name) is method:
                    made[0].__qualname__ = method.__qualname__
                    setattr(owner, name, made[0])
        return made[0](self, *given, **named)

    method.__name__ = name
    return method
