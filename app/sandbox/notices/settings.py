"""What has the shop set up in the bank's portal about notifications? Addresses, signatures, which events."""

from dataclasses import dataclass, field
from enum import StrEnum

OPERATIONS = (
    "approved",
    "deposited",
    "reversed",
    "refunded",
    "declinedByTimeout",
    "bindingCreated",
    "bindingActivityChanged",
)


class CallbackMethod(StrEnum):
    """How a callback travels (gateway manual: callback notifications, transport)."""

    GET = "GET"
    POST = "POST"


class Checksum(StrEnum):
    """How a callback is signed (gateway manual: callback notifications, checksum)."""

    NONE = "none"
    SYMMETRIC = "symmetric"
    ASYMMETRIC = "asymmetric"


class Recipe(StrEnum):
    """What the signature of a webhook is made over; the manual does not say, so a receiver must know them all."""

    BODY_DOT_T = "body-dot-t"
    T_DOT_BODY = "t-dot-body"
    BODY_ONLY = "body-only"


class Encoding(StrEnum):
    """How the signature of a webhook is written."""

    HEX = "hex"
    BASE64 = "base64"


class SecretForm(StrEnum):
    """How the portal writes the secret of webhooks: the key's own letters, or the key's bytes in one of two ways."""

    PLAIN = "plain"
    HEX = "hex"
    BASE64 = "base64"


@dataclass
class CallbackSettings:
    """V1. A failed delivery is repeated every `pause` seconds until there were as many failures as allowed.

    `headers` are the shop's own, which a real bank sets up on request; `rich` adds the optional parameters.
    """

    address: str = ""
    method: CallbackMethod = CallbackMethod.GET
    checksum: Checksum = Checksum.SYMMETRIC
    sign_alias: str = "training-callback-key"
    rich: bool = False
    creation_date: bool = False
    bare_cards: bool = False
    operations: tuple[str, ...] = OPERATIONS
    headers: dict[str, str] = field(default_factory=dict)
    pause: float = 30
    failures_allowed: int = 3


@dataclass
class WebhookSettings:
    """V2. Where `events` and `funded_first` are None the mode decides; `former_secret` signs beside the new one.

    `milliseconds` is the unit of `t`, which the manual leaves open like the form of the secret.
    """

    address: str = ""
    version: str = "2023-10-31"
    recipe: Recipe = Recipe.BODY_DOT_T
    encoding: Encoding = Encoding.HEX
    secret_form: SecretForm = SecretForm.PLAIN
    milliseconds: bool = False
    events: tuple[str, ...] | None = None
    funded_first: bool | None = None
    former_secret: str = field(default="", repr=False)
    pauses: tuple[float, ...] = (10, 60, 300, 1800, 7200)


@dataclass
class NoticeSettings:
    """Both generations. Nothing leaves this computer unless `anywhere` allows it."""

    callbacks: CallbackSettings = field(default_factory=CallbackSettings)
    webhooks: WebhookSettings = field(default_factory=WebhookSettings)
    public_address: str = "http://127.0.0.1"
    anywhere: bool = False
