"""What details and lists share: the catalogue, the language, how an exhibit becomes a row."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from kiosk.bridge.lists.exhibits_and_facts import ExhibitRow
from kiosk.bridge.lists.lazy_rows import LazyRows
from kiosk.catalogue.dates import day as written_day
from kiosk.catalogue.dates import years_of
from kiosk.typography import kept_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from kiosk.catalogue.bilingual import Bilingual, Language
    from kiosk.catalogue.catalogue import Catalogue, Mention
    from kiosk.catalogue.entries import Exhibit
    from kiosk.media.halls import Viewpoint
    from kiosk.media.pictures import Pictures
    from kiosk.media.sprite_sheets import SpriteSheet


@dataclass(frozen=True)
class Showing:
    """Everything needed to put an entry of the catalogue into words on the screen."""

    catalogue: Catalogue
    pictures: Pictures
    language: Language
    turns: Mapping[str, SpriteSheet] = field(default_factory=dict)
    halls: Mapping[str, Mapping[str, Viewpoint]] = field(default_factory=dict)

    def text(self, text: Bilingual) -> str:
        """In the visitor's language."""
        return kept_together(text.to(self.language))

    def other(self, text: Bilingual) -> str:
        """In the other language, to stand beside it; empty where both are the same."""
        return kept_together(text.other(self.language))

    def hue_of(self, exhibit: Exhibit) -> str:
        """The lantern hue of the exhibit's area."""
        return self.catalogue.area(exhibit.area).hue

    def picture_of(self, exhibit: Exhibit) -> QUrl:
        """The exhibit's picture; an empty url where there is none yet."""
        file = self.pictures.of(exhibit)
        if file is None:
            return QUrl()
        url = QUrl.fromLocalFile(str(file))
        # The same name with other bytes must look like another picture, or it is not loaded anew.
        url.setFragment(str(self.pictures.changed(file)))
        return url

    def sprite_sheet_of(self, exhibit: Exhibit) -> SpriteSheet | None:
        """The exhibit's model all round; None where a picture of staff's stands in its place."""
        model = self.pictures.models / f"{exhibit.id}.webp"
        return self.turns.get(exhibit.id) if self.pictures.of(exhibit) == model else None

    def years_of(self, exhibit: Exhibit) -> str:
        """`1983` or `1983–1985`."""
        return years_of(exhibit, self.language)

    def day(self, day: date) -> str:
        """`8 November 2023` or `2023年11月8日`, whatever the machine's locale."""
        return written_day(day, self.language)

    def exhibit_row(self, exhibit: Exhibit, because: Bilingual | None = None) -> ExhibitRow:
        """The exhibit as a card."""
        return ExhibitRow(
            exhibit.id,
            self.text(exhibit.title),
            self.other(exhibit.title),
            self.years_of(exhibit),
            exhibit.kind,
            self.hue_of(exhibit),
            self.picture_of(exhibit),
            self.text(because) if because else "",
        )

    def exhibit_rows(self, exhibits: Sequence[Exhibit]) -> Sequence[ExhibitRow]:
        """Exhibits as cards, each made only when it is shown."""
        return LazyRows(exhibits, self.exhibit_row)

    def mention_rows(self, mentions: Iterable[Mention]) -> list[ExhibitRow]:
        """The exhibits that lead to a story or case, with the reasons."""
        return [self.exhibit_row(mention.exhibit, mention.because) for mention in mentions]
