"""The shop's wording for one language, with what the customer would read beside it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from app.presenters.customer_words import AMOUNT, LINK, PURPOSE, UNTIL
from app.presenters.link_message import LONGEST_WORDING
from app.presenters.payment_link_state import WordingShown
from app.ui.dialog import furnish
from app.ui.parts import make_button, make_label
from app.ui.space import USUAL
from app.ui.widgets.flow_layout import FlowLayout


class WordingDialog(QDialog):
    """Changes a wording. Made for one opening: its texts are those of the language in use then."""

    kept = Signal(str)

    def __init__(self, shown: WordingShown, preview: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wording")
        self._shown = shown
        self._preview_of = preview
        self._make_fields()
        self._lay_out()
        self._on_changed()

    def _make_fields(self) -> None:
        self.setWindowTitle(self.tr("Wording of the message"))
        self._title = make_label("wordingTitle", role="title")
        self._title.setText(self.tr("Wording of the message"))
        self._about = make_label("wordingAbout")
        self._about.setText(
            self.tr("Language of the customer: {language}. A line with a missing value is left out.").format(
                language=self._shown.language
            )
        )
        self._places_title = make_label("wordingPlaces")
        self._places_title.setText(self.tr("Insert what differs from link to link:"))
        self._text = QPlainTextEdit(self._shown.wording)
        self._text.setObjectName("wordingText")
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Wording of the message"))
        self._preview_title = make_label("wordingPreviewTitle", role="muted")
        self._preview_title.setText(self.tr("This customer would read:"))
        self._preview = make_label("wordingPreview")
        self._ours = make_button("wordingOurs")
        self._ours.setText(self.tr("Use the original wording"))
        self._keep = make_button("wordingKeep", role="primary")
        self._keep.setText(self.tr("Save"))
        self._text.textChanged.connect(self._on_changed)
        self._ours.clicked.connect(lambda: self._text.setPlainText(self._shown.ours))
        self._keep.clicked.connect(self._on_keep)

    def _lay_out(self) -> None:
        places = FlowLayout()
        names = {
            AMOUNT: self.tr("Amount"),
            PURPOSE: self.tr("For"),
            LINK: self.tr("Link"),
            UNTIL: self.tr("Valid until"),
        }
        for place, name in names.items():
            button = make_button(f"place-{place.strip('{}')}", role="chip")
            button.setText(f"{name} {place}")
            button.setToolTip(self.tr("Put this into the wording"))
            button.clicked.connect(lambda _checked=False, place=place: self._insert(place))
            places.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        box.addWidget(self._title)
        box.addWidget(self._about)
        box.addWidget(self._places_title)
        box.addLayout(places)
        box.addWidget(self._text, 1)
        box.addWidget(self._preview_title)
        box.addWidget(self._preview)
        furnish(self, box, [self._ours], [buttons, self._keep], (680, 700))
        self._text.setFocus()  # it is what there is to change

    def _insert(self, place: str) -> None:
        self._text.insertPlainText(place)
        self._text.setFocus()

    def _on_changed(self) -> None:
        wording = self._text.toPlainText()
        self._preview.setText(self._preview_of(wording))
        self._keep.setEnabled(len(wording) <= LONGEST_WORDING)

    def _on_keep(self) -> None:
        self.kept.emit(self._text.toPlainText())
        self.accept()
