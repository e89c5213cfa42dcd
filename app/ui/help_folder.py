"""The pages of the help: one folder a language, one Markdown file a topic, pictures beside the languages."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from app.ui.i18n import SOURCE_LANGUAGE

CONTENTS = (
    "first-start",
    "phone-order",
    "payment-links",
    "orders",
    "after-the-payment",
    "saved-cards",
    "attention",
    "day-close",
    "people",
    "settings",
    "receipt-printer",
    "training",
    "card-data",
    "notifications",
    "several-tills",
    "terminal",
    "when-it-breaks",
)
"""The topics in the order somebody would read them; a page that is not named here stands at the end."""


class HelpTopic(Struct, frozen=True):
    """One page by the name of its file, and by its own heading."""

    name: str
    title: str


class HelpFolder:
    """Reads the pages of one folder; a language without a page gets the English one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def topics(self, language: str) -> Sequence[HelpTopic]:
        """Return every page there is, titled in this language where it is written in it."""
        names = {path.stem for path in (self._folder / SOURCE_LANGUAGE).glob("*.md")}
        order = {name: place for place, name in enumerate(CONTENTS)}
        inside = sorted(names, key=lambda name: (order.get(name, len(order)), name))
        return [HelpTopic(name, _heading(self.page(name, language)) or name) for name in inside]

    def page(self, topic: str, language: str) -> str:
        """Return the text of a page. Raises OSError where there is none at all."""
        written_in = language if self.is_written(topic, language) else SOURCE_LANGUAGE
        return (self._folder / written_in / f"{topic}.md").read_text("utf-8")

    def is_written(self, topic: str, language: str) -> bool:
        """Tell whether the page is there in this very language."""
        return (self._folder / language / f"{topic}.md").is_file()

    def has(self, topic: str) -> bool:
        return self.is_written(topic, SOURCE_LANGUAGE)

    def picture(self, name: str) -> Path | None:
        """Return the file of a picture of ours; None for anything else, wherever it would lie."""
        path = self._folder / "pictures" / name
        return path if path.suffix == ".png" and path.parent == self._folder / "pictures" and path.is_file() else None


def _heading(text: str) -> str:
    first = text.partition("\n")[0]
    return first.removeprefix("# ").strip() if first.startswith("# ") else ""
