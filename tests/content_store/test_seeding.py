"""The first start of an installed kiosk: what staff are given, and what they never lose."""

from __future__ import annotations

import pytest

from kiosk.content_store.seeding import seeded
from kiosk.paths import ASSETS, CONTENT


@pytest.fixture
def content(tmp_path):
    return tmp_path / "content" / "exhibits.yaml"


@pytest.fixture
def start(content, tmp_path):
    """A start of the program; the content that it shows."""
    return lambda: seeded(content, CONTENT, ASSETS, tmp_path / "state")


def test_the_first_start_gives_staff_everything_to_edit(content, start):
    assert start() == content
    assert content.read_bytes() == CONTENT.read_bytes()
    assert content.stat().st_mode & 0o777 == 0o664
    folder = content.parent
    assert sorted(str(file.relative_to(folder)) for file in folder.rglob("*")) == [
        "README.txt",
        "assets",
        "assets/exhibits.schema.json",
        "assets/panoramas",
        "assets/pictures",
        "exhibits.yaml",
    ]
    read = (folder / "README.txt").read_text(encoding="utf-8")
    assert "Edit it and save it as UTF-8" in read
    assert "以 UTF-8 编码保存" in read


def test_what_staff_have_is_never_written_over(content, start, tmp_path):
    content.parent.mkdir()
    content.write_text("theirs", encoding="utf-8")
    assert start() == content
    (tmp_path / "state" / "seeded").unlink()
    assert start() == content
    assert content.read_text(encoding="utf-8") == "theirs"


def test_what_staff_take_away_is_not_given_again(content, start):
    start()
    content.unlink()
    (content.parent / "README.txt").unlink()
    assert start() == content
    assert sorted(file.name for file in content.parent.iterdir()) == ["assets"]


def test_content_in_another_folder_is_given_once_too(content, start, tmp_path):
    start()
    other = tmp_path / "other" / "exhibits.yaml"
    assert seeded(other, CONTENT, ASSETS, tmp_path / "state") == other
    assert other.read_bytes() == CONTENT.read_bytes()


@pytest.mark.expects_log
def test_where_nothing_can_be_given_what_was_shipped_is_shown(content, start, caplog):
    content.parent.write_text("a file in the folder's place", encoding="utf-8")
    assert start() == CONTENT
    assert f"the content for staff cannot be put into {content.parent}: [Errno" in caplog.text
    content.parent.unlink()
    assert start() == content


@pytest.mark.expects_log
def test_content_that_is_there_is_shown_though_nothing_can_be_remembered(
    content, start, tmp_path, caplog
):
    (tmp_path / "state").write_text("a file in the folder's place", encoding="utf-8")
    assert start() == content
    assert content.read_bytes() == CONTENT.read_bytes()
    assert "the content for staff cannot be put into" in caplog.text
