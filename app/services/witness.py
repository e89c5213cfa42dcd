"""How a person of the shop proves to be who they say: the port that resolving by hand needs."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.discreet import Discreet
from app.domain.identifiers import OrderNumber
from app.domain.resolution import Resolution


class Signature(Discreet, frozen=True):
    """A name and the proof that it is really that person, for one use."""

    hides = ("pin",)

    name: str
    pin: str


class Witness(Protocol):
    """Knows who works in the shop now."""

    async def names(self) -> Sequence[str]:
        """Return the persons who may confirm something, by name."""
        ...

    async def confirm(self, signature: Signature) -> str:
        """Return the person's name as it is written down. Raises an InputFault for a wrong name or PIN."""
        ...

    async def note(self, number: OrderNumber, resolution: Resolution) -> None:
        """Write into the shop's trail what the two persons said about an order. Raises JournalFailure."""
        ...
