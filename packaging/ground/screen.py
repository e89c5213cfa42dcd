"""Is there a screen, and if not, which virtual one can Paydesk draw on?"""

import contextlib
import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping

from ground import debian
from ground.telling import CannotGoOnError, say

SIZE = "1440x900x24"
PATIENCE_SECONDS = 20


def is_there(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether windows can be seen, or somebody said how to draw them."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


@contextlib.contextmanager
def virtual() -> Iterator[dict[str, str]]:
    """The variables that lead a program to a virtual screen, which ends with this block."""
    server = start_server() if has_server() else None
    if server is None:
        say("Without Xvfb: drawing in memory (QT_QPA_PLATFORM=offscreen)")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    process, display = server
    say(f"Drawing on a virtual screen (Xvfb {display}, {SIZE})")
    try:
        yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    finally:
        stop(process)


def has_server() -> bool:
    """Whether Xvfb is there, after apt had its chance."""
    if shutil.which("Xvfb") is None and debian.is_here():
        with contextlib.suppress(CannotGoOnError):
            debian.install(debian.VIRTUAL_SCREEN)
    return shutil.which("Xvfb") is not None


def start_server() -> tuple[subprocess.Popen[bytes], str] | None:
    """A running Xvfb and its display; it picks a free number itself. None when it does not start."""
    read_end, write_end = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SIZE, "-nolisten", "tcp"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=[write_end],
        start_new_session=True,  # Ctrl-C reaches Paydesk, which still needs its screen to end well
        preexec_fn=end_with_parent,
    )
    os.close(write_end)
    try:
        number = read_number(read_end)
    finally:
        os.close(read_end)
    if number:
        return process, f":{number}"
    stop(process)
    return None


def end_with_parent() -> None:
    """Nothing; the kernel ends the screen should this script be killed (PR_SET_PDEATHSIG is 1)."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def read_number(pipe: int) -> str:
    """The display number that Xvfb writes once it listens; empty when it says none."""
    text = b""
    while not text.endswith(b"\n") and select.select([pipe], [], [], PATIENCE_SECONDS)[0]:
        piece = os.read(pipe, 64)
        if not piece:
            return ""
        text += piece
    return text.decode().strip()


def stop(process: subprocess.Popen[bytes]) -> None:
    """Nothing; the screen is gone."""
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
