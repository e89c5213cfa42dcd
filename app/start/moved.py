"""Which banks lie at another address than when their login was entered, and whose word is it?

The address of a bank that ships comes with Paydesk itself: a person agrees with one button. The file of a shop's own
bank lies where others may write, and so may one for a single run, whatever bank's name it has: there the login is
typed anew.
"""

from collections.abc import Sequence

from msgspec import Struct

from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.files.profiles import shipped_profiles
from app.presenters.moved_bank import MovedBank
from app.services.sign_in import SignIn


class Elsewhere(Struct, frozen=True):
    """The banks that ship with Paydesk, and the shop's own."""

    moved: tuple[MovedBank, ...]
    own: tuple[ProfileName, ...]


async def told_apart(sign_in: SignIn, elsewhere: Sequence[BankProfile]) -> Elsewhere:
    """Return which of these banks moved with Paydesk, and which by their own file. Raises KeyStoreUnusable."""
    shipped = {(each.name, each.address) for each in shipped_profiles()}
    moved = [each for each in elsewhere if (each.name, each.address) in shipped]
    return Elsewhere(
        tuple([MovedBank(each, await sign_in.entered_for(each.name)) for each in moved]),
        tuple(each.name for each in elsewhere if each not in moved),
    )
