"""What becomes of a card that is tried? The attempt as it starts: decided already, or with a question before it."""

import uuid

from app.sandbox.books.ledger import Attempt, CardUse, Challenge, Terms
from app.sandbox.rules.cards import CardOnFile, PresentedCard
from app.sandbox.rules.scenarios import Verdict, approvable, decide, insists_on_3ds, reference_of
from app.sandbox.rules.wishes import Wishes, weighed
from app.sandbox.words.moments import month_of


def tried(
    terms: Terms, card: PresentedCard, use: CardUse, wishes: Wishes, now: int, *, trusted: bool = False
) -> Attempt:
    """Return the attempt. Without a challenge its code is final; with one it counts once the challenge is passed.

    A `trusted` card is one the shop has listed: it is not asked, unless the shop insists.
    """
    trusted = trusted and not insists_on_3ds(terms.features)
    unasked = terms.moto or use.without_payer or wishes.proof is not None or trusted
    verdict = _verdict(terms, card, wishes, now, unasked=unasked)
    attempt = Attempt(now, card.record, verdict.authentication, verdict.action_code)
    attempt.use, attempt.scenario = use, reference_of(card)
    attempt.proof = wishes.proof
    attempt.approvable = approvable(card, terms.amount, terms.features)
    if isinstance(card, CardOnFile):
        attempt.stored_card, attempt.paid_by_stored_card = card.stored_id, bool(card.stored_id)
        attempt.stored_unpaid = card.stored_unpaid
    gathers = wishes.gathers_first and verdict.authentication.is_version_2
    if gathers or verdict.authentication.is_challenge:
        attempt.challenge = Challenge(str(uuid.uuid4()), gathering=gathers, finish_url=wishes.finish_url)
    return attempt


def _verdict(terms: Terms, card: PresentedCard, wishes: Wishes, now: int, *, unasked: bool) -> Verdict:
    verdict = decide(
        card,
        terms.amount,
        moto=unasked,
        features=terms.features,
        this_month=month_of(now),
        gateway_page=wishes.gateway_page,
    )
    return weighed(wishes.proof, verdict, card.record.scheme, terms.features) if wishes.proof else verdict
