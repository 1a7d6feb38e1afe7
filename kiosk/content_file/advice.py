"""What is not wrong but worth another look: missing translations, long texts, repeated reasons."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault
from kiosk.checked_yaml.schema_faults import Path, fault_at
from kiosk.content_file.alike import alike
from kiosk.content_file.comment_warnings import comment_warnings
from kiosk.content_file.glyphs import lacking
from kiosk.content_file.texts import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.checked_yaml.tree import Node
    from kiosk.content_file.glyphs import Face

_TIE = "say what ties just these two"
# The most words in English and characters in Chinese, by the kind of entry and its field.
_LONGEST = {
    ("exhibits", "hook"): (20, 40),
    ("exhibits", "text"): (100, 190),
    ("slides", "text"): (60, 130),
    ("stories", "text"): (220, 460),
    ("areas", "intro"): (60, 130),
}


def warnings_of(catalogue: Catalogue, tree: Node, file: str, faces: Sequence[Face]) -> list[Fault]:
    """Every warning; `faces` are the kiosk's fonts."""
    found = [*_text_warnings(catalogue, tree, file, faces), *_repeated(catalogue, tree, file)]
    found += comment_warnings(catalogue, tree, file)
    found += [*_unused(catalogue, tree, file), *_asked_of_two(catalogue, tree, file)]
    if not catalogue.exhibits:
        what = "there are no exhibits; visitors see that the exhibition is being prepared"
        found.append(fault_at(tree, ("exhibits",), file, what))
    return found


def _text_warnings(
    catalogue: Catalogue, tree: Node, file: str, faces: Sequence[Face]
) -> Iterator[Fault]:
    for path, text in texts_of(catalogue, ()):
        for name, words in (("English", text.en), ("Chinese", text.zh)):
            if not words.strip():
                yield fault_at(tree, path, file, f"the {name} text is missing")
        for language, words in text.texts().items():
            for what in lacking(faces, words):
                yield fault_at(tree, (*path, language), file, what, "write it another way")
        yield from _too_long(path, text, tree, file)


def _too_long(path: Path, text: LocalizedText, tree: Node, file: str) -> Iterator[Fault]:
    kinds = [step for step in path if isinstance(step, str)]
    most = _LONGEST.get((kinds[-2], kinds[-1])) if len(kinds) > 1 else None
    if most is None:
        return
    words, characters = len(text.en.split()), sum(not c.isspace() for c in text.zh)
    if words > most[0]:
        what = f"{words} words; more than {most[0]} are hard to read standing"
        yield fault_at(tree, (*path, "en"), file, what)
    if text.zh != text.en and characters > most[1]:
        what = f"{characters} characters; more than {most[1]} are hard to read standing"
        yield fault_at(tree, (*path, "zh"), file, what)


def _repeated(catalogue: Catalogue, tree: Node, file: str) -> Iterator[Fault]:
    first: dict[str, str] = {}
    said: defaultdict[str, list[tuple[Path, str, str]]] = defaultdict(list)
    for place, exhibit in enumerate(catalogue.exhibits):
        for kind in ("stories", "cases"):
            for n, link in enumerate(getattr(exhibit, kind)):
                for language, reason in link.because.texts().items():
                    path: Path = ("exhibits", place, kind, n, "because", language)
                    if reason in first:
                        what = f"the same reason is given at {first[reason]}"
                        yield fault_at(tree, path, file, what, _TIE)
                    else:
                        said[language].append((path, reason, f"{exhibit.id}, {link.id}"))
                    first.setdefault(reason, f"{exhibit.id}, {link.id}")
    for reasons in said.values():
        for place, earlier in alike(reason for _, reason, _ in reasons):
            what = f"half of this reason stands at {reasons[earlier][2]} too"
            yield fault_at(tree, reasons[place][0], file, what, _TIE)


def _unused(catalogue: Catalogue, tree: Node, file: str) -> Iterator[Fault]:
    for kind, leading in (
        ("stories", catalogue.exhibits_of_story),
        ("cases", catalogue.exhibits_of_case),
    ):
        for place, entry in enumerate(getattr(catalogue, kind)):
            if not leading(entry.id):
                yield fault_at(tree, (kind, place, "id"), file, "no exhibit leads here")


def _asked_of_two(catalogue: Catalogue, tree: Node, file: str) -> Iterator[Fault]:
    """Questions that stand at two cards word for word: the guide can choose only one of them."""
    first: dict[str, str] = {}
    for kind in ("exhibits", "stories", "cases"):
        for place, entry in enumerate(getattr(catalogue, kind)):
            for language, questions in (("en", entry.asked.en), ("zh", entry.asked.zh)):
                for n, question in enumerate(questions):
                    asked = " ".join(question.casefold().split())
                    if first.setdefault(asked, entry.id) == entry.id:
                        continue
                    path: Path = (kind, place, "asked", language, n)
                    what = f"{first[asked]} is asked for in the same words"
                    yield fault_at(tree, path, file, what, "ask for what this card alone tells")
