"""The life of the program, in processes of their own: a second loop in this one would end the tests."""

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[3]
BEGIN = """
import asyncio, os, signal, sys
from app.ui.loop import Application, run_until_closed
from PySide6.QtCore import QTimer

app = Application([])

async def wait_for_stop(stop):
    await stop.wait()
    print("stopped")
    return 7
"""


def play(story: str, expected_code: int = 7) -> list[str]:
    """Run the story and return the lines it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + dedent(story)],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == expected_code, done.stderr
    return done.stdout.split("\n")[:-1]


def test_asking_qt_to_quit_only_asks() -> None:
    lines = play("""
        QTimer.singleShot(0, app.quit)
        sys.exit(run_until_closed(app, wait_for_stop))
    """)
    assert lines == ["stopped"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_signals_of_the_system_only_ask_the_program_to_end(name: str) -> None:
    lines = play(f"""
        async def root(stop):
            os.kill(os.getpid(), signal.{name})
            return await wait_for_stop(stop)

        sys.exit(run_until_closed(app, root))
    """)
    assert lines == ["stopped"]


def test_tasks_left_over_are_ended_before_the_loop() -> None:
    lines = play("""
        async def forgotten():
            try:
                await asyncio.sleep(1000)
            except asyncio.CancelledError:
                await asyncio.sleep(0)
                print("tidied up")
                raise

        async def numbers():
            try:
                while True:
                    yield 1
            finally:
                print("generator closed")

        async def root(stop):
            asyncio.create_task(forgotten())
            async for _number in numbers():
                break
            await asyncio.sleep(0)
            return 7

        sys.exit(run_until_closed(app, root))
    """)
    assert sorted(lines) == ["generator closed", "tidied up"]


def test_failures_of_slots_and_of_tasks_reach_one_place() -> None:
    lines = play("""
        def fail():
            raise LookupError("slot")

        async def fail_later():
            raise LookupError("task")

        async def root(stop):
            QTimer.singleShot(0, fail)
            task = asyncio.create_task(fail_later())
            await asyncio.sleep(0.05)
            del task
            await asyncio.sleep(0.05)
            return 7

        sys.exit(run_until_closed(app, root, lambda error: print(repr(error))))
    """)
    assert sorted(lines) == ["LookupError('slot')", "LookupError('task')"]


def test_failure_of_the_root_leaves_nothing_behind() -> None:
    lines = play("""
        async def root(stop):
            asyncio.create_task(wait_for_stop(stop))
            await asyncio.sleep(0)
            raise LookupError("no journal")

        try:
            run_until_closed(app, root)
        except LookupError as error:
            print(repr(error))
            sys.exit(7)
    """)
    assert lines == ["LookupError('no journal')"]


def test_qasync_takes_pyside_and_no_other_qt() -> None:
    assert play("""
        import qasync
        print(qasync.QtModuleName)
        sys.exit(7)
    """) == ["PySide6"]
