"""What does the customer read, in the customer's own language? The bank's page has ten, the till speaks four of them.

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
    training: str
    """Stands over a screen or a slip of a link that is made for practice."""
    test: str
    """The same for one of a bank's test system."""


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
        "Pay by {until}",
        "This is a test. Please do not pay.",
        "TRAINING – no real money",
        "TEST – no real money",
    ),
    "ru": CustomerWords(
        "Русский",
        _wording("Оплатите, пожалуйста, {amount} по ссылке:", "Ссылка действует до {until}."),
        "Ссылка на оплату",
        "Отсканируйте, чтобы оплатить",
        "Оплачено. Спасибо!",
        "Ссылка больше не действует",
        "Оплатите до {until}",
        "Это проверка. Пожалуйста, не платите.",
        "УЧЕБНЫЙ РЕЖИМ — деньги не настоящие",
        "ТЕСТ — деньги не настоящие",
    ),
    "el": CustomerWords(
        "Ελληνικά",
        _wording("Παρακαλούμε πληρώστε {amount} εδώ:", "Ο σύνδεσμος ισχύει έως {until}."),
        "Σύνδεσμος πληρωμής",
        "Σαρώστε για πληρωμή",
        "Πληρώθηκε. Ευχαριστούμε!",
        "Ο σύνδεσμος δεν ισχύει πια",
        "Πληρωμή έως {until}",
        "Αυτή είναι δοκιμή. Παρακαλούμε μην πληρώσετε.",
        "ΕΚΠΑΙΔΕΥΣΗ – όχι αληθινά χρήματα",
        "ΔΟΚΙΜΗ – όχι αληθινά χρήματα",
    ),
    "kk": CustomerWords(
        "Қазақша",
        _wording("{amount} сомасын мына сілтеме арқылы төлеңіз:", "Сілтеменің жарамдылық мерзімі: {until}."),
        "Төлем сілтемесі",
        "Төлеу үшін сканерлеңіз",
        "Төленді. Рақмет!",
        "Сілтеме енді жарамсыз",
        "Төлеу мерзімі: {until}",
        "Бұл сынақ. Төлемеңіз.",
        "ОҚУ РЕЖИМІ – шынайы ақша жоқ",
        "СЫНАҚ – шынайы ақша жоқ",
    ),
    "de": CustomerWords(
        "Deutsch",
        _wording("Bitte zahlen Sie {amount} hier:", "Der Link gilt bis {until}."),
        "Zahlungslink",
        "Zum Bezahlen scannen",
        "Bezahlt. Vielen Dank!",
        "Dieser Link gilt nicht mehr",
        "Zahlbar bis {until}",
        "Dies ist ein Test. Bitte zahlen Sie nicht.",
        "ÜBUNG – kein echtes Geld",
        "TEST – kein echtes Geld",
    ),
    "fr": CustomerWords(
        "Français",
        _wording("Merci de régler {amount} ici :", "Le lien est valable jusqu'au {until}."),
        "Lien de paiement",
        "Scannez pour payer",
        "Payé. Merci !",
        "Ce lien n'est plus valable",
        "À régler jusqu'au {until}",
        "Ceci est un essai. Merci de ne pas payer.",
        "EXERCICE – pas d'argent réel",
        "ESSAI – pas d'argent réel",
    ),
    "es": CustomerWords(
        "Español",
        _wording("Pague {amount} aquí, por favor:", "El enlace es válido hasta {until}."),
        "Enlace de pago",
        "Escanee para pagar",
        "Pagado. ¡Gracias!",
        "Este enlace ya no es válido",
        "Se puede pagar hasta {until}",
        "Esto es una prueba. Por favor, no pague.",
        "PRÁCTICA – sin dinero real",
        "PRUEBA – sin dinero real",
    ),
    "pl": CustomerWords(
        "Polski",
        _wording("Prosimy o zapłatę {amount} tutaj:", "Link jest ważny do {until}."),
        "Link do płatności",
        "Zeskanuj, aby zapłacić",
        "Zapłacono. Dziękujemy!",
        "Ten link już nie działa",
        "Do zapłaty do {until}",
        "To jest próba. Prosimy nie płacić.",
        "ĆWICZENIE – bez prawdziwych pieniędzy",
        "PRÓBA – bez prawdziwych pieniędzy",
    ),
    "ro": CustomerWords(
        "Română",
        _wording("Vă rugăm să plătiți {amount} aici:", "Linkul este valabil până la {until}."),
        "Link de plată",
        "Scanați pentru a plăti",
        "Plătit. Mulțumim!",
        "Acest link nu mai este valabil",
        "Se plătește până la {until}",
        "Acesta este un test. Vă rugăm să nu plătiți.",
        "EXERCIȚIU – fără bani reali",
        "TEST – fără bani reali",
    ),
    "bg": CustomerWords(
        "Български",
        _wording("Моля, платете {amount} тук:", "Връзката е валидна до {until}."),
        "Връзка за плащане",
        "Сканирайте, за да платите",
        "Платено. Благодарим!",
        "Връзката вече не е валидна",
        "Платете до {until}",
        "Това е проба. Моля, не плащайте.",
        "ОБУЧЕНИЕ – без истински пари",
        "ПРОБА – без истински пари",
    ),
}
