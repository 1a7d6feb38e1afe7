"""A new entry to fill in, each field with what the schema says of it."""

from __future__ import annotations

import dataclasses
import json
import textwrap
from typing import TYPE_CHECKING, Any, Literal

from kiosk.catalogue import entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Drafted = Literal["exhibit", "story", "case"]
_WIDTH = 96
_STEP = "  "


def entry_draft(kind: Drafted, entry_id: str, schema: Path) -> list[str]:
    """The lines of a list's item, without indentation: what is needed empty, and what may be there
    besides as comments. `entry_id` is written in, where it is not empty.

    `schema` is the file that editors complete by, which a frozen program has too, where the
    records themselves have lost the words that stand below their fields. Raises OSError.
    """
    known = json.loads(schema.read_text(encoding="utf-8"))["$defs"]
    lines = list(_fields(known, kind.capitalize(), told=True))
    at = lines.index("id:")
    return [*lines[:at], f"- id: {entry_id}".rstrip(), *_indented(lines[at + 1 :])]


def _fields(known: dict[str, Any], name: str, told: bool) -> Iterator[str]:
    """The lines of a record's fields; with `told` their meaning, and what is not needed."""
    schema = known[name]
    needs = schema.get(
        "required", schema["properties"]
    )  # a record that needs nothing is shown whole
    for field in dataclasses.fields(getattr(entries, name)):
        of_it, needed = schema["properties"][field.name], field.name in needs
        if not (told or needed):
            continue
        lines = _value(known, field.name, of_it, told)
        if told:
            meaning = _meaning(of_it) if needed else f"Not needed. {_meaning(of_it)}"
            yield from _comment(meaning)
        yield from lines if needed else (f"# {line}" for line in lines)


def _value(known: dict[str, Any], name: str, schema: dict[str, Any], told: bool) -> list[str]:
    kinds = schema.get("anyOf", [schema])
    record = next((kind["$ref"].rpartition("/")[2] for kind in kinds if "$ref" in kind), "")
    if record == "LocalizedText":
        return [f"{name}:", f"{_STEP}en:", f"{_STEP}zh:"]
    if record:
        return [f"{name}:", *_indented(_fields(known, record, told))]
    items = schema.get("items", {})
    if "$ref" not in items:
        return [f"{name}: []" if schema.get("type") == "array" else f"{name}:"]
    lines = [f"{name}:"]
    for place in range(schema.get("minItems", 1)):
        # what the fields mean is said once
        inner = list(_fields(known, items["$ref"].rpartition("/")[2], told and place == 0))
        first = next(n for n, line in enumerate(inner) if not line.startswith("#"))
        inner[first] = f"- {inner[first]}"
        lines += [f"{_STEP}{line}" for line in inner[: first + 1]]
        lines += _indented(_indented(inner[first + 1 :]))
    return lines


def _meaning(schema: dict[str, Any]) -> str:
    kinds = schema.get("anyOf", [schema])
    words = [" ".join(schema.get("description", "").split())]
    for kind in kinds:
        if "enum" in kind:
            words.append(f"One of {', '.join(kind['enum'])}.")
        if "minimum" in kind:
            words.append(f"From {kind['minimum']} to {kind['maximum']}.")
    if schema.get("minItems") and schema.get("maxItems"):
        words.append(f"From {schema['minItems']} to {schema['maxItems']} of them.")
    elif schema.get("minItems"):
        words.append("At least one.")
    elif schema.get("maxItems"):
        words.append(f"At most {schema['maxItems']}.")
    return " ".join(words)


def _comment(words: str) -> list[str]:
    return textwrap.wrap(
        words, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False
    )


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"{_STEP}{line}" for line in lines]
