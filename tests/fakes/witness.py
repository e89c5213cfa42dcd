"""The people of a shop for tests: names and PINs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.errors import InputFault
from app.services.witness import Signature


class PinIsWrong(InputFault):
    """The PIN is not that person's."""


@dataclass
class FakeWitness:
    pins: dict[str, str] = field(default_factory=lambda: {"Anna": "1111", "Boris": "2222", "Clara": "3333"})

    async def names(self) -> Sequence[str]:
        return tuple(self.pins)

    async def confirm(self, signature: Signature) -> str:
        if self.pins.get(signature.name) != signature.pin:
            raise PinIsWrong
        return signature.name
