"""What does the screen of one bank show: its facts, what the bank offers, and its messages?"""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from app.domain.errors import CardNumberInText, InputFault, PaydeskError
from app.domain.events import Event, NoticeCame
from app.domain.hidden_card import card_digits_in
from app.domain.profile import BankProfile, Environment
from app.presenters.bank_state import BankState, BankView, NoticesForm
from app.presenters.bank_words import BankWords
from app.presenters.formatting import in_groups
from app.presenters.message import Message, Tone
from app.presenters.notice_words import NoticeWords
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence, all_said
from app.services.gateway_check import GatewayCheck, Progress
from app.services.notice_desk import NoticeDesk, NoticeStanding

_PORTS = range(1024, 65536)


class BankPresenter(MessagePresenter[BankView]):
    """Shows one bank. `profile_changed` hears when what is known about the bank changes what the screens offer."""

    def __init__(
        self,
        speech: Speech,
        check: GatewayCheck,
        notices: NoticeDesk,
        profile_changed: Callable[[], object],
    ) -> None:
        super().__init__(speech)
        self._check = check
        self._notices = notices
        self._profile_changed = profile_changed
        self._profile: BankProfile | None = None
        self._standing: NoticeStanding | None = None
        self._progress: Progress | None = None
        self._saving = False
        self._faults: dict[str, Sentence] = {}

    def attach(self, view: BankView) -> None:
        """Draw on this screen from now on, without what was said on the one before."""
        self._told, self._faults = None, {}
        super().attach(view)

    def use_profile(self, profile: BankProfile) -> None:
        """Show this bank from now on."""
        if self._profile is None or profile.name != self._profile.name:
            self._standing, self._told, self._faults = None, None, {}
        self._profile = profile
        self.render()

    async def load(self) -> None:
        """Find out how the bank's messages stand."""
        if self._profile is not None:
            await self._ask_standing()
            self.render()

    def copied(self) -> None:
        self._told = self._done(lambda: self.tr("The address is copied. Paste it at the bank's portal."))
        self.render()

    def refuse_while_busy(self) -> None:
        """Say why the login cannot be changed now."""
        self._told = lambda: Message(
            Tone.INFO,
            self.tr("An order is under way."),
            self.tr("It goes on undisturbed."),
            self.tr("Finish it first, then change the login."),
        )
        self.render()

    def heard(self, event: Event) -> bool:
        """Tell whether the news is about this bank's messages, so that they should be loaded again."""
        shown = self._view is not None and self._profile is not None
        return shown and isinstance(event, NoticeCame) and event.profile == self._shown.name

    # --- what the bank offers ---------------------------------------------------------------------------------

    async def check(self) -> None:
        """Find out what the bank offers, telling how far it is."""
        if self._profile is None or self._progress is not None:
            return
        profile, self._told = self._profile, None
        try:
            found = await self._check.run(profile.name, self._on_progress)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        else:
            self._told = lambda: self._words.check_ended(found)
            self._profile_changed()
        finally:
            self._progress = None
            self.render()

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.render()

    # --- the bank's messages ---------------------------------------------------------------------------------

    async def keep_notices(self, form: NoticesForm) -> None:
        """Let the bank's messages in, or no longer, as the form says."""
        self._faults = {}
        port = _port_of(form.port)
        address = form.public_address.strip()
        if form.is_on and port is None:
            self._faults["port"] = lambda: self.tr("Type a number from 1024 to 65535, for example 8480.")
        if form.is_on and not _is_public_address(address):
            self._faults["public_address"] = lambda: self.tr("Type a full address that begins with https://")
        elif card_digits_in(address):
            self._faults["public_address"] = lambda: self._speech.errors.fault(CardNumberInText("public_address"))
        if self._show_faults():
            return
        await self._do(lambda: self._notices.open_at(port or 0 if form.is_on else 0, address))

    async def keep_secret(self, secret: str) -> None:
        """Keep what the bank signs with in the key store."""
        secret, self._faults = secret.strip(), {}
        if not secret:
            self._faults["secret"] = lambda: self.tr("Paste the secret from the bank's portal.")
        elif "-----BEGIN" in secret:
            self._faults["secret"] = lambda: self.tr("This is a key file's text. Choose the file instead.")
        if self._show_faults():
            return
        name = self._shown.name
        if await self._do(lambda: self._notices.keep_secret(name, secret)) and self._view:
            self._view.wipe_secret()

    async def keep_key_file(self, path: str) -> None:
        """Keep the bank's public key, where it signs with one."""
        name = self._shown.name
        await self._do(lambda: self._notices.keep_key_file(name, path), "secret")

    async def forget_secret(self) -> None:
        name = self._shown.name
        await self._do(lambda: self._notices.forget_secret(name))

    async def choose_recipe(self, recipe: str) -> None:
        """Check the bank's messages this way from now on."""
        name = self._shown.name
        await self._do(lambda: self._notices.use_recipe(name, recipe))

    async def _do(self, work: Callable[[], Awaitable[None]], field_name: str = "") -> bool:
        """Do it, find out how the messages stand now, and tell whether it went well."""
        if self._saving:
            return False
        self._saving, self._told = True, None
        if field_name:
            self._faults = {}
        self.render()
        try:
            await work()
        except InputFault as fault:
            self._faults[field_name] = self._wrong(fault)
            return False
        except PaydeskError as failure:
            self._told = self._failed(failure)
            return False
        else:
            return True
        finally:
            await self._ask_standing()
            self._saving = False
            self.render()
            if field_name in self._faults and self._view:
                self._view.focus(field_name)

    async def _ask_standing(self) -> None:
        try:
            self._standing = await self._notices.standing(self._shown.name)
        except PaydeskError as failure:
            self._standing = None
            self._told = self._told or self._failed(failure)

    def _show_faults(self) -> bool:
        """Show the faults, put the cursor to the first, and tell whether there are any."""
        self.render()
        if self._faults and self._view:
            self._view.focus(next(iter(self._faults)))
        return bool(self._faults)

    # --- drawing ---------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None or self._profile is None:
            return
        profile, words = self._profile, self._words
        told = NoticeWords(self._speech)
        found = self._check.found(profile.name)
        self._view.draw(
            BankState(
                title=profile.title_in(self._speech.language),
                facts=self._facts(profile),
                can_change_login=profile.environment is not Environment.TRAINING,
                check_hint=words.check_hint(profile.environment),
                checked=self._checked(),
                is_old=found is not None and self._check.is_old(found),
                findings=words.findings(found, profile) if found is not None else (),
                checking=self._progress is not None,
                progress=self._progress_text(),
                message=self._message,
                notices=told.shown(profile, self._standing) if self._standing is not None else None,
                no_notices=told.none(profile),
                saving=self._saving,
                faults=all_said(self._faults),
            )
        )

    @property
    def _words(self) -> BankWords:
        return BankWords(self._translate)

    @property
    def _shown(self) -> BankProfile:
        assert self._profile is not None  # noqa: S101 - nothing can be pressed before a bank is shown
        return self._profile

    def _facts(self, profile: BankProfile) -> tuple[tuple[str, str], ...]:
        words, roots = self._words, profile.roots.certificates
        believed = "\n".join(
            self.tr("{name}, valid until {day}. Fingerprint (SHA-256):").format(
                name=root.name, day=self._speech.formats.day(root.valid_until)
            )
            + f"\n{in_groups(root.fingerprint, 2)}"
            for root in roots
        )
        return (
            (self.tr("Bank"), self._bank_of(profile)),
            (self.tr("What a payment means"), words.environment(profile.environment)),
            (self.tr("Address"), profile.address),
            (self.tr("Login"), words.login(profile.login)),
            (
                self.tr("The bank's own certificate authorities"),
                believed or self.tr("None, only the generally trusted ones."),
            ),
        )

    def _bank_of(self, profile: BankProfile) -> str:
        is_training = profile.environment is Environment.TRAINING
        return profile.title_in(self._speech.language) if is_training else profile.bank

    def _checked(self) -> str:
        found = self._check.found(self._shown.name)
        if found is None:
            return self.tr("Never checked. Until then the bank's profile decides what is offered.")
        day = self._speech.formats.moment(found.checked_at)
        if self._check.is_old(found):
            return self.tr("Checked {day}: that is long ago, check again.").format(day=day)
        return self.tr("Checked {day}.").format(day=day)

    def _progress_text(self) -> str:
        if self._progress is None:
            return ""
        return self.tr("{number} of {total}: {what}…").format(
            number=self._progress.done + 1,
            total=self._progress.total,
            what=self._words.title(self._progress.asking),
        )


def _port_of(text: str) -> int | None:
    text = text.strip()
    port = int(text) if text.isascii() and text.isdigit() and len(text) <= 5 else 0
    return port if port in _PORTS else None


def _is_public_address(text: str) -> bool:
    """Tell whether banks could call it: an absolute https address without a query."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not (parts.username or parts.query or parts.fragment)
