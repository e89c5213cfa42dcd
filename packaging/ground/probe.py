"""Does Qt load on this machine? Run by the Python of .venv: says what is wrong, ends with how bad it is."""

import ctypes
import subprocess
import sys
from pathlib import Path

FINE, DOES_NOT_LOAD, LACKS_SOMETHING = 0, 3, 4


def main() -> int:
    """How bad it is."""
    try:
        from PySide6 import QtGui, QtWebEngineWidgets, QtWidgets  # noqa: F401
    except ImportError as error:
        print("; ".join(missing_libraries()) or error)
        return DOES_NOT_LOAD
    if sys.platform != "linux":
        return FINE
    complaint = window_complaint() or text_complaint()
    print(complaint)
    return LACKS_SOMETHING if complaint else FINE


def qt_folder() -> Path:
    """Where the Qt libraries are; found without loading one."""
    return next(Path(place) / "PySide6" / "Qt" for place in sys.path if (Path(place) / "PySide6" / "Qt").is_dir())


def window_library() -> Path:
    """The library that opens windows on X11."""
    return qt_folder() / "plugins" / "platforms" / "libqxcb.so"


def missing_libraries() -> list[str]:
    """The system libraries that Qt's own libraries ask for in vain."""
    if sys.platform != "linux":
        return []
    libraries = (qt_folder() / "lib" / f"libQt6{name}.so.6" for name in ("Widgets", "WebEngineWidgets"))
    rows = subprocess.run(["ldd", *libraries, window_library()], capture_output=True, text=True, check=False).stdout
    return sorted({row.split()[0] for row in rows.splitlines() if "=> not found" in row})


def window_complaint() -> str:
    """What keeps windows on X11 from opening, or an empty text."""
    try:
        ctypes.CDLL(str(window_library()))
    except OSError as error:
        return "; ".join(missing_libraries()) or str(error)
    return ""


def text_complaint() -> str:
    """What keeps text from being seen, or an empty text."""
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    application = QGuiApplication(["probe", "-platform", "offscreen"])
    complaint = "" if QFontDatabase.families() else "no font is installed"
    del application
    return complaint


if __name__ == "__main__":
    sys.exit(main())
