"""Which notifications does a fact cause? The office hears the news, writes letters, and puts them in the outbox."""

from dataclasses import replace
from urllib.parse import quote, urlencode

import httpx

from app.sandbox.books.ledger import Order
from app.sandbox.books.store import LedgerFile
from app.sandbox.desk.modes import Manners
from app.sandbox.desk.replies import written
from app.sandbox.notices.callbacks import Callback, card_callback, payment_callback
from app.sandbox.notices.courier import Courier
from app.sandbox.notices.envelopes import Stationery
from app.sandbox.notices.mischief import Mischief
from app.sandbox.notices.outbox import Channel, Delivery, Draft, Outbox
from app.sandbox.notices.settings import NoticeSettings, SecretForm
from app.sandbox.notices.signature import fresh_secret
from app.sandbox.notices.webhooks import PAYMENT_CREATED, Webhook, webhooks_about, webhooks_about_card
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.scenarios import tells_early
from app.sandbox.words.accounts import Mode, fresh_account
from app.sandbox.words.happenings import Event, Happening


class Office:
    """Everything about notifications: what was set up, what was sent, and the courier who sends it."""

    def __init__(
        self,
        bank: Bank,
        file: LedgerFile | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        seed: int = 1,
    ) -> None:
        self._bank = bank
        self.settings = NoticeSettings()
        self.outbox = Outbox(file)
        self.stationery = Stationery(bank, self.settings)
        self.courier = Courier(bank, self.outbox, self.stationery, self.settings, transport)
        self._mischief = Mischief(bank.settings, Manners(bank.settings, bank.clock, seed), seed)
        bank.news.listen(self._heard)

    def resend(self, deliveries: list[Delivery]) -> list[Delivery]:
        """Return fresh deliveries of the same notifications, due now."""
        fresh = [self.outbox.again(delivery, self._bank.clock.now()) for delivery in deliveries]
        self.courier.wake()
        return fresh

    def change_callback_secret(self) -> None:
        """Sign callbacks with a new secret; the old one is worth nothing at once."""
        self._bank.change_account(replace(self._bank.account, callback_secret=fresh_account().callback_secret))

    def change_webhook_secret(self) -> None:
        """Sign webhooks with a new secret; the former one signs beside it until it is taken away."""
        self._sign_webhooks_anew(former=self._bank.account.webhook_secret)

    def write_webhook_secret_as(self, form: SecretForm) -> None:
        """Sign webhooks with a new secret of this form; one of another form is worth nothing at once."""
        if form is not self.settings.webhooks.secret_form:
            self.settings.webhooks.secret_form = form
            self._sign_webhooks_anew(former="")

    def _sign_webhooks_anew(self, former: str) -> None:
        webhooks = self.settings.webhooks
        webhooks.former_secret = former
        secret = fresh_secret(webhooks.secret_form)
        self._bank.change_account(replace(self._bank.account, webhook_secret=secret))

    def _heard(self, event: Event, order: Order | None) -> None:
        drafts = self._about_order(event, order) if order else self._about_card(event)
        for draft in drafts:
            for mischievous, later_ms in self._mischief.done_to(draft):
                self.outbox.post(mischievous, self._bank.clock.now(), later_ms=later_ms)
        if drafts:
            self.courier.wake()

    def _about_order(self, event: Event, order: Order) -> list[Draft]:
        settings, mode = self.settings, self._bank.settings.mode
        callback = payment_callback(event, order, settings.callbacks)
        drafts = [self._callback_draft(callback, order.id)] if callback else []
        webhooks = webhooks_about(event, order, settings.webhooks, mode, settings.public_address)
        posted = [self._webhook_draft(webhook, order.id) for webhook in webhooks]
        return drafts + (_early_and_twice(posted) if tells_early(order) else posted)

    def _about_card(self, event: Event) -> list[Draft]:
        card = self._bank.vault.find(event.subject)
        if card is None:
            return []
        stored_now = event.kind is Happening.CARD_STORED
        order = self._bank.books.order(card.order_id) if stored_now else None
        callback = card_callback(event, card, order, self.settings.callbacks)
        order_id = order.id if order else ""
        drafts = [self._callback_draft(callback, order_id)] if callback else []
        webhooks = webhooks_about_card(event, card, self.settings.webhooks, self._bank.settings.mode)
        return drafts + [self._webhook_draft(webhook, order_id) for webhook in webhooks]

    def _callback_draft(self, callback: Callback, order_id: str) -> Draft:
        fields = self._mischief.later_fields(callback.fields)
        content = urlencode(fields, quote_via=quote)
        return Draft(Channel.CALLBACK, callback.operation, callback.address, content, order_id)

    def _webhook_draft(self, webhook: Webhook, order_id: str) -> Draft:
        body = self._mischief.later_body(webhook.body)
        content = written(body, spaced=self._bank.settings.mode is Mode.FUTURE)
        draft = Draft(Channel.WEBHOOK, webhook.type, self.settings.webhooks.address, content, order_id)
        return replace(draft, before_answer=webhook.type == PAYMENT_CREATED)


def _early_and_twice(drafts: list[Draft]) -> list[Draft]:
    """Return each webhook two times, both of them due before the call that caused it is answered."""
    early = [replace(draft, before_answer=True) for draft in drafts]
    return [twice for draft in early for twice in (draft, replace(draft, repeated=True))]
