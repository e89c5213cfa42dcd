"""The cards a bank keeps, in the form-encoded generation (gateway manual: stored credentials)."""

from collections.abc import Sequence

from app.domain.card import CardEntry, Expiry
from app.domain.errors import NotOffered
from app.domain.gateway_calls import ChargeReply
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.domain.security_code import CodeEntry
from app.domain.stored_card import CardToKeep, Initiator, StoredCard, StoredCardCharge
from app.gateway.v1 import stored_card_forms as forms
from app.gateway.v1.charging import CardKeys, ChargeCall, first_word
from app.gateway.v1.forms import Form, Pairs
from app.gateway.v1.line import AnyForm, Line
from app.gateway.v1.refusals import failure_of
from app.gateway.v1.replies import Refusal, read_done
from app.gateway.v1.stored_card_replies import read_kept, read_stored_cards

_REPEATED = {Initiator.SUBSCRIPTION: "recurrentPayment.do", Initiator.INSTALMENT: "installmentPayment.do"}
"""Payments of a row have calls of their own, which make their order themselves."""

_LISTED = "6"


class V1StoredCards:
    """Implements `StoredCards`. All of it needs the password login."""

    def __init__(self, line: Line, keys: CardKeys) -> None:
        self._line = line
        self._keys = keys

    async def of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        """Return the usable cards of a customer; none is no fault, whichever way the bank says it."""
        form = forms.customer_form(customer, self._line.language(), with_expired=with_expired)
        return await self._listed("getBindings.do", form)

    async def copies_of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        """Return every kept copy of the customer's cards, alike or not."""
        form = forms.customer_form(customer, self._line.language(), with_expired=with_expired)
        return await self._listed("getAllBindings.do", form)

    async def find(self, stored_card: StoredCardId) -> StoredCard | None:
        """Return one kept card, or None when the bank keeps none under this key."""
        found = await self._listed("getBindingsByCardOrId.do", Form({"bindingId": stored_card}))
        return next((card for card in found if card.id == stored_card), None)

    async def find_by_card(self, card: CardEntry) -> Sequence[StoredCard]:
        """Return every kept copy of a card, of whichever customer."""
        return await self._listed("getBindingsByCardOrId.do", Form({"pan": card.number}))

    async def charge(self, charge: StoredCardCharge, code: CodeEntry | None) -> ChargeReply:
        """Return the bank's first word on a charge. It is sent once, whatever happens."""
        self._line.login.needs_password("stored cards")
        if charge.hold and charge.initiator is not Initiator.CUSTOMER:
            raise NotOffered("hold")  # gateway manual, tii: without the customer the money is taken at once
        language = self._line.language(charge.language)
        known = charge.gateway_order_id
        repeated = _REPEATED.get(charge.initiator)

        async def make(more: Pairs) -> AnyForm:
            if repeated is not None:
                return forms.repeated_form(charge, language)
            token = await self._keys.stored_token(charge.stored_card, code, known)
            if known is not None:
                return forms.registered_form(charge, code, language, token, more)
            old = self._line.profile.old_names
            return forms.one_call_form(charge, code, language, token, more, old_names=old)

        method = repeated or ("instantPayment.do" if known is None else "paymentOrderBinding.do")
        call = ChargeCall(
            method, make, charge.return_address, known, names_order=known is None, goes_on=repeated is None
        )
        return await first_word(self._line, call)

    async def switch_off(self, stored_card: StoredCardId) -> None:
        """Charge this card no more, until it is switched on again."""
        await self._do("unBindCard.do", Form({"bindingId": stored_card}))

    async def switch_on(self, stored_card: StoredCardId) -> None:
        """Make a card chargeable that was switched off."""
        await self._do("bindCard.do", Form({"bindingId": stored_card}))

    async def extend(self, stored_card: StoredCardId, expiry: Expiry) -> None:
        """Tell the bank the expiry of the card's successor."""
        await self._do("extendBinding.do", forms.extension_form(stored_card, expiry, self._line.language()))

    async def ask_no_more(self, order: GatewayOrderId) -> None:
        """Put the card of this order on the bank's list of those it does not ask about; one on it stays there.

        Code 6 says that it was there already (gateway manual: updateSSLCardList).
        """
        self._line.login.needs_password("stored cards")
        method = "updateSSLCardList.do"
        form = Form({"mdorder": order})
        answer = await self._line.act(method, form, read_done, self._line.deadlines.cancel)
        if isinstance(answer, Refusal) and answer.code != _LISTED:
            raise failure_of(method, answer)

    async def keep(self, wanted: CardToKeep, card: CardEntry) -> StoredCard:
        """Return the card as it is kept from now on; nothing is charged."""
        self._line.login.needs_password("stored cards")
        form = forms.keep_form(wanted, card)
        return await self._line.do("createBindingNoPayment.do", form, read_kept, self._line.deadlines.register)

    async def _listed(self, method: str, form: Form) -> Sequence[StoredCard]:
        self._line.login.needs_password("stored cards")
        return await self._line.ask(method, form, read_stored_cards, self._line.deadlines.listing)

    async def _do(self, method: str, form: Form) -> None:
        self._line.login.needs_password("stored cards")
        await self._line.do(method, form, read_done, self._line.deadlines.cancel)
