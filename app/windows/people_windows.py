"""Everything about people in the window: the picker of the operator, the lock, and what their office opens."""

import importlib
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.domain.person import Person
from app.presenters.operator import OperatorPresenter, OperatorWords
from app.ui.idle import IdleWatch
from app.ui.operator_picker import OperatorPicker
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace

if TYPE_CHECKING:
    from app.windows.behind_lock import BehindLock
    from app.windows.people_office import PeopleOffice

_LOCKS_AFTER_MINUTES = 15
"""Gateways and card schemes ask that whoever comes back after this says again who it is."""
_LOOKS_AGAIN_MS = 500
"""How soon an order that was under way is looked at again: it may have ended."""


class PeopleWindows:
    """Opens each of them once over a main window."""

    def __init__(
        self,
        place: Workplace,
        is_busy: Callable[[], bool],
    ) -> None:
        """`is_busy` tells whether an order is under way on a screen."""
        self._place = place
        self._is_busy = is_busy
        self._windows = OpenWindows(place)
        self._at_work = place.till.at_work.person
        """Who worked here last."""
        self._idle = IdleWatch(place.desktop.app, _LOCKS_AFTER_MINUTES)
        self._idle.left_alone.connect(self.lock)
        self._choosing: OperatorPresenter | None = None
        """Stands behind the picker that was opened last."""
        place.main.operator_wanted.connect(self.pick_operator)
        place.main.badge_scanned.connect(self._take_badge)

    def begin(self) -> None:
        """Ask who works here, in a shop whose people have names."""
        if self._place.till.at_work.is_locked:
            self._shut(None)
            self.pick_operator()

    def pick_operator(self) -> None:
        """Open the picker; not while an order is under way, which belongs to whoever began it."""
        place = self._place
        if self._is_busy():
            place.main.show_message(lambda: OperatorWords(place.speech().translate).under_way())
            return
        if self._windows.comes_forward("operator"):
            return
        till = place.till
        presenter = self._choosing = OperatorPresenter(
            place.speech(),
            till.people,
            till.badges,
            till.at_work,
            till.office.wrong_pins,
            self._tell_wrong_pins,
            self._is_busy,
        )
        picker = OperatorPicker(presenter, place.tasks, place.icons, place.main)
        picker.people_wanted.connect(picker.reject)
        picker.people_wanted.connect(self.show_people)
        self._windows.keep("operator", picker, presenter)
        picker.move(place.main.below_operator(picker.sizeHint().width()))
        picker.show()
        picker.activateWindow()

    def _take_badge(self, code: str) -> None:
        """Let the picker say what a badge was worth that was scanned at the locked till."""
        self.pick_operator()
        if self._choosing is not None:
            self._place.tasks.start("operator.on", self._choosing.scan_first, code)

    def _tell_wrong_pins(self, tried: Mapping[str, int]) -> None:
        place = self._place
        place.main.show_message(lambda: OperatorWords(place.speech().translate).wrong_pins(tried))

    def show_people(self) -> None:
        self.unless_locked(lambda: self._office.show_people())

    def show_rights(self) -> None:
        self.unless_locked(lambda: self._office.show_rights())

    def show_trail(self) -> None:
        self.unless_locked(lambda: self._office.show_trail())

    def unless_locked(self, opens: Callable[[], None]) -> None:
        """Let a window open, or ask who works here first."""
        if self._place.till.at_work.is_locked:
            self.pick_operator()
        else:
            opens()

    def another_at_work(self) -> None:
        """Somebody works here from now on, or nobody: what is open belongs to whoever opened it."""
        left, self._at_work = self._at_work, self._place.till.at_work.person
        if self._at_work is None:
            self._shut(left)
        elif "_behind_lock" in vars(self):
            self._behind_lock.unlock(self._at_work)

    def _shut(self, left: Person | None) -> None:
        """Let nobody read what whoever left had in front; an order under way stays in sight until it has ended."""
        place = self._place
        if place.till.at_work.is_locked and self._is_busy():
            QTimer.singleShot(_LOOKS_AGAIN_MS, place.main, lambda: self._shut(left))
        elif place.till.at_work.is_locked:
            self._behind_lock.lock(left)

    @cached_property
    def _behind_lock(self) -> "BehindLock":
        behind: BehindLock = importlib.import_module("app.windows.behind_lock").BehindLock(self._place.main)
        return behind

    @cached_property
    def _office(self) -> "PeopleOffice":
        """What an owner opens now and then. Loaded with the first of it: no sale needs it."""
        office: PeopleOffice = importlib.import_module("app.windows.people_office").PeopleOffice(
            self._place, self._windows
        )
        return office

    def lock(self) -> None:
        """Let nobody work here until somebody says who it is; not while an order is under way, which is theirs."""
        if self._is_busy():
            self._idle.begin_anew()
        elif self._place.till.at_work.person is not None:
            self._place.tasks.start("operator.lock", self._lock)

    def speak(self) -> None:
        """Tell the open ones in the language that was chosen."""
        self._windows.speak()

    def leave_all(self) -> None:
        """Close what is open."""
        self._windows.leave()

    def close(self) -> None:
        """Watch no more: the window closes."""
        self.leave_all()
        self._idle.end()
        if "_behind_lock" in vars(self):
            self._behind_lock.end()

    async def _lock(self) -> None:
        self._windows.close("operator")  # one that is open names whoever leaves
        await self._place.till.people.sign_off()
        if self._place.till.at_work.is_locked:  # else somebody came while that was written down
            self.pick_operator()
