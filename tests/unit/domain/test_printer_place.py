"""Where a printer is, as people write it."""

import pytest

from app.domain.printer_errors import DotsOutsidePaper, PrinterAddressMissing, PrinterAddressWrong
from app.domain.receipt_printer import DevicePlace, NetworkPlace, PrinterPlace, Raster, check_dots, place_of


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("192.168.1.40", NetworkPlace("192.168.1.40", 9100)),
        (" 192.168.1.40:9101 ", NetworkPlace("192.168.1.40", 9101)),
        ("printer.shop.lan:9100", NetworkPlace("printer.shop.lan", 9100)),
        ("192.168.1.40:", NetworkPlace("192.168.1.40", 9100)),
        ("[fe80::1]:9100", NetworkPlace("fe80::1", 9100)),
        ("[fe80::1]", NetworkPlace("fe80::1", 9100)),
        ("fe80::1", NetworkPlace("fe80::1", 9100)),
        ("/dev/usb/lp0", DevicePlace("/dev/usb/lp0")),
        ("\\\\OFFICE\\Receipts", DevicePlace("\\\\OFFICE\\Receipts")),
        ("COM3", DevicePlace("COM3")),
        ("lpt1:", DevicePlace("lpt1:")),
    ],
)
def test_an_address_says_where_the_printer_is(typed: str, place: PrinterPlace) -> None:
    assert place_of(typed) == place


@pytest.mark.parametrize("typed", ["our printer", "host:0", "host:70000", "host:port", "-host", "a/b"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(PrinterAddressWrong):
        place_of(typed)


def test_no_address_is_another_fault() -> None:
    with pytest.raises(PrinterAddressMissing):
        place_of("  ")


@pytest.mark.parametrize("typed", ["", "x", "199", "1025", "5 7 6", "٥٧٦"])
def test_dots_no_print_head_has_are_refused(typed: str) -> None:
    with pytest.raises(DotsOutsidePaper):
        check_dots(typed)


def test_a_row_fills_whole_bytes() -> None:
    picture = Raster(9, b"\xff\x80" * 3)
    assert (picture.bytes_a_row, picture.height) == (2, 3)
