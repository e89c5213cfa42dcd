"""What is asked for with the words of the search line? Several words are several conditions, and all must fit."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.errors import InputFault
from app.domain.identifiers import ProfileName, may_be_approval_code, may_be_reference
from app.domain.money import Money, parse_amount
from app.domain.order import OrderState
from app.domain.pasted_address import order_key_in
from app.domain.profile import BankProfile
from app.domain.shop_days import shop_days
from app.domain.sum_range import SumRange
from app.presenters.highlight import Highlight, folded
from app.presenters.presenter import Speech
from app.presenters.typed_days import TypedDays
from app.presenters.words import Words
from app.services.ports import OrderFilter

_WORD = re.compile(r'"([^"]+)"|\S+')
_LAST_FOUR = re.compile(r"\*?(\d{4})", re.ASCII)
_MASKED_CARD = re.compile(r"\d{0,8}[*•]{2,}(\d{4})", re.ASCII)
"""As receipts, banks and our own list write one; its groups put together."""
_MOST_GROUPS = 4
_THOUSANDS = re.compile(r"\d{3}(?:[.,]\d+)?", re.ASCII)
_PHONE = re.compile(r"\+\d[\d()\-]{6,}", re.ASCII)
_PHONE_PART = re.compile(r"[\d()\-]+", re.ASCII)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_BANKS_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_NUMBER = re.compile(r"[A-Z0-9]{1,6}-(?:[A-Z0-9]{1,6}-\d{6}-[A-Z0-9]{10}|L-[A-Z0-9]{16})", re.IGNORECASE)
_LONGEST_STATUS = 4
"""No word of a status has more parts."""
_TEXTS = frozenset({"number", "customer"})


class Term(Struct, frozen=True):
    """One condition as it was typed from `start` to `end`, what it asks for, and how it is said."""

    typed: str
    start: int
    end: int
    wish: OrderFilter
    says: str
    highlight: Highlight


class _Typed(Struct, frozen=True):
    """One word, or some words that belong together."""

    text: str
    start: int
    end: int
    quoted: str = ""


class SearchLine(Words):
    """Reads the line in one language, for one shop: its banks, and those who work there."""

    def __init__(
        self, speech: Speech, profiles: Sequence[BankProfile], operators: Sequence[str], now: datetime
    ) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._profiles = profiles
        self._operators = operators
        self._calendar = shop_days(profiles)
        self._today = self._calendar.today(now)
        self._days = TypedDays(speech.translate)

    def read(self, text: str) -> tuple[Term, ...]:
        """Return the conditions in their order. What is in quotation marks is looked for as it stands."""
        words = [_Typed(found[0], found.start(), found.end(), found[1] or "") for found in _WORD.finditer(text)]
        return tuple(self._terms(words))

    def _terms(self, words: list[_Typed]) -> Iterator[Term]:
        while words:
            term, taken = self._of_several(words) or (self._term(words[0]), 1)
            del words[:taken]
            yield term

    def _of_several(self, words: Sequence[_Typed]) -> tuple[Term, int] | None:
        """Return what the first words ask for together, and how many they are; None: the first stands alone."""
        return self._status(words) or self._phone(words) or self._masked_card(words) or self._sum(words)

    def _status(self, words: Sequence[_Typed]) -> tuple[Term, int] | None:
        """Return the longest run of words that is a status, and how many words it takes."""
        names: dict[str, frozenset[OrderState]] = {}
        for state in OrderState:
            word = folded(self._speech.orders.state(state))
            names[word] = names.get(word, frozenset()) | {state}
        for taken in range(min(_LONGEST_STATUS, len(words)), 0, -1):
            run = words[:taken]
            name = " ".join(word.text for word in run)
            if folded(name) in names and not any(word.quoted for word in run):
                states = names[folded(name)]
                says = self.tr("status {status}").format(status=self._speech.orders.state(min(states, key=_place)))
                return _term(_joined(run, name), OrderFilter(states=states), says, _cell("status")), taken
        return None

    def _phone(self, words: Sequence[_Typed]) -> tuple[Term, int] | None:
        """Return a phone number with its country code, however it is grouped, and how many words it takes."""
        taken = 1
        while taken < len(words) and words[0].text.startswith("+") and _PHONE_PART.fullmatch(words[taken].text):
            taken += 1
        grouped = "".join(word.text for word in words[:taken])
        if _PHONE.fullmatch(grouped) is None:
            return None
        number = "+" + re.sub(r"\D", "", grouped)
        return self._fragment(_joined(words[:taken], number), self.tr("phone {number}").format(number=number)), taken

    def _masked_card(self, words: Sequence[_Typed]) -> tuple[Term, int] | None:
        """Return the end of a card whose other digits are hidden, and how many words its groups are."""
        for taken in range(min(_MOST_GROUPS, len(words)), 0, -1):
            run = words[:taken]
            if masked := _MASKED_CARD.fullmatch("".join(word.text for word in run)):
                return self._card(_joined(run, " ".join(word.text for word in run)), masked[1]), taken
        return None

    def _sum(self, words: Sequence[_Typed]) -> tuple[Term, int] | None:
        """Return the sum in each currency of the shop that has such sums, and how many words it takes.

        Sums are written with blanks between thousands and before the currency, as the list shows them.
        """
        if not words[0].text.startswith("="):
            return None
        typed, taken = words[0].text[1:], 1
        if not typed and len(words) > 1:
            typed, taken = words[1].text, 2
        while taken < len(words) and typed.isdigit() and _THOUSANDS.fullmatch(words[taken].text):
            typed, taken = typed + words[taken].text, taken + 1
        currencies = dict.fromkeys(profile.currency for profile in self._profiles)
        named = [each for each in currencies if taken < len(words) and words[taken].text.upper() == each.code]
        sums = self._sums(typed, named or currencies)
        if not sums:
            return None
        run = words[: taken + len(named)]
        says = self.tr("sum {sum}").format(sum=self._any_of(map(self._speech.formats.money, sums)))
        ranges = tuple(SumRange(money.currency, money.minor, money.minor) for money in sums)
        word = _joined(run, " ".join(each.text for each in run))
        return _term(word, OrderFilter(sums=ranges), says, _cell("amount")), len(run)

    def _sums(self, typed: str, currencies: Iterable[Currency]) -> list[Money]:
        sums = []
        for currency in currencies:
            try:
                sums.append(parse_amount(typed, currency))
            except InputFault:
                continue
        return sums

    def _term(self, word: _Typed) -> Term:
        if word.quoted:
            return self._fragment(_Typed(word.quoted, word.start, word.end), self._speech.formats.quoted(word.quoted))
        if key := order_key_in(word.text):
            return self._fragment(_Typed(key, word.start, word.end), self._text(key))
        return self._by_sign(word) or self._day(word) or self._fragment(word, self._text(word.text))

    def _by_sign(self, word: _Typed) -> Term | None:
        rest = word.text[1:]
        if digits := _LAST_FOUR.fullmatch(word.text):
            return self._card(word, digits[1])
        if word.text[0] == "@" and rest:
            return self._operator(word, rest)
        if word.text[0] == "#" and rest:
            return self._bank(word, rest)
        return None

    def _card(self, word: _Typed, last_four: str) -> Term:
        says = self.tr("card ending {digits}").format(digits=last_four)
        return _term(word, OrderFilter(last_four=last_four), says, _cell("card"))

    def _operator(self, word: _Typed, typed: str) -> Term:
        """Return everybody whose name begins so; a name nobody has is looked for as it is typed."""
        meant = [name for name in self._operators if _begins(name, typed)] or [typed]
        says = self.tr("operator {name}").format(name=self._any_of(meant))
        return _term(word, OrderFilter(operators=frozenset(meant)), says, _cell("operator"))

    def _bank(self, word: _Typed, typed: str) -> Term:
        language = self._speech.language
        meant = {
            profile.name: profile.title_in(language)
            for profile in self._profiles
            if folded(typed) in folded(profile.name)
            or folded(typed) in folded(profile.title_in(language)).replace(" ", "")
        }
        says = self.tr("bank {name}").format(name=self._any_of(meant.values()) or typed)
        return _term(word, OrderFilter(profiles=frozenset(meant or {ProfileName(typed)})), says, _cell("bank"))

    def _day(self, word: _Typed) -> Term | None:
        day = self._days.day(word.text, self._today)
        if day is None:
            return None
        says = self.tr("day {day}").format(day=self._speech.formats.date(day))
        return _term(word, OrderFilter(made=self._calendar.within(day, day)), says, _cell("time"))

    def _text(self, text: str) -> str:
        """Return how a fragment is called: by its shape, where that tells what it is."""
        if _BANKS_ID.fullmatch(text):
            return self.tr("the bank's number {text}").format(text=text)
        if _NUMBER.fullmatch(text):
            return self.tr("order {text}").format(text=text)
        if _MAIL.fullmatch(text):
            return self.tr("e-mail {text}").format(text=text)
        if may_be_reference(text):
            return self.tr("text or reference (RRN) {text}").format(text=text)
        if may_be_approval_code(text):
            return self.tr("text or approval code {text}").format(text=text)
        return self._speech.formats.quoted(text)

    def _any_of(self, names: Iterable[str]) -> str:
        word = self.tr("or")
        return f" {word} ".join(names)

    def _fragment(self, word: _Typed, says: str) -> Term:
        return _term(word, OrderFilter(word.text), says, Highlight(_TEXTS, word.text))


def _term(word: _Typed, wish: OrderFilter, says: str, highlight: Highlight) -> Term:
    return Term(word.text, word.start, word.end, wish, says, highlight)


def _cell(column: str) -> Highlight:
    """Return a find that is a whole cell."""
    return Highlight(frozenset({column}))


def _joined(words: Sequence[_Typed], text: str) -> _Typed:
    return _Typed(text, words[0].start, words[-1].end)


def _begins(name: str, typed: str) -> bool:
    """Tell whether a part of a name begins so; a name typed after @ has no spaces."""
    whole, wanted = folded(name), folded(typed)
    return any(part.startswith(wanted) for part in (whole.replace(" ", ""), *whole.split()))


def _place(state: OrderState) -> int:
    return list(OrderState).index(state)
