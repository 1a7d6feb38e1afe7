"""`python -m tests.bench.guide FILE`: how well the guide answers a file of questions.

The file is a list of `{q: {en: …, zh: …}, cards: [id, …]}`; no cards, where no card answers.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import yaml
from pypinyin import lazy_pinyin

from kiosk import paths
from kiosk.content_file.reading import read_catalogue
from kiosk.guide.guide import Guide

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language

WAYS: dict[str, tuple[Language, Callable[[str], str]]] = {
    "English": ("en", str),
    "Chinese": ("zh", str),
    "pinyin with blanks": ("zh", lambda question: " ".join(lazy_pinyin(question))),
    "pinyin without blanks": ("zh", lambda question: "".join(lazy_pinyin(question))),
}
"""How the questions are put: in which language of the file, and what is made of it."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Shares of the questions, from 0 to 1, and what went wrong, a line a question."""

    first: float
    """Answered, with a right card first."""
    among_three: float
    """A right card among the first three, answered or refused."""
    lost: float
    """Refused, though a card answers."""
    refused: float
    """Refused, of those that no card answers."""
    slowest_ms: float
    """Of the processor, for one question."""
    faults: tuple[str, ...]


def measure(guide: Guide, questions: Sequence[dict[str, Any]], way: str) -> Measured:
    """Asks all questions in one of the `WAYS`."""
    language, put = WAYS[way]
    guide.prepare(language)
    answerable = sum(bool(question["cards"]) for question in questions)
    first = three = lost = refused = 0
    slowest, faults = 0.0, []
    for question in questions:
        asked, right = put(question["q"][language]), question["cards"]
        began = time.process_time()
        answer = guide.ask(asked, language)
        slowest = max(slowest, time.process_time() - began)
        cards = [card.id for card in answer.cards]
        good = not answer.refused and cards[0] in right if right else answer.refused
        first += good and bool(right)
        three += any(card in right for card in cards[:3])
        lost += answer.refused and bool(right)
        refused += answer.refused and not right
        if not good:
            said = "refused" if answer.refused else "answered"
            faults.append(f"{said}: {asked}  {right}  {cards[:3]}")
    return Measured(
        first / answerable,
        three / answerable,
        lost / answerable,
        refused / (len(questions) - answerable),
        slowest * 1000,
        tuple(faults),
    )


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--faults", is_flag=True, help="Tells of each question what went wrong.")
def main(file: Path, faults: bool) -> None:
    """Prints how well the guide answers the questions of a file, in each way to put them."""
    questions = yaml.safe_load(file.read_text(encoding="utf-8"))
    guide = Guide(read_catalogue(paths.CONTENT.read_bytes(), str(paths.CONTENT)))
    click.echo("                       first  in 3  lost  refused  slowest")
    for way in WAYS:
        told = measure(guide, questions, way)
        shares = (told.first, told.among_three, told.lost, told.refused)
        figures = "  ".join(f"{share:4.0%}" for share in shares)
        click.echo(f"{way:22} {figures}  {told.slowest_ms:4.0f} ms")
        if faults:
            click.echo("\n".join(f"    {fault}" for fault in told.faults))


if __name__ == "__main__":
    main()
