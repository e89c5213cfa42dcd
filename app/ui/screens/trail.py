"""The screen of the trail: three choices above, the lines below, more of them at a button, and a file."""

from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from app.presenters.trail import TrailPresenter, TrailRow, TrailState
from app.ui.choosing import offer
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.screens.form_field import FormField
from app.ui.space import USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.export_bar import ExportBar
from app.ui.widgets.fitting_columns import FittingColumns
from app.ui.widgets.flow_layout import in_flow
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded

_LINES_IN_SIGHT = 5
_WHAT = 2
_OFTEN_EMPTY = (3, 4)
"""The order, and why: shown where a line says something there."""


class TrailDialog(Worded, Dialog):
    """Draws `TrailState`; every wish goes to the presenter."""

    def __init__(self, presenter: TrailPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("trailScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._shown: tuple[TrailRow, ...] = ()
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._load()

    def _make_fields(self) -> None:
        self._title = make_label("trailTitle", role="title")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("trailMessage")
        self._person, self._day, self._kind = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box, name in ((self._person, "trailPerson"), (self._day, "trailDay"), (self._kind, "trailKind")):
            box.setObjectName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._person_field = FormField(self._person, "trailPersonFault")
        self._day_field = FormField(self._day, "trailDayFault")
        self._kind_field = FormField(self._kind, "trailKindFault")
        self._list = QTreeWidget()
        self._list.setObjectName("trail")
        self._list.setColumnCount(6)
        self._list.setRootIsDecorated(False)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._columns = FittingColumns(self._list, _WHAT, _LINES_IN_SIGHT)
        self._saving = ExportBar(self._icons)
        self._nothing = make_label("trailNothing", role="muted", centred=True)
        self._more = make_button("trailMore", self._icons.icon("chevron-down"))
        self._save = make_button("saveTrail", self._icons.icon("download"))
        self._close = make_button("closeTrail", self._icons.icon("close"))

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        box.addWidget(self._title)
        box.addWidget(self._message)
        box.addWidget(in_flow(self._person_field, self._day_field, self._kind_field))
        box.addWidget(self._list, 1)
        box.addWidget(self._nothing, 1)
        box.addWidget(self._saving)
        furnish(self, box, [self._more, self._save], [self._close], (1040, 680))

    def _wire(self) -> None:
        self._person.activated.connect(lambda place: self._choose(person=self._person.itemData(place)))
        self._day.activated.connect(lambda place: self._choose(day=self._day.itemData(place)))
        self._kind.activated.connect(lambda place: self._choose(kind=self._kind.itemData(place)))
        self._more.clicked.connect(lambda: self._tasks.start("trail.load", self._presenter.load_more, owner=self))
        self._save.clicked.connect(self._ask_for_target)
        self._saving.stopped.connect(lambda: self._tasks.cancel("trail.export"))
        self._message.closed.connect(self._presenter.dismiss_message)
        self._close.clicked.connect(self.reject)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: TrailState) -> None:
        offer(self._person, state.persons, state.person)
        offer(self._day, state.days, state.day)
        offer(self._kind, state.kinds, state.kind)
        self._message.show_message(state.message)
        self._show_rows(state.rows)
        self._nothing.setText(state.nothing)
        self._nothing.setVisible(bool(state.nothing))
        self._list.setVisible(not state.nothing)
        self._more.setVisible(state.has_more)
        self._more.setEnabled(not state.is_busy)
        self._save.setEnabled(bool(state.rows) and not state.is_busy)
        self._saving.follow(state.is_saving)

    def _show_rows(self, rows: tuple[TrailRow, ...]) -> None:
        """Draw these; lines that stand there already stay as they are."""
        same = 0
        while same < min(len(rows), len(self._shown)) and rows[same] == self._shown[same]:
            same += 1
        while self._list.topLevelItemCount() > same:
            self._list.takeTopLevelItem(same)
        for row in rows[same:]:
            item = QTreeWidgetItem(_texts_of(row))
            item.setToolTip(2, row.what)
            item.setToolTip(4, row.why)
            self._list.addTopLevelItem(item)
        for column in _OFTEN_EMPTY:  # the room is for what was done
            self._columns.leave_out(column, not any(_texts_of(row)[column] for row in rows))
        self._columns.fit()
        self._shown = rows

    # --- slots --------------------------------------------

    def _load(self) -> None:
        self._tasks.cancel("trail.load")
        self._tasks.start("trail.load", self._presenter.load, owner=self)

    def _choose(self, person: str | None = None, day: str | None = None, kind: str | None = None) -> None:
        self._presenter.choose(person=person, day=day, kind=kind)
        self._load()

    def _ask_for_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the activity log"))
        dialog.setObjectName("trailFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV file (*.csv)"), self.tr("Excel workbook (*.xlsx)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("xlsx" if "xlsx" in chosen else "csv"))
        dialog.selectFile(self._presenter.export_name())
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, target: str) -> None:
        """Save what fits the choices as this file."""
        self._tasks.start("trail.export", self._presenter.export, Path(target), owner=self)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Activity log"))
        self._title.setText(self.tr("Activity log"))
        self._person_field.set_title(self.tr("Who"))
        self._day_field.set_title(self.tr("Day"))
        self._kind_field.set_title(self.tr("What"))
        self._list.setHeaderLabels(
            [self.tr("Time"), self.tr("Who"), self.tr("What"), self.tr("Order"), self.tr("Why"), self.tr("Till")]
        )
        self._list.setAccessibleName(self.tr("Activity log"))
        self._columns.fit()
        self._more.setText(self.tr("Older lines"))
        self._save.setText(self.tr("Export…"))
        self._close.setText(self.tr("Close"))


def _texts_of(row: TrailRow) -> list[str]:
    return [row.moment, row.person, row.what, row.order, row.why, row.till]
