"""What is in view along the canal, and the pictures it is put together from."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.canal.images import CanalImages
from kiosk.bridge.canal.paintings import CanalPaintings
from kiosk.bridge.lists.seen_rows import SeenRows
from kiosk.bridge.screens.timeline import TimelineDetails
from kiosk.ui_driver.waiting import wait_until
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit

LYING = [1920, 868, 8, 28, 80, 12, 72]


class Row(NamedTuple):
    name: str


class Rows(SeenRows):
    row_type = Row


@pytest.fixture
def long_list(parent):
    rows = Rows(parent)
    rows.fill([Row(str(number)) for number in range(50)], 0, 0)
    return rows


@pytest.mark.parametrize(
    "views",
    [[(0, 5), (2, 8), (1, 9), (0, 5)], [(10, 20), (30, 40), (10, 12)], [(3, 3), (0, 50), (9, 9)]],
)
def test_only_what_is_in_view_has_rows_in_its_order(long_list, rows, views):
    for first, last in views:
        long_list.see(first, last)
        assert [row["name"] for row in rows(long_list)] == [str(n) for n in range(first, last)]


def test_what_stays_in_view_keeps_its_place(long_list):
    long_list.see(0, 10)
    gone, come = QSignalSpy(long_list.rowsRemoved), QSignalSpy(long_list.rowsInserted)
    changed = QSignalSpy(long_list.dataChanged)
    long_list.see(2, 13)
    assert [gone.at(n)[1:] for n in range(gone.count())] == [[0, 1]]
    # counted as the rows stand once those are gone
    assert [come.at(n)[1:] for n in range(come.count())] == [[8, 10]]
    assert changed.count() == 0


@pytest.fixture
def canal(parent, museum, showing):
    """The canal of the small museum at a visit of its own."""
    visit = Visit(museum)
    visit.begin()
    visit.choose(Screen.TIMELINE)

    def perform(wish, *what):
        wish(*what)
        details.show(showing("en"), visit.place)

    details = TimelineDetails(visit, perform, parent)
    details.layOut(LYING, False)
    details.show(showing("en"), visit.place)
    return details, visit


def test_the_decades_come_first_and_count_all(canal, museum, rows):
    details, _ = canal
    assert details.step == "decades"
    clusters = rows(details.clusters)
    assert sum(cluster["exhibits"] for cluster in clusters) == len(museum.exhibits)
    assert "Development, 1990s: 2 exhibits" in [cluster["label"] for cluster in clusters]
    assert rows(details.marks) == []


def test_a_cluster_leads_to_its_first_exhibit_in_its_year(canal, rows):
    details, visit = canal
    development = next(c for c in rows(details.clusters) if c["area"] == "Development")
    details.comeToCluster(development["number"])
    assert details.step == "years"
    assert int(visit.place.position) == 1994
    marks = {mark["exhibitId"]: mark for mark in rows(details.marks)}
    assert marks["china-first-router"]["year"] == "1994"
    details.comeToCluster(10_000)
    assert details.step == "years"


def test_fingers_come_nearer_and_go_further_step_by_step(canal):
    details, _ = canal
    for scale, step in (
        (1.1, "decades"), (1.5, "years"), (1.5, "pictures"), (3.0, "pictures"), (0.9, "pictures"),
        (0.5, "years"), (0.5, "decades"), (0.5, "decades"),
    ):  # fmt: skip
        details.pinch(scale, 600)
        assert details.step == step


def test_a_step_keeps_the_time_that_is_in_the_middle(canal):
    details, visit = canal
    details.come("years")
    details.rest(details.extent * 0.6)
    before = visit.place.position
    assert before > 1900
    details.come("pictures")
    assert visit.place.position == before
    details.come("nowhere")
    assert details.step == "pictures"


def test_an_exhibit_that_one_comes_from_is_in_the_middle(canal, showing):
    details, _ = canal
    details.show(showing("en"), Place(Screen.TIMELINE, "apple-lisa"))
    assert details.step == "years"
    details.show(showing("en"), Place(Screen.TIMELINE, "no-such-exhibit"))
    assert details.begin == 0


def test_an_exhibit_is_in_the_middle_of_a_page_that_is_made_later(parent, museum, showing):
    latest = max(museum.exhibits, key=lambda exhibit: exhibit.year)
    visit = Visit(museum)
    details = TimelineDetails(visit, lambda wish, *what: wish(*what), parent)
    details.show(showing("en"), Place(Screen.TIMELINE, latest.id))
    begins = []
    for height in (420, 640):
        details.layOut([900, height, 8, 28, 80, 12, 72], True)
        begins.append(details.begin)
    assert begins[0] > begins[1] > 0
    details.rest(200)
    details.layOut([900, 420, 8, 28, 80, 12, 72], True)
    assert details.begin < begins[0]


def test_a_quay_with_little_room_has_words_and_no_lanterns(canal, museum):
    details, _ = canal
    for height, stories, cases in ((1500, len(museum.stories), len(museum.cases)), (640, 0, 0)):
        details.layOut([1080, height, 8, 28, 80, 12, 64], True)
        assert (details.upright, details.stories, details.cases) == (True, stories, cases)


def test_stories_and_cases_lie_at_the_end(canal, museum, rows):
    details, _ = canal
    details.comeToQuay()
    berths = rows(details.berths)
    ids = [berth["targetId"] for berth in berths if not berth["isHeading"]]
    assert ids == [*(story.id for story in museum.stories), *(case.id for case in museum.cases)]
    headings = [berth["title"] for berth in berths if berth["isHeading"]]
    assert len(headings) == 2
    assert min(berth["box"].x() for berth in berths) > details.quayBegin


@pytest.mark.parametrize("numbers", [[0, 0, 8, 28, 80, 12, 72], [1920, -5, 8, 28, 80, 12, 72]])
def test_without_room_nothing_is_laid_out(parent, museum, showing, numbers):
    details = TimelineDetails(Visit(museum), lambda *_: None, parent)
    details.layOut(numbers, False)
    details.show(showing("en"), Place(Screen.TIMELINE))
    assert details.extent == 0


@pytest.fixture
def images(application):
    return CanalImages()


@pytest.mark.parametrize(
    "path",
    [
        "water/0/8/0b1722/ffce6b,ff7a54/40,120",
        "water/1/8/000000/ffe066/40",
        "bridge/0/8/0b1722/ffce6b,ff7a54/40,120/21/13/0",
        "bridge/1/8/0b1722/ffce6b,ff7a54/40,120/0/0/40",
        "bridge/1/8/000000/ffe066/40/400/1/40",
        "light/ffce6b",
        "cluster/1/ffce6b",
        "cluster/230/ffce6b",
        "story/ffce6b",
        "case/ffce6b",
    ],
)
def test_every_picture_is_painted_in_the_size_that_is_wanted(images, path):
    size = QSize()
    image = images.requestImage(path, size, QSize(300, 200))
    assert (image.width(), image.height()) == (300, 200) == (size.width(), size.height())
    shades = {image.pixel(x, y) for x in range(0, 300, 5) for y in range(0, 200, 5)}
    assert len(shades) > 2
    assert image.hasAlphaChannel() == path.startswith(("light", "cluster", "story", "case"))


def test_the_foot_of_the_quay_is_dark_where_words_stand(images):
    ground = QColor("#0b1722").lightness()

    def lightest(words):
        path = f"bridge/1/8/0b1722/ffce6b,ff7a54/300,700/21/13/{words}"
        foot = images.requestImage(path, QSize(), QSize(1000, 500))
        above = range(500 - words + 4, 500, 4)
        return max(foot.pixelColor(x, y).lightness() for x in range(0, 1000, 4) for y in above)

    for words in (60, 180, 280):
        assert lightest(words) < ground + 40, words


def test_lanterns_lie_above_the_words_of_the_quay_or_nowhere(images):
    def picture(stories, words):
        path = f"bridge/1/8/000000/ffce6b/400/{stories}/0/{words}"
        return images.requestImage(path, QSize(), QSize(1000, 500))

    assert picture(21, 130) != picture(0, 130)
    assert picture(21, 180) == picture(0, 180)


def test_water_joins_to_itself_along_time(images):
    tile = images.requestImage("water/0/8/0b1722/ffce6b/100", QSize(), QSize(1024, 200))
    for y in range(200):
        ends = [tile.pixelColor(x, y).lightness() for x in (0, 1023)]
        assert abs(ends[0] - ends[1]) < 60


def test_a_picture_that_nobody_knows_stays_empty(images):
    image = images.requestImage("nothing", QSize(), QSize())
    assert (image.width(), image.height()) == (1, 1)


def test_what_is_large_is_painted_aside_and_told_of_once_it_is_there(parent):
    paintings = CanalPaintings(parent)
    told, water, size = QSignalSpy(paintings.ready), "water/0/8/0b1722/ffce6b/100", QSize(256, 200)
    for _ in range(2):
        paintings.want(water, size)
    assert paintings.atWork
    assert not paintings.images.has(water, size)
    wait_until(lambda: not paintings.atWork)
    assert [told.at(n) for n in range(told.count())] == [[water, size]]
    assert paintings.images.requestImage(water, QSize(), size).cacheKey() == (
        paintings.images.requestImage(water, QSize(), size).cacheKey()
    )
    paintings.want(water, size)
    assert told.count() == 2
    assert not paintings.atWork


@pytest.mark.expects_log
def test_what_has_no_size_or_cannot_be_painted_keeps_nobody_waiting(parent, caplog):
    paintings = CanalPaintings(parent)
    paintings.want("water/0/8/0b1722/ffce6b/100", QSize(0, 200))
    assert not paintings.atWork
    paintings.want("water/0/no-number/0b1722/ffce6b/100", QSize(100, 200))
    wait_until(lambda: not paintings.atWork)
    assert "timeline: could not convert string to float" in caplog.text


def test_only_the_latest_paintings_are_kept(parent):
    images, names = CanalImages(), [f"water/{number}" for number in range(6)]
    for name in names:
        images.keep(name, QImage(4, 4, QImage.Format.Format_RGB32))
    assert [name for name in names if images.has(name, QSize(4, 4))] == names[2:]
