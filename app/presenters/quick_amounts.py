"""Which sums does the shop take all day long? A few of them stand below the amount, one key away."""

from collections.abc import Callable

from msgspec import Struct

from app.domain.money import Money
from app.domain.profile import BankProfile
from app.presenters.formatting import Formats
from app.services.link_memory import LinkMemory

Label = Callable[[Money | None, bool], str]
"""Says what the key does with a sum, and whether it forgets it."""

MOST = 6
"""More would have to be searched; typing is quicker then."""


class QuickShown(Struct, frozen=True):
    """The sums as chips; `toggle` says what the key beside them does with the typed sum, "" for nothing."""

    chips: tuple[str, ...] = ()
    toggle: str = ""
    forgets: bool = False


class QuickAmounts:
    """The kept sums of each bank, smallest first."""

    def __init__(self, memory: LinkMemory) -> None:
        self._memory = memory

    def of(self, profile: BankProfile) -> tuple[Money, ...]:
        return tuple(Money(minor, profile.currency) for minor in self._memory.quick_amounts(profile.name))

    def shown(self, profile: BankProfile, typed: Money | None, label: Label, formats: Formats) -> QuickShown:
        """Return the chips, and what the key beside them does with the typed sum."""
        kept = self.of(profile)
        offered = typed if typed and self.can_toggle(profile, typed) else None
        forgets = offered in kept
        return QuickShown(tuple(formats.number(each) for each in kept), label(offered, forgets), forgets)

    def can_toggle(self, profile: BankProfile, money: Money) -> bool:
        kept = self.of(profile)
        return money in kept or len(kept) < MOST

    def toggle(self, profile: BankProfile, money: Money) -> None:
        """Keep this sum, or forget it when it is kept."""
        kept = {each.minor for each in self.of(profile)}
        if money.minor in kept:
            self._memory.keep_quick_amounts(profile.name, sorted(kept - {money.minor}))
        elif len(kept) < MOST:
            self._memory.keep_quick_amounts(profile.name, sorted(kept | {money.minor}))
