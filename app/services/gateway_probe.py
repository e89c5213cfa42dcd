"""How it is found out what a bank offers: probes that charge nothing and leave nothing behind."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from app.domain.capabilities import Ability, Verdict


class Probe(Struct, frozen=True):
    """One or a few calls, and the abilities they tell something about.

    `ask` raises a GatewayFailure when the bank gives no answer, and NotOffered where its interface has no such call.
    """

    abilities: tuple[Ability, ...]
    ask: Callable[[], Awaitable[Mapping[Ability, Verdict]]]


class Probing(Protocol):
    """Implemented by each generation. An order is only ever made at a bank's test system, and closed at once."""

    def probes(self) -> Sequence[Probe]:
        """Return the probes for this bank, in the order they are to be made."""
        ...
