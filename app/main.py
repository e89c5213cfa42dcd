"""The start of the program: options, a clean environment, the Qt application, and one event loop."""

import faulthandler
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import ProfileUnusable
from app.files import breakdowns
from app.files.logs import start_logging
from app.files.own_profiles import known_profiles
from app.files.settings import SettingsFile, SettingsUnusable
from app.options import Options, parse_options
from app.paths import RESOURCES, DataPaths, data_paths
from app.start.program import Program, Surroundings
from app.ui.desktop import Desktop, make_application
from app.ui.guard import protect_singletons
from app.ui.i18n import Languages, TranslationMissing
from app.ui.icons import Icons
from app.ui.loading import leave_alone_what_is_loaded
from app.ui.loop import run_until_closed
from app.ui.theme import Theme
from app.ui.three_ds.environment import allow_root, scrub_environment


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code: 0 for a good end, 1 for a demo that went wrong, 2 for a start that was not possible."""
    options = parse_options(arguments)
    taken_out = scrub_environment(os.environ)
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
        return _refuse(
            f"The folder for its data cannot be used: {failure.filename}: {failure.strerror}. "
            "Let this account write there, or choose another place with --data-dir."
        )
    with crash_file:
        faulthandler.enable(crash_file)
        try:
            return _run_program(options, paths, Surroundings(tuple(taken_out), broke_last_time))
        finally:
            faulthandler.disable()


def _run_program(options: Options, paths: DataPaths, surroundings: Surroundings) -> int:
    try:
        settings = SettingsFile(paths.settings)
        known = known_profiles(paths.profiles, options.profile_file)
    except SettingsUnusable as failure:
        return _refuse(
            f"The settings file cannot be read: {failure.path}: {failure.reason}. "
            "Mend that entry, or put a copy of the file in its place."
        )
    except ProfileUnusable as failure:
        return _refuse(
            f"The bank profile cannot be used: {failure.path}: {failure.field}. "
            "Mend that entry, or start without --profile-file."
        )
    app = make_application(sys.argv[:1])
    theme = Theme(RESOURCES / "themes")
    desktop = Desktop(app, theme, Icons(RESOURCES / "icons", theme), Languages(RESOURCES / "translations"))
    try:
        theme.keep_still(settings.current.still)
        desktop.dress(settings.current.language, settings.current.theme, settings.current.text_scale)
    except TranslationMissing as failure:
        return _refuse(f"The translation is missing: {failure.path}. ./packaging/run builds it.")
    program = Program(desktop, options, paths, settings, known, surroundings)
    leave_alone_what_is_loaded()
    return run_until_closed(app, program.run, program.on_failure)


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"Paydesk cannot start. {sentence} Nothing was changed and nothing was charged.\n")
    return 2
