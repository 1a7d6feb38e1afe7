"""Screen, renderer, touch and fonts as Qt sees them, in a process of its own.

A display or a driver that fails ends the process that asks for it; it must not be the doctor's.
"""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk import paths

_PATIENCE_SECONDS = 40


@dataclass(frozen=True)
class Screen:
    """One screen: pixels as programs see them, millimetres as the screen tells them (0: not)."""

    name: str
    width: int
    height: int
    wide_mm: float
    high_mm: float
    hertz: float
    scale: float


@dataclass(frozen=True)
class Seen:
    """What there is; the first screen is the one that the kiosk fills.

    Where nothing could be seen, `error` says why.
    """

    platform: str = ""
    screens: tuple[Screen, ...] = ()
    touch: tuple[str, ...] = ()
    renderer: str = ""
    """How the scene is drawn: OpenGL, Direct3D11, Software …; empty where it cannot be."""
    device: str = ""
    """The graphics card and its driver, in their own words."""
    by_processor: bool = False
    """Whether the driver says that the processor draws."""
    refused_fonts: tuple[str, ...] = ()
    error: str = ""


def look_through_qt(environ: Mapping[str, str]) -> Seen:
    """What a process with these variables sees. Never raises."""
    try:
        done = subprocess.run(
            [*paths.COMMAND, "look"], env=dict(environ), capture_output=True, text=True,
            timeout=_PATIENCE_SECONDS, check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        return Seen(error=str(error))
    try:
        reply: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        words = done.stderr.strip().splitlines() or [f"it ended with code {done.returncode}"]
        return Seen(error=words[0])
    reply["screens"] = [Screen(**screen) for screen in reply["screens"]]
    reply = {name: tuple(v) if isinstance(v, list) else v for name, v in reply.items()}
    return Seen(**reply)


def look() -> str:
    """What this process sees, as JSON. No window is opened."""
    from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice

    application = QGuiApplication(sys.argv[:1])
    primary = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not primary]
    screens = [
        Screen(
            " ".join(filter(None, (screen.name(), screen.manufacturer(), screen.model()))),
            screen.size().width(),
            screen.size().height(),
            screen.physicalSize().width(),
            screen.physicalSize().height(),
            screen.refreshRate(),
            screen.devicePixelRatio(),
        )
        for screen in (primary, *others)
    ]
    touch = [
        device.name()
        for device in QInputDevice.devices()
        if device.type() == QInputDevice.DeviceType.TouchScreen
    ]
    refused = [str(f) for f in paths.fonts() if QFontDatabase.addApplicationFont(str(f)) < 0]
    renderer, device, by_processor = _drawn_by()
    seen = Seen(
        application.platformName(), tuple(screens), tuple(touch), renderer, device, by_processor,
        tuple(refused),
    )  # fmt: skip
    return json.dumps(dataclasses.asdict(seen))


def _drawn_by() -> tuple[str, str, bool]:
    """How Qt Quick draws here, what with, and whether that is the processor."""
    from PySide6.QtGui import QRhiDriverInfo
    from PySide6.QtQuick import QQuickRenderControl, QQuickWindow

    if os.environ.get("QT_QUICK_BACKEND") == "software":
        return "Software", "", True
    control = QQuickRenderControl()
    window = QQuickWindow(control)
    if not control.initialize():
        return "", "", False
    driver = control.rhi().driverInfo()
    name = bytes(driver.deviceName.data()).decode("utf-8", "replace")
    kind = QRhiDriverInfo.DeviceType(driver.deviceType)
    renderer = window.rendererInterface().graphicsApi().name
    del window
    return renderer, name, kind is QRhiDriverInfo.DeviceType.CpuDevice
