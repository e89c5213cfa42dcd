"""What stands on a slip of paper, from top to bottom? Receipts and payment links alike."""

from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

from app.domain.discreet import Discreet
from app.domain.letterhead import Letterhead
from app.presenters.customer_view import CustomerShown
from app.presenters.slip import Slip


class Size(Enum):
    """How large a text is."""

    SMALL = "small"
    BODY = "body"
    HEADING = "heading"
    AMOUNT = "amount"


class Text(Struct, frozen=True):
    """Some lines of plain text."""

    text: str
    size: Size = Size.BODY
    bold: bool = False


class Rows(Struct, frozen=True):
    """Names and values beside each other."""

    rows: tuple[tuple[str, str], ...]


class Code(Struct, frozen=True):
    """A QR code of this text."""

    text: str


class Picture(Discreet, frozen=True):
    """A small picture, PNG or JPEG."""

    hides = ("data",)

    data: bytes


Block = Text | Rows | Code | Picture


class Printed(Struct, frozen=True):
    """One slip. `title` names it among the jobs of a printer; `watermark` goes across all of it."""

    title: str
    blocks: tuple[Block, ...]
    watermark: str = ""
    centred: bool = False


def printed_receipt(slip: Slip) -> Printed:
    """Return the receipt as it stands on paper."""
    heading, amount = Text(slip.heading, Size.HEADING, bold=True), Text(slip.amount, Size.AMOUNT, bold=True)
    facts: tuple[Block, ...] = (heading, amount, Rows(slip.rows), Text(slip.remark, Size.SMALL))
    return Printed(slip.file_name, _written(_under(slip.letterhead, facts)), slip.watermark)


def printed_link(shown: CustomerShown) -> Printed:
    """Return the slip a customer takes away to pay: a link that is over has no code on it."""
    blocks: tuple[Block, ...] = (
        Text(shown.not_real, bold=True),
        Text(shown.amount, Size.AMOUNT, bold=True),
        Text(shown.purpose),
        Text(shown.headline, Size.HEADING, bold=True),
        *((Code(shown.address),) if shown.address else ()),
        Text(shown.until),
        Text(shown.address, Size.SMALL),
        Text(shown.number, Size.SMALL),
    )
    return Printed(shown.number or shown.headline, _written(_under(shown.letterhead, blocks)), centred=True)


def _under(shop: Letterhead, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks between what the shop says of itself; its name stands out, as on a sign."""
    logo = (Picture(shop.logo),) if shop.logo else ()
    name, address = "".join(shop.lines[:1]), "\n".join(shop.lines[1:])
    return (*logo, Text(name, bold=True), Text(address, Size.SMALL), *blocks, Text(shop.foot))


def _written(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks without texts that say nothing."""
    return tuple(block for block in blocks if not isinstance(block, Text) or block.text)
