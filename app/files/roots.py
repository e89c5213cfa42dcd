"""A bank's own certificate authorities as files: read, checked, and kept beside the settings.

Some banks (the Russian ones above all) show certificates of an authority no computer knows by itself. Such a root is
believed for that bank only, never for this computer as a whole, and checking is never switched off.
"""

import contextlib
import logging
import ssl
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from msgspec.structs import replace

from app.domain.errors import RootsUnusable
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.domain.trusted_roots import RootCertificate, TrustedRoots
from app.files.whole_file import put_in_place

_LARGEST_FILE = 262_144
_MOST = 20
_log = logging.getLogger(__name__)


class RootFolder:
    """The roots a shop has entered, one file a bank."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._now = now

    def read(self, path: str) -> TrustedRoots:
        """Return the authorities in a file somebody chose. Raises RootsUnusable."""
        return read_roots(Path(path), self._now())

    def keep(self, profile: ProfileName, roots: TrustedRoots) -> None:
        """Believe these roots for this bank from now on; empty ones: only the usual authorities again.

        Raises RootsUnusable: "not-kept" when they cannot be written down.
        """
        path = self._path(profile)
        try:
            self._write(path, roots)
        except OSError:
            raise RootsUnusable(str(path), "not-kept") from None

    def _write(self, path: Path, roots: TrustedRoots) -> None:
        if not roots:
            path.unlink(missing_ok=True)
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        put_in_place(path, roots.pem.encode("ascii"))

    def believed(self, profiles: Sequence[BankProfile]) -> list[BankProfile]:
        """Return the profiles with the roots the shop entered for them.

        A damaged file is believed in nothing: its bank cannot be reached until the file is chosen again, and every
        other bank can.
        """
        return [self._with_roots(profile) for profile in profiles]

    def _with_roots(self, profile: BankProfile) -> BankProfile:
        path = self._path(profile.name)
        if not path.exists():
            return profile
        try:
            # One that has ended meanwhile stays: the bank's certificate is then refused, and that says why.
            return replace(profile, roots=read_roots(path, None))
        except RootsUnusable as failure:
            _log.warning("the certificate authorities of %s are not believed: %s", profile.name, failure.reason)
            return profile

    def _path(self, profile: ProfileName) -> Path:
        return self._folder / f"{profile}.pem"


def read_roots(path: Path, now: datetime | None) -> TrustedRoots:
    """Return the authorities in a PEM or DER file. Raises RootsUnusable: "unreadable", "no-authority", "ended".

    A bank's own certificate is no authority: believing it would end with its next renewal. `now` refuses authorities
    that have ended; without it they are returned as well.
    """
    data = _content(path)
    # Nothing is fetched and nothing compared here: the context is only asked what it understood.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=data.decode("ascii") if b"-----BEGIN" in data else data)
        found = context.get_ca_certs()
        encoded = context.get_ca_certs(binary_form=True)
    except (ssl.SSLError, ValueError, UnicodeDecodeError):
        raise RootsUnusable(str(path), "unreadable") from None
    if not encoded or len(encoded) > _MOST:
        raise RootsUnusable(str(path), "no-authority")
    certificates = tuple(_described(entry, der) for entry, der in zip(found, encoded, strict=True))
    if now is not None and any(each.valid_until <= now for each in certificates):
        raise RootsUnusable(str(path), "ended")
    return TrustedRoots("".join(ssl.DER_cert_to_PEM_cert(der) for der in encoded), certificates)


def _content(path: Path) -> bytes:
    data = b""
    with contextlib.suppress(OSError, ValueError), path.open("rb") as file:  # ValueError: a name with a NUL in it
        data = file.read(_LARGEST_FILE + 1)
    if not data or len(data) > _LARGEST_FILE:
        raise RootsUnusable(str(path), "unreadable")
    return data


def _described(entry: Mapping[str, object], der: bytes) -> RootCertificate:
    ends = datetime.fromtimestamp(ssl.cert_time_to_seconds(str(entry["notAfter"])), UTC)
    return RootCertificate(_name(entry.get("subject")), ends, sha256(der).hexdigest().upper())


def _name(subject: object) -> str:
    """Return the common name, else the organisation: what a bank calls its authority."""
    pairs = {
        pair[0]: pair[1]
        for group in (subject if isinstance(subject, tuple) else ())
        for pair in group
        if isinstance(pair, tuple) and len(pair) == 2
    }
    return str(pairs.get("commonName") or pairs.get("organizationName") or "")
