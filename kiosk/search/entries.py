"""Everything that can be found, numbered, with the texts that it is found by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from kiosk.catalogue.localized_text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Area, Case, Exhibit, Person, Story, Tour


class Kind(StrEnum):
    """What is found, in the order in which it is shown."""

    EXHIBIT = "exhibit"
    STORY = "story"
    CASE = "case"
    PERSON = "person"
    AREA = "area"
    TOUR = "tour"


class Texts(NamedTuple):
    """What an entry is found by: its names, what stands beside them, and what it tells.

    `said` is what nobody reads there: its years, also in words, and its topics.
    """

    titles: tuple[LocalizedText, ...]
    named: tuple[LocalizedText, ...] = ()
    bodies: tuple[LocalizedText, ...] = ()
    said: tuple[LocalizedText, ...] = ()


class PersonOfStory(NamedTuple):
    """Somebody a story is about, who is found there."""

    person: Person
    story: Story


EARLIEST_DECADE = 1950
"""What is older counts to it: a few things before there were computers."""
_HAN_DECADES = {20: "二", 30: "三", 40: "四", 50: "五", 60: "六", 70: "七", 80: "八", 90: "九"}


@dataclass(frozen=True)
class Entries:
    """The entries of a catalogue, each by its number: exhibits as in the file, then the others."""

    catalogue: Catalogue

    @cached_property
    def people(self) -> tuple[PersonOfStory, ...]:
        """Everybody the stories are about, in the order of the file."""
        return tuple(
            PersonOfStory(person, story)
            for story in self.catalogue.stories
            for person in story.people
        )

    @cached_property
    def ranges(self) -> dict[Kind, range]:
        """The numbers of each kind."""
        shown = self.catalogue
        lists = (
            shown.exhibits, shown.stories, shown.cases, self.people, shown.areas, shown.tours,
        )  # fmt: skip
        ends = list(accumulate(map(len, lists)))
        return {
            kind: range(start, end)
            for kind, start, end in zip(Kind, [0, *ends], ends, strict=False)
        }

    def __len__(self) -> int:
        return self.ranges[Kind.TOUR].stop

    def kind_of(self, number: int) -> Kind:
        """Of which kind an entry is. Raises StopIteration: there is no such number."""
        return next(kind for kind, numbers in self.ranges.items() if number < numbers.stop)

    def exhibit(self, number: int) -> Exhibit:
        return self.catalogue.exhibits[number]

    def story(self, number: int) -> Story:
        return self.catalogue.stories[number - self.ranges[Kind.STORY].start]

    def case(self, number: int) -> Case:
        return self.catalogue.cases[number - self.ranges[Kind.CASE].start]

    def person(self, number: int) -> PersonOfStory:
        return self.people[number - self.ranges[Kind.PERSON].start]

    def area(self, number: int) -> Area:
        return self.catalogue.areas[number - self.ranges[Kind.AREA].start]

    def tour(self, number: int) -> Tour:
        return self.catalogue.tours[number - self.ranges[Kind.TOUR].start]

    def texts(self, number: int) -> Texts:
        """What an entry is found by."""
        match self.kind_of(number):
            case Kind.EXHIBIT:
                return _of_exhibit(self.exhibit(number))
            case Kind.STORY:
                return _of_story(self.story(number))
            case Kind.CASE:
                return _of_case(self.case(number))
            case Kind.PERSON:
                person = self.person(number).person
                return Texts((person.name,), (person.role,))
            case Kind.AREA:
                area = self.area(number)
                return Texts((area.name, area.short), (), (area.intro,))
            case Kind.TOUR:
                tour = self.tour(number)
                whys = tuple(stop.why for stop in tour.stops if stop.why)
                return Texts((tour.title,), (), (tour.pitch, *whys))

    def topics(self, number: int) -> tuple[str, ...]:
        """The topics of a story or case."""
        match self.kind_of(number):
            case Kind.STORY:
                return self.story(number).topics
            case Kind.CASE:
                return self.case(number).topics
        return ()


def decade_of(year: int) -> int:
    """The first year of the decade under which something is found."""
    return max(EARLIEST_DECADE, year // 10 * 10)


def _of_exhibit(exhibit: Exhibit) -> Texts:
    facts = (text for fact in exhibit.facts for text in (fact.label, fact.value))
    parts = (text for part in exhibit.parts for text in (part.name, part.text))
    last = exhibit.year_end or exhibit.year
    return Texts(
        (exhibit.title,),
        (exhibit.maker, exhibit.place),
        (exhibit.hook, exhibit.text, *facts, *parts),
        _years(exhibit.year, last),
    )


def _of_story(story: Story) -> Texts:
    years = _years(story.date.year, story.date.year) if story.date else ()
    people = (text for person in story.people for text in (person.name, person.role))
    said = (*_topics(story.topics), *years)
    return Texts((story.title,), (story.kicker, *people), (story.text,), said)


def _of_case(case: Case) -> Texts:
    titles = (case.title, case.short) if case.short else (case.title,)
    slides = (text for slide in case.slides for text in (slide.heading, slide.text))
    return Texts(titles, (case.organisation,), tuple(slides), tuple(_topics(case.topics)))


def _topics(topics: Iterable[str]) -> Iterator[LocalizedText]:
    for topic in topics:
        yield LocalizedText(topic.replace("-", " "), "")


def _years(first: int, last: int) -> tuple[LocalizedText, ...]:
    """The years as they are typed: 1983, 1980s, 80s, 八十年代."""
    said = " ".join(map(str, range(first, min(last, first + 50) + 1)))
    decade = first // 10 * 10
    short = f" {decade % 100:02}s" if decade >= 1900 else ""
    han = _HAN_DECADES.get(decade % 100) if 1900 <= decade < 2000 else None
    return (LocalizedText(f"{said} {decade}s{short}", f"{han}十年代" if han else "年代"),)
