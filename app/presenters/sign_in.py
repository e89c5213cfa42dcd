"""The first start: choose a bank, enter its login, or train without one."""

from typing import Protocol
from urllib.parse import urlsplit

import msgspec

from app.domain.discreet import Discreet
from app.domain.errors import CardNumberInText, KeyStoreUnusable, OwnProfileUnusable, PaydeskError, RootsUnusable
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials, LoginKind, Signing
from app.domain.trusted_roots import RootCertificate, TrustedRoots
from app.presenters.formatting import in_groups
from app.presenters.message import Message
from app.presenters.pem_text import pem_of
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence, all_said
from app.services.sign_in import SignIn


class RootShown(msgspec.Struct, frozen=True):
    """A certificate authority that is believed for this bank only; to be compared with what the bank says."""

    about: str
    fingerprint: str
    """In groups, so that it can be read out."""


class SignInState(msgspec.Struct, frozen=True):
    """What the dialog shows. `login` says which fields stand there."""

    profiles: tuple[tuple[ProfileName, str, str], ...] = ()
    """Name, title, address of each bank."""
    chosen: ProfileName | None = None
    login: LoginKind = LoginKind.PASSWORD
    signs: bool = False
    """Whether this bank wants every request signed, with a key of its own."""
    return_page: str = ""
    roots: tuple[RootShown, ...] = ()
    faults: dict[str, str] = msgspec.field(default_factory=dict)
    message: Message | None = None
    busy: bool = False
    can_enter: bool = True
    """False when this computer has no key store: then only training is offered."""


class SignInForm(Discreet, frozen=True):
    hides = ("password", "key", "next_key", "signing_key")

    user_name: str = ""
    password: str = ""
    key: str = ""
    """The token or API key, where the bank uses one."""
    return_page: str = ""
    next_key: str = ""
    """The API key that follows, while the shop changes keys; empty at all other times."""
    signing_key: str = ""
    """The key that signs requests, in PEM; empty to go on with the one that is kept."""


class SignInView(Protocol):
    def draw(self, state: SignInState) -> None: ...

    def focus(self, field_name: str) -> None: ...

    def wipe_secrets(self) -> None: ...

    def accepted_login(self, profile: BankProfile) -> None: ...


class SignInPresenter(MessagePresenter[SignInView]):
    """Tries a login at the bank and keeps it in the key store when the bank accepts it."""

    def __init__(self, speech: Speech, sign_in: SignIn, profiles: tuple[BankProfile, ...]) -> None:
        super().__init__(speech)
        self._sign_in = sign_in
        self._profiles = {profile.name: profile for profile in profiles}
        self._chosen = profiles[0]
        self._roots = profiles[0].roots
        self._faults: dict[str, Sentence] = {}
        self._busy = False
        self._can_enter = True

    def choose(self, name: ProfileName) -> None:
        """Ask for the login of this bank. What was typed for another one is wiped: no bank shall get its secrets."""
        if self._view is not None and name != self._chosen.name:
            self._view.wipe_secrets()
        self._chosen = self._profiles[name]
        self._roots = self._chosen.roots
        self._faults, self._told = {}, None
        self.render()

    def choose_file(self, path: str) -> None:
        """Ask for the login of the bank that a profile file describes; it is kept once the bank accepted that."""
        try:
            profile = self._sign_in.read_profile(path)
        except OwnProfileUnusable as fault:
            self._faults["own_bank"] = self._wrong(fault)
            self.render()
            self._focus("own_bank")
            return
        self._profiles[profile.name] = profile
        if self._view is not None:
            self._view.wipe_secrets()  # also where a bank of that name is chosen: this one may live elsewhere
        self.choose(profile.name)
        self._focus("user_name" if profile.login is LoginKind.PASSWORD else "key")

    def choose_roots(self, path: str) -> None:
        """Show the certificate authorities of a file; they are believed once the bank accepted the login."""
        self._faults.pop("roots", None)
        try:
            self._roots = self._sign_in.read_roots(path)
        except RootsUnusable as fault:
            self._faults["roots"] = self._wrong(fault)
        self.render()
        self._focus("roots")

    def forget_roots(self) -> None:
        """Believe only the usual authorities again."""
        self._faults.pop("roots", None)
        self._roots = TrustedRoots()
        self.render()
        self._focus("roots")

    def keep_in(self, sign_in: SignIn) -> None:
        """Go on with another place for secrets, where this computer had none."""
        self._sign_in = sign_in
        self._can_enter, self._told = True, None
        self.render()
        self._focus("bank")

    async def check_key_store(self) -> None:
        """Find out whether secrets can be kept here at all, and say so when they cannot."""
        try:
            await self._sign_in.is_known(self._chosen.name)
        except KeyStoreUnusable as failure:
            self._can_enter = False
            self._told = self._failed(failure)
        self.render()

    async def enter(self, form: SignInForm) -> None:
        """Check the form, try the login, keep it."""
        if self._busy or not self._can_enter or not self._is_sound(form):
            return
        self._busy, self._told = True, None
        self.render()
        try:
            page = form.return_page.strip()
            profile = await self._sign_in.enter(self._chosen, self._credentials(form), page, self._roots)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        except OSError as failure:
            self._told = self._not_written(failure)
        else:
            if self._view:
                self._view.wipe_secrets()
                self._view.accepted_login(profile)
        finally:
            self._busy = False
            self.render()
        if self._told is not None:
            # The fields were locked meanwhile, so the cursor has left them.
            self._focus("password" if self._chosen.login is LoginKind.PASSWORD else "key")

    def render(self) -> None:
        if self._view is None:
            return
        self._view.draw(
            SignInState(
                profiles=tuple(
                    (each.name, each.title_in(self._speech.language), each.address)
                    for each in self._profiles.values()
                ),
                chosen=self._chosen.name,
                login=self._chosen.login,
                signs=self._chosen.signing is not Signing.NONE,
                return_page=self._chosen.return_page,
                roots=tuple(self._root_shown(each) for each in self._roots.certificates),
                faults=all_said(self._faults),
                message=self._message,
                busy=self._busy,
                can_enter=self._can_enter,
            )
        )

    def _is_sound(self, form: SignInForm) -> bool:
        self._faults = {}
        if self._chosen.login is LoginKind.PASSWORD:
            if not form.user_name.strip():
                self._faults["user_name"] = lambda: self.tr("Type the user name the bank gave you.")
            if not form.password:
                self._faults["password"] = lambda: self.tr("Type the password the bank gave you.")
        elif not form.key.strip():
            self._faults["key"] = lambda: self.tr("Paste the key from the bank's portal.")
        if form.signing_key.strip() and pem_of(form.signing_key) is None:
            self._faults["signing_key"] = lambda: self.tr(
                "Paste an RSA private key in PEM form, without a pass-phrase."
            )
        if not _is_shop_page(form.return_page):
            self._faults["return_page"] = lambda: self.tr("Type a full address that begins with https://")
        for name, text in (("return_page", form.return_page), ("user_name", form.user_name)):
            if card_digits_in(text):
                self._faults[name] = self._wrong(CardNumberInText(name))
        if self._faults:
            self.render()
            self._focus(next(iter(self._faults)))
        return not self._faults

    def _focus(self, field_name: str) -> None:
        if self._view:
            self._view.focus(field_name)

    def _root_shown(self, root: RootCertificate) -> RootShown:
        about = self.tr("{name}, valid until {day}. Fingerprint (SHA-256):").format(
            name=root.name, day=self._speech.formats.day(root.valid_until)
        )
        return RootShown(about, in_groups(root.fingerprint, 2))

    def _credentials(self, form: SignInForm) -> Credentials:
        signing_key = pem_of(form.signing_key) or ""
        match self._chosen.login:
            case LoginKind.PASSWORD:
                return Credentials(user_name=form.user_name.strip(), password=form.password, signing_key=signing_key)
            case LoginKind.TOKEN:
                return Credentials(token=form.key.strip(), signing_key=signing_key)
            case LoginKind.API_KEY:
                return Credentials(api_key=form.key.strip(), next_api_key=form.next_key.strip())


def _is_shop_page(text: str) -> bool:
    """Tell whether customers can be sent there: an absolute https address (gateway manual, return address)."""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not parts.username
