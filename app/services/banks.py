"""The banks this shop works with: one gateway per profile, opened when it is first needed."""

from collections.abc import Callable, Sequence

from app.domain.errors import CredentialsMissing
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials
from app.services.ports import PaymentGateway, SecretStore

OpenGateway = Callable[[BankProfile, Credentials], PaymentGateway]


class BankDirectory:
    """Implements `ports.Banks` over the profiles in use and the key store."""

    def __init__(self, profiles: Sequence[BankProfile], secrets: SecretStore, open_gateway: OpenGateway) -> None:
        self._profiles = {profile.name: profile for profile in profiles}
        self._secrets = secrets
        self._open_gateway = open_gateway
        self._gateways: dict[ProfileName, PaymentGateway] = {}

    def profiles(self) -> Sequence[BankProfile]:
        return tuple(self._profiles.values())

    def profile(self, name: ProfileName) -> BankProfile:
        return self._profiles[name]

    async def gateway(self, name: ProfileName) -> PaymentGateway:
        """Return the gateway of a profile. Raises CredentialsMissing, KeyStoreUnusable."""
        if name not in self._gateways:
            credentials = await self._secrets.credentials(name)
            if credentials is None:
                raise CredentialsMissing(name)
            # Two tasks may have waited for the key store: the first one's gateway stays.
            self._gateways.setdefault(name, self._open_gateway(self._profiles[name], credentials))
        return self._gateways[name]

    def replace(self, profile: BankProfile) -> None:
        """Use a changed profile from now on; its gateway is opened anew when next needed."""
        self._profiles[profile.name] = profile

    async def forget(self, name: ProfileName) -> None:
        """Close the gateway of a profile, so that new credentials are read."""
        gateway = self._gateways.pop(name, None)
        if gateway is not None:
            await gateway.close()

    async def close(self) -> None:
        for name in list(self._gateways):
            await self.forget(name)
