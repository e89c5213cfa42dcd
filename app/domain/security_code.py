"""The code on the back of a kept card, read out for one charge, in a body that forgets."""

from types import TracebackType
from typing import NoReturn, Self


class CodeEntry:
    """A security code for one call. Use it in a `with` block: leaving the block wipes it."""

    __slots__ = ("_code",)

    def __init__(self, code: str) -> None:
        self._code = bytearray(code, "ascii")

    @property
    def security_code(self) -> str:
        """The code, for the one request; empty once wiped."""
        return self._code.decode("ascii")

    def wipe(self) -> None:
        """Overwrite the code. May be called twice."""
        self._code[:] = bytes(len(self._code))
        self._code.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wipe()

    def __repr__(self) -> str:
        return "<CodeEntry>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a security code is never stored")
