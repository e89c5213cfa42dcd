"""What the screen for an order of somebody else shows: the banks' words, and nothing of ours."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.identifiers import OrderNumber


@dataclass(frozen=True, slots=True)
class BankAnswer:
    """One bank's answer. `look` names its icon; `warnings` are the checks it does not pass."""

    bank: str
    look: str
    word: str
    sentence: str
    rows: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignState:
    """Everything on the screen. `ours` is an order of this journal that can be opened instead."""

    title: str = ""
    remark: str = ""
    answers: tuple[BankAnswer, ...] = ()
    asking: bool = False
    ours: OrderNumber | None = None
    ours_label: str = ""


class ForeignView(Protocol):
    def draw(self, state: ForeignState) -> None: ...
