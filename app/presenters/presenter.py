"""What every screen's presenter has in common: words, formats, and a view that draws any state at any time."""

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from app.domain.errors import InputFault, PaydeskError
from app.domain.letterhead import Letterhead
from app.presenters.decline_coach import DeclineCoach
from app.presenters.errors import Doing, ErrorWords, telling
from app.presenters.formatting import Formats
from app.presenters.message import Message, Telling, Tone
from app.presenters.not_written import NotWrittenWords
from app.presenters.order_words import OrderWords
from app.presenters.words import Sentence, Translate, Words

View = TypeVar("View")


class Place(Protocol):
    """Where a name stands among others; compared with other places alone."""

    def __lt__(self, other: Any, /) -> bool: ...


class Speech:
    """The words and formats of one language, made anew when the clerk changes it; and the shop's own on paper."""

    def __init__(
        self,
        translate: Translate,
        language: str,
        letterhead: Callable[[], Letterhead] = Letterhead,
        place: Callable[[str], Place] = str.casefold,
    ) -> None:
        """`letterhead` tells what stands on a receipt that is written now, `place` is as the attribute says."""
        self.translate = translate
        self.language = language
        self.letterhead = letterhead
        self.place = place
        """The key to sort names by: Ё behind Е, Ә behind А, Ά with Α, as the alphabet of the language has them."""
        self.formats = Formats(language)
        self.errors = ErrorWords(translate, self.formats)
        self.orders = OrderWords(translate)
        self.declines = DeclineCoach(translate)


class Presenter(Words):
    """Base of the screens' presenters. A subclass implements `render`."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._speech = speech

    def speak(self, speech: Speech) -> None:
        """Use these words from now on and draw everything again."""
        self._speech = speech
        self._translate = speech.translate
        self.render()

    def _wrong(self, fault: InputFault) -> Sentence:
        """Return what is said at the field of this fault, in whatever language is spoken then."""
        return lambda: self._speech.errors.fault(fault)

    def render(self) -> None:
        """Draw the present state."""
        raise NotImplementedError


class ScreenPresenter(Presenter, Generic[View]):
    """Base of those with one screen each, which may be closed while an answer is still on its way."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech)
        self._view: View | None = None

    def attach(self, view: View) -> None:
        """Draw on this screen from now on."""
        self._view = view
        self.render()

    def detach(self) -> None:
        """Draw nothing more: the screen was closed."""
        self._view = None


class MessagePresenter(ScreenPresenter[View]):
    """Base of those whose screen has a bar for one message."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech)
        self._told: Telling | None = None

    def dismiss_message(self) -> None:
        """Say it no longer: the clerk has read it."""
        self._told = None
        self.render()

    @property
    def _message(self) -> Message | None:
        """What is said now, in the language that is spoken now."""
        return self._told() if self._told is not None else None

    def _done(self, say: Callable[[], str]) -> Telling:
        """Return what tells in one sentence that it is done."""
        return lambda: Message(Tone.SUCCESS, say())

    def _not_written(self, failure: OSError) -> Telling:
        """Return what tells that a file cannot be written."""
        return lambda: NotWrittenWords(self._translate).message(failure)

    def _failed(self, failure: PaydeskError, doing: Doing = Doing.NEW_ORDER) -> Telling:
        """Return what tells of this failure, in whatever language is spoken then."""
        return telling(lambda: self._speech.errors, failure, doing)
