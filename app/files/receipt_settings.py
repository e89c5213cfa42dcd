"""Where does a till keep what its shop says on receipts? Among the settings, for other tills to take over."""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Mapping

import msgspec

from app.domain.errors import CardNumberInText, TextTooLong
from app.domain.letterhead import MOST_LOGO_BYTES, Letterhead, foot_of, head_lines
from app.domain.setting_errors import SettingUnusable
from app.files.settings import ReceiptEntry

RECEIPT_PARTS = frozenset({"receipt_head", "receipt_foot", "receipt_logo"})


def letterhead_in(entry: ReceiptEntry) -> Letterhead:
    """Return what stands on each receipt."""
    return Letterhead(tuple(entry.head.splitlines()), entry.foot, entry.logo)


def receipt_values(entry: ReceiptEntry) -> Mapping[str, str]:
    """Return the parts by their names, the logo as base 64."""
    return {
        "receipt_head": entry.head,
        "receipt_foot": entry.foot,
        "receipt_logo": b64encode(entry.logo).decode(),
    }


def with_part(entry: ReceiptEntry, name: str, value: str) -> ReceiptEntry:
    """Return the entry with another part. Raises SettingUnusable."""
    try:
        match name:
            case "receipt_head":
                return msgspec.structs.replace(entry, head="\n".join(head_lines(value)))
            case "receipt_foot":
                return msgspec.structs.replace(entry, foot=foot_of(value))
            case _:
                return msgspec.structs.replace(entry, logo=_logo(value))
    except TextTooLong:
        raise SettingUnusable(name, name) from None
    except CardNumberInText:
        raise SettingUnusable(name, "card") from None


def check_receipt(entry: ReceiptEntry) -> None:
    """Raise SettingUnusable where the entry of another till could not have been set on screen."""
    for name, value in receipt_values(entry).items():
        with_part(entry, name, value)


def _logo(value: str) -> bytes:
    try:
        logo = b64decode(value, validate=True)
    except binascii.Error:
        raise SettingUnusable("receipt_logo", "picture") from None
    if len(logo) > MOST_LOGO_BYTES:
        raise SettingUnusable("receipt_logo", "picture_size")
    return logo
