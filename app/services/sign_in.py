"""Entering a bank's login: it is tried at the bank before it is kept, and kept in the key store only."""

import dataclasses
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from typing import Protocol

from msgspec.structs import replace

from app.domain.errors import CredentialsMissing, KeyStoreUnusable, LoginForElsewhere
from app.domain.identifiers import ProfileName
from app.domain.person import Right
from app.domain.profile import BankProfile, Credentials, Signing
from app.domain.trail import Deed
from app.domain.trusted_roots import TrustedRoots
from app.services.banks import BankDirectory, OpenGateway
from app.services.logbook import Logbook
from app.services.ports import Clock
from app.services.secrets_port import SecretStore

KeepReturnPage = Callable[[ProfileName, str], None]


class RootStore(Protocol):
    """The certificate authorities a shop believes for one bank each."""

    def read(self, path: str) -> TrustedRoots:
        """Return the authorities in a file somebody chose. Raises RootsUnusable."""
        ...

    def keep(self, profile: ProfileName, roots: TrustedRoots) -> None:
        """Believe these for this bank from now on; empty ones: only the usual authorities again."""
        ...


class ProfileStore(Protocol):
    """Profile files of banks that did not come with Paydesk."""

    def read(self, path: str) -> BankProfile:
        """Return the bank that a file somebody chose describes. Raises OwnProfileUnusable."""
        ...

    def keep(self, name: ProfileName) -> None:
        """Keep the file that was read for this bank, where one was. Raises OwnProfileUnusable."""
        ...


class Standing(Enum):
    """How the login of a bank stands: none is kept, one is, or one that was entered for another address."""

    MISSING = "missing"
    KNOWN = "known"
    FOR_ELSEWHERE = "for-elsewhere"


class SignIn:
    """Connects a profile with its login."""

    def __init__(
        self,
        banks: BankDirectory,
        secrets: SecretStore,
        open_gateway: OpenGateway,
        keep_return_page: KeepReturnPage,
        roots: RootStore,
        own_profiles: ProfileStore,
        clock: Clock,
        logbook: Logbook | None = None,
    ) -> None:
        """Without a `logbook` there is no journal yet to write into: the first login, before the first start."""
        self._banks = banks
        self._secrets = secrets
        self._open_gateway = open_gateway
        self._keep_return_page = keep_return_page
        self._roots = roots
        self._own_profiles = own_profiles
        self._clock = clock
        self._logbook = logbook

    async def is_known(self, profile: ProfileName) -> bool:
        """Tell whether a login is kept for this profile. Raises KeyStoreUnusable."""
        return await self._secrets.credentials(profile) is not None

    async def standing(self, profile: BankProfile, *, stays: bool = True) -> Standing:
        """Return how this bank's login stands at a start, and note for which address an older one is.

        From then on a change of the bank's address in its file is seen. A profile that does not stay, but is for one
        run alone, decides no other run's. Raises KeyStoreUnusable.
        """
        kept = await self._secrets.credentials(profile.name)
        if kept is None:
            return Standing.MISSING
        if stays and not kept.address:
            with suppress(KeyStoreUnusable):  # it can be read, which is enough for today
                await self._secrets.keep_credentials(profile.name, dataclasses.replace(kept, address=profile.address))
        return Standing.KNOWN if kept.is_for(profile.address) else Standing.FOR_ELSEWHERE

    def read_roots(self, path: str) -> TrustedRoots:
        """Return the certificate authorities in a file the shop got from its bank. Raises RootsUnusable."""
        return self._roots.read(path)

    def read_profile(self, path: str) -> BankProfile:
        """Return the bank in a profile file; it is kept once the bank accepts a login. Raises OwnProfileUnusable."""
        return self._own_profiles.read(path)

    async def enter(
        self, profile: BankProfile, credentials: Credentials, return_page: str, roots: TrustedRoots
    ) -> BankProfile:
        """Try the login at the bank, keep it, and return the profile as it is used from now on.

        Where requests are signed, a login without a signing key goes on with the one that is kept.
        Raises CredentialsRejected, NotSent, AnswerLost (nothing is kept then), RootsUnusable, OwnProfileUnusable,
        OSError where the settings cannot be written, KeyStoreUnusable and, before anything is tried, NobodyAtWork and
        RightMissing.
        """
        if self._logbook is not None:
            await self._logbook.check(Right.BANKS)
        credentials = self._dated(profile, await self._with_kept_key(profile, credentials))
        changed = replace(profile, return_page=return_page, roots=roots)
        gateway = self._open_gateway(changed, credentials)
        try:
            await gateway.check_login()
        finally:
            await gateway.close()
        # The login last: with it the profile counts as set up, and nothing else may be missing then.
        self._own_profiles.keep(profile.name)
        self._roots.keep(profile.name, roots)
        self._keep_return_page(profile.name, return_page)
        await self._secrets.keep_credentials(profile.name, credentials)
        if self._logbook is not None:
            await self._logbook.note(Deed.LOGIN_CHANGED, bank=profile.name)
        self._banks.replace(changed)
        self._banks.forget(profile.name)
        return changed

    async def entered_for(self, name: ProfileName) -> str:
        """Return the address the kept login was entered for, "" where nobody noted it. Raises KeyStoreUnusable."""
        kept = await self._secrets.credentials(name)
        return "" if kept is None else kept.address

    async def follow(self, profile: BankProfile) -> None:
        """Use the kept login at this address of the bank from now on; it goes there for the first time with this.

        A person at work says so, which the trail keeps. A login that is entered meanwhile stays. Raises what `enter`
        raises of a login, and then the login stays with the address before; CredentialsMissing where there is none,
        LoginForElsewhere where the bank is at another address by now than the person was shown.
        """
        name = profile.name
        if self._logbook is not None:
            await self._logbook.check(Right.BANKS)
        kept = await self._secrets.credentials(name)
        if kept is None:
            raise CredentialsMissing(name)
        if self._banks.profile(name).address != profile.address:
            raise LoginForElsewhere(name)
        moved = dataclasses.replace(kept, address=profile.address)
        gateway = self._open_gateway(self._banks.profile(name), moved)
        try:
            await gateway.check_login()
        finally:
            await gateway.close()
        if await self._secrets.credentials(name) != kept:
            return
        await self._secrets.keep_credentials(name, moved)
        if self._logbook is not None:
            await self._logbook.note(Deed.LOGIN_CHANGED, bank=name, address=profile.address)
        self._banks.forget(name)

    def _dated(self, profile: BankProfile, credentials: Credentials) -> Credentials:
        """Return the login with the address it is for, and the moment its keys were put in."""
        now = self._clock.now().isoformat()
        return dataclasses.replace(
            credentials,
            address=profile.address,
            api_key_since=now if credentials.api_key else "",
            next_api_key_since=now if credentials.next_api_key else "",
        )

    async def _with_kept_key(self, profile: BankProfile, credentials: Credentials) -> Credentials:
        if profile.signing is Signing.NONE or credentials.signing_key:
            return credentials
        kept = await self._secrets.credentials(profile.name)
        return credentials if kept is None else dataclasses.replace(credentials, signing_key=kept.signing_key)
