"""The counts for a program: every number as CSV, the figures of the report as JSON."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from kiosk.stats.figures import LEAST_TYPED
from kiosk.visit_counts.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.stats.figures import Figures
    from kiosk.stats.links import Link
    from kiosk.visit_counts.reading import Row


def as_csv(rows: Iterable[Row]) -> str:
    """Period, kind, name and number of each, with a mark at its beginning by which spreadsheets
    know that it is UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("period", "kind", "name", "number"))
    for row in _shown(rows):
        writer.writerow((row.period, row.kind, _no_formula(row.name), row.number))
    return "\ufeff" + text.getvalue()


def as_json_text(figures: Figures) -> str:
    """The figures of the report, by the ids of the content."""
    told = {
        "visits": figures.visits,
        "visits_without_date": figures.undated,
        "median_seconds": figures.median_seconds,
        "days": dict(sorted(figures.days.items())),
        "months": dict(sorted(figures.months.items())),
        "hours": dict(sorted(figures.hours.items())),
        "counts": {
            kind: dict(numbers.most_common())
            for kind, numbers in sorted(figures.of.items())
            if kind != Kind.UNANSWERED
        },
        "unanswered": dict(figures.unanswered),
        "links_on": [_link(link) for link in figures.links_on],
        "links_back": [_link(link) for link in figures.links_back],
        "touches": [
            {
                "screen": touches.screen, "columns": touches.columns, "rows": touches.rows,
                "cells": [[*cell, number] for cell, number in sorted(touches.cells.items())],
            }
            for touches in figures.touches
        ],
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=True, indent=1)


def _link(link: Link) -> dict[str, str | int]:
    return {
        "exhibit": link.exhibit, link.what: link.other, "taken": link.taken,
        "openings": link.openings,
    }  # fmt: skip


def _shown(rows: Iterable[Row]) -> Iterator[Row]:
    """Without words that were typed less than twice in the time of the report."""
    rows = list(rows)
    typed: dict[str, int] = {}
    for row in rows:
        if row.kind == Kind.UNANSWERED:
            typed[row.name] = typed.get(row.name, 0) + row.number
    for row in rows:
        if row.kind != Kind.UNANSWERED or typed[row.name] >= LEAST_TYPED:
            yield row


def _no_formula(name: str) -> str:
    """What a visitor has typed is no formula of a spreadsheet's."""
    return f"'{name}" if name[:1] in ("=", "+", "-", "@", "\t", "\r") else name
