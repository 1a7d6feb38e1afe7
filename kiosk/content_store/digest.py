"""By what a snapshot is known: the content, and the program that read it."""

from __future__ import annotations

import dataclasses
import hashlib
import inspect
from functools import cache

from kiosk import __version__
from kiosk.catalogue import catalogue, entries, index, localized_text
from kiosk.search import index as search_index
from kiosk.search import postings


def digest_of(content: bytes) -> bytes:
    """32 bytes that change with the content, with the schema and with the program's version.

    So what an older program has made of the same content is not taken for what this one would, and
    content that only an older program could not bear is given another chance.
    """
    return hashlib.sha256(repr((__version__, schema_shape())).encode() + content).digest()


@cache
def schema_shape() -> bytes:
    """8 bytes that change with the records of the catalogue: their names, fields and types."""
    shapes = [
        (name, [(field.name, str(field.type)) for field in dataclasses.fields(kind)])
        for module in (catalogue, entries, index, localized_text, search_index, postings)
        for name, kind in sorted(vars(module).items())
        if inspect.isclass(kind) and dataclasses.is_dataclass(kind)
    ]
    return hashlib.sha256(repr(shapes).encode()).digest()[:8]
