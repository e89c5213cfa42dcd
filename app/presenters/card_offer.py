"""Can the page of a payment link ask its customer whether the card may be kept, and is it to?"""

from app.domain.profile import BankProfile
from app.presenters.presenter import Speech
from app.presenters.recipients import links_in
from app.presenters.saved_card_state import SavedCardState
from app.presenters.saved_card_words import SavedCardWords
from app.presenters.typed_link import TypedLink


def offer_state(profile: BankProfile | None, typed: TypedLink, speech: Speech) -> SavedCardState:
    """Return whether the page can ask, and whether it is to, under which number."""
    if profile is None:
        return SavedCardState(is_asked=False)
    words, asks = SavedCardWords(speech), profile.page_asks_to_keep and links_in(typed.form) == 1
    return SavedCardState(
        is_offered=asks,
        why_not="" if asks else words.why_no_offer(profile),
        saves=asks and typed.form.offers_to_keep,
        offered=typed.customer_offered if asks else "",
    )
