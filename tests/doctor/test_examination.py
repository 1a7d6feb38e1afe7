"""That every check says its piece, and that none of them can bring the doctor down."""

from __future__ import annotations

import json
import os
from dataclasses import replace

import pytest
from click.testing import CliRunner

from kiosk import cli
from kiosk.doctor import examination
from kiosk.doctor.examination import examine, groups_for
from kiosk.doctor.finding import Finding, State
from kiosk.doctor.report import as_json_text, as_lines, is_ready
from kiosk.doctor.seen import Seen, look_through_qt


def test_a_machine_that_is_ready(examined):
    found = examined.findings()
    assert {finding.state for finding in found.values()} == {State.OK}
    assert not any(finding.advice for finding in found.values())
    assert found["operating system"].found.startswith("Debian GNU/Linux 12 (bookworm), ")
    assert found["memory"].found == "8.2 GB, 6.1 GB of it free"
    assert found["sound"].found == "HDA-Intel - HDA Intel PCH"
    assert found["screen"].found == "HDMI-A-1 ACME T32 1920x1080 landscape, 60 Hz, 708 x 398 mm"
    assert found["touch targets"].found == "26.5 mm high"
    assert found["touch device"].found == "ACME Touch, eGalax P80H84"
    assert found["content"].found == "4 exhibits, 2 stories, 1 cases, 0 tours, 0 films"
    assert found["account"].found == "runner"
    assert found["service"].found == "started by graphical.target, runs"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_findings_are_named_for_their_checks_and_every_bad_one_says_what_to_do(examined, platform):
    examined.changes["platform"] = platform
    examined.seen = Seen(error="no display")
    for path in list((examined.root / "proc").rglob("cmdline")):
        path.unlink()
    named = [check.__name__ for checks in groups_for(platform).values() for check in checks]
    found = examined.findings()
    assert [name.replace(" ", "_") for name in found] == named
    for finding in found.values():
        assert finding.found
        assert (finding.advice == "") == (finding.state in (State.OK, State.UNKNOWN)), finding


def test_an_empty_machine_brings_no_check_down(examined, tmp_path):
    examined.root = tmp_path / "nothing"
    examined.root.mkdir()
    found = examined.findings()
    assert found["service"].state == State.MISSING
    words = found["magic keys"]
    assert words.state == State.UNKNOWN
    assert words.found.endswith("proc/sys/kernel/sysrq: No such file or directory")


def test_a_check_that_fails_is_a_finding_like_any_other(examined, monkeypatch):
    def loose_cable(machine):
        raise ValueError("three ends")

    def locked_room(machine):
        raise PermissionError(13, "Permission denied", "/proc/1/fd")

    monkeypatch.setattr(examination, "_SCREEN", [loose_cable, locked_room])
    found = examined.findings()
    assert found["loose cable"].state == State.UNKNOWN
    assert found["loose cable"].found == "ValueError: three ends"
    assert found["locked room"].found == "/proc/1/fd may not be read"
    assert found["locked room"].advice == "run this as root"
    assert found["content"].state == State.OK


GOOD = Finding("clock", State.OK, "2026-05-01 10:00")
POOR = Finding("memory", State.WARNING, "1.0 GB", "fit 2 GB or more")
BAD = Finding("touch device", State.MISSING, "no touch screen", "connect it")


def test_what_is_said_to_people_is_aligned_by_group_and_ends_in_a_verdict():
    reply = list(as_lines([("machine", GOOD), ("machine", POOR), ("screen", BAD)], "linux"))
    plain = [cli.click.unstyle(line) for line in reply]
    assert plain == [
        "machine",
        "  ok       clock             2026-05-01 10:00",
        "  warning  memory            1.0 GB",
        "                             → fit 2 GB or more",
        "\nscreen",
        "  missing  touch device      no touch screen",
        "                             → connect it",
        "\nnot ready: 1 missing, 1 warning",
    ]
    assert reply[1] != plain[1]


def test_long_words_are_wrapped_below_themselves(monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    long = replace(POOR, found="word " * 20, advice="deed " * 20)
    lines = [cli.click.unstyle(line) for line in as_lines([("machine", long)], "linux")]
    assert all(len(line) <= 60 for line in lines)
    assert sum(line.startswith(" " * 29 + "word") for line in lines) >= 2
    assert sum(line.startswith(" " * 31 + "deed") for line in lines) >= 2


def test_warnings_alone_leave_a_machine_ready():
    assert is_ready([("machine", GOOD), ("machine", POOR)])
    assert not is_ready([("machine", GOOD), ("screen", BAD)])
    assert list(as_lines([("machine", GOOD)], "linux"))[-1].endswith(
        cli.click.style("ready", fg="green", bold=True)
    )


def test_what_is_said_to_programs():
    reply = json.loads(as_json_text([("machine", GOOD), ("screen", BAD)]))
    assert reply["ready"] is False
    assert reply["findings"][1] == {
        "group": "screen",
        "name": "touch device",
        "state": "missing",
        "found": "no touch screen",
        "advice": "connect it",
    }


def test_windows_owns_up_that_its_checks_were_not_tried(examined):
    examined.changes["platform"] = "win32"
    text = " ".join(" ".join(as_lines(examine(examined.machine), "win32")).split())
    assert "have not been run on one yet" in text
    assert "have not been run" not in "\n".join(as_lines([("locks", GOOD)], "linux"))


def test_the_command_exits_by_its_verdict(examined, monkeypatch):
    monkeypatch.setattr("kiosk.doctor.machine.Machine", lambda _: examined.machine)
    result = CliRunner().invoke(cli.main, ["doctor"])
    assert result.exit_code == 0
    assert result.output.endswith("\nready\n")
    examined.remove("usr/bin/cage")
    result = CliRunner().invoke(cli.main, ["doctor", "--json"])
    assert result.exit_code == 1
    assert json.loads(result.output)["ready"] is False


def test_this_machine_is_seen_by_a_process_of_its_own(screen):
    seen = look_through_qt(os.environ)
    assert not seen.error
    assert seen.platform not in ("", "offscreen")
    assert min(seen.screens[0].width, seen.screens[0].height) > 100
    assert seen.renderer not in ("", "Software")
    assert seen.device
    assert not seen.refused_fonts
    safe = look_through_qt({**os.environ, "QT_QUICK_BACKEND": "software"})
    assert safe.renderer == "Software"


def test_without_a_display_the_fonts_are_still_looked_at():
    seen = look_through_qt({**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert (seen.platform, seen.error, seen.renderer) == ("offscreen", "", "")


def test_a_display_that_cannot_be_opened_is_an_error_and_no_crash():
    seen = look_through_qt({**os.environ, "QT_QPA_PLATFORM": "", "DISPLAY": ":4711"})
    assert "4711" in seen.error or "could not" in seen.error
    assert not seen.screens
