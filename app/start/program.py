"""One run of the program: which side to work on, the window over it, and a tidy end."""

import asyncio
import importlib
import logging
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.bootstrap import (
    BankSide,
    Till,
    open_till,
    prepare_gateways,
    prepare_office,
    shop_side,
    sign_in_before_opening,
    training_side,
)
from app.changeover.to_server import SharedInstead
from app.computer import ThisComputer
from app.domain.errors import KeyStoreUnusable, PaydeskError
from app.domain.identifiers import ProfileName
from app.files.own_profiles import KnownProfiles
from app.files.settings import SettingsFile
from app.options import Options
from app.paths import DataPaths
from app.receiver.office import NoticeOffice
from app.secrets.store import KeyringSecretStore
from app.services.secrets_port import SecretStore
from app.services.sign_in import Standing
from app.start.began import Began, FirstWish
from app.start.copy_on_its_way import CopyOnItsWay
from app.start.putting_back import PatienceAtStart, PutBack, Unhurried, put_back_as_planned
from app.start.questions import Left, Trains
from app.start.start_news import StartNews
from app.ui.desktop import Desktop
from app.ui.loading import leave_alone_what_is_loaded, windows_rest
from app.ui.tasks import Tasks
from app.windows.till_window import Window

if TYPE_CHECKING:
    from app.start.key_file_windows import KeyFileWindows
    from app.start.moved import Elsewhere
    from app.start.no_bank_yet import NoBankYet

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 1.0
"""So long a start without a window is a start; longer it looks like a program that hangs."""


class Surroundings(Struct, frozen=True):
    """What the start found: settings from outside that were taken out, by name, and how the last run ended."""

    taken_out: tuple[str, ...] = ()
    broke_last_time: bool = False


NOTHING_UNUSUAL = Surroundings()


class Program:
    """Lives from the first dialog to the last commit."""

    def __init__(
        self,
        desktop: Desktop,
        options: Options,
        paths: DataPaths,
        settings: SettingsFile,
        known: KnownProfiles,
        surroundings: Surroundings = NOTHING_UNUSUAL,
    ) -> None:
        self._desktop = desktop
        self._surroundings = surroundings
        self._options = options
        self._paths = paths
        self._settings = settings
        self._profiles = known.profiles
        self._left_out = known.left_out
        self._tasks = Tasks(self.on_failure)
        self._window: Window | None = None
        self._put_back: PutBack | None = None
        self._elsewhere: Elsewhere | None = None
        self._patience: PatienceAtStart = Unhurried()

    async def run(self, stop: asyncio.Event) -> int:
        """Return the exit code after `stop` was set, or after the demo was played."""
        self._patience = CopyOnItsWay(self._desktop, stop)
        try:
            training = self._options.training or self._options.demo
            chosen = Trains() if training else await self._choose_side(stop)
        except (PaydeskError, OSError) as failure:
            return await self._say_cannot_start(failure, stop, offers_training=False)
        match chosen:
            case Left():
                return 0
            case Trains():
                return await self._train(stop)
            case Began(side=side, till=till, wish=wish):
                return await self._at_work(side, till, stop, wish)
            case _:
                return await self._work(chosen, stop)

    async def _train(self, stop: asyncio.Event) -> int:
        try:
            side = await training_side(self._profiles, self._paths)
        except (PaydeskError, OSError) as failure:
            return await self._say_cannot_start(failure, stop, offers_training=False)
        return await self._work(side, stop)

    def on_failure(self, error: BaseException) -> None:
        """Log what nobody expected, and tell the clerk that it happened."""
        _log.critical("nobody caught this", exc_info=error)
        if self._window is not None:
            self._window.say_failed(error)

    # --- which side ------------------------------------------------------------------------------------------------

    async def _choose_side(self, stop: asyncio.Event) -> BankSide | Began | Trains | Left:
        """Return the shop's banks once one of them has a login, a shop that just began, or what was chosen else."""
        keys = await self._keys(stop)
        if isinstance(keys, (Trains, Left)):
            return keys
        side = shop_side(self._profiles, keys, self._settings, self._paths)
        wanted = self._options.profile or self._settings.current.profile
        sign_in = sign_in_before_opening(side, self._settings, self._paths)
        try:
            # Without the shop's own page customers could not come back, so it is asked for like the login.
            standing = {
                each.name: await sign_in.standing(each, stays=each.name != self._only_now)
                for each in side.profiles
                if each.return_page
            }
            known = [name for name, how in standing.items() if how is not Standing.MISSING]
            elsewhere = [each for each in side.profiles if standing.get(each.name) is Standing.FOR_ELSEWHERE]
            if elsewhere:
                # Loaded here: hardly any bank ever moves.
                self._elsewhere = await importlib.import_module("app.start.moved").told_apart(sign_in, elsewhere)
        except KeyStoreUnusable:
            known = []
        if wanted in known or (known and not self._options.profile):
            return side
        asking = self._no_bank_yet()
        if self._options.profile:
            return await asking.ask_for_login(side, ProfileName(wanted), stop)
        return await asking.start_first(side, stop)

    @property
    def _only_now(self) -> str:
        """Return the bank whose profile is for this run alone, "" where none is."""
        return "" if self._options.profile_file is None else self._options.profile_file.stem

    async def _keys(self, stop: asyncio.Event) -> SecretStore | Trains | Left:
        """Return where this shop's keys lie: in its own file, where there is one, else in the system's key store."""
        if not self._paths.has_key_file:
            return KeyringSecretStore()
        # Loaded here: most computers have a key store.
        windows = importlib.import_module("app.start.key_file_windows")
        asking: KeyFileWindows = windows.KeyFileWindows(self._desktop, self._tasks, self._paths.keys)
        return await asking.unlock(stop)

    def _no_bank_yet(self) -> "NoBankYet":
        # Loaded here: most starts know a bank.
        module = importlib.import_module("app.start.no_bank_yet")
        asking: NoBankYet = module.NoBankYet(
            self._desktop,
            self._tasks,
            self._options,
            self._paths,
            self._settings,
            self._profiles,
            self._open_books,
        )
        return asking

    # --- at work ---------------------------------------------------------------------------------------------------

    async def _work(self, side: BankSide, stop: asyncio.Event) -> int:
        try:
            till = await self._open_books(side)
        except (PaydeskError, OSError) as failure:
            try:
                return await self._say_cannot_start(failure, stop, offers_training=side.sandbox is None)
            finally:
                await self._leave(side)
        return await self._at_work(side, till, stop)

    async def _at_work(self, side: BankSide, till: Till, stop: asyncio.Event, wish: FirstWish | None = None) -> int:
        try:
            return await self._open_for_business(side, till, stop, wish)
        finally:
            await self._tasks.finish()
            await till.close()
            await self._leave(side)

    async def _leave(self, side: BankSide) -> None:
        await self._tasks.finish()
        await asyncio.to_thread(side.stop)

    async def _open_books(self, side: BankSide) -> Till:
        if not side.is_training:
            await SharedInstead(self._paths, self._settings, side.secrets).finish()
        self._put_back = await put_back_as_planned(side, self._paths, self._settings, self._patience)
        computer = ThisComputer(self._paths.root, self._surroundings.taken_out)
        till = await self._with_patience(open_till(side, self._paths, self._settings, computer=computer))
        try:
            await till.recovery.begin()
        except BaseException:
            await till.close()
            raise
        return till

    async def _with_patience(self, opens: Coroutine[Any, Any, Till]) -> Till:
        """Return the till once it is open; what takes long is said on the screen meanwhile."""
        opening = asyncio.create_task(opens)
        try:
            await asyncio.wait([opening], timeout=_PATIENCE_SECONDS)
            if not opening.done():
                # Loaded here: hardly any start takes so long.
                await importlib.import_module("app.start.long_opening").shown_until_open(self._desktop, opening)
            return await opening
        except asyncio.CancelledError:
            opening.cancel()
            await asyncio.wait([opening])
            raise

    async def _open_for_business(
        self, side: BankSide, till: Till, stop: asyncio.Event, wish: FirstWish | None
    ) -> int:
        office = None if till.training else NoticeOffice(side, till)
        window = Window(self._desktop, till, self._tasks, self._options.profile, office)
        self._window = window
        leave_alone_what_is_loaded()  # what the window is made of, before it is first drawn
        window.close_wanted.connect(stop.set)
        window.show()
        if wish is not None:
            window.main.show_screen(window.main.payment_link if wish is FirstWish.LINK else window.main.phone_order)
        self._tell_news(till, window)
        await windows_rest()
        await asyncio.to_thread(prepare_gateways)
        await asyncio.to_thread(prepare_office)
        leave_alone_what_is_loaded()
        work = self._start_work(till)
        try:
            if office is not None:
                await self._let_messages_in(office, window)
            if self._options.demo:
                # Loaded late: only the demo needs Qt's test events and a customer's browser.
                play = importlib.import_module("app.demo.play").play
                return int(await play(window, till, self._options.screenshots))
            await stop.wait()
            return 0
        finally:
            self._window = None
            for task in work:
                task.cancel()
            await asyncio.gather(*work, return_exceptions=True)
            if office is not None:
                await office.close()
            window.hide()
            await self._tasks.finish()  # while there is still a window to draw on
            window.close_for_good()

    def _start_work(self, till: Till) -> "list[asyncio.Task[None]]":
        """Start what goes on beside the window for as long as it is open."""
        work = [asyncio.create_task(run, name=name) for name, run in till.work().items()]
        for task in work:
            task.add_done_callback(self._on_work_ended)
        return work

    def _tell_news(self, till: Till, window: Window) -> None:
        news = StartNews(
            self._surroundings.broke_last_time,
            self._left_out,
            () if self._elsewhere is None else self._elsewhere.own,
            self._put_back,
            till.copies.left_unfinished(),
            till.copies.folder,
        )
        if self._elsewhere is not None and self._elsewhere.moved:
            window.ask_about(self._elsewhere.moved)
        if not news.are_any:
            return
        # Loaded here: a start seldom has news of its own.
        first_words = importlib.import_module("app.start.first_words").first_words
        window.say(lambda: first_words(self._desktop.speech(), news))

    async def _let_messages_in(self, office: NoticeOffice, window: Window) -> None:
        """Open the receiver, where the shop wants that; without messages the banks are asked all the same."""
        try:
            await office.open()
        except PaydeskError as failure:
            window.say_failed(failure)

    def _on_work_ended(self, work: "asyncio.Task[None]") -> None:
        """Asking must never stop without a word: nobody would learn of a payment any more. Nor must the checks."""
        if not work.cancelled() and (failure := work.exception()) is not None:
            self.on_failure(failure)

    async def _say_cannot_start(
        self, failure: PaydeskError | OSError, stop: asyncio.Event, *, offers_training: bool
    ) -> int:
        """Show why the books cannot be opened; the journal stays as it is."""
        _log.error("cannot start: %s", type(failure).__name__)
        # Loaded here: hardly any start fails.
        refused = importlib.import_module("app.start.refused")
        message = refused.message_of(self._desktop.speech(), failure)
        trains: bool = await refused.tell_failed_start(
            self._desktop, message, self._paths.logs, stop, offers_training=offers_training
        )
        return await self._train(stop) if trains else 2
