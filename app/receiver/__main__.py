"""The receiver on a shop's server: `python -m app.receiver` takes messages in and asks the banks, without a window.

One line of JSON on stdout says where it listens; it runs until it is told to end.
"""

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from app.bootstrap import BankSide, open_till, shop_side
from app.changeover.waiting import refuse_while_another_waits
from app.domain.errors import PaydeskError, ProfileUnusable
from app.files.logs import start_logging
from app.files.own_profiles import known_profiles
from app.files.settings import SettingsFile, SettingsUnusable
from app.paths import DataPaths, data_paths
from app.presenters.errors import ErrorWords
from app.presenters.formatting import Formats
from app.presenters.words import in_english
from app.receiver.opening import OpenReceiver, open_receiver
from app.terminal_keys import keys_of

NOBODY_TO_HEAR = "No bank's messages can be checked yet: enter the secret of at least one bank in Paydesk first."


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code: 0 when it was told to end, 2 when it could not begin."""
    options = _parser().parse_args(arguments)
    paths = data_paths(options.data_dir)
    start_logging(paths.logs)
    try:
        settings = SettingsFile(paths.settings)
        refuse_while_another_waits(paths, settings, training=False)
        profiles = known_profiles(paths.profiles, options.profile_file).profiles
        side = shop_side(profiles, keys_of(paths), settings, paths)
        return asyncio.run(_receive(side, paths, settings, options.port, options.public_address))
    except SettingsUnusable as failure:
        return _refuse(f"The settings file cannot be read: {failure.path}: {failure.reason}")
    except ProfileUnusable as failure:
        return _refuse(f"The bank profile cannot be used: {failure.path}: {failure.field}. Mend that entry.")
    except PaydeskError as failure:
        message = ErrorWords(in_english, Formats("en")).message(failure)
        return _refuse(f"{message.happened} {message.money} {message.to_do}")


async def _receive(side: BankSide, paths: DataPaths, settings: SettingsFile, port: int, public: str) -> int:
    told_to_end, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        # Not the loop's own way, which Windows has not.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(told_to_end.set))
    till = await open_till(side, paths, settings)
    try:
        await till.recovery.begin()
        receiver = await open_receiver(side, till, port, public)
        if receiver is None:
            return _refuse(NOBODY_TO_HEAR)
        work = [asyncio.create_task(run, name=name) for name, run in till.work().items()]
        try:
            _say_where(receiver, public)
            await told_to_end.wait()
        finally:
            await asyncio.to_thread(receiver.server.stop)
            for task in work:
                task.cancel()
            await asyncio.gather(*work, return_exceptions=True)
    finally:
        await till.close()
    return 0


def _say_where(receiver: OpenReceiver, public: str) -> None:
    base = public.rstrip("/") or receiver.address
    addresses = {profile: base + path for profile, path in receiver.paths.items()}
    sys.stdout.write(json.dumps({"address": receiver.address, "notices": addresses}) + "\n")
    sys.stdout.flush()


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"The receiver cannot start. {sentence}\n")
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m app.receiver", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="on this computer only; 0: any free port")
    parser.add_argument(
        "--public-address", default="", metavar="URL", help="what banks call, as https://shop.example"
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where journal and settings are")
    parser.add_argument("--profile-file", type=Path, metavar="FILE", help="add a bank profile for this run only")
    return parser


if __name__ == "__main__":
    sys.exit(main())
