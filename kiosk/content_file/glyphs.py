"""Which characters the kiosk's fonts have."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kiosk.checked_yaml.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Face:
    """One font of the kiosk: its full name, and the code points it has letters for."""

    name: str
    characters: frozenset[int]

    def lacks(self, characters: Iterable[str]) -> list[str]:
        """Those of `characters` that can be seen and that this face has no letters for."""
        return sorted(c for c in characters if ord(c) not in self.characters and not c.isspace())


def faces_of(folder: Path) -> tuple[Face, ...]:
    """The faces in `folder`, in which texts are set; none where there are no fonts.

    The letters of another script (Arabic) come from faces of their own, which stand in for each:
    what these have, all have.
    """
    further = [_face(file).characters for file in sorted(folder.glob("*.ttf"))]
    scripts = frozenset().union(*further)
    own = [_face(file) for file in sorted(folder.glob("*.otf"))]
    return tuple(Face(face.name, face.characters | scripts) for face in own)


def lacking(faces: Sequence[Face], text: str) -> Iterator[Message]:
    """What is to be said of characters of `text` for which a face has no letters.

    The same text is a heading here and a label there, so that every face is asked: letters that
    come from another one stand out of their word.
    """
    letters = set(text)
    named: dict[str, list[str]] = {}
    for face in faces:
        if lacks := face.lacks(letters):
            named.setdefault(" ".join(lacks), []).append(face.name)
    for characters, names in named.items():
        if len(names) == len(faces):
            yield Message("no font of the kiosk has {characters}", characters=characters)
        else:
            *first, last = names
            fonts = Message("{first} and {last}", first=tuple(first), last=last) if first else last
            yield Message(
                "{characters} would stand out in another font than {fonts}",
                characters=characters, fonts=fonts,
            )  # fmt: skip


@cache
def _face(file: Path) -> Face:
    from fontTools.ttLib import TTFont

    with TTFont(file, lazy=True) as font:
        return Face(font["name"].getDebugName(4), frozenset(font.getBestCmap()))
