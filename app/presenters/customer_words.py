"""What does the customer read, in the customer's own language? The bank's page has ten, the till speaks two of them.

These words are no part of the translations: they follow the language of the order and not the clerk's.
"""

from msgspec import Struct

AMOUNT, PURPOSE, LINK, UNTIL = "{amount}", "{purpose}", "{link}", "{until}"
"""The places in a wording."""


class CustomerWords(Struct, frozen=True):
    """The words for one customer: a message with its `wording`, and single words for a screen or a slip."""

    name: str
    """What the language calls itself."""
    wording: str
    subject: str
    scan: str
    paid: str
    over: str
    until: str
    not_real: str
    """Stands over a message where no money is real: it may reach somebody who takes it for one."""


def words_for(language: str) -> CustomerWords:
    """Return the words of a customer's language, English for one we have no words in."""
    return _WORDS.get(language, _WORDS["en"])


def language_name(code: str) -> str:
    """Return what a language calls itself, its code where we do not know."""
    return _WORDS[code].name if code in _WORDS else code


def _wording(pay: str, until: str) -> str:
    return f"{PURPOSE}\n{pay}\n{LINK}\n{until}"


_WORDS = {
    "en": CustomerWords(
        "English",
        _wording("Please pay {amount} here:", "The link can be used until {until}."),
        "Payment link",
        "Scan to pay",
        "Paid. Thank you!",
        "This link is over",
        "Until {until}",
        "This is a test. Please do not pay.",
    ),
    "ru": CustomerWords(
        "Русский",
        _wording("Оплатите, пожалуйста, {amount} по ссылке:", "Ссылка действует до {until}."),
        "Ссылка на оплату",
        "Отсканируйте, чтобы оплатить",
        "Оплачено. Спасибо!",
        "Ссылка больше не действует",
        "До {until}",
        "Это проверка. Пожалуйста, не платите.",
    ),
    "el": CustomerWords(
        "Ελληνικά",
        _wording("Παρακαλούμε πληρώστε {amount} εδώ:", "Ο σύνδεσμος ισχύει έως {until}."),
        "Σύνδεσμος πληρωμής",
        "Σαρώστε για πληρωμή",
        "Πληρώθηκε. Ευχαριστούμε!",
        "Ο σύνδεσμος δεν ισχύει πια",
        "Έως {until}",
        "Αυτή είναι δοκιμή. Παρακαλούμε μην πληρώσετε.",
    ),
    "kk": CustomerWords(
        "Қазақша",
        _wording("{amount} сомасын мына сілтеме арқылы төлеңіз:", "Сілтеме {until} дейін жарамды."),
        "Төлем сілтемесі",
        "Төлеу үшін сканерлеңіз",
        "Төленді. Рақмет!",
        "Сілтеме енді жарамсыз",
        "{until} дейін",
        "Бұл сынақ. Төлемеңіз.",
    ),
    "de": CustomerWords(
        "Deutsch",
        _wording("Bitte zahlen Sie {amount} hier:", "Der Link gilt bis {until}."),
        "Zahlungslink",
        "Zum Bezahlen scannen",
        "Bezahlt. Vielen Dank!",
        "Dieser Link gilt nicht mehr",
        "Bis {until}",
        "Dies ist ein Test. Bitte zahlen Sie nicht.",
    ),
    "fr": CustomerWords(
        "Français",
        _wording("Merci de régler {amount} ici :", "Le lien est valable jusqu'au {until}."),
        "Lien de paiement",
        "Scannez pour payer",
        "Payé. Merci !",
        "Ce lien n'est plus valable",
        "Jusqu'au {until}",
        "Ceci est un essai. Merci de ne pas payer.",
    ),
    "es": CustomerWords(
        "Español",
        _wording("Pague {amount} aquí, por favor:", "El enlace es válido hasta {until}."),
        "Enlace de pago",
        "Escanee para pagar",
        "Pagado. ¡Gracias!",
        "Este enlace ya no es válido",
        "Hasta {until}",
        "Esto es una prueba. Por favor, no pague.",
    ),
    "pl": CustomerWords(
        "Polski",
        _wording("Prosimy o zapłatę {amount} tutaj:", "Link jest ważny do {until}."),
        "Link do płatności",
        "Zeskanuj, aby zapłacić",
        "Zapłacono. Dziękujemy!",
        "Ten link już nie działa",
        "Do {until}",
        "To jest próba. Prosimy nie płacić.",
    ),
    "ro": CustomerWords(
        "Română",
        _wording("Vă rugăm să plătiți {amount} aici:", "Linkul este valabil până la {until}."),
        "Link de plată",
        "Scanați pentru a plăti",
        "Plătit. Mulțumim!",
        "Acest link nu mai este valabil",
        "Până la {until}",
        "Acesta este un test. Vă rugăm să nu plătiți.",
    ),
    "bg": CustomerWords(
        "Български",
        _wording("Моля, платете {amount} тук:", "Връзката е валидна до {until}."),
        "Връзка за плащане",
        "Сканирайте, за да платите",
        "Платено. Благодарим!",
        "Връзката вече не е валидна",
        "До {until}",
        "Това е проба. Моля, не плащайте.",
    ),
}
