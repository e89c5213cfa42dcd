"""What the tests of exports share: a list's look, and an Excel workbook read back cell by cell."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from app.services.table_file import TableLook

_NAMES = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def a_look(*titles: str, separator: str = ",", decimal_mark: str = ".") -> TableLook:
    return TableLook("Orders", titles, separator, decimal_mark)


@dataclass
class SheetRead:
    """One sheet of a workbook: its cells as Excel has them, and what it looks like."""

    name: str
    rows: list[list[str | float]]
    formats: list[list[str]]
    frozen_rows: int
    filtered: str
    widths: list[float]
    xml: str


def read_workbook(path: Path) -> list[SheetRead]:
    with ZipFile(path) as archive:
        book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - our own file
        styles = ET.fromstring(archive.read("xl/styles.xml"))  # noqa: S314
        names = [sheet.get("name", "") for sheet in book.iterfind(".//m:sheet", _NAMES)]
        sheets = [archive.read(f"xl/worksheets/sheet{each}.xml").decode() for each in range(1, len(names) + 1)]
        assert not [name for name in archive.namelist() if "hyperlink" in name or name.endswith(".rels.xml")]
    return [_sheet(name, xml, _formats(styles)) for name, xml in zip(names, sheets, strict=True)]


def _formats(styles: ET.Element) -> list[str]:
    """Return the number format of each cell style."""
    codes = {each.get("numFmtId"): each.get("formatCode", "") for each in styles.iterfind(".//m:numFmt", _NAMES)}
    return [codes.get(each.get("numFmtId"), "") for each in styles.iterfind("m:cellXfs/m:xf", _NAMES)]


def _sheet(name: str, xml: str, formats: list[str]) -> SheetRead:
    root = ET.fromstring(xml)  # noqa: S314 - our own file
    rows = [row.findall("m:c", _NAMES) for row in root.iterfind(".//m:row", _NAMES)]
    pane, filtered = root.find(".//m:pane", _NAMES), root.find("m:autoFilter", _NAMES)
    return SheetRead(
        name,
        [[_value(cell) for cell in row] for row in rows],
        [[formats[int(cell.get("s", "0"))] for cell in row] for row in rows],
        int(pane.get("ySplit", "0")) if pane is not None else 0,
        filtered.get("ref", "") if filtered is not None else "",
        [float(each.get("width", "0")) for each in root.iterfind(".//m:col", _NAMES)],
        xml,
    )


def _value(cell: ET.Element) -> str | float:
    if cell.get("t") == "inlineStr":
        return "".join(cell.itertext())
    return float(cell.findtext("m:v", "nan", _NAMES))
