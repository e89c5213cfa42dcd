"""What stands in a place for secrets, entry by entry, whichever place that is: the system's key store or a file."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TypeVar

from app.domain.books import JournalHead
from app.domain.identifiers import ProfileName
from app.domain.profile import Credentials
from app.secrets.pieces import Entries, forget_text, keep_text, kept_text
from app.secrets.texts import credentials_of, head_of, key_of, new_key_text, text_of_credentials, text_of_head

T = TypeVar("T")

SERVICE = "Paydesk"


class EntryStore(ABC):
    """Implements `services.secrets_port.SecretStore` over a place that is asked. Writes no secret anywhere else."""

    @abstractmethod
    async def _ask(self, question: Callable[[Entries], T]) -> T:
        """Return the place's answer. Raises KeyStoreUnusable, whatever goes wrong.

        One question at a time: of two first askers of a journal key, the second must find what the first made.
        """

    def _fresh_key(self, _entry: str) -> str:
        """Return the text of a key that is asked for the first time."""
        return new_key_text()

    async def credentials(self, profile: ProfileName) -> Credentials | None:
        return await self._ask(lambda kept: _credentials(kept, _login_entry(profile)))

    async def keep_credentials(self, profile: ProfileName, credentials: Credentials) -> None:
        await self._ask(
            lambda kept: keep_text(kept, SERVICE, _login_entry(profile), text_of_credentials(credentials))
        )

    async def forget_credentials(self, profile: ProfileName) -> None:
        await self._ask(lambda kept: forget_text(kept, SERVICE, _login_entry(profile)))

    async def notice_secret(self, profile: ProfileName) -> str | None:
        return await self._ask(lambda kept: kept_text(kept, SERVICE, _notice_entry(profile)))

    async def keep_notice_secret(self, profile: ProfileName, secret: str) -> None:
        await self._ask(lambda kept: keep_text(kept, SERVICE, _notice_entry(profile), secret))

    async def forget_notice_secret(self, profile: ProfileName) -> None:
        await self._ask(lambda kept: forget_text(kept, SERVICE, _notice_entry(profile)))

    async def journal_key(self, name: str) -> bytes:
        return await self._ask(lambda kept: self._journal_key(kept, f"journal:{name}"))

    async def journal_head(self, name: str) -> JournalHead | None:
        return await self._ask(lambda kept: _journal_head(kept, f"head:{name}"))

    async def keep_journal_head(self, name: str, head: JournalHead) -> None:
        text = text_of_head(head)
        await self._ask(lambda kept: keep_text(kept, SERVICE, f"head:{name}", text))

    async def journal_password(self, login: str) -> str | None:
        return await self._ask(lambda kept: kept_text(kept, SERVICE, _journal_entry(login)))

    async def keep_journal_password(self, login: str, password: str) -> None:
        await self._ask(lambda kept: keep_text(kept, SERVICE, _journal_entry(login), password))

    def _journal_key(self, kept: Entries, entry: str) -> bytes:
        """Return the key, made when there is none. One that cannot be read is never replaced: a journal needs it."""
        text = kept.get_password(SERVICE, entry)
        if text is None:
            text = self._fresh_key(entry)
            keep_text(kept, SERVICE, entry, text)
        return key_of(text)


def _login_entry(profile: ProfileName) -> str:
    return f"login:{profile}"


def _journal_entry(login: str) -> str:
    return f"password:journal:{login}"


def _notice_entry(profile: ProfileName) -> str:
    return f"notices:{profile}"


def _credentials(kept: Entries, entry: str) -> Credentials | None:
    text = kept_text(kept, SERVICE, entry)
    return None if text is None else credentials_of(text)


def _journal_head(kept: Entries, entry: str) -> JournalHead | None:
    text = kept.get_password(SERVICE, entry)
    return None if text is None else head_of(text)
