"""Who is asking: the fields every request starts with (gateway manual: authentication)."""

from app.domain.errors import NotOffered, ProfileUnusable
from app.domain.profile import BankProfile, Credentials, LoginKind
from app.gateway.v1.forms import Pairs


class Login:
    """The login of one profile, as fields. It travels in every body, never in an address."""

    def __init__(self, profile: BankProfile, credentials: Credentials) -> None:
        if profile.login is LoginKind.API_KEY:
            raise ProfileUnusable(profile.name, "login")
        self.by_password = profile.login is LoginKind.PASSWORD
        self.fields: Pairs = (
            {"userName": credentials.user_name, "password": credentials.password}
            if self.by_password
            else {"token": credentials.token}
        )

    def needs_password(self, what: str) -> None:
        """Raise NotOffered for calls a token may not make, or could never be asked about after a lost answer."""
        if not self.by_password:
            raise NotOffered(what)
