"""The message to the customer, and the programs that can send it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.presenters.link_message import Channel
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_tool_button
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.letter_edit import LetterEdit
from app.ui.worded import Worded

KEYS = {Channel.MAIL: "M", Channel.SMS: "S", Channel.WHATSAPP: "W", Channel.TELEGRAM: "G"}
"""One key for each channel, wherever on the screen the cursor is, except in a text."""
_ICONS = {Channel.MAIL: "mail", Channel.SMS: "message", Channel.WHATSAPP: "send", Channel.TELEGRAM: "send"}


class LinkSharingPanel(Worded, QWidget):
    """Shows the message; what is changed in it is for this customer alone."""

    share_requested = Signal(object)
    text_edited = Signal(str)
    wording_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._title = make_label("linkTextTitle")
        self._wording = make_tool_button("linkWording", icons.icon("settings"))
        self._text = LetterEdit()
        self._text.setObjectName("linkText")
        self._title.setBuddy(self._text)
        self._buttons = {channel: self._button(channel, icons) for channel in Channel}
        self._lay_out()
        self._text.textChanged.connect(lambda: self.text_edited.emit(self._text.toPlainText()))
        self._wording.clicked.connect(self.wording_requested)
        self._set_texts()

    def _button(self, channel: Channel, icons: Icons) -> QPushButton:
        button = make_button(f"share-{channel.value}", icons.icon(_ICONS[channel]))
        button.clicked.connect(lambda: self.share_requested.emit(channel))
        return button

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._wording)
        row = flowing(*self._buttons.values())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(heading)
        box.addWidget(self._text)
        box.addLayout(row)

    def show_text(self, text: str) -> None:
        """Show the message; the cursor stays where the clerk is typing."""
        self._text.show_text(text)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Message to the customer"))
        self._text.setAccessibleName(self.tr("Message to the customer"))
        self._wording.setAccessibleName(self.tr("Change the shop's wording"))
        self._wording.setToolTip(self.tr("Change the shop's wording"))
        names = {Channel.MAIL: self.tr("E-mail"), Channel.SMS: self.tr("SMS")}
        names |= {Channel.WHATSAPP: "WhatsApp", Channel.TELEGRAM: "Telegram"}
        for channel, button in self._buttons.items():
            button.setText(names[channel])
            hint = self.tr("Open the message in {program} ({key})").format(program=names[channel], key=KEYS[channel])
            button.setToolTip(hint)
            button.setAccessibleName(hint)
