"""What was found out about a bank or this till: an icon, the title, the verdict in a word, and a sentence below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.presenters.finding_line import FindingLine, Look
from app.ui.icons import Icons
from app.ui.parts import make_label
from app.ui.theme import set_look
from app.ui.widgets.icon_label import IconLabel

_LOOKS = {
    Look.GOOD: ("check", "paid"),
    Look.ATTENTION: ("attention", "unknown"),
    Look.BAD: ("close", "declined"),
    Look.NOT_KNOWN: ("help", "closed"),
}
"""Per verdict: its icon, and the state whose colour it wears."""
_ROWS = 3
"""Each finding has a row for its title, one for its sentence, and a gap."""


class FindingList(QWidget):
    """Draws findings; made anew when they change, which is seldom."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("findings")
        self._icons = icons
        self._shown: tuple[FindingLine, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def show_findings(self, findings: tuple[FindingLine, ...]) -> None:
        """Draw these lines. May be called with the same ones again."""
        self.setVisible(bool(findings))
        if findings == self._shown:
            return
        self._shown = findings
        self._empty()
        for place, finding in enumerate(findings):
            self._add(place * _ROWS, finding)

    def _add(self, row: int, finding: FindingLine) -> None:
        icon, state = _LOOKS[finding.look]
        title, word, sentence = (make_label(f"{finding.name}-{part}") for part in ("title", "word", "sentence"))
        title.setText(finding.title)
        word.setText(finding.word)
        word.setWordWrap(False)
        set_look(word, state=state)
        sentence.setText(finding.sentence)
        set_look(sentence, role="muted")
        top = Qt.AlignmentFlag.AlignTop
        self._grid.setRowMinimumHeight(row + _ROWS - 1, 8)
        self._grid.addWidget(IconLabel(self._icons, 20, icon, state), row, 0, top)
        self._grid.addWidget(title, row, 1, top)
        self._grid.addWidget(word, row, 2, top)
        if finding.sentence:
            self._grid.addWidget(sentence, row + 1, 1, 1, 2)
        else:
            sentence.deleteLater()

    def _empty(self) -> None:
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
