"""What is shown when the program cannot open its books: why, that nothing is lost, and the ways on."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
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

    def __init__(self, icons: Icons, message: Message, offers_training: bool) -> None:
        super().__init__()
        self.setObjectName("startFailure")
        title = make_label("startFailureTitle", role="title")
        title.setText(self.tr("Paydesk cannot start"))
        bar = MessageBar(icons)
        bar.setObjectName("startFailureMessage")
        bar.show_message(replace(message, stays=True))  # it ends with the dialog
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
        box.addStretch()
        furnish(self, box, [train], [close], (640, 320))
        close.setDefault(True)
        close.setFocus()
        self.setWindowTitle("Paydesk")
