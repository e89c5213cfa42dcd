"""How do the words for numbers stand in the table of a language? In one line, from nought on."""


def numerals(line: str) -> tuple[str, ...]:
    """Return the words of such a line, each at the place of its number; "-" where a language needs none."""
    return tuple(line.split())
