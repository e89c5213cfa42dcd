"""How is a whole number said in Greek? As a sum of money: neuter, but thousands are feminine."""

from app.presenters.numerals import numerals

_SMALL = numerals(
    "μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε "
    "δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα"
)
_TENS = numerals("- - είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα")
_HUNDREDS = numerals("- εκατό διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια οκτακόσια εννιακόσια")
_FEMININE = {
    "ένα": "μία",
    "τρία": "τρεις",
    "τέσσερα": "τέσσερις",
    "δεκατρία": "δεκατρείς",
    "δεκατέσσερα": "δεκατέσσερις",
}
_THOUSAND = 1000
_LARGE = ((10**9, "δισεκατομμύριο", "δισεκατομμύρια"), (10**6, "εκατομμύριο", "εκατομμύρια"))


def in_greek(number: int) -> str:
    """Return a number from 0 up to 999,999,999,999 in words."""
    said: list[str] = []
    for size, one, more in _LARGE:
        count, number = divmod(number, size)
        if count:
            said += [*_group(count), one if count == 1 else more]
    count, number = divmod(number, _THOUSAND)
    if count:
        said += ["χίλια"] if count == 1 else [*map(_feminine, _group(count)), "χιλιάδες"]
    return " ".join([*said, *_group(number)]) or _SMALL[0]


def _group(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    said = [("εκατόν" if hundreds == 1 and rest else _HUNDREDS[hundreds])] if hundreds else []
    if rest >= 20:
        tens, rest = divmod(rest, 10)
        said.append(_TENS[tens])
    return [*said, _SMALL[rest]] if rest else said


def _feminine(word: str) -> str:
    """Return the word as it stands before "χιλιάδες": διακόσια becomes διακόσιες."""
    return word[:-1] + "ες" if word in _HUNDREDS[2:] else _FEMININE.get(word, word)
