"""What the schema says of a field beyond its type, as pydantic reads it.

pydantic's own annotations, and those of annotated_types, would be loaded at every start; these load
them when something is validated, and a start from the snapshot validates nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Accepting:
    """Before a value is validated, `convert` may bring it into shape: a BeforeValidator."""

    def __init__(self, convert: Callable[[object], object]) -> None:
        self._convert = convert

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core.core_schema import no_info_before_validator_function

        return no_info_before_validator_function(self._convert, handler(source))


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
