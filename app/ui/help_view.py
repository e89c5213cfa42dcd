"""Help pages of the program itself: Markdown files shown in a window, with nothing fetched from anywhere."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app.ui.dialog import furnish
from app.ui.i18n import SOURCE_LANGUAGE


class HelpFolder:
    """Where the pages lie: one folder a language, one file a topic."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def page(self, topic: str, language: str) -> str:
        """Return the page in this language, else in English. Raises OSError where there is none at all."""
        own = self._folder / language / f"{topic}.md"
        path = own if own.exists() else self._folder / SOURCE_LANGUAGE / f"{topic}.md"
        return path.read_text("utf-8")


class _LocalBrowser(QTextBrowser):
    """Shows text and jumps inside it. It loads no picture, no style sheet and no other page."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # for the window: the text has nothing to leave
        else:
            super().keyPressEvent(event)


class HelpDialog(QDialog):
    """One help page to read and to copy from."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self._page = _LocalBrowser()
        self._page.setObjectName("helpPage")
        self._page.setOpenLinks(False)
        self._page.document().setDefaultFont(self.font())
        self._page.setMarkdown(text)
        _space_out(self._page.document())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        box = QVBoxLayout()
        box.addWidget(self._page, 1)
        furnish(self, box, [], [close], (760, 640))
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self._page.setAccessibleName(self.tr("Help page"))


def _space_out(document: QTextDocument) -> None:
    """Put room between paragraphs and above headings: Qt's Markdown has none."""
    line = QFontMetrics(document.defaultFont()).height()
    document.setDocumentMargin(line)
    block = document.begin()
    while block.isValid():
        following = block.next()
        goes_on = (_is_code(block) and _is_code(following)) or (block.textList() and following.textList())
        if QTextCursor(block).currentTable() is None:
            spaced = QTextBlockFormat()
            spaced.setTopMargin(line if block.blockFormat().headingLevel() > 1 else 0)
            spaced.setBottomMargin(0 if goes_on else line / 2)
            QTextCursor(block).mergeBlockFormat(spaced)
        block = following


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)
