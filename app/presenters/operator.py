"""Who works at this till? A name and a PIN, quickly: the customer waits."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Protocol

from msgspec import Struct

from app.domain.badge import badge_code
from app.domain.errors import InputFault, JournalFailure, PaydeskError
from app.domain.person import Pin, Right
from app.presenters.message import Message, Tone
from app.presenters.presenter import ScreenPresenter, Speech
from app.presenters.words import Sentence, Words, said
from app.services.at_work import AtWork
from app.services.badges import Badges
from app.services.people import People
from app.services.wrong_pins import WrongPins


class OperatorState(Struct, frozen=True):
    """What the picker shows."""

    has_people: bool = False
    """Whether anybody has a name in this shop. Their names may still be on the way."""
    names: tuple[str, ...] = ()
    chosen: str = ""
    at_work: str = ""
    """Who works here now; "" for nobody."""
    fault: str = ""
    """Why nobody came to work, in a sentence or two."""
    is_busy: bool = False


class OperatorView(Protocol):
    def draw(self, state: OperatorState) -> None: ...

    def wipe_pin(self) -> None: ...

    def done(self) -> None:
        """Somebody works here now, or nobody any more: the picker has done its work."""
        ...


class OperatorPresenter(ScreenPresenter[OperatorView]):
    """Brings people to work and lets them go."""

    def __init__(
        self,
        speech: Speech,
        people: People,
        badges: Badges,
        at_work: AtWork,
        wrong_pins: WrongPins,
        tell_wrong_pins: Callable[[Mapping[str, int]], None],
        is_selling: Callable[[], bool],
    ) -> None:
        """`tell_wrong_pins` says above every screen what was tried: the picker is gone by then.

        `is_selling` tells that an order is under way: it belongs to whoever began it, also where the picker was open
        before.
        """
        super().__init__(speech)
        self._people = people
        self._badges = badges
        self._at_work = at_work
        self._wrong_pins = wrong_pins
        self._say_wrong_pins = tell_wrong_pins
        self._is_selling = is_selling
        self._has_people = at_work.has_people
        self._names: tuple[str, ...] = ()
        self._chosen = ""
        self._fault: Sentence | None = None
        """What is wrong, said in the language that is spoken then."""
        self._is_busy = False

    async def load(self) -> None:
        """Find out who can be chosen; whoever works here is chosen last, since a change is wanted."""
        try:
            working = [person.name for person in await self._people.all() if not person.is_retired]
            self._has_people = bool(working)
        except PaydeskError as failure:
            self._fault = partial(self._sentences, failure)
            working = []
        at_work = self._at_work.person
        self._names = tuple(sorted(working, key=self._speech.place))
        others = [name for name in self._names if at_work is None or name != at_work.name]
        self._chosen = next(iter(others), next(iter(self._names), ""))
        self.render()

    def choose(self, name: str) -> None:
        self._chosen, self._fault = name, None
        self.render()

    async def sign_on(self, digits: str) -> None:
        """Let the chosen one work here, if this is the PIN."""
        if self._is_busy or not self._chosen or self._refuses():
            return
        if not digits:
            self._fault = lambda: self.tr("Type your PIN.")
            self.render()
            return
        await self._try(self._by_pin(digits))

    async def scan(self, text: str) -> None:
        """Choose whoever this badge belongs to; where a badge is enough they work here now."""
        if self._is_busy or not self._names or self._refuses():
            return
        await self._try(self._by_badge(text))

    async def scan_first(self, text: str) -> None:
        """Take a badge that was scanned before anybody could be chosen."""
        await self.load()
        await self.scan(text)

    async def sign_off(self) -> None:
        """Let nobody work here until somebody comes."""
        if self._refuses():
            return
        try:
            await self._people.sign_off()
        except PaydeskError as failure:
            self._fault = partial(self._sentences, failure)
            self.render()
            return
        if self._view is not None:
            self._view.done()

    def _refuses(self) -> bool:
        """Tell whether an order is under way, and say so."""
        if not self._is_selling():
            return False
        self._fault = self._under_way
        if self._view is not None:
            self._view.wipe_pin()
        self.render()
        return True

    def _under_way(self) -> str:
        message = OperatorWords(self._translate).under_way()
        return f"{message.happened} {message.to_do}"

    async def _by_pin(self, digits: str) -> bool:
        person = await self._people.sign_on(self._chosen, Pin(digits))
        await self._tell_wrong_pins(person.name)
        return True

    async def _by_badge(self, text: str) -> bool:
        found = await self._badges.scan(badge_code(text))
        self._chosen = found.person.name
        return found.is_at_work

    async def _try(self, coming: Awaitable[bool]) -> None:
        """Close the picker once somebody came to work; else say why nobody did."""
        self._is_busy, self._fault = True, None
        self.render()
        came = False
        try:
            came = await coming
        except InputFault as fault:
            self._fault = partial(self._sentence, fault)
        except PaydeskError as failure:
            self._fault = partial(self._sentences, failure)
        finally:
            self._is_busy = False
            self._close(came)

    async def _tell_wrong_pins(self, name: str) -> None:
        """Tell who may read the trail, once, what was tried meanwhile; what cannot be read now stays there."""
        with suppress(JournalFailure):
            if await self._at_work.may(Right.TRAIL) and (tried := await self._wrong_pins.before(name)):
                self._say_wrong_pins(tried)

    def _sentence(self, fault: InputFault) -> str:
        return self._speech.errors.fault(fault)

    def _sentences(self, failure: PaydeskError) -> str:
        message = self._speech.errors.message(failure)
        return f"{message.happened} {message.to_do}".strip()

    def _close(self, came: bool) -> None:
        if self._view is None:
            return
        self._view.wipe_pin()
        self.render()
        if came:
            self._view.done()

    def render(self) -> None:
        if self._view is None:
            return
        person = self._at_work.person
        self._view.draw(
            OperatorState(
                has_people=self._has_people,
                names=self._names,
                chosen=self._chosen,
                at_work="" if person is None else person.name,
                fault=said(self._fault),
                is_busy=self._is_busy,
            )
        )


class OperatorWords(Words):
    """What is said when the operator cannot change now."""

    def under_way(self) -> Message:
        return Message(
            Tone.INFO,
            self.tr("An order is under way."),
            self.tr("It goes on undisturbed."),
            self.tr("Finish it first, then change the operator."),
        )

    def wrong_pins(self, tried: Mapping[str, int]) -> Message:
        """Return what a manager hears about the PINs tried for these people."""
        names = ", ".join(f"{name} ({count})" for name, count in tried.items())
        return Message(
            Tone.WARNING,
            self.tr("%n wrong PIN(s) since you signed in last.", "", sum(tried.values())),
            self.tr("Tried for: {names}.").format(names=names),
            self.tr("“Activity log” under People shows when, and at which till."),
        )
