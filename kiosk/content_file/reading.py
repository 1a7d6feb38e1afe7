"""`exhibits.yaml` → Catalogue, or every fault of the file at once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.languages import translated
from kiosk.checked_yaml.faults import Fault, FaultyFileError
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.reader import parse
from kiosk.checked_yaml.schema_faults import shape_faults
from kiosk.checked_yaml.source import decoded
from kiosk.checked_yaml.tree import Mapping
from kiosk.content_file.link_faults import link_faults

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_EXPECTED = {
    "LocalizedText": Message("a text, or one for each language as {{en: …, zh: …}}"),
}


def read_catalogue(content: bytes, file: str) -> Catalogue:
    """The catalogue written in `content`; `file` is named in faults.

    Raises:
        FaultyFileError: with every fault found; nothing of such content is to be shown.
    """
    return read_with_places(content, file)[0]


def read_with_places(content: bytes, file: str) -> tuple[Catalogue, Mapping]:
    """The catalogue, and the tree that knows where each part stands. Raises as above."""
    from pydantic import ValidationError

    tree = parse(decoded(content, file), file)
    if not isinstance(tree, Mapping):
        what = Message(
            "expected the fields museum, areas, exhibits, stories, cases, tours, films, pieces"
        )
        raise FaultyFileError([Fault(file, tree.line, tree.column, "", what)])
    try:
        catalogue = _schema().validate_python(tree.plain())
    except ValidationError as error:
        written = {"LocalizedText": translated()}
        found = shape_faults(error, tree, file, Catalogue, _EXPECTED, written)
        raise FaultyFileError(found) from error
    faults = link_faults(catalogue, tree, file)
    if faults:
        raise FaultyFileError(faults)
    return catalogue, tree


@cache
def _schema() -> TypeAdapter[Catalogue]:
    from pydantic import TypeAdapter

    return TypeAdapter(Catalogue)
