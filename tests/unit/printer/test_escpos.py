"""A receipt as the bytes of ESC/POS: bands, cut and drawer, and no command hidden in a picture."""

from hypothesis import given
from hypothesis import strategies as some

from app.domain.receipt_printer import PrinterSetup, Raster
from app.printer.escpos import BAND, pieces
from tests.fakes.printer import Mechanism


def burnt(setup: PrinterSetup, picture: Raster) -> Mechanism:
    printer = Mechanism()
    for piece in pieces(setup, picture):
        printer.feed(piece)
    assert printer.is_idle
    return printer


def a_picture(height: int, width: int = 384) -> Raster:
    row = bytes((place * 7) % 251 | 0x20 for place in range(width // 8))
    return Raster(width, row * height)


def test_a_picture_arrives_dot_for_dot() -> None:
    picture = a_picture(300)
    printer = burnt(PrinterSetup("p"), picture)
    assert printer.paper.picture == picture


def test_a_long_picture_goes_in_bands_a_small_memory_holds() -> None:
    printer = burnt(PrinterSetup("p"), a_picture(2 * BAND + 3))
    assert printer.paper.bands == [BAND, BAND, 3]


def test_the_paper_is_cut_and_the_drawer_opens_last() -> None:
    printer = burnt(PrinterSetup("p", cuts=True, opens_drawer=True), a_picture(1))
    assert printer.paper.acts == ["begin", "cut", "drawer"]


def test_without_a_knife_the_paper_is_fed_so_far_that_it_can_be_torn() -> None:
    printer = burnt(PrinterSetup("p", cuts=False), a_picture(1))
    assert printer.paper.acts == ["begin", "feed"]


@given(some.lists(some.sampled_from([0x10, 0x04, 0x14, 0x05, 0x01, 0xFF]), min_size=48, max_size=48 * 2))
def test_no_dots_spell_a_command_that_printers_do_at_once(dots: list[int]) -> None:
    rows = bytes(dots[: len(dots) // 48 * 48])
    (_begin, band, _cut) = pieces(PrinterSetup("p"), Raster(384, rows))
    sent = band[8:]
    assert not any(command in sent for command in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))
    assert all(before & after == before for before, after in zip(rows, sent, strict=True)), "no dot is lost"
    assert all((before ^ after) in (0, 1) for before, after in zip(rows, sent, strict=True)), "at most one is added"
