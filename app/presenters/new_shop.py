"""What a first start can choose from, and what it needs of the shop whose books it opened."""

from collections.abc import Awaitable, Callable, Sequence

from msgspec import Struct

from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.services.at_work import AtWork
from app.services.banks import BankDirectory
from app.services.gateway_check import GatewayCheck
from app.services.people import People
from app.services.sign_in import SignIn
from app.services.till_settings import TillSettings


class NewShop(Struct, frozen=True):
    """What of a shop whose books are open the first start needs."""

    people: People
    at_work: AtWork
    settings: TillSettings
    sign_in: SignIn
    check: GatewayCheck
    banks: BankDirectory


class Choices(Struct, frozen=True):
    """What can be chosen before there is a shop: languages as codes and names, and where this computer is."""

    profiles: Sequence[BankProfile]
    languages: Sequence[tuple[str, str]]
    country: str
    wanted: ProfileName
    """The bank to begin with; "" for one of the country."""
    may_make_key_file: Callable[[], bool] = lambda: True
    """Tells whether there are no books so far, whose key would lie in a key store that is gone."""


OpenShop = Callable[[], Awaitable[NewShop]]
