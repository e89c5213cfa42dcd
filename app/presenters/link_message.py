"""What is written to a customer with a link, and how does another program get it? Wordings filled in, deep links."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from urllib.parse import quote

from app.domain.money import Money
from app.domain.order import Order
from app.presenters.customer_words import AMOUNT, LINK, PURPOSE, UNTIL, words_for
from app.presenters.formatting import Formats
from app.presenters.phone_numbers import international

LONGEST_WORDING = 1_000


class Channel(Enum):
    """Which program sends the message. None of them sends it by itself: the clerk does, there."""

    MAIL = "mail"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"


def message_for(order: Order, wording: str) -> str:
    """Return the message to the customer of this order; "" while it has no link."""
    if order.link is None:
        return ""
    link = order.link
    return written(wording, order.language, order.amount, order.description, link.address, link.expires_at)


def written(wording: str, language: str, amount: Money, purpose: str, address: str, until: datetime | None) -> str:
    """Return the message with that wording, in a customer's language.

    A line whose value is missing is left out. A wording that forgot the link gets it at its end: without it nobody
    could pay.
    """
    formats = Formats(language)
    values = {
        AMOUNT: formats.money(amount),
        PURPOSE: purpose,
        UNTIL: formats.moment(until) if until else "",
        LINK: address,
    }
    return filled(wording if LINK in wording else f"{wording}\n{LINK}", values)


def filled(wording: str, values: Mapping[str, str]) -> str:
    """Return the wording with its values, without the lines that lack one."""
    missing = [place for place, value in values.items() if not value]
    lines = [line for line in wording.strip().splitlines() if not any(place in line for place in missing)]
    # Line by line and place by place: what a customer's order is called may look like a place itself.
    return "\n".join(_with_values(line, values) for line in lines)


def _with_values(line: str, values: Mapping[str, str]) -> str:
    for place, value in values.items():
        before, found, after = line.partition(place)
        if found:
            return _with_values(before, values) + value + _with_values(after, values)
    return line


def deep_link(channel: Channel, text: str, order: Order) -> str:
    """Return the address that opens the channel's program with this text, at the customer where one is known.

    Mail as in RFC 6068, text messages as in RFC 5724; WhatsApp and Telegram as their own pages describe.
    """
    phone = international(order.customer.phone, order.amount.currency)
    digits, written = phone.removeprefix("+"), quote(text, safe="")
    match channel:
        case Channel.MAIL:
            subject = quote(order.description or words_for(order.language).subject, safe="")
            body = quote(text.replace("\n", "\r\n"), safe="")
            return f"mailto:{quote(order.customer.email, safe='@')}?subject={subject}&body={body}"
        case Channel.SMS:
            return f"sms:{phone or order.customer.phone}?body={written}"
        case Channel.WHATSAPP:
            return f"https://wa.me/{digits}?text={written}"
        case Channel.TELEGRAM if phone:
            return f"https://t.me/{phone}?text={written}"
        case Channel.TELEGRAM:
            bare = quote(_bare(text, order), safe="")
            return f"https://t.me/share/url?url={quote(_address(order), safe='')}&text={bare}"


def _address(order: Order) -> str:
    return order.link.address if order.link else ""


def _bare(text: str, order: Order) -> str:
    """Return the text without the link, which Telegram's sharing page puts in front of it by itself."""
    return "\n".join(line for line in text.splitlines() if line.strip() != _address(order))
