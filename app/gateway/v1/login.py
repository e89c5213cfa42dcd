"""Who is asking: the fields every request starts with (gateway manual: authentication)."""

from app.domain.errors import NotOffered, ProfileUnusable
from app.domain.profile import BankProfile, Credentials, LoginKind
from app.gateway.v1.forms import Pairs

_FOR_ANOTHER = frozenset(
    {
        "register.do",
        "registerPreAuth.do",
        "instantPayment.do",
        "motoPayment.do",
        "getOrderStatusExtended.do",
        "deposit.do",
        "reverse.do",
        "refund.do",
        "decline.do",
        "getBindings.do",
        "getAllBindings.do",
        "createBindingNoPayment.do",
        "templates/getList.do",
        "create",
    }
)
"""Calls that may be made for another merchant (gateway manual: merchantLogin); the last one is a recurring task's."""


class Login:
    """The login of one profile, as fields. It travels in every body, never in an address."""

    def __init__(self, profile: BankProfile, credentials: Credentials) -> None:
        if profile.login is LoginKind.API_KEY:
            raise ProfileUnusable(profile.name, "login")
        self.by_password = profile.login is LoginKind.PASSWORD
        self._merchant = profile.merchant
        self._fields: Pairs = (
            {"userName": credentials.user_name, "password": credentials.password}
            if self.by_password
            else {"token": credentials.token}
        )

    def fields_for(self, method: str) -> Pairs:
        """Return what the request of this call starts with: the login, and the merchant it acts for."""
        if not self._merchant or method not in _FOR_ANOTHER:
            return self._fields
        return {**self._fields, "merchantLogin": self._merchant}

    def needs_password(self, what: str) -> None:
        """Raise NotOffered for calls a token may not make, or could never be asked about after a lost answer."""
        if not self.by_password:
            raise NotOffered(what)
