"""`kiosk ask`: the guide, asked on a terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.options import FILE, chosen_settings, settings_option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.guide.answer import Answer

_LONGEST = 1_000_000
"""A line is read no further than that, in bytes: what follows is another question."""


@click.command()
@click.option("--language", type=click.Choice(["en", "zh"]), help="Else that of the question.")
@click.option("--json", "as_json", is_flag=True, help="An answer a line, for a program to read.")
@click.option("--content", type=FILE, help="The content that is asked.")
@settings_option
def ask(
    language: Language | None, as_json: bool, content: Path | None, settings: Path | None
) -> None:
    """Answers the questions on standard input, one a line, as the guide on screen does.

    Exit 0; 1 where the content has errors, 2 where it cannot be read.
    """
    from kiosk.guide.guide import Guide

    catalogue = _catalogue(chosen_settings(settings, content, None, logged=False).content)
    guide = Guide(catalogue)
    for question in _questions():
        spoken = language or guide.language_of(question)
        answer = guide.ask(question, spoken)
        told = _as_json(answer) if as_json else _as_lines(answer, catalogue, spoken)
        click.echo(told)
        sys.stdout.flush()


def _questions() -> Iterator[str]:
    while line := sys.stdin.buffer.readline(_LONGEST):
        yield line.decode("utf-8", "replace").removeprefix("\ufeff")


def _catalogue(file: Path) -> Catalogue:
    from kiosk.checked_yaml.faults import FAULTY, UNREADABLE, FaultyFileError, UnreadableError
    from kiosk.checked_yaml.source import read_bytes
    from kiosk.content_file.reading import read_catalogue

    try:
        return read_catalogue(read_bytes(file), str(file))
    except FaultyFileError as error:
        for fault in error.faults:
            click.echo(f"kiosk: {fault}", err=True)
        sys.exit(UNREADABLE if isinstance(error, UnreadableError) else FAULTY)


def _as_json(answer: Answer) -> str:
    import json

    told = {
        "refused": answer.refused,
        "cards": [card.id for card in answer.cards],
        "sentences": [sentence.text for sentence in answer.sentences],
    }
    return json.dumps(told, ensure_ascii=False)


def _as_lines(answer: Answer, catalogue: Catalogue, language: Language) -> str:
    lines = ["No card answers that. Nearest:" if answer.refused else "Answered by:"]
    for card in answer.cards:
        entry = getattr(catalogue, card.kind)(card.id)
        lines.append(f"  {card.id}  {entry.title.to(language)}")
    lines += [f"    {sentence.text}" for sentence in answer.sentences]
    return "\n".join([*lines, ""])
