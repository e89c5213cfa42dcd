"""The first start: how does a new shop come from nothing to a till that can take money?"""

from collections.abc import Awaitable, Callable

from msgspec.structs import replace

from app.domain.business_day import business_days
from app.domain.errors import InputFault, KeyStoreUnusable, PaydeskError
from app.domain.identifiers import ProfileName
from app.domain.order import PaymentMode
from app.domain.people_errors import PersonNameMissing, PersonNameTaken
from app.domain.person import Pin, Role, shortest_pin, usual_rules
from app.domain.profile import BankProfile
from app.presenters.bank_words import BankWords
from app.presenters.first_start_state import Asked, FirstStartState, FirstStartView, Step
from app.presenters.first_start_words import FirstStartWords
from app.presenters.new_pin import NewPinWords, Slip, slip_in
from app.presenters.new_shop import Choices, NewShop, OpenShop
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.sign_in import SignInPresenter
from app.presenters.words import Sentence, all_said
from app.services.gateway_check import Progress


class FirstStartPresenter(MessagePresenter[FirstStartView]):
    """Walks through the steps. What a step has kept stays kept, however far the walk goes."""

    def __init__(
        self, speech: Speech, choices: Choices, open_shop: OpenShop, choose_language: Callable[[str], None]
    ) -> None:
        """`open_shop` opens the books the first time and may raise whatever keeps them from being opened."""
        super().__init__(speech)
        self._choices = choices
        self._open_shop = open_shop
        self._choose_language = choose_language
        self._shop: NewShop | None = None
        self._login: SignInPresenter | None = None
        self._step = Step.YOU
        self._country = self._first_country()
        self._end = ""
        self._names: tuple[str, ...] = ()
        self._bank: ProfileName | None = None
        self._faults: dict[str, Sentence] = {}
        self._busy = self._wants_key_file = False
        self._progress: Progress | None = None

    @property
    def bank(self) -> ProfileName | None:
        """The bank whose login was accepted; None until then."""
        return self._bank

    def detach(self) -> None:
        """Draw nothing more: the first start has ended."""
        super().detach()
        if self._login is not None:
            self._login.detach()

    def speak(self, speech: Speech) -> None:
        if self._login is not None:
            self._login.speak(speech)
        super().speak(speech)

    # --- the first step ---------------------------------------------------------------------------------------------

    async def load(self) -> None:
        """Open the books of a shop that was begun before, to see who began it."""
        if await self._opens_books():
            self.render()

    def choose_language(self, code: str) -> None:
        self._choose_language(code)

    def choose_country(self, code: str) -> None:
        self._country = code
        self.render()

    def choose_end(self, end: str) -> None:
        """Let the business day end at this time of the clock; "" for midnight."""
        self._end = end
        self.render()

    async def go_on(self, name: str, pin: str, again: str) -> None:
        """Keep what this step asks for, and go to the next one. Where a fault is found, the cursor goes there.

        `again` is the PIN of a new owner, typed once more.
        """
        if self._busy:
            return
        self._faults, self._told = {}, None
        match self._step:
            case Step.YOU:
                await self._leave_first_step(name.strip(), pin, again)
            case Step.BANK | Step.CHECK if self._bank is not None:
                self._step = Step.CHECK if self._step is Step.BANK else Step.READY
        self.render()
        if self._faults and self._view is not None:
            self._view.focus_field(next(iter(self._faults)))

    def go_back(self) -> None:
        """Show the step before; what was kept stays kept."""
        if not self._busy:
            self._step = {Step.CHECK: Step.BANK, Step.READY: Step.CHECK}.get(self._step, Step.YOU)
            self._faults, self._told = {}, None
            self.render()

    async def _leave_first_step(self, name: str, pin: str, again: str) -> None:
        if not await self._opens_books() or self._shop is None:
            return
        shop = self._shop
        if self._asked is Asked.PIN and not pin:
            self._faults["pin"] = lambda: self.tr("Type your PIN.")
        elif self._asked is Asked.OWNER and (slip := slip_in(pin, again)) is not None:
            self._faults[slip.value] = lambda: NewPinWords(self._translate).said(slip)
            if self._view is not None and slip is Slip.DIFFERENT:
                self._view.wipe_pin()
        elif await self._do(lambda: self._meet(shop, name, pin)):
            if self._view is not None:
                self._view.wipe_pin()
            self._step = Step.BANK
            self._ask_for_login(shop)

    async def _opens_books(self) -> bool:
        return self._shop is not None or await self._do(self._open_books)

    async def _open_books(self) -> None:
        self._wants_key_file = False
        try:
            self._shop = await self._open_shop()
        except KeyStoreUnusable:
            self._wants_key_file = self._choices.may_make_key_file()
            raise
        people = await self._shop.people.all()
        self._names = tuple(person.name for person in people if not person.is_retired)

    async def _meet(self, shop: NewShop, name: str, pin: str) -> None:
        """Make the owner or let somebody known prove who it is; nobody typed is nobody asked for."""
        match self._asked:
            case Asked.OWNER if name or pin:
                await shop.people.begin(name, pin)
                self._names = (name,)
            case Asked.PIN:
                await shop.people.sign_on(name, Pin(pin))
            case _:
                pass

    async def _do(self, work: Callable[[], Awaitable[object]]) -> bool:
        """Do it, and tell whether it went well; faults and failures are shown."""
        self._busy = True
        self.render()
        try:
            await work()
        except InputFault as fault:
            in_name = isinstance(fault, PersonNameMissing | PersonNameTaken)
            self._faults["name" if in_name else "pin"] = self._wrong(fault)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        else:
            return True
        finally:
            self._busy = False
            self.render()
        return False

    # --- the bank -----------------------------------------------------------------------------------------------

    def _ask_for_login(self, shop: NewShop) -> None:
        preset = self._preset_bank()
        if self._login is None:
            self._login = SignInPresenter(self._speech, shop.sign_in, tuple(shop.banks.profiles()))
            self._login.choose(preset)
            if self._view is not None:
                self._view.ask_for_login(self._login)
        elif self._bank is None:
            self._login.choose(preset)

    async def accepted(self, profile: BankProfile) -> None:
        """Go on with the bank that accepted the login, whose business day ends as the shop said."""
        shop = self._shop
        if shop is None:
            return
        if profile.name != self._bank:
            shop.check.forget(profile.name)
        self._bank, self._step, self._told = profile.name, Step.CHECK, None
        if await self._do(lambda: self._keep_day(shop, profile)) and self._told is None:
            self._told = self._done(lambda: self.tr("The bank accepted the login."))
        self.render()

    async def _keep_day(self, shop: NewShop, profile: BankProfile) -> None:
        if not self._end:
            return
        zone = str(profile.days.zone or "")
        await shop.settings.change(f"ends:{profile.name}", self._end)
        if zone:
            await shop.settings.change(f"zone:{profile.name}", zone)
        shop.banks.replace(replace(shop.banks.profile(profile.name), days=business_days(self._end, zone)))

    async def check(self) -> None:
        """Find out what the bank offers, telling how far it is."""
        shop, bank = self._shop, self._bank
        if shop is None or bank is None or self._busy:
            return
        self._told = None
        try:
            await self._do(lambda: shop.check.run(bank, self._on_progress))
        finally:
            self._progress = None
        found = shop.check.found(bank)
        if found is not None and self._told is None:
            self._told = lambda: BankWords(self._translate).check_ended(found)
        self.render()

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.render()

    # --- drawing ------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        words, bank_words = FirstStartWords(self._translate), BankWords(self._translate)
        profile = self._shop.banks.profile(self._bank) if self._shop and self._bank else None
        found = self._shop.check.found(profile.name) if self._shop and profile else None
        ready = self._step is Step.READY
        findings = bank_words.findings(found, profile) if found and profile else ()
        title = profile.title_in(self._speech.language) if profile else ""
        self._view.draw(
            FirstStartState(
                step=self._step,
                progress=words.progress(self._step),
                title=words.title(self._step),
                intro=words.intro(self._step, title, is_checked=found is not None),
                languages=tuple(self._choices.languages),
                language=self._speech.language,
                countries=words.countries(self._known_countries()),
                country=self._country,
                ends=words.ends(),
                end=self._end,
                asked=self._asked,
                owner_title=words.owner(self._asked, self._shop.at_work.name if self._shop else ""),
                names=self._names,
                pin_hint=words.pin_hint(shortest_pin(usual_rules(Role.OWNER))),
                faults=all_said(self._faults),
                message=self._message,
                busy=self._busy,
                wants_key_file=self._wants_key_file,
                can_skip_login=self._bank is not None,
                check_hint=bank_words.check_hint(profile.environment) if profile and found is None else "",
                checking=words.checking(self._progress, bank_words),
                findings=bank_words.at_the_till(profile, found) if ready and profile else findings,
                can_link=profile is not None and profile.takes(PaymentMode.LINK),
                can_phone=profile is not None and profile.takes_phone_orders,
            )
        )

    @property
    def _asked(self) -> Asked:
        if self._shop is None or not self._shop.at_work.has_people:
            return Asked.OWNER
        return Asked.PIN if self._shop.at_work.person is None else Asked.NOTHING

    def _known_countries(self) -> tuple[str, ...]:
        known = {profile.country for profile in self._choices.profiles if profile.country}
        return (*sorted(known), "")

    def _first_country(self) -> str:
        wanted = next((each for each in self._choices.profiles if each.name == self._choices.wanted), None)
        country = wanted.country if wanted is not None else self._choices.country
        return country if country in self._known_countries() else ""

    def _preset_bank(self) -> ProfileName:
        """Return the bank asked for, where it is one of the chosen country, else the first one there."""
        of_country = [each.name for each in self._choices.profiles if each.country == self._country]
        if self._choices.wanted in of_country:
            return self._choices.wanted
        return next(iter(of_country), self._choices.profiles[0].name)
