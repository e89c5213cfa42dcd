"""Logins and keys for the training mode and for tests: forgotten when the program ends."""

from app.domain.books import JournalHead
from app.domain.identifiers import ProfileName
from app.domain.profile import Credentials
from app.secrets.texts import key_of, new_key_text
from app.services.secrets_port import IN_MEMORY


class MemorySecretStore:
    """Implements `services.secrets_port.SecretStore` without a key store."""

    def __init__(self) -> None:
        self._credentials: dict[ProfileName, Credentials] = {}
        self._notice_secrets: dict[ProfileName, str] = {}
        self._keys: dict[str, bytes] = {}
        self._journal_passwords: dict[str, str] = {}
        self._heads: dict[str, JournalHead] = {}

    @property
    def place(self) -> str:
        return IN_MEMORY

    async def credentials(self, profile: ProfileName) -> Credentials | None:
        return self._credentials.get(profile)

    async def keep_credentials(self, profile: ProfileName, credentials: Credentials) -> None:
        self._credentials[profile] = credentials

    async def forget_credentials(self, profile: ProfileName) -> None:
        self._credentials.pop(profile, None)

    async def notice_secret(self, profile: ProfileName) -> str | None:
        return self._notice_secrets.get(profile)

    async def keep_notice_secret(self, profile: ProfileName, secret: str) -> None:
        self._notice_secrets[profile] = secret

    async def forget_notice_secret(self, profile: ProfileName) -> None:
        self._notice_secrets.pop(profile, None)

    async def journal_key(self, name: str) -> bytes:
        return self._keys.setdefault(name, key_of(new_key_text()))

    async def journal_head(self, name: str) -> JournalHead | None:
        return self._heads.get(name)

    async def keep_journal_head(self, name: str, head: JournalHead) -> None:
        self._heads[name] = head

    async def journal_password(self, login: str) -> str | None:
        return self._journal_passwords.get(login)

    async def keep_journal_password(self, login: str, password: str) -> None:
        self._journal_passwords[login] = password
