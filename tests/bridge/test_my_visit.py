"""What QML is told of what a visitor keeps, and of the code to take along."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize, QUrl

from kiosk.bridge.code_images import CodeImages, code_url
from kiosk.bridge.screens.my_visit import MyVisit
from kiosk.ergonomics import Ergonomics
from kiosk.qr_code import qr_code
from kiosk.visit.place import Place, Screen
from kiosk.visit.spoken.telling import Telling
from kiosk.visit.visit import Visit

SITE = "https://museum.example/kiosk"
LISA = Place(Screen.EXHIBIT, "apple-lisa")


class Seen:
    """A visit, and what its screens are told of it."""

    def __init__(self, museum, showing, parent, site):
        self.visit, self._showing, self._museum = Visit(museum), showing, museum
        self.visit.begin()
        self.details = MyVisit(self.visit, self.perform, Ergonomics(2.0), site, parent)

    def perform(self, wish, *what):
        wish(*what)
        self.show()

    def show(self, language="en"):
        telling = Telling(self._museum, language)
        self.details.show(self._showing(language), lambda: telling, self.visit.place)

    def keep(self, *cards):
        for card in cards:
            self.visit.go_straight(card)
            self.details.keep()


@pytest.fixture
def seen(museum, showing, parent):
    made = []

    def see(site=None):
        made.append(Seen(museum, showing, parent, site))
        return made[-1]

    yield see
    for one in made:
        one.details.close()


def read(url):
    """What a phone makes of the picture that QML is given."""
    address = url.toString().removeprefix("image://code/")
    picture = CodeImages().requestImage(address, QSize(), QSize())
    paper = Image.new("L", (picture.width(), picture.height()), 255)
    for y in range(picture.height()):
        for x in range(picture.width()):
            if picture.pixelColor(x, y).alpha():
                paper.putpixel((x, y), 0)
    (code,) = zxingcpp.read_barcodes(paper.resize((paper.width * 4,) * 2, Image.NEAREST))
    return code.text


def test_cards_are_counted_as_they_are_kept(seen):
    here = seen()
    assert (here.details.count, here.details.keepsThis) == (0, False)
    here.keep(LISA)
    assert (here.details.count, here.details.keepsThis) == (1, True)
    here.details.keep()
    assert (here.details.count, here.details.keepsThis) == (0, False)


def test_the_latest_light_comes_first(seen, rows, museum):
    here = seen()
    case = museum.cases[0]
    here.keep(LISA, Place(Screen.STORY, "first-internet-museum"), Place(Screen.CASE, case.id))
    here.details.open()
    lights = rows(here.details.lights)
    assert [light["targetId"] for light in lights] == [
        case.id, "first-internet-museum", "apple-lisa",
    ]  # fmt: skip
    assert [light["card"] for light in lights] == ["case", "story", "exhibit"]
    assert [light["year"] for light in lights] == ["", "", "1983"]
    assert lights[0]["title"] == case.headline.en


def test_the_code_says_what_is_kept_and_is_large_enough(seen, wait_until):
    here = seen()
    here.keep(LISA)
    here.details.open()
    wait_until(lambda: here.details.codeColumns > 0)
    assert "Apple Lisa, 1983" in read(here.details.code)
    modules = here.details.codeColumns - 8
    assert here.details.codeSquare >= 1.6, "0.8 mm at two pixels a millimetre"
    assert here.details.codeSquare * modules >= 120, "60 mm"
    assert (here.details.carried, here.details.linked) == (1, False)


def test_with_a_site_the_code_leads_there(seen, wait_until):
    here = seen(SITE)
    here.keep(LISA)
    here.details.open()
    wait_until(lambda: here.details.codeColumns > 0)
    assert read(here.details.code) == f"{SITE}/en/exhibits/apple-lisa.html"
    assert here.details.linked


def test_of_two_codes_that_are_made_the_one_that_is_wanted_now_is_shown(seen, wait_until):
    here = seen()
    here.keep(LISA)
    here.details.open()
    here.show("zh")
    wait_until(lambda: here.details.codeColumns > 0)
    assert "苹果丽萨" in read(here.details.code)


def test_with_the_visit_everything_is_forgotten(seen, rows, wait_until):
    here = seen()
    here.keep(LISA)
    here.details.open()
    wait_until(lambda: here.details.codeColumns > 0)
    here.perform(here.visit.end)
    details = here.details
    assert (details.count, details.carried, details.codeColumns) == (0, 0, 0)
    assert (rows(details.lights), details.code) == ([], QUrl())


def test_a_code_that_comes_after_the_end_is_not_shown(seen, wait_until):
    here = seen()
    here.keep(LISA)
    here.details.open()
    here.perform(here.visit.end)
    told = []
    here.details._errands.send(lambda: "made", told.append)  # after the code
    wait_until(lambda: told)
    assert here.details.code == QUrl()


def test_the_picture_of_a_code_has_its_quiet_zone_and_is_clear_there(application):
    squares = qr_code("a")
    address = code_url(squares).removeprefix("image://code/")
    size = QSize()
    picture = CodeImages().requestImage(address, size, QSize())
    assert size == picture.size() == QSize(29, 29)
    edge = [picture.pixelColor(n, 3).alpha() for n in range(29)]
    assert not any(edge)
    assert picture.pixelColor(4, 4).getRgb() == (0, 0, 0, 255)
