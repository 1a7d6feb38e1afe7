"""Faults between entries: an id given twice, or a way that leads nowhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import NOTHING, Fault, first_worded, nearest
from kiosk.checked_yaml.lookalikes import in_value
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted
from kiosk.checked_yaml.schema_faults import Path, fault_at, in_words, node_at

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.checked_yaml.tree import Node

_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class _Wrong:
    """What is wrong at a place; `known` are the words of which one was probably meant."""

    path: Path
    what: Message
    hint: Message = NOTHING
    given: str = ""
    known: Collection[str] = ()


def link_faults(catalogue: Catalogue, tree: Node, file: str) -> tuple[Fault, ...]:
    """Every id that is malformed or given twice, and every reference to an id that is not there."""

    def place(wrong: _Wrong) -> tuple[int, int]:
        node = node_at(tree, wrong.path)
        return node.line, node.column

    def worded(wrong: _Wrong) -> Fault:
        if found := in_value(node_at(tree, wrong.path), as_text=True):
            where = in_words(tree, wrong.path)
            return Fault(file, found.line, found.column, where, found.what, found.hint)
        hint = wrong.hint or nearest(wrong.given, wrong.known)
        return fault_at(tree, wrong.path, file, wrong.what, hint)

    found = [*_wrong_ids(catalogue, tree), *_wrong_views(catalogue), *_wrong_references(catalogue)]
    return first_worded(found, place, worded)


_ONE = {
    "areas": Message("area"),
    "exhibits": Message("exhibit"),
    "stories": Message("story"),
    "cases": Message("case"),
    "tours": Message("tour"),
    "films": Message("film"),
    "pieces": Message("piece"),
}


def _wrong_ids(catalogue: Catalogue, tree: Node) -> Iterator[_Wrong]:
    for kind in _ONE:
        first: dict[str, int] = {}
        for place, entry in enumerate(getattr(catalogue, kind)):
            path: Path = (kind, place, "id")
            if not _KEBAB.fullmatch(entry.id):
                hint = Message("small letters and digits, joined by single hyphens")
                yield _Wrong(path, Message("{id} is not an id", id=quoted(entry.id)), hint)
            if entry.id in first:
                line = node_at(tree, (kind, first[entry.id], "id")).line
                what = Message("the id {id} is given twice", id=quoted(entry.id))
                yield _Wrong(path, what, Message("first in line {line}", line=line))
            first.setdefault(entry.id, place)


def _wrong_views(catalogue: Catalogue) -> Iterator[_Wrong]:
    for place, area in enumerate(catalogue.areas):
        names = {view.name for view in area.views}
        for n, view in enumerate(area.views):
            for k, way in enumerate(view.ways):
                if way.view not in names:
                    path: Path = ("areas", place, "views", n, "ways", k, "view")
                    named = quoted(way.view)
                    what = Message("there is no view {view} in this area", view=named)
                    yield _Wrong(path, what, given=way.view, known=names)


def _wrong_references(catalogue: Catalogue) -> Iterator[_Wrong]:
    known = {kind: {entry.id for entry in getattr(catalogue, kind)} for kind in _ONE}
    for kind, path, target in _references(catalogue):
        if target not in known[kind]:
            what = Message("there is no {kind} {id}", kind=_ONE[kind], id=quoted(target))
            yield _Wrong(path, what, given=target, known=known[kind])


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
    for name in ("exhibits", "stories", "cases"):
        for place, entry in enumerate(getattr(catalogue, name)):
            if entry.film:
                yield "films", (name, place, "film"), entry.film
    for place, piece in enumerate(catalogue.pieces):
        yield "exhibits", ("pieces", place, "exhibit"), piece.exhibit
        for n, other in enumerate(piece.exhibits):
            yield "exhibits", ("pieces", place, "exhibits", n), other
        if piece.story:
            yield "stories", ("pieces", place, "story"), piece.story
        if piece.case:
            yield "cases", ("pieces", place, "case"), piece.case
    for place, area in enumerate(catalogue.areas):
        for n, view in enumerate(area.views):
            at = ("areas", place, "views", n)
            for k, hotspot in enumerate(view.exhibits):
                yield "exhibits", (*at, "exhibits", k, "exhibit"), hotspot.exhibit
            for k, door in enumerate(view.doors):
                yield "areas", (*at, "doors", k, "area"), door.area
    for place, story in enumerate(catalogue.stories):
        for n, leading in enumerate(story.lead):
            yield "exhibits", ("stories", place, "lead", n), leading
    for place, case in enumerate(catalogue.cases):
        for n, slide in enumerate(case.slides):
            if slide.exhibit:
                yield "exhibits", ("cases", place, "slides", n, "exhibit"), slide.exhibit
    for place, tour in enumerate(catalogue.tours):
        for n, stop in enumerate(tour.stops):
            yield "exhibits", ("tours", place, "stops", n, "exhibit"), stop.exhibit
