"""The two keys of a bank whose keys are changed without a pause: the present one, and the one that follows it."""

from dataclasses import replace
from datetime import datetime

from msgspec import Struct

from app.domain.errors import CredentialsMissing, LoginForElsewhere
from app.domain.identifiers import ProfileName
from app.domain.person import Right
from app.domain.profile import Credentials, Environment, LoginKind
from app.domain.trail import Deed
from app.services.banks import BankDirectory, OpenGateway
from app.services.logbook import Logbook
from app.services.ports import Clock
from app.services.secrets_port import SecretStore


class Slots(Struct, frozen=True):
    """What is in the two slots, without a key. Of a key an earlier Paydesk kept, nobody knows since when."""

    present_since: datetime | None
    has_other: bool = False
    other_since: datetime | None = None
    other_is_former: bool = False
    """The other key is the one that was in use before, not the one that follows."""


class KeySlots:
    """Looks after both. The gateway itself asks with the other key where the bank refuses the present one."""

    def __init__(
        self,
        banks: BankDirectory,
        secrets: SecretStore,
        open_gateway: OpenGateway,
        logbook: Logbook,
        clock: Clock,
    ) -> None:
        self._banks = banks
        self._secrets = secrets
        self._open_gateway = open_gateway
        self._logbook = logbook
        self._clock = clock

    async def standing(self, bank: ProfileName) -> Slots | None:
        """Return what is kept, None for a bank whose login has one slot. Raises KeyStoreUnusable."""
        profile, kept = self._banks.profile(bank), await self._secrets.credentials(bank)
        has_slots = profile.login is LoginKind.API_KEY and profile.environment is not Environment.TRAINING
        if kept is None or not has_slots:
            return None
        return Slots(
            _moment(kept.api_key_since),
            bool(kept.next_api_key),
            _moment(kept.next_api_key_since),
            bool(kept.next_is_former),
        )

    async def keep_next(self, bank: ProfileName, key: str) -> None:
        """Keep the key that follows; the present one stays in use.

        Raises CredentialsMissing, KeyStoreUnusable, NobodyAtWork, RightMissing, JournalFailure.
        """
        kept = await self._kept(bank)
        since = self._clock.now().isoformat()
        changed = replace(kept, next_api_key=key, next_api_key_since=since, next_is_former="")
        await self._keep(bank, changed, Deed.NEXT_KEY_KEPT)

    async def check_other(self, bank: ProfileName) -> None:
        """Return when the bank takes the other key, which is tried alone.

        Raises CredentialsRejected, NotSent, AnswerLost, and as `keep_next`.
        """
        await self._try(bank, await self._kept(bank))
        await self._logbook.note(Deed.NEXT_KEY_CHECKED, bank=bank)

    async def use_other(self, bank: ProfileName) -> None:
        """Let the keys change places, once the bank takes the other one: the former stays, to fall back on.

        Raises as `check_other`; nothing has changed then.
        """
        kept = await self._kept(bank)
        await self._try(bank, kept)
        changed = replace(
            kept,
            api_key=kept.next_api_key,
            api_key_since=kept.next_api_key_since,
            next_api_key=kept.api_key,
            next_api_key_since=kept.api_key_since,
            next_is_former="yes",
        )
        await self._keep(bank, changed, Deed.NEXT_KEY_USED)

    async def forget_other(self, bank: ProfileName) -> None:
        """Keep the present key alone. Raises as `keep_next`."""
        kept = await self._kept(bank)
        changed = replace(kept, next_api_key="", next_api_key_since="", next_is_former="")
        await self._keep(bank, changed, Deed.NEXT_KEY_FORGOTTEN)

    async def _kept(self, bank: ProfileName) -> Credentials:
        await self._logbook.check(Right.BANKS)
        kept = await self._secrets.credentials(bank)
        if kept is None:
            raise CredentialsMissing(bank)
        if not kept.is_for(self._banks.profile(bank).address):
            raise LoginForElsewhere(bank)
        return kept

    async def _try(self, bank: ProfileName, kept: Credentials) -> None:
        alone = Credentials(api_key=kept.next_api_key)
        gateway = self._open_gateway(self._banks.profile(bank), alone)
        try:
            await gateway.check_login()
        finally:
            await gateway.close()

    async def _keep(self, bank: ProfileName, changed: Credentials, deed: Deed) -> None:
        await self._secrets.keep_credentials(bank, changed)
        self._banks.forget(bank)
        await self._logbook.note(deed, bank=bank)


def _moment(kept: str) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None
