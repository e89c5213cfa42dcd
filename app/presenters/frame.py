"""The frame around the screens: which bank, training or live, and whether the bank answers."""

from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent, Event, OperatorChanged
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Environment
from app.presenters.message import Message, Telling, Tone
from app.presenters.presenter import ScreenPresenter, Speech
from app.services.bank_ear import BankEar
from app.services.ports import Banks


class Light(Enum):
    """The connection light; the words beside it say the same."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    OFFLINE = "offline"
    LOCKED = "locked"


class FrameState(Struct, frozen=True):
    """What stands above every screen."""

    profiles: tuple[tuple[ProfileName, str], ...] = ()
    profile: ProfileName | None = None
    bank: str = ""
    ribbon: str = ""
    """Text of the stripe over the window; empty when the bank is live."""
    live: str = ""
    """The quiet word that money is real here; empty where there is a stripe."""
    light: Light = Light.UNKNOWN
    connection: str = ""
    operator: str = ""
    """Who works here; empty in a shop whose people have no names, which works in the name of the till."""


class FrameView(Protocol):
    def draw(self, state: FrameState) -> None: ...


class FramePresenter(ScreenPresenter[FrameView]):
    """Knows the chosen bank, and draws anew when something is heard of it."""

    def __init__(self, speech: Speech, banks: Banks, ear: BankEar, profile: BankProfile) -> None:
        super().__init__(speech)
        self._banks = banks
        self._ear = ear
        self._profile = profile
        self._operator: str | None = None

    @property
    def profile(self) -> BankProfile:
        return self._profile

    @property
    def stripe(self) -> str:
        """Return what stands over every window where no money is real, "" at a real bank."""
        return {
            Environment.TRAINING: self.tr("TRAINING – no real bank, no real money"),
            Environment.TEST: self.tr("TEST – the bank's test system, no real money"),
            Environment.LIVE: "",
        }[self._profile.environment]

    def choose(self, name: ProfileName) -> BankProfile:
        """Use this bank from now on; returns its profile."""
        self._profile = self._banks.profile(name)
        self.render()
        return self._profile

    def changed(self) -> str:
        """Return what to say now that another bank is in use; it is seen as well."""
        return self.tr("You work with {bank} now.").format(bank=self._title)

    def why_not_another(self, is_selling: bool, has_card: bool) -> Telling | None:
        """Return what says why the bank cannot be changed now, None where it can: never in the middle of a sale."""
        if is_selling:
            return self._order_under_way
        return self._card_typed if has_card else None

    def _order_under_way(self) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("The bank cannot be changed while an order is under way."),
            self.tr("The order goes on at {bank}.").format(bank=self._title),
            self.tr("Wait until it has ended, then choose the other bank."),
        )

    def _card_typed(self) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("The bank cannot be changed while a card is typed."),
            self.tr("Nothing was sent to the bank."),
            self.tr("Charge it at {bank}, or press Esc twice to forget it and choose the other bank.").format(
                bank=self._title
            ),
        )

    @property
    def _title(self) -> str:
        return self._profile.title_in(self._speech.language)

    def heard(self, event: Event) -> None:
        """Take news about connections; other events are not for the frame."""
        match event:
            case BankAnswered(profile=name) | BankSilent(profile=name) | BankRejectedLogin(profile=name):
                pass
            case OperatorChanged(name=operator):
                self._operator = operator
                name = self._profile.name
            case _:
                return
        if name == self._profile.name:
            self.render()

    def render(self) -> None:
        if self._view is None:
            return
        profile = self._profile
        language = self._speech.language
        light, connection = self._connection(profile.name)
        self._view.draw(
            FrameState(
                profiles=tuple((each.name, each.title_in(language)) for each in self._banks.profiles()),
                profile=profile.name,
                bank=profile.title_in(language),
                ribbon=self.stripe,
                live=self.tr("Real money") if profile.environment is Environment.LIVE else "",
                light=light,
                connection=connection,
                operator=self.tr("nobody") if self._operator == "" else self._operator or "",
            )
        )

    def _connection(self, name: ProfileName) -> tuple[Light, str]:
        heard = self._ear.last(name)
        if heard is None:
            return Light.UNKNOWN, self.tr("Bank not asked yet")
        if heard.login_refused:
            return Light.LOCKED, self.tr("Login not accepted")
        if heard.silent_since is not None:
            since = self._speech.formats.clock_time(heard.silent_since)[:5]
            return Light.OFFLINE, self.tr("No connection since {time}").format(time=since)
        seconds = self._speech.formats.seconds(heard.seconds)
        return Light.ONLINE, self.tr("Bank answered in {seconds} s").format(seconds=seconds)
