"""Asking where a list is saved, and as which kind of file."""

from collections.abc import Callable

from PySide6 import QtWidgets  # the dialog by its full name: PySide6 makes a class of Qt when it is named
from PySide6.QtCore import QCoreApplication


def ask_for_target(window: QtWidgets.QWidget, name: str, chosen: Callable[[str], object]) -> None:
    """Open the dialog with this name offered; `chosen` hears the path, if one is chosen."""
    workbook = QCoreApplication.translate("ExportTarget", "Excel workbook (*.xlsx)")
    csv = QCoreApplication.translate("ExportTarget", "CSV file (*.csv)")
    dialog = QtWidgets.QFileDialog(window, QCoreApplication.translate("ExportTarget", "Save the orders in this list"))
    dialog.setObjectName("exportFile")
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([workbook, csv])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("csv" if kind == csv else "xlsx"))
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
