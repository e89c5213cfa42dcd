"""The reference for the start: a PySide6 window with a table of a hundred lines, and nothing else."""

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.benchmarks.first_sight import AT_REST_MILLISECONDS, Sight, memory, rows_of, tell_parent

_NOWHERE = QModelIndex()


class Lines(QAbstractTableModel):
    """A hundred lines of eight short texts."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 100

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 8

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"{index.row()}, {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


def main() -> int:
    app = QApplication(sys.argv)
    window, table, model = QMainWindow(), QTableView(), Lines()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 800)

    def seen(sight: Sight) -> None:
        QTimer.singleShot(AT_REST_MILLISECONDS, lambda: end(sight))

    def end(sight: Sight) -> None:
        tell_parent(window=sight.at, rows=sight.at, worked=sight.worked, **memory())
        app.quit()

    eye = rows_of(table, seen)
    window.show()
    code = app.exec()
    del eye
    return code


if __name__ == "__main__":
    sys.exit(main())
