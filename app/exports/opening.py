"""Which kind of file is wanted? The ending of its name says it."""

import importlib
from pathlib import Path

from app.exports.csv_table import CsvTable
from app.services.table_file import TableFile, TableLook


def open_table(target: Path, look: TableLook) -> TableFile:
    """Return the workbook or, for every other ending, the CSV file to write; nothing stands on the disk yet.

    Call it off the main thread: the first workbook loads XlsxWriter, which a till that exports nothing never needs.
    """
    if target.suffix.lower() != ".xlsx":
        return CsvTable(target, look)
    table: TableFile = importlib.import_module("app.exports.xlsx_table").XlsxTable(target, look)
    return table
