"""How `kiosk check` and `kiosk settings` say what they found: to a person in words and colour, in
their language, to a program in JSON, in English."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import fields
from typing import TYPE_CHECKING

import click

from kiosk.checked_yaml.faults import count_of
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import UNPRINTABLE, printable
from kiosk.checked_yaml.translation import ENGLISH
from kiosk.opening_hours.hours import Hours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.checked_yaml.faults import Fault, Said
    from kiosk.content_file.inspection import Inspection
    from kiosk.settings import LoadedSettings

_MOST_ALIGNED = 48
"""Columns: hours of a whole week do not push what stands beside shorter values off the screen."""


def as_lines(found: Inspection, file: str, said: Said = ENGLISH) -> Iterator[str]:
    """A line for each fault and warning, then the summary; click drops colour off a terminal."""
    yield from _faults(found, said)
    if found.summary:
        yield from _summary(found, said)
    errors = _errors(count_of(found.faults))
    warnings = _warnings(count_of(found.warnings))
    verdict = Message("{errors}, {warnings}", errors=errors, warnings=warnings)
    yield _verdict(file, verdict, bool(found.faults), said)


def settings_in_force(found: LoadedSettings, said: Said = ENGLISH) -> Iterator[str]:
    """A line for each setting: its value, and the line of the file that says so."""
    words = {
        known.name: _in_words(value, said) if known.repr or value is None else said(Message("set"))
        for known in fields(found.settings)
        for value in [getattr(found.settings, known.name)]
    }
    width = min(max(map(_columns, words.values())), _MOST_ALIGNED)
    wrong = {re.split(r"[.\[]", fault.where)[0]: fault.line for fault in found.faults}
    for name, value in words.items():
        source = click.style(said(Message("default")), dim=True)
        if name in wrong:
            source += said(Message(", for line {line} is wrong", line=wrong[name]))
        elif name in found.lines:
            source = f"{printable(str(found.file))}:{found.lines[name]}"
        yield f"{name:<{max(map(len, words))}}  {_aligned(value, width)}  {source}"


def settings_faults(found: LoadedSettings, said: Said = ENGLISH) -> Iterator[str]:
    """A line for each fault of a settings file, then the summary."""
    yield from _faults(found, said)
    verdict = _errors(count_of(found.faults))
    if not found.there:
        verdict = Message("is not there, and need not be: every setting has its default")
    yield _verdict(str(found.file), verdict, bool(found.faults), said)


def as_json_text(found: Inspection) -> str:
    """`{"errors": [...], "warnings": [...], "summary": {...}}`, each fault as `Fault.as_record`."""
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


def _faults(found: Inspection | LoadedSettings, said: Said) -> Iterator[str]:
    for fault in found.faults:
        yield f"{click.style(fault.place, fg='red')}: {fault.words_in(said)}"
    for warning in found.warnings:
        yield _warning(warning, said)


def _warning(fault: Fault, said: Said) -> str:
    kind = click.style(said(Message("warning: ")), fg="yellow")
    return f"{click.style(fault.place, fg='yellow')}: {kind}{fault.words_in(said)}"


def _verdict(file: str, verdict: Message, faulty: bool, said: Said) -> str:
    told = f"{printable(file)}: {said(verdict)}"
    return click.style(told, fg="red" if faulty else "green", bold=True)


def _errors(number: int) -> Message:
    if number == 1:
        return Message("1 error")
    return Message("{number} errors", number=number) if number else Message("no errors")


def _warnings(number: int) -> Message:
    if number == 1:
        return Message("1 warning")
    return Message("{number} warnings", number=number) if number else Message("no warnings")


def _in_words(value: object, said: Said = ENGLISH) -> str:
    """A setting's value, much as it is written in the file."""
    if value is None:
        return said(Message("none"))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Hours) and value.always_open:
        return said(Message("always open"))
    if isinstance(value, dict):
        parts = ", ".join(f"{name}: {_in_words(part, said)}" for name, part in value.items())
        return f"{{{parts}}}"
    if isinstance(value, tuple):
        return f"[{', '.join(_in_words(part, said) for part in value)}]"
    return f"{value:g}" if isinstance(value, float) else printable(str(value))


def _summary(found: Inspection, said: Said) -> Iterator[str]:
    counted = found.summary
    kinds = {kind: counted[kind] for kind in ("exhibits", "stories", "cases", "tours", "films")}
    yield said(
        Message(
            "{exhibits} exhibits, {stories} stories, {cases} cases, {tours} tours, {films} films",
            **kinds,
        )
    )
    walls = "  ".join(f"{area} {count}" for area, count in counted["exhibits_by_area"].items())
    evidence = "  ".join(f"{kind} {count}" for kind, count in sorted(counted["evidence"].items()))
    reasons = Message("{number}, from exhibits to stories and cases", number=counted["reasons"])
    languages = Message(
        "English {english} and Chinese {chinese} of {texts} texts",
        english=counted["english"], chinese=counted["chinese"], texts=counted["texts"],
    )  # fmt: skip
    table: list[tuple[str, str]] = [
        (Message("areas"), walls),
        (Message("evidence"), evidence),
        (Message("reasons"), reasons),
        (Message("languages"), languages),
    ]
    for language, count in counted["others"].items():
        missing = Message(
            "{language} {number}; where it is missing, visitors read English",
            language=language, number=count,
        )  # fmt: skip
        table.append(("", missing))
    for name, told in table:
        yield f"  {_aligned(said(name), 9)}  {said(told)}"


def _aligned(text: str, width: int) -> str:
    return text + " " * max(0, width - _columns(text))


def _columns(text: str) -> int:
    """Of a terminal, in which a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
