"""Which settings from outside may not reach the web engine or our own connections."""

import os
import sys
from collections.abc import MutableMapping

_PREFIXES = ("QTWEBENGINE", "CHROME_", "SSL_CERT_")
_NAMES = frozenset({"SSLKEYLOGFILE"})
_FROZEN_NEEDS = "QTWEBENGINEPROCESS_PATH"  # set by the frozen program's own start-up code
_ROOT_NEEDS = "QTWEBENGINE_DISABLE_SANDBOX"  # Chromium does not start as root without it


def scrub_environment(environ: MutableMapping[str, str], is_root: bool | None = None) -> list[str]:
    """Return the names that were removed from `environ`; to be called before Qt is imported.

    They could open a debugging port, switch the sandbox off, write down the keys of our connections or make us
    trust other certificates.
    """
    if is_root is None:
        is_root = getattr(os, "geteuid", lambda: 1)() == 0
    kept = {_ROOT_NEEDS} if is_root else set()
    if getattr(sys, "frozen", False):
        kept.add(_FROZEN_NEEDS)
    removed = sorted(name for name in environ if _is_meddling(name.upper()) and name not in kept)
    for name in removed:
        del environ[name]
    return removed


def allow_root(environ: MutableMapping[str, str], is_root: bool | None = None) -> bool:
    """Return True when the web engine's own sandbox had to be switched off here, because the user is root.

    Chromium ends the whole program otherwise. The caller says so to the person.
    """
    if is_root is None:
        is_root = getattr(os, "geteuid", lambda: 1)() == 0
    if not is_root or environ.get(_ROOT_NEEDS) == "1":
        return False
    environ[_ROOT_NEEDS] = "1"
    return True


def _is_meddling(name: str) -> bool:
    return name.startswith(_PREFIXES) or name in _NAMES
