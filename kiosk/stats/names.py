"""What the ids in the counters are called, in the language of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.printable import printable

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.stats.words import ReportLanguage


class Names:
    """Titles from the content; of what the content no longer has, the id."""

    def __init__(self, catalogue: Catalogue | None, language: ReportLanguage) -> None:
        self._titles: dict[str, dict[str, str]] = {
            "exhibit": {}, "story": {}, "case": {}, "tour": {},
        }  # fmt: skip
        if catalogue is None:
            return
        for exhibit in catalogue.exhibits:
            self._titles["exhibit"][exhibit.id] = exhibit.title.to(language)
        for story in catalogue.stories:
            self._titles["story"][story.id] = story.title.to(language)
        for case in catalogue.cases:
            self._titles["case"][case.id] = case.headline.to(language)
        for tour in catalogue.tours:
            self._titles["tour"][tour.id] = tour.title.to(language)

    def of(self, what: str, entry_id: str) -> str:
        """The title of an exhibit, story, case or tour, on one line."""
        return printable(self._titles[what].get(entry_id, entry_id))
