"""Text → the tree of `tree.py`, from PyYAML's events rather than by its constructors."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import yaml

from kiosk.checked_yaml.faults import Fault, FaultyFileError
from kiosk.checked_yaml.printable import UNPRINTABLE, code_point, quoted, shortened
from kiosk.checked_yaml.source import place_of
from kiosk.checked_yaml.syntax_faults import syntax_fault
from kiosk.checked_yaml.tree import MAX_DEPTH, MAX_TEXT, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

# A tab and the ends of lines are the only characters without a look of their own in a file.
_INVISIBLE = re.compile(f"(?![\t\n\r]){UNPRINTABLE.pattern}")
_NOTHING_VISIBLE = re.compile(r"[\s\u2800\ufe00-\ufe0f]+")
_COMMENT = re.compile(r"[ \t]+(#[^\r\n]*)")
_WRITE_IT = "write a text, or leave the field out"
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(text: str, file: str) -> Node:
    """The tree of the only document in `text`; `file` is named in errors.

    Raises:
        FaultyFileError: the text is not YAML, or uses a part of YAML that content may not use.
    """
    if faults := list(_invisible_characters(text, file)):
        raise FaultyFileError(faults)
    try:
        return _Builder(text, file).document()
    except yaml.MarkedYAMLError as error:
        raise FaultyFileError([syntax_fault(error, text, file)]) from error
    except yaml.YAMLError as error:
        raise FaultyFileError([Fault(file, 1, 1, "", "this is not YAML")]) from error


def _invisible_characters(text: str, file: str) -> Iterator[Fault]:
    """A fault for each character that cannot be seen, at the first place where it stands."""
    first: dict[str, int] = {}
    number: Counter[str] = Counter()
    for found in _INVISIBLE.finditer(text):
        first.setdefault(found[0], found.start())
        number[found[0]] += 1
    for character, offset in first.items():
        what, hint = _invisible(character)
        if number[character] > 1:
            what = f"{what}; the file has it {number[character]:,} times"
        yield Fault(file, *place_of(text, offset), "", what, hint)


def _invisible(character: str) -> tuple[str, str]:
    return f"the character {code_point(character)} cannot be seen and is not allowed", "delete it"


class _Builder:
    """Turns the events of one document into nodes."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._events: Iterator[Any] = iter(yaml.parse(text, Loader=_Loader))

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
            self._refuse(
                event,
                f"alias *{shortened(str(event.anchor), 60)} is not allowed",
                "write the text out again",
            )
        if event.anchor:
            self._refuse(
                event, f"anchor &{shortened(str(event.anchor), 60)} is not allowed", "remove it"
            )
        if event.tag is not None and event.tag != "!":
            self._refuse(event, f"tag {shortened(str(event.tag), 60)} is not allowed", "remove it")
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
        return self._scalar(event, line, column)

    def _scalar(self, event: Any, line: int, column: int) -> Scalar:
        text: str = event.value
        if len(text) > MAX_TEXT:
            length = f"{len(text):,} characters, at most {MAX_TEXT:,}"
            self._refuse(event, f"this text is too long: {length}")
        if unseen := _INVISIBLE.search(text):  # written as "\u202e"
            self._refuse(event, *_invisible(unseen[0]))
        if _NOTHING_VISIBLE.fullmatch(text):
            kinds = ", ".join(map(code_point, dict.fromkeys(text)))
            self._refuse(event, f"nothing can be seen in this text, only {kinds}", _WRITE_IT)
        if event.style in ("'", '"'):
            return Scalar(line, column, text, quoted=True)
        comment = _COMMENT.match(self._text, event.end_mark.index)
        return Scalar(line, column, text, comment=comment[1] if comment else "")

    def _mapping(self, mapping: Mapping, depth: int) -> Mapping:
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                self._refuse(event, "a field name must be plain text")
            elif key.text == "<<":
                self._refuse(event, "merge key << is not allowed", "write the fields out again")
            elif key.text in mapping.keys:
                first = mapping.keys[key.text].line
                self._refuse(event, f"{quoted(key.text)} is given twice", f"first in line {first}")
            else:
                mapping.keys[key.text] = key
                mapping.values[key.text] = self._node(next(self._events), depth + 1)
        return mapping

    def _refuse(self, event: Any, what: str, hint: str = "") -> None:
        mark = event.start_mark
        raise FaultyFileError([Fault(self._file, mark.line + 1, mark.column + 1, "", what, hint)])
