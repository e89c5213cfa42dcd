"""What was last heard of each bank since the program started, for whoever wants to know how the line is."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from msgspec import Struct
from msgspec.structs import replace

from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent, Event
from app.domain.identifiers import ProfileName
from app.services.ports import Clock
from app.services.publisher import Publisher


class LastHeard(Struct, frozen=True):
    """The last answer of a bank, and what went wrong since; our clock is `clock_ahead` seconds before the bank's."""

    answered_at: datetime | None = None
    seconds: float = 0.0
    clock_ahead: float | None = None
    silent_since: datetime | None = None
    login_refused: bool = False


class BankEar:
    """Listens for as long as the till is open."""

    def __init__(self, publisher: Publisher, clock: Clock) -> None:
        self._clock = clock
        self._heard: dict[ProfileName, tuple[LastHeard, str]] = {}
        publisher.listen(self._on_event)

    def last(self, profile: ProfileName) -> LastHeard | None:
        """Return what was heard of a bank, None if nobody has asked it anything yet."""
        if profile not in self._heard:
            return None
        heard, said = self._heard[profile]
        theirs = moment_told(said)  # read only when somebody wants to know
        if heard.answered_at is None or theirs is None:
            return heard
        return replace(heard, clock_ahead=(heard.answered_at - theirs).total_seconds())

    @property
    def silent(self) -> frozenset[ProfileName]:
        """The banks that do not answer now."""
        return frozenset(name for name, (heard, _said) in self._heard.items() if heard.silent_since is not None)

    def _on_event(self, event: Event) -> None:
        match event:
            case BankAnswered(profile=name, seconds=seconds, bank_time=said):
                self._heard[name] = (LastHeard(self._clock.now(), seconds), said)
            case BankSilent(profile=name, since=since):
                heard, said = self._heard.get(name, (LastHeard(), ""))
                self._heard[name] = (replace(heard, silent_since=heard.silent_since or since), said)
            case BankRejectedLogin(profile=name):
                heard, said = self._heard.get(name, (LastHeard(), ""))
                self._heard[name] = (replace(heard, login_refused=True), said)
            case _:
                pass


def moment_told(text: str) -> datetime | None:
    """Return the moment (UTC or with its zone) a bank's answer names in the words of HTTP, None for no moment."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
