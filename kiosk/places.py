"""Where files lie, from source and in a frozen build alike."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
ASSETS = ROOT / "assets"
CONTENT = ROOT / "exhibits.yaml"
QML = ROOT / "kiosk" / "qml"
TRANSLATIONS = ROOT / "build" / "translations"


def state_folder() -> Path:
    """Where this machine's kiosk keeps what must survive a restart."""
    return Path(platformdirs.user_state_dir("kiosk", appauthor=False))


def settings_file() -> Path:
    """Where an installer writes `kiosk.yaml`; it need not exist."""
    return Path(platformdirs.site_config_dir("kiosk", appauthor=False)) / "kiosk.yaml"


def icon_font() -> Path:
    """The Material Design icons that qtawesome ships.

    Found without importing qtawesome: its import alone would cost a third of the start.
    """
    from importlib.util import find_spec

    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("qtawesome is not installed")
    return Path(spec.origin).parent / "fonts" / "materialdesignicons6-webfont-6.9.96.ttf"
