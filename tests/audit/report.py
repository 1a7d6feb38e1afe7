"""What the audit leaves behind: a table of findings, the same for programs, contact sheets."""

from __future__ import annotations

import html
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.audit.contact_sheet import ContactSheets, framed

if TYPE_CHECKING:
    from pathlib import Path

    from tests.audit.records import Finding
    from tests.audit.walk import State

_WIDE_PICTURE = 960


@dataclass
class Fault:
    """The same finding in all states that have it."""

    finding: Finding
    screen: str
    first: str
    states: int = 0
    examples: set[str] = field(default_factory=set)
    picture: str = ""


class Report:
    """Gathers what was found on each state; `close` writes it into the folder.

    One fault is one kind of finding on one kind of screen in one place of its QML, in however many
    states.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pictures = folder / "findings"
        self._pictures.mkdir(parents=True, exist_ok=True)
        for old in self._pictures.glob("*.webp"):
            old.unlink()
        self._sheets = ContactSheets(folder)
        self._faults: dict[tuple[str, ...], Fault] = {}
        self._states: list[dict[str, object]] = []

    @property
    def states(self) -> int:
        """How many were walked."""
        return len(self._states)

    @property
    def faults(self) -> list[Fault]:
        """All that is wrong, by screen; warnings are none."""
        return [fault for fault in self._sorted() if not fault.finding.warning]

    @property
    def warnings(self) -> list[Fault]:
        """What staff may want to look at."""
        return [fault for fault in self._sorted() if fault.finding.warning]

    def add(self, state: State) -> int:
        """Takes in a state; how many faults it has, warnings aside."""
        wrong = [finding for finding in state.findings if not finding.warning]
        self._sheets.add(state)
        for finding in state.findings:
            self._add(finding, state)
        self._states.append(
            {
                "name": state.name,
                "content": state.content,
                "screen": state.shown_on,
                "reading": str(state.condition),
                "findings": [
                    {"check": f.check, "what": f.what, "where": f.where, "example": f.example,
                     "box": [round(n) for n in (f.box.x, f.box.y, f.box.width, f.box.height)],
                     "warning": f.warning}
                    for f in state.findings
                ],
            }
        )  # fmt: skip
        return len(wrong)

    def close(self) -> None:
        """Writes findings.json, index.html and the contact sheets."""
        told = json.dumps(self._states, ensure_ascii=False, indent=1)
        (self._folder / "findings.json").write_text(told, encoding="utf-8")
        sheets = self._sheets.close()
        (self._folder / "index.html").write_text(self._page(sheets), encoding="utf-8")

    def _add(self, finding: Finding, state: State) -> None:
        screen = state.name.partition(",")[0]
        key = (screen, finding.check, finding.what, finding.where)
        if key not in self._faults:
            self._faults[key] = Fault(finding, screen, str(state))
            if not finding.warning and state.screen.painted is not None:
                number = len(self._faults)
                self._faults[key].picture = f"findings/{number:04}.webp"
                picture = framed(state.screen.painted, [finding.box])
                picture.thumbnail((_WIDE_PICTURE, _WIDE_PICTURE))
                picture.save(self._folder / self._faults[key].picture, quality=80, method=1)
        fault = self._faults[key]
        fault.states += 1
        if len(fault.examples) < 3:
            fault.examples.add(finding.example)

    def _sorted(self) -> list[Fault]:
        return sorted(self._faults.values(), key=lambda f: (f.screen, f.finding.check, -f.states))

    def _page(self, sheets: list[str]) -> str:
        links = " ".join(f'<a href="{sheet}">{sheet}</a>' for sheet in sheets)
        return _PAGE.format(
            states=self.states,
            faults=len(self.faults),
            rows="\n".join(_row(fault) for fault in self.faults),
            sheets=links,
            warned=len(self.warnings),
            warnings="\n".join(_row(fault) for fault in self.warnings),
        )


def _row(fault: Fault) -> str:
    cells = [
        fault.screen,
        fault.finding.check,
        fault.finding.what,
        fault.finding.where,
        " ¦ ".join(sorted(filter(None, fault.examples))),
        str(fault.states),
        fault.first,
    ]
    row = "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
    picture = f'<a href="{fault.picture}">picture</a>' if fault.picture else ""
    return f"<tr>{row}<td>{picture}</td></tr>"


_PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>The audit of the kiosk's screens</title>
<style>
body {{ font: 15px/1.4 sans-serif; margin: 2em; }}
table {{ border-collapse: collapse; }}
td, th {{ border: 1px solid #bbb; padding: .3em .6em; vertical-align: top; text-align: left; }}
td:nth-child(5) {{ max-width: 30em; }}
</style>
<h1>{states} states, {faults} findings</h1>
<p>Contact sheets: {sheets}</p>
<table><tr><th>screen<th>check<th>what<th>where<th>for instance<th>times<th>first seen<th></tr>
{rows}
</table>
<h2>{warned} warnings</h2>
<table><tr><th>screen<th>check<th>what<th>where<th>for instance<th>times<th>first seen<th></tr>
{warnings}
</table>
</html>
"""
