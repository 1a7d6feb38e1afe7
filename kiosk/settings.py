"""The settings of one machine, `kiosk.yaml`: every value has a default, the file may be absent."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from annotated_types import Ge, Le

from kiosk import places
from kiosk.catalogue.bilingual import Language
from kiosk.catalogue.faults import CatalogueError
from kiosk.catalogue.reading import read_bytes
from kiosk.catalogue.shape import shape_faults
from kiosk.catalogue.yaml_tree import parse

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What an installer may set. Times are in seconds."""

    content: Path = field(default_factory=places.content_file)
    language: Language = "en"
    still_there_after: Annotated[float, Ge(5), Le(3600)] = 75.0
    countdown: Annotated[float, Ge(20), Le(600)] = 30.0
    speech: bool = True
    state_folder: Path = field(default_factory=places.state_folder)

    __pydantic_config__ = {"extra": "forbid"}


def read_settings(file: Path | None = None) -> Settings:
    """The settings in `file`, by default the one an installer writes.

    A broken file never keeps the museum shut: its faults are logged and the defaults hold.
    """
    named = file is not None
    file = file or places.settings_file()
    if not named and not file.exists():
        return Settings()
    from pydantic import TypeAdapter, ValidationError

    try:
        tree = parse(read_bytes(file).decode("utf-8-sig"), str(file))
        try:
            return TypeAdapter(Settings).validate_python(tree.plain())
        except ValidationError as error:
            raise CatalogueError(shape_faults(error, tree, str(file), Settings)) from error
    except (CatalogueError, UnicodeDecodeError) as error:
        log.error("%s\n%s: the defaults are used instead", error, file)
        return Settings()
