"""What is looked for among the orders: the typed words, the filters beside them, and the views a shop keeps."""

from collections.abc import Awaitable, Callable, Sequence

from app.domain.errors import InputFault
from app.domain.hidden_card import last_fours_instead
from app.domain.money import Money, parse_amount
from app.domain.order import OrderState
from app.domain.shop_days import shop_days
from app.domain.sum_range import SumRange
from app.presenters.filter_words import FilterWords
from app.presenters.finding_state import FilterOffer, FindingState, FindingView
from app.presenters.highlight import Highlight
from app.presenters.kept_views import KeptViews
from app.presenters.message import Message, Telling, Tone
from app.presenters.orders_state import STATES_OF_TAB, Tab
from app.presenters.presenter import ScreenPresenter, Speech
from app.presenters.search_line import SearchLine, Term
from app.presenters.typed_days import TypedDays
from app.services.order_filters import NO_FILTERS, FilterKind, Period
from app.services.order_search import OrderSearch
from app.services.order_views import ColumnLook, OrderView, ViewMemory
from app.services.order_wishes import together
from app.services.ports import Banks, Clock, OrderFilter

Changed = Callable[[], Awaitable[None]]
Told = Callable[[Telling], None]
Condition = Term | FilterKind | Tab
"""What stands in the way of a result: a typed word, a filter, or the tab."""


class FindingPresenter(ScreenPresenter[FindingView]):
    """Keeps words, filters, tab and columns; the list asks it what is wanted."""

    def __init__(
        self,
        speech: Speech,
        search: OrderSearch,
        banks: Banks,
        clock: Clock,
        memory: ViewMemory,
        colleagues: Callable[[], Awaitable[Sequence[str]]],
    ) -> None:
        """`colleagues` returns the names of those who work or worked here."""
        super().__init__(speech)
        self.tab = Tab.ALL
        self._search = search
        self._banks = banks
        self._clock = clock
        self.views = KeptViews(speech.translate, memory, self.render, self._tell)
        self._colleagues = colleagues
        self._text = ""
        self._terms: tuple[Term, ...] = ()
        self._filters = memory.left.filters
        self._columns = memory.left.columns
        self._operators: Sequence[str] = ()
        self._way_out: Condition | None = None
        """The condition without which there are orders."""
        self._changed: Changed | None = None
        self._told: Told | None = None

    def serve(self, changed: Changed, told: Told) -> None:
        """Call the list when something else is wanted, and have messages said."""
        self._changed, self._told = changed, told
        self.views.tell_if_spoilt()

    # --- what the list asks -----------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return self._text

    @property
    def columns(self) -> tuple[ColumnLook, ...]:
        return self._columns

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        return tuple(term.highlight for term in self._terms)

    @property
    def is_narrowed(self) -> bool:
        """Tell whether words or filters leave orders out."""
        return bool(self._terms or self._filters.kinds)

    @property
    def way_out(self) -> str:
        """Return how the condition in the way is called, "" where none is known."""
        return "" if self._way_out is None else self._called(self._way_out)

    @property
    def is_one_word(self) -> bool:
        """Tell whether nothing but one thing is looked for, in all orders: it may be a number to look up."""
        return self.may_be_looked_up and len(self._conditions()) == 1

    @property
    def may_be_looked_up(self) -> bool:
        """Tell whether what is typed may be a whole number, a bank's id or the end of a card."""
        return len(self._terms) == 1 and bool(self._terms[0].wish.fragment or self._terms[0].wish.last_four)

    @property
    def offers(self) -> tuple[FilterOffer, ...]:
        """The kinds of filters with their values; written when their menu opens, not with every key."""
        return self._words.offers(self._operators)

    async def read(self, text: str | None, tab: Tab | None) -> None:
        """Take what is typed and the tab that is chosen; None leaves them as they were. Raises JournalFailure.

        Drawn it is by whoever draws the list it leads to: a line that comes before would move the old list.
        """
        is_typed = text is not None and text != self._text
        self._text = self._text if text is None else text
        self._shorten_cards()
        self.tab = tab or self.tab
        self._way_out = None
        if "@" in self._text or not (self._operators or is_typed):  # a key that asks for nobody need not wait for it
            self._operators = await self._colleagues()
        self._understand()

    def wanted(
        self, states: frozenset[OrderState] = frozenset(), without: Condition | None = None
    ) -> OrderFilter | None:
        """Return what is asked for in these states, None where no order can fit."""
        wishes = self._filters.wishes(shop_days(self._banks.profiles()), self._clock.now())
        filters = [wish for kind, wish in wishes.items() if kind != without]
        terms = [term.wish for term in self._terms if term != without]
        return together([OrderFilter(states=states), *terms, *filters])

    @property
    def today(self) -> OrderFilter:
        """The orders made today, by the business day of each bank."""
        made = shop_days(self._banks.profiles()).around(Period.TODAY.ends, self._clock.now())
        return OrderFilter(made=made)

    async def look_for_way_out(self) -> None:
        """Find a condition without which there are orders. Raises JournalFailure."""
        self._way_out = None
        for condition in self._conditions():
            states = frozenset[OrderState]() if isinstance(condition, Tab) else STATES_OF_TAB[self.tab]
            if await self._search.listed(self.wanted(states, condition), most=1):
                self._way_out = condition
                return

    # --- what the clerk does ----------------------------------------------------------------------------------------

    async def take_way_out(self) -> None:
        """Take away the condition that stands in the way."""
        if self._way_out is None:
            return
        match self._way_out:
            case Tab():
                self.tab = Tab.ALL
            case FilterKind() as kind:
                self._filters = self._filters.without(kind)
            case Term() as term:
                self._type(f"{self._text[: term.start].rstrip()} {self._text[term.end :].lstrip()}".strip())
        await self._change()

    async def add(self, kind: FilterKind, value: object) -> None:
        self._filters = self._filters.having(kind, value)
        await self._change()

    async def look_at(self, tab: Tab, period: Period | None) -> None:
        """Show one tab, of these days or of all, and nothing else that narrows it."""
        self.tab, self.views.open = tab, None
        self._filters = NO_FILTERS if period is None else NO_FILTERS.having(FilterKind.PERIOD, period)
        self._type("")
        await self._change()

    async def remove(self, kind: FilterKind) -> None:
        self._filters = self._filters.without(kind)
        await self._change()

    async def clear(self) -> None:
        """Take all filters away; what is typed stays."""
        self._filters = NO_FILTERS
        self.views.open = None
        await self._change()

    def example_of(self, kind: FilterKind) -> str:
        """Return what can be typed for an end of this kind, a sum or a day, as it is written in this language."""
        formats, profiles = self._speech.formats, self._banks.profiles()
        if kind is FilterKind.SUMS:
            return formats.number(Money(1250, profiles[0].currency))
        return formats.typed_day(shop_days(profiles).today(self._clock.now()))

    async def add_sums(self, least: str, most: str, currency: str) -> str:
        """Take sums from one to another, an empty one leaves that end open; return what is wrong, "" for nothing."""
        money = next(each.currency for each in self._banks.profiles() if each.currency.code == currency)
        try:
            ends = [parse_amount(typed, money).minor if typed.strip() else None for typed in (least, most)]
        except InputFault as fault:
            return self._speech.errors.fault(fault)
        if ends == [None, None] or (ends[0] is not None and ends[1] is not None and ends[0] > ends[1]):
            return self.tr("Type the smaller sum first; one of the two may be empty.")
        await self.add(FilterKind.SUMS, SumRange(money, ends[0], ends[1]))
        return ""

    async def add_days(self, kind: FilterKind, first: str, last: str) -> str:
        """Take the days from one to another for this kind; return what is wrong, "" for nothing."""
        today = shop_days(self._banks.profiles()).today(self._clock.now())
        days = TypedDays(self._speech.translate).days(first.strip(), last.strip(), today)
        if days is None or not (first.strip() or last.strip()):
            return self.tr("Type days like 12.03 or 2026-03-12, the earlier one first.")
        await self.add(kind, days)
        return ""

    def keep_columns(self, columns: tuple[ColumnLook, ...]) -> None:
        """Keep how the columns stand, with the view that is open, else for the list as it is left."""
        self._columns = columns
        self.views.keep_columns(columns)
        self._leave()

    # --- views ------------------------------------------------------------------------------------------------------

    async def open_view(self, place: int) -> None:
        """Show a kept view; the place of none leaves everything as it is."""
        view = self.views.at(place)
        if view is None:
            return
        self.views.open, self._filters, self._columns = place, view.filters, view.columns
        self.tab = next((tab for tab in Tab if tab.value == view.tab), Tab.ALL)
        self._type(view.text)
        await self._change()

    def save_view(self, name: str) -> str:
        """Keep what is looked for under a name; return what is wrong, "" for nothing."""
        return self.views.add(OrderView(name, self._text, self.tab.value, self._filters, self._columns))

    # --- drawing ----------------------------------------------------------------------------------------------------

    def speak(self, speech: Speech) -> None:
        """Use these words from now on, also to understand what is typed."""
        self._speech = speech
        self.views.speak(speech.translate)
        self._understand()
        super().speak(speech)

    def render(self) -> None:
        if self._view is None:
            return
        words = self._words
        said = ", ".join(term.says for term in self._terms)
        self._view.draw(
            FindingState(
                understood=self.tr("Looking for: {words}").format(words=said) if said else "",
                chips=words.chips(self._filters),
                sentence=words.sentence(self._filters),
                currencies=tuple(dict.fromkeys(each.currency.code for each in self._banks.profiles())),
                views=self.views.names,
                view=self.views.open,
            )
        )

    # --- the rest ---------------------------------------------------------------------------------------------------

    @property
    def _words(self) -> FilterWords:
        return FilterWords(self._speech, self._banks.profiles())

    def _understand(self) -> None:
        line = SearchLine(self._speech, self._banks.profiles(), self._operators, self._clock.now())
        self._terms = line.read(self._text)

    def _shorten_cards(self) -> None:
        """Leave no whole card number in the line: the end of one finds its orders."""
        shortened = last_fours_instead(self._text)
        if shortened != self._text:
            self._type(shortened)
            self._tell(self._told_of_card)

    def _told_of_card(self) -> Message:
        return Message(
            Tone.INFO,
            self.tr("A whole card number has no place in a search."),
            to_do=self.tr("Its last four digits are enough: they are looked for."),
        )

    def _type(self, text: str) -> None:
        self._text = text
        if self._view is not None:
            self._view.type_text(text)

    async def _change(self) -> None:
        self._leave()
        if self._changed is not None:
            await self._changed()

    def _leave(self) -> None:
        """Keep filters and columns for the next start. Words are not kept: nobody expects yesterday's."""
        self.views.leave(OrderView(filters=self._filters, columns=self._columns))

    def _tell(self, told: Telling) -> None:
        if self._told is not None:
            self._told(told)

    def _conditions(self) -> list[Condition]:
        """Return what may stand in the way: filters and tab first, for they stay and are forgotten, then words."""
        tab = [self.tab] if self.tab is not Tab.ALL else []
        return [*reversed(self._filters.kinds), *tab, *reversed(self._terms)]

    def _called(self, condition: Condition) -> str:
        match condition:
            case Term():
                return condition.typed
            case FilterKind():
                return "".join(chip.text for chip in self._words.chips(self._filters) if chip.kind is condition)
            case Tab():
                return self.tr("the tab")
