"""How the messages of a bank are read: by its generation, with the secret the shop shares with it."""

from app.domain.profile import BankProfile, Generation
from app.gateway.v1.notices import CallbackReader
from app.gateway.v2.notices import WebhookReader
from app.services.notice_port import NoticeReader


def open_notice_reader(profile: BankProfile, secret: str) -> NoticeReader:
    """Return the reader of this bank's messages. A secret that cannot be one makes every message a forged one.

    Raises ProfileUnusable.
    """
    return CallbackReader(secret) if profile.generation is Generation.V1 else WebhookReader(profile, secret)
