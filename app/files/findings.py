"""What was found out about the banks, as a file beside the journal. It can be lost: it is found out again."""

import logging
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.domain.capabilities import Ability, Absent, Capabilities, NotKnown, Offered, Verdict, Why
from app.domain.identifiers import ProfileName
from app.files.whole_file import put_in_place

_WITH_REASON: dict[str, type[Absent] | type[NotKnown]] = {"absent": Absent, "not-known": NotKnown}
_log = logging.getLogger(__name__)


class _FindingFile(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One verdict: "offered", "absent" or "not-known"."""

    verdict: str
    why: str = ""
    details: list[str] = []


class _BankFile(msgspec.Struct, kw_only=True):
    checked_at: datetime
    findings: dict[str, _FindingFile] = {}


class FindingsFile:
    """Implements `FindingsStore`. A file that cannot be read holds nothing, and none has to be written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._banks = _read(path)

    def read(self, profile: ProfileName) -> Capabilities | None:
        return self._banks.get(profile)

    def keep(self, profile: ProfileName, found: Capabilities) -> None:
        self._banks[profile] = found
        self._write()

    def forget(self, profile: ProfileName) -> None:
        if self._banks.pop(profile, None) is not None:
            self._write()

    def _write(self) -> None:
        """Write a new file beside the old one, flushed, then put it in its place."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            put_in_place(
                self._path, msgspec.json.encode({name: _as_file(found) for name, found in self._banks.items()})
            )
        except OSError as error:
            _log.warning("what was found out about the banks cannot be kept: %s", type(error).__name__)


def _read(path: Path) -> dict[ProfileName, Capabilities]:
    try:
        banks = msgspec.json.decode(path.read_bytes(), type=dict[str, _BankFile])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError) as error:
        _log.warning("what was found out about the banks cannot be read: %s", type(error).__name__)
        return {}
    return {ProfileName(name): _from_file(bank) for name, bank in banks.items()}


def _as_file(found: Capabilities) -> _BankFile:
    findings = {ability.value: _finding(verdict) for ability, verdict in found.findings.items()}
    return _BankFile(checked_at=found.checked_at, findings=findings)


def _finding(verdict: Verdict) -> _FindingFile:
    match verdict:
        case Offered(details=details):
            return _FindingFile(verdict="offered", details=list(details))
        case Absent(why=why):
            return _FindingFile(verdict="absent", why=why.value)
        case NotKnown(why=why):
            return _FindingFile(verdict="not-known", why=why.value)


def _from_file(bank: _BankFile) -> Capabilities:
    """Return the findings; one that a newer Paydesk wrote and this one does not know is left out."""
    known = {ability.value: ability for ability in Ability}
    reasons = {why.value: why for why in Why}
    findings: dict[Ability, Verdict] = {}
    for name, finding in bank.findings.items():
        why = reasons.get(finding.why)
        if name not in known:
            continue
        if finding.verdict == "offered":
            findings[known[name]] = Offered(tuple(finding.details))
        elif why is not None and finding.verdict in _WITH_REASON:
            findings[known[name]] = _WITH_REASON[finding.verdict](why)
    checked_at = bank.checked_at if bank.checked_at.tzinfo else bank.checked_at.replace(tzinfo=UTC)
    return Capabilities(checked_at, findings)
