"""Which banks has a shop of its own, beside those that come with Paydesk? One profile file each, kept with its data.

What is kept is what the file says and nothing beside it: a comment may hold what somebody noted, a login above all.
"""

import logging
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from app.domain.errors import OwnProfileUnusable, ProfileUnusable
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Environment
from app.files.profiles import plain_text_of, read_profile, shipped_profiles
from app.files.whole_file import put_in_place

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,59}")
_ENTRY = re.compile(r"[\w.\[\]-]+( [\w.-]+)?")
"""The name of an entry; anything else is what a library says of a text that is no profile, in its own words."""
_log = logging.getLogger(__name__)


class KnownProfiles(Struct, frozen=True):
    """Every bank this run may work with, and the files of banks it must do without."""

    profiles: tuple[BankProfile, ...]
    left_out: tuple[ProfileUnusable, ...] = ()


def known_profiles(folder: Path, for_this_run: Path | None = None) -> KnownProfiles:
    """Return the banks that ship, those the shop keeps, and one for this run only, which goes before its namesakes.

    A kept file that cannot be used leaves out its own bank; raises ProfileUnusable for the one of this run.
    """
    shipped = shipped_profiles()
    extra = [] if for_this_run is None else [read_profile(for_this_run)]
    kept, left_out = _kept(folder, shipped)
    others = [each for each in (*shipped, *kept) if each.name not in {one.name for one in extra}]
    return KnownProfiles((*others, *extra), tuple(left_out))


class OwnProfiles:
    """Implements `services.sign_in.ProfileStore`. A file that was read is kept once its bank has accepted a login."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._chosen: dict[ProfileName, bytes] = {}

    def read(self, path: str) -> BankProfile:
        """Return the bank a file describes, its certificate authority included. Raises OwnProfileUnusable."""
        source = Path(path)
        try:
            profile = _checked(source, shipped_profiles())
            self._refuse_another_bank(source, profile)
            self._chosen[profile.name] = plain_text_of(source)
        except ProfileUnusable as failure:
            names_entry = _ENTRY.fullmatch(failure.field) is not None
            raise OwnProfileUnusable(path, failure.field if names_entry else "no-profile") from None
        return profile

    def keep(self, name: ProfileName) -> None:
        """Keep the file that was read for this bank, if one was. Raises OwnProfileUnusable: "not-kept"."""
        if name not in self._chosen:
            return
        path = self._kept_at(name)
        try:
            self._write(path, self._chosen[name])
        except OSError:
            raise OwnProfileUnusable(str(path), "not-kept") from None

    def _refuse_another_bank(self, source: Path, profile: BankProfile) -> None:
        """Raise ProfileUnusable where this is the name of another bank the shop keeps.

        The orders made there would be asked about here, and what no bank knows counts as not charged.
        """
        kept = self._kept_at(profile.name)
        if not kept.exists():
            return
        with suppress(ProfileUnusable):  # a spoilt one names no bank
            before = read_profile(kept)
            if (before.bank, before.environment) != (profile.bank, profile.environment):
                raise OwnProfileUnusable(str(source), "name")

    def _kept_at(self, name: ProfileName) -> Path:
        return self._folder / f"{name}.toml"

    def _write(self, path: Path, text: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        put_in_place(path, text)


def _kept(folder: Path, shipped: Sequence[BankProfile]) -> tuple[list[BankProfile], list[ProfileUnusable]]:
    found, left_out = [], []
    for path in sorted(folder.glob("*.toml")):
        try:
            found.append(_checked(path, shipped))
        except ProfileUnusable as failure:
            _log.warning("the profile of a bank cannot be used: %s", path.name)
            left_out.append(failure)
    return found, left_out


def _checked(path: Path, shipped: Sequence[BankProfile]) -> BankProfile:
    """Return a shop's own profile. Raises ProfileUnusable, also for the name of a shipped bank, whose login it is."""
    profile = read_profile(path)
    if not _NAME.fullmatch(profile.name) or profile.name.casefold() in {each.name for each in shipped}:
        raise ProfileUnusable(str(path), "name")
    if profile.environment is Environment.TRAINING:
        raise ProfileUnusable(str(path), "environment")
    return profile
