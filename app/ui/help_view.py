"""Help pages of the program itself: Markdown files shown in a window, with nothing fetched from anywhere."""

import importlib
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from app.ui.dialog import make_foot
from app.ui.help_folder import HelpFolder
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_rule
from app.ui.shortcuts import bind
from app.ui.space import DIALOG, NONE, USUAL
from app.ui.widgets.wrapping_delegate import WrappingDelegate
from app.ui.worded import Worded

_ROUND_WORDS = 6
"""Letters of air beside a title in the list."""
_TOPICS_WIDTH, _PAGE_WIDTH, _PICTURE_WIDTH = 262, 750, 600


class _LocalBrowser(QTextBrowser):
    """Shows one page. Of what a page names it loads our own pictures and nothing else, from nowhere else.

    No picture is wider than the page: nobody has to scroll sideways.
    """

    def __init__(self, folder: HelpFolder) -> None:
        super().__init__()
        self._folder = folder
        self._pictures: dict[QUrl, QImage] = {}
        """Those of the page that is read, as large as they are kept."""
        self._wide = 0

    def show_page(self, text: str) -> None:
        """Show this Markdown text from its beginning."""
        self._pictures.clear()
        self._wide = self._width_of_pictures()
        self.setMarkdown(text)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        address = name if isinstance(name, QUrl) else QUrl(name)
        path = self._folder.picture(address.path()) if not address.scheme() else None
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        self._pictures[address] = QImage(str(path))
        return self._fitted(address)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide == (wide := self._width_of_pictures()):
            return
        self._wide = wide
        document = self.document()
        for address in self._pictures:
            document.addResource(QTextDocument.ResourceType.ImageResource.value, address, self._fitted(address))
        document.markContentsDirty(0, document.characterCount())

    def _fitted(self, address: QUrl) -> QImage:
        return self._pictures[address].scaledToWidth(self._wide, Qt.TransformationMode.SmoothTransformation)

    def _width_of_pictures(self) -> int:
        room = self.viewport().width() - 2 * ceil(self.document().documentMargin())
        return max(1, min(_PICTURE_WIDTH, room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # for the window: the text has nothing to leave
        else:
            super().keyPressEvent(event)


class HelpDialog(Worded, QDialog):
    """All pages by their titles, the one that is read beside them, and a way back, in the language of now."""

    def __init__(
        self,
        folder: HelpFolder,
        topic: str,
        language: Callable[[], str],
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        """`language` tells which one is spoken now."""
        super().__init__(parent)
        self.setObjectName("help")
        self._folder = folder
        self._spoken = language
        self._language = language()
        self._read: list[str] = []
        """The pages that were read, the one on screen last."""
        self._topics = QListWidget()
        self._topics.setObjectName("helpTopics")
        self._topics.setWordWrap(True)
        self._topics.setItemDelegate(WrappingDelegate(self._topics))
        self._topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = _LocalBrowser(folder)
        self._page.setObjectName("helpPage")
        self._page.setOpenLinks(False)
        self._page.document().setDefaultFont(self.font())
        self._in_english = make_label("helpInEnglish", role="message")
        self._back = make_button("helpBack", icons.icon("back"))
        self._print = make_button("printHelp", icons.icon("print"))
        self._close = make_button("closeHelp", icons.icon("close"))
        self._lay_out()
        self._wire()
        self._set_texts()
        self._show(topic)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        beside = QSplitter()
        beside.setChildrenCollapsible(False)
        beside.setHandleWidth(USUAL)
        beside.addWidget(self._topics)
        beside.addWidget(self._page)
        beside.setStretchFactor(1, 1)
        beside.setSizes([_TOPICS_WIDTH, _PAGE_WIDTH])
        content = QVBoxLayout()
        content.setContentsMargins(*DIALOG)
        content.setSpacing(USUAL)
        content.addWidget(self._in_english)
        content.addWidget(beside, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.setSpacing(0)
        box.addLayout(content, 1)
        box.addWidget(make_rule())
        box.addWidget(make_foot([self._back, self._print], [self._close]))
        self.resize(_TOPICS_WIDTH + _PAGE_WIDTH, 680)

    def _width_of_words(self, titles: list[str]) -> int:
        """Return how wide the titles need to stand: each may take several lines, and no word of theirs is cut."""
        self._topics.ensurePolished()
        metrics = self._topics.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for title in titles for word in title.split()), default=0)
        return (
            longest + self._topics.verticalScrollBar().sizeHint().width() + _ROUND_WORDS * metrics.averageCharWidth()
        )

    def _wire(self) -> None:
        self._topics.currentRowChanged.connect(self._open_row)
        self._page.anchorClicked.connect(self._follow)
        self._back.clicked.connect(self._go_back)
        self._print.clicked.connect(self._ask_and_print)
        self._close.clicked.connect(self.reject)
        bind(self, "Alt+Left", self._go_back)
        bind(self, "Ctrl+P", self._ask_and_print)

    # --- reading -----------------------------------------------------------------------------------------------

    def _follow(self, address: QUrl) -> None:
        """Go to another page of the help, or to a heading of this one. A link to anywhere else leads nowhere."""
        if address.scheme() or address.host():
            return
        topic = address.path().removesuffix(".md")
        if topic and self._folder.has(topic):
            self._open(topic)
        if address.hasFragment():
            self._page.scrollToAnchor(address.fragment())

    def _open_row(self, row: int) -> None:
        if row >= 0:
            self._open(_name_of(self._topics.item(row)))

    def _open(self, topic: str) -> None:
        if not self._read or topic != self._read[-1]:
            self._show(topic)

    def _go_back(self) -> None:
        if len(self._read) > 1:
            del self._read[-1]
            self._show(self._read.pop())

    def _show(self, topic: str) -> None:
        self._read.append(topic)
        self._write_page()
        self._page.moveCursor(QTextCursor.MoveOperation.Start)
        self._back.setEnabled(len(self._read) > 1)
        self._choose(topic)

    def _write_page(self) -> None:
        topic = self._read[-1]
        self._page.show_page(self._folder.page(topic, self._language))
        self._in_english.setVisible(not self._folder.is_written(topic, self._language))
        _space_out(self._page.document(), self.palette().mid().color())

    def _write_page_anew(self) -> None:
        """Show the page in the language of now, as far down as it was read: a translation is about as long."""
        bar = self._page.verticalScrollBar()
        read = bar.value() / max(1, bar.maximum())
        self._write_page()
        bar.setValue(round(read * bar.maximum()))

    def _choose(self, topic: str) -> None:
        for row in range(self._topics.count()):
            if _name_of(self._topics.item(row)) == topic:
                self._topics.setCurrentRow(row)

    def _ask_and_print(self) -> None:
        # Loaded now: most starts never need the printers of this computer.
        importlib.import_module("app.ui.page_printing").ask_and_print(self._page.document().clone(self), self)

    # --- words -------------------------------------------------------------------------------------------------

    def _set_texts(self) -> None:
        before, self._language = self._language, self._spoken()
        self.setWindowTitle(self.tr("Help"))
        self._topics.setAccessibleName(self.tr("Pages of the help"))
        self._page.setAccessibleName(self.tr("Help page"))
        self._in_english.setText(self.tr("This page is in English: it is not written in your language yet."))
        self._back.setText(self.tr("Back"))
        self._print.setText(self.tr("Print this page…"))
        self._close.setText(self.tr("Close"))
        self._topics.blockSignals(True)
        self._topics.clear()
        topics = self._folder.topics(self._language)
        for topic in topics:
            item = QListWidgetItem(topic.title, self._topics)
            item.setData(Qt.ItemDataRole.UserRole, topic.name)
        self._topics.blockSignals(False)
        self._topics.setMinimumWidth(self._width_of_words([topic.title for topic in topics]))
        if self._read:
            self._choose(self._read[-1])
            if before != self._language:
                self._write_page_anew()


def _name_of(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))


def _space_out(document: QTextDocument, lines: QColor) -> None:
    """Put room between paragraphs, above headings and round tables, whose `lines` are quiet: Markdown has none."""
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
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            framed = table.format()
            framed.setTopMargin(line / 2)
            framed.setBottomMargin(line / 2)
            framed.setCellPadding(line / 4)
            framed.setBorderBrush(lines)
            framed.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)  # a raised one has white lines
            framed.setBorderCollapse(True)
            table.setFormat(framed)


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)
