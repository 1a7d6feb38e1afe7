"""Faults of shape: a field that is missing, unknown or of the wrong kind."""

from __future__ import annotations

import dataclasses
import re
import typing
from typing import TYPE_CHECKING, Any

from kiosk.checked_yaml.faults import NOTHING, Fault, first_worded, nearest
from kiosk.checked_yaml.lookalikes import (
    Lookalike,
    in_field_name,
    in_value,
    opening_quote,
    swallowing,
)
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.syntax_faults import AFTER_COLON, COMMENT
from kiosk.checked_yaml.tree import Mapping, Node, Scalar, Sequence
from kiosk.checked_yaml.validation_words import validation_words

if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Mapping as ReadOnly

    from pydantic import ValidationError

Path = tuple[str | int, ...]

_KEY = "[key]"
"""Ends the path of a key that a mapping may not have."""
_UNKNOWN_FIELD = ("unexpected_keyword_argument", "extra_forbidden")


def shape_faults(
    error: ValidationError,
    tree: Node,
    file: str,
    schema: type,
    expected: ReadOnly[str, Message] | None = None,
    written: ReadOnly[str, Collection[str]] | None = None,
) -> tuple[Fault, ...]:
    """Pydantic's errors, said with the place in the file and a hint.

    `schema` is the dataclass that was validated; `expected` says in words what a dataclass wants,
    by its name; `written` has the field names of one that is not written as it is kept.
    """
    told = [detail for detail in error.errors(include_url=False) if not _is_short_by_faults(detail)]
    located = [(detail, node_at(tree, detail["loc"])) for detail in told]
    return first_worded(
        located,
        lambda found: (found[1].line, found[1].column),
        lambda found: _fault(found[0], tree, file, schema, expected or {}, written or {}),
    )


def fault_at(tree: Node, path: Path, file: str, what: Message, hint: Message = NOTHING) -> Fault:
    """A fault at `path`, placed at the nearest thing that stands in the file."""
    node = node_at(tree, path)
    return Fault(file, node.line, node.column, in_words(tree, path), what, hint)


def node_at(tree: Node, path: Path) -> Node:
    """What stands at `path`; for a field that is missing, what it is missing from."""
    node = tree
    for step in path:
        if isinstance(node, Mapping) and step in node.values:
            value = node.values[str(step)]
            empty = isinstance(value, Scalar) and value.plain() is None
            node = node.keys[str(step)] if empty else value
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
    return node


def in_words(tree: Node, path: Path) -> str:
    """`exhibits[12] (apple-lisa).year`, so that a person finds the place by its name too."""
    words = ""
    node: Node | None = tree
    for step in path:
        words += f"[{step}]" if isinstance(step, int) else f".{step}" if words else step
        if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            identity = node.values.get("id") if isinstance(node, Mapping) else None
            name = identity.text if isinstance(identity, Scalar) else ""
            words += f" ({name})" if name else ""
        else:
            node = node.values.get(str(step)) if isinstance(node, Mapping) else None
    return words


def _fault(
    detail: Any,
    tree: Node,
    file: str,
    schema: type,
    expected: ReadOnly[str, Message],
    written: ReadOnly[str, Collection[str]],
) -> Fault:
    path: Path = detail["loc"]
    if path[-1] == _KEY and detail["type"] == "literal_error":
        known = re.findall("'([^']*)'", detail["ctx"]["expected"])
        return _unknown_field(tree, path[:-1], file, known)
    if path[-1] == _KEY:
        return _wrong_key(tree, path[:-1], file, validation_words(detail, expected))
    if detail["type"] in _UNKNOWN_FIELD:
        return _unknown_field(tree, path, file, _fields_at(schema, path[:-1], written))
    node, where = node_at(tree, path), in_words(tree, path)
    if found := _lookalike(detail["type"], node, str(path[-1])):
        return Fault(file, found.line, found.column, where, found.what, found.hint)
    what, hint = validation_words(detail, expected)
    if detail["input"] is None and _is_cut_by_a_comment(node_at(tree, path[:-1]), path[-1]):
        hint = COMMENT
    return Fault(file, node.line, node.column, where, what, hint)


def _is_short_by_faults(detail: Any) -> bool:
    """Whether a list has too few entries only because those that are there have faults."""
    short = detail["type"] == "too_short" and isinstance(detail["input"], list)
    return short and len(detail["input"]) >= detail["ctx"]["min_length"]


def _wrong_key(tree: Node, path: Path, file: str, words: tuple[Message, Message]) -> Fault:
    """A key that is not one of a few words, as a day, is said to be wrong where it stands."""
    parent = node_at(tree, path[:-1])
    key = parent.keys[str(path[-1])] if isinstance(parent, Mapping) else parent
    return Fault(file, key.line, key.column, in_words(tree, path), *words)


def _is_cut_by_a_comment(parent: Node, step: str | int) -> bool:
    value = parent.values.get(str(step)) if isinstance(parent, Mapping) else None
    return isinstance(value, Scalar) and bool(value.comment)


def _lookalike(kind: str, node: Node, name: str) -> Lookalike | None:
    """The look-alike of YAML's punctuation that is to blame, if one is."""
    if kind == "missing":
        return swallowing(node, name)
    return in_value(node, as_text=kind not in ("tuple_type", "dataclass_type", "dict_type"))


def _unknown_field(tree: Node, path: Path, file: str, fields: Collection[str]) -> Fault:
    name, where = str(path[-1]), in_words(tree, path)
    parent = node_at(tree, path[:-1])
    key = parent.keys.get(name) if isinstance(parent, Mapping) else None
    if key and (found := in_field_name(key) or opening_quote(parent, key.line)):
        return Fault(file, found.line, found.column, where, found.what, found.hint)
    hint = nearest(name, fields)
    value = parent.values.get(name) if isinstance(parent, Mapping) else None
    if " " in name or (isinstance(value, Scalar) and value.plain() is None):
        hint = Message("a text with a comma in it needs quotation marks")
    elif ":" in name:
        hint = AFTER_COLON
    what = Message("this field is not known")
    if key:
        return Fault(file, key.line, key.column, where, what, hint)
    return fault_at(tree, path, file, what, hint)


def _fields_at(
    schema: type, path: Path, written: ReadOnly[str, Collection[str]]
) -> Collection[str]:
    """The field names that a file may have at `path`."""
    kind: Any = schema
    for step in path:
        if isinstance(step, int):
            continue  # the kind is already that of the list's entries
        if not dataclasses.is_dataclass(kind):
            return []
        kind = typing.get_type_hints(kind).get(step)
        kind = next((arg for arg in typing.get_args(kind) if dataclasses.is_dataclass(arg)), kind)
    if not dataclasses.is_dataclass(kind):
        return []
    names = written.get(getattr(kind, "__name__", ""))
    return names or [field.name for field in dataclasses.fields(kind)]
