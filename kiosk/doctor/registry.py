"""The registry of Windows."""

from __future__ import annotations

import sys


def read_registry(key: str, name: str) -> str | int | None:
    """A value of `HKLM\\…` or `HKCU\\…`; None where it is not set, and on other systems."""
    if sys.platform != "win32":
        return None
    import winreg

    roots = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
    root, _, path = key.partition("\\")
    try:
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(roots[root], path, access=access) as opened:
            value, _ = winreg.QueryValueEx(opened, name)
    except OSError:
        return None
    return value if isinstance(value, int) else str(value)
