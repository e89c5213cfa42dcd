"""Asking where a list is saved, and as which kind of file."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_target(window: QWidget, name: str, chosen: Callable[[str], object]) -> None:
    """Open the dialog with this name offered; `chosen` hears the path, if one is chosen."""
    workbook = QCoreApplication.translate("ExportTarget", "Excel workbook (*.xlsx)")
    csv = QCoreApplication.translate("ExportTarget", "CSV file (*.csv)")
    dialog = QFileDialog(window, QCoreApplication.translate("ExportTarget", "Save the orders in this list"))
    dialog.setObjectName("exportFile")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([workbook, csv])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("csv" if kind == csv else "xlsx"))
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
