"""What card data lives in for one call: it forgets at the end of its block, and is neither printed nor stored."""

from types import TracebackType
from typing import NoReturn, Self


class Forgetting:
    """Use it in a `with` block: leaving the block wipes it. A subclass keeps digits in `_buffers` alone."""

    __slots__ = ("_buffers",)

    def __init__(self, *texts: str) -> None:
        self._buffers = tuple(bytearray(text, "ascii") for text in texts)

    def wipe(self) -> None:
        """Overwrite all digits. May be called twice."""
        for buffer in self._buffers:
            buffer[:] = bytes(len(buffer))
            buffer.clear()

    def _text(self, place: int) -> str:
        return self._buffers[place].decode("ascii")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wipe()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("card data is never stored")
