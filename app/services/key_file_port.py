"""What the screens need of the encrypted file of keys."""

from typing import Protocol

from app.services.secrets_port import SecretStore


class PreparedKeys(Protocol):
    """A new file that is not on the disk yet."""

    @property
    def recovery_code(self) -> str:
        """Return what opens the journal when the passphrase is forgotten; shown once, to be written down."""
        ...

    async def keep(self) -> SecretStore:
        """Write the file and return the store in it. Raises KeyFileUnwritable."""
        ...


class KeyFiles(Protocol):
    """The file of this computer. Each call takes a moment: guessing a passphrase shall be slow."""

    async def open(self, passphrase: str) -> SecretStore:
        """Return the store in the file. Raises PassphraseWrong, KeyFileSpoilt."""
        ...

    async def prepare(self, passphrase: str) -> PreparedKeys:
        """Return a new file. Raises PassphraseTooShort."""
        ...

    async def renew(self, code: str, passphrase: str) -> PreparedKeys:
        """Return a file for the same journal without logins. Raises RecoveryCodeWrong, PassphraseTooShort."""
        ...
