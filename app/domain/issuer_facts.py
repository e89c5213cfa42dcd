"""What a card's issuer may be told so that it need not ask the cardholder: delivery, habits, telephones, browser.

The words follow the 3-D Secure standard. What is not known is left out; nothing here is ever guessed.
"""

from datetime import date
from enum import Enum

from msgspec import Struct


class DeliveryWay(Enum):
    """Where the goods go."""

    BILLING_ADDRESS = "billing-address"
    KNOWN_ADDRESS = "known-address"
    """Another address this customer has had goods sent to."""
    NEW_ADDRESS = "new-address"
    COLLECTED = "collected"
    DIGITAL = "digital"
    TICKETS = "tickets"
    """Travel and event tickets that are not sent."""
    OTHER = "other"


class DeliveryTime(Enum):
    """How soon the goods are there."""

    AT_ONCE = "at-once"
    """Electronically."""
    SAME_DAY = "same-day"
    OVERNIGHT = "overnight"
    LATER = "later"


class Shipment(Struct, frozen=True):
    """How the goods reach the customer. `email` is where electronic goods are sent."""

    way: DeliveryWay | None = None
    time: DeliveryTime | None = None
    email: str = ""


class Purchase(Struct, frozen=True):
    """Whether the goods exist already, from which day on if not, and whether this customer bought them before."""

    available_on: date | None = None
    in_stock: bool | None = None
    bought_before: bool | None = None


class OtherPhones(Struct, frozen=True):
    """Where the customer is reached besides the number of the order."""

    home: str = ""
    work: str = ""


class Browser(Struct, frozen=True):
    """The customer's browser, as it describes itself. `time_zone_offset` is minutes between its time and UTC.

    Screen and colours are pixels and bits. Empty text and None mean that it was not told.
    """

    user_agent: str = ""
    accept_header: str = ""
    network_address: str = ""
    language: str = ""
    time_zone: str = ""
    time_zone_offset: int | None = None
    colour_depth: int | None = None
    screen_height: int | None = None
    screen_width: int | None = None
    has_java: bool | None = None
    has_scripts: bool | None = None
    is_mobile: bool | None = None
    system: str = ""
    system_version: str = ""
    fingerprint: str = ""
    plugins: str = ""
    screen_print: str = ""
    device: str = ""
    device_type: str = ""
