"""Pydantic's errors in words that name no part of a program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.checked_yaml.faults import nearest
from kiosk.checked_yaml.printable import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping as ReadOnly

# What a value should have been, by the kind of error.
_EXPECTED = {
    "string_type": "a text",
    "tuple_type": "a list",
    "int_parsing": "a whole number",
    "int_parsing_size": "a whole number",
    "int_from_float": "a whole number",
    "int_type": "a whole number",
    "float_parsing": "a number",
    "float_type": "a number",
    "finite_number": "a number",
    "path_type": "a path",
    "date_from_datetime_parsing": "a day of the calendar as YYYY-MM-DD",
    "date_from_datetime_inexact": "a day of the calendar as YYYY-MM-DD",
    "date_parsing": "a day of the calendar as YYYY-MM-DD",
    "date_type": "a day of the calendar as YYYY-MM-DD",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "dataclass_type": "fields",
    "dict_type": "fields",
}
_GIVEN = {dict: "fields", list: "a list", type(None): "nothing"}
_FILL_IN = "fill it in"
_COLON = "a text with a colon in it needs quotation marks"


def validation_words(detail: Any, expected: ReadOnly[str, str]) -> tuple[str, str]:
    """What is wrong with a value, and a hint, for one of pydantic's errors.

    `expected` says in words what a dataclass wants, by its name.
    """
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "missing":
        return "this field is missing", ""
    if kind in ("greater_than_equal", "less_than_equal"):
        ((limit, bound),) = context.items()
        return f"must be at {'least' if limit == 'ge' else 'most'} {bound:g}", ""
    if kind in ("too_short", "too_long"):
        bound = f"least {context['min_length']}" if kind == "too_short" else ""
        bound = bound or f"most {context['max_length']}"
        return f"expected a list of at {bound}, not of {context['actual_length']}", ""
    if kind == "literal_error":
        choices = context["expected"]
        if isinstance(given, str):
            what = f"{quoted(given)} is not one of {choices}"
            return what, nearest(given, re.findall("'([^']*)'", choices))
        hint = _FILL_IN if given is None else ""
        return f"expected one of {choices}, not {_kind_of(given)}", hint
    if kind == "value_error":
        return detail["msg"].removeprefix("Value error, "), ""
    wanted = expected.get(context.get("class_name", "")) or _EXPECTED.get(kind)
    hint = _COLON if isinstance(given, dict) and kind == "string_type" else ""
    hint = _FILL_IN if given is None else hint
    return f"expected {wanted or 'something else'}, not {_kind_of(given)}", hint


def _kind_of(given: object) -> str:
    if isinstance(given, str):
        return quoted(given)
    return _GIVEN.get(type(given), "this")
