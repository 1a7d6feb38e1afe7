"""Whether there is a screen to open a window on.

Asked before Qt is, which ends the process where there is none.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_X_PORT = 6000
_PATIENCE_SECONDS = 3.0


def has_display() -> bool:
    """Whether this process was given a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def unreachable_display() -> str | None:
    """Why the screen that this process was given cannot be reached, in words; None when it can.

    Qt's platforms without a server (`offscreen`, `eglfs` and others) can always be reached.
    """
    if not sys.platform.startswith("linux"):
        return None
    x_display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    named = os.environ.get("QT_QPA_PLATFORM", "")
    platforms = [name.partition(":")[0] for name in named.split(";") if name]
    if not platforms:  # Qt tries each that there is a word of
        platforms = ["wayland"] * bool(wayland) + ["xcb"] * bool(x_display)
    faults = []
    for platform in platforms:
        if platform == "xcb":
            fault = _x_fault(x_display)
        elif platform.startswith("wayland"):
            fault = _wayland_fault(wayland or "wayland-0")
        else:
            return None
        if fault is None:
            return None
        faults.append(fault)
    return "; ".join(faults) or None


def _x_fault(display: str) -> str | None:
    """Tries what libxcb tries, in its order."""
    if not display:
        return "DISPLAY is not set"
    host, colon, number = display.rpartition(":")
    number = number.partition(".")[0]
    if not (colon and number.isdecimal()):
        return f"display {display!r} is not a name such as :0"
    host = host.removeprefix("tcp/").strip("[]")
    addresses: list[str | tuple[str, int]] = []
    if host in ("", "unix"):
        file = f"/tmp/.X11-unix/X{number}"
        addresses += [f"\0{file}", file]
    if host != "unix":
        addresses.append((host or "localhost", _X_PORT + int(number)))
    return _fault(f"display {display}", addresses)


def _wayland_fault(display: str) -> str | None:
    if os.environ.get("WAYLAND_SOCKET"):  # opened for this process by whoever started it
        return None
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not (folder or Path(display).is_absolute()):
        return f"Wayland display {display} cannot be reached: XDG_RUNTIME_DIR is not set"
    return _fault(f"Wayland display {display}", [str(Path(folder, display))])


def _fault(display: str, addresses: list[str | tuple[str, int]]) -> str | None:
    """What the first of the addresses that answers leaves to say: nothing."""
    import socket

    reason = ""
    for address in addresses:
        try:
            if isinstance(address, tuple):
                socket.create_connection(address, _PATIENCE_SECONDS).close()
            else:
                with socket.socket(socket.AF_UNIX) as client:
                    client.settimeout(_PATIENCE_SECONDS)
                    client.connect(address)
        except (OSError, OverflowError) as error:
            reason = reason or str(getattr(error, "strerror", None) or error)
        else:
            return None
    return f"{display} cannot be reached: {reason}"
