"""Texts that end sooner than staff meant: ` #` begins a comment where there are no quotation marks.

A comment in earnest is left alone: on a line of its own, with a blank after its #, or behind a
value that can hold no #, such as a year or an id.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted
from kiosk.checked_yaml.schema_faults import Path, fault_at
from kiosk.checked_yaml.tree import Mapping, Node, Scalar, Sequence
from kiosk.content_file.texts import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.catalogue import Catalogue

_PART_OF_A_TEXT = re.compile(r"#(?:[^\s#=*!-]|$)")
_NO_TEXT = re.compile(r"[a-z0-9._/-]*|[A-Z]{2}")


def comment_warnings(catalogue: Catalogue, tree: Node, file: str) -> Iterator[Fault]:
    """A warning for each text whose end looks as if it had become a comment."""
    texts = {path for path, _ in texts_of(catalogue, ())}
    for path, scalar in _scalars(tree, ()):
        if not _PART_OF_A_TEXT.match(scalar.comment):
            continue
        if path in texts or path[:-1] in texts or not _NO_TEXT.fullmatch(scalar.text):
            what = Message(
                "{comment} is a comment, so that only {text} is shown",
                comment=quoted(scalar.comment), text=quoted(scalar.text),
            )  # fmt: skip
            hint = Message("quotation marks around the whole text keep the #")
            yield fault_at(tree, path, file, what, hint)


def _scalars(node: Node, path: Path) -> Iterator[tuple[Path, Scalar]]:
    """Every text of a tree, with where it stands."""
    if isinstance(node, Scalar):
        yield path, node
    elif isinstance(node, Mapping):
        for name, value in node.values.items():
            yield from _scalars(value, (*path, name))
    elif isinstance(node, Sequence):
        for place, item in enumerate(node.items):
            yield from _scalars(item, (*path, place))
