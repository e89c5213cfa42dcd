"""What is being sold over the phone, as far as it is chosen: the bank, the way to pay, the sum, and what is wrong."""

from datetime import datetime

from app.domain.card import today_of
from app.domain.errors import ExpiryFarAhead, InputFault, LooksLikeEarlierOrder
from app.domain.identifiers import OrderNumber
from app.domain.look_alike import AnotherSale
from app.domain.money import Money, parse_amount
from app.domain.order import Order, PaymentMode
from app.domain.own_number import own_number
from app.domain.profile import BankProfile
from app.domain.stored_card import Initiator
from app.presenters.contact import parse_reached
from app.presenters.phone_checks import Check, address_of, checks_of, fault_of, typed_amount
from app.presenters.phone_order_state import PhoneForm
from app.presenters.phone_ways_on import has_links
from app.presenters.sale_consent import ConsentQuestion
from app.presenters.saved_card_sale import SavedCardSale
from app.services.phone_orders import PhoneDraft


class PhoneSale:
    """The choices on the form, and the faults found in what was typed. Of the text only the sum is followed."""

    def __init__(self) -> None:
        self.profile: BankProfile | None = None
        self.mode = PaymentMode.PHONE
        self.holds = False
        self.faults: dict[str, InputFault] = {}
        self.look_alike: LooksLikeEarlierOrder | None = None
        """The earlier order that must be spoken about before this sum goes to this card again."""
        self.no_reason = False
        self.consent: ConsentQuestion | None = None
        """The sum is above what the clerk may charge, and somebody who may is asked."""
        self.description = ""
        self.cardholder = ""
        self.earlier: tuple[Order, ...] = ()
        """The latest orders of the customer."""
        self.last_sums: tuple[Money, ...] = ()
        """What was charged at this bank last, each sum once."""
        self.filled: frozenset[str] = frozenset()
        """The fields that are whole, and "card" while anything of a card is typed."""
        self.has_no_bank = False
        """The bank could not be reached when it was asked last."""
        self.saved = SavedCardSale()
        self._looked_again = False
        self._amount_text = ""

    def use(self, profile: BankProfile) -> bool:
        """Sell for this bank from now on; return whether it is another one than before."""
        another = self.profile is None or self.profile.name != profile.name
        self.profile = profile
        if another or profile.lacks(self.mode):
            self.saved = SavedCardSale()
            self.mode = next((mode for mode in self.modes if not profile.lacks(mode)), self.modes[0])
            self.holds = profile.holds_first
        if another:
            self.forget_question()  # it was about a sale at the bank before
            self.last_sums = ()  # in the money of the bank before
        return another

    @property
    def modes(self) -> tuple[PaymentMode, ...]:
        """The ways to pay, as the profile orders them; the link is always the last resort."""
        modes = self.profile.modes if self.profile else ()
        if self.profile is not None and self.profile.keeps_cards and PaymentMode.STORED_CARD not in modes:
            modes = (*modes, PaymentMode.STORED_CARD)
        return tuple(sorted(modes, key=lambda mode: mode is PaymentMode.LINK))

    @property
    def amount(self) -> Money | None:
        """The sum typed so far, or None while it is none."""
        return typed_amount(self._amount_text, self.profile)

    @property
    def is_blocked(self) -> bool:
        """Tell whether the bank was found not to offer the chosen mode."""
        return self.profile is not None and self.profile.lacks(self.mode)

    @property
    def is_closed(self) -> bool:
        """Tell whether no card can be taken because there is no bank; one that is half typed is not taken away."""
        return self.has_no_bank and self.mode is not PaymentMode.LINK and "card" not in self.filled

    @property
    def way(self) -> PaymentMode:
        """How it goes on: by link where the chosen mode is not to be had and a link is."""
        instead = (self.is_blocked or self.is_closed) and has_links(self.profile)
        return PaymentMode.LINK if instead else self.mode

    @property
    def takes_card(self) -> bool:
        """Tell whether the card is typed into the form."""
        return not (self.is_blocked or self.is_closed) and self.mode in (PaymentMode.PHONE, PaymentMode.CHALLENGE)

    @property
    def takes_saved_code(self) -> bool:
        """Tell whether the code of a saved card may be told: by its owner, to a bank of V1."""
        stored = self.mode is PaymentMode.STORED_CARD and self.saved.initiator is Initiator.CUSTOMER
        return stored and self.profile is not None and self.profile.charges_without_customer

    @property
    def can_hold(self) -> bool:
        """Tell whether the sum can be held only: never without the customer (gateway manual: tii)."""
        alone = self.mode is PaymentMode.STORED_CARD and self.saved.initiator is Initiator.SHOP
        return self.way is not PaymentMode.LINK and not alone

    @property
    def holds_now(self) -> bool:
        return self.holds and self.can_hold

    @property
    def needs_more(self) -> bool:
        """Tell whether every caller is asked for what stands under "More": the address of the card."""
        return self.takes_card and self.profile is not None and self.profile.checks_address

    @property
    def asks_for_contact(self) -> bool:
        """Tell whether the caller's bank must be able to reach them: they have to confirm."""
        return self.takes_card and self.mode is PaymentMode.CHALLENGE

    @property
    def asks_for(self) -> str:
        """The first field the caller must still be asked about, or "" when nothing is missing."""
        wanted = ["number", "expiry", "code"] if self.takes_card else []
        if self.takes_card and self.profile is not None and self.profile.checks_address:
            wanted.append("postcode")
        if self.mode is PaymentMode.CHALLENGE:
            wanted.append("contact")
        if self.amount is None:
            return "amount"
        return next((name for name in wanted if name not in self.filled), "")

    @property
    def quick(self) -> tuple[Money, ...]:
        """The last sums, offered while no sum is typed."""
        return () if self._amount_text.strip() else self.last_sums

    def type_amount(self, text: str) -> None:
        if text != self._amount_text:
            self.forget_question()
        self._amount_text = text
        self.faults.pop("amount", None)

    def change(self, name: str) -> bool:
        """Forget what was found out about a field that was changed; return whether anything was."""
        asked = self.look_alike is not None and name == "number"
        if asked:
            self.look_alike = None
        if name == "number" and self.consent is not None:
            self.consent, asked = None, True
        if name == "expiry":
            self._looked_again = False
        if name == "saved_card":  # somebody else is being typed: the cards of the one before are not theirs
            self.saved.forget_list()
            asked = True
        return self.faults.pop(name, None) is not None or asked

    def check(self, name: str, form: PhoneForm, now: datetime) -> bool:
        """Check one field that has something in it; return whether there was anything to check."""
        check = self._checks(form, now).get(name)
        if check is None or not getattr(form, name):
            return False
        self.faults.pop(name, None)
        if fault := fault_of(check):
            self.faults[name] = fault
        return True

    def is_sound(self, form: PhoneForm, now: datetime) -> bool:
        """Check every field, keep what is wrong, and tell whether nothing is."""
        found = {name: fault_of(check) for name, check in self._checks(form, now).items()}
        self.faults = {name: fault for name, fault in found.items() if fault}
        self._looked_again = self._looked_again or isinstance(found.get("expiry"), ExpiryFarAhead)
        return not self.faults

    def draft(
        self,
        form: PhoneForm,
        language: str,
        another: AnotherSale | None = None,
        number: OrderNumber | None = None,
    ) -> PhoneDraft:
        """Return what the form says besides the card; `number` is one that was promised to the order.

        Raises the InputFault of what is not sound.
        """
        assert self.profile is not None  # noqa: S101 - only called with a profile chosen
        return PhoneDraft(
            parse_amount(form.amount, self.profile.currency),
            self.mode,
            form.description,
            parse_reached(form.email, form.phone, form.cardholder),
            language,
            self.holds_now,
            another_sale=another,
            number=number or own_number(form.order_number),
            lives=address_of(form) if self.takes_card else None,
            no_code=form.no_code if self.takes_card else None,
        )

    def forget_question(self) -> None:
        """Forget what was asked about an earlier order, or of somebody who may charge this sum."""
        self.look_alike = self.consent = None
        self.no_reason = False

    def start_over(self) -> None:
        """Forget what was found wrong; sum and choices stay."""
        self.forget_question()
        self.faults = {}
        self.filled = frozenset()
        self.cardholder = ""
        self.saved.agreed_at = None  # the yes was about the card before
        self._looked_again = False

    def clear(self) -> None:
        """Begin the next sale with this bank."""
        self.start_over()
        self.holds = self.profile is not None and self.profile.holds_first
        self._amount_text = self.description = ""
        self.earlier = ()
        self.saved = SavedCardSale(initiator=self.saved.initiator)

    def _checks(self, form: PhoneForm, now: datetime) -> dict[str, Check]:
        assert self.profile is not None  # noqa: S101 - only called with a profile chosen
        today = today_of(now)
        typed = checks_of(form, self.mode, self.profile, today, self._looked_again)
        return {**typed, **self.saved.checks(form, self.profile, self.mode, today)}
