"""What is a receipt printer to a till: where it is, how wide its paper is, and what it does after a receipt?"""

import re

from msgspec import Struct

from app.domain.printer_errors import DotsOutsidePaper, PrinterAddressMissing, PrinterAddressWrong

PAPERS = (80, 58)
"""Millimetres of the two rolls there are."""
USUAL_DOTS = {80: 576, 58: 384}
"""Dots a line, of print heads with 203 dots an inch."""
FEWEST_DOTS, MOST_DOTS = 200, 1_024
USUAL_PORT = 9100
"""Where printers of every maker listen for what they are to print as it is."""
_HIGHEST_PORT = 65_535
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.\-]*[A-Za-z0-9])?")
_PATH = re.compile(r"(/|\\\\).+|(COM|LPT)\d{1,3}:?", re.IGNORECASE)


class NetworkPlace(Struct, frozen=True):
    """A printer in the shop's network. `host` is a name or an address of IPv4 or IPv6."""

    host: str
    port: int = USUAL_PORT


class DevicePlace(Struct, frozen=True):
    """A printer behind a device file, a serial port, or a share of another computer."""

    path: str


PrinterPlace = NetworkPlace | DevicePlace


class PrinterSetup(Struct, frozen=True):
    """What a shop has set for the printer of one till; without an address there is none."""

    address: str = ""
    paper: int = PAPERS[0]
    dots: int = USUAL_DOTS[PAPERS[0]]
    cuts: bool = True
    opens_drawer: bool = False
    at_once: bool = False
    """A receipt is printed after every payment, without anybody asking for it."""

    @property
    def is_set_up(self) -> bool:
        return bool(self.address)


class Raster(Struct, frozen=True):
    """A picture of one bit a dot, black is 1, top row first; a row fills whole bytes."""

    width: int
    rows: bytes

    @property
    def bytes_a_row(self) -> int:
        return (self.width + 7) // 8

    @property
    def height(self) -> int:
        return len(self.rows) // self.bytes_a_row


def place_of(address: str) -> PrinterPlace:
    """Return where this printer is. Raises PrinterAddressMissing, PrinterAddressWrong."""
    text = address.strip()
    if not text:
        raise PrinterAddressMissing
    if _PATH.fullmatch(text):
        return DevicePlace(text)
    if text.startswith("["):  # IPv6 with a port, as in an address of the web
        host, _, port = text[1:].partition("]")
        return NetworkPlace(host, _port(port.removeprefix(":")))
    if text.count(":") > 1:
        return NetworkPlace(text)
    host, _, port = text.partition(":")
    if not _HOST.fullmatch(host):
        raise PrinterAddressWrong
    return NetworkPlace(host, _port(port))


def check_dots(typed: str) -> int:
    """Return the dots a line of the paper. Raises DotsOutsidePaper."""
    if not typed.strip().isascii() or not typed.strip().isdigit():
        raise DotsOutsidePaper(FEWEST_DOTS, MOST_DOTS)
    dots = int(typed)
    if not FEWEST_DOTS <= dots <= MOST_DOTS:
        raise DotsOutsidePaper(FEWEST_DOTS, MOST_DOTS)
    return dots


def _port(text: str) -> int:
    if not text:
        return USUAL_PORT
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= _HIGHEST_PORT:
        raise PrinterAddressWrong
    return int(text)
