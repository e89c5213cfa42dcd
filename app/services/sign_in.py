"""Entering a bank's login: it is tried at the bank before it is kept, and kept in the key store only."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials
from app.services.banks import BankDirectory, OpenGateway
from app.services.ports import SecretStore

KeepReturnPage = Callable[[ProfileName, str], None]


class SignIn:
    """Connects a profile with its login."""

    def __init__(
        self,
        banks: BankDirectory,
        secrets: SecretStore,
        open_gateway: OpenGateway,
        keep_return_page: KeepReturnPage,
    ) -> None:
        self._banks = banks
        self._secrets = secrets
        self._open_gateway = open_gateway
        self._keep_return_page = keep_return_page

    async def is_known(self, profile: ProfileName) -> bool:
        """Tell whether a login is kept for this profile. Raises KeyStoreUnusable."""
        return await self._secrets.credentials(profile) is not None

    async def enter(self, profile: BankProfile, credentials: Credentials, return_page: str) -> BankProfile:
        """Try the login at the bank, keep it, and return the profile as it is used from now on.

        Raises CredentialsRejected, NotSent, AnswerLost (nothing is kept then) and KeyStoreUnusable.
        """
        changed = replace(profile, return_page=return_page)
        gateway = self._open_gateway(changed, credentials)
        try:
            await gateway.check_login()
        finally:
            await gateway.close()
        await self._secrets.keep_credentials(profile.name, credentials)
        self._keep_return_page(profile.name, return_page)
        self._banks.replace(changed)
        self._banks.forget(profile.name)
        return changed
