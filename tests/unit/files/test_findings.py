"""What was found out about the banks, as a file: the same after a restart, and no harm when it is damaged."""

from pathlib import Path

import pytest

from app.domain.capabilities import Ability, Absent, Capabilities, NotKnown, Offered, Why
from app.domain.identifiers import ProfileName
from app.files.findings import FindingsFile
from tests.makers import NOON

BANK = ProfileName("a-bank")
FOUND = Capabilities(
    NOON,
    {
        Ability.LANGUAGES: Offered(("en", "ru")),
        Ability.CANCEL: Absent(Why.REFUSED),
        Ability.REFUND: NotKnown(Why.NEEDS_MONEY),
    },
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shop" / "findings.json"


def test_findings_are_the_same_after_a_restart(path: Path) -> None:
    FindingsFile(path).keep(BANK, FOUND)
    assert FindingsFile(path).read(BANK) == FOUND
    assert FindingsFile(path).read(ProfileName("another")) is None


def test_each_verdict_and_each_reason_survives_the_file(path: Path) -> None:
    verdicts = [Offered(), *(Absent(why) for why in Why), *(NotKnown(why) for why in Why)]
    for verdict in verdicts:
        FindingsFile(path).keep(BANK, Capabilities(NOON, dict.fromkeys(Ability, verdict)))
        kept = FindingsFile(path).read(BANK)
        assert kept is not None
        assert dict(kept.findings) == dict.fromkeys(Ability, verdict)


def test_findings_are_forgotten(path: Path) -> None:
    file = FindingsFile(path)
    file.keep(BANK, FOUND)
    file.forget(BANK)
    file.forget(BANK)
    assert FindingsFile(path).read(BANK) is None


@pytest.mark.logs_warnings
@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"a-bank": {"checked_at": "yesterday"}}', b"\xff"])
def test_a_damaged_file_holds_nothing_and_can_be_written_again(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    file = FindingsFile(path)
    assert file.read(BANK) is None
    file.keep(BANK, FOUND)
    assert FindingsFile(path).read(BANK) == FOUND


@pytest.mark.logs_warnings
def test_where_nothing_can_be_written_this_run_knows_what_was_found_out_all_the_same(path: Path) -> None:
    path.parent.write_bytes(b"no folder")
    file = FindingsFile(path)
    file.keep(BANK, FOUND)
    assert file.read(BANK) == FOUND
    file.forget(BANK)
    assert file.read(BANK) is None


def test_what_a_newer_paydesk_found_out_is_left_out(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(
        '{"a-bank": {"checked_at": "2026-03-14T12:00:00Z", "findings": {'
        '"teleport": {"verdict": "offered"}, "cancel": {"verdict": "absent", "why": "moon"},'
        '"list": {"verdict": "offered"}, "void": {"verdict": "perhaps", "why": "live"}}}}'
    )
    kept = FindingsFile(path).read(BANK)
    assert kept == Capabilities(NOON, {Ability.LIST: Offered()})
