"""The screen that looks over the days: a chart of takings, and below it what waits."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.presenters.overview import Bar, OverviewPresenter, OverviewState, Tile
from app.ui.dialog import Dialog, furnish
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.shortcuts import bind
from app.ui.space import USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.bar_chart import BarChart
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded

_TILES = 4
_TILE_LETTERS = 30


class OverviewDialog(Worded, Dialog):
    """Draws `OverviewState`."""

    day_wanted = Signal()
    attention_wanted = Signal()
    help_wanted = Signal(str)

    def __init__(self, presenter: OverviewPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("overviewScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._days: tuple[Bar, ...] = ()
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._load()

    def _make_fields(self) -> None:
        self._title = make_label("overviewTitle", role="title")
        self._bank = make_label("overviewBank", role="muted")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("overviewMessage")
        self._chart_title = make_label("overviewChartTitle", role="heading")
        self._chart = BarChart("overviewChart")
        self._figure = make_label("overviewChosenDay", copyable=True)
        self._note = make_label("overviewNote", role="muted")
        self._tiles = [_TileBox(f"overviewTile{place}") for place in range(_TILES)]
        self._day = make_button("overviewDay", self._icons.icon("calendar"))
        self._attention = make_button("overviewAttention", self._icons.icon("attention"))
        self._leave = make_button("leaveOverview", self._icons.icon("close"))

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setSpacing(USUAL)
        for widget in (self._title, self._bank, self._message, self._chart_title):
            content.addWidget(widget)
        content.addWidget(self._chart, 1)
        content.addWidget(self._figure)
        content.addWidget(self._note)
        content.addWidget(_in_line_with_the_chart(*self._tiles))
        furnish(self, content, [self._day, self._attention], [self._leave], (940, 640))

    def _wire(self) -> None:
        self._chart.chosen.connect(self._tell_chosen_day)
        self._day.clicked.connect(self.day_wanted)
        self._attention.clicked.connect(self.attention_wanted)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._leave.clicked.connect(self.reject)
        bind(self, "F5", self._load)
        bind(self, "F1", lambda: self.help_wanted.emit("day-close"))

    # --- the presenter's view --------------------------------------------

    def draw(self, state: OverviewState) -> None:
        self._bank.setText(state.bank)
        self._message.show_message(state.message)
        self._chart_title.setText(state.chart_title)
        self._chart.show_bars(state.bars, state.chart_title or self.tr("Takings"), state.spoken)
        self._days = state.bars
        self._tell_chosen_day()
        self._note.setText(state.note)
        for box, tile in zip(self._tiles, state.tiles, strict=False):
            box.show_tile(tile)

    def _tell_chosen_day(self) -> None:
        self._figure.setText(self._days[self._chart.chosen_place].spoken if self._days else "")

    def _load(self) -> None:
        self._tasks.start("overview.load", self._presenter.load, owner=self)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Recent days"))
        self._title.setText(self.tr("Recent days"))
        self._day.setText(self.tr("Business day"))
        self._attention.setText(self.tr("What needs attention"))
        self._leave.setText(self.tr("Close this window"))


def _in_line_with_the_chart(first: QWidget, second: QWidget, third: QWidget, fourth: QWidget) -> QWidget:
    """Return the four in one line that ends where the chart does, in two lines of two, or one below the other."""
    begins, ends = (
        Folding(left, right, shares=(1, 1), folds_last=True) for left, right in ((first, second), (third, fourth))
    )
    return Folding(begins, ends, shares=(1, 1))


class _TileBox(QFrame):
    """One figure on a card; takes what width it gets, and its sentence goes on in the next line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        set_look(self, role="card")
        self._name = make_label(f"{name}Name", role="muted")
        self._figure = make_label(f"{name}Figure", role="title")
        self._says = make_label(f"{name}Says", role="muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        for widget in (self._name, self._figure, self._says):
            box.addWidget(widget)
        box.addStretch(1)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * _TILE_LETTERS
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def show_tile(self, tile: Tile) -> None:
        """Draw this figure."""
        self._name.setText(tile.name)
        self._figure.setText(tile.figure)
        self._says.setText(tile.says)
