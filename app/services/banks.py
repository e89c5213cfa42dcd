"""The banks this shop works with: one gateway per profile, opened when it is first needed."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence

from app.domain.errors import AnswerLost, BankUnknown, CredentialsMissing, LoginForElsewhere, NotSent
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials, Environment
from app.services.gateway_port import PaymentGateway
from app.services.secrets_port import SecretStore

OpenGateway = Callable[[BankProfile, Credentials], PaymentGateway]


class BankDirectory:
    """Implements `ports.Banks` over the profiles in use and the key store."""

    def __init__(self, profiles: Sequence[BankProfile], secrets: SecretStore, open_gateway: OpenGateway) -> None:
        self._profiles = {profile.name: profile for profile in profiles}
        self._secrets = secrets
        self._open_gateway = open_gateway
        self._gateways: dict[ProfileName, PaymentGateway] = {}
        self._accounts: dict[ProfileName, str] = {}
        self._retired: list[PaymentGateway] = []
        self._proved: set[ProfileName] = set()
        self._forgotten: Counter[ProfileName] = Counter()

    def profiles(self) -> Sequence[BankProfile]:
        return tuple(self._profiles.values())

    def knows(self, name: ProfileName) -> bool:
        return name in self._profiles

    def profile(self, name: ProfileName) -> BankProfile:
        """Return a profile in use. Raises BankUnknown."""
        if name not in self._profiles:
            raise BankUnknown(name)
        return self._profiles[name]

    def find(self, name: ProfileName) -> BankProfile | None:
        """Return a profile in use, None of a bank this run does not have."""
        return self._profiles.get(name)

    async def gateway(self, name: ProfileName) -> PaymentGateway:
        """Return the gateway of a profile. Raises BankUnknown, CredentialsMissing, KeyStoreUnusable.

        LoginForElsewhere where somebody changed the bank's address without its login.
        """
        while name not in self._gateways:
            profile, forgotten = self.profile(name), self._forgotten[name]
            credentials = await self._secrets.credentials(name)
            # Two tasks may have waited for the key store: the first one's gateway stays. A login that was changed
            # meanwhile is read anew, or a gateway would go on with the old one.
            if name in self._gateways or forgotten != self._forgotten[name]:
                continue
            if credentials is None:
                raise CredentialsMissing(name)
            if not credentials.is_for(profile.address):
                raise LoginForElsewhere(name)
            self._gateways[name] = self._open_gateway(profile, credentials)
            self._accounts[name] = _mark_of(profile, credentials)
        return self._gateways[name]

    async def account(self, name: ProfileName) -> str:
        """Return a mark of the bank and the login that are spoken to. Raises as `gateway`."""
        await self.gateway(name)
        return self._accounts[name]

    def replace(self, profile: BankProfile) -> None:
        """Use a changed profile from now on; its gateway is opened anew when next needed."""
        self._profiles[profile.name] = profile

    async def gateway_for_money(self, name: ProfileName) -> PaymentGateway:
        """Return the gateway after its login was accepted once, before anything about money is sent.

        A login that is refused in the middle of a charge would leave the charge in doubt. Raises
        CredentialsRejected and NotSent, which prove that nothing was sent, and what `gateway` raises.
        """
        gateway = await self.gateway(name)
        if name not in self._proved:
            try:
                await gateway.check_login()
            except AnswerLost as failure:
                raise NotSent(failure.reason) from None
            self._proved.add(name)
        return gateway

    def forget(self, name: ProfileName) -> None:
        """Open the gateway of a profile anew when it is next needed, so that new credentials are read.

        The old one is closed with the others: a call may still be on its line.
        """
        self._proved.discard(name)
        self._forgotten[name] += 1
        if name in self._gateways:
            self._retired.append(self._gateways.pop(name))

    async def close(self) -> None:
        for gateway in [*self._retired, *self._gateways.values()]:
            await gateway.close()
        self._retired.clear()
        self._gateways.clear()


def _mark_of(profile: BankProfile, credentials: Credentials) -> str:
    """Return the same for the same bank, merchant and user, and nothing of them; a new password changes nothing.

    The pretend bank is at another address with each start.
    """
    address = "" if profile.environment is Environment.TRAINING else profile.address
    named = "\n".join((address, profile.merchant, credentials.user_name))
    return hashlib.sha256(named.encode()).hexdigest()[:16]
