"""The texts of the content in all their languages, each with where it stands."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from kiosk.catalogue.localized_text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.checked_yaml.schema_faults import Path


def texts_of(entry: Any, path: Path) -> Iterator[tuple[Path, LocalizedText]]:
    """Every text of an entry and of what it holds, with where it stands."""
    if isinstance(entry, LocalizedText):
        yield path, entry
    elif dataclasses.is_dataclass(entry):
        for field in dataclasses.fields(entry):
            yield from texts_of(getattr(entry, field.name), (*path, field.name))
    elif isinstance(entry, tuple):
        for place, item in enumerate(entry):
            yield from texts_of(item, (*path, place))
