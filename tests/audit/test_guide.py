"""What is looked at of a content, staff's odd one too, and that nobody gets lost on the way."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.checked_yaml.source import read_bytes
from kiosk.content_file.reading import read_catalogue
from tests.audit.guide import Guide, LostError
from tests.audit.kiosks import files
from tests.audit.stops import Stop, cases_of, exhibits_of, stories_of

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def odd():
    """Staff's odd content."""
    file = files(HERE, HERE)["odd"]
    return read_catalogue(read_bytes(file), str(file))


def test_odd_content_is_what_staff_may_write(odd):
    on_the_wall = Counter(exhibit.area for exhibit in odd.exhibits)
    assert sorted(on_the_wall[area.id] for area in odd.areas) == [0, 0, 1, 1, 1, 2]
    titles = [title for one in odd.exhibits for title in (one.title.en, one.title.zh)]
    assert min(map(len, titles)) == 1
    assert max(map(len, titles)) > 100
    assert max(len(word) for area in odd.areas for word in area.name.en.split()) > 30


def test_the_shortest_and_the_longest_are_looked_at(odd):
    assert [exhibit.id for exhibit in exhibits_of(odd)] == ["x", "longest", "lo-keyboard"]
    assert [story.id for story in stories_of(odd)] == ["s", "long-story"]
    assert [case.id for case in cases_of(odd)] == ["c", "long-case"]


def test_who_comes_to_another_screen_is_lost():
    kiosk = SimpleNamespace(controller=SimpleNamespace(screen="home"))
    guide = Guide(kiosk, visitor=None)
    guide.go(Stop("home", "home", list))
    with pytest.raises(LostError, match="tours: the visit is at home"):
        guide.go(Stop("tours", "tours", list))
