"""YAML as a tree that remembers line and column, with every scalar kept as text.

Built from PyYAML's events rather than its constructors: `title: NO` stays "NO", and what a
museum's content never needs (aliases, anchors, merge keys, tags, several documents) is refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

MAX_DEPTH = 20
MAX_TEXT = 20_000
"""Characters of one text: many times what any page shows."""


@dataclass(slots=True)
class Node:
    """A place in the file; `line` and `column` count from 1."""

    line: int
    column: int

    def plain(self) -> Any:
        """The same content in plain Python: text, lists and dicts."""
        raise NotImplementedError


@dataclass(slots=True)
class Scalar(Node):
    """A text. `~`, `null` and nothing at all are None, as YAML 1.2 says; nothing else is read.

    `comment` is what follows it on its line, with its #, where the text is not quoted.
    """

    text: str
    quoted: bool = False
    comment: str = ""

    def plain(self) -> str | None:
        if not self.quoted and self.text in ("", "~", "null"):
            return None
        return self.text


@dataclass(slots=True)
class Sequence(Node):
    """A list."""

    items: list[Node] = field(default_factory=list)

    def plain(self) -> list[Any]:
        return [item.plain() for item in self.items]


@dataclass(slots=True)
class Mapping(Node):
    """Keys and values, each key with its own place."""

    values: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Scalar] = field(default_factory=dict)

    def plain(self) -> dict[str, Any]:
        return {key: value.plain() for key, value in self.values.items()}
