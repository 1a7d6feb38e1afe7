"""The figures that slides show large: each stands in the text of its slide."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.content_file.reading import read_catalogue

CATALOGUE = read_catalogue(paths.CONTENT.read_bytes(), "exhibits.yaml")
SLIDES = [
    pytest.param(slide, id=f"{case.id} {number}")
    for case in CATALOGUE.cases
    for number, slide in enumerate(case.slides, 1)
    if slide.figures
]


def test_there_are_figures_to_check():
    assert SLIDES


@pytest.mark.parametrize("slide", SLIDES)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_figure_stands_in_the_text_of_its_slide(slide, language):
    said = getattr(slide.text, language).lower()
    for figure in slide.figures:
        # a plus says "more than", as the text does in words
        assert getattr(figure.value, language).rstrip("+").lower() in said
