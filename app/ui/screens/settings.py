"""The screen of settings: sections at the left, fields at the right, each kept when it is left."""

from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from app.presenters.setting_fields import SettingSection
from app.presenters.till_settings import SettingsState, TillSettingsPresenter
from app.ui.dialog import make_foot, open_large
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_rule, make_scroll
from app.ui.screens.setting_page import SettingPage
from app.ui.shortcuts import bind
from app.ui.space import DIALOG, NONE, USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.names_list import NamesList
from app.ui.worded import Worded

_NAMES_WIDTH = 190


class SettingsDialog(Worded, QDialog):
    """Draws `SettingsState`: whatever fields it names, in whatever sections."""

    help_wanted = Signal(str)

    def __init__(self, presenter: TillSettingsPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("settingsScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._pages: dict[str, SettingPage] = {}
        self._wanted: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {}
        """What is to be kept next, by setting."""
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._names.setCurrentRow(0)

    def _make_fields(self) -> None:
        self._title = make_label("settingsTitle", role="title")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("settingsMessage")
        self._names = NamesList()
        self._names.setObjectName("settingSections")
        self._stack = QStackedWidget()
        self._ask = make_label("takeOverQuestion", role="message")
        self._take = make_button("takeOver", self._icons.icon("check", "on_accent"), role="primary")
        self._leave = make_button("leaveSettings", self._icons.icon("close"))
        self._save = make_button("saveSettings", self._icons.icon("download"))
        self._open = make_button("openSettings", self._icons.icon("folder"))
        self._close = make_button("closeSettings", self._icons.icon("close"))

    def _lay_out(self) -> None:
        beside = QSplitter()
        beside.setChildrenCollapsible(False)
        beside.setHandleWidth(USUAL)
        beside.addWidget(self._names)
        beside.addWidget(self._stack)
        beside.setStretchFactor(1, 1)
        beside.setSizes([_NAMES_WIDTH, 620])
        question = FlowLayout()
        for button in (self._take, self._leave):
            question.addWidget(button)
        content = QVBoxLayout()
        content.setContentsMargins(*DIALOG)
        content.setSpacing(USUAL)
        content.addWidget(self._title)
        content.addWidget(self._message)
        content.addWidget(beside, 1)
        content.addWidget(self._ask)
        content.addLayout(question)
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.setSpacing(0)
        box.addLayout(content, 1)
        box.addWidget(make_rule())
        box.addWidget(make_foot([self._save, self._open], [self._close]))
        open_large(self, 880, 680)

    def _wire(self) -> None:
        self._names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._take.clicked.connect(
            lambda: self._tasks.start("settings.take-over", self._presenter.take_over, owner=self)
        )
        self._leave.clicked.connect(self._presenter.drop_file)
        self._save.clicked.connect(self._ask_for_target)
        self._open.clicked.connect(self._ask_for_source)
        self._close.clicked.connect(self.reject)
        bind(self, "F1", lambda: self.help_wanted.emit("settings"))

    def showEvent(self, event: QShowEvent) -> None:
        # The rows were measured before the dialog had the style of the window it opens over.
        self._names.doItemsLayout()
        super().showEvent(event)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: SettingsState) -> None:
        self._message.show_message(state.message)
        for section in state.sections:
            if section.name not in self._pages:
                self._add(section)
        for place, section in enumerate(state.sections):
            self._names.item(place).setText(section.title)
            self._pages[section.name].show_section(section, state)
        self._ask.setText(state.to_take_over)
        for widget in (self._ask, self._take, self._leave):
            widget.setVisible(bool(state.to_take_over))

    def _add(self, section: SettingSection) -> None:
        page = self._pages[section.name] = SettingPage(section, self._icons)
        page.chosen.connect(self._keep)
        page.act_wanted.connect(self._act)
        page.picture_wanted.connect(self._ask_for_picture)
        self._names.addItem(section.title)
        self._stack.addWidget(make_scroll(page))

    def _keep(self, name: str, value: str) -> None:
        self._keep_next(name, partial(self._presenter.change, name, value))

    def _keep_next(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Keep it, behind what is still being kept of the same setting; of several that wait, the last one counts."""
        self._wanted[name] = work
        self._tasks.start(("settings.keep", name), self._keep_wanted, name, owner=self)

    async def _keep_wanted(self, name: str) -> None:
        while (work := self._wanted.pop(name, None)) is not None:
            await work()

    # --- files -----------------------------------------------------------------

    def _ask_for_target(self) -> None:
        """Ask where to; not with the blocking dialog, which would stop everything else."""
        ask = self._file_dialog("saveSettingsFile", self.tr("Save the settings for another till"))
        ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask.setDefaultSuffix("toml")
        ask.selectFile(self._presenter.file_name())
        ask.fileSelected.connect(self.save_to)
        ask.open()

    def _ask_for_source(self) -> None:
        ask = self._file_dialog("openSettingsFile", self.tr("The settings of another till"))
        ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.fileSelected.connect(lambda source: self._presenter.choose_file(Path(source)))
        ask.open()

    def _act(self, name: str) -> None:
        self._tasks.start(("settings.act", name), partial(self._presenter.act, name), owner=self)

    def _ask_for_picture(self, name: str) -> None:
        ask = self._file_dialog("openPicture", self.tr("A picture for the receipts"))
        ask.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.fileSelected.connect(lambda source: self.take_picture(name, source))
        ask.open()

    def take_picture(self, name: str, source: str) -> None:
        """Keep the picture of this file for the setting."""
        self._keep_next(name, partial(self._presenter.choose_picture, name, Path(source)))

    def _file_dialog(self, name: str, title: str) -> QFileDialog:
        ask = QFileDialog(self, title)
        ask.setObjectName(name)
        ask.setNameFilter(self.tr("Settings of Paydesk (*.toml)"))
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return ask

    def save_to(self, target: str) -> None:
        """Save what another till can take over as this file."""
        self._tasks.start("settings.save", self._presenter.save_copy, Path(target), owner=self)

    # --- words -------------------------------------------------------------------

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._title.setText(self.tr("Settings"))
        self._names.setAccessibleName(self.tr("Sections of the settings"))
        self._take.setText(self.tr("Take these over"))
        self._leave.setText(self.tr("Leave all as it is"))
        self._save.setText(self.tr("Save for another till…"))
        self._open.setText(self.tr("Load from a file…"))
        self._close.setText(self.tr("Close"))
