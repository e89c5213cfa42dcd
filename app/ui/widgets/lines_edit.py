"""The lines of a sale: a name, a quantity and a price each, with one empty line at the end for the next."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.domain.cart import LONGEST_NAME, MOST_LINES
from app.domain.currency import Currency, currency
from app.presenters.payment_link_state import LineForm
from app.ui.icons import Icons
from app.ui.parts import make_label, make_line, make_tool_button
from app.ui.space import CLOSE
from app.ui.widgets.price_edit import PriceEdit

_SHARES = {"name": 6, "quantity": 2, "price": 3}
_PRICE = "100.00"
"""A price that is seen whole, however narrow the place is."""
_ROUND = 5
"""Letters: the edges of a field and what it keeps free inside them."""


class LinesEdit(QWidget):
    """Enter goes from field to field and from line to line; on an empty last line it leaves."""

    edited = Signal()
    left = Signal()
    completed = Signal()
    """Enter was pressed where another line would begin."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._rows: list[_Row] = []
        self._currency, self._types_cents = currency("EUR"), False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(CLOSE)
        self._add_row()
        self.setFocusProxy(self._rows[0].name)

    def lines(self) -> tuple[LineForm, ...]:
        """Return what is typed, without the empty line at the end."""
        return tuple(row.line() for row in self._rows[:-1])

    def set_lines(self, lines: tuple[LineForm, ...]) -> None:
        """Show these lines and an empty one."""
        while self._rows:
            self._drop_row(self._rows[0])
        for line in lines:
            self._add_row().show_line(line)
        self._add_row()
        self.setFocusProxy(self._rows[0].name)

    def set_typing(self, money: Currency, types_cents: bool) -> None:
        """Take prices in this currency from now on, the last keys of each as its cents where the shop wants it."""
        self._currency, self._types_cents = money, types_cents
        for row in self._rows:
            self._prepare(row)

    def _prepare(self, row: "_Row") -> None:
        row.price.set_currency(self._currency)
        row.price.set_types_cents(self._types_cents)

    def show_totals(self, totals: tuple[str, ...]) -> None:
        """Show the sum of each line."""
        for place, row in enumerate(self._rows):
            row.total.setText(totals[place] if place < len(totals) else "")

    def _add_row(self) -> "_Row":
        row = _Row(self._icons)
        self._prepare(row)
        row.edited.connect(lambda: self._on_edited(row))
        row.left.connect(self.left)
        row.name.returnPressed.connect(lambda: self._on_name_done(row))
        row.quantity.returnPressed.connect(row.price.setFocus)
        row.price.returnPressed.connect(lambda: self._on_price_done(row))
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._box.addWidget(row)
        self._number_rows()
        return row

    def _drop_row(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: "_Row") -> None:
        if row is self._rows[-1]:
            return
        place = self._rows.index(row)
        self._drop_row(row)
        self._number_rows()
        self._rows[place].name.setFocus()
        self.setFocusProxy(self._rows[0].name)
        self.edited.emit()

    def _on_edited(self, row: "_Row") -> None:
        if row is self._rows[-1] and row.line().is_used and len(self._rows) <= MOST_LINES:
            self._add_row()
        self.edited.emit()

    def _on_name_done(self, row: "_Row") -> None:
        if row is self._rows[-1] and not row.line().is_used:
            self.completed.emit()
        else:
            row.quantity.setFocus()

    def _on_price_done(self, row: "_Row") -> None:
        following = self._rows.index(row) + 1
        if following < len(self._rows):
            self._rows[following].name.setFocus()
        else:
            self.completed.emit()

    def _number_rows(self) -> None:
        for place, row in enumerate(self._rows, start=1):
            row.number(place, is_last=place == len(self._rows))


class _Row(QWidget):
    """One line."""

    edited = Signal()
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._place = 1
        self.name = make_line("", LONGEST_NAME)
        self.quantity = make_line("", 10)
        self.price = PriceEdit()
        self.total: QLabel = make_label(role="muted")
        self.total.setWordWrap(False)
        self.total.setMinimumWidth(70)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove: QToolButton = make_tool_button("", icons.icon("delete"))
        keeps_place = self.remove.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(keeps_place)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for name, share in _SHARES.items():
            field: QLineEdit = getattr(self, name)
            field.textEdited.connect(lambda _text: self.edited.emit())
            box.addWidget(field, share)
        self.price.editingFinished.connect(self.left)  # sooner, the line cannot be complete
        box.addWidget(self.total)
        box.addWidget(self.remove)
        self._set_texts()

    def line(self) -> LineForm:
        return LineForm(self.name.text(), self.quantity.text(), self.price.text())

    def show_line(self, line: LineForm) -> None:
        self.name.setText(line.name)
        self.quantity.setText(line.quantity)
        self.price.setText(line.price)

    def number(self, place: int, *, is_last: bool) -> None:
        """Take a place, counted from 1; the empty line at the end cannot be removed."""
        self._place = place
        self.name.setObjectName(f"lineName{place}")
        self.quantity.setObjectName(f"lineQuantity{place}")
        self.price.setObjectName(f"linePrice{place}")
        self.total.setObjectName(f"lineTotal{place}")
        self.remove.setObjectName(f"lineRemove{place}")
        self.remove.setHidden(is_last)
        self._set_texts()

    def _room_for(self, text: str) -> int:
        """Return how wide a field is that shows this text and what the style puts round it."""
        letters = self.quantity.fontMetrics()
        return letters.horizontalAdvance(text) + _ROUND * letters.averageCharWidth()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        place = self._place
        self.name.setPlaceholderText(self.tr("What is sold"))
        self.name.setMinimumWidth(self._room_for(self.name.placeholderText()))
        self.quantity.setPlaceholderText(self.tr("1 pc."))
        self.quantity.setMinimumWidth(self._room_for(self.quantity.placeholderText()))
        self.price.setPlaceholderText(self.tr("Price"))
        self.price.setMinimumWidth(self._room_for(_PRICE))
        self.name.setAccessibleName(self.tr("Line {place}: what is sold").format(place=place))
        self.quantity.setAccessibleName(self.tr("Line {place}: quantity").format(place=place))
        self.price.setAccessibleName(self.tr("Line {place}: price of one").format(place=place))
        removing = self.tr("Remove line {place}").format(place=place)
        self.remove.setAccessibleName(removing)
        self.remove.setToolTip(removing)
