"""Which currencies does the pretend bank take, and how is an amount written for a customer?"""

# ISO 4217: number, letters, decimals.
_CURRENCIES = (
    ("008", "ALL", 2), ("012", "DZD", 2), ("048", "BHD", 3), ("051", "AMD", 2), ("116", "KHR", 2),
    ("156", "CNY", 2), ("170", "COP", 2), ("203", "CZK", 2), ("208", "DKK", 2), ("348", "HUF", 2),
    ("392", "JPY", 0), ("398", "KZT", 2), ("404", "KES", 2), ("410", "KRW", 0), ("414", "KWD", 3),
    ("417", "KGS", 2), ("498", "MDL", 2), ("554", "NZD", 2), ("578", "NOK", 2), ("643", "RUB", 2),
    ("752", "SEK", 2), ("756", "CHF", 2), ("784", "AED", 2), ("826", "GBP", 2), ("834", "TZS", 2),
    ("840", "USD", 2), ("860", "UZS", 2), ("933", "BYN", 2), ("941", "RSD", 2), ("944", "AZN", 2),
    ("946", "RON", 2), ("949", "TRY", 2), ("972", "TJS", 2), ("975", "BGN", 2), ("977", "BAM", 2),
    ("978", "EUR", 2), ("980", "UAH", 2), ("981", "GEL", 2), ("985", "PLN", 2),
)  # fmt: skip

_MARKS = {"ru": "\u00a0,", "kk": "\u00a0,", "el": ".,"}
"""Between thousands, and before the decimals, where English has a comma and a point."""

DEFAULT_NUMBER = "978"
LETTERS_OF = {number: letters for number, letters, _ in _CURRENCIES}
NUMBER_OF = {letters: number for number, letters, _ in _CURRENCIES}
_DECIMALS = {number: decimals for number, _, decimals in _CURRENCIES}


def minor_units(number: str) -> int:
    """Return how many minor units one unit of the currency has."""
    return int(10 ** _DECIMALS[number])


def written(amount: int, number: str, language: str) -> str:
    """Return an amount in minor units as the customer reads it, with its currency."""
    decimals = _DECIMALS[number]
    text = f"{amount / 10**decimals:,.{decimals}f}"
    if language in _MARKS:
        text = text.translate(str.maketrans(",.", _MARKS[language]))
    return f"{text}\u00a0{LETTERS_OF[number]}"


def plain(amount: int, number: str) -> str:
    """Return an amount in minor units as a decimal number, with a point and nothing else."""
    decimals = _DECIMALS[number]
    return f"{amount / 10**decimals:.{decimals}f}"
