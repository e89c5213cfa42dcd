"""How is a start told that was refused before there was a till? On stderr, and in a window where one can be seen.

A shop starts by an icon: what is said on stderr alone, nobody there reads.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from app.domain.errors import PaydeskError, ProfileUnusable
from app.files.settings import Settings, SettingsFile, SettingsUnusable
from app.options import OptionsWrong
from app.paths import DataPaths
from app.presenters.message import Message
from app.presenters.presenter import Speech
from app.presenters.start_words import StartWords
from app.start.questions import first_answer, question
from app.ui.desktop import Desktop
from app.ui.i18n import SOURCE_LANGUAGE, TranslationMissing
from app.ui.loop import Application, run_until_closed
from app.ui.screens.start_failure import StartFailureDialog

_UNSEEN = ("offscreen", "minimal")
"""The platforms of Qt that draw where nobody looks."""


Told = Callable[[StartWords], Message]
"""A message in whatever language the window speaks."""


class Refusal(Struct, frozen=True):
    """Why there is no start, for whoever reads a terminal and for whoever sees windows alone."""

    sentence: str
    message: Told


def refusal_of(failure: Exception) -> Refusal:
    """Return what is said of it. Raises it where it is none of those a start is refused for."""
    match failure:
        case SettingsUnusable(path=path, reason=entry):
            return Refusal(
                f"The settings file cannot be read: {path}: {entry}. "
                "Mend that entry, or put a copy of the file in its place.",
                lambda words: words.settings(path, entry),
            )
        case ProfileUnusable(path=path, field=entry):
            return Refusal(
                f"The bank profile cannot be used: {path}: {entry}. "
                "Mend that entry, or start without --profile-file.",
                lambda words: words.profile(path, entry),
            )
        case TranslationMissing(path=file):
            return Refusal(
                f"The translation is missing: {file}. ./packaging/run builds it.",
                lambda words: words.translation(str(file)),
            )
        case OSError(filename=file, strerror=reason):
            return Refusal(
                f"The folder for its data cannot be used: {file}: {reason}. "
                "Let this account write there, or choose another place with --data-dir.",
                lambda words: words.data_folder(str(file), str(reason)),
            )
        case _:
            raise failure


def said_of_options(wrong: OptionsWrong) -> Told:
    """Return what is said in a window of options that cannot be used."""
    return lambda words: words.options(wrong.reason)


def say_in_terminal(refusal: Refusal) -> None:
    """Write one line to stderr, where there is one: a program started by an icon may have none."""
    if sys.stderr is not None:
        sys.stderr.write(f"Paydesk cannot start. {refusal.sentence} Nothing was changed and nothing was charged.\n")


def is_read(stream: TextIO | None) -> bool:
    """Tell whether a person reads what is written there: a program started by an icon has no terminal."""
    return stream is not None and stream.isatty()


def look_in(paths: DataPaths) -> Settings:
    """Return the settings that lie there; of a folder without any that can be read, those of a new till."""
    try:
        return SettingsFile(paths.settings).current
    except SettingsUnusable:
        return Settings()


def is_seen(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Tell whether a person can see a window of this program."""
    if environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _UNSEEN:
        return False
    return platform in ("win32", "darwin") or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def message_of(speech: Speech, failure: PaydeskError | OSError) -> Message:
    """Return what is said of books that cannot be opened; what the system names no file of is no folder's fault."""
    if isinstance(failure, OSError) and failure.filename is not None:
        return refusal_of(failure).message(StartWords(speech.translate))
    return speech.errors.message(failure)


def show_refusal(app: Application, desktop: Desktop, told: Told, settings: Settings, logs: Path) -> None:
    """Show why in a window of its own, in the language and look of these settings; returns when it was closed."""
    _dress(desktop, settings)
    message = told(StartWords(desktop.speech().translate))

    async def show(stop: asyncio.Event) -> int:
        return await tell_failed_start(desktop, message, logs, stop, offers_training=False)

    run_until_closed(app, show)


async def tell_failed_start(
    desktop: Desktop, message: Message, logs: Path, stop: asyncio.Event, *, offers_training: bool
) -> bool:
    """Show why the program cannot start; returns whether training was chosen instead."""
    dialog = StartFailureDialog(desktop.icons, message, logs, offers_training)
    answer, take = question()
    dialog.training_chosen.connect(lambda: take("training"))
    dialog.close_chosen.connect(lambda: take("end"))
    dialog.open()
    word = await first_answer(answer, stop)
    dialog.deleteLater()
    return word == "training"


def _dress(desktop: Desktop, settings: Settings) -> None:
    try:
        desktop.dress(settings.language, settings.theme, settings.text_scale)
    except TranslationMissing:
        desktop.dress(SOURCE_LANGUAGE, settings.theme, settings.text_scale)
