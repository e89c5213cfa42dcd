"""The screen of settings: sections with fields, each kept when it is left; and what other tills can take over."""

from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from msgspec import Struct, field

from app.domain.errors import PaydeskError
from app.domain.setting_errors import SettingsFileUnusable, SettingUnusable
from app.presenters.message import Message, Telling, Tone
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.setting_fields import SettingFieldWords, SettingSection, WhoCopies
from app.presenters.words import Sentence, all_said
from app.services.ports import Banks
from app.services.till_settings import TillSettings

Languages = Callable[[], Sequence[tuple[str, str]]]
Applied = Callable[[str, str], None]
Said = Callable[[Speech], Message]
Acts = Mapping[str, Callable[[Speech], Awaitable[Said | None]]]
"""What the keys among the settings do, by their names: each returns what is to be said, if anything, or raises."""
ReadPicture = Callable[[Path], bytes]
"""Returns the picture of a file, small enough to be kept. Raises SettingUnusable, OSError."""


class SettingsState(Struct, frozen=True):
    """Sections, what stands in their fields, and what is wrong with one of them."""

    sections: tuple[SettingSection, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)
    message: Message | None = None
    to_take_over: str = ""
    """What a chosen file would change; "" while none is chosen."""


class SettingsView(Protocol):
    def draw(self, state: SettingsState) -> None: ...


class TillSettingsPresenter(MessagePresenter[SettingsView]):
    """Keeps a field as soon as it is right."""

    def __init__(
        self,
        speech: Speech,
        settings: TillSettings,
        banks: Banks,
        languages: Languages,
        applied: Applied,
        read_picture: ReadPicture,
        acts: Acts,
        *,
        who_copies: WhoCopies = WhoCopies.TILL,
        training: bool = False,
    ) -> None:
        """`languages` are codes and names; `applied` hears what was kept and lets it count at once where it can."""
        super().__init__(speech)
        self._settings = settings
        self._banks = banks
        self._languages = languages
        self._applied = applied
        self._read_picture = read_picture
        self._acts = acts
        self._who_copies = who_copies
        self._training = training
        self._faults: dict[str, Sentence] = {}
        self._typed: dict[str, str] = {}
        self._chosen: Path | None = None
        self._differences: Sequence[str] = ()

    async def change(self, name: str, value: str) -> None:
        """Keep this field. What cannot be kept stays in it, with why."""
        self._faults.pop(name, None)
        self._typed.pop(name, None)
        self._told = None
        try:
            await self._settings.change(name, value)
        except SettingUnusable as fault:
            self._typed[name] = value
            self._faults[name] = partial(self._why, fault.reason)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        except OSError as failure:
            self._told = self._not_written(failure)
        else:
            self._applied(name, value)
        self.render()

    async def choose_picture(self, name: str, source: Path) -> None:
        """Keep the picture of this file. One that cannot be kept is said at its field."""
        self._faults.pop(name, None)
        self._told = None
        try:
            picture = self._read_picture(source)
        except SettingUnusable as fault:
            self._faults[name] = partial(self._why, fault.reason)
        except OSError:
            self._faults[name] = partial(self._why, "picture")
        else:
            await self.change(name, b64encode(picture).decode())
        self.render()

    async def act(self, name: str) -> None:
        """Do what the key of this name is for."""
        self._told = lambda: Message(Tone.INFO, self.tr("This takes a moment…"))
        self.render()
        try:
            said = await self._acts[name](self._speech)
            self._told = None if said is None else lambda: said(self._speech)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        except OSError as failure:
            self._told = self._not_written(failure)
        self.render()

    # --- other tills -----------------------------------------------------------------------------------------------

    def file_name(self) -> str:
        """Return a name for the file of settings, without an ending."""
        return self.tr("Paydesk settings")

    async def save_copy(self, target: Path) -> None:
        """Save what another till of the shop can take over."""
        try:
            await self._settings.save_copy(target)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        except OSError as failure:
            self._told = self._not_written(failure)
        else:
            self._told = lambda: Message(
                Tone.SUCCESS,
                self.tr("The settings are saved as “{file}”.").format(file=target.name),
                self.tr("No login, no key and no password is in it."),
                self.tr("Open it at another till, and enter the logins of the banks there."),
            )
        self.render()

    def choose_file(self, source: Path) -> None:
        """Look at a file of settings and say what it would change; nothing is changed yet."""
        self._told, self._chosen = None, None
        try:
            self._differences = self._settings.differences(source)
        except SettingsFileUnusable as failure:
            self._told = self._unreadable(failure)
        else:
            if self._differences:
                self._chosen = source
            else:
                self._told = lambda: Message(Tone.INFO, self.tr("This till has the same settings already."))
        self.render()

    def drop_file(self) -> None:
        """Leave the settings as they are."""
        self._chosen = None
        self.render()

    async def take_over(self) -> None:
        """Keep what the chosen file says."""
        if self._chosen is None:
            return
        try:
            await self._settings.take_over(self._chosen)
        except SettingsFileUnusable as failure:
            self._told = self._unreadable(failure)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        except OSError as failure:
            self._told = self._not_written(failure)
        else:
            self._told = self._taken_over
        self._chosen = None
        self.render()

    def _why(self, reason: str) -> str:
        return SettingFieldWords(self._translate, self._speech.formats).fault(reason)

    def render(self) -> None:
        if self._view is None:
            return
        words = SettingFieldWords(self._translate, self._speech.formats)
        profiles = [(each, each.title_in(self._speech.language)) for each in self._banks.profiles()]
        changed = ", ".join(self._differences)
        ask = self.tr("The file changes: {names}. Names of tills, printers and receivers stay as they are here.")
        self._view.draw(
            SettingsState(
                sections=words.sections(
                    self._languages(), profiles, who_copies=self._who_copies, training=self._training
                ),
                values={**self._settings.values(), **self._typed},
                faults=all_said(self._faults),
                message=self._message,
                to_take_over=ask.format(names=changed) if self._chosen is not None else "",
            )
        )

    def _taken_over(self) -> Message:
        nothing_sent = self.tr("Nothing was sent to the bank.")
        if self._training:
            return Message(
                Tone.SUCCESS,
                self.tr("The settings are taken over until the training ends."),
                nothing_sent,
                self.tr("Only the look is kept: it counts when Paydesk is opened the next time."),
            )
        later = self.tr("They count when Paydesk is opened the next time.")
        return Message(Tone.SUCCESS, self.tr("The settings are taken over."), nothing_sent, later)

    def _unreadable(self, failure: SettingsFileUnusable) -> Telling:
        return lambda: Message(
            Tone.WARNING,
            self.tr("“{file}” is not a file of Paydesk's settings, or it is damaged.").format(
                file=Path(failure.path).name
            ),
            self.tr("Nothing was changed here."),
            self.tr("Save the settings anew at the other till."),
            details=failure.reason,
        )
