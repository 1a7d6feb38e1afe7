"""Text → the tree of `tree.py`, from PyYAML's events rather than by its constructors."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import yaml

from kiosk.checked_yaml.faults import NOTHING, Fault, FaultyFileError
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import UNPRINTABLE, code_point, quoted, shortened
from kiosk.checked_yaml.source import place_of
from kiosk.checked_yaml.syntax_faults import NO_YAML, syntax_fault
from kiosk.checked_yaml.tree import MAX_DEPTH, MAX_TEXT, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

# A tab and the ends of lines are the only characters without a look of their own in a file.
_INVISIBLE = re.compile(f"(?![\t\n\r]){UNPRINTABLE.pattern}")
_NOTHING_VISIBLE = re.compile(r"[\s\u2800\ufe00-\ufe0f]+")
_COMMENT = re.compile(r"[ \t]+(#[^\r\n]*)")
_WRITE_IT = Message("write a text, or leave the field out")
_REMOVE = Message("remove it")
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
        raise FaultyFileError([Fault(file, 1, 1, "", NO_YAML)]) from error


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
            times = number[character]
            what = Message("{what}; the file has it {times:,} times", what=what, times=times)
        yield Fault(file, *place_of(text, offset), "", what, hint)


def _invisible(character: str) -> tuple[Message, Message]:
    code = code_point(character)
    what = Message("the character {code} cannot be seen and is not allowed", code=code)
    return what, Message("delete it")


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
                what = Message("a second document starts here")
                self._refuse(event, what, Message("remove the line ---"))
            elif isinstance(event, yaml.NodeEvent):
                root = self._node(event, 1)
        if root is None or (isinstance(root, Scalar) and root.plain() is None):
            raise FaultyFileError([Fault(self._file, 1, 1, "", Message("the file is empty"))])
        return root

    def _node(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent):
            what = Message("alias *{name} is not allowed", name=_short(event.anchor))
            self._refuse(event, what, Message("write the text out again"))
        if event.anchor:
            what = Message("anchor &{name} is not allowed", name=_short(event.anchor))
            self._refuse(event, what, _REMOVE)
        if event.tag is not None and event.tag != "!":
            what = Message("tag {name} is not allowed", name=_short(event.tag))
            self._refuse(event, what, _REMOVE)
        if depth > MAX_DEPTH:
            what = Message("nested too deep (more than {most} levels)", most=MAX_DEPTH)
            self._refuse(event, what)
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
            what = Message(
                "this text is too long: {number:,} characters, at most {most:,}",
                number=len(text), most=MAX_TEXT,
            )  # fmt: skip
            self._refuse(event, what)
        if unseen := _INVISIBLE.search(text):  # written as "\u202e"
            self._refuse(event, *_invisible(unseen[0]))
        if _NOTHING_VISIBLE.fullmatch(text):
            kinds = tuple(map(code_point, dict.fromkeys(text)))
            what = Message("nothing can be seen in this text, only {characters}", characters=kinds)
            self._refuse(event, what, _WRITE_IT)
        if event.style in ("'", '"'):
            return Scalar(line, column, text, quoted=True)
        comment = _COMMENT.match(self._text, event.end_mark.index)
        return Scalar(line, column, text, comment=comment[1] if comment else "")

    def _mapping(self, mapping: Mapping, depth: int) -> Mapping:
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                self._refuse(event, Message("a field name must be plain text"))
            elif key.text == "<<":
                what = Message("merge key << is not allowed")
                self._refuse(event, what, Message("write the fields out again"))
            elif key.text in mapping.keys:
                what = Message("{field} is given twice", field=quoted(key.text))
                first = mapping.keys[key.text].line
                self._refuse(event, what, Message("first in line {line}", line=first))
            else:
                mapping.keys[key.text] = key
                mapping.values[key.text] = self._node(next(self._events), depth + 1)
        return mapping

    def _refuse(self, event: Any, what: Message, hint: Message = NOTHING) -> None:
        mark = event.start_mark
        raise FaultyFileError([Fault(self._file, mark.line + 1, mark.column + 1, "", what, hint)])


def _short(name: object) -> str:
    return shortened(str(name), 60)
