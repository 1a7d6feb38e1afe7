"""What is told on each screen: all that is on it, then the choices that lead on."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue.dates import DateForms
from kiosk.content_file.reading import read_catalogue
from kiosk.guide.answer import Answer, CardRef, Sentence
from kiosk.media.halls import Hotspot, Viewpoint
from kiosk.paths import QML, ROOT
from kiosk.search.narrowing import EVERYTHING, Narrowing
from kiosk.visit.guide_words import GuideWords, Phase
from kiosk.visit.place import Place, Screen
from kiosk.visit.route import Route
from kiosk.visit.spoken.screens import is_told, spoken
from kiosk.visit.spoken.telling import Telling, in_english
from kiosk.visit.tour_end import SeenStop, TourEnd

SMALL = Path(__file__).parent.parent / "small.yaml"
TOUR = """
tours:
  - id: three
    title: {en: Three things, zh: 三件展品}
    minutes: 5
    pitch: {en: Three things to see., zh: 三件展品。}
    stops:
      - china-first-router
      - {exhibit: apple-lisa, why: {en: A desk on the screen., zh: 屏幕上的书桌。}}
"""
MUSEUM = read_catalogue(SMALL.read_bytes() + TOUR.encode(), "small.yaml")
ENTRANCE = Viewpoint(
    "technology", "entrance", Path(),
    exhibits=(Hotspot("gone", 0, 0), Hotspot("apple-lisa", 0, 0, near=False)),
    doors=(Hotspot("development", 0, 0), Hotspot("nowhere", 0, 0)),
    viewpoints=(Hotspot("court", 0, 0),), plan=None,
)  # fmt: skip
HALLS = {"technology": {"entrance": ENTRANCE}}


def in_chinese(_context, english, _number=-1):
    return {"%1: %2": "%1：%2", "%1, %2": "%1，%2"}.get(english, english)


def tell(
    screen, entry_id="", language="en", position=0.0, viewpoint="", narrowing=EVERYTHING, **more
):
    telling = Telling(MUSEUM, language, **{"halls": HALLS, **more})
    place = Place(screen, entry_id, position, viewpoint=viewpoint, narrowing=narrowing)
    return spoken(telling, place)


def test_every_screen_of_a_visit_is_told_and_no_other():
    told = {screen for screen in Screen if is_told(screen)}
    assert set(Screen) - told == {Screen.ATTRACT, Screen.PREPARING}
    assert tell(Screen.ATTRACT) == ((), ())


def test_home_tells_the_museum_and_its_six_houses():
    museum = MUSEUM.museum
    words = tell(Screen.HOME)
    assert words.texts[:3] == (museum.name.en, museum.place.en, museum.about.en)
    assert "site: 18,000 m²" in words.texts
    assert words.choices[0] == f"1: {MUSEUM.areas[0].name.en}"
    assert words.choices[6:] == (
        "Summit stories", "Case presentations", "Timeline", "Connections", "Ask"
    )  # fmt: skip
    chinese = tell(Screen.HOME, language="zh", translate=in_chinese)
    assert chinese.choices[5] == f"6：{MUSEUM.areas[5].name.zh}"


def test_a_hall_tells_what_is_seen_and_where_it_leads():
    words = tell(Screen.HALL, "technology", viewpoint="entrance")
    assert words.texts == (f"5: {MUSEUM.area('technology').name.en}",)
    assert words.choices == (
        "From here you see:", "Apple Lisa, 1983", "A door to: Development", "Walk on", "Wall",
    )  # fmt: skip


def test_a_wall_tells_its_introduction_and_every_exhibit():
    words = tell(Screen.AREA, "technology")
    assert words.texts[:2] == (
        f"5: {MUSEUM.area('technology').name.en}", MUSEUM.area("technology").intro.en,
    )  # fmt: skip
    shown = MUSEUM.exhibits_in("technology")
    assert words.texts[2] == ("1 exhibit" if len(shown) == 1 else f"{len(shown)} exhibits")
    assert words.choices[0] == "Apple Lisa, 1983"
    assert words.choices[-3:] == ("Walk through the hall", "Summit stories", "Case presentations")
    words = tell(
        Screen.AREA, "technology", "zh",
        halls={}, translate=in_chinese, dates=DateForms("%1年"),
    )  # fmt: skip
    assert words.choices[0] == "苹果丽萨电脑，1983年"


def test_a_card_tells_its_text_its_facts_and_why_each_link_leads_on():
    lisa = MUSEUM.exhibit("apple-lisa")
    words = tell(Screen.EXHIBIT, lisa.id)
    assert words.texts[1:5] == ("1983", lisa.title.en, lisa.hook.en, lisa.text.en)
    assert f"By: {lisa.maker.en}" in words.texts
    for fact in lisa.facts:
        assert f"{fact.label.en}: {fact.value.en}" in words.texts
    assert "Named in the museum's opening coverage" in words.texts
    assert any("China Daily" in text for text in words.texts)
    story, case = lisa.stories[0], lisa.cases[0]
    at = words.choices.index("Summit stories")
    assert words.choices[at + 1 : at + 3] == (
        MUSEUM.story(story.id).title.en, story.because.en,
    )  # fmt: skip
    at = words.choices.index("Case presentations")
    assert words.choices[at + 1 : at + 3] == (
        MUSEUM.case(case.id).headline.en, case.because.en,
    )  # fmt: skip


def test_a_card_tells_who_took_its_photograph_where_it_shows_one():
    lisa = MUSEUM.exhibit("apple-lisa")
    assert "Model, not a photograph" in tell(Screen.EXHIBIT, lisa.id).texts
    credited = replace(MUSEUM, exhibits=(replace(lisa, see_also=(), credit="Photo: A. B."),))
    telling = Telling(credited, "en", photographed=lambda _: True)
    assert spoken(telling, Place(Screen.EXHIBIT, lisa.id)).texts[-1] == "Photo: A. B."


def test_a_card_tells_its_neighbours():
    choices = tell(Screen.EXHIBIT, "china-first-router").choices
    other = MUSEUM.neighbour("china-first-router", 1).title.en
    assert f"Before it on the wall: {other}" in choices
    assert f"After it on the wall: {other}" in choices


def test_a_card_tells_that_one_can_look_closer_where_there_are_parts():
    telling = Telling(MUSEUM, "en", has_parts=lambda exhibit: exhibit.id == "apple-lisa")
    lisa, router = (spoken(telling, Place(Screen.EXHIBIT, each)).choices
                    for each in ("apple-lisa", "china-first-router"))  # fmt: skip
    assert lisa[0] == "Look closer"
    assert "Look closer" not in router


def test_on_a_tour_a_card_tells_why_it_comes_now_and_what_comes_next():
    route = Route(MUSEUM.tours[0], 1)
    assert tell(Screen.EXHIBIT, "apple-lisa", route=route).texts[:2] == (
        "Three things", "A desk on the screen.",
    )  # fmt: skip
    first = tell(Screen.EXHIBIT, "china-first-router", route=Route(MUSEUM.tours[0]))
    assert first.texts[0] == "Three things"
    assert first.choices[-1] == "Next: Apple Lisa"
    assert not [choice for choice in first.choices if "on the wall" in choice]
    elsewhere = tell(Screen.EXHIBIT, "china-first-dns-server", route=route)
    assert "Three things" not in elsewhere.texts


def test_a_story_tells_its_people_its_source_and_its_exhibits():
    story = MUSEUM.stories[0]
    words = tell(Screen.STORY, story.id)
    assert story.kicker.en == words.texts[0]
    assert story.title.en in words.texts
    assert story.text.en in words.texts
    for person in story.people:
        assert f"{person.role.en}: {person.name.en}" in words.texts
    assert words.texts[-1].startswith("Retold in the museum's own words from: China Daily, ")
    assert words.choices[0] == "Exhibits in this story"
    mention = MUSEUM.exhibits_of_story(story.id)[0]
    assert words.choices[2] == mention.because.en
    other = MUSEUM.stories[1].title.en
    assert words.choices[-2:] == (f"Previous story: {other}", f"Next story: {other}")


def test_stories_of_a_day_are_told_before_the_others():
    first, second = (story.title.en for story in MUSEUM.stories)
    words = tell(Screen.STORIES)
    assert words == (("Summit stories",), ("Day by day", first, "Voices", second))
    words = tell(Screen.CASES)
    assert words == (("Case presentations",), tuple(case.headline.en for case in MUSEUM.cases))


def test_a_case_tells_the_slide_that_is_shown():
    case = MUSEUM.cases[0]
    first = tell(Screen.CASE, case.id)
    count = len(case.slides)
    assert first.texts[:2] == (case.organisation.en, case.headline.en)
    assert first.texts[-3:] == (
        f"Slide 1 of {count}", case.slides[0].heading.en, case.slides[0].text.en,
    )  # fmt: skip
    assert first.choices == ("Next slide",)
    last = tell(Screen.CASE, case.id, position=float(count - 1))
    assert last.texts == (
        f"Slide {count} of {count}", case.slides[-1].heading.en, case.slides[-1].text.en,
    )  # fmt: skip


def test_a_case_ends_with_the_exhibits_behind_it():
    case = MUSEUM.cases[0]
    # the fraction is how far the list is scrolled
    behind = tell(Screen.CASE, case.id, position=len(case.slides) + 0.3)
    assert behind.texts == ("Exhibits behind this case",)
    mention = MUSEUM.exhibits_of_case(case.id)[0]
    assert mention.exhibit.title.en in behind.choices[0]
    assert behind.choices[1] == mention.because.en
    assert behind.choices[-1].startswith("Presented at the 2023 Wuzhen Summit. Source: ")
    assert tell(Screen.CASE, case.id, position=99.0) == behind


def test_tours_tell_what_they_promise_and_how_far_one_is():
    words = tell(Screen.TOURS)
    assert words.texts == ("Which way shall we go?",)
    assert words.choices == ("Three things", "Three things to see.", "5 minutes", "2 stops")
    assert tell(Screen.TOURS, left={"three": 1}).choices[2:] == ("Go on at stop 2 of 2",)


def test_the_end_of_a_tour_tells_what_was_seen_and_where_to_go():
    (lisa,) = [one for one in MUSEUM.exhibits if one.id == "apple-lisa"]
    router = MUSEUM.exhibit("china-first-router")
    stops = (SeenStop(router, seen=True), SeenStop(lisa, seen=False))
    over = TourEnd(MUSEUM.tours[0], stops, None, None, MUSEUM.stories[0], None)
    kept = [Place(Screen.EXHIBIT, "apple-lisa")]
    words = tell(Screen.TOUR_END, "three", tour_end=over, kept=kept)
    assert words.texts == ("The end of the tour", "Three things", "You have seen 1 of 2 stops.")
    assert words.choices == (
        "China's first router, 1994", "Apple Lisa, 1983", "Where next?",
        f"A summit story: {MUSEUM.stories[0].title.en}", "My visit", "All tours",
    )  # fmt: skip
    every = over._replace(stops=stops[:1])
    assert tell(Screen.TOUR_END, "three", tour_end=every).texts[-1] == "You have seen all 1 stops."
    none = over._replace(stops=stops[1:])
    assert tell(Screen.TOUR_END, "three", tour_end=none).texts[-1] == "1 stops lie behind you."


def test_on_a_tour_a_card_leads_on_and_another_one_back():
    on_tour = Route(MUSEUM.tours[0])
    stop = tell(Screen.EXHIBIT, "china-first-router", route=on_tour)
    assert stop.choices[-1] == "Next: Apple Lisa"
    strayed = tell(Screen.EXHIBIT, "raspberry-pi", route=on_tour)
    assert strayed.choices[-1] == "Back to stop 1: China's first router"


def test_a_search_tells_what_is_typed_and_what_it_finds():
    assert tell(Screen.SEARCH).texts[0] == "What are you looking for?"
    assert tell(Screen.SEARCH, "lisa") == (
        ("lisa", "2 found"),
        ("Exhibits", "Apple Lisa, 1983", "Stories", "A museum for the internet opens in Wuzhen"),
    )
    doors = tell(Screen.SEARCH).choices
    assert tell(Screen.SEARCH, "xqx") == (("xqx", "Nothing is called that."), doors)
    nearest = "Nothing is called that. This comes nearest:"
    assert tell(Screen.SEARCH, "xqlisax").texts == ("xqlisax", nearest, "lisa")
    assert "Apple Lisa, 1983" in tell(Screen.SEARCH, "xqlisax").choices


def test_a_search_tells_where_to_look_round_and_what_is_chosen():
    doors = tell(Screen.SEARCH).choices
    assert MUSEUM.areas[0].name.en in doors
    assert "1980s: 1" in doors
    narrowed = tell(Screen.SEARCH, narrowing=Narrowing(area="technology", decade=1980))
    assert narrowed.texts[0] == "Promoting Digital Technology Innovation"
    assert narrowed.texts[1] == "1980s"
    assert "Apple Lisa, 1983" in narrowed.choices


def test_the_guide_tells_what_it_hears_and_what_the_cards_say():
    lisa, story = CardRef("exhibit", "apple-lisa"), CardRef("story", "first-internet-museum")
    listening = tell(Screen.ASK, guide=GuideWords(starters=("Who?", "What?")))
    assert listening.texts[0] == "Ask the guide"
    assert listening.choices == ("Who?", "What?")
    answer = Answer(False, (lisa, story), (Sentence("It had a mouse.", lisa),))
    looking = GuideWords(Phase.LOOKING, "what had it")
    assert tell(Screen.ASK, "what had it", guide=looking) == (("what had it",), ())
    told = tell(Screen.ASK, guide=GuideWords(Phase.TELLING, "what had it", (), answer))
    assert told.texts == ("what had it", "It had a mouse.", "Apple Lisa, 1983")
    assert told.choices == (MUSEUM.story(story.id).title.en,)


@pytest.mark.parametrize("cards", [(), (CardRef("case", "cisco-bridging-digital-divide"),)])
def test_the_guide_says_that_there_is_no_card(cards):
    guide = GuideWords(Phase.WITHOUT_CARD, "who", (), Answer(True, cards))
    words = tell(Screen.ASK, guide=guide)
    assert words.texts[:2] == ("who", "The museum has no card on this.")
    assert ("The nearest are these three." in words.texts) is bool(cards)
    assert words.choices == tuple(MUSEUM.case(card.id).headline.en for card in cards)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_told_is_empty_and_every_word_of_the_interface_stands_on_screen(language):
    asked = set()

    def noting(context, english, number=-1):
        asked.add((context, english))
        return in_english(context, english, number)

    places = [
        (Screen.HOME, ""), (Screen.TOURS, ""), (Screen.SEARCH, ""), (Screen.SEARCH, "lisa"),
        (Screen.SEARCH, "xqx"), (Screen.SEARCH, "the"), (Screen.ASK, ""), (Screen.STORIES, ""),
        (Screen.CASES, ""),
        *((Screen.AREA, area.id) for area in MUSEUM.areas),
        *((Screen.EXHIBIT, exhibit.id) for exhibit in MUSEUM.exhibits),
        *((Screen.STORY, story.id) for story in MUSEUM.stories),
        *((Screen.CASE, case.id) for case in MUSEUM.cases),
    ]  # fmt: skip
    for screen, entry_id in places:
        words = tell(screen, entry_id, language, translate=noting, route=Route(MUSEUM.tours[0]))
        assert all(text.strip() for part in words for text in part), screen
    tell(Screen.HALL, "technology", language, viewpoint="entrance", translate=noting)
    translated = (ROOT / "assets/translations/kiosk_zh.ts").read_text(encoding="utf-8")
    assert len(asked) > 30
    for context, english in asked:
        if context in ("Spoken", "SearchNames"):
            own = re.search(rf"<name>{context}</name>.*?</context>", translated, re.DOTALL)
            assert f"<source>{english}</source>" in own[0]
        else:
            (file,) = QML.rglob(f"{context}.qml")
            assert f'qsTr("{english}"' in file.read_text(encoding="utf-8"), (context, english)


def test_the_canal_of_years_tells_its_decades_then_its_exhibits_year_by_year():
    far = tell(Screen.TIMELINE)
    assert far.texts == ("The canal of years",)
    assert "1990s: 2 exhibits" in far.choices
    assert far.choices[-1] == f"{len(MUSEUM.stories)} stories, {len(MUSEUM.cases)} cases"
    near = tell(Screen.TIMELINE, position=1990.5, viewpoint="years")
    assert near.choices[:2] == ("China's first router, 1994", "China's first name server, 1994")
    assert near.choices[-1] == far.choices[-1]
    beside = tell(Screen.TIMELINE, "apple-lisa")
    assert beside.choices[0] == "Apple Lisa, 1983"


def test_all_lights_are_told_group_by_group():
    words = tell(Screen.CONNECTIONS)
    assert words.texts[0] == "All of it, connected"
    assert words.choices[-2] == f"Stories: {len(MUSEUM.stories)} round lanterns"
    assert any(choice.startswith("Technology: ") for choice in words.choices)


def test_a_group_of_lights_is_told_by_its_names():
    words = tell(Screen.CONNECTIONS, "area/technology")
    assert words.texts == ("Technology",)
    assert words.choices[0] == "Apple Lisa, 1983"
    assert tell(Screen.CONNECTIONS, "cases").choices[0] == MUSEUM.cases[0].headline.en


def test_a_light_is_told_with_what_belongs_to_it_and_why():
    words = tell(Screen.CONNECTIONS, "exhibit/apple-lisa")
    links = MUSEUM.exhibit("apple-lisa").stories + MUSEUM.exhibit("apple-lisa").cases
    assert words.texts == ("Apple Lisa, 1983", f"{len(links)} threads lead on from here.")
    assert all(link.because.en in words.choices for link in links)
    assert words.choices[-1] == "Open the exhibit"
    back = tell(Screen.CONNECTIONS, f"story/{links[0].id}")
    assert links[0].because.en in back.choices and "Apple Lisa, 1983" in back.choices


def test_my_visit_tells_each_light_the_latest_first():
    kept = (Place(Screen.EXHIBIT, "apple-lisa"), Place(Screen.STORY, "first-internet-museum"))
    words = tell(Screen.MY_VISIT, kept=kept)
    assert words.texts[:2] == ("My visit", "2 lights have come down the canal to you.")
    story = MUSEUM.story("first-internet-museum").title.en
    assert words.choices == (story, "Apple Lisa", "Go on looking", "End the visit")
    assert tell(Screen.MY_VISIT, kept=kept[:1]).texts[1].startswith("One light")
    assert tell(Screen.MY_VISIT).texts[1] == "No light is on the water yet."
