"""The start of the program: options, a clean environment, the Qt application, and one event loop."""

import faulthandler
import importlib
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import ProfileUnusable
from app.files import breakdowns
from app.files.logs import start_logging
from app.files.own_profiles import known_profiles
from app.files.settings import Settings, SettingsFile, SettingsUnusable
from app.options import Options, OptionsWrong, parse_options
from app.paths import RESOURCES, DataPaths, data_paths
from app.start.program import Program, Surroundings
from app.ui.desktop import Desktop, undressed_desktop
from app.ui.guard import protect_singletons
from app.ui.i18n import TranslationMissing
from app.ui.loading import leave_alone_what_is_loaded
from app.ui.loop import Application, run_until_closed
from app.ui.three_ds.environment import allow_root, scrub_environment


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code: 0 for a good end, 1 for a demo that went wrong, 2 for a start that was not possible."""
    taken_out = scrub_environment(os.environ)
    try:
        options = parse_options(arguments)
    except OptionsWrong as wrong:
        return _refuse_options(wrong)
    if allow_root(os.environ):
        sys.stderr.write(
            "Note: the web engine's own sandbox is off, because it does not start for root. "
            "Run Paydesk as an ordinary user for real payments.\n"
        )
    protect_singletons()
    if options.demo and options.data_dir is None:
        with tempfile.TemporaryDirectory(prefix="paydesk-demo-") as folder:
            return _run(options, DataPaths(Path(folder)), taken_out)
    return _run(options, data_paths(options.data_dir), taken_out)


def _run(options: Options, paths: DataPaths, taken_out: Sequence[str]) -> int:
    try:
        start_logging(paths.logs)
        broke_last_time = breakdowns.keep_last(paths.logs)
        crash_file = breakdowns.open_note(paths.logs)
    except OSError as failure:
        return _refuse(failure, options, paths)
    with crash_file:
        faulthandler.enable(crash_file)
        try:
            return _run_program(options, paths, Surroundings(tuple(taken_out), broke_last_time))
        finally:
            faulthandler.disable()


def _run_program(options: Options, paths: DataPaths, surroundings: Surroundings) -> int:
    look = Settings()
    try:
        settings = SettingsFile(paths.settings)
        look = settings.current
        known = known_profiles(paths.profiles, options.profile_file)
    except (SettingsUnusable, ProfileUnusable) as failure:
        return _refuse(failure, options, paths, look)
    app, desktop = undressed_desktop(RESOURCES)
    try:
        desktop.theme.keep_still(look.still)
        desktop.dress(look.language, look.theme, look.text_scale)
    except TranslationMissing as failure:
        return _refuse(failure, options, paths, look, (app, desktop))
    program = Program(desktop, options, paths, settings, known, surroundings)
    leave_alone_what_is_loaded()
    return run_until_closed(app, program.run, program.on_failure)


def _refuse_options(wrong: OptionsWrong) -> int:
    """Return the exit code once it was said what is wrong: in the terminal, and where none is read, in a window."""
    refused = importlib.import_module("app.start.refused")
    if sys.stderr is not None:
        sys.stderr.write(wrong.in_terminal)
    if refused.is_seen() and not refused.is_read(sys.stderr):
        paths = data_paths(wrong.data_dir)
        app, desktop = undressed_desktop(RESOURCES)
        refused.show_refusal(app, desktop, refused.said_of_options(wrong), refused.look_in(paths), paths.logs)
    return 2


def _refuse(
    failure: Exception,
    options: Options,
    paths: DataPaths,
    look: Settings = Settings(),  # noqa: B008 - nobody changes it
    made: tuple[Application, Desktop] | None = None,
) -> int:
    """Return the exit code once it was said why; nobody stands before the screen of a demo."""
    # Loaded here: hardly any start is refused.
    refused = importlib.import_module("app.start.refused")
    refusal = refused.refusal_of(failure)
    refused.say_in_terminal(refusal)
    if not options.demo and refused.is_seen():
        app, desktop = made or undressed_desktop(RESOURCES)
        refused.show_refusal(app, desktop, refusal.message, look, paths.logs)
    return 2
