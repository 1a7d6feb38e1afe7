"""What details and lists share: the catalogue, the language, how an exhibit becomes a row."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QUrl

from kiosk.bridge.lists.exhibits_and_facts import ExhibitRow
from kiosk.bridge.lists.lazy_rows import LazyRows
from kiosk.bridge.reading.date_forms import date_forms
from kiosk.media.models import Models
from kiosk.typography import JOINER, kept_together

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue, Mention
    from kiosk.catalogue.dates import DateForms
    from kiosk.catalogue.entries import Case, Exhibit, Part, Story
    from kiosk.catalogue.languages import Language
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.media.films.film_files import Films
    from kiosk.media.halls import Viewpoint
    from kiosk.media.parts import Spot
    from kiosk.media.pictures import Pictures
    from kiosk.media.sprite_sheets import SpriteSheet


class Emblem(NamedTuple):
    """An exhibit that stands for a story or case, and what a row shows of it."""

    exhibit_id: str = ""
    seen: tuple[str, str, QUrl, QUrl] = ("", "", QUrl(), QUrl())
    """Its kind, hue, picture and cutout."""


@dataclass(frozen=True)
class Showing:
    """Everything needed to put an entry of the catalogue into words on the screen."""

    catalogue: Catalogue
    pictures: Pictures
    language: Language
    models: Models = field(default_factory=Models)
    halls: Mapping[str, Mapping[str, Viewpoint]] = field(default_factory=dict)
    films: Films = field(default_factory=dict)

    def text(self, text: LocalizedText) -> str:
        """In the visitor's language."""
        return kept_together(text.to(self.language))

    def runs(self, runs: tuple[str, str, str]) -> tuple[str, str, str]:
        """A text in runs before, in and after what is marked, with its end kept together as `text`
        keeps it."""
        before, marked, after = runs
        kept = iter(kept_together("".join(runs)))
        take = partial(_as_many, kept)
        first, second = "".join(take(len(before))), "".join(take(len(marked)))
        return first, second, "".join(take(len(after)))

    def other(self, text: LocalizedText) -> str:
        """In the museum's other language, to stand beside it; empty where both are the same."""
        return kept_together(text.other(self.language))

    def hue_of(self, exhibit: Exhibit) -> str:
        """The lantern hue of the exhibit's area."""
        return self.catalogue.area(exhibit.area).hue

    def picture_of(self, exhibit: Exhibit) -> QUrl:
        """The exhibit's picture; an empty url where there is none yet."""
        file = self.pictures.of(exhibit)
        return self._url_of(file) if file else QUrl()

    def large_picture_of(self, exhibit: Exhibit) -> tuple[QUrl, int]:
        """The exhibit's largest picture, and its longest side."""
        if (file := self.pictures.of(exhibit)) is None:
            return QUrl(), 0
        larger = self.pictures.larger(file)
        return self._url_of(larger), self.pictures.side(larger)

    def _url_of(self, file: Path) -> QUrl:
        url = QUrl.fromLocalFile(str(file))
        # The same name with other bytes must look like another picture, or it is not loaded anew.
        url.setFragment(str(self.pictures.changed(file)))
        return url

    def sprite_sheet_of(self, exhibit: Exhibit) -> SpriteSheet | None:
        """The exhibit's model all round; None where a picture of staff's stands in its place."""
        return self.models.sprite_sheets.get(exhibit.id) if self._shows_model(exhibit) else None

    def cutout_of(self, exhibit: Exhibit) -> QUrl:
        """The exhibit's model without background; an empty url where a picture of staff's stands
        in its place."""
        file = self.models.cutouts.get(exhibit.id) if self._shows_model(exhibit) else None
        return QUrl.fromLocalFile(str(file)) if file else QUrl()

    def parts_of(self, exhibit: Exhibit) -> list[tuple[Part, Spot]]:
        """The parts to look at closely, each with its place in the picture that is shown."""
        placed = self.models.parts.get(exhibit.id) if self._shows_model(exhibit) else None
        seen = placed.spots if placed else {}
        places = [(part, seen.get(part.id) or part.at) for part in exhibit.parts]
        return [(part, place) for part, place in places if place]

    def has_parts(self, exhibit: Exhibit) -> bool:
        """Whether there is something to look at closely: one part alone is none."""
        return len(self.parts_of(exhibit)) > 1

    def emblem(self, leading: Sequence[Exhibit], taken: Collection[str] = ()) -> Emblem:
        """What stands for a story or case: the first exhibit of those `leading` there whose id is
        not `taken` already, else the first of all."""
        if not leading:
            return Emblem()
        chosen = next((one for one in leading if one.id not in taken), leading[0])
        row = self.exhibit_row(chosen)
        return Emblem(row.exhibit_id, (row.kind, row.hue, row.picture, row.cutout))

    def film_of(self, entry: Exhibit | Story | Case) -> str:
        """The title of the film that an entry leads to; empty where it leads to none."""
        film = self.catalogue.film_of(entry)
        return self.text(film.title) if film else ""

    def years_of(self, exhibit: Exhibit) -> str:
        """`1983` or `1983–1985`."""
        return self._dates.years_of(exhibit)

    def day(self, day: date) -> str:
        """`8 November 2023` or `2023年11月8日`, whatever the machine's locale."""
        return self._dates.day(day)

    @cached_property
    def _dates(self) -> DateForms:
        return date_forms(self.language, QCoreApplication.translate)

    def exhibit_row(self, exhibit: Exhibit, because: LocalizedText | None = None) -> ExhibitRow:
        """The exhibit as a card."""
        return ExhibitRow(
            exhibit.id,
            self.text(exhibit.title),
            self.other(exhibit.title),
            self.years_of(exhibit),
            exhibit.kind,
            self.hue_of(exhibit),
            self.picture_of(exhibit),
            self.cutout_of(exhibit),
            self.text(because) if because else "",
        )

    def _shows_model(self, exhibit: Exhibit) -> bool:
        return self.pictures.of(exhibit) == self.pictures.models / f"{exhibit.id}.webp"

    def exhibit_rows(self, exhibits: Sequence[Exhibit]) -> Sequence[ExhibitRow]:
        """Exhibits as cards, each made only when it is shown."""
        return LazyRows(exhibits, self.exhibit_row)

    def mention_rows(self, mentions: Iterable[Mention]) -> list[ExhibitRow]:
        """The exhibits that lead to a story or case, with the reasons."""
        return [self.exhibit_row(mention.exhibit, mention.because) for mention in mentions]


def _as_many(kept: Iterator[str], count: int) -> Iterator[str]:
    """So many characters; what only keeps them together does not count."""
    while count:
        character = next(kept)
        count -= character != JOINER
        yield character
