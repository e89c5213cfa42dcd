"""How do saved cards look now, on the phone order screen?"""

from datetime import datetime

from app.domain.card import today_of
from app.domain.errors import CustomerIdWrong, InputFault
from app.domain.order import PaymentMode
from app.presenters.phone_sale import PhoneSale
from app.presenters.presenter import Speech
from app.presenters.saved_card_sale import can_save
from app.presenters.saved_card_state import SavedCardState
from app.presenters.saved_card_words import SavedCardWords


def saved_card_state(sale: PhoneSale, speech: Speech, now: datetime) -> SavedCardState:
    """Return one look at them, in the language of the clerk."""
    profile, saved, words = sale.profile, sale.saved, SavedCardWords(speech)
    saves = saved.saves(profile, sale.mode)
    offers_shop = profile is not None and profile.charges_without_customer
    return SavedCardState(
        is_offered=can_save(profile, sale.mode),
        is_asked=sale.mode in (PaymentMode.PHONE, PaymentMode.CHALLENGE, PaymentMode.BANK_PAGE),
        why_not=words.why_not(profile) if profile is not None and not profile.keeps_cards else "",
        saves=saves,
        offered=saved.offered or "",
        sentence=words.consent() if saves else "",
        is_charging=sale.way is PaymentMode.STORED_CARD,
        is_asking=saved.is_asking,
        rows=tuple(words.row(each, today_of(now)) for each in saved.cards),
        chosen=saved.chosen,
        note=_note(sale, speech, words),
        initiators=tuple(words.who(offers_shop)),
        initiator=saved.initiator,
        hint=words.hint(saved.initiator, offers_shop),
        takes_code=sale.takes_saved_code,
        can_forget=saved.card is not None and not saved.is_asking and _may_forget(sale),
        why_not_forget="" if _may_forget(sale) else words.why_not_forget(saved.may_forget),
        question=words.forget_question(saved.card) if saved.asks_to_forget and saved.card else "",
    )


def _may_forget(sale: PhoneSale) -> bool:
    return sale.saved.may_forget and sale.profile is not None and sale.profile.forgets_cards


def _note(sale: PhoneSale, speech: Speech, words: SavedCardWords) -> str:
    saved = sale.saved
    if isinstance(saved.failure, CustomerIdWrong):
        return words.unknown_customer()
    if isinstance(saved.failure, InputFault):
        return speech.errors.fault(saved.failure)
    if saved.failure is not None:
        return words.not_told(speech.errors.message(saved.failure).happened)
    if saved.is_asking:
        return words.asking()
    listed = words.note(saved.customer, len(saved.cards)) if saved.customer else ""
    return f"{words.forgotten(saved.forgotten)} {listed}" if saved.forgotten else listed
