"""What the training bank posts, the till believes by the right recipe; what somebody else made up, it does not."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from app.gateway.v2.webhooks import RECIPES, Verdict, WebhookVerifier, fitting_recipes
from app.sandbox import Bank, Mode
from app.sandbox.books.ledger import Generation, Terms
from app.sandbox.notices.office import Office
from app.sandbox.notices.settings import Encoding, Recipe, SecretForm
from app.sandbox.rules.cards import Card

CARD = Card("4444555511113333", "123", "203012", "TEST CARDHOLDER")
FRESH = timedelta(minutes=5)


class Shop:
    """A bank that posts webhooks, and the deliveries that arrived."""

    def __init__(
        self, mode: Mode = Mode.FULL, recipe: Recipe = Recipe.BODY_DOT_T, encoding: Encoding = Encoding.HEX
    ) -> None:
        self.arrived: list[tuple[bytes, str]] = []
        self.bank = Bank()
        self.bank.settings.mode = mode
        self.office = Office(self.bank, transport=httpx.MockTransport(self._take))
        webhooks = self.office.settings.webhooks
        webhooks.address, webhooks.recipe, webhooks.encoding = "http://127.0.0.1:9000/bank", recipe, encoding

    @property
    def secret(self) -> str:
        return self.bank.account.webhook_secret

    def _take(self, request: httpx.Request) -> httpx.Response:
        self.arrived.append((request.content, request.headers["x-signature"]))
        return httpx.Response(200)

    def payments(self, count: int = 1) -> None:
        for number in range(count):
            terms = Terms(f"A-{number}", 2500, "978", Generation.V2, hosted=False, description="Чай")
            self.bank.attempt(self.bank.register(terms), CARD)

    def deliver(self, after: float = 0) -> None:
        self.bank.advance_clock(after)
        asyncio.run(self.office.courier.deliver_due())

    def verdicts(self, recipe: str, after: float = 0) -> Counter[Verdict]:
        verifier = WebhookVerifier(RECIPES[recipe], self.secret, FRESH)
        now = datetime.fromtimestamp(self.bank.clock.now() / 1000, UTC) + timedelta(seconds=after)
        return Counter(verifier.check(body, signature, now) for body, signature in self.arrived)


@pytest.mark.parametrize("mode", [Mode.DOCUMENTED, Mode.FULL, Mode.FUTURE])
@pytest.mark.parametrize("recipe", Recipe)
@pytest.mark.parametrize(("encoding", "ending"), [(Encoding.HEX, ""), (Encoding.BASE64, "+base64")])
def test_webhook_is_genuine_by_its_recipe_and_by_no_other(
    mode: Mode, recipe: Recipe, encoding: Encoding, ending: str
) -> None:
    """Gateway manual, newer interface, section 8.5; a later release adds other versions and spaces."""
    shop = Shop(mode, recipe, encoding)
    shop.payments()
    shop.deliver()
    name = f"{recipe.value}{ending}"
    assert shop.verdicts(name) == {Verdict.GENUINE: len(shop.arrived)}
    body, signature = shop.arrived[0]
    assert [fitting.name for fitting in fitting_recipes(body, signature, shop.secret)] == [name]
    other = "t-dot-body" if recipe is Recipe.BODY_DOT_T else "body-dot-t"
    assert Verdict.GENUINE not in shop.verdicts(other)


@pytest.mark.parametrize("milliseconds", [False, True])
@pytest.mark.parametrize("form", [SecretForm.HEX, SecretForm.BASE64])
def test_form_of_the_secret_and_unit_of_the_moment_are_read_alike(form: SecretForm, *, milliseconds: bool) -> None:
    """Gateway manual, newer interface, section 8.5: both are left open, so both sides know all of them."""
    shop = Shop()
    shop.office.write_webhook_secret_as(form)
    shop.office.settings.webhooks.milliseconds = milliseconds
    shop.payments()
    shop.deliver()
    assert shop.verdicts(f"body-dot-t+secret-{form.value}") == {Verdict.GENUINE: len(shop.arrived)}
    assert Verdict.GENUINE not in shop.verdicts("body-dot-t")


def test_old_delivery_is_stale_and_a_changed_secret_is_bridged() -> None:
    """Gateway manual, newer interface, section 8.5: freshness, and several signatures during a change."""
    shop = Shop()
    before = shop.secret
    shop.office.change_webhook_secret()
    shop.payments()
    shop.deliver()
    assert shop.verdicts("body-dot-t", after=301) == {Verdict.STALE: len(shop.arrived)}
    now = datetime.fromtimestamp(shop.bank.clock.now() / 1000, UTC)
    for secret in (before, shop.secret):
        verifier = WebhookVerifier(RECIPES["body-dot-t"], secret, FRESH)
        assert {verifier.check(*delivery, now) for delivery in shop.arrived} == {Verdict.GENUINE}


def test_forgeries_of_a_bad_day_are_found_and_its_clock_makes_the_rest_stale() -> None:
    """Gateway manual, newer interface, section 12.3: bad signatures, and a clock ten minutes off."""
    shop = Shop(Mode.HOSTILE)
    shop.payments(count=20)
    shop.deliver()
    shop.deliver(after=10)
    sent = shop.office.outbox.all()
    forged = sum(delivery.draft.forged for delivery in sent)
    assert forged
    assert shop.verdicts("body-dot-t") == {Verdict.FORGED: forged, Verdict.STALE: len(sent) - forged}
