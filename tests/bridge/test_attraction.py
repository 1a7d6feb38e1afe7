"""The attract screen: one exhibit after another rises, is seen, and sinks back."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QTimer

from kiosk.bridge.screens import attract
from kiosk.bridge.screens.attract import Attraction
from kiosk.bridge.screens.showing import Showing
from kiosk.media.pictures import Pictures


@pytest.fixture
def attraction(parent, monkeypatch):
    for name in ("_SEEN", "_SINKING", "_ALONE"):
        monkeypatch.setattr(attract, name, 0.005)
    return Attraction(parent)


def test_an_exhibit_says_its_sentence_in_both_languages(attraction, showing, museum):
    attraction.run(showing("zh"))
    assert attraction.risen
    (shown,) = [e for e in museum.exhibits if e.title.zh == attraction.title]
    assert (attraction.hook, attraction.otherHook) == (shown.hook.zh, shown.hook.en)
    assert attraction.otherTitle == shown.title.en
    assert (attraction.year, attraction.kind) == (str(shown.year), shown.kind)
    assert attraction.hue == museum.area(shown.area).hue
    assert not attraction.isPhotograph


def test_each_exhibit_has_its_turn_and_sinks_before_the_next(
    attraction, showing, museum, wait_until
):
    seen = []

    def note():
        seen.append((attraction.risen, attraction.title))

    attraction.changed.connect(note)
    attraction.run(showing())
    wait_until(lambda: len(seen) >= 8)
    attraction.stop()
    assert [risen for risen, _ in seen[:8]] == [True, False] * 4
    assert [title for _, title in seen[0:8:2]] == [title for _, title in seen[1:8:2]]
    assert {title for _, title in seen[:8]} == {e.title.en for e in museum.exhibits}


def test_a_story_or_a_case_says_its_title_and_its_first_sentence(attraction, showing, museum):
    attraction.run(showing("zh"))
    while not attraction.presented:
        attraction.go_on()
    told = {one.title.zh: (one, one.title, one.text) for one in museum.stories}
    told |= {one.headline.zh: (one, one.headline, one.slides[0].text) for one in museum.cases}
    entry, title, text = told[attraction.hook]
    assert attraction.otherHook == title.en
    assert text.zh.startswith(attraction.sentence)
    assert text.en.startswith(attraction.otherSentence)
    assert attraction.sentence.endswith("。")
    assert 0 < attraction.leading.rowCount() <= 3
    assert (attraction.year, attraction.picture.isEmpty(), attraction.isPhotograph) == (
        "", True, False,
    )  # fmt: skip
    assert attraction.hue == ("vermilion" if entry in museum.stories else "ultramarine")


def test_an_exhibit_shows_its_largest_picture_and_how_large_that_is(
    attraction, showing, museum, tmp_path
):
    lisa = museum.exhibit("apple-lisa")
    assert showing().large_picture_of(lisa)[1] == 64
    (tmp_path / "models" / "large").mkdir()
    Image.new("RGB", (256, 200)).save(tmp_path / "models" / "large" / "apple-lisa.webp")
    picture, side = Showing(
        museum, Pictures(tmp_path / "prepared", tmp_path / "models"), "en"
    ).large_picture_of(lisa)
    assert (picture.path().endswith("large/apple-lisa.webp"), side) == (True, 256)


def test_when_it_is_stopped_nothing_new_is_shown(attraction, showing):
    attraction.run(showing())
    attraction.stop()
    assert not any(timer.isActive() for timer in attraction.findChildren(QTimer))
