"""The people of a shop for tests: names and PINs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.people_errors import WrongPin
from app.services.witness import Signature


@dataclass
class FakeWitness:
    pins: dict[str, str] = field(default_factory=lambda: {"Anna": "1111", "Boris": "2222", "Clara": "3333"})

    async def names(self) -> Sequence[str]:
        return tuple(self.pins)

    async def confirm(self, signature: Signature) -> str:
        if self.pins.get(signature.name) != signature.pin:
            raise WrongPin(signature.name)
        return signature.name
