"""What fills the form with one key: a sum or a whole template the shop keeps for the bank in use?"""

from collections.abc import Callable
from typing import Protocol

from msgspec.structs import replace

from app.domain.errors import CardNumberInText
from app.domain.hidden_card import card_digits_in
from app.domain.profile import BankProfile
from app.presenters.errors import telling
from app.presenters.link_presets import LONGEST_NAME, LinkPresets
from app.presenters.message import Telling
from app.presenters.payment_link_state import LinkForm
from app.presenters.payment_link_words import LinkWords
from app.presenters.presenter import Speech
from app.presenters.quick_amounts import QuickAmounts
from app.presenters.typed_link import TypedLink
from app.services.link_memory import LinkMemory


class FormOnScreen(Protocol):
    """Whoever shows the form."""

    @property
    def profile(self) -> BankProfile | None:
        """The bank in use."""
        ...

    def check(self, name: str) -> bool:
        """Note the fault of a field; returns whether it has none."""
        ...

    def fill(self, form: LinkForm, field: str) -> None:
        """Show this form, with the cursor in that field."""
        ...

    def say(self, told: Telling | None) -> None: ...

    def render(self) -> None: ...


class KeptForms:
    """The kept sums and templates of each bank; every wish for them changes the form on screen."""

    def __init__(
        self,
        memory: LinkMemory,
        typed: TypedLink,
        words: Callable[[], LinkWords],
        speech: Callable[[], Speech],
        screen: FormOnScreen,
    ) -> None:
        self.sums = QuickAmounts(memory)
        self.templates = LinkPresets(memory)
        self._typed = typed
        self._words = words
        self._speech = speech
        self._screen = screen

    def take_sum(self, place: int) -> None:
        """Put the kept sum of that place, counted from 0, into the form."""
        profile = self._screen.profile
        kept = self.sums.of(profile) if profile else ()
        if not self._typed.form.lines and 0 <= place < len(kept):  # where lines are counted, they are the amount
            amount = self._speech().formats.typed(kept[place].plain())
            self._typed.change(replace(self._typed.form, amount=amount))
            self._screen.fill(self._typed.form, "description")

    def toggle_sum(self) -> None:
        """Keep the typed sum below the amount, or forget it."""
        profile = self._screen.profile
        money = self._typed.money(profile)
        if profile is not None and money is not None:
            self.sums.toggle(profile, money)
            self._screen.render()

    def keep_template(self, name: str) -> None:
        """Keep sum, purpose and end of the form under this name; a card number hides in neither."""
        profile, kept = self._screen.profile, name.strip()[:LONGEST_NAME]
        if profile is None or not kept:
            return
        if not self._screen.check("description"):
            self._screen.render()
        elif card_digits_in(name):  # the whole of it: most of a number is too much as well
            self._screen.say(telling(lambda: self._speech().errors, CardNumberInText("name")))
        else:
            self.templates.keep(profile, kept, self._typed.form)
            self._screen.say(lambda: self._words().preset_kept(kept))

    def take_template(self, name: str) -> None:
        """Fill the form with a kept template; the customer stays as typed."""
        profile = self._screen.profile
        form = self.templates.taken(profile, name, self._typed.form) if profile else None
        if form is not None:
            form = replace(form, amount=self._speech().formats.typed(form.amount))
            self._typed.begin(form)
            self._screen.fill(form, "contact" if form.amount else "amount")

    def forget_template(self, name: str) -> None:
        if self._screen.profile is not None:
            self.templates.forget(self._screen.profile, name)
            self._screen.say(lambda: self._words().preset_forgotten(name))
