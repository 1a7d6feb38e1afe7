"""Faults of shape: a field that is missing, unknown or of the wrong kind."""

from __future__ import annotations

import dataclasses
import typing
from typing import TYPE_CHECKING, Any

from kiosk.checked_yaml.faults import Fault, nearest
from kiosk.checked_yaml.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Mapping as ReadOnly

    from pydantic import ValidationError

Path = tuple[str | int, ...]

_PLAINLY = {
    "missing": "this field is missing",
    "extra_forbidden": "this field is not known",
    "unexpected_keyword_argument": "this field is not known",
    "string_type": "expected a text",
    "tuple_type": "expected a list",
    "int_parsing": "expected a whole number",
    "int_type": "expected a whole number",
    "float_parsing": "expected a number",
    "float_type": "expected a number",
    "finite_number": "expected a number",
    "path_type": "expected a path",
    "date_from_datetime_parsing": "expected a date as YYYY-MM-DD",
    "date_type": "expected a date as YYYY-MM-DD",
    "bool_parsing": "expected true or false",
    "dataclass_type": "expected fields",
}
_KINDS = {dict: "fields", list: "a list", type(None): "nothing"}


def shape_faults(
    error: ValidationError,
    tree: Node,
    file: str,
    schema: type,
    expected: ReadOnly[str, str] | None = None,
) -> list[Fault]:
    """Pydantic's errors, said with the place in the file and a hint.

    `schema` is the dataclass that was validated; `expected` says in words what a dataclass wants,
    by its name.
    """
    details = error.errors(include_url=False)
    return [_fault(detail, tree, file, schema, expected or {}) for detail in details]


def fault_at(tree: Node, path: Path, file: str, what: str, hint: str = "") -> Fault:
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
            words += f" ({identity.text})" if isinstance(identity, Scalar) else ""
        else:
            node = node.values.get(str(step)) if isinstance(node, Mapping) else None
    return words


def _fault(detail: Any, tree: Node, file: str, schema: type, expected: ReadOnly[str, str]) -> Fault:
    path: Path = detail["loc"]
    kind: str = detail["type"]
    what = _PLAINLY.get(kind) or detail["msg"].removeprefix("Value error, ")
    if kind == "dataclass_type" and detail["ctx"]["class_name"] in expected:
        what = f"expected {expected[detail['ctx']['class_name']]}"
    elif kind in ("greater_than_equal", "less_than_equal"):
        ((limit, bound),) = detail["ctx"].items()
        what = f"must be at {'least' if limit == 'ge' else 'most'} {bound:g}"
    elif kind in ("string_type", "tuple_type", "int_type", "float_type", "dataclass_type"):
        what += f", not {_KINDS.get(type(detail['input']), 'a text')}"
    if kind == "literal_error":
        what = f'"{detail["input"]}" is not one of {detail["ctx"]["expected"]}'
    hint = ""
    if kind in ("unexpected_keyword_argument", "extra_forbidden"):
        parent = node_at(tree, path[:-1])
        key = parent.keys.get(str(path[-1])) if isinstance(parent, Mapping) else None
        hint = nearest(str(path[-1]), _fields_at(schema, path[:-1]))
        if " " in str(path[-1]):
            hint = "a text with a comma in it needs quotation marks"
        if key:
            return Fault(file, key.line, key.column, in_words(tree, path), what, hint)
    elif kind in ("string_type", "literal_error"):
        hint = nearest(str(detail["input"]), _choices(detail))
    return fault_at(tree, path, file, what, hint)


def _choices(detail: Any) -> list[str]:
    expected = detail.get("ctx", {}).get("expected", "")
    return [choice.strip("' ") for part in expected.split(",") for choice in part.split(" or ")]


def _fields_at(schema: type, path: Path) -> list[str]:
    """The field names that `schema` knows at `path`."""
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
    return [field.name for field in dataclasses.fields(kind)]
