"""A small museum in a file of its own, and the state beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture
def file(tmp_path):
    copy = tmp_path / "exhibits.yaml"
    copy.write_bytes(SMALL.read_bytes())
    return copy


@pytest.fixture
def state(tmp_path):
    folder = tmp_path / "state"
    folder.mkdir()
    return folder


@pytest.fixture
def rewrite(file):
    """Saves the museum with another title for the Lisa."""

    def save(title):
        text = SMALL.read_text(encoding="utf-8")
        beside = file.with_suffix(".new")
        beside.write_text(text.replace("en: Apple Lisa,", f"en: {title},"), encoding="utf-8")
        beside.replace(file)

    return save
