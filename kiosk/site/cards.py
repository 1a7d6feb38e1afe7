"""How entries are shown on other pages: a card that leads to the page of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from kiosk.site import addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.catalogue.catalogue import Catalogue, Mention
    from kiosk.catalogue.entries import Area, Case, Exhibit, Story, Tour
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.site.edition import Edition
    from kiosk.site.picture_files import Sizes
    from kiosk.site.picture_sources import PictureSource


@dataclass(frozen=True)
class Card:
    """A link with a picture, and why it leads there; texts are empty where there are none."""

    address: str
    kind: str
    id: str
    title: Markup
    kicker: Markup | str = ""
    other: Markup | str = ""
    because: Markup | str = ""
    hue: str = ""
    picture: Sizes = ()


@dataclass(frozen=True)
class Cards:
    """Makes the cards of one language."""

    catalogue: Catalogue
    edition: Edition
    pictures: Mapping[str, Sizes]
    """The pictures by exhibit id."""
    houses: Mapping[str, Sizes]
    """The houses by area id."""
    sources: Mapping[str, PictureSource]
    """What the pictures were made of, by exhibit id."""

    def hue_of(self, exhibit: Exhibit) -> str:
        """The lantern hue of the exhibit's area."""
        return self.catalogue.area(exhibit.area).hue

    def exhibit(self, exhibit: Exhibit, because: LocalizedText | None = None) -> Card:
        """An exhibit, and why it is named."""
        return Card(
            self._address("exhibits", exhibit.id), "exhibits", exhibit.id,
            title=self.edition.text(exhibit.title),
            kicker=Markup.escape(self.edition.dates.years_of(exhibit)),
            other=self.edition.other(exhibit.title),
            because=self.edition.text(because) if because else Markup(),
            hue=self.hue_of(exhibit),
            picture=self.pictures.get(exhibit.id, ()),
        )  # fmt: skip

    def mentions(self, mentions: Iterable[Mention]) -> list[Card]:
        """The exhibits that lead to a story or case, each with the reason."""
        return [self.exhibit(mention.exhibit, mention.because) for mention in mentions]

    def story(self, story: Story, because: LocalizedText | None = None) -> Card:
        """A story, with the picture of the exhibit that stands for it."""
        leading = self.catalogue.leading_story(story.id)
        return self._presented(
            "stories", story.id, story.title, self.edition.text(story.kicker), leading, because
        )

    def case(self, case: Case, because: LocalizedText | None = None) -> Card:
        """A case, with the picture of the exhibit that stands for it."""
        leading = self.catalogue.leading_case(case.id)
        kicker = self.edition.text(case.organisation)
        return self._presented("cases", case.id, case.headline, kicker, leading, because)

    def area(self, area: Area) -> Card:
        """An area, with its house."""
        count = len(self.catalogue.exhibits_in(area.id))
        return Card(
            self._address("areas", area.id), "areas", area.id,
            title=self.edition.text(area.short),
            kicker=Markup.escape(counted(self.edition, count)),
            other=self.edition.text(area.name),
            hue=area.hue,
            picture=self.houses.get(area.id, ()),
        )  # fmt: skip

    def tour(self, tour: Tour, because: LocalizedText | None = None) -> Card:
        """A tour, with the picture of its first stop."""
        first = self.catalogue.exhibit(tour.stops[0].exhibit)
        return Card(
            self._address("tours", tour.id), "tours", tour.id,
            title=self.edition.text(tour.title),
            kicker=Markup.escape(length_of(self.edition, tour)),
            because=self.edition.text(because) if because else Markup(),
            hue=self.hue_of(first),
            picture=self.pictures.get(first.id, ()),
        )  # fmt: skip

    def _presented(
        self,
        kind: addresses.Kind,
        entry_id: str,
        title: LocalizedText,
        kicker: Markup,
        leading: tuple[Exhibit, ...],
        because: LocalizedText | None,
    ) -> Card:
        first = next((one for one in leading if one.id in self.pictures), None)
        return Card(
            self._address(kind, entry_id), kind, entry_id,
            title=self.edition.text(title),
            kicker=kicker,
            because=self.edition.text(because) if because else Markup(),
            hue=self.hue_of(first) if first else "",
            picture=self.pictures[first.id] if first else (),
        )  # fmt: skip

    def _address(self, kind: addresses.Kind, entry_id: str) -> str:
        return addresses.entry(self.edition.language, kind, entry_id)


def counted(edition: Edition, count: int) -> str:
    """`1 exhibit`, `23 exhibits`."""
    if count == 1:
        return edition.words("WallIntroduction", "1 exhibit")
    return edition.words("WallIntroduction", "%1 exhibits", count)


def length_of(edition: Edition, tour: Tour) -> str:
    """`20 minutes, 9 stops`."""
    minutes = (
        edition.words("TourCard", "1 minute")
        if tour.minutes == 1
        else edition.words("TourCard", "%1 minutes", tour.minutes)
    )
    stops = edition.words("TourCard", "%1 stops", len(tour.stops))
    return edition.words("Spoken", "%1, %2", minutes, stops)
