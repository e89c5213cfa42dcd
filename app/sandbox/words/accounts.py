"""How does a shop prove who it is, and how is the pretend bank set up for it?"""

import secrets
import string
from dataclasses import dataclass, field
from enum import StrEnum

_LETTERS_AND_DIGITS = string.ascii_letters + string.digits


class Mode(StrEnum):
    """How honest the replies are: only what is documented, everything, a later release, or a bad day."""

    DOCUMENTED = "documented"
    FULL = "full"
    FUTURE = "future"
    HOSTILE = "hostile"


class KeyState(StrEnum):
    """What the V2 interface thinks of the shop's key."""

    ACTIVE = "active"
    REVOKED = "revoked"
    EXPIRED = "expired"
    READ_ONLY = "read_only"


class ChallengeShape(StrEnum):
    """How a direct payment of the form-encoded generation tells that the customer's bank wants to ask.

    At once with the issuer's address; after the 3-D Secure method and a second call; or with the gateway's own page.
    """

    DIRECT = "direct"
    METHOD_STEP = "method_step"
    WHITE_PAGE = "white_page"


class SuccessCode(StrEnum):
    """How a registration that worked says so: with no code at all, with a text, or with a number."""

    ABSENT = "absent"
    TEXT = "text"
    NUMBER = "number"


class ErrorCodes(StrEnum):
    """How V1 writes an error code: by call, as in the manual's samples, or in every call the same way.

    One edition of the manual writes a text everywhere but in the results of payment forms.
    """

    BY_CALL = "by_call"
    TEXT = "text"
    TEXT_BUT_FORMS = "text_but_forms"
    NUMBER = "number"


@dataclass(frozen=True)
class Account:
    """The shop's credentials; they are worth nothing outside this computer."""

    user_name: str
    password: str = field(repr=False)
    token: str = field(repr=False)
    api_key: str = field(repr=False)
    webhook_secret: str = field(repr=False)
    callback_secret: str = field(repr=False)


@dataclass
class Settings:
    """Switches of the pretend bank; the control plane may turn them while it runs."""

    mode: Mode = Mode.FULL
    attempts: int = 3
    idempotency: bool | None = None
    multi_capture: bool = False
    reverse_charged: bool = False
    numbers_orders: bool = False
    register_success: SuccessCode = SuccessCode.ABSENT
    error_codes: ErrorCodes = ErrorCodes.BY_CALL
    status_version: int = 46
    token_everywhere: bool = False
    objects_checked: bool = True
    signature_required: bool = False
    certificate: str = ""
    repeated_references: bool = False
    auto_payments: bool = False
    stored_cards: bool = True
    stored_cards_without_payment: bool = True
    payment_without_code: bool = True
    key_state: KeyState = KeyState.ACTIVE
    challenge_shape: ChallengeShape = ChallengeShape.DIRECT

    @property
    def replays_answers(self) -> bool:
        """Tell whether Idempotency-Key works. No bank documents it, so mode `documented` ignores the header."""
        return self.mode is not Mode.DOCUMENTED if self.idempotency is None else self.idempotency


def fresh_account() -> Account:
    """Return new credentials in the shapes a real bank hands out."""
    return Account(
        user_name="training-api",
        password=_random(20),
        token=_random(32),
        api_key=fresh_key(),
        webhook_secret=f"whsec_{_random(32)}",
        callback_secret=_random(26),
    )


def fresh_key() -> str:
    """Return a new V2 key: 40 letters and digits."""
    return _random(40)


def _random(length: int) -> str:
    return "".join(secrets.choice(_LETTERS_AND_DIGITS) for _ in range(length))
