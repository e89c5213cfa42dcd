"""How do a shop's keys lie in a file? Encrypted under a passphrase, and never half written.

Argon2id makes the key from the passphrase, ChaCha20-Poly1305 seals; a checksum over the whole tells a damaged file
from a wrong passphrase. The journal's key is made from the recovery code, which the owner keeps on paper: whoever
forgets the passphrase loses the logins of the banks and nothing else. Loaded only where there is no key store.
"""

import os
import secrets
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Annotated
from unicodedata import normalize

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.key_file_errors import (
    KeyFileSpoilt,
    KeyFileUnwritable,
    PassphraseTooShort,
    PassphraseWrong,
    RecoveryCodeWrong,
)
from app.secrets.recovery_code import SECRET_BYTES, read, written

SHORTEST_PASSPHRASE = 10
_EDITION = 1
_KEY_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 12
_OWNER_ALONE = 0o600


class Cost(msgspec.Struct, frozen=True):
    """What a guess of the passphrase costs: rounds, KiB of memory, lanes. Usual is RFC 9106's second choice."""

    rounds: Annotated[int, msgspec.Meta(ge=1, le=100)] = 3
    memory: Annotated[int, msgspec.Meta(ge=8, le=4_194_304)] = 65_536
    lanes: Annotated[int, msgspec.Meta(ge=1, le=64)] = 4


USUAL_COST = Cost()


class _Header(msgspec.Struct, frozen=True):
    """What anybody may read, and nobody change: it is sealed along with the entries."""

    edition: int
    salt: bytes
    argon2id: Cost
    recovery: bytes
    """Tells one recovery code from another, and gives none away: it has too many bits to guess."""


class _Whole(msgspec.Struct, frozen=True):
    header: _Header
    nonce: bytes
    sealed: bytes
    checksum: str = ""

    @property
    def right_checksum(self) -> str:
        return sha256(msgspec.json.encode(msgspec.structs.replace(self, checksum=""))).hexdigest()


class _Inside(msgspec.Struct, frozen=True):
    recovery: bytes
    entries: dict[str, str]


class SealedFile:
    """The entries of one file, open. Implements `pieces.Entries`: every change is on the disk when it returns."""

    def __init__(self, path: Path, key: bytes, header: _Header, inside: _Inside) -> None:
        self._path = path
        self._key = key
        self._header = header
        self._inside = inside

    @classmethod
    def prepared(cls, path: Path, passphrase: str, recovery: bytes = b"", cost: Cost = USUAL_COST) -> "SealedFile":
        """Return a new file that is not on the disk before `save`. Raises PassphraseTooShort."""
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise PassphraseTooShort(SHORTEST_PASSPHRASE)
        recovery = recovery or secrets.token_bytes(SECRET_BYTES)
        header = _Header(_EDITION, secrets.token_bytes(_SALT_BYTES), cost, _print_of(recovery))
        return cls(path, _key_from(passphrase, header), header, _Inside(recovery, {}))

    @classmethod
    def opened(cls, path: Path, passphrase: str) -> "SealedFile":
        """Return the file, open. Raises PassphraseWrong, KeyFileSpoilt."""
        whole = _read(path)
        key = _key_from(passphrase, whole.header)
        try:
            inside = ChaCha20Poly1305(key).decrypt(whole.nonce, whole.sealed, msgspec.json.encode(whole.header))
        except InvalidTag:
            raise PassphraseWrong from None
        return cls(path, key, whole.header, msgspec.json.decode(inside, type=_Inside))

    @classmethod
    def renewed(cls, path: Path, code: str, passphrase: str, cost: Cost = USUAL_COST) -> "SealedFile":
        """Return a new file with the same recovery code and no login, not on the disk before `save`.

        Raises RecoveryCodeWrong, PassphraseTooShort. A damaged file cannot tell whether the code is its own; for a
        missing one the file of before tells it.
        """
        recovery = read(code)
        known = path if path.exists() else _before(path)
        try:
            is_ours = _read(known).header.recovery == _print_of(recovery)
        except KeyFileSpoilt:
            is_ours = True
        if not is_ours:
            raise RecoveryCodeWrong
        return cls.prepared(path, passphrase, recovery, cost)

    @property
    def recovery_code(self) -> str:
        return written(self._inside.recovery)

    def save(self) -> None:
        """Write the file; one that lies there already is kept beside it as `….before`. Raises KeyFileUnwritable."""
        self._write(self._inside, keeps_old=True)

    def key_text_for(self, entry: str) -> str:
        """Return the text of the key of this name: always the same one for the same recovery code."""
        derive = HKDF(hashes.SHA256(), _KEY_BYTES, salt=None, info=f"Paydesk key {entry}".encode())
        return derive.derive(self._inside.recovery).hex()

    # --- entries ------------------------------------------------------------------------------------------------

    def get_password(self, _service: str, username: str) -> str | None:
        return self._inside.entries.get(username)

    def set_password(self, _service: str, username: str, password: str) -> None:
        self._change({**self._inside.entries, username: password})

    def delete_password(self, _service: str, username: str) -> None:
        self._change({name: text for name, text in self._inside.entries.items() if name != username})

    def _change(self, entries: Mapping[str, str]) -> None:
        changed = msgspec.structs.replace(self._inside, entries=dict(entries))
        self._write(changed)
        self._inside = changed

    def _write(self, inside: _Inside, *, keeps_old: bool = False) -> None:
        """Put a whole new file in the place of the old one: whatever stops it, one of the two is there, whole."""
        nonce, header = secrets.token_bytes(_NONCE_BYTES), self._header
        sealed = ChaCha20Poly1305(self._key).encrypt(nonce, msgspec.json.encode(inside), msgspec.json.encode(header))
        whole = _Whole(header, nonce, sealed)
        whole = msgspec.structs.replace(whole, checksum=whole.right_checksum)
        try:
            fresh = _written_beside(self._path, msgspec.json.encode(whole))
            if keeps_old and self._path.exists():
                # A copy: the old file itself must not leave its place before the new one takes it.
                before = _before(self._path)
                _written_beside(before, self._path.read_bytes()).replace(before)
            fresh.replace(self._path)
        except OSError as failure:
            raise KeyFileUnwritable(str(self._path), failure.strerror or type(failure).__name__) from None


def _before(path: Path) -> Path:
    return path.with_name(f"{path.name}.before")


def _written_beside(path: Path, content: bytes) -> Path:
    """Return a file beside this one that has the content and is on the disk, to take its place. Raises OSError."""
    fresh = path.with_name(f"{path.name}.new")
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh.unlink(missing_ok=True)  # what a stopped run left may have other rights
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ALONE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return fresh


def _read(path: Path) -> _Whole:
    """Return what the file says, once its checksum fits. Raises KeyFileSpoilt."""
    try:
        whole = msgspec.json.decode(path.read_bytes(), type=_Whole)
    except (OSError, msgspec.DecodeError):
        raise KeyFileSpoilt(str(path)) from None
    if whole.checksum != whole.right_checksum or whole.header.edition != _EDITION:
        raise KeyFileSpoilt(str(path))
    return whole


def _key_from(passphrase: str, header: _Header) -> bytes:
    cost = header.argon2id
    # Keyboards write the same letter as one sign or as two.
    return hash_secret_raw(
        normalize("NFC", passphrase).encode(),
        header.salt,
        cost.rounds,
        cost.memory,
        cost.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )


def _print_of(recovery: bytes) -> bytes:
    return sha256(b"Paydesk recovery print" + recovery).digest()
