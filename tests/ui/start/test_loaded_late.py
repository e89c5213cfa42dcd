"""What a start leaves unloaded: libraries and parts of Qt that many shops never need, and nobody should wait for."""

import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[3]
_NEVER_AT_THE_START = (
    *(
        "argon2",
        "asyncpg",
        "cryptography",
        "filelock",
        "httpx",
        "keyring",
        "phonenumbers",
        "segno",
        "starlette",
        "uvicorn",
    ),
    *(
        "xlsxwriter",
        "PySide6.QtPrintSupport",
        "PySide6.QtTest",
        "PySide6.QtWebEngineCore",
        "PySide6.QtWebEngineWidgets",
    ),
    *("app.gateway.factory", "app.sandbox", "app.receiver.opening", "app.journal.postgres", "app.demo"),
    *("app.start.first_start", "app.start.key_file_windows", "app.start.no_bank_yet", "app.ui.help_view"),
    *("app.bootstrap.office", "app.services.bulk_acts", "app.services.day_close", "app.services.support_bundle"),
    *("app.presenters.bank", "app.presenters.finding", "app.presenters.orders", "app.presenters.payment_link"),
    *("app.presenters.attention", "app.presenters.attention_state", "app.presenters.doubt_rows"),
    *("app.ui.screens.attention", "app.ui.screens.orders", "app.ui.screens.payment_link"),
    *(
        "app.windows.bank_windows",
        "app.windows.day_windows",
        "app.windows.link_windows",
        "app.windows.order_windows",
        "app.windows.palette_wishes",
    ),
    *("app.ui.locked_sheet", "app.windows.behind_lock"),
    *(
        "app.windows.people_office",
        "app.windows.practice_window",
        "app.windows.settings_window",
        "app.windows.support_window",
    ),
)

_MOST_MODULES = 430
"""Of ours, before the first window. Each costs the start a quarter of a millisecond; it was 508, 460, and 432."""


@pytest.mark.parametrize(
    ("loaded", "not_with_it"),
    [("app.main", _NEVER_AT_THE_START), ("app.gateway.factory", ("cryptography", "starlette", "uvicorn"))],
)
def test_rarely_used_libraries_are_loaded_when_first_needed(loaded: str, not_with_it: tuple[str, ...]) -> None:
    source = f"import sys, {loaded}; print(*[name for name in {not_with_it} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == []


def test_nothing_is_looked_for_as_garbage_before_the_window_stands() -> None:
    source = "import gc, runpy, sys; sys.argv[1:] = ['--help']\ntry: runpy.run_module('app', run_name='__main__')\n"
    source += "except SystemExit: print(gc.isenabled())"
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"


def test_the_first_window_waits_for_a_part_of_the_program_alone() -> None:
    source = "import sys, app.main; print(sum(name.startswith('app.') for name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert int(done.stdout) <= _MOST_MODULES, "what no sale needs is loaded with the first wish for it"


def test_what_the_key_store_brings_and_no_start_needs_is_read_with_its_first_use() -> None:
    source = (
        "import sys; from app.ui.loading import load_in_haste; load_in_haste()\n"
        "import keyring, more_itertools, urllib.request\n"
        "print('chunked' in vars(more_itertools), 'getproxies' in vars(urllib.request))\n"
        "print('http.client' in sys.modules)\n"
        "print(list(more_itertools.chunked('abc', 2))[1][0], callable(urllib.request.getproxies))\n"
        "print('chunked' in vars(more_itertools), 'http.client' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["False", "False", "False", "c", "True", "True", "True"]


def test_what_logging_and_msgspec_bring_and_no_start_needs_is_read_with_its_first_use() -> None:
    source = (
        "import sys; from app.ui.loading import load_in_haste; load_in_haste()\n"
        "import app.main, msgspec, pickle\n"
        "print('dumps' in vars(pickle), 'type_info' in vars(msgspec.inspect))\n"
        "print(pickle.loads(pickle.dumps('kept')), type(msgspec.inspect.type_info(int)).__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["False", "False", "kept", "IntType"]


def test_what_pyside_tells_of_its_functions_is_read_with_the_first_mistake_and_told_whole() -> None:
    source = (
        "import sys; from app.ui.loading import load_in_haste; load_in_haste()\n"
        "from PySide6.QtCore import QPoint\n"
        "parser = vars(sys.modules['shibokensupport.signature.parser'])\n"
        "print('pyside_type_init' in parser)\n"
        "try: QPoint('here')\n"
        "except TypeError as mistake: told = str(mistake)\n"
        "print('pyside_type_init' in parser, 'QPoint.__init__(xpos: int' in told)\n"
        "import PySide6.support.signature.lib.pyi_generator as stubs; print(callable(stubs.generate_pyi))"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["False", "True", "True", "True"]
