"""Which translations have to be built before Paydesk can show them?"""

from pathlib import Path

from ground.places import TRANSLATIONS, program
from ground.telling import CannotGoOnError, last_lines, quietly, say


def build() -> None:
    """Nothing; afterwards every .ts has a .qm that is not older."""
    outdated = [source for source in sorted(TRANSLATIONS.glob("*.ts")) if is_outdated(source)]
    if outdated:
        say(f"Building translations: {', '.join(source.stem for source in outdated)}")
    for source in outdated:
        release(source)


def is_outdated(source: Path) -> bool:
    """Whether its .qm is missing or older."""
    built = source.with_suffix(".qm")
    return not built.exists() or built.stat().st_mtime < source.stat().st_mtime


def release(source: Path) -> None:
    """Nothing; its .qm is new, in one piece."""
    draft = source.with_suffix(".part.qm")
    done = quietly([program("pyside6-lrelease"), "-silent", source, "-qm", draft])
    if done.returncode != 0 or not draft.exists():
        raise CannotGoOnError(f"{source.name} could not be built:\n{last_lines(done.stdout)}")
    draft.replace(source.with_suffix(".qm"))
