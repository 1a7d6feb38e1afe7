"""What each card says, passage by passage, and how visitors ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.guide.answer import CardRef
from kiosk.speech.sentences import whole_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Asked, Case, Exhibit, Story
    from kiosk.catalogue.languages import Language
    from kiosk.catalogue.localized_text import LocalizedText

Field = Literal["title", "hook", "text", "fact", "maker", "side", "asked"]
"""Where a passage stands: `maker` and `side`, parts, places and topics, are found but do not
answer; `asked` is how visitors ask, and nothing that the card says."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A title, sentence, fact or question of a card."""

    text: str
    field: Field
    begins: bool = False
    """Whether it is the first sentence of a text: it has none before it to lean on."""


def passages_of(
    catalogue: Catalogue, language: Language
) -> Iterator[tuple[CardRef, list[Passage]]]:
    """Every card with its passages in `language`: exhibits, then stories, then cases."""
    for exhibit in catalogue.exhibits:
        yield CardRef("exhibit", exhibit.id), list(_of_exhibit(exhibit, language))
    for story in catalogue.stories:
        yield CardRef("story", story.id), list(_of_story(story, language))
    for case in catalogue.cases:
        yield CardRef("case", case.id), list(_of_case(case, language))


def _of_exhibit(exhibit: Exhibit, language: Language) -> Iterator[Passage]:
    yield Passage(exhibit.title.to(language), "title")
    yield from _sentences(exhibit.hook, language, "hook")
    yield from _sentences(exhibit.text, language)
    colon = "：" if language == "zh" else ": "
    for fact in exhibit.facts:
        yield Passage(f"{fact.label.to(language)}{colon}{fact.value.to(language)}", "fact")
    for part in exhibit.parts:
        yield Passage(f"{part.name.to(language)} {part.text.to(language)}", "side")
    yield Passage(exhibit.maker.to(language), "maker")
    yield Passage(exhibit.place.to(language), "side")
    yield Passage(str(exhibit.year), "side")
    yield from _asked(exhibit.asked, language)


def _of_story(story: Story, language: Language) -> Iterator[Passage]:
    yield Passage(story.title.to(language), "title")
    yield Passage(story.kicker.to(language), "side")
    yield from _sentences(story.text, language)
    for person in story.people:
        yield Passage(f"{person.name.to(language)} {person.role.to(language)}", "side")
    yield from (Passage(topic, "side") for topic in story.topics)
    yield from _asked(story.asked, language)


def _of_case(case: Case, language: Language) -> Iterator[Passage]:
    yield Passage(case.title.to(language), "title")
    if case.short:
        yield Passage(case.short.to(language), "title")
    yield Passage(case.organisation.to(language), "side")
    for slide in case.slides:
        yield Passage(slide.heading.to(language), "side")
        yield from _sentences(slide.text, language)
    yield from (Passage(topic, "side") for topic in case.topics)
    yield from _asked(case.asked, language)


def _sentences(text: LocalizedText, language: Language, field: Field = "text") -> Iterator[Passage]:
    for number, sentence in enumerate(whole_sentences(text.to(language))):
        yield Passage(sentence, field, begins=number == 0)


def _asked(asked: Asked, language: Language) -> Iterator[Passage]:
    for question in asked.zh if language == "zh" else asked.en:
        yield Passage(question, "asked")
