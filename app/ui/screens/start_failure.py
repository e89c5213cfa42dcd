"""What is shown when the program cannot start: why, that nothing is lost, where its log is, and the ways on."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout

from app.presenters.message import Message
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.space import APART
from app.ui.widgets.message_bar import MessageBar


class StartFailureDialog(QDialog):
    """Ends with `training_chosen` or `close_chosen`; closing it is the same as `close_chosen`."""

    training_chosen = Signal()
    close_chosen = Signal()

    def __init__(self, icons: Icons, message: Message, logs: Path, offers_training: bool) -> None:
        super().__init__()
        self.setObjectName("startFailure")
        title = make_label("startFailureTitle", role="title")
        title.setText(self.tr("Paydesk cannot start"))
        bar = MessageBar(icons)
        bar.setObjectName("startFailureMessage")
        bar.show_message(replace(message, stays=True))  # it ends with the dialog
        log = make_label("startFailureLog", role="muted", copyable=True)
        log.setText(self.tr("Paydesk's log files are in {folder}").format(folder=logs))
        copy = make_button("copyForHelp", icons.icon("copy"))
        copy.setText(self.tr("Copy for support"))
        told = (title.text(), message.happened, message.money, message.to_do, message.details, str(logs))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(filter(None, told))))
        train = make_button("train", icons.icon("training"))
        train.setText(self.tr("Train without a bank"))
        train.setVisible(offers_training)
        train.clicked.connect(self.training_chosen)
        close = make_button("closeProgram", icons.icon("close", "on_accent"), role="primary")
        close.setText(self.tr("Close Paydesk"))
        close.clicked.connect(self.reject)
        self.rejected.connect(self.close_chosen)
        box = QVBoxLayout()
        box.setSpacing(APART)
        box.addWidget(title)
        box.addWidget(bar)
        box.addWidget(log)
        box.addStretch()
        furnish(self, box, [train, copy], [close], (880, 340))
        close.setDefault(True)
        close.setFocus()
        self.setWindowTitle("Paydesk")
