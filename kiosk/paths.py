"""Where files lie, from source and in a frozen build alike."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

FROZEN = bool(getattr(sys, "frozen", False))
COMMAND = (sys.executable,) if FROZEN else (sys.executable, "-P", "-m", "kiosk")
"""How this program starts itself again, for a command of its own: never one that lies in the folder
it was started in."""
ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
ASSETS = ROOT / "assets"
CONTENT = ROOT / "exhibits.yaml"
"""The content that came with the program; what is shown is `content_file()`."""
QML = ROOT / "kiosk" / "qml"
TRANSLATIONS = ROOT / "build" / "translations"
SHIPPED_SNAPSHOT = ROOT / "build" / "exhibits.snapshot"
"""`CONTENT` as it is shown while staff's own has not been read yet; made by `make snapshot`."""
LINUX, WINDOWS = sys.platform == "linux", sys.platform == "win32"
MACHINE = Path("/var/lib/kiosk" if LINUX else platformdirs.site_data_dir("Kiosk", appauthor=False))
"""Where an installed kiosk keeps `content` and `state`; made by what installs it."""


def content_file() -> Path:
    """What is shown where nothing else is asked for.

    From source the repository's; in a frozen build staff's own, on an installed machine in one
    folder for all its users. That folder itself is not asked: it may be a share that hangs.
    """
    if not FROZEN:
        return CONTENT
    installed = (MACHINE / "state").is_dir()
    own = MACHINE if installed else Path(platformdirs.user_data_dir("kiosk", appauthor=False))
    return own / "content" / "exhibits.yaml"


def state_folder() -> Path:
    """Where this machine's kiosk keeps what must survive a restart."""
    folder = MACHINE / "state"
    if FROZEN and os.access(folder, os.W_OK):
        return folder
    return Path(platformdirs.user_state_dir("kiosk", appauthor=False))


def settings_file() -> Path:
    """Where an installer writes `kiosk.yaml`; it need not exist."""
    if FROZEN and LINUX:
        return Path("/etc/kiosk/kiosk.yaml")
    return Path(platformdirs.site_config_dir("kiosk", appauthor=False)) / "kiosk.yaml"


def of_windows(*parts: str) -> str:
    """A program of Windows' own, by its whole path: one of its name may lie nearer."""
    root = os.environ.get("SYSTEMROOT", r"C:\Windows")
    return "\\".join((root, "System32", *parts))


def fonts() -> tuple[Path, ...]:
    """The kiosk's own fonts: those of its texts, and that of its icons."""
    return (*sorted((ASSETS / "fonts").glob("*.[ot]tf")), icon_font())


def icon_font() -> Path:
    """The Material Design icons that qtawesome ships.

    Found without importing qtawesome: its import alone would cost a third of the start. A frozen
    build has only the font of it.
    """
    from importlib.util import find_spec

    font = Path("fonts") / "materialdesignicons6-webfont-6.9.96.ttf"
    if FROZEN:
        return ROOT / "qtawesome" / font
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("qtawesome is not installed")
    return Path(spec.origin).parent / font
