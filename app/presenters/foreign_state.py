"""What the screen for an order of somebody else shows: the banks' words, and nothing of ours."""

from typing import Protocol

from msgspec import Struct

from app.domain.identifiers import OrderNumber


class BankAnswer(Struct, frozen=True):
    """One bank's answer. `look` names its icon; `warnings` are the checks it does not pass."""

    bank: str
    look: str
    word: str
    sentence: str
    rows: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


class ForeignState(Struct, frozen=True):
    """Everything on the screen. `ours` is an order of this journal that can be opened instead."""

    title: str = ""
    remark: str = ""
    answers: tuple[BankAnswer, ...] = ()
    asking: bool = False
    ours: OrderNumber | None = None
    ours_label: str = ""


class ForeignView(Protocol):
    def draw(self, state: ForeignState) -> None: ...
