"""The filters, views and columns of the list of orders: chips, and the menus they are chosen from."""

import importlib
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # dialogs by their full names: PySide6 makes a class of Qt when it is named
from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.presenters.finding import FindingPresenter
from app.presenters.finding_state import FilterOffer, FindingState
from app.services.order_filters import FilterKind
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_tool_button
from app.ui.space import CLOSE
from app.ui.tasks import Tasks
from app.ui.widgets.filter_chips import FilterChips

if TYPE_CHECKING:
    from app.ui.screens.range_form import RangeForm
    from app.ui.screens.views_dialog import ViewsDialog

_BY_KEY = 9
"""So many views have a key of their own: Alt+1 to Alt+9."""


class FilterBar(QWidget):
    """Draws `FindingState`, and takes no room while nothing is looked for.

    `menus` holds its buttons, to stand beside the tabs.
    """

    typed = Signal(str)
    """The line of search is to say this; it was looked for already."""
    columns_wanted = Signal()
    list_wanted = Signal()
    """The keys go back to the list."""

    def __init__(self, finding: FindingPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("filterBar")
        self._finding = finding
        self._tasks = tasks
        self._icons = icons
        self._state = FindingState()
        self._is_folded = False
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        finding.attach(self)

    def _make_fields(self) -> None:
        self._understood = make_label("searchUnderstood", role="muted")
        self._filter = make_button("addFilter", self._icons.icon("filter"), role="quiet")
        self._clear = make_button("clearFilters", role="quiet")
        self._views = make_tool_button("orderViews", self._icons.icon("save"))
        self._columns = make_tool_button("orderColumns", self._icons.icon("settings"))
        self._view = make_label("openView", role="message")
        self._chips = FilterChips(self._icons, self._clear)
        self._menu = QMenu(self)
        self._menu.setObjectName("filterMenu")
        self._views_menu = QMenu(self)
        self._views_menu.setObjectName("viewsMenu")

    def _lay_out(self) -> None:
        self.menus = QWidget()
        self.menus.setObjectName("filterMenus")
        menus = QHBoxLayout(self.menus)
        menus.setContentsMargins(0, 0, 0, 0)
        menus.setSpacing(4)
        for button in (self._filter, self._views, self._columns):
            menus.addWidget(button)
        chips = QHBoxLayout()
        chips.addWidget(self._view)
        chips.addWidget(self._chips, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(CLOSE)
        box.addWidget(self._understood)
        box.addLayout(chips)

    def _wire(self) -> None:
        self._filter.clicked.connect(self.open_filters)
        self._clear.clicked.connect(self.clear)
        self._views.clicked.connect(self.open_views)
        self._columns.clicked.connect(self.columns_wanted)
        self._chips.removed.connect(lambda kind: self._start(self._finding.remove, kind))
        self._chips.emptied.connect(self.list_wanted)

    # --- what the screen asks for --------------------------------------------

    def open_filters(self) -> None:
        """Open the menu of filters (F)."""
        self._menu.clear()
        for offer in self._finding.offers:
            self._add_offer(self._menu, offer)
        self._open(self._menu, self._filter)

    def open_views(self) -> None:
        """Open the menu of views (W)."""
        self._fill_views()
        self._open(self._views_menu, self._views)

    def open_view(self, place: int) -> None:
        """Show the view with this place (Alt+1 to Alt+9)."""
        self._start(self._finding.open_view, place)

    def clear(self) -> None:
        """Take all filters away (Ctrl+Shift+F)."""
        self._start(self._finding.clear)

    def take_way_out(self) -> None:
        """Take away what stands in the way of a result (Alt+Del)."""
        self._start(self._finding.take_way_out)

    def fold(self, is_folded: bool) -> None:
        """Leave out what was understood, the name of the view, and what has a key or stands in the screen's menu."""
        self._is_folded = is_folded
        for button in (self._views, self._columns, self._clear):
            button.setVisible(not is_folded)
        self._set_texts()
        self.draw(self._state)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: FindingState) -> None:
        self._state = state
        understood = "" if self._is_folded else state.understood
        self._understood.setText(understood)
        self._understood.setVisible(bool(understood))
        self._chips.show_chips(state.chips)
        self._chips.setAccessibleName(state.sentence)
        name = state.views[state.view] if state.view is not None and state.view < len(state.views) else ""
        name = "" if self._is_folded else name
        self._view.setText(name)
        self._view.setVisible(bool(name))
        self.setVisible(bool(understood or state.chips or name))

    def type_text(self, text: str) -> None:
        self.typed.emit(text)

    # --- menus --------------------------------------------

    def _add_offer(self, above: QMenu, offer: FilterOffer) -> None:
        if offer.kind is FilterKind.WITH_NOTE:  # yes or nothing: no list to choose from
            above.addAction(offer.title, partial(self._add, offer.kind, True))
            return
        menu = above.addMenu(offer.title)
        for text, value in offer.choices:
            menu.addAction(_as_it_is(text), partial(self._add, offer.kind, value))
        if offer.asks_for:
            menu.addAction(offer.asks_for, partial(self._ask_range, offer.kind))
        if offer.inside:
            menu.addSeparator()
        for inner in offer.inside:
            self._add_offer(menu, inner)
        menu.setEnabled(bool(menu.actions()))

    def _fill_views(self) -> None:
        self._views_menu.clear()
        for place, name in enumerate(self._state.views):
            keys = f"\tAlt+{place + 1}" if place < _BY_KEY else ""
            self._views_menu.addAction(_as_it_is(name) + keys, partial(self.open_view, place))
        if self._state.views:
            self._views_menu.addSeparator()
        self._views_menu.addAction(self._icons.icon("add"), self.tr("Save this view…"), self._ask_name)
        icon = self._icons.icon
        arrange = self._views_menu.addAction(icon("chevron-up"), self.tr("Arrange views…"), self._arrange)
        hand_out = self._views_menu.addAction(icon("download"), self.tr("Export views to a file…"), self._ask_target)
        for action in (arrange, hand_out):
            action.setEnabled(bool(self._state.views))
        self._views_menu.addAction(icon("folder"), self.tr("Import views from a file…"), self._ask_source)

    def _open(self, menu: QMenu, button: QWidget) -> None:
        beside = button if button.isVisible() else self._filter
        menu.popup(beside.mapToGlobal(QPoint(0, beside.height())))
        if actions := menu.actions():
            menu.setActiveAction(actions[0])

    def _ask_range(self, kind: FilterKind) -> None:
        is_sum = kind is FilterKind.SUMS
        title = self.tr("Amount from … to …") if is_sum else self.tr("Days from … to …")
        units = self._state.currencies if is_sum else ()
        loaded, example = importlib.import_module("app.ui.screens.range_form"), self._finding.example_of(kind)
        form: RangeForm = loaded.RangeForm(title, example, units, partial(self._take, kind), self._tasks, self)
        form.finished.connect(form.deleteLater)
        form.open()

    async def _take(self, kind: FilterKind, first: str, last: str, unit: str) -> str:
        if kind is FilterKind.SUMS:
            return await self._finding.add_sums(first, last, unit)
        return await self._finding.add_days(kind, first, last)

    def _ask_name(self) -> None:
        dialog = QtWidgets.QInputDialog(self.window())
        dialog.setObjectName("viewName")
        dialog.setWindowTitle(self.tr("Save this view"))
        dialog.setLabelText(self.tr("Name of the view"))
        dialog.setTextValue(self._state.sentence)
        dialog.setOkButtonText(self.tr("Save"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.textValueSelected.connect(self._finding.save_view)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _arrange(self) -> None:
        loaded = importlib.import_module("app.ui.screens.views_dialog")
        dialog: ViewsDialog = loaded.ViewsDialog(self._finding, lambda: self._state.views, self._icons, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_target(self) -> None:
        dialog = self._file_dialog(self.tr("Save the views"), "viewsTarget")
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(self.tr("Views of orders"))
        dialog.fileSelected.connect(lambda file: self._finding.views.hand_out(Path(file)))
        dialog.open()

    def _ask_source(self) -> None:
        dialog = self._file_dialog(self.tr("Import views from a file"), "viewsSource")
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self._finding.views.take_in(Path(file)))
        dialog.open()

    def _file_dialog(self, title: str, name: str) -> "QtWidgets.QFileDialog":
        dialog = QtWidgets.QFileDialog(self, title)
        dialog.setObjectName(name)
        dialog.setNameFilter(self.tr("Views of Paydesk (*.toml)"))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    # --- the rest --------------------------------------------

    def _add(self, kind: FilterKind, value: object) -> None:
        self._start(self._finding.add, kind, value)

    def _start(self, work: Callable[..., Awaitable[object]], *arguments: object) -> None:
        self._tasks.cancel("orders.load")
        self._tasks.start("orders.load", work, *arguments, owner=self)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            self.draw(self._state)
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._filter.setText("" if self._is_folded else self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter"))
        self._filter.setToolTip(self.tr("Add a filter (F)"))
        self._clear.setText(self.tr("Clear filters"))
        self._clear.setToolTip(self.tr("Take all filters away (Ctrl+Shift+F)"))
        self._views.setAccessibleName(self.tr("Views"))
        self._views.setToolTip(self.tr("Lists you want again (W); Alt+1 to Alt+9 open them"))
        self._columns.setAccessibleName(self.tr("Columns"))
        self._columns.setToolTip(self.tr("Choose and order the columns (O)"))


def _as_it_is(name: str) -> str:
    """Return the name for a menu, which takes a single & for the mark of a key."""
    return name.replace("&", "&&")
