"""Hands-on pieces, and at which exhibits they stand."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from kiosk.catalogue.entries import PieceId
from kiosk.checked_yaml.faults import FaultyFileError
from kiosk.content_file.reading import read_catalogue

CONTENT = Path(__file__).parents[2] / "exhibits.yaml"
PIECE = """
pieces:
  - {id: packet-way, exhibit: china-first-router, exhibits: [apple-lisa], story: raneem-zaitoun}
"""


@pytest.fixture(scope="module")
def small():
    return (CONTENT.parent / "tests" / "small.yaml").read_text(encoding="utf-8") + PIECE


def test_a_piece_is_found_at_its_exhibit(small):
    museum = read_catalogue(small.encode(), "small.yaml")
    piece = museum.piece_at("china-first-router")
    assert (piece.id, piece.exhibits, piece.story, piece.case) == (
        "packet-way", ("apple-lisa",), "raneem-zaitoun", ""
    )  # fmt: skip
    assert museum.piece_at("apple-lisa") is None


def test_those_of_the_museum_lead_on():
    museum = read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")
    assert {piece.id for piece in museum.pieces} == set(get_args(PieceId))
    piece = museum.piece_at("china-first-router")
    assert piece.exhibits and piece.story and piece.case


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("exhibit: china-first-router", "exhibit: china-first-ruoter", "no exhibit"),
        ("exhibits: [apple-lisa]", "exhibits: [apple-liza]", "no exhibit"),
        ("story: raneem-zaitoun", "story: raneem", "no story"),
        ("id: packet-way", "id: packet-path", "packet-way"),
        ("story: raneem-zaitoun", "film: any", "film"),
    ],
)
def test_what_is_wrong_with_one_is_told_with_its_line(small, right, wrong, told):
    with pytest.raises(FaultyFileError) as error:
        read_catalogue(small.replace(PIECE, PIECE.replace(right, wrong)).encode(), "small.yaml")
    line = small.splitlines().index(PIECE.strip().splitlines()[1]) + 1
    assert f"small.yaml:{line}:" in str(error.value)
    assert told in str(error.value)
