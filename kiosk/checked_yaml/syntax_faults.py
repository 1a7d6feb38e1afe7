"""What YAML's parser could not read, in words for the staff who mend it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.checked_yaml.faults import NOTHING, Fault
from kiosk.checked_yaml.lookalikes import in_line
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    import yaml

NO_YAML = Message("this is not YAML")
_TABS = Message("indent with spaces, not tabs")
_QUOTE = Message("put the whole text in quotation marks")
AFTER_COLON = Message("a space belongs after the colon")
COLON = Message("a text with a colon in it needs quotation marks")
_ASTRAY = Message("this line does not stand exactly below what it belongs to")
_INDENT = Message("fields of one thing begin exactly below each other")
_CLOSE = Message("close it")
_ESCAPE = Message("write \\\\, or put the text in single quotation marks")
COMMENT = Message('what follows " #" is a comment; a text with it needs quotation marks')

# The parser's words: where it began rather than where it stopped, what is wrong, what to do.
_PROBLEMS = {
    "did not find expected '-' indicator": (False, _ASTRAY, _INDENT),
    "did not find expected <document start>": (False, _ASTRAY, _INDENT),
    "did not find expected node content": (False, Message("a text is missing here"), _QUOTE),
    "block sequence entries are not allowed in this context": (
        False,
        Message("a list cannot begin here"),
        Message("it begins on a new line; a text needs quotation marks"),
    ),
    "did not find expected alphabetic or numeric character": (
        True, Message("a text cannot begin with this character"), _QUOTE,
    ),
    "did not find expected comment or line break": (
        False, Message("nothing may follow here"), Message("the text begins on the next line"),
    ),
    "found unexpected end of stream": (
        True, Message("this quotation mark is never closed"), _CLOSE,
    ),
    "found unexpected document indicator": (
        True,
        Message("this quotation mark is not closed"),
        Message("close it before the line of dots or hyphens"),
    ),
    "found unknown escape character": (
        False, Message("\\ stands before a wrong letter"), _ESCAPE,
    ),
    "did not find expected hexdecimal number": (
        False, Message("\\ stands before a wrong number"), _ESCAPE,
    ),
    "found invalid Unicode character escape code": (
        True, Message("this number is no character"), _ESCAPE,
    ),
}  # fmt: skip
_ENTRY_BEFORE = re.compile(r"^\s*(?:- +)*[^\s:][^:]*:\s")
_FIELD_BEFORE = re.compile(r"\s*(?:- +)*[\w-]+\s*")
_QUOTED_TEXT = re.compile(r""""(?:\\.|[^"\\])*"|'(?:''|[^'])*'""")
_OPENING_MARK = re.compile(r"""[\[{,:]\s*["']""")
_COMMENT_IN_TEXT = re.compile(r"[ \t]#[^\s#]")


def syntax_fault(error: yaml.MarkedYAMLError, text: str, file: str) -> Fault:
    """The one fault that the parser stopped at, placed where the cause most likely is."""
    problem, context = error.problem_mark, error.context_mark
    stopped: Any = problem or context
    began: Any = context or problem
    if stopped is None:
        return Fault(file, 1, 1, "", NO_YAML)
    lines = _Lines(text)
    for number in _suspects(began.line, stopped.line):
        if found := in_line(lines[number], number + 1):
            return Fault(file, found.line, found.column, "", found.what, found.hint)
    in_flow = (error.context or "").startswith("while parsing a flow")
    if in_flow and (comment := _COMMENT_IN_TEXT.search(lines[began.line], began.column)):
        what = Message("a comment begins here, and what it hides is missing")
        return Fault(file, began.line + 1, comment.start() + 2, "", what, COMMENT)
    at_start, what, hint = _explained(error.problem or "", began, stopped, lines)
    mark = began if at_start else stopped
    return Fault(file, mark.line + 1, mark.column + 1, "", what, hint)


def _explained(
    problem: str, began: Any, stopped: Any, lines: _Lines
) -> tuple[bool, Message, Message]:
    """Whether the place where the parser began is to blame; what is wrong; what to do."""
    line = lines[stopped.line]
    before, at = line[: stopped.column], line[stopped.column : stopped.column + 1]
    if "tab character" in problem or at == "\t" or line[:1] == "\t":
        return False, Message("a tab stands where spaces belong"), _TABS
    if problem == "mapping values are not allowed in this context":
        if _ENTRY_BEFORE.match(before):
            return False, Message("a second colon stands in this line"), COLON
        what = Message("this line is indented further than the one before it")
        return False, what, _INDENT
    if problem == "found character that cannot start any token":
        what = Message("a text cannot begin with {character}", character=quoted(at))
        return False, what, _QUOTE
    if problem == "could not find expected ':'":
        what = Message("this line is no field: after the name come a colon and a space")
        if ":" in lines[began.line]:
            return True, what, AFTER_COLON
        return True, what, Message("or it continues a text and must be indented further")
    if problem.startswith("did not find expected ',' or"):
        closing = problem[-2]
        if stopped.line > began.line and _leaves_a_text_open(lines[began.line][began.column :]):
            return True, Message("a quotation mark in this line is not closed"), _CLOSE
        if stopped.line > began.line and (at != ":" or _FIELD_BEFORE.fullmatch(before)):
            what = Message("what opens here is not closed: {closing} is missing", closing=closing)
            return True, what, NOTHING
        if at == ":":
            what = Message("a comma or {closing} is missing before this colon", closing=closing)
            return False, what, COLON
        return False, Message("a comma or {closing} is missing here", closing=closing), _QUOTE
    if problem == "did not find expected key":
        if before.strip():
            return False, Message("nothing may follow here in this line"), _QUOTE
        return False, _ASTRAY, _INDENT
    return _PROBLEMS.get(problem) or (
        False,
        Message("not YAML: {problem}", problem=problem),
        NOTHING,
    )


def _leaves_a_text_open(line: str) -> bool:
    """Whether a quotation mark opens in it and none closes it."""
    return _OPENING_MARK.search(_QUOTED_TEXT.sub("text", line)) is not None


def _suspects(began: int, stopped: int) -> Iterator[int]:
    """The lines, counted from 0, in which the cause of a fault may lie, the likeliest first."""
    yield from range(stopped, max(began, stopped - 3, 0) - 1, -1)
    yield began
    yield from range(began - 1, max(began - 2, 0) - 1, -1)


class _Lines:
    """The lines of a text as the parser counts them, from 0; an empty one behind the last."""

    def __init__(self, text: str) -> None:
        self._lines = re.split("\r\n|\r|\n", text)

    def __getitem__(self, number: int) -> str:
        return self._lines[number] if number < len(self._lines) else ""
