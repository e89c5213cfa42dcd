"""Ten thousand texts with a card number in them, typed wherever a text can be typed: none is kept, none is sent.

Each field is tried through the door its screen uses, over a real journal, a real settings file and a bank in memory.
The same door then takes a harmless text, which must be kept or sent: a door that leads nowhere proves nothing.
"""

import ast
import asyncio
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.domain.errors import PaydeskError
from app.domain.setting_errors import SettingUnusable
from app.files.settings import SettingsFile
from tests.fakes.desk import KEY, a_desk
from tests.makers import GOOD_CARD, a_profile
from tests.many_cards import in_plain_digits, ways_to_write
from tests.opened_journal import everything_in
from tests.unit.presenters.typed_texts import DOORS, NO_TEXTS, Counter, Door

SEED = 20261121
TEXTS = 10_000
UI = Path(__file__).parents[3] / "app" / "ui"


@pytest.mark.parametrize("name", DOORS)
def test_no_card_number_is_kept_or_sent_from(name: str, tmp_path: Path) -> None:
    door, harmless = DOORS[name]
    place = list(DOORS).index(name)
    texts = list(ways_to_write(TEXTS // len(DOORS) + 1, SEED + place))
    till = asyncio.run(tried(tmp_path, door, [text for _number, text in texts]))
    found = in_plain_digits(everything_kept(tmp_path, till))
    assert GOOD_CARD not in found
    assert [text for number, text in texts if number in found] == [], f"seed {SEED + place}"

    other = tmp_path / "harmless"
    other.mkdir()
    till = asyncio.run(tried(other, door, [harmless]))
    assert till.calls_during_tries or harmless in everything_kept(other, till), "the door leads nowhere"


async def tried(folder: Path, door: Door, texts: list[str]) -> Counter:
    async with a_desk(folder, a_profile()) as desk:
        till = Counter(desk, SettingsFile(folder / "settings.toml"), folder)
        await till.opens()
        before = len(desk.gateway.calls)
        for text in texts:
            with suppress(PaydeskError, SettingUnusable):
                await door(till, text)
        till.calls_during_tries = len(desk.gateway.calls) - before
        return till


def everything_kept(folder: Path, till: Counter) -> str:
    """Return all that stands in the till's files and all that left it."""
    files = [path.read_text("utf-8") for kind in ("*.toml", "*.csv") for path in folder.glob(kind)]
    return "\n".join([*files, *asyncio.run(everything_in(folder / "journal.db", KEY)), *till.sent])


# --- no field is left out ------------------------------------------------------------------------------------------


def fields_of_the_screens() -> Iterator[str]:
    """Yield every field of the screens that takes a text, by its name or by its file and how it is named."""
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id == "make_line" and path.name != "parts.py":
                first = node.args[0]
                is_named = isinstance(first, ast.Constant) and first.value
                yield str(first.value) if is_named else f"{path.stem}:{ast.unparse(first)}"
            elif node.func.id in ("QLineEdit", "QPlainTextEdit", "QTextEdit") and path.name != "parts.py":
                yield f"{path.stem}:{node.func.id}"


def test_every_field_of_the_screens_is_tried_or_takes_no_text() -> None:
    known = {*DOORS, *NO_TEXTS}
    assert sorted(set(fields_of_the_screens()) - known) == []
