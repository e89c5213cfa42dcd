"""How is a PIN kept? As an Argon2id hash: a guess costs a twentieth of a second and 64 MiB, whoever has the books."""

import importlib
from functools import cached_property
from typing import TYPE_CHECKING

from app.domain.person import Pin, PinHash

if TYPE_CHECKING:
    from argon2 import PasswordHasher


class Argon2Lock:
    """Implements `services.people_port.PinLock`. The library is loaded with the first PIN: many shops have none."""

    def __init__(self, hasher: "PasswordHasher | None" = None) -> None:
        self._given = hasher

    def hashed(self, pin: Pin) -> PinHash:
        return PinHash(self._hasher.hash(pin.digits))

    def fits(self, kept: PinHash, pin: Pin) -> bool:
        failures = importlib.import_module("argon2.exceptions")
        try:
            return self._hasher.verify(kept.text, pin.digits)
        except (failures.VerificationError, failures.InvalidHashError):
            return False

    @cached_property
    def _hasher(self) -> "PasswordHasher":
        hasher: PasswordHasher = self._given or importlib.import_module("argon2").PasswordHasher()
        return hasher
