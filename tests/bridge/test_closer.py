"""The parts of an exhibit, as the screen shows them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.bridge.screens.closer import CloserDetails
from kiosk.bridge.screens.programme import ProgrammeDetails
from kiosk.catalogue.entries import Part
from kiosk.catalogue.localized_text import LocalizedText
from kiosk.media.models import Models
from kiosk.media.parts import PlacedParts
from kiosk.visit.place import Place, Screen

LISA = Place(Screen.CLOSER, "apple-lisa")


def named(id_):
    return Part(id_, LocalizedText(en=id_, zh=id_), LocalizedText(en="It is.", zh="是。"))


@pytest.fixture
def with_parts(showing, museum):
    """The small museum whose Lisa has a mouse and a screen, seen at these places."""

    def show(spots):
        lisa = replace(museum.exhibit("apple-lisa"), parts=(named("mouse"), named("screen")))
        exhibits = tuple(lisa if e.id == lisa.id else e for e in museum.exhibits)
        models = Models(parts={"apple-lisa": PlacedParts("", spots)})
        return showing(catalogue=replace(museum, exhibits=exhibits), models=models)

    return show


def test_parts_come_from_the_uppermost_down_with_their_sides(parent, with_parts, rows):
    closer = CloserDetails(parent)
    closer.show(with_parts({"mouse": (0.7, 0.8), "screen": (0.3, 0.4)}), LISA)
    shown = rows(closer.parts)
    assert [(row["name"], row["partX"], row["standsLeft"]) for row in shown] == [
        ("screen", 0.3, True), ("mouse", 0.7, False)
    ]  # fmt: skip
    assert closer.title == "Apple Lisa"


def test_a_part_whose_place_nobody_knows_is_left_out(parent, with_parts, rows):
    closer = CloserDetails(parent)
    closer.show(with_parts({"mouse": (0.7, 0.8)}), LISA)
    assert [row["name"] for row in rows(closer.parts)] == ["mouse"]


def test_all_stories_and_cases_are_to_be_chosen_each_with_a_picture(parent, showing, museum, rows):
    programme = ProgrammeDetails(parent)
    programme.show(showing(), Place(Screen.STORIES))
    told = [*rows(programme.days), *rows(programme.otherStories)]
    assert {row["targetId"] for row in told} == {story.id for story in museum.stories}
    assert [row["title"] for row in rows(programme.cases)] == [
        case.headline.en for case in museum.cases
    ]
    assert all(row["hue"] for row in told)
