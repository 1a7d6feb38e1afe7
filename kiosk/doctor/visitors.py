"""Whether words, targets and reach fit those who stand or sit before the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.doctor.finding import Finding, State
from kiosk.ergonomics import (
    CAPITAL_OF_EM,
    HIGHEST_REACH,
    MOUNT_HEIGHT,
    TARGET,
    Ergonomics,
    diagonal_of,
    pixels_per_millimetre,
)

if TYPE_CHECKING:
    from kiosk.doctor.machine import Machine
    from kiosk.doctor.seen import Screen

TARGET_STEPS, LARGEST_TARGET_STEPS = 9.0, 11.0
"""What is touched is at least so high, in steps of the theme; as `touchTarget` in Theme.qml."""
SMALLEST_TEXT_STEPS, LARGEST_SMALLEST_TEXT_STEPS = 2.75, 3.5
"""How large the smallest words are, in steps of the theme; as `smallest` in Theme.qml."""
_STEP_OF_HEIGHT = 8 / 1080
_ROUNDING = 0.1


def touch_targets(machine: Machine) -> Finding:
    """How large the smallest thing to touch is on this screen."""
    name = "touch targets"
    first, ergonomics = _before_visitors(machine)
    if first is None:
        return Finding(name, State.UNKNOWN, "not seen; see display")
    if ergonomics is None:
        return Finding(
            name, State.UNKNOWN, "the screen does not say how large it is",
            "measure its diagonal and set screen_diagonal in kiosk.yaml",
        )  # fmt: skip
    step = _step(first)
    pixels = max(TARGET_STEPS * step, min(LARGEST_TARGET_STEPS * step, ergonomics.target))
    millimetres = pixels / ergonomics.pixels_per_millimetre
    words = f"{millimetres:.1f} mm high"
    if millimetres < TARGET - _ROUNDING:
        return Finding(name, State.WARNING, words, f"fingers need {TARGET:.0f}: larger screen")
    return Finding(name, State.OK, words)


def legible_text(machine: Machine) -> Finding:
    """How high the capitals of the smallest words are, and what the eye needs."""
    name = "legible text"
    first, ergonomics = _before_visitors(machine)
    if first is None or ergonomics is None:
        return Finding(name, State.UNKNOWN, "not known; see touch targets")
    step = _step(first)
    pixels = max(
        SMALLEST_TEXT_STEPS * step,
        min(LARGEST_SMALLEST_TEXT_STEPS * step, ergonomics.smallest_text),
    )
    millimetres = pixels * CAPITAL_OF_EM / ergonomics.pixels_per_millimetre
    words = f"capitals of {millimetres:.1f} mm at {ergonomics.viewing_distance:.0f} mm"
    if millimetres < ergonomics.capital - _ROUNDING:
        return Finding(
            name, State.WARNING, f"{words}; 0.7 degrees are {ergonomics.capital:.1f} mm",
            "a screen of 32 inches or more, or visitors choose larger text under Reading",
        )  # fmt: skip
    return Finding(name, State.OK, words)


def reach(machine: Machine) -> Finding:
    """How much of the screen is reached sitting, by where it hangs."""
    name = "reach"
    first, ergonomics = _before_visitors(machine)
    if first is None or ergonomics is None:
        return Finding(name, State.UNKNOWN, "not known; see touch targets")
    top = ergonomics.mount_height + first.height / ergonomics.pixels_per_millimetre
    words = f"from {ergonomics.mount_height:.0f} to {top:.0f} mm above the floor"
    if ergonomics.mount_height > HIGHEST_REACH * 0.8:
        return Finding(
            name, State.WARNING, words,
            f"hang it lower: who sits reaches {HIGHEST_REACH:.0f} mm",
        )  # fmt: skip
    if machine.settings.settings.mount_height == MOUNT_HEIGHT:
        words += ", unless mount_height says otherwise"
    elif top > HIGHEST_REACH:
        words += "; visitors can lower what they touch"
    return Finding(name, State.OK, words)


def _before_visitors(machine: Machine) -> tuple[Screen | None, Ergonomics | None]:
    """The screen that the kiosk fills, and how it hangs; None for what is not known."""
    seen, settings = machine.seen, machine.settings.settings
    if seen.error or seen.platform == "offscreen":
        return None, None
    first = seen.screens[0]
    diagonal = settings.screen_diagonal or diagonal_of((first.wide_mm, first.high_mm))
    if diagonal is None:
        return first, None
    scale = pixels_per_millimetre((first.width, first.height), diagonal)
    return first, Ergonomics(scale, settings.viewing_distance, settings.mount_height)


def _step(screen: Screen) -> float:
    """The theme's unit of measure on a screen, in pixels."""
    long, short = max(screen.width, screen.height), min(screen.width, screen.height)
    return _STEP_OF_HEIGHT * min(short, long * 9 / 16)
