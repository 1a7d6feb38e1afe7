"""What of its environment a supervisor hands on."""

from __future__ import annotations

from kiosk.supervisor import SUPERVISED
from kiosk.supervisor.child_environment import child_environment, dropped

GIVEN = {
    "PATH": "/usr/bin", "HOME": "/var/lib/kiosk", "LANG": "C.UTF-8", "DISPLAY": ":0",
    "WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/kiosk", "LIBSEAT_BACKEND": "seatd",
    "QT_QPA_PLATFORM": "wayland", "QT_QUICK_BACKEND": "software",
}  # fmt: skip
LEADING_IN = {
    "LD_PRELOAD": "/tmp/x.so", "LD_LIBRARY_PATH": "/tmp", "PYTHONPATH": "/tmp",
    "PYTHONSTARTUP": "/tmp/x.py", "QT_PLUGIN_PATH": "/tmp", "QML2_IMPORT_PATH": "/tmp",
    "QML_IMPORT_TRACE": "1", "QSG_INFO": "1", "QT_QPA_PLATFORM_PLUGIN_PATH": "/tmp",
    "QTWEBENGINE_REMOTE_DEBUGGING": "9222", "KIOSK_SUPERVISED": "/tmp",
}  # fmt: skip
OURS = {"NOTIFY_SOCKET": "/run/systemd/notify", "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"}


def test_the_kiosk_has_its_display_and_account_and_nothing_that_leads_into_it():
    given = {**GIVEN, **LEADING_IN, **OURS}
    assert child_environment(given, "/state") == {**GIVEN, SUPERVISED: "/state"}


def test_what_is_dropped_is_named_but_for_what_was_meant_for_the_supervisor():
    assert dropped({**GIVEN, **LEADING_IN, **OURS}) == sorted(LEADING_IN)
    assert dropped(GIVEN) == []
