"""How `kiosk check` and `kiosk settings` say what they found: to a person in words and colour, to a
program in JSON."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from typing import TYPE_CHECKING

import click

from kiosk.checked_yaml.faults import count_of
from kiosk.checked_yaml.printable import UNPRINTABLE, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.checked_yaml.faults import Fault
    from kiosk.content_file.inspection import Inspection
    from kiosk.settings import LoadedSettings

_MOST_ALIGNED = 48
"""Columns: hours of a whole week do not push what stands beside shorter values off the screen."""


def as_lines(found: Inspection, file: str) -> Iterator[str]:
    """A line for each fault and warning, then the summary; click drops colour off a terminal."""
    for fault in found.faults:
        yield _line(fault, "error", "red")
    for warning in found.warnings:
        yield _line(warning, "warning", "yellow")
    if found.summary:
        yield from _summary(found)
    yield click.style(
        f"{printable(file)}: {_verdict(found)}", fg="red" if found.faults else "green", bold=True
    )


def settings_in_force(found: LoadedSettings) -> Iterator[str]:
    """A line for each setting: its value, and the line of the file that says so."""
    words = {
        known.name: _in_words(value) if known.repr or value is None else "set"
        for known in fields(found.settings)
        for value in [getattr(found.settings, known.name)]
    }
    width = min(max(map(len, words.values())), _MOST_ALIGNED)
    wrong = {re.split(r"[.\[]", fault.where)[0]: fault.line for fault in found.faults}
    for name, value in words.items():
        source = click.style("default", dim=True)
        if name in wrong:
            source += f", for line {wrong[name]} is wrong"
        elif name in found.lines:
            source = f"{printable(str(found.file))}:{found.lines[name]}"
        yield f"{name:<{max(map(len, words))}}  {value:<{width}}  {source}"


def settings_faults(found: LoadedSettings) -> Iterator[str]:
    """A line for each fault of a settings file, then the summary."""
    for fault in found.faults:
        yield _line(fault, "error", "red")
    for warning in found.warnings:
        yield _line(warning, "warning", "yellow")
    verdict = _count(count_of(found.faults), "error")
    if not found.there:
        verdict = "is not there, and need not be: every setting has its default"
    colour = "red" if found.faults else "green"
    yield click.style(f"{printable(str(found.file))}: {verdict}", fg=colour, bold=True)


def as_json_text(found: Inspection) -> str:
    """`{"errors": [...], "warnings": [...], "summary": {...}}`; each fault with its six fields, and
    what stands for more than one with their `number`."""
    reply = {
        "errors": [fault.as_record() for fault in found.faults],
        "warnings": [fault.as_record() for fault in found.warnings],
        "summary": found.summary,
    }
    text = json.dumps(reply, ensure_ascii=False, indent=1)
    return "\n".join(UNPRINTABLE.sub(_json_escape, line) for line in text.split("\n"))


def _json_escape(found: re.Match[str]) -> str:
    """JSON holds its characters as they are; a terminal must not be given all of them."""
    return json.dumps(found[0])[1:-1]


def _line(fault: Fault, kind: str, colour: str) -> str:
    kind = "" if kind == "error" else click.style(f"{kind}: ", fg=colour)
    return f"{click.style(fault.place, fg=colour)}: {kind}{fault.words}"


def _in_words(value: object) -> str:
    """A setting's value, much as it is written in the file."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        fields_of_it = ", ".join(f"{name}: {_in_words(part)}" for name, part in value.items())
        return f"{{{fields_of_it}}}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_in_words, value))}]"
    return f"{value:g}" if isinstance(value, float) else printable(str(value))


def _summary(found: Inspection) -> Iterator[str]:
    counted = found.summary
    walls = "  ".join(f"{area} {count}" for area, count in counted["exhibits_by_area"].items())
    evidence = "  ".join(f"{kind} {count}" for kind, count in sorted(counted["evidence"].items()))
    yield (
        f"{counted['exhibits']} exhibits, {counted['stories']} stories, {counted['cases']} cases, "
        f"{counted['tours']} tours"
    )
    yield f"  areas      {walls}"
    yield f"  evidence   {evidence}"
    yield f"  reasons    {counted['reasons']}, from exhibits to stories and cases"
    yield (
        f"  languages  English {counted['english']} and Chinese {counted['chinese']} of "
        f"{counted['texts']} texts"
    )
    for language, count in counted["others"].items():
        yield f"             {language} {count}; where it is missing, visitors read English"


def _verdict(found: Inspection) -> str:
    errors = _count(count_of(found.faults), "error")
    return f"{errors}, {_count(count_of(found.warnings), 'warning')}"


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
