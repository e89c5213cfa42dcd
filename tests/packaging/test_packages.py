"""Which system packages are asked for, and who may install them?"""

import pytest
from ground import debian
from ground.telling import CannotGoOnError

DEBIAN_12 = {"ID": "debian", "VERSION_ID": "12"}
DEBIAN_13 = {"ID": "debian", "VERSION_ID": "13"}

# As apt-cache prints it on Debian 13: the old name of the sound library is only virtual there.
POLICY_OF_DEBIAN_13 = """\
libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libasound2t64:
  Installed: (none)
  Candidate: 1.2.14-1
  Version table:
     1.2.14-1 500
        500 http://deb.debian.org/debian trixie/main amd64 Packages
libegl1:
  Installed: 1.7.0-1+b2
  Candidate: 1.7.0-1+b2
  Version table:
"""


def test_apt_knows_only_what_has_a_candidate() -> None:
    assert debian.installable(POLICY_OF_DEBIAN_13) == {"libasound2t64", "libegl1"}


def test_debian_13_gets_the_t64_name() -> None:
    known = debian.installable(POLICY_OF_DEBIAN_13)
    assert debian.pick(["libegl1", "libasound2"], known, DEBIAN_13) == ["libegl1", "libasound2t64"]


def test_debian_12_keeps_the_plain_name() -> None:
    assert debian.pick(["libegl1", "libasound2"], {"libegl1", "libasound2"}, DEBIAN_12) == ["libegl1", "libasound2"]


def test_what_apt_says_counts_more_than_the_release() -> None:
    assert debian.pick(["libasound2"], {"libasound2"}, DEBIAN_13) == ["libasound2"]


def test_a_package_that_a_release_no_longer_has_is_left_out() -> None:
    assert debian.pick(["libegl1", "libasound2"], {"libegl1"}, DEBIAN_13) == ["libegl1"]


@pytest.mark.parametrize(
    ("release", "name"),
    [
        (DEBIAN_12, "libglib2.0-0"),
        (DEBIAN_13, "libglib2.0-0t64"),
        ({"ID": "debian"}, "libglib2.0-0t64"),
        ({"ID": "ubuntu", "VERSION_ID": "22.04"}, "libglib2.0-0"),
        ({"ID": "ubuntu", "VERSION_ID": "24.04"}, "libglib2.0-0t64"),
        ({"ID": "something", "VERSION_ID": "99"}, "libglib2.0-0"),
        ({}, "libglib2.0-0"),
    ],
)
def test_before_apt_has_lists_the_release_decides(release: dict[str, str], name: str) -> None:
    assert debian.pick(["libglib2.0-0"], None, release) == [name]


def test_the_list_holds_what_qt_needs_once_each() -> None:
    assert {"libxcb-cursor0", "libnss3", "libegl1", "fonts-dejavu-core"} <= set(debian.LIBRARIES)
    assert len(set(debian.LIBRARIES)) == len(debian.LIBRARIES)
    assert set(debian.LIBRARIES) >= debian.RENAMED


@pytest.fixture
def bare_account(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An account without root and sudo, on a system that lacks every package."""
    monkeypatch.setattr(debian, "may_install", lambda: None)
    monkeypatch.setattr(debian, "lists_are_empty", lambda: False)
    monkeypatch.setattr(debian, "known_to_apt", set)
    monkeypatch.setattr(debian, "installed", lambda names: {"libgl1"})
    monkeypatch.setattr(debian.shutil, "which", lambda name: None)
    monkeypatch.setattr(debian, "apt", lambda *words: pytest.fail("apt was started"))
    return monkeypatch


def test_without_root_people_read_the_exact_line(bare_account: pytest.MonkeyPatch) -> None:
    with pytest.raises(CannotGoOnError) as problem:
        debian.install(["libegl1", "libgl1", "libnss3"])
    assert "\n    apt-get install -y --no-install-recommends libegl1 libnss3\n" in str(problem.value)


def test_the_line_asks_for_lists_first_where_there_are_none(bare_account: pytest.MonkeyPatch) -> None:
    bare_account.setattr(debian, "lists_are_empty", lambda: True)
    bare_account.setattr(debian.shutil, "which", lambda name: f"/usr/bin/{name}")
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1"
    assert debian.line(["libegl1"]) == line


def test_apt_is_asked_again_after_an_update_when_its_lists_are_too_old(bare_account: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    answers = iter(["404 not found", None, None])

    def apt(authority: object, *words: str) -> str | None:
        said.append(words[1])
        return next(answers)

    bare_account.setattr(debian, "may_install", list)
    bare_account.setattr(debian, "apt", apt)
    debian.install(["libegl1"])
    assert said == ["install", "update", "install"]
