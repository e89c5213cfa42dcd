"""What stands in a list in place of a sum, a customer or a card, while somebody else can see the screen?"""

from collections.abc import Callable

HIDDEN = "•••"
"""As long for every sum: its length would tell of it."""

IsDiscreet = Callable[[], bool]
"""Tells whether sums and customers are hidden in lists now."""


def openly() -> bool:
    """Hide nothing: whoever looks may see it."""
    return False


def unless(hidden: bool, text: str) -> str:
    """Return the text, or what stands in its place; nothing for nothing."""
    return HIDDEN if hidden and text else text
