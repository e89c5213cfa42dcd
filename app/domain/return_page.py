"""Can customers be sent to this page after paying?"""

from urllib.parse import urlsplit

from app.domain.errors import CardNumberInText, ReturnPageWrong
from app.domain.hidden_card import card_digits_in

LONGEST = 512
"""Of a return address, with what is added to it (gateway manual: returnUrl)."""


def return_page(text: str) -> str:
    """Return the typed page, "" for none.

    Raises ReturnPageWrong for all but a whole address of the web, CardNumberInText."""
    typed = text.strip()
    if not typed:
        return ""
    try:
        parts = urlsplit(typed)
    except ValueError:
        raise ReturnPageWrong from None
    is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    if not is_web or parts.username or any(each.isspace() for each in typed):
        raise ReturnPageWrong
    if card_digits_in(typed):
        raise CardNumberInText("return_page")
    return typed
