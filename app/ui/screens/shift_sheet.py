"""The end of a first shift on paper: who, how many points, what to practise again."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from app.presenters.first_shift import ShiftState

_ABOVE_HEADING = 14.0


def shift_sheet(state: ShiftState) -> QTextDocument:
    """Return the page to print."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    plain, heading = QTextCharFormat(), QTextCharFormat()
    heading.setFontWeight(QFont.Weight.DemiBold)
    spaced = QTextBlockFormat()
    spaced.setTopMargin(_ABOVE_HEADING)
    cursor.insertText(state.title, heading)
    cursor.insertBlock()
    cursor.insertText(state.progress, plain)
    for part in state.sheet:
        cursor.insertBlock(spaced)
        cursor.insertText(part.title, heading)
        for line in part.lines:
            cursor.insertBlock(QTextBlockFormat())
            cursor.insertText(line, plain)
    return document
