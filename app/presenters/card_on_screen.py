"""May a typed card stay on the screen, and can one be taken now? A minute without a key ends it, as does no bank."""

from datetime import datetime, timedelta

from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent, Event
from app.domain.identifiers import ProfileName

CARD_LIFE = timedelta(seconds=60)


class CardOnScreen:
    """Watches the typed card by the till's clock, which goes on while the computer sleeps."""

    def __init__(self) -> None:
        self._touched_at: datetime | None = None
        self._silent: set[ProfileName] = set()

    def touch(self, now: datetime) -> None:
        """Note that a key was pressed: the card may stay for another minute."""
        self._touched_at = now

    def forget(self) -> None:
        self._touched_at = None

    def is_left_alone(self, now: datetime) -> bool:
        """Tell whether nobody has pressed a key for a minute; a clock that was set back ends it as well."""
        return self._touched_at is not None and not timedelta() <= now - self._touched_at < CARD_LIFE

    def heard(self, event: Event) -> bool:
        """Take news about connections; return whether it was any."""
        match event:
            case BankSilent(profile=name):
                self._silent.add(name)
            case BankAnswered(profile=name) | BankRejectedLogin(profile=name):
                self._silent.discard(name)
            case _:
                return False
        return True

    def has_no_bank(self, name: ProfileName | None) -> bool:
        """Tell whether this bank could not be reached when it was asked last."""
        return name in self._silent
