"""What is the payer told about an attempt? The nine phrases of `info`, in the language of the order."""

from enum import Enum

from app.sandbox.books.ledger import Attempt, Outcome
from app.sandbox.rules.scenarios import APPROVED

_RUSSIAN_READERS = ("ru", "by", "kz", "kk")


class Phrase(Enum):
    """One of the nine, in English and in Russian (gateway manual: instantPayment.do, `info`)."""

    PROCEEDED = (
        "Your order is proceeded, redirecting...",
        "Ваш платёж обработан, происходит переадресация...",
    )
    CHECK_DATA = (
        "Operation declined. Please check the data and available balance of the account.",
        "Операция отклонена. Проверьте введенные данные, достаточность средств на карте и повторите операцию.",
    )
    IMPOSSIBLE = (
        "Sorry, payment cannot be completed.",
        "Извините, оплата не может быть совершена.",
    )
    ASK_MERCHANT = (
        "Operation declined. Please contact the merchant.",
        "Операция отклонена. Обратитесь в магазин.",
    )
    ASK_ISSUER = (
        "Operation declined. Please contact the bank that issued the card.",
        "Операция отклонена. Обратитесь в банк, выпустивший карту.",
    )
    NOT_AUTHENTICATED = (
        "Operation declined. Cardholder authentication failed.",
        "Операция отклонена. Аутентификация держателя карты завершилась неуспешно.",
    )
    NO_CONNECTION = (
        "No connection with bank. Please try again later.",
        "Нет связи с банком. Повторите операцию позже.",
    )
    TIME_IS_UP = (
        "Input time has expired.",
        "Истекло время ожидания ввода данных.",
    )
    NO_RESPONSE = (
        "No response from bank received. Please try again later.",
        "Не получен ответ от банка. Повторите операцию позже.",
    )

    def in_language(self, language: str) -> str:
        """Return the sentence; everyone who does not read Russian gets English."""
        english, russian = self.value
        return russian if language in _RUSSIAN_READERS else english


# Groups of the manual's list of action codes; every other negative code is an authentication that failed.
_GROUPS = {
    Phrase.IMPOSSIBLE: (-20010, -2012, 904, 909, 913, 914, 916, 999, 151017, 341014),
    Phrase.ASK_MERCHANT: (109, 911, 941, 2003, 2016, 4005),
    Phrase.ASK_ISSUER: (103, 107, 203, 204, 208, 62, 63, 823),
    Phrase.NO_CONNECTION: (907, 910, 912),
    Phrase.TIME_IS_UP: (-2014, -2009, -2007),
    Phrase.NO_RESPONSE: (-1, 151018, 151019, 998),
    Phrase.NOT_AUTHENTICATED: (4032, 1434),
}
_BY_CODE = {code: phrase for phrase, codes in _GROUPS.items() for code in codes}


def phrase_of(attempt: Attempt) -> Phrase:
    """Return what an attempt is told as; while the issuer asks, the order is on its way."""
    if attempt.outcome is not Outcome.DECLINED:
        return Phrase.PROCEEDED
    code = attempt.action_code or APPROVED
    return _BY_CODE.get(code, Phrase.NOT_AUTHENTICATED if code < 0 else Phrase.CHECK_DATA)
