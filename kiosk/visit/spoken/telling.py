"""What is needed to tell a screen in words, and the words that come of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.catalogue.dates import DateForms
from kiosk.pieces.news import PieceNews
from kiosk.visit.film_watching import FilmWatching
from kiosk.visit.guide_words import GuideWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit
    from kiosk.catalogue.languages import Language
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.media.halls import Viewpoint
    from kiosk.visit.place import Place
    from kiosk.visit.route import Route
    from kiosk.visit.tour_end import TourEnd


class Words(NamedTuple):
    """What a screen says: its texts, then what can be chosen there."""

    texts: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()


class Translate(Protocol):
    """The interface's words in the visitor's language; `number` takes the place of %n."""

    def __call__(self, context: str, english: str, number: int = -1) -> str: ...


def in_english(context: str, english: str, number: int = -1) -> str:  # noqa: ARG001
    """The words as they stand in the program: a `Translate`."""
    return english.replace("%n", str(number))


def named_a_photograph(exhibit: Exhibit) -> bool:
    """Whether staff say that the exhibit's picture is a photograph."""
    return exhibit.picture_kind == "photograph"


def without_parts(exhibit: Exhibit) -> bool:  # noqa: ARG001
    """That there is nothing to look at closely."""
    return False


@dataclass(frozen=True)
class Telling:
    """The content, the language, and what a visit knows beyond its place.

    `left` has the stop at which each tour was left, from 0; `photographed` tells whether it is a
    photograph that an exhibit shows, `has_parts` whether one can look at it closely; `kept` are
    the cards that the visitor keeps, the latest last; `film` is the one that is open; `piece` is
    what there is to tell of the one that is played; `tour_end` is there where a tour is over.
    """

    catalogue: Catalogue
    language: Language
    translate: Translate = in_english
    dates: DateForms = field(default_factory=DateForms)
    halls: Mapping[str, Mapping[str, Viewpoint]] = field(default_factory=dict)
    route: Route | None = None
    left: Mapping[str, int] = field(default_factory=dict)
    piece: PieceNews = field(default_factory=PieceNews)
    guide: GuideWords = field(default_factory=GuideWords)
    photographed: Callable[[Exhibit], bool] = named_a_photograph
    has_parts: Callable[[Exhibit], bool] = without_parts
    kept: Sequence[Place] = ()
    film: FilmWatching = field(default_factory=FilmWatching)
    tour_end: TourEnd | None = None

    def text(self, text: LocalizedText) -> str:
        """In the visitor's language."""
        return text.to(self.language)

    def filled(self, words: str, *values: object) -> str:
        """`words` with %1, %2 and so on replaced."""
        for number, value in enumerate(values, start=1):
            words = words.replace(f"%{number}", str(value))
        return words

    def pair(self, label: str, value: str) -> str:
        """`label: value`, as the language writes it."""
        return self.filled(self.translate("Spoken", "%1: %2"), label, value)

    def years(self, exhibit: Exhibit) -> str:
        """`1983–1985`, or as the language writes it."""
        return self.dates.years_of(exhibit)

    def listed(self, exhibits: Iterable[Exhibit]) -> list[str]:
        """Exhibits by title and year."""
        form = self.translate("Spoken", "%1, %2")
        return [self.filled(form, self.text(e.title), self.years(e)) for e in exhibits]


def words(texts: Iterable[str], choices: Iterable[str] = ()) -> Words:
    """Without what is empty."""
    return Words(tuple(filter(None, texts)), tuple(filter(None, choices)))
