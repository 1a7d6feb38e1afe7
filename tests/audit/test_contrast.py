"""Contrast is that of what is painted, at its worst."""

from __future__ import annotations

import pytest
from PIL import ImageDraw

from tests.audit.box import Box
from tests.audit.checks.contrast import contrast, faint_marks, faint_texts, is_painted
from tests.audit.made_up import found, ground, screen, text
from tests.audit.records import Mark

GREY = (118, 118, 118)


def test_contrast_is_that_of_wcag():
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast(GREY, (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


def test_faint_words_are_found_and_large_ones_may_be_fainter():
    faint = {"colour": (100, 100, 100)}  # 3.5:1
    assert found(faint_texts, screen(text(**faint), ground=ground())) == ["words under 4.5:1"]
    assert not found(faint_texts, screen(text(colour=GREY), ground=ground()))
    assert not found(faint_texts, screen(text(pixel_size=42.0, **faint), ground=ground()))
    assert not found(
        faint_texts, screen(text(pixel_size=33.0, bold=True, **faint), ground=ground())
    )
    assert not found(faint_texts, screen(text(icon=True, **faint), ground=ground()))


def test_words_that_are_half_transparent_are_as_faint_as_they_look():
    assert found(faint_texts, screen(text(opacity=0.3), ground=ground()))
    assert not found(faint_texts, screen(text(opacity=0.8), ground=ground()))


def test_words_on_a_picture_are_judged_by_its_worst_twentieth():
    picture = ground()
    drawing = ImageDraw.Draw(picture)
    drawing.rectangle([100, 100, 120, 130], fill="#cccccc")  # a tenth of what is behind the words
    assert found(faint_texts, screen(text(), ground=picture))
    picture = ground()
    ImageDraw.Draw(picture).rectangle([100, 100, 105, 130], fill="#cccccc")  # less than a twentieth
    assert not found(faint_texts, screen(text(), ground=picture))


def test_what_the_edge_of_a_view_leaves_of_a_line_is_not_judged():
    picture = ground()
    ImageDraw.Draw(picture).rectangle([100, 100, 400, 108], fill="#cccccc")
    assert found(faint_texts, screen(text(seen=Box(0, 0, 1920, 125)), ground=picture))
    assert not found(faint_texts, screen(text(seen=Box(0, 0, 1920, 105)), ground=picture))


def test_a_faint_border_and_a_faint_track_are_found():
    picture = ground()
    drawing = ImageDraw.Draw(picture)
    drawing.rectangle([100, 100, 199, 159], outline="#555555", width=2)  # 2.8:1
    drawing.rectangle([100, 300, 499, 303], fill="#555555")
    border = Mark("Key", Box(100, 100, 100, 60), line=2)
    track = Mark("Track", Box(100, 300, 400, 4), line=0)
    assert len(found(faint_marks, screen(marks=(border, track), ground=picture))) == 2
    drawing.rectangle([100, 100, 199, 159], outline="#606060", width=2)
    drawing.rectangle([100, 300, 499, 303], fill="#606060")
    assert not found(faint_marks, screen(marks=(border, track), ground=picture))


def test_what_leaves_no_trace_is_covered_unless_it_has_the_colour_of_its_ground():
    blank = ground()
    assert not is_painted(blank, blank, text())
    assert is_painted(blank, blank, text(colour=(0, 0, 0)))
    painted = ground()
    ImageDraw.Draw(painted).rectangle([110, 110, 112, 120], fill="#ffffff")
    assert is_painted(painted, blank, text())
