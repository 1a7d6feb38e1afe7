"""Lines put into a content file at the end of one of its lists; all else stays, byte for byte."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, FaultyFileError
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted
from kiosk.checked_yaml.reader import parse
from kiosk.checked_yaml.source import decoded
from kiosk.checked_yaml.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LINE_ENDS = re.compile(r"\r\n|\r|\n")


class NotInsertedError(Exception):
    """The entry has no place in that file; the text says why."""


def check_id(entry_id: str) -> None:
    """Raises NotInsertedError: that is no id. An empty one is filled in later."""
    if entry_id and not _ID.fullmatch(entry_id):
        what = f"{quoted(entry_id)} is not an id: small letters and digits, joined by hyphens"
        raise NotInsertedError(what)


def with_entry(written: bytes, file: str, section: str, entry_id: str, draft: list[str]) -> bytes:
    """What `file` holds with the lines of `draft` at the end of the list `section`.

    They are indented as the list's other entries and end as the lines of the file do.

    Raises:
        FaultyFileError: it is no YAML; entries cannot be told from one another.
        NotInsertedError: the id is none, or is taken, or the list is written on one line.
    """
    check_id(entry_id)
    text = decoded(written, file)
    tree = parse(text, file)
    if not isinstance(tree, Mapping):
        raise FaultyFileError([Fault(file, tree.line, tree.column, "", Message("expected fields"))])
    if entry_id and (line := dict(_ids(tree, section)).get(entry_id)):
        raise NotInsertedError(f"the id {quoted(entry_id)} is taken: line {line}")
    added = _inserted(text, tree, section, draft)
    cannot = NotInsertedError(f"the list {section} is written in a way that cannot be added to")
    try:
        after = parse(added, file)
    except FaultyFileError as error:  # whose lines are those of a file that nobody has
        raise cannot from error
    if not _is_one_more(tree, after, section):
        raise cannot
    mark = b"\xef\xbb\xbf" if written.startswith(b"\xef\xbb\xbf") else b""
    return mark + added.encode()


def _ids(tree: Mapping, section: str) -> Iterable[tuple[str, int]]:
    entries = tree.values.get(section)
    for entry in entries.items if isinstance(entries, Sequence) else ():
        known = entry.values.get("id") if isinstance(entry, Mapping) else None
        if isinstance(known, Scalar):
            yield known.text, known.line


def _inserted(text: str, tree: Mapping, section: str, draft: list[str]) -> str:
    found = _LINE_ENDS.search(text)
    end = found[0] if found else "\n"
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    indent, ahead, place = "  ", [f"{section}:"], len(lines)
    if (key := tree.keys.get(section)) is not None:
        entries = tree.values[section]
        ahead, place = [], _end_of(lines, tree, key.line)
        if isinstance(entries, Sequence) and entries.items:
            if not lines[entries.line - 1][entries.column - 1 :].startswith("-"):
                what = f"line {entries.line}: put each entry of {section} on lines of its own first"
                raise NotInsertedError(what)
            indent = " " * (entries.column - 1)
            ahead = [""] if _stand_apart(lines, entries.items) else []
        elif isinstance(entries, Sequence):  # [] has to go
            line = lines[key.line - 1]
            lines[key.line - 1] = re.sub(r":\s*\[\s*\]", ":", line, count=1)
            place = key.line
    else:
        place = _end_of(lines, tree, len(lines))
    if place and lines[place - 1] and not _LINE_ENDS.search(lines[place - 1]):
        lines[place - 1] += end
    new = [*ahead, *(f"{indent}{line}".rstrip() for line in draft)]
    return "".join([*lines[:place], *(f"{line}{end}" for line in new), *lines[place:]])


def _end_of(lines: list[str], tree: Mapping, line: int) -> int:
    """How many lines stand up to the end of the field that begins in `line`.

    Blank lines and comments at the margin before the next field belong to that.
    """
    after = [key.line - 1 for key in tree.keys.values() if key.line > line]
    place = min(after, default=len(lines))
    while place > line and re.match(r"\s*$|#|---|\.\.\.", lines[place - 1]):
        place -= 1
    return place


def _stand_apart(lines: list[str], entries: list[Node]) -> bool:
    """Whether a blank line stands between the entries."""
    return len(entries) > 1 and not lines[entries[-1].line - 2].strip()


def _is_one_more(before: Mapping, after: Node, section: str) -> bool:
    """Whether nothing but an entry at the end of the list has come."""
    if not isinstance(after, Mapping):
        return False
    then, now = before.plain(), after.plain()
    entries, more = then.pop(section, None) or [], now.pop(section, None) or []
    return bool(then == now and more[:-1] == entries and len(more) == len(entries) + 1)
