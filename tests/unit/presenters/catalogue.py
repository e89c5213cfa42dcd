"""The shipped languages, read from their sources, so that words are tested without Qt."""

import xml.etree.ElementTree as ET
from functools import cache, partial
from pathlib import Path

from app.presenters.words import Translate, in_english

FOLDER = Path(__file__).parents[3] / "resources" / "translations"


@cache
def _texts(language: str) -> dict[tuple[str, str], str]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ET.parse(FOLDER / f"paydesk_{language}.ts").getroot().iter("context")  # noqa: S314 - our own
        for message in context.iter("message")
    }


def _said(language: str, context: str, text: str, _comment: str = "", _count: int = -1) -> str:
    """Return the shipped translation; a text without one is an error, never English."""
    return _texts(language)[context, text]


in_russian: Translate = partial(_said, "ru")


def every_language() -> dict[str, Translate]:
    """Return the translations of all shipped languages by their codes, English as it is written."""
    codes = sorted(path.stem.removeprefix("paydesk_") for path in FOLDER.glob("paydesk_*.ts"))
    return {"en": in_english, **{code: partial(_said, code) for code in codes if code != "en"}}
