"""Text → the tree of `tree.py`, from PyYAML's events rather than by its constructors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from kiosk.checked_yaml.faults import Fault, FaultyFileError
from kiosk.checked_yaml.tree import MAX_DEPTH, MAX_TEXT, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

# Controls that nobody can see, among them those that turn the direction of reading round.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(text: str, file: str) -> Node:
    """The tree of the only document in `text`; `file` is named in errors.

    Raises:
        FaultyFileError: the text is not YAML, or uses a part of YAML that content may not use.
    """
    if faults := list(_unseen_characters(text, file)):
        raise FaultyFileError(faults)
    try:
        return _Builder(file, iter(yaml.parse(text, Loader=_Loader))).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or error.context or "not YAML"
        tab = mark is not None and _stands_at(text, mark.line) == "\t"
        hint = "indent with spaces, not tabs" if tab else ""
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise FaultyFileError([Fault(file, line, column, "", what, hint)]) from error
    except yaml.YAMLError as error:
        raise FaultyFileError([Fault(file, 1, 1, "", str(error).splitlines()[0])]) from error


def _unseen_characters(text: str, file: str) -> Iterator[Fault]:
    for found in _UNSEEN.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        yield Fault(file, line, column, "", *_unseen(found[0]))


def _unseen(character: str) -> tuple[str, str]:
    return f"the character U+{ord(character):04X} cannot be seen and is not allowed", "delete it"


def _stands_at(text: str, line: int) -> str:
    """The first character of a line, counted from 0."""
    return text.split("\n")[line][:1] if line < text.count("\n") + 1 else ""


class _Builder:
    """Turns the events of one document into nodes."""

    def __init__(self, file: str, events: Iterator[Any]) -> None:
        self._file = file
        self._events = events

    def document(self) -> Node:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self._refuse(event, "a second document starts here", "remove the line ---")
            elif isinstance(event, yaml.NodeEvent):
                root = self._node(event, 1)
        if root is None or (isinstance(root, Scalar) and root.plain() is None):
            raise FaultyFileError([Fault(self._file, 1, 1, "", "the file is empty")])
        return root

    def _node(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, f"alias *{event.anchor} is not allowed", "write the text out again")
        if event.anchor:
            self._refuse(event, f"anchor &{event.anchor} is not allowed", "remove it")
        if event.tag is not None and event.tag != "!":
            self._refuse(event, f"tag {event.tag} is not allowed", "remove it")
        if depth > MAX_DEPTH:
            self._refuse(event, f"nested too deep (more than {MAX_DEPTH} levels)")
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.SequenceStartEvent):
            sequence = Sequence(line, column)
            while not isinstance(child := next(self._events), yaml.SequenceEndEvent):
                sequence.items.append(self._node(child, depth + 1))
            return sequence
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(Mapping(line, column), depth)
        if len(event.value) > MAX_TEXT:
            length = f"{len(event.value):,} characters, at most {MAX_TEXT:,}"
            self._refuse(event, f"this text is too long: {length}")
        if unseen := _UNSEEN.search(event.value):  # written as "\u202e"
            self._refuse(event, *_unseen(unseen[0]))
        return Scalar(line, column, event.value, quoted=event.style in ("'", '"'))

    def _mapping(self, mapping: Mapping, depth: int) -> Mapping:
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                self._refuse(event, "a field name must be plain text")
            elif key.text == "<<":
                self._refuse(event, "merge key << is not allowed", "write the fields out again")
            elif key.text in mapping.keys:
                first = mapping.keys[key.text].line
                self._refuse(event, f'"{key.text}" is given twice', f"first in line {first}")
            else:
                mapping.keys[key.text] = key
                mapping.values[key.text] = self._node(next(self._events), depth + 1)
        return mapping

    def _refuse(self, event: Any, what: str, hint: str = "") -> None:
        mark = event.start_mark
        raise FaultyFileError([Fault(self._file, mark.line + 1, mark.column + 1, "", what, hint)])
