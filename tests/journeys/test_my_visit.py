"""Cards are kept, seen on the canal, taken along by a phone, and forgotten."""

from __future__ import annotations

import io
from functools import partial
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer

from kiosk.typography import plain
from kiosk.visit.place import Place, Screen

SMALL = Path(__file__).parent.parent / "small.yaml"
SITE = "https://museum.example/kiosk/"


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


def keep(kiosk, *cards):
    """Without a look at each, which takes its time; then the visitor is at home."""
    visit = kiosk.controller.visit
    for screen, entry in cards:
        visit.go_straight(Place(Screen(screen), entry))
        visit.keep_or_let_go()
    kiosk.controller.goHome()


def exhibits_of(kiosk, count):
    return [("exhibit", exhibit.id) for exhibit in kiosk.catalogue.exhibits[:count]]


def look(kiosk, finger):
    """At My visit, once its code is there."""
    kiosk.controller.myVisit.open()
    finger.wait_until(lambda: kiosk.controller.myVisit.codeColumns > 0)
    finger.wait_until_still()


def read_by_phone(kiosk):
    """What a phone reads that is held before the screen."""
    png = QBuffer()
    kiosk.window.grabWindow().save(png, "png")
    screen = Image.open(io.BytesIO(bytes(png.data().data())))
    (code,) = zxingcpp.read_barcodes(screen.convert("L"))
    return code.text


def test_a_card_is_kept_seen_again_and_let_go_by_touch(begun, place):
    kiosk, finger = begun(content=SMALL)
    kiosk.controller.openExhibit("apple-lisa")
    assert "My visit" not in finger.names()
    finger.touch("Keep this light")
    finger.touch("My visit")
    assert place(kiosk) == ("my-visit", "")
    finger.touch("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")
    finger.touch("Kept")
    assert "My visit" not in finger.names()
    finger.touch("Back")
    finger.wait_until_still()
    assert "Apple Lisa" not in finger.names()
    finger.touch("Go on looking")
    assert place(kiosk) == ("exhibit", "apple-lisa")


def test_stories_and_cases_are_kept_too(begun, place):
    kiosk, finger = begun(content=SMALL)
    story, case = kiosk.catalogue.stories[0], kiosk.catalogue.cases[0]
    kiosk.controller.openStory(story.id)
    finger.touch("Keep this light")
    kiosk.controller.openCase(case.id)
    finger.touch("Keep this light")
    finger.touch("My visit")
    finger.touch(story.title.en)
    assert place(kiosk) == ("story", story.id)
    finger.touch("Back")
    finger.touch(case.headline.en)
    assert place(kiosk) == ("case", case.id)


def test_who_ends_the_visit_leaves_nothing_behind(begun, place):
    kiosk, finger = begun(content=SMALL)
    keep(kiosk, ("exhibit", "apple-lisa"))
    kiosk.controller.reading.chooseTextSize(1)
    look(kiosk, finger)
    finger.touch("End the visit")
    assert place(kiosk) == ("attract", "")
    kiosk.controller.begin()
    finger.wait_until_still()
    assert "My visit" not in finger.names()
    assert kiosk.controller.reading_settings.text_size == 0
    assert (kiosk.controller.visit.kept, kiosk.controller.myVisit.code.isEmpty()) == ((), True)


def test_nobody_who_goes_leaves_what_they_kept(begun, clock):
    kiosk, finger = begun(content=SMALL)
    keep(kiosk, ("exhibit", "apple-lisa"))
    look(kiosk, finger)
    clock.now += 1000
    kiosk.controller.attendance.look()
    assert kiosk.controller.screen == "attract"
    assert kiosk.controller.visit.kept == ()
    assert kiosk.controller.myVisit.lights.rowCount() == 0


def test_the_end_of_a_tour_leads_to_what_was_kept_on_it(begun, place):
    kiosk, finger = begun()
    tour = kiosk.catalogue.tours[0]
    kiosk.controller.touring.start(tour.id)
    finger.touch("Keep this light")
    for _ in tour.stops[1:]:
        kiosk.controller.touring.step(1)
    finger.touch("End of the tour")
    finger.touch("My visit")
    assert place(kiosk) == ("my-visit", "")
    finger.touch("Go on looking")
    assert place(kiosk) == ("tour-end", tour.id)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
@pytest.mark.parametrize("site", [None, SITE], ids=["text", "link"])
def test_a_phone_reads_the_code_off_the_screen(begun, size, site):
    kiosk, finger = begun(size=size, site=site, screen_diagonal=32)
    for language in ("en", "zh"):
        kiosk.controller.goHome()
        kiosk.controller.reading.chooseLanguage(language)
        for count in (1, 30):
            for card in kiosk.controller.visit.kept:
                keep(kiosk, (card.screen.value, card.id))
            cards = exhibits_of(kiosk, count)
            keep(kiosk, *cards)
            look(kiosk, finger)
            told = read_by_phone(kiosk)
            title = plain(kiosk.catalogue.exhibits[count - 1].title.to(language))
            if site is None:
                assert title in told
                assert len(told.splitlines()) == (4 if count == 1 else 3 + 14 + 1)
            elif count == 1:
                assert told == f"{SITE}{language}/exhibits/{cards[0][1]}.html"
            else:
                assert told.startswith(f"{SITE}{language}/visit.html#e=")
                assert told.endswith(f",{cards[-1][1]}")
            assert is_large_enough(kiosk, finger)


def is_large_enough(kiosk, finger):
    """In millimetres of the screen: 0.8 a square, 60 from side to side; and in whole pixels."""
    columns = kiosk.controller.myVisit.codeColumns
    sheet = finger.find("codeSide")
    square = sheet.property("codeSide") / columns
    scale = (1920**2 + 1080**2) ** 0.5 / (32 * 25.4)
    return square == int(square) and square / scale >= 0.8 and square * (columns - 8) / scale >= 60


@pytest.mark.parametrize("reading", [(3, False, False), (0, True, False), (0, False, True)])
def test_a_phone_reads_it_however_it_is_shown(begun, reading):
    text_size, contrast, lowered = reading
    kiosk, finger = begun(size=(1080, 1920), screen_diagonal=32)
    kiosk.controller.reading.chooseTextSize(text_size)
    kiosk.controller.reading.chooseHighContrast(contrast)
    kiosk.controller.reading.chooseLowReach(lowered)
    keep(kiosk, *exhibits_of(kiosk, 14))
    look(kiosk, finger)
    assert kiosk.catalogue.exhibits[13].title.en in read_by_phone(kiosk)


def test_lights_for_which_the_water_has_no_room_follow_below(begun, place):
    kiosk, finger = begun()
    keep(kiosk, *exhibits_of(kiosk, 20))
    look(kiosk, finger)
    first = kiosk.catalogue.exhibits[0].title.en
    assert first not in finger.names()
    while first not in finger.names():
        finger.touch("More")
        finger.wait_until_still()
    finger.touch(first)
    assert place(kiosk) == ("exhibit", kiosk.catalogue.exhibits[0].id)


def test_content_that_loses_a_card_loses_its_light(begun, assets, looked_for_often):
    content = assets.parent / "exhibits.yaml"
    content.write_bytes(SMALL.read_bytes())
    kiosk, finger = begun(content=content)
    keep(kiosk, ("exhibit", "apple-lisa"), ("exhibit", "raspberry-pi"))
    look(kiosk, finger)
    assert "Raspberry Pi" in finger.names()
    text = SMALL.read_text(encoding="utf-8")
    begins = text.index("  - id: raspberry-pi\n")
    ends = text.index("\nstories:", begins)
    content.write_text(text[:begins] + text[ends:], encoding="utf-8")
    finger.wait_until(lambda: kiosk.controller.myVisit.count == 1, 60)
    finger.wait_until_still()
    assert "Raspberry Pi" not in finger.names()
    assert "Apple Lisa" in finger.names()
