"""What each screen shows of an entry of the catalogue, in both languages."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.screens.area import AreaDetails
from kiosk.bridge.screens.attract import Attraction
from kiosk.bridge.screens.case import CaseDetails
from kiosk.bridge.screens.exhibit import ExhibitDetails
from kiosk.bridge.screens.hall import HallDetails
from kiosk.bridge.screens.home import MuseumDetails
from kiosk.bridge.screens.programme import ProgrammeDetails
from kiosk.bridge.screens.search import SearchDetails
from kiosk.bridge.screens.story import StoryDetails
from kiosk.catalogue.localized_text import LocalizedText
from kiosk.media.halls import Hotspot, Plan, Sign, Viewpoint
from kiosk.media.models import Models
from kiosk.media.outlines import Outlines
from kiosk.media.sprite_sheets import SpriteSheet
from kiosk.search.narrowing import Narrowing
from kiosk.typography import plain
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit

LISA = Place(Screen.EXHIBIT, "apple-lisa")
OPENING = Place(Screen.STORY, "first-internet-museum")
CISCO = Place(Screen.CASE, "cisco-bridging-digital-divide")


def perform(wish, *what):
    wish(*what)


def test_nothing_is_shown_before_the_first_visit(parent):
    area, hall = AreaDetails(parent), HallDetails(Visit(None), perform, parent)
    assert (area.number, area.name, area.hue) == (0, "", "amber")
    assert (hall.folder, hall.plan, hall.planAspect) == ("", "", 1.0)
    exhibit = ExhibitDetails(parent)
    assert (exhibit.title, exhibit.picture.isEmpty(), exhibit.turnColumns) == ("", True, 1)


def test_an_area(parent, showing, rows):
    area = AreaDetails(parent)
    area.show(showing(), Place(Screen.AREA, "development"))
    assert (area.number, area.name, area.otherName, area.shortName, area.hue) == (
        2, "Supporting Digital Development", "互联网支撑数字发展道路", "Development", "vermilion"
    )  # fmt: skip
    assert area.intro.startswith("What carries the digital world.")
    cards = rows(area.exhibits)
    assert [card["title"] for card in cards] == [
        "China's first router",
        "China's first name server",
    ]
    assert set(area.titleLetters) == set("".join(card["title"] for card in cards))
    assert set(area.labelLetters) == set("".join(card["otherTitle"] for card in cards))
    assert area.longestTitles == ["China's first name server", "China's first router"]
    assert sorted(area.longestLabels) == sorted(card["otherTitle"] for card in cards)


def test_titles_of_long_words_are_measured_beside_the_longest(parent, showing, museum):
    wordy = [f"A title of many words that are all short, number {number}" for number in range(5)]
    titles = [*wordy, "Commemorative honours"]
    one = museum.exhibit("china-first-router")
    exhibits = tuple(
        replace(one, id=f"e{number}", title=LocalizedText(title, title))
        for number, title in enumerate(titles)
    )
    area = AreaDetails(parent)
    area.show(
        showing(catalogue=replace(museum, exhibits=exhibits)), Place(Screen.AREA, "development")
    )
    assert "Commemorative honours" in area.longestTitles
    assert wordy[-1] not in area.longestTitles  # which says what others of its kind say


def test_an_exhibit(parent, showing, museum, rows, tmp_path):
    exhibit = ExhibitDetails(parent)
    sheet = SpriteSheet(file=tmp_path / "sheet.webp", columns=6, rows=4, frame=64)
    exhibit.show(showing(models=Models({"apple-lisa": sheet})), LISA)
    lisa = museum.exhibit("apple-lisa")
    assert (exhibit.title, exhibit.otherTitle, exhibit.year) == (
        "Apple Lisa", "苹果丽萨电脑", "1983"
    )  # fmt: skip
    assert (exhibit.hook, exhibit.body) == (lisa.hook.en, lisa.text.en)
    assert (exhibit.kind, exhibit.hue, exhibit.area) == ("computer", "moon", "Technology")
    assert exhibit.sources.splitlines()[1] == "Apple Computer, Lisa Owner's Guide, 1983"
    assert exhibit.picture.fileName() == "apple-lisa.webp"
    assert (exhibit.turnColumns, exhibit.turnRows, exhibit.turnFrame) == (6, 4, 64)
    assert exhibit.turnSheet.fileName() == "sheet.webp"
    assert not exhibit.isPhotograph
    assert exhibit.handsOn == ""
    facts = [(fact["label"], fact["value"]) for fact in rows(exhibit.facts)]
    assert facts[::2] == [("By", "Apple"), ("Processor", "Motorola 68000")]
    assert [way["targetId"] for way in rows(exhibit.stories)] == ["first-internet-museum"]
    assert [way["kicker"] for way in rows(exhibit.cases)]
    assert rows(exhibit.stories)[0]["because"].startswith("Lisa is the first object")
    exhibit.show(showing("zh"), LISA)
    assert (exhibit.title, exhibit.year, exhibit.turnColumns) == ("苹果丽萨电脑", "1983年", 1)
    assert rows(exhibit.facts)[0]["label"] == "制造者"


@pytest.mark.parametrize(("file", "photograph"), [("", False), ("apple-lisa.jpg", True)])
def test_a_model_is_never_shown_under_a_photographers_name(
    parent, showing, photographed, prepared, rows, file, photograph
):
    if file:
        prepared(file)
    now = showing(catalogue=photographed)
    exhibit, case, attraction = ExhibitDetails(parent), CaseDetails(parent), Attraction(parent)
    exhibit.show(now, LISA)
    assert (exhibit.picture.isEmpty(), exhibit.credit) == (False, "A. Tester")
    assert exhibit.isPhotograph == photograph
    case.show(now, CISCO)
    slides = {slide["exhibitId"]: slide["isPhotograph"] for slide in rows(case.slides)}
    assert slides == {**dict.fromkeys(slides, False), "apple-lisa": photograph}
    risen = {}
    attraction.changed.connect(lambda: risen.update({attraction.title: attraction.isPhotograph}))
    attraction.run(now)
    while len(risen) < len(photographed.exhibits):
        attraction.go_on()
    attraction.stop()
    assert risen.pop("Apple Lisa") == photograph
    assert not any(risen.values())


def test_the_neighbours_of_an_exhibit_and_of_one_that_stands_alone(parent, showing):
    exhibit = ExhibitDetails(parent)
    exhibit.show(showing(), Place(Screen.EXHIBIT, "china-first-router"))
    assert exhibit.previousTitle == exhibit.nextTitle == "China's first name server"
    exhibit.show(showing(), LISA)
    assert (exhibit.previousTitle, exhibit.nextTitle) == ("", "")


def test_a_hall(parent, showing, rows):
    near, far = "china-first-router", "china-first-dns-server"
    # the Lisa stands in another area by now
    seen = tuple(Hotspot(i, 5.0, 0.0, near=i == near) for i in (near, far, "apple-lisa", "gone"))
    doors = (Hotspot("technology", -35.0, 0.0), Hotspot("no-such-area", 1.0, 1.0))
    plan = Plan(((0.0, 0.0), (1.0, 0.5)), (0.25, 0.75), (12, 8))
    views = (Hotspot("court", 12.0, -14.0),)
    entrance = Viewpoint("development", "entrance", Path("/halls/x"), seen, doors, views, plan)
    hall = HallDetails(Visit(None), perform, parent)
    halls = {"development": {"entrance": entrance}}
    hall.show(showing(halls=halls), Place(Screen.HALL, "development", 20.0, -3.0, "entrance"))
    assert (hall.number, hall.hue, hall.folder) == (2, "vermilion", "file:///halls/x")
    assert (hall.gaze.toTuple(), hall.here.toTuple()) == ((20.0, -3.0), (0.25, 0.75))
    assert (hall.plan, hall.planAspect) == ("M0.0000,0.0000 L1.0000,0.5000 Z", 1.5)
    spots = [(spot["kind"], spot["targetId"]) for spot in rows(hall.hotspots)]
    assert spots == [
        ("door", "technology"), ("viewpoint", "court"), ("exhibit", near), ("exhibit", far),
    ]  # fmt: skip
    assert len(rows(hall.exhibits)) == 2
    with pytest.raises(KeyError):
        hall.show(showing(halls=halls), Place(Screen.HALL, "development", viewpoint="court"))


class Seconds:
    """A time that passes only when a test says so."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def walked(parent, museum, showing, seconds):
    """The hall of development, entered in a visit, on a plan with the hall of technology."""
    outline = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    halls = {}
    for area, door, ids in (
        ("development", "technology", ("china-first-router", "china-first-dns-server")),
        ("technology", "development", ("apple-lisa",)),
    ):
        spots = tuple(
            Hotspot(i, 90.0 * n, 0.0, distance=4.0 - n, sign=Sign((0, 4, -1), 0.0, 0.8, 0.5))
            for n, i in enumerate(ids)
        )
        doors = (Hotspot(door, -35.0, 0.0, sign=Sign((0, 9, 1), 0.0, 1.5, 0.5)),)
        places = tuple((i, (0.2 + 0.3 * n, 0.5)) for n, i in enumerate(ids))
        plan = Plan(outline, (0.5, 0.75), (10, 20), places)
        halls[area] = {"entrance": Viewpoint(area, "entrance", Path(), spots, doors, (), plan)}
    visit = Visit(museum, halls, seconds)
    visit.begin()
    visit.open_area("development")
    hall = HallDetails(visit, perform, parent)
    hall.show(showing(halls=halls), visit.place)
    return visit, hall


def test_what_is_nearest_comes_first_and_what_is_written_in_a_hall(walked, rows):
    _, hall = walked
    kinds = [(spot["kind"], spot["targetId"]) for spot in rows(hall.hotspots)]
    assert kinds[1:] == [("exhibit", "china-first-dns-server"), ("exhibit", "china-first-router")]
    assert [(sign["text"], sign["board"]) for sign in rows(hall.signs)] == [
        ("Technology", True), ("1994", False), ("1994", False),
    ]  # fmt: skip
    assert rows(hall.signs)[1]["up"] == -1


def test_the_exhibit_one_looks_at_is_known(walked):
    _, hall = walked
    for yaw, facing in ((20, 0), (80, 1), (-30, 0), (300, 0)):
        hall.look(yaw, 0)
        assert hall.facing == facing


def test_the_plan_of_all_halls(walked, rows, seconds):
    visit, hall = walked
    hall.museumPlan.draw(True, 90.0)
    here, there = rows(hall.museumPlan.halls)
    assert (here["areaId"], here["here"], there["here"]) == ("development", True, False)
    assert (here["seen"], here["exhibits"], there["exhibits"]) == (0, 2, 1)
    assert here["seenDots"] == ""
    assert here["otherDots"].count("M") == 2
    assert hall.museumPlan.heading == 90
    assert QRectF(here["box"]).contains(hall.museumPlan.at)
    assert hall.museumPlan.ways.startswith("M")
    visit.open_exhibit("china-first-router")
    seconds.now += 10
    visit.back()
    hall.museumPlan.draw(True, 90.0)
    assert rows(hall.museumPlan.halls)[0]["seen"] == 1
    assert rows(hall.museumPlan.halls)[0]["seenDots"].count("M") == 1


def test_in_front_of_the_museum_the_first_hall_is_made_ready(walked, showing):
    _, hall = walked
    before = hall.folder
    viewpoint = Viewpoint("development", "entrance", Path("/halls/first"), (), (), (), None)
    hall.expect(showing(halls={"development": {"entrance": viewpoint}}))
    assert hall.folder == "file:///halls/first" != before


def test_what_is_seen_in_a_hall_is_placed(parent):
    hall = HallDetails(Visit(None), perform, parent)
    said = QSignalSpy(hall.placed)
    seen = [
        *(500.0, 500.0, 30.0, 200.0, 40.0, -1.0),
        *(510.0, 500.0, 30.0, 0.0, 0.0, -1.0),
        *(20.0, 20.0, 0.0, 0.0, 0.0, -1.0),
        *(520.0, 500.0, 30.0, 200.0, 40.0, -1.0),
    ]
    hall.layOut(seen, 0, QRectF(0, 0, 1000, 1000), [QRectF(0, 0, 100, 100)], 80.0, 10.0)
    placed = [said.at(i) for i in range(said.count())]
    assert placed[:3] == [
        [0, QRectF(400, 460, 200, 120), 80.0, False, 0],
        [1, QRectF(), -1.0, False, -1],
        [2, QRectF(), -1.0, False, -1],
    ]
    assert placed[3][3]  # its name stands apart
    assert placed[3][4] >= 0


def test_the_museum(parent, showing, rows):
    outlines = Outlines({"platform": (0.1, 0.2, 0.3, 0.4)}, {})
    home = MuseumDetails(outlines, parent)
    home.show(showing("zh"))
    assert home.name == "世界互联网科技馆"
    assert home.otherName == "World Internet Science and Technology Museum"
    assert home.place == "浙江乌镇"
    assert home.about.startswith("2023年11月")
    assert home.houses == QRectF(0.1, 0.2, 0.3, 0.4)
    assert home.portraitHouses.isEmpty()
    assert rows(home.figures)[1] == {"label": "常设展区", "value": "6"}
    areas = rows(home.areas)
    assert [area["number"] for area in areas] == [1, 2, 3, 4, 5, 6]
    assert areas[0]["house"] == QRectF(0.1, 0.2, 0.3, 0.4)
    assert areas[1]["house"].isEmpty()


def test_stories_of_a_day_come_before_the_others(parent, showing, museum, rows):
    programme = ProgrammeDetails(parent)
    programme.show(showing(), Place(Screen.STORIES))
    days, others, cases = map(rows, (programme.days, programme.otherStories, programme.cases))
    assert [row["targetId"] for row in days] == ["first-internet-museum"]
    assert [row["targetId"] for row in others] == ["raneem-zaitoun"]
    assert [(row["kicker"], row["title"]) for row in cases] == [
        (case.organisation.en, case.headline.en) for case in museum.cases
    ]


def test_a_story_and_a_case(parent, showing, museum, rows):
    story, case = StoryDetails(parent), CaseDetails(parent)
    story.show(showing(), OPENING)
    told = museum.story(OPENING.id)
    assert (story.title, "\n\n".join(story.paragraphs)) == (told.title.en, told.text.en)
    assert (story.otherTitle, story.kicker) == (told.title.zh, told.kicker.en)
    assert re.fullmatch(r"\d+ \w+ \d{4}", story.day)
    source = told.source
    assert (story.publisher, story.headline, story.byline) == (
        source.publisher, source.headline, source.byline
    )  # fmt: skip
    led = {row["exhibitId"] for row in rows(story.exhibits)}
    assert {row["exhibitId"] for row in rows(story.hero)} == led
    assert all(row["because"] for row in rows(story.exhibits))
    assert len(rows(story.people)) == len(told.people)
    # of two stories the other one is before it and after it
    assert [row["targetId"] for row in rows(story.neighbours)] == ["raneem-zaitoun"] * 2
    case.show(showing(), CISCO)
    presented = museum.case(CISCO.id)
    assert (case.title, case.fullTitle) == (presented.headline.en, presented.title.en)
    assert case.organisation == presented.organisation.en
    assert case.source == f"{presented.source.publisher}, {presented.source.headline}"
    slides = rows(case.slides)
    assert [slide["heading"] for slide in slides] == [s.heading.en for s in presented.slides]
    # a slide that names no exhibit stands beside one of those behind the case
    assert all(slide["exhibitId"] for slide in slides)
    assert all(card["because"] for card in rows(case.exhibits))
    for details, place in ((story, CISCO), (case, OPENING)):
        with pytest.raises(KeyError):
            details.show(showing(), place)


def test_a_search(parent, showing, rows):
    search = SearchDetails(Visit(None), perform, parent)
    search.show(showing(), Place(Screen.SEARCH, "lisa"))
    assert (search.typed, search.total, search.finds) == ("lisa", 2, True)
    (hit,) = rows(search.exhibits)
    assert (hit["targetId"], hit["before"], hit["match"]) == ("apple-lisa", "Apple ", "Lisa")
    assert hit["picture"].isLocalFile()
    search.show(showing(), Place(Screen.SEARCH, "xqx"))
    assert (rows(search.exhibits), search.total, search.finds) == ([], 0, False)


def test_a_search_in_vain_shows_what_comes_nearest(parent, showing, rows):
    search = SearchDetails(Visit(None), perform, parent)
    search.show(showing(), Place(Screen.SEARCH, "xqlisax"))
    assert (search.inVain, search.meant, search.finds) == (True, True, False)
    assert rows(search.nearest)[0] == {"word": "lisa", "chosen": True}
    assert [hit["targetId"] for hit in rows(search.exhibits)] == ["apple-lisa"]


def test_where_nothing_comes_near_one_looks_round_or_asks_the_guide(parent, showing, rows):
    visit = Visit(showing().catalogue)
    visit.begin()
    visit.choose(Screen.SEARCH)
    search = SearchDetails(visit, perform, parent)
    search.show(showing(), Place(Screen.SEARCH, "xqx"))
    assert (search.nothing, search.inVain, search.meant) == (True, True, False)
    assert [door["name"] for door in rows(search.allDecades)] == ["1980s", "1990s", "2010s"]
    visit.type("xqx")
    search.lookRound("decade", "1980")
    assert visit.place == Place(Screen.SEARCH, narrowing=Narrowing(decade=1980))
    search.show(showing(), Place(Screen.SEARCH, " who   made it "))
    search.askGuide()
    assert visit.place == Place(Screen.ASK, "who made it")


def test_a_letter_alone_is_no_question_for_the_guide(parent, showing):
    visit = Visit(showing().catalogue)
    visit.begin()
    visit.choose(Screen.SEARCH)
    search = SearchDetails(visit, perform, parent)
    search.show(showing(), Place(Screen.SEARCH, " x"))
    search.askGuide()
    assert visit.place == Place(Screen.ASK)


def test_what_is_chosen_can_be_let_go_where_there_is_none_of_it(parent, showing, rows):
    search = SearchDetails(Visit(None), perform, parent)
    search.show(showing(), Place(Screen.SEARCH, "lisa", narrowing=Narrowing("tour", "x", 2010)))
    assert (search.total, search.nothing) == (0, False)
    assert rows(search.kinds)[0]["chosen"]
    assert rows(search.decades)[0] | {"value": "2010", "chosen": True} == rows(search.decades)[0]
    assert not any(row["chosen"] for row in rows(search.areas)), "an area that is gone"


def test_a_search_is_narrowed_and_says_so(parent, showing, rows):
    search = SearchDetails(Visit(None), perform, parent)
    search.show(showing(), Place(Screen.SEARCH))
    assert (search.begun, search.total) == (False, 0)
    assert [door["name"] for door in rows(search.allDecades)] == ["1980s", "1990s", "2010s"]
    search.show(showing("zh"), Place(Screen.SEARCH, narrowing=Narrowing(decade=1980)))
    assert (search.begun, search.narrowed) == (True, True)
    first = rows(search.decades)[0]
    assert (plain(first["name"]), first["chosen"]) == ("1980年代", True)
    assert [hit["targetId"] for hit in rows(search.exhibits)] == ["apple-lisa"]


def test_a_word_is_finished_with_one_of_the_museums(parent, showing, rows):
    wished = []
    search = SearchDetails(Visit(None), lambda *wish: wished.append(wish[1]), parent)
    search.show(showing(), Place(Screen.SEARCH, "first rout"))
    assert "router" in [row["word"] for row in rows(search.endings)]
    search.finish("router")
    assert wished == ["first router"]
