"""What visitors look at and touch."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.doctor.finding import Finding, State

if TYPE_CHECKING:
    from kiosk.doctor.machine import Machine
    from kiosk.doctor.seen import Screen

_LARGEST_FOR_PROCESSOR = 1920 * 1200
_DIRECT = 2
"""The bit of a Linux input device that is touched where the picture is."""
_PROCESSOR_DRIVERS = ("llvmpipe", "softpipe", "swrast", "basic render")


def display(machine: Machine) -> Finding:
    """Whether there is a screen to look at from here."""
    if machine.seen.error:
        return Finding(
            "display", State.MISSING, machine.seen.error,
            "no picture can be opened; see the log of the display: journalctl -b",
        )  # fmt: skip
    if machine.seen.platform != "offscreen":
        where = machine.display.get("WAYLAND_DISPLAY") or machine.display.get("DISPLAY", "")
        words = f"{machine.seen.platform} {where}".rstrip()
        return Finding("display", State.OK, words)
    connected = _connected(machine)
    if not connected:
        return Finding(
            "display", State.MISSING, "none: no screen is connected", "connect and switch it on"
        )
    return Finding(
        "display", State.WARNING, f"none is open here; connected: {', '.join(connected)}",
        "run this again as root while the kiosk is on screen",
    )  # fmt: skip


def renderer(machine: Machine) -> Finding:
    """What draws: a graphics card, the processor in its place, or the safe mode."""
    seen, name = machine.seen, "renderer"
    if seen.error or seen.platform == "offscreen":
        return _not_seen(name)
    if seen.renderer == "Software":
        if machine.settings.settings.renderer == "software":
            return Finding(name, State.OK, "safe mode, as set in kiosk.yaml: halls are flat")
        return Finding(
            name, State.WARNING, "safe mode, by the variable QT_QUICK_BACKEND: halls are flat",
            "say renderer: software in kiosk.yaml, or unset it",
        )  # fmt: skip
    if not seen.renderer:
        return Finding(
            name, State.MISSING, "no OpenGL, Direct3D, Metal or Vulkan",
            "install the graphics driver (Debian: libgl1-mesa-dri), or renderer: software",
        )  # fmt: skip
    words = f"{seen.renderer}, {seen.device}".rstrip(", ")
    if not (seen.by_processor or any(d in seen.device.lower() for d in _PROCESSOR_DRIVERS)):
        return Finding(name, State.OK, words)
    words = f"the processor draws: {words}"
    if any(s.width * s.height * s.scale**2 > _LARGEST_FOR_PROCESSOR for s in seen.screens[:1]):
        return Finding(
            name, State.WARNING, words, "this many pixels need a graphics card, or 1920x1080"
        )
    return Finding(name, State.OK, words)


def screen(machine: Machine) -> Finding:
    """The screen that the kiosk fills."""
    seen, name = machine.seen, "screen"
    if seen.error or seen.platform == "offscreen":
        return _not_seen(name)
    first = seen.screens[0]
    way = "portrait" if first.height > first.width else "landscape"
    words = f"{first.name} {first.width}x{first.height} {way}, {first.hertz:.0f} Hz".lstrip()
    words += f", scale {first.scale:g}" if first.scale != 1 else ""
    if _millimetres_a_pixel(first):
        words += f", {first.wide_mm:.0f} x {first.high_mm:.0f} mm"
    if len(seen.screens) > 1:
        return Finding(
            name, State.WARNING, f"{words}, and {len(seen.screens) - 1} more",
            "the kiosk fills one screen; take the others off",
        )  # fmt: skip
    if first.hertz < 50:
        return Finding(name, State.WARNING, words, "movement looks rough below 50 Hz")
    return Finding(name, State.OK, words)


def touch_device(machine: Machine) -> Finding:
    """Whether there is something to touch."""
    found = [*machine.seen.touch]
    if machine.platform == "linux":
        found += [name for name in _touch_screens(machine) if name not in found]
    if found:
        return Finding("touch device", State.OK, ", ".join(found))
    return Finding(
        "touch device",
        State.MISSING,
        "no touch screen",
        "connect its USB cable, not only the picture's",
    )


def fonts(machine: Machine) -> Finding:
    """Whether Qt takes the kiosk's fonts."""
    if machine.seen.error:
        return _not_seen("fonts")
    if refused := machine.seen.refused_fonts:
        return Finding("fonts", State.MISSING, f"unusable: {', '.join(refused)}", "install again")
    return Finding("fonts", State.OK, "the kiosk's own are loaded")


def _not_seen(name: str) -> Finding:
    return Finding(name, State.UNKNOWN, "not seen; see display")


def _millimetres_a_pixel(screen: Screen) -> float:
    """By the diagonals, for some screens on their side tell their size as if upright; 0: not told.

    Some tell 0, or the proportions 16 x 9, or a centimetre a pixel.
    """
    size = math.hypot(screen.wide_mm, screen.high_mm) / math.hypot(screen.width, screen.height)
    return size if 0.05 < size < 1 else 0.0


def _connected(machine: Machine) -> list[str]:
    """The screens that a Linux kernel knows, with their best mode."""
    found = []
    for status in sorted((machine.root / "sys/class/drm").glob("card*-*/status")):
        if status.read_text(encoding="ascii").strip() == "connected":
            modes = status.with_name("modes").read_text(encoding="ascii").split() or [""]
            found.append(f"{status.parent.name.partition('-')[2]} {modes[0]}".rstrip())
    return found


def _touch_screens(machine: Machine) -> list[str]:
    """The input devices of a Linux kernel that lie on a screen and tell where they are touched."""
    try:
        devices = machine.text("proc/bus/input/devices").split("\n\n")
    except FileNotFoundError:
        return []
    found = []
    for device in devices:
        lines = dict(line[3:].partition("=")[::2] for line in device.splitlines())
        on_screen = int(lines.get("PROP", "0"), 16) & _DIRECT
        if on_screen and "ABS" in lines:
            found.append(lines.get("Name", "").strip('"'))
    return found
