"""The people of a shop for tests: names and PINs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.identifiers import OrderNumber
from app.domain.people_errors import WrongPin
from app.domain.resolution import Resolution
from app.services.witness import Signature


@dataclass
class FakeWitness:
    pins: dict[str, str] = field(default_factory=lambda: {"Anna": "1111", "Boris": "2222", "Clara": "3333"})
    noted: list[tuple[OrderNumber, Resolution]] = field(default_factory=list)

    async def names(self) -> Sequence[str]:
        return tuple(self.pins)

    async def confirm(self, signature: Signature) -> str:
        if self.pins.get(signature.name) != signature.pin:
            raise WrongPin(signature.name)
        return signature.name

    async def note(self, number: OrderNumber, resolution: Resolution) -> None:
        self.noted.append((number, resolution))
