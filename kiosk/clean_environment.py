"""What the environment may tell Qt: where the screen is, and nothing that is loaded or run.

For a kiosk that somebody starts, who may have reasons; one that `kiosk run` starts is told less
(`supervisor/child_environment.py`).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_ABOUT_QT = re.compile(r"(QT|QML2?|QV4|QMLSCENE|QMLTOOLING)_")
_HARMLESS = re.compile(
    r"QT_(QUICK_BACKEND|QPA_UPDATE_IDLE_TIME|QPA_(EVDEV|FB|EGLFS|LINUXFB)\w*|QPA_GENERIC_PLUGINS|XCB_\w+|WAYLAND_\w+"
    r"|FONT_DPI|(AUTO_SCREEN_|SCREEN_)?SCALE_FACTORS?(_ROUNDING_POLICY)?|ENABLE_HIGHDPI_SCALING"
    r"|ACCESSIBILITY|LINUX_ACCESSIBILITY_ALWAYS_ON|LOGGING_RULES)"
)
_PLATFORMS = {
    "wayland",
    "wayland-egl",
    "xcb",
    "windows",
    "offscreen",
    "minimal",
    "linuxfb",
    "eglfs",
}


def take_away(environ: MutableMapping[str, str], program: Path) -> list[str]:
    """Takes out of `environ` what could bring foreign code or a debugger into Qt; the names of it.

    Plugins and QML of another place, a platform that lets the network in (vnc), an input method
    with keys of its own, files read by what QML runs. `program` is the folder of a frozen build,
    which tells its own Qt where it lies by such a variable.
    """
    taken = [name for name, value in environ.items() if not _may_stay(name, value, program)]
    for name in taken:
        del environ[name]
    return sorted(taken)


def _may_stay(name: str, value: str, program: Path) -> bool:
    if name == "QT_QPA_PLATFORM":
        return all(part.partition(":")[0] in _PLATFORMS for part in value.split(";") if part)
    if not _ABOUT_QT.match(name) or _HARMLESS.fullmatch(name):
        return True
    # A folder that came with the program: not one beside it, nor a list with others.
    return ";" not in value and Path(value).is_relative_to(program) and ".." not in value
