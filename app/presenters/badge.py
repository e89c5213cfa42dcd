"""A person's badge: scanned twice to be given, taken away when it is lost."""

from collections.abc import Awaitable
from typing import Protocol

from msgspec import Struct

from app.domain.badge import BadgeCode, badge_code
from app.domain.errors import InputFault, PaydeskError
from app.domain.person import Person
from app.presenters.message import Message, Telling
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence, said
from app.services.badges import Badges


class BadgeState(Struct, frozen=True):
    """What the screen shows; `wanted` says what to do next."""

    title: str = ""
    wanted: str = ""
    fault: str = ""
    has_badge: bool = False
    message: Message | None = None
    is_busy: bool = False


class BadgeView(Protocol):
    def draw(self, state: BadgeState) -> None: ...


class BadgePresenter(MessagePresenter[BadgeView]):
    """Holds the first scan until the second one, and no longer than the screen is open."""

    def __init__(self, speech: Speech, badges: Badges, person: Person) -> None:
        super().__init__(speech)
        self._badges = badges
        self._person = person
        self._first: BadgeCode | None = None
        self._fault: Sentence | None = None
        self._has_badge = False
        self._is_busy = False

    def detach(self) -> None:
        """Draw nothing more, and forget what was scanned: the screen was closed."""
        super().detach()
        self._first = None

    async def load(self) -> None:
        """Find out whether there is a badge already."""
        try:
            self._has_badge = await self._badges.has_one(self._person.id)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        self.render()

    async def scan(self, text: str) -> None:
        """Take the first scan, or give the badge with the second."""
        if self._is_busy:
            return
        self._fault, self._told = None, None
        first, self._first = self._first, None
        try:
            code = badge_code(text)
        except InputFault as fault:
            self._fault = self._wrong(fault)
            self.render()
            return
        if first is None:
            self._first = code
            self.render()
            return
        given = self._done(lambda: self.tr("{name} has this badge now.").format(name=self._person.name))
        await self._do(self._badges.give(self._person, first, code), given)

    async def take_away(self) -> None:
        """Let the person have no badge."""
        if not self._is_busy:
            self._first, self._fault, self._told = None, None, None
            taken = self._done(lambda: self.tr("{name} has no badge now.").format(name=self._person.name))
            await self._do(self._badges.take_away(self._person), taken)

    async def _do(self, work: Awaitable[None], done: Telling) -> None:
        self._is_busy = True
        self.render()
        try:
            await work
        except InputFault as fault:
            self._fault = self._wrong(fault)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        else:
            self._told = done
        finally:
            self._is_busy = False
            await self.load()

    def render(self) -> None:
        if self._view is None:
            return
        again = self.tr("Scan the same badge once more")
        self._view.draw(
            BadgeState(
                title=self.tr("{name}'s badge").format(name=self._person.name),
                wanted=self.tr("Scan the badge") if self._first is None else again,
                fault=said(self._fault),
                has_badge=self._has_badge,
                message=self._message,
                is_busy=self._is_busy,
            )
        )
