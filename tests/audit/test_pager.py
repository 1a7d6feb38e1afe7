"""Views are followed to their ends, once."""

from __future__ import annotations

import pytest

from tests.audit.pager import Pager
from tests.audit.parts import Condition
from tests.audit.reader import read
from tests.audit.stops import Stop

STOP = Stop("case, c, slide 1", "case", list)


@pytest.fixture
def follow(shown):
    """Follows the view on a page by a pager: where it stood at each page, and stands at last."""

    def through(body, stop=STOP, pager=None):
        root, _ = shown(f"Item {{ {body} }}")
        reading = read(root.window())
        (view,) = reading.screen.scrollers
        item = reading.scroller_items[view.key]
        pages = (pager or Pager()).pages(stop, Condition(), view, item)
        return [(page, round(item.property("contentY"))) for page in pages], item

    return through


def test_a_view_is_moved_to_its_end_and_back(follow):
    pages, item = follow("Flickable { height: 100; width: 100; contentHeight: 250 }")
    assert pages == [("down 1", 85), ("down 2", 150)]
    assert item.property("contentY") == 0


def test_of_a_list_two_more_pages_are_enough(follow):
    pages, _ = follow(
        "ListView { height: 100; width: 100; model: 100; delegate: Item { height: 50; width: 9 } }"
    )
    assert pages == [("down 1", 85), ("down 2", 170)]


@pytest.mark.parametrize("fixed", ["contentHeight: 90", "contentHeight: 250; interactive: false"])
def test_what_cannot_be_moved_is_not(follow, fixed):
    assert not follow(f"Flickable {{ height: 100; width: 100; {fixed} }}")[0]


def test_the_same_view_beside_another_slide_is_not_followed_again(follow):
    view, pager = "Flickable { height: 100; width: 100; contentHeight: 250 }", Pager()
    assert follow(view, pager=pager)[0]
    assert not follow(view, Stop("case, c, slide 2", "case", list), pager)[0]
    assert follow(view, Stop("case, other, slide 1", "case", list), pager)[0]
