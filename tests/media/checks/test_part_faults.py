"""What `kiosk check` says of parts to look at closely."""

from __future__ import annotations

import hashlib
import json

import pytest
from PIL import Image

from kiosk.content_file.inspection import inspect_content
from kiosk.paths import ASSETS

LISA = "    kind: computer\n    hook: {en: It put"


def part(id_, more=""):
    return f"      - {{id: {id_}, name: {{en: A, zh: 甲}}, text: {{en: B., zh: 乙。}}{more}}}\n"


@pytest.fixture
def check(tmp_path, small):
    """Warnings of the small museum whose Lisa has these parts; places are known of two."""
    models, own = tmp_path / "program" / "pictures", tmp_path / "content" / "assets" / "pictures"
    for folder in (models, own):
        folder.mkdir(parents=True)
    (models.parent / "fonts").symlink_to(ASSETS / "fonts")
    exhibits = small[small.index("\nexhibits:") : small.index("\nstories:")]
    for line in exhibits.splitlines():
        if line.startswith("  - id: "):
            Image.new("RGB", (8, 8)).save(models / f"{line.split('id: ')[1]}.webp")
    digest = hashlib.sha256((models / "apple-lisa.webp").read_bytes()).hexdigest()
    spots = {"mouse": [0.7, 0.8], "screen": [0.3, 0.4]}
    placed = {"apple-lisa": {"picture": digest, "parts": spots}}
    (models.parent / "parts.json").write_text(json.dumps(placed))

    def inspect(*parts):
        file = tmp_path / "content" / "exhibits.yaml"
        said = "    parts:\n" + "".join(parts) + LISA
        file.write_text(small.replace(LISA, said), encoding="utf-8")
        found = inspect_content(file, models.parent)
        assert not found.faults
        return [line.what for line in found.warnings if "apple-lisa" in line.where]

    inspect.own, inspect.models = own, models
    return inspect


def test_parts_whose_places_are_known_are_well(check):
    assert not check(part("mouse"), part("screen"))
    assert not check(part("mouse"), part("lid", ", at: [0.5, 0.1]"))


def test_a_part_that_is_nowhere_one_alone_and_one_given_twice_are_told(check):
    assert check(part("mouse"), part("lid")) == [
        'nobody knows where the part "lid" is seen, so it is not shown'
    ]
    assert check(part("mouse")) == ["one part alone is not shown"]
    assert check(part("mouse"), part("mouse")) == ['there are two parts "mouse"']


def test_on_a_picture_of_staffs_a_part_needs_its_place_by_hand(check):
    Image.new("RGB", (8, 8)).save(check.own / "apple-lisa.png")
    assert len(check(part("mouse"), part("screen"))) == 2
    by_hand = ", at: [0.5, 0.1]"
    assert not check(part("mouse", by_hand), part("screen", by_hand))


def test_a_model_that_was_rendered_anew_is_told(check):
    Image.new("RGB", (8, 8), "red").save(check.models / "apple-lisa.webp")
    assert check(part("mouse"), part("screen")) == [
        "the model's picture has changed since its parts were placed"
    ]
