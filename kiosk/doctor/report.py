"""How `kiosk doctor` says what it found: to an installer in words and colour, or in JSON."""

from __future__ import annotations

import json
import shutil
import textwrap
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kiosk.doctor.finding import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.doctor.finding import Finding

_COLOURS = {
    State.OK: "green",
    State.WARNING: "yellow",
    State.MISSING: "red",
    State.UNKNOWN: "cyan",
}
_STATE_WIDTH, _NAME_WIDTH = 9, 18
_INDENT = " " * (2 + _STATE_WIDTH + _NAME_WIDTH)
_LOCKS_NOT_TRIED = (
    "These checks were written without a Windows machine and have not been run on one yet: what "
    "you try with your own hands (checklist.md) counts for more."
)


def as_lines(findings: Iterable[tuple[str, Finding]], platform: str) -> Iterator[str]:
    """Lines for each group, as the findings come, then the verdict."""
    found: list[Finding] = []
    shown = ""
    for group, finding in findings:
        if group != shown:
            yield ("" if not shown else "\n") + click.style(group, bold=True)
            if (group, platform) == ("locks", "win32"):
                yield from textwrap.wrap(_LOCKS_NOT_TRIED, _width())
            shown = group
        yield from _lines(finding)
        found.append(finding)
    yield f"\n{_verdict(found)}"


def as_json_text(findings: Iterable[tuple[str, Finding]]) -> str:
    """`{"ready": …, "findings": [{group, name, state, found, advice}]}`."""
    found = list(findings)
    listed = [{"group": group, **asdict(finding)} for group, finding in found]
    return json.dumps({"ready": is_ready(found), "findings": listed}, ensure_ascii=False, indent=1)


def is_ready(findings: Iterable[tuple[str, Finding]]) -> bool:
    """Whether nothing is missing that visitors would notice."""
    return all(finding.state != State.MISSING for _, finding in findings)


def _lines(finding: Finding) -> Iterator[str]:
    colour = _COLOURS[finding.state]
    state = click.style(f"{finding.state:<{_STATE_WIDTH}}", fg=colour)
    first, *more = textwrap.wrap(finding.found, _width() - len(_INDENT)) or [""]
    yield f"  {state}{finding.name:<{_NAME_WIDTH}}{first}"
    yield from (_INDENT + line for line in more)
    advice = textwrap.wrap(finding.advice, _width() - len(_INDENT) - 2, break_long_words=False)
    for number, line in enumerate(advice):
        yield click.style(f"{_INDENT}{'  ' if number else '→ '}{line}", fg=colour)


def _verdict(found: list[Finding]) -> str:
    count = {state: sum(finding.state == state for finding in found) for state in State}
    if count[State.MISSING]:
        words = f"not ready: {count[State.MISSING]} missing"
        return click.style(words, fg="red", bold=True) + _further(count)
    return click.style("ready", fg="green", bold=True) + _further(count)


def _further(count: dict[State, int]) -> str:
    parts = [
        f"{count[state]} {words}{'s' if state == State.WARNING and count[state] > 1 else ''}"
        for state, words in ((State.WARNING, "warning"), (State.UNKNOWN, "unknown"))
        if count[state]
    ]
    return ", " + ", ".join(parts) if parts else ""


def _width() -> int:
    """Columns of the terminal, at most as many as are easily read."""
    return min(shutil.get_terminal_size((100, 24)).columns, 110)
