"""What the environment may tell Qt."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.clean_environment import take_away

PROGRAM = Path("/opt/kiosk/_internal")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("QT_PLUGIN_PATH", "/home/x/plugins"),
        ("QT_PLUGIN_PATH", "/opt/kiosk/_internal/../../../home/x"),
        ("QT_PLUGIN_PATH", "/opt/kiosk/_internal;/home/x"),
        ("QT_PLUGIN_PATH", ""),
        ("QT_QPA_PLATFORM_PLUGIN_PATH", "/tmp"),
        ("QT_QPA_PLATFORM", "vnc"),
        ("QT_QPA_PLATFORM", "vnc:port=5900"),
        ("QT_QPA_PLATFORM", "wayland;vnc"),
        ("QT_QPA_PLATFORMTHEME", "gtk3"),
        ("QT_IM_MODULE", "qtvirtualkeyboard"),
        ("QT_LOGGING_CONF", "/etc/shadow"),
        ("QT_QUICK_CONTROLS_STYLE", "/tmp/style"),
        ("QML_IMPORT_PATH", "/tmp"),
        ("QML2_IMPORT_PATH", "/tmp"),
        ("QML_XHR_ALLOW_FILE_READ", "1"),
        ("QML_DISK_CACHE_PATH", "/tmp"),
        ("QV4_FORCE_INTERPRETER", "1"),
    ],
)
def test_what_could_bring_foreign_code_or_a_way_in_is_taken_away(name, value):
    environ = {name: value, "PATH": "/usr/bin"}
    assert take_away(environ, PROGRAM) == [name]
    assert environ == {"PATH": "/usr/bin"}


def test_what_tells_of_the_screen_or_of_the_program_itself_stays():
    environ = {
        "QT_QPA_PLATFORM": "wayland;xcb",
        "QT_QUICK_BACKEND": "software",
        "QT_SCALE_FACTOR": "2",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_EVDEV_TOUCHSCREEN_PARAMETERS": "/dev/input/event5:rotate=90",
        "QT_PLUGIN_PATH": "/opt/kiosk/_internal/PySide6/Qt/plugins",
        "QML2_IMPORT_PATH": "/opt/kiosk/_internal/PySide6/Qt/qml",
        "QSG_RHI_BACKEND": "opengl",
        "WAYLAND_DISPLAY": "wayland-0",
        "DISPLAY": ":0",
    }
    before = dict(environ)
    assert take_away(environ, PROGRAM) == []
    assert environ == before
