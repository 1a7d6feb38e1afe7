"""Pydantic's errors in words that name no part of a program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.checked_yaml.faults import NOTHING, RefusedError, nearest
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted
from kiosk.checked_yaml.syntax_faults import COLON

if TYPE_CHECKING:
    from collections.abc import Mapping as ReadOnly

# What a value should have been, by the kind of error.
_EXPECTED = {
    "string_type": Message("a text"),
    "tuple_type": Message("a list"),
    "int_parsing": Message("a whole number"),
    "int_parsing_size": Message("a whole number"),
    "int_from_float": Message("a whole number"),
    "int_type": Message("a whole number"),
    "float_parsing": Message("a number"),
    "float_type": Message("a number"),
    "finite_number": Message("a number"),
    "path_type": Message("a path"),
    "date_from_datetime_parsing": Message("a day of the calendar as YYYY-MM-DD"),
    "date_from_datetime_inexact": Message("a day of the calendar as YYYY-MM-DD"),
    "date_parsing": Message("a day of the calendar as YYYY-MM-DD"),
    "date_type": Message("a day of the calendar as YYYY-MM-DD"),
    "bool_parsing": Message("true or false"),
    "bool_type": Message("true or false"),
    "dataclass_type": Message("fields"),
    "dict_type": Message("fields"),
}
_GIVEN = {dict: Message("fields"), list: Message("a list"), type(None): Message("nothing")}
_FILL_IN = Message("fill it in")


def validation_words(detail: Any, expected: ReadOnly[str, Message]) -> tuple[Message, Message]:
    """What is wrong with a value, and a hint, for one of pydantic's errors.

    `expected` says in words what a dataclass wants, by its name.
    """
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "missing":
        return Message("this field is missing"), NOTHING
    if kind == "greater_than_equal":
        least = f"{context['ge']:g}"
        return Message("must be at least {least}", least=least), NOTHING
    if kind == "less_than_equal":
        most = f"{context['le']:g}"
        return Message("must be at most {most}", most=most), NOTHING
    if kind in ("too_short", "too_long"):
        return _wrong_length(context), NOTHING
    if kind == "literal_error":
        return _no_choice(given, re.findall("'([^']*)'", context["expected"]))
    if kind == "value_error":
        return _as_refused(context["error"])
    wanted = expected.get(context.get("class_name", "")) or _EXPECTED.get(kind)
    hint = COLON if isinstance(given, dict) and kind == "string_type" else NOTHING
    hint = _FILL_IN if given is None else hint
    wanted = wanted or Message("something else")
    return Message("expected {wanted}, not {given}", wanted=wanted, given=_kind_of(given)), hint


def _wrong_length(context: Any) -> Message:
    number = context["actual_length"]
    if least := context.get("min_length"):
        return Message(
            "expected a list of at least {least}, not of {number}", least=least, number=number
        )
    most = context["max_length"]
    return Message("expected a list of at most {most}, not of {number}", most=most, number=number)


def _no_choice(given: object, choices: list[str]) -> tuple[Message, Message]:
    """A word that is not one of a few."""
    told = _either(choices)
    if isinstance(given, str):
        what = Message("{given} is not one of {choices}", given=quoted(given), choices=told)
        return what, nearest(given, choices)
    hint = _FILL_IN if given is None else NOTHING
    what = Message("expected one of {choices}, not {given}", choices=told, given=_kind_of(given))
    return what, hint


def _either(choices: list[str]) -> Message:
    """As pydantic lists them: 'a', 'b' or 'c'."""
    *first, last = (Message("'{word}'", word=word) for word in choices)
    return Message("{first} or {last}", first=tuple(first), last=last) if first else last


def _as_refused(error: ValueError) -> tuple[Message, Message]:
    """What a check of the value itself says of it."""
    if isinstance(error, RefusedError):
        return error.what, error.hint
    return Message("{error}", error=str(error)), NOTHING


def _kind_of(given: object) -> Message:
    if isinstance(given, str):
        return quoted(given)
    return _GIVEN.get(type(given), Message("this"))
