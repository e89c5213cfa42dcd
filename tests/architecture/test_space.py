"""Is every space between things one of the scale of `app/ui/space.py`?"""

import re

from app.paths import RESOURCES
from app.ui.space import APART, CLOSE, COLUMNS, FIELDS, TIGHT, USUAL

SCREENS = RESOURCES.parent / "app" / "ui"
SPACE = re.compile(r"(?:set|setHorizontal|setVertical|add)Spacing\((\d+)\)|spacing=(\d+)")
SCALE = {0, TIGHT, CLOSE, USUAL, FIELDS, APART, COLUMNS}


def test_every_space_between_things_is_one_of_the_scale() -> None:
    found = [
        (path.name, match.group(0), int(match.group(1) or match.group(2)))
        for path in sorted(SCREENS.rglob("*.py"))
        for match in SPACE.finditer(path.read_text("utf-8"))
    ]
    assert found, "the pattern still finds what is written in numbers"
    assert [(name, text) for name, text, pixels in found if pixels not in SCALE] == []
