"""What people wrote on an order: notes, which stay in its timeline one below the other, and one tag at a time."""

from collections.abc import Iterable

from msgspec import Struct

from app.domain.errors import CardNumberInText, TextTooLong
from app.domain.hidden_card import card_digits_in
from app.domain.timeline import Happening, TimelineEntry

LONGEST_NOTE = 300
LONGEST_TAG = 30


class OrderNote(Struct, frozen=True):
    """The newest note and the tag that stands, "" for none."""

    note: str = ""
    tag: str = ""


def note_in(timeline: Iterable[TimelineEntry]) -> OrderNote:
    """Return what a timeline, oldest first, says last; a tag that was taken off stands no more."""
    note = tag = ""
    for entry in timeline:
        if entry.happening is Happening.NOTED:
            note = entry.facts.get("note", "")
        elif entry.happening is Happening.TAGGED:
            tag = entry.facts.get("tag", "")
    return OrderNote(note, tag)


def note_of(text: str) -> str:
    """Return a note as it is kept. Raises TextTooLong, CardNumberInText."""
    return _kept(text, "note", LONGEST_NOTE)


def tag_of(text: str) -> str:
    """Return a tag as it is kept. Raises TextTooLong, CardNumberInText."""
    return _kept(text, "tag", LONGEST_TAG)


def _kept(text: str, field: str, longest: int) -> str:
    kept = " ".join(text.split())
    if len(kept) > longest:
        raise TextTooLong(field, longest)
    if card_digits_in(kept):
        raise CardNumberInText(field)
    return kept
