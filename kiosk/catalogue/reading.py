"""`exhibits.yaml` → Catalogue, or every fault of the file at once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.faults import CatalogueError, Fault, UnreadableError
from kiosk.catalogue.links import link_faults
from kiosk.catalogue.shape import shape_faults
from kiosk.catalogue.yaml_tree import Mapping, parse

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import TypeAdapter

MAX_BYTES = 8 * 1024 * 1024


def read_bytes(path: Path) -> bytes:
    """The bytes of a content file.

    Raises:
        UnreadableError: it is missing, unreadable, or larger than `MAX_BYTES`.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        what = f"cannot be read: {error.strerror}"
        raise UnreadableError([Fault(str(path), 0, 0, "", what)]) from error
    if len(content) > MAX_BYTES:
        what = f"too large: more than {MAX_BYTES // 1024 // 1024} MiB"
        raise UnreadableError([Fault(str(path), 0, 0, "", what)])
    return content


def read_catalogue(content: bytes, file: str) -> Catalogue:
    """The catalogue written in `content`; `file` is named in faults.

    Raises:
        CatalogueError: with every fault found; nothing of such content is to be shown.
    """
    return read_with_places(content, file)[0]


def read_with_places(content: bytes, file: str) -> tuple[Catalogue, Mapping]:
    """The catalogue, and the tree that knows where each part stands. Raises as above."""
    from pydantic import ValidationError

    tree = parse(decoded(content, file), file)
    if not isinstance(tree, Mapping):
        what = "expected the fields museum, areas, exhibits, stories, cases, tours"
        raise CatalogueError([Fault(file, tree.line, tree.column, "", what)])
    try:
        catalogue = _schema().validate_python(tree.plain())
    except ValidationError as error:
        raise CatalogueError(shape_faults(error, tree, file)) from error
    faults = link_faults(catalogue, tree, file)
    if faults:
        raise CatalogueError(faults)
    return catalogue, tree


def decoded(content: bytes, file: str) -> str:
    """The text of a file; `file` is named in the error.

    Raises:
        UnreadableError: it is not UTF-8.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - (content.rfind(b"\n", 0, error.start) + 1) + 1
        fault = Fault(file, line, column, "", "not UTF-8 text", "save the file as UTF-8")
        raise UnreadableError([fault]) from error


@cache
def _schema() -> TypeAdapter[Catalogue]:
    from pydantic import TypeAdapter

    return TypeAdapter(Catalogue)
