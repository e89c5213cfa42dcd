"""The part of a bank's screen about its two keys: what each is, since when, and how one takes the other's place."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from app.domain.errors import CredentialsRejected, PaydeskError
from app.domain.identifiers import ProfileName
from app.presenters.message import Message, Telling, Tone
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence, said
from app.services.key_slots import KeySlots, Slots


class KeySlotsState(Struct, frozen=True):
    """Never a key. `is_offered` is false for a bank whose login has one slot."""

    is_offered: bool = False
    present: str = ""
    other: str = ""
    has_other: bool = False
    check_label: str = ""
    use_label: str = ""
    fault: str = ""
    message: Message | None = None
    is_busy: bool = False


class KeySlotsView(Protocol):
    def draw(self, state: KeySlotsState) -> None: ...

    def wipe_key(self) -> None: ...


class KeySlotsPresenter(MessagePresenter[KeySlotsView]):
    """Shows the keys of one bank."""

    def __init__(self, speech: Speech, slots: KeySlots, bank: ProfileName, is_busy: Callable[[], bool]) -> None:
        """`is_busy` tells whether an order is under way: then no key is exchanged."""
        super().__init__(speech)
        self._slots = slots
        self._bank = bank
        self._is_selling = is_busy
        self._standing: Slots | None = None
        self._fault: Sentence | None = None
        self._is_busy = False

    async def load(self) -> None:
        """Find out what is in the slots."""
        try:
            self._standing = await self._slots.standing(self._bank)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        self.render()

    async def keep_next(self, key: str) -> None:
        """Keep the key that follows."""
        self._fault = None if key.strip() else lambda: self.tr("Paste the key from the bank's portal.")
        if self._fault is not None:
            self.render()
            return
        if await self._do(lambda: self._slots.keep_next(self._bank, key.strip()), self._next_kept) and self._view:
            self._view.wipe_key()

    async def check(self) -> None:
        """Ask the bank whether it takes the other key."""
        await self._do(lambda: self._slots.check_other(self._bank), self._is_taken)

    async def use(self) -> None:
        """Use the other key from now on, if the bank takes it."""
        if self._is_selling():
            self._told = lambda: Message(
                Tone.INFO,
                self.tr("An order is under way."),
                self.tr("It goes on undisturbed."),
                self.tr("Finish it first, then change the key."),
            )
            self.render()
            return
        await self._do(lambda: self._slots.use_other(self._bank), self._in_use)

    async def forget(self) -> None:
        """Keep the present key alone."""
        await self._do(lambda: self._slots.forget_other(self._bank), self._forgotten)

    def render(self) -> None:
        if self._view is None:
            return
        standing = self._standing or Slots(None)
        former = standing.other_is_former
        self._view.draw(
            KeySlotsState(
                is_offered=self._standing is not None,
                present=self._present(standing),
                other=self._other(standing),
                has_other=standing.has_other,
                check_label=self.tr("Check the key before") if former else self.tr("Check the next key"),
                use_label=self.tr("Go back to the key before") if former else self.tr("Use the next key from now"),
                fault=said(self._fault),
                message=self._message,
                is_busy=self._is_busy,
            )
        )

    async def _do(self, work: Callable[[], Awaitable[None]], done: Telling) -> bool:
        if self._is_busy:
            return False
        self._is_busy, self._told = True, None
        self.render()
        try:
            await work()
            self._told = done
        except CredentialsRejected:
            self._told = lambda: Message(
                Tone.WARNING,
                self.tr("The bank refuses this key."),
                self.tr("Nothing has changed: the current key stays in use."),
                self.tr("See in the bank's portal whether the key is active yet, then check it again."),
            )
        except PaydeskError as failure:
            self._told = self._failed(failure)
        self._is_busy = False
        await self.load()
        return self._told is done

    def _next_kept(self) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("The next key is saved."),
            self.tr("Nothing changes yet: the current key stays in use."),
            self.tr("Check it. Once the bank takes it, use it."),
        )

    def _is_taken(self) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("The bank takes this key."),
            self.tr("The current key stays in use until you say so."),
        )

    def _in_use(self) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("This key is in use from now. The bank takes it."),
            self.tr("The previous one stays here, and is used if the bank refuses this one."),
            self.tr(
                "Change it at the other tills too. Only then delete the old key at the bank, and forget it here."
            ),
        )

    def _forgotten(self) -> Message:
        return Message(Tone.INFO, self.tr("The key is forgotten at this till. The current one stays in use."))

    def _present(self, standing: Slots) -> str:
        return self.tr("Current key: {since}").format(since=self._since(standing.present_since))

    def _other(self, standing: Slots) -> str:
        if not standing.has_other:
            return self.tr("Next key: none")
        told = (
            self.tr("Previous key: {since}; used if the bank refuses the current one")
            if standing.other_is_former
            else self.tr("Next key: {since}; used if the bank refuses the current one")
        )
        return told.format(since=self._since(standing.other_since))

    def _since(self, moment: datetime | None) -> str:
        if moment is None:
            return self.tr("date of entry not known")
        return self.tr("entered {moment}").format(moment=self._speech.formats.moment(moment))
