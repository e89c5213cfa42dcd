"""How are the filters of the orders called, and how do they read as a sentence?"""

from collections.abc import Sequence

from app.domain.money import Money
from app.domain.order import OrderState, PaymentMode
from app.domain.profile import BankProfile
from app.domain.sum_range import SumRange
from app.presenters.finding_state import Chip, FilterOffer
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.order_filters import BRANDS, MOVED_ON, Days, FilterKind, Filters, Period


class FilterWords(Words):
    """Writes filters in one language, for the banks of one shop."""

    def __init__(self, speech: Speech, profiles: Sequence[BankProfile]) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._profiles = profiles

    def chips(self, filters: Filters) -> tuple[Chip, ...]:
        """Return the filters that are set, in the order of the sentence, which begins with a capital."""
        texts = [self._text(kind, filters) for kind in filters.kinds]
        said = [_capital(texts[0]), *texts[1:]] if texts else []
        hint = self.tr("Take away: {filter}")
        return tuple(
            Chip(kind, text, hint.format(filter=text)) for kind, text in zip(filters.kinds, said, strict=True)
        )

    def sentence(self, filters: Filters) -> str:
        """Return all of them in a row: "Paid, by phone, from 100.00 EUR, this week"."""
        return ", ".join(chip.text for chip in self.chips(filters))

    def offers(self, operators: Sequence[str]) -> tuple[FilterOffer, ...]:
        """Return what may be chosen, kind by kind."""
        profiles = tuple((each.title_in(self._speech.language), each.name) for each in self._profiles)
        return (
            FilterOffer(
                FilterKind.STATE,
                self.tr("Status"),
                tuple((self._speech.orders.state(state), state) for state in OrderState),
            ),
            self._days_offer(FilterKind.PERIOD, self.tr("Period"), tuple(map(self._moved_offer, MOVED_ON))),
            FilterOffer(FilterKind.SUMS, self.tr("Amount"), (), self.tr("Amount from … to …")),
            FilterOffer(
                FilterKind.MODE, self.tr("Payment method"), tuple((self._mode(mode), mode) for mode in PaymentMode)
            ),
            FilterOffer(
                FilterKind.SECURED,
                "3-D Secure",
                ((self.tr("with 3-D Secure"), True), (self.tr("without 3-D Secure"), False)),
            ),
            FilterOffer(FilterKind.BRAND, self.tr("Card"), tuple((brand, brand) for brand in BRANDS)),
            FilterOffer(FilterKind.PROFILE, self.tr("Bank"), profiles),
            FilterOffer(FilterKind.OPERATOR, self.tr("Operator"), tuple((name, name) for name in operators)),
            FilterOffer(FilterKind.WITH_NOTE, _capital(self.tr("with a note")), ((self.tr("with a note"), True),)),
        )

    def _moved_offer(self, kind: FilterKind) -> FilterOffer:
        return self._days_offer(kind, _capital(self._moved(kind)))

    def _days_offer(self, kind: FilterKind, title: str, inside: tuple[FilterOffer, ...] = ()) -> FilterOffer:
        choices = tuple((self._period(period), period) for period in Period)
        return FilterOffer(kind, title, choices, self.tr("Other days…"), inside)

    def _text(self, kind: FilterKind, filters: Filters) -> str:
        match kind, getattr(filters, kind.value):
            case FilterKind.STATE, OrderState() as state:
                return self._speech.orders.state(state)
            case FilterKind.MODE, PaymentMode() as mode:
                return self._mode(mode)
            case FilterKind.SECURED, secured:
                return self.tr("with 3-D Secure") if secured else self.tr("without 3-D Secure")
            case FilterKind.SUMS, SumRange() as sums:
                return self._sums(sums)
            case FilterKind.PERIOD, (Period() | Days()) as period:
                return self._span(period)
            case _, (Period() | Days()) as period:
                return f"{self._moved(kind)}: {self._span(period)}"
            case FilterKind.PROFILE, name:
                titles = {each.name: each.title_in(self._speech.language) for each in self._profiles}
                return titles.get(name, str(name))
            case FilterKind.OPERATOR, name:
                return self.tr("operator {name}").format(name=name)
            case FilterKind.WITH_NOTE, _:
                return self.tr("with a note")
            case _, value:
                return str(value)

    def _mode(self, mode: PaymentMode) -> str:
        """Return the word of the column, as it stands inside a sentence."""
        word = self._speech.orders.mode(mode)
        return word[:1].lower() + word[1:]

    def _moved(self, kind: FilterKind) -> str:
        """Return what happened to the money on the days of this kind."""
        return {
            FilterKind.TAKEN: self.tr("paid or held"),
            FilterKind.CAPTURED: self.tr("captured"),
            FilterKind.REFUNDED: self.tr("refunded"),
            FilterKind.RELEASED: self.tr("released or undone"),
        }[kind]

    def _span(self, period: Period | Days) -> str:
        return self._period(period) if isinstance(period, Period) else self._days(period)

    def _period(self, period: Period) -> str:
        return {
            Period.TODAY: self.tr("today"),
            Period.YESTERDAY: self.tr("yesterday"),
            Period.THIS_WEEK: self.tr("this week"),
            Period.THIS_MONTH: self.tr("this month"),
            Period.LAST_MONTH: self.tr("last month"),
        }[period]

    def _days(self, days: Days) -> str:
        first, last = self._speech.formats.date(days.first), self._speech.formats.date(days.last)
        return first if days.first == days.last else f"{first} – {last}"

    def _sums(self, sums: SumRange) -> str:
        least, most = (
            None if minor is None else self._speech.formats.money(Money(minor, sums.currency))
            for minor in (sums.least, sums.most)
        )
        if most is None:
            return self.tr("from {sum}").format(sum=least)
        if least is None:
            return self.tr("up to {sum}").format(sum=most)
        if least == most:
            return self.tr("exactly {sum}").format(sum=least)
        return self.tr("from {least} to {most}").format(least=least, most=most)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
