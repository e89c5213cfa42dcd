"""The receiver of a running till: opened and closed as the shop sets it, while the program goes on."""

import asyncio
import importlib
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.bootstrap import BankSide, Till
from app.domain.events import Event, NoticeCame
from app.domain.identifiers import ProfileName
from app.domain.person import Right
from app.domain.profile import Generation
from app.domain.trail import Deed
from app.receiver.addresses import path_of
from app.receiver.counters import Counters
from app.services.notice_desk import NoticeStanding

if TYPE_CHECKING:
    from app.receiver.opening import OpenReceiver


class NoticeOffice:
    """Implements `NoticeDesk`. Counters go on over every opening anew."""

    def __init__(self, side: BankSide, till: Till) -> None:
        self._side = side
        self._till = till
        self._receiver: OpenReceiver | None = None
        self._counters = Counters()
        self._last: dict[ProfileName, datetime] = {}
        self._one_at_a_time = asyncio.Lock()
        till.publisher.listen(self._on_event)

    async def open(self) -> None:
        """Let messages in, where the shop wants that.

        Raises ReceiverCannotListen, KeyStoreUnusable, JournalFailure.
        """
        async with self._one_at_a_time:
            await self._shut()
            settings = self._till.settings.current
            if not settings.receiver_port:
                return
            # Loaded late: few tills have a receiver, and it brings a web server along.
            opening = await asyncio.to_thread(importlib.import_module, "app.receiver.opening")
            side = replace(self._side, profiles=tuple(self._till.banks.profiles()))
            self._receiver = await opening.open_receiver(
                side, self._till, settings.receiver_port, settings.public_address, self._counters
            )

    async def close(self) -> None:
        """Let nothing in any more."""
        async with self._one_at_a_time:
            await self._shut()

    async def standing(self, profile: ProfileName) -> NoticeStanding | None:
        settings = self._till.settings.current
        path = await self._path(profile)
        base = settings.public_address.rstrip("/")
        bank = self._till.banks.profile(profile)
        return NoticeStanding(
            port=settings.receiver_port,
            public_address=settings.public_address,
            is_listening=self._receiver is not None and profile in self._receiver.paths,
            is_secret_kept=bool(path),
            address=base + path if base and path else "",
            taken=self._counters.taken[profile],
            turned_away=self._counters.refused[profile],
            last_at=self._last.get(profile),
            lately=self._counters.lately(profile),
            recipe=bank.webhook_recipe,
            recipes=_recipes() if bank.generation is Generation.V2 else (),
        )

    async def open_at(self, port: int, public_address: str) -> None:
        await self._note("receiver", f"{port} {public_address}".strip())
        self._till.settings.change(receiver_port=port, public_address=public_address)
        await self.open()

    async def keep_secret(self, profile: ProfileName, secret: str) -> None:
        await self._note("notice-secret", profile)
        await self._side.secrets.keep_notice_secret(profile, secret)
        await self.open()

    async def keep_key_file(self, profile: ProfileName, path: str) -> None:
        # Loaded late: reading keys brings a library along that most tills need later or never.
        key_files = await asyncio.to_thread(importlib.import_module, "app.receiver.key_files")
        await self.keep_secret(profile, key_files.public_key_in(path))

    async def forget_secret(self, profile: ProfileName) -> None:
        await self._note("notice-secret-removed", profile)
        await self._side.secrets.forget_notice_secret(profile)
        await self.open()

    async def use_recipe(self, profile: ProfileName, recipe: str) -> None:
        await self._note("webhook-recipe", f"{profile} {recipe}".strip())
        self._till.settings.keep_webhook_recipe(profile, recipe)
        self._till.banks.replace(replace(self._till.banks.profile(profile), webhook_recipe=recipe))
        await self.open()

    async def _note(self, setting: str, value: str) -> None:
        """Write down who changes what about the messages. Raises NobodyAtWork, RightMissing, JournalFailure."""
        await self._till.logbook.check(Right.BANKS)
        await self._till.logbook.note(Deed.SETTING_CHANGED, setting=setting, value=value)

    async def _path(self, profile: ProfileName) -> str:
        """Return what the bank's address ends with, or "" without a secret; the open receiver knows it already."""
        if self._receiver is not None and profile in self._receiver.paths:
            return self._receiver.paths[profile]
        secret = await self._side.secrets.notice_secret(profile)
        return path_of(profile, secret) if secret else ""

    async def _shut(self) -> None:
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            # Not from here: it waits for messages that are just being kept in this loop.
            await asyncio.to_thread(receiver.server.stop)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, NoticeCame):
            self._last[event.profile] = event.at


def _recipes() -> tuple[str, ...]:
    """Return the names of the ways to sign a webhook. Loaded with the window that offers them."""
    return tuple(importlib.import_module("app.gateway.v2.webhooks").RECIPES)
