"""`kiosk new`: an entry in its place, all else byte for byte as it was."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import cli, paths
from kiosk.atomic_write import atomic_write
from kiosk.checked_yaml.reader import parse
from kiosk.content_file.entry_draft import entry_draft
from kiosk.content_file.entry_insertion import NotInsertedError, with_entry
from kiosk.content_file.inspection import inspect_content
from kiosk.exit_codes import NOT_INSERTED

SMALL = Path(__file__).parent.parent / "small.yaml"
SCHEMA = paths.ASSETS / "exhibits.schema.json"


def run(*words):
    return CliRunner().invoke(cli.main, ["new", *map(str, words)])


@pytest.fixture
def file(tmp_path):
    copy = tmp_path / "exhibits.yaml"
    copy.write_bytes(SMALL.read_bytes())
    return copy


def added_to(before, after):
    """What was put in, where nothing else has changed."""
    pairs = enumerate(zip(before, after, strict=False))
    same = next((place for place, (was, now) in pairs if was != now), len(before))
    rest = len(before) - same
    assert after[len(after) - rest :] == before[same:]
    return after[same : len(after) - rest]


@pytest.mark.parametrize("kind", ["exhibit", "story", "case"])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_an_entry_comes_at_the_end_of_its_list_and_nothing_else_changes(file, kind, ends):
    before = b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", ends)
    file.write_bytes(before)
    file.chmod(0o664)
    ran = run(kind, "--file", file, "--id", "a-new-one")
    assert ran.exit_code == 0, ran.output
    added = added_to(before, file.read_bytes())
    assert added.count(b"\n") == added.count(ends) > 20
    assert file.stat().st_mode & 0o777 == 0o664
    section = {"exhibit": "exhibits", "story": "stories", "case": "cases"}[kind]
    entries = parse(file.read_bytes().decode("utf-8-sig"), "").plain()[section]
    assert entries[-1]["id"] == "a-new-one"
    assert list(file.parent.iterdir()) == [file]
    begins = int(ran.output.partition(f"{file}:")[2].partition(":")[0])
    lines = file.read_bytes().splitlines()
    assert lines[begins - 1].lstrip().startswith(b"# By which ")
    assert lines[begins].strip() == b"- id: a-new-one"


@pytest.mark.parametrize("kind", ["exhibit", "story", "case"])
def test_what_is_to_be_filled_in_is_all_that_check_says_of_it(file, kind):
    run(kind, "--file", file, "--id", "a-new-one")
    faults = inspect_content(file, paths.ASSETS).faults
    assert len(faults) > 4
    for fault in faults:
        assert "(a-new-one)" in fault.where
        empty = "not nothing" in fault.what or "not of 0" in fault.what
        assert empty or "a text is needed" in fault.what, fault


def test_a_list_of_which_every_entry_is_faulty_is_not_said_to_be_empty(file):
    run("exhibit", "--file", file)
    told = [fault.where for fault in inspect_content(file, paths.ASSETS).faults]
    assert any(where.endswith("stories[0].id") for where in told)
    assert not [where for where in told if where.endswith("stories")]


def test_an_entry_that_is_filled_in_as_its_comments_say_is_good(file):
    run("story", "--file", file, "--id", "a-new-one")
    text = file.read_text(encoding="utf-8")
    head, _, draft = text.rpartition("  - id: a-new-one")
    words = draft.replace("en:\n", "en: Words\n").replace("zh:\n", "zh: 文字\n")
    words = words.replace("publisher:\n", "publisher: A\n").replace("headline:\n", "headline: B\n")
    # what is not needed may be written too, without its #
    words = words.replace("    # date:", "    date: 2023-11-07")
    file.write_text(f"{head}  - id: a-new-one{words}", encoding="utf-8")
    assert inspect_content(file, paths.ASSETS).faults == ()


def test_every_field_has_its_meaning_from_the_schema():
    for kind in ("exhibit", "story", "case"):
        lines = entry_draft(kind, "x", SCHEMA)
        for line, before in zip(lines[1:], lines, strict=False):
            if line.startswith("  ") and line.strip("# -").endswith(":") and line[2] not in " #":
                assert before.startswith("  # "), line


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("stories:\n  - id: a\n", "stories:\n  - id: a\n  - id: n\n"),
        ("stories:\n- id: a\nzoo: 1", "stories:\n- id: a\n- id: n\nzoo: 1"),
        ("stories:\n- id: a", "stories:\n- id: a\n- id: n\n"),
        ("stories: []\n", "stories:\n  - id: n\n"),
        ("stories:   [ ] # none\nb: 1\n", "stories: # none\n  - id: n\nb: 1\n"),
        ("stories:\nb: 1\n", "stories:\n  - id: n\nb: 1\n"),
        ("b: 1\n", "b: 1\nstories:\n  - id: n\n"),
        ("b: 1", "b: 1\nstories:\n  - id: n\n"),
        (
            "stories:\n  - id: a\n    # of a\n\n# of b\nb: 1\n",
            "stories:\n  - id: a\n    # of a\n  - id: n\n\n# of b\nb: 1\n",
        ),
        (
            "stories:\n  - id: a\n\n  - id: b\n",
            "stories:\n  - id: a\n\n  - id: b\n\n  - id: n\n",
        ),
        ("stories:\n    - t: |\n        x\n", "stories:\n    - t: |\n        x\n    - id: n\n"),
        ("stories:\n  - id: a\n...\n", "stories:\n  - id: a\n  - id: n\n...\n"),
    ],
)
def test_where_it_is_put_and_how_it_is_indented(before, after):
    assert with_entry(before.encode(), "f", "stories", "n", ["- id: n"]).decode() == after


def test_a_list_on_one_line_is_refused():
    with pytest.raises(NotInsertedError, match="line 1: put each entry of stories on lines"):
        with_entry(b"stories: [{id: a}]\n", "f", "stories", "n", ["- id: n"])


@pytest.mark.parametrize("written", [b"stories: ~\n", b"stories: [\n]\nb: 1\n"])
def test_no_fault_is_told_of_lines_that_the_file_does_not_have(written):
    with pytest.raises(NotInsertedError, match="the list stories is written in a way that"):
        with_entry(written, "f", "stories", "n", ["# What it is.", "- id: n"])


@pytest.mark.skipif(not paths.LINUX, reason="links in a circle")
def test_a_link_to_itself_is_said_in_one_line(tmp_path):
    (tmp_path / "circle").symlink_to("circle")
    ran = run("story", "--file", tmp_path / "circle")
    assert ran.exit_code == NOT_INSERTED
    assert "Too many levels of symbolic links" in ran.output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--id", "apple-lisa"), 'the id "apple-lisa" is taken: line '),
        (("--id", "Apple Lisa"), '"Apple Lisa" is not an id'),
        (("--id", "苹果"), "is not an id"),
    ],
)
def test_an_id_that_is_taken_or_is_none_is_refused(file, words, told):
    before = file.read_bytes()
    ran = run("exhibit", "--file", file, *words)
    assert ran.exit_code == 65
    assert ran.output.startswith("kiosk: ")
    assert told in ran.output
    assert file.read_bytes() == before


def test_a_file_that_is_no_yaml_or_not_there_is_left_alone(file, tmp_path):
    file.write_text("museum: [\n", encoding="utf-8")
    ran = run("story", "--file", file)
    assert ran.exit_code == 65
    assert f"kiosk: {file}:2:1: " in ran.output
    assert file.read_text(encoding="utf-8") == "museum: [\n"
    assert run("story", "--file", tmp_path / "none.yaml").exit_code == 65
    assert list(tmp_path.iterdir()) == [file]


def test_without_a_file_it_is_printed(capsys):
    ran = run("case", "--id", "x-1")
    assert ran.exit_code == 0
    assert "  - id: x-1\n" in ran.output


def test_what_is_saved_while_it_is_written_is_not_lost(file, monkeypatch):
    real = atomic_write

    def slow(path, like=None):
        file.write_bytes(b"museum: saved meanwhile\n")
        return real(path, like)

    monkeypatch.setattr("kiosk.atomic_write.atomic_write", slow)
    ran = run("story", "--file", file)
    assert "was saved meanwhile; try again" in ran.output
    assert file.read_bytes() == b"museum: saved meanwhile\n"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_killed_at_any_moment_it_has_lost_nothing(file):
    before = file.read_bytes()
    script = (
        "import sys; from kiosk.commands.new import _write; from pathlib import Path\n"
        "print(flush=True)\n"
        "for n in range(9999): _write(Path(sys.argv[1]), 'stories', f'n{n}', [f'- id: n{n}'])"
    )
    chance = random.Random(3)
    words = [sys.executable, "-c", script, str(file)]
    for _ in range(6):
        file.write_bytes(before)
        with subprocess.Popen(words, stdout=subprocess.PIPE) as writer:
            writer.stdout.readline()
            time.sleep(chance.uniform(0.05, 0.3))
            writer.send_signal(signal.SIGKILL)
        added = added_to(before, file.read_bytes())
        written = added.split()
        assert [n for n in written if n.startswith(b"n")] == [
            b"n%d" % n for n in range(len(written) // 3)
        ]
