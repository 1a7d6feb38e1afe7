"""What is shown and when, and what was set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import count_of
from kiosk.content_file.glyphs import faces_of
from kiosk.content_file.inspection import inspect_content
from kiosk.doctor.finding import Finding, State
from kiosk.opening_hours.wall_clock import WallClock, made_at
from kiosk.pin_hash import can_hash

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from kiosk.checked_yaml.faults import Fault
    from kiosk.doctor.machine import Machine
    from kiosk.opening_hours.hours import Hours

_SAMPLE = "World Internet Science and Technology Museum 世界互联网科技馆"


def settings(machine: Machine) -> Finding:
    """Whether the settings of this machine are good."""
    found = machine.settings
    if found.faults:
        return Finding(
            "settings", State.WARNING, _in_short(found.faults),
            "see kiosk settings --check; what is wrong there has its default",
        )  # fmt: skip
    if not found.lines:
        there = "sets nothing" if found.there else "is not there"
        return Finding("settings", State.OK, f"{found.file} {there}; all have their defaults")
    return Finding("settings", State.OK, f"{found.file} sets {', '.join(found.lines)}")


def hours(machine: Machine) -> Finding:
    """When the screen is dark, by the hours of today; what is over long ago is named."""
    hours = machine.settings.settings.hours
    if hours.always_open:
        return Finding("hours", State.OK, "always open: the screen is never dark")
    now = WallClock(made_at(machine.assets), machine.now).local()
    if now is None:
        return Finding(
            "hours", State.WARNING, "the clock cannot be right: the museum stands open always",
            "set the clock",
        )  # fmt: skip
    words = f"today {hours.today_in_words(now)}, {_open_or_dark(hours, now)}"
    if machine.settings.warnings:
        return Finding(
            "hours", State.WARNING, f"{words}; {machine.settings.warnings[0]}",
            "take exceptions away that are over",
        )  # fmt: skip
    return Finding("hours", State.OK, words)


def _open_or_dark(hours: Hours, now: dt.datetime) -> str:
    if hours.is_open(now):
        return "open now"
    opens = hours.opens_after(now)
    until = f"until {opens:%Y-%m-%d %H:%M}" if opens else "and opens at no time that is set"
    return f"dark now {until}"


def staff_screen(machine: Machine) -> Finding:
    """Whether staff have a screen of their own, behind a PIN."""
    if machine.settings.settings.staff_pin is None:
        return Finding("staff screen", State.OK, "none: kiosk pin --write sets a PIN for one")
    if not can_hash():
        return Finding(
            "staff screen", State.MISSING, "no PIN can be tried: this system has no scrypt",
            "apt install libssl3",
        )  # fmt: skip
    return Finding("staff screen", State.OK, "two corners held for five seconds, and the PIN")


def content(machine: Machine) -> Finding:
    """Whether the content can be shown."""
    file = machine.settings.settings.content
    if not file.exists():
        return Finding(
            "content", State.MISSING, f"{file} is not there",
            "copy the museum's there; where a kiosk was just installed, its first start does",
        )  # fmt: skip
    found = inspect_content(file, machine.assets)
    if found.faults:
        return Finding(
            "content", State.MISSING, _in_short(found.faults),
            "see kiosk check; visitors see the last good content, or that it is being prepared",
        )  # fmt: skip
    counted = found.summary
    kinds = ("exhibits", "stories", "cases", "tours", "films")
    words = ", ".join(f"{counted[kind]} {kind}" for kind in kinds)
    if found.warnings:
        number = count_of(found.warnings)
        more = f"{number} warning{'s' if number > 1 else ''}"
        return Finding("content", State.WARNING, f"{words}; {more}", "see kiosk check")
    return Finding("content", State.OK, words)


def characters(machine: Machine) -> Finding:
    """Whether the fonts have what both languages are written with."""
    faces = faces_of(machine.assets / "fonts")
    lacking = sorted({letter for face in faces for letter in face.lacks(set(_SAMPLE))})
    if lacking or not faces:
        words = f"the fonts lack {''.join(lacking)}" if faces else "the fonts are gone"
        return Finding("characters", State.MISSING, words, "install the kiosk again")
    return Finding("characters", State.OK, "English and Chinese")


def _in_short(faults: Sequence[Fault]) -> str:
    number = count_of(faults) - 1
    more = f", and {number} more" if number else ""
    return f"{faults[0]}{more}"
