"""What the schema says of a field beyond its type, as pydantic reads it.

pydantic's own annotations, and those of annotated_types, would be loaded at every start; these load
them when something is validated, and a start from the snapshot validates nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.checked_yaml.faults import RefusedError
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

_SPREADSHEETS_BEGIN = dt.date(1899, 12, 30)
_SPREADSHEETS_MEAN = (dt.date(2100, 1, 1) - _SPREADSHEETS_BEGIN).days


class Accepting:
    """Before a value is validated, `convert` may bring it into shape: a BeforeValidator."""

    def __init__(self, convert: Callable[[object], object]) -> None:
        self._convert = convert

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core.core_schema import no_info_before_validator_function

        return no_info_before_validator_function(self._convert, handler(source))


class Checked:
    """After a value is validated, `check` may refuse it or put it in order: an AfterValidator."""

    def __init__(self, check: Callable[[Any], Any]) -> None:
        self._check = check

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core.core_schema import no_info_after_validator_function

        return no_info_after_validator_function(self._check, handler(source))


class ReadAs:
    """A value is written as a text, and is what `read` makes of it: a PlainValidator."""

    def __init__(self, read: Callable[[object], object]) -> None:
        self._read = read

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core.core_schema import no_info_plain_validator_function, str_schema

        return no_info_plain_validator_function(self._read, json_schema_input_schema=str_schema())


class OneOf:
    """A word is one of those that `known` names when the schema is made: a Literal of them."""

    def __init__(self, known: Callable[[], Collection[str]]) -> None:
        self._known = known

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core.core_schema import literal_schema

        return literal_schema(list(self._known()))


class CalendarDay:
    """A date is written as YYYY-MM-DD; a number is no date, as pydantic would have it."""

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core.core_schema import no_info_before_validator_function

        return no_info_before_validator_function(_written_as_day, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: Any, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(schema["schema"])


def _written_as_day(given: object) -> object:
    if not isinstance(given, str) or re.fullmatch(r"\d{4}-\d\d-\d\d", given, re.ASCII):
        return given
    if re.fullmatch(r"\d{1,5}", given, re.ASCII) and int(given) < _SPREADSHEETS_MEAN:
        day = _SPREADSHEETS_BEGIN + dt.timedelta(days=int(given))
        raise RefusedError(
            Message(
                "expected a date as YYYY-MM-DD, not the number {number}, by which a spreadsheet "
                "may mean {day}",
                number=given, day=str(day),
            )
        )  # fmt: skip
    raise RefusedError(Message("expected a date as YYYY-MM-DD, not {given}", given=quoted(given)))


@dataclass(frozen=True)
class Between:
    """A number is at least `least` and at most `most`: the protocol GroupedMetadata."""

    least: float
    most: float
    __is_annotated_types_grouped_metadata__ = True

    def __iter__(self) -> Iterator[object]:
        from annotated_types import Ge, Le

        yield from (Ge(self.least), Le(self.most))


@dataclass(frozen=True)
class Count:
    """A list has at least `least` entries and at most `most`: the protocol GroupedMetadata."""

    least: int = 0
    most: int | None = None
    __is_annotated_types_grouped_metadata__ = True

    def __iter__(self) -> Iterator[object]:
        from annotated_types import Len

        yield from Len(self.least, self.most)
