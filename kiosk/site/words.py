"""The words of the pages themselves: headings, links, notes. Where the kiosk has them too they are
the kiosk's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.site.edition import Edition

EVIDENCE = {
    "museum": "Named in the museum's opening coverage",
    "press": "Named in press reports of the museum or the expo",
    "history": "Curators' choice from internet history",
}


def words_of(edition: Edition) -> dict[str, str]:
    """Every word that a template asks for, by the name it has there."""
    translate = edition.words
    return {
        "skip": translate("Site", "Skip to the text"),
        "sections": translate("Site", "Sections"),
        "languages": translate("Site", "Languages"),
        "you_are_here": translate("Site", "You are here"),
        "museum": translate("QuayBar", "Museum"),
        "areas": translate("Site", "Exhibition areas"),
        "areas_short": translate("Site", "Areas"),
        "stories_short": translate("ProgrammeDoors", "Stories"),
        "cases_short": translate("ProgrammeDoors", "Cases"),
        "tours": translate("QuayBar", "Tours"),
        "stories": translate("ExhibitRails", "Summit stories"),
        "cases": translate("ExhibitRails", "Case presentations"),
        "by_day": translate("StoriesPage", "Day by day"),
        "voices": translate("StoriesPage", "Voices"),
        "thirteen": translate("Thirteen", "Thirteen cases, Wuzhen, 7 November 2023"),
        "model": translate("ObjectCredit", "Model, not a photograph"),
        "models": translate(
            "WallIntroduction", "The pictures are models, unless a photographer is named."
        ),
        "maker": translate("Spoken", "By"),
        "place": translate("Spoken", "Place"),
        "closer": translate("ObjectLabel", "Look closer"),
        "facts": translate("Site", "Facts"),
        "sources": translate("Site", "Sources"),
        "see_also": translate("SeeAlso", "See also"),
        "shown_in": translate("Site", "Also pictured in"),
        "on_tours": translate("Site", "On these tours"),
        "beside": translate("Site", "Beside it on the wall"),
        "before": translate("NeighbourButton", "The previous exhibit on this wall"),
        "after": translate("NeighbourButton", "The next exhibit on this wall"),
        "story_exhibits": translate("StoryExhibits", "Exhibits in this story"),
        "people": translate("StoryPeople", "In this story"),
        "retold": translate("StorySource", "Retold in the museum's own words from"),
        "case_exhibits": translate("CaseExhibits", "Exhibits behind this case"),
        "more_stories": translate("Site", "More stories"),
        "previous_story": translate("StoryNeighbours", "Previous story"),
        "next_story": translate("StoryNeighbours", "Next story"),
        "more_cases": translate("Site", "More cases"),
        "previous_case": translate("Site", "Previous case"),
        "next_case": translate("Site", "Next case"),
        "more_areas": translate("Site", "The other areas"),
        "more_tours": translate("Site", "The other tours"),
        "stops": translate("Site", "Stops"),
        "exhibits": translate("Site", "Exhibits"),
        "film": translate("Site", "Film"),
        "opened": translate("Site", "Opened"),
        "visit": translate("Site", "Kept at the kiosk"),
        "visit_about": translate(
            "Site", "What you kept at the kiosk in the museum, to read again and to go on from."
        ),
        "visit_none": translate(
            "Site", "Nothing is kept in this address. All that the museum shows is here:"
        ),
        "visit_without_script": translate(
            "Site",
            "This browser runs no scripts and cannot show what you kept. The museum is here:",
        ),
        "all": translate("Site", "The whole museum"),
        "some_english": translate("Site", "Some of this page is in English only."),
    }
