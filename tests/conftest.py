"""What holds for every test: one Qt loop, and nothing unexpected in the log, from Qt, or left on the screen."""

import gc
import logging
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.qt_loop", "tests.tally"]

# Nothing is judged by the time it takes: a crowded computer draws its examples slowly.
settings.register_profile("paydesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("paydesk")

_MEMORY, _ROOM = Path("/dev/shm"), 2 << 30  # noqa: S108 - a file system, not a file with a name to guess
if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
    # Journals flush every write. No test pulls the plug of this computer, so its disks need not be waited for.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is marked as long, unless `-m` speaks of it."""
    if "long" in config.option.markexpr:
        return
    left_out = [item for item in items if item.get_closest_marker("long")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in set(left_out)]


_OF_QT = frozenset({"qtbot", "qapp", "gui_loop"})


@pytest.fixture(autouse=True)
def garbage_of_qt_is_found_in_its_own_thread(request: pytest.FixtureRequest) -> object:
    """Keep journals and banks, which have threads of their own, from throwing away widgets in them."""
    if not _OF_QT & set(request.fixturenames):
        yield
        return
    gc.disable()
    yield
    gc.collect(0)  # what came during the test is all there: nothing was looked for meanwhile
    gc.enable()


@pytest.fixture(autouse=True)
def no_surprises_in_the_log(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> object:
    """Fail on any record at WARNING or above, unless the test is marked to expect some."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    records = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    surprises = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not surprises, surprises
