"""What can be done with the orders that are marked: how many they are, and a key for each act."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.bulk import BulkKind
from app.presenters.orders_state import MarkedOrders
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.space import BAND
from app.ui.theme import set_look
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.worded import Worded

_ICONS = {BulkKind.CANCEL: "cancelled", BulkKind.CAPTURE: "paid", BulkKind.REFUND: "refunded"}


class BulkBar(Worded, QFrame):
    """Draws `MarkedOrders`; hidden while nothing is marked."""

    act_wanted = Signal(object)
    """A `BulkKind`, for the orders that are marked."""
    receipts_wanted = Signal()
    export_wanted = Signal()
    all_wanted = Signal()
    cleared = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("bulkBar")
        set_look(self, role="card")
        self._count = make_label("bulkCount", role="heading")
        self._acts = {kind: make_button(f"bulk-{kind.value}", icons.icon(_ICONS[kind])) for kind in BulkKind}
        self._receipts = make_button("bulkReceipts", icons.icon("receipt"))
        self._export = make_button("bulkExport", icons.icon("download"))
        self._all = make_button("bulkMarkAll", role="quiet")
        self._clear = make_button("bulkClear", role="quiet")
        keys = FlowLayout(spacing=8)
        for button in (*self._acts.values(), self._receipts, self._export, self._all, self._clear):
            keys.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*BAND)
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        box.addLayout(line)
        box.addLayout(keys)
        for kind, button in self._acts.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self.act_wanted.emit(kind))
        self._receipts.clicked.connect(self.receipts_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._all.clicked.connect(self.all_wanted)
        self._clear.clicked.connect(self.cleared)
        self._set_texts()
        self.hide()

    def show_marked(self, marked: MarkedOrders | None) -> None:
        self.setVisible(marked is not None)
        if marked is not None:
            self._count.setText(marked.text)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Selected orders"))
        self._acts[BulkKind.CANCEL].setText(self.tr("Cancel links…"))
        self._acts[BulkKind.CAPTURE].setText(self.tr("Capture…"))
        self._acts[BulkKind.REFUND].setText(self.tr("Refund…"))
        self._receipts.setText(self.tr("Receipts…"))
        self._export.setText(self.tr("Export…"))
        self._all.setText(self.tr("Select all that match  Ctrl+A"))
        self._clear.setText(self.tr("Clear the selection  Esc"))
