"""How is a PIN kept? As an Argon2id hash: a guess costs a twentieth of a second and 64 MiB, whoever has the books."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.domain.person import Pin, PinHash


class Argon2Lock:
    """Implements `services.people_port.PinLock`."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()

    def hashed(self, pin: Pin) -> PinHash:
        return PinHash(self._hasher.hash(pin.digits))

    def fits(self, kept: PinHash, pin: Pin) -> bool:
        try:
            return self._hasher.verify(kept.text, pin.digits)
        except (VerificationError, InvalidHashError):
            return False
