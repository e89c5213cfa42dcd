"""Doing the same with many lines, one after the other: when does the rest still make sense?"""

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from app.domain.errors import (
    ActNotPossible,
    EarlierOrderInDoubt,
    GatewayRefused,
    InputFault,
    NotOffered,
    OperationAlreadyOpen,
    OrderNotCancellable,
    OrderNotFound,
    PaydeskError,
)
from app.domain.people_errors import RightMissing, WrongPin

PATIENCE = 3
"""So many lines refused one after the other, and the rest is not even tried."""

_OF_ONE_LINE = (
    GatewayRefused,
    EarlierOrderInDoubt,
    InputFault,
    ActNotPossible,
    NotOffered,
    OperationAlreadyOpen,
    OrderNotCancellable,
    OrderNotFound,
)

Line = TypeVar("Line")


class OneByOne:
    """One walk through many lines. The next begins when the one before has ended."""

    def __init__(self) -> None:
        self.is_stopping = False
        self._refusals = 0

    def stop(self) -> None:
        """End after the line under way."""
        self.is_stopping = True

    async def walk(self, lines: Iterable[Line], do: Callable[[Line], Awaitable[None]]) -> PaydeskError | None:
        """Return the failure that ended it before its time, None at its end or after `stop`.

        `do` raises what a line failed of; it keeps for itself what became of that line.
        """
        for line in lines:
            if self.is_stopping:
                return None
            try:
                await do(line)
            except PaydeskError as failure:
                self._refusals += 1
                if not concerns_one_line(failure) or self._refusals == PATIENCE:
                    return failure
            else:
                self._refusals = 0
        return None


def concerns_one_line(failure: PaydeskError) -> bool:
    """Tell whether the next line may fare better: not with the bank away, a wrong PIN or closed books."""
    if isinstance(failure, WrongPin):
        return False
    if isinstance(failure, RightMissing):
        return failure.above_limit
    return isinstance(failure, _OF_ONE_LINE)
