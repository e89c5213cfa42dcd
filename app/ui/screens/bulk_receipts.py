"""The receipts of many orders: which there are, then as files in a folder that is chosen."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.presenters.bulk_receipts import BulkReceiptsPresenter
from app.ui.icons import Icons
from app.ui.screens.bulk_dialog import BulkDialog
from app.ui.tasks import Tasks


class BulkReceiptsDialog(BulkDialog):
    """Asks for the folder before it begins."""

    def __init__(
        self, presenter: BulkReceiptsPresenter, tasks: Tasks, icons: Icons, parent: QWidget | None = None
    ) -> None:
        self._presenter = presenter
        super().__init__(presenter, tasks, icons, parent=parent)

    def begin(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder for the receipts"))
        dialog.setObjectName("bulkFolder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, folder: str) -> None:
        """Write the receipts into this folder."""
        self._tasks.start("orders.receipts", self._presenter.save, Path(folder), owner=self)
