"""Faults between entries: an id given twice, or a way that leads nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, nearest
from kiosk.checked_yaml.schema_faults import Path, fault_at, node_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.checked_yaml.tree import Node

_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def link_faults(catalogue: Catalogue, tree: Node, file: str) -> list[Fault]:
    """Every id that is malformed or given twice, and every reference to an id that is not there."""
    faults = [*_id_faults(catalogue, tree, file), *_view_faults(catalogue, tree, file)]
    for kind, path, target in _references(catalogue):
        known = {entry.id for entry in getattr(catalogue, kind)}
        if target not in known:
            what = f'there is no {_ONE[kind]} "{target}"'
            faults.append(fault_at(tree, path, file, what, nearest(target, known)))
    return faults


_ONE = {
    "areas": "area",
    "exhibits": "exhibit",
    "stories": "story",
    "cases": "case",
    "tours": "tour",
}


def _id_faults(catalogue: Catalogue, tree: Node, file: str) -> Iterator[Fault]:
    for kind in _ONE:
        first: dict[str, int] = {}
        for place, entry in enumerate(getattr(catalogue, kind)):
            path: Path = (kind, place, "id")
            if not _KEBAB.fullmatch(entry.id):
                hint = "small letters and digits, joined by single hyphens"
                yield fault_at(tree, path, file, f'"{entry.id}" is not an id', hint)
            if entry.id in first:
                hint = f"first in line {node_at(tree, (kind, first[entry.id], 'id')).line}"
                yield fault_at(tree, path, file, f'the id "{entry.id}" is given twice', hint)
            first.setdefault(entry.id, place)


def _view_faults(catalogue: Catalogue, tree: Node, file: str) -> Iterator[Fault]:
    for place, area in enumerate(catalogue.areas):
        names = {view.name for view in area.views}
        for n, view in enumerate(area.views):
            for k, way in enumerate(view.ways):
                if way.view not in names:
                    path: Path = ("areas", place, "views", n, "ways", k, "view")
                    what = f'there is no view "{way.view}" in this area'
                    yield fault_at(tree, path, file, what, nearest(way.view, names))


def _references(catalogue: Catalogue) -> Iterator[tuple[str, Path, str]]:
    """Every reference: the kind of its target, where it stands, and the id it names."""
    for place, exhibit in enumerate(catalogue.exhibits):
        at: Path = ("exhibits", place)
        yield "areas", (*at, "area"), exhibit.area
        for n, link in enumerate(exhibit.stories):
            yield "stories", (*at, "stories", n, "id"), link.id
        for n, link in enumerate(exhibit.cases):
            yield "cases", (*at, "cases", n, "id"), link.id
        for n, other in enumerate(exhibit.see_also):
            yield "exhibits", (*at, "see_also", n), other
    for place, area in enumerate(catalogue.areas):
        for n, view in enumerate(area.views):
            at = ("areas", place, "views", n)
            for k, hotspot in enumerate(view.exhibits):
                yield "exhibits", (*at, "exhibits", k, "exhibit"), hotspot.exhibit
            for k, door in enumerate(view.doors):
                yield "areas", (*at, "doors", k, "area"), door.area
    for place, case in enumerate(catalogue.cases):
        for n, slide in enumerate(case.slides):
            if slide.exhibit:
                yield "exhibits", ("cases", place, "slides", n, "exhibit"), slide.exhibit
    for place, tour in enumerate(catalogue.tours):
        for n, stop in enumerate(tour.stops):
            yield "exhibits", ("tours", place, "stops", n, "exhibit"), stop.exhibit
