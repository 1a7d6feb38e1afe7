"""What a machine's settings file may say, what is made of a wrong one, and what is told of it."""

from __future__ import annotations

import datetime as dt
import json
import logging
import os
import re
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import cli, paths
from kiosk.checked_yaml.json_schema import json_schema
from kiosk.commands.options import chosen_settings
from kiosk.paths import ASSETS, ROOT
from kiosk.pin_hash import hash_pin
from kiosk.report import _in_words
from kiosk.settings import Settings, read_settings


@pytest.fixture
def written(tmp_path):
    """Writes a settings file; what is found in it."""

    def write(text: str | bytes):
        file = tmp_path / "kiosk.yaml"
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_settings(file)

    return write


def words(found):
    return [str(fault).removeprefix(f"{found.file}:") for fault in found.faults]


def test_without_a_file_every_setting_has_its_default(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "kiosk.yaml")
    found = read_settings()
    assert (found.settings, found.faults, found.there) == (Settings(), (), False)


def test_a_file_that_was_named_and_is_not_there_is_a_fault(tmp_path):
    found = read_settings(tmp_path / "kiosk.yaml")
    assert words(found) == [" cannot be read: No such file or directory"]
    assert (found.settings, found.code) == (Settings(), 2)


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n  # at all\n", "\ufeff# language: zh\n"])
def test_an_empty_file_sets_nothing(written, text):
    found = written(text)
    assert (found.settings, found.faults, found.code) == (Settings(), (), 0)


def test_what_is_set_holds_and_names_its_line(written):
    found = written("# of the east door\nlanguage: zh\n\ncountdown: 25.5\nrenderer: software\n")
    assert not found.faults
    assert found.settings == Settings(language="zh", countdown=25.5, renderer="software")
    assert found.lines == {"language": 2, "countdown": 4, "renderer": 5}


def test_a_time_of_day_is_hours_and_minutes_or_never(written):
    times = {"4:05": "04:05", "23:59": "23:59", "'00:00'": "00:00", "never": "never"}
    for text, meant in times.items():
        found = written(f"restart_at: {text}\n")
        assert (found.settings.restart_at, found.faults) == (meant, ())


def test_a_third_language_is_offered_and_may_be_the_first(written):
    found = written("languages: [ar, en, zh]\n")
    assert not found.faults
    assert found.settings == Settings(languages=("ar", "en", "zh"), language="ar")
    assert written("languages: [en, zh, ar]\nlanguage: ar").settings.language == "ar"


def test_a_setting_without_a_value_has_its_default(written):
    assert written("content:\nlog_file:\ncountdown: ~\n").settings == Settings()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("langage: zh", '1:1: langage: this field is not known (did you mean "language"?)'),
        ("language: cn", "1:11: language: \"cn\" is not one of 'en', 'ar' or 'zh'"),
        ("language: ar", "1:11: language: ar is not one of the languages, en, zh"),
        ("languages: [en, cn]", "1:17: languages[1]: \"cn\" is not one of 'en', 'ar' or 'zh'"),
        ("languages: ar", '1:12: languages: expected a list, not "ar"'),
        ("languages: []", "1:12: languages: expected a list of at least 1, not of 0"),
        ("languages: [en, zh, en]", "1:12: languages: a language is given twice"),
        ("speech: maybe", "1:9: speech: expected true or false"),
        ("voices: espeak-ng", '1:9: voices: expected fields, not "espeak-ng"'),
        ("voices: {fr: espeak-ng}", "1:10: voices.fr: this field is not known"),
        ("voices: {zhh: say}", 'voices.zhh: this field is not known (did you mean "zh"?)'),
        ("voices: {en: 'say \"x'}", "1:14: voices.en: expected a command: No closing quotation"),
        ("voices: {en: ''}", "1:14: voices.en: expected a list of at least 1, not of 0"),
        ("renderer: sofware", '(did you mean "software"?)'),
        (
            "hours: {monday: [closed]}",
            "1:18: hours.monday[0]: closed stands for a whole day, in no list of hours",
        ),
        ("hours:\n  monday:", "2:3: hours.monday: expected hours as 9:00-17:00, several as"),
        (
            "hours: {exceptions: {2026-12-25: }}",
            "1:22: hours.exceptions.2026-12-25: expected hours",
        ),
        ("countdown: soon", "1:12: countdown: expected a number"),
        ("countdown: [30]", "1:12: countdown: expected a number, not a list"),
        ("content: {en: x}", "1:10: content: expected a path"),
        ("countdown: 19.9", "1:12: countdown: must be at least 20"),
        ("countdown: 601", "1:12: countdown: must be at most 600"),
        ("memory_limit: 299", "1:15: memory_limit: must be at least 300"),
        ("memory_limit: 1.5", "1:15: memory_limit: expected a whole number"),
        (
            "restart_at: 24:00",
            '1:13: restart_at: expected a time such as 04:00, or never, not "24:00"',
        ),
        ("restart_at: 4", '1:13: restart_at: expected a time such as 04:00, or never, not "4"'),
        ("restart_at: [4]", "1:13: restart_at: expected a text"),
        ("still_there_after: nan", "1:20: still_there_after: must be at most 3600"),
        ("language:\n\tzh", "2:1: a tab stands where spaces belong (indent with spaces"),
        ("language: zh\nlanguage: en", '2:1: "language" is given twice (first in line 1)'),
        ("zh", "1:1: expected settings, each on a line of its own (language: zh)"),
        ("language: zh".encode("utf-16"), "1:1: not UTF-8 text (save the file as UTF-8)"),
        ("# l\nlanguage: é".encode("cp1252"), "2:11: not UTF-8 text (save the file as UTF-8)"),
    ],
)
def test_what_is_wrong_is_said_with_line_column_and_hint(written, text, expected):
    found = written(text)
    assert len(found.faults) == 1
    assert expected in words(found)[0]
    assert found.settings == Settings()
    assert found.code == (2 if isinstance(text, bytes) else 1)


def test_one_wrong_setting_leaves_the_others(written):
    found = written("language: zh\ncountdown: 2\nnonsense: 1\nstill_there_after: 90\n")
    assert [fault.line for fault in found.faults] == [2, 3]
    assert found.settings == Settings(language="zh", still_there_after=90)
    assert found.lines == {"language": 1, "still_there_after": 4}


def test_exceptions_may_all_be_commented_out(written):
    found = written("hours:\n  monday: closed\n  exceptions:\n    # 2026-12-25: closed\n")
    assert not found.faults
    assert not found.settings.hours.monday


def test_a_voice_is_a_line_without_a_shell_or_a_list_of_words(written):
    found = written('voices:\n  en: say "a b" {volume} | x $HOME\n  ar: [read, "a b"]\n  zh:\n')
    assert not found.faults
    said = ("say", "a b", "{volume}", "|", "x", "$HOME")
    assert found.settings.voices == {"en": said, "ar": ("read", "a b")}
    assert found.lines == {"voices": 1}
    assert Settings().voices == {}


def test_on_windows_a_voice_has_backslashes_in_its_path(written, monkeypatch):
    line = r'"C:\Program Files\piper.exe" C:\voices\zh.onnx {words_per_minute}'
    monkeypatch.setattr("sys.platform", "win32")
    found = written(f"voices:\n  zh: '{line}'\n")
    program = r"C:\Program Files\piper.exe"
    assert found.settings.voices["zh"] == (program, r"C:\voices\zh.onnx", "{words_per_minute}")


def test_paths_count_from_the_folder_of_the_file(written, tmp_path):
    whole = (tmp_path / "elsewhere").as_posix()
    found = written(f"content: east/exhibits.yaml\nstate_folder: {whole}\nlog_file: kiosk.log\n")
    assert found.settings.content == tmp_path / "east" / "exhibits.yaml"
    assert found.settings.state_folder == Path(whole)
    assert found.settings.log_file == tmp_path / "kiosk.log"


def test_the_file_that_is_installed_sets_nothing_and_shows_every_default(written):
    text = (ROOT / "packaging" / "kiosk.yaml").read_text(encoding="utf-8")
    assert written(text).settings == Settings()
    assert not written(text).lines
    shown = re.sub(r"^# (?=\w+:( \S+| \[.*\])?$)", "", text, flags=re.MULTILINE)
    found = written(shown)
    assert not found.faults
    names = re.findall(r"^(\w+):", shown, re.MULTILINE)
    assert names == [known.name for known in fields(Settings)]
    assert found.settings == Settings(
        content=Path("/var/lib/kiosk/content/exhibits.yaml"),
        state_folder=Path("/var/lib/kiosk/state"),
    )


def test_the_schema_for_editors_is_fresh_and_names_every_setting():
    kept = (ASSETS / "kiosk.schema.json").read_text(encoding="utf-8")
    assert kept == json_schema(Settings, "kiosk.yaml"), "run `make schema`"
    for known in fields(Settings):
        assert f'"{known.name}": {{' in kept
        assert json.loads(kept)["properties"][known.name]["description"]
    assert str(ROOT) not in kept


def told(*arguments):
    return CliRunner().invoke(cli.main, ["settings", *map(str, arguments)])


def test_the_command_shows_what_is_in_force_and_why(written, tmp_path):
    found = written("language: zh\n\nstill_there_after: 90\ncountdown: 2\n")
    result = told("--settings", found.file)
    lines = {line.split()[0]: line.split(None, 1)[1] for line in result.output.splitlines()}
    assert result.exit_code == 0
    assert re.fullmatch(rf"zh +{found.file}:1", lines["language"])
    assert re.fullmatch(rf"90 +{found.file}:3", lines["still_there_after"])
    assert re.fullmatch("30 +default, for line 4 is wrong", lines["countdown"])
    assert re.fullmatch("auto +default", lines["renderer"])
    assert f"{found.file}: 1 error" in result.output


def test_a_pin_is_taken_as_its_hash_only_and_neither_is_ever_shown(written):
    pin_hash = hash_pin("4711")
    found = written(f"staff_pin: {pin_hash}\n")
    assert (found.faults, found.settings.staff_pin) == ((), pin_hash)
    assert pin_hash not in repr(found.settings)
    result = told("--settings", found.file)
    assert re.search(rf"^staff_pin +set +{found.file}:1$", result.output, re.M)
    for given in ("4711", '"4711"', "scrypt$4711", "[4711]", "true"):
        found = written(f"staff_pin: {given}\n")
        what = "1:12: staff_pin: expected the line that `kiosk pin` prints, never the digits"
        assert words(found) == [what]
        assert found.settings.staff_pin is None
        assert "4711" not in told("--settings", found.file).output


def test_values_are_shown_as_they_are_written():
    values = (None, True, False, 75.0, 2.5, "zh", ("en", "ar"), {"zh": ("say", "x")}, Path("/x"))
    shown = ["none", "true", "false", "75", "2.5", "zh", "[en, ar]", "{zh: [say, x]}"]
    assert list(map(_in_words, values)) == [*shown, str(Path("/x"))]


def test_the_command_says_which_list_is_wrong(written):
    result = told("--settings", written("languages: [en, cn]\n").file)
    assert re.search(r"^languages +\[en, zh\] +default, for line 1 is wrong$", result.output, re.M)


def test_the_command_checks(written, tmp_path):
    file = written("language: zh\n").file
    assert told("--check", "--settings", file).output == f"{file}: no errors\n"
    written("langage: zh\n")
    result = told("--check", "--settings", file)
    assert result.exit_code == 1
    assert result.output.startswith(f"{file}:1:1: langage: this field is not known (did you mean")
    assert told("--check", "--settings", tmp_path / "none.yaml").exit_code == 2


@pytest.fixture
def chosen(written, monkeypatch):
    """What the command `kiosk` makes of a settings file, its log handlers taken off again."""
    monkeypatch.setenv("QT_QUICK_BACKEND", "")
    before = list(logging.getLogger().handlers)
    yield lambda text, language=None: chosen_settings(written(text).file, None, language)
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
        handler.close()


def test_the_safe_mode_is_chosen_before_qt_is_loaded(chosen):
    chosen("renderer: auto")
    assert os.environ["QT_QUICK_BACKEND"] == ""
    chosen("renderer: software")
    assert os.environ["QT_QUICK_BACKEND"] == "software"


def test_a_language_that_is_asked_for_is_offered_too(chosen):
    assert chosen("language: zh").languages == ("en", "zh")
    assert chosen("language: zh", "en").language == "en"
    arabic = chosen("language: zh", "ar")
    assert (arabic.language, arabic.languages) == ("ar", ("en", "zh", "ar"))


def test_a_language_without_a_translation_cannot_be_asked_for():
    result = CliRunner().invoke(cli.main, ["--language", "fr"])
    assert result.exit_code == 2
    assert "'fr' is not one of en, ar, zh" in result.output


@pytest.mark.expects_log
def test_the_log_is_kept_in_a_file_faults_of_the_settings_too(chosen, tmp_path):
    chosen("log_file: logs/kiosk.log\ncountdown: 2\n")
    logged = (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "kiosk.yaml:2:12: countdown: must be at least 20" in logged
    assert "what is wrong there is not used; the defaults are" in logged


def test_a_frozen_build_on_windows_keeps_its_log_with_its_state(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "state_folder", lambda: tmp_path)
    assert Settings().log_file is None
    monkeypatch.setattr(paths, "FROZEN", True)
    assert Settings().log_file is None
    with monkeypatch.context() as windows:
        windows.setattr(sys, "platform", "win32")
        log_file = Settings().log_file
    assert log_file == tmp_path / "kiosk.log"


@pytest.mark.expects_log
def test_a_log_that_cannot_be_written_keeps_nobody_out(chosen, tmp_path, caplog):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert chosen("log_file: file/kiosk.log\nlanguage: zh").language == "zh"
    assert f"the log cannot be written to {tmp_path / 'file' / 'kiosk.log'}: " in caplog.text


def test_a_language_is_measured_by_the_languages_in_force(tmp_path):
    file = tmp_path / "kiosk.yaml"
    file.write_text("languages: [en, en]\nlanguage: ar\n")
    found = read_settings(file)
    assert [fault.where for fault in found.faults] == ["languages", "language"]
    assert (found.settings.languages, found.settings.language) == (("en", "zh"), "en")


def test_scanning_needs_a_keypad(tmp_path):
    file = tmp_path / "kiosk.yaml"
    file.write_text("scanning: true\n")
    (fault,) = read_settings(file).faults
    assert (fault.where, fault.line) == ("scanning", 1)
    assert "keypad: true" in fault.what
    assert not read_settings(file).settings.scanning
    file.write_text("scanning: true\nkeypad: true\n")
    assert not read_settings(file).faults


WEEK = """hours:
  monday: closed
  tuesday: 9:00-17:00
  saturday: [13:00-18:00, 9:00-12:00]
  sunday: 18:00 - 2:00
  exceptions:
    2028-02-29: 9:00-24:00
    2026-12-25: closed
quiet_hours: [12:00–14:00]
"""


def test_hours_are_read_as_they_stand_on_the_door(written):
    """No number is made of 9:00, as YAML once did."""
    found = written(WEEK)
    assert not found.faults
    assert str(found.settings.hours) == (
        "{monday: closed, tuesday: 9:00-17:00, wednesday: 0:00-24:00, thursday: 0:00-24:00, "
        "friday: 0:00-24:00, saturday: [9:00-12:00, 13:00-18:00], sunday: 18:00-2:00, "
        "exceptions: {2026-12-25: closed, 2028-02-29: 9:00-24:00}}"
    )
    assert _in_words(found.settings.quiet_hours) == "[12:00-14:00]"
    assert found.lines == {"hours": 1, "quiet_hours": 9}
    assert str(written("hours:\n  exceptions:\n").settings.hours) == "always open"


def test_one_line_of_hours_is_for_every_day(written):
    hours = written("hours: [9:00-12:00, 13:00-17:00]").settings.hours
    assert {_in_words(hours.of_day(dt.date(2026, 12, day))) for day in range(1, 8)} == {
        "[9:00-12:00, 13:00-17:00]"
    }
    assert not written("hours: closed").settings.hours.of_day(dt.date(2026, 12, 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hours: {monday: 9-17}", "1:17: hours.monday: expected hours as 9:00-17:00"),
        ("hours: {monday: 9-17}", '"9-17" (did you mean 9:00-17:00?)'),
        ("hours: {monday: 9.30 - 17.00}", "(did you mean 9:30-17:00?)"),
        ("hours: {monday: 9am to 5pm}", "(did you mean 9:00-17:00?)"),
        ("hours: {monday: 12pm-12am}", "(did you mean 12:00-0:00?)"),
        ("hours: {monday: 9点至17点30分}", "(did you mean 9:00-17:30?)"),
        ("hours: {monday: ９:00-17:00}", "1:17: hours.monday: ９ (U+FF19) stands where 9 belongs"),
        ("hours: {monday: close}", '(did you mean "closed"?)'),
        ("hours: {monday: 9:00}", 'or closed, not "9:00"'),
        ("hours: {monday: 540}", 'or closed, not "540"'),
        ("hours: {monday: 9：00-17：00}", "1:18: hours.monday: ： (U+FF1A) stands where : belongs"),
        ("hours: {monday: 25:00-26:00}", "25:00 is no time of a day; the last is 24:00"),
        ("hours: {monday: 9:00-24:01}", "24:01 is no time of a day"),
        ("hours: {monday: 9:60-17:00}", "9:60 is no time of a day"),
        ("hours: {monday: 24:00-2:00}", "a day begins at 0:00, not at 24:00"),
        ("hours: {monday: 9:00-9:00}", "begins when it ends; write 0:00-24:00 for a whole day"),
        ("hours: {monday: 9:00-5:00}", "ends before it begins, 20 hours later (did you mean 9:00-"),
        ("hours: {monday: 9:00-8:00}", "9:00-8:00 ends before it begins, 23 hours later"),
        ("hours: {monday: [9:00-12:00, 11:59-13:00]}", "9:00-12:00 and 11:59-13:00 overlap"),
        ("hours: {monday: [22:00-2:00, 23:00-24:00]}", "22:00-2:00 and 23:00-24:00 overlap"),
        ("hours:\n  monday:\n  - 9:00-12:00\n  - 13", "4:5: hours.monday[1]: expected hours as"),
        ("hours: {monday: {from: 9:00}}", "1:17: hours.monday: expected a list, not fields"),
        (
            "hours: {tuseday: closed}",
            '1:9: hours.tuseday: this field is not known (did you mean "tuesday"?)',
        ),
        ("hours: {exceptions: [2026-12-25]}", "hours.exceptions: expected fields, not a list"),
        (
            "hours:\n  exceptions:\n    2027-02-29: closed",
            "3:5: hours.exceptions.2027-02-29: expected a day of the calendar as YYYY-MM-DD, not",
        ),
        (
            "hours: {exceptions: {25.12.2026: closed}}",
            '1:22: hours.exceptions.25.12.2026: expected a date as YYYY-MM-DD, not "25.12.2026"',
        ),
        ("hours: {exceptions: {2026-12-25: 9}}", "1:34: hours.exceptions.2026-12-25: expected h"),
        ("quiet_hours: noon", "1:14: quiet_hours: expected hours as 9:00-17:00, several as ["),
        ("hours:\n  monday: closed\n  monday: closed", '"monday" is given twice (first in line 2)'),
    ],
)
def test_what_is_wrong_with_hours_is_said_and_the_museum_stays_open(written, text, expected):
    found = written(text)
    assert len(found.faults) == 1
    assert expected in words(found)[0]
    assert found.settings == Settings()
    assert found.settings.hours.always_open


def test_an_exception_that_is_long_past_is_a_warning_at_its_line(written):
    found = written("hours:\n  exceptions:\n    2001-01-01: closed\n    2999-01-01: closed\n")
    assert not found.faults
    assert [str(warning).removeprefix(f"{found.file}:") for warning in found.warnings] == [
        "3:17: hours.exceptions.2001-01-01: this day is long past"
    ]
    result = told("--check", "--settings", found.file)
    assert result.exit_code == 0
    assert f"{found.file}:3:17: warning: hours.exceptions" in result.output


def test_the_command_shows_the_hours_and_keeps_its_columns(written):
    result = told("--settings", written(WEEK).file)
    assert re.search(
        r"^hours +\{monday: closed, tuesday: 9:00-17:00, .*kiosk.yaml:1$", result.output, re.M
    )
    assert re.search(r"^language +en {48}default$", result.output, re.M)


@pytest.mark.parametrize(
    "site",
    [
        "https://museum.example/kiosk/",
        "http://10.0.0.5:8080",
        "https://[::1]/a",
        "https://a.b/" + "c" * 88,
    ],
)
def test_the_companion_site_has_a_base_address(written, site):
    found = written(f'site: "{site}"\n')
    assert (found.faults, found.settings.site) == ((), site)


@pytest.mark.parametrize(
    ("site", "what"),
    [
        ("ftp://museum.example", "begins with https:// or http://"),
        ("museum.example/kiosk", "begins with https:// or http://"),
        ("javascript:alert(1)", "begins with https:// or http://"),
        ("https://", "begins with https:// or http://"),
        ("https://curator:secret@museum.example/", "without a name or password"),
        ("https://@museum.example/", "without a name or password"),
        ("https://museum.example/?a=b", "without ? and #"),
        ("https://museum.example/#e", "without ? and #"),
        ("https://museum.example:99999/", "expected a web address"),
        ("https://[::1/", "expected a web address"),
        ("https://博物馆.example/", "expected a web address: no blanks"),
        ("https://museum.example/a b", "expected a web address: no blanks"),
        ("https://museum.example/\\\\b", "expected a web address: no blanks"),
        ("https://museum.example/" + "a" * 100, "at most 100 characters"),
    ],
)
def test_an_address_that_no_phone_should_be_given_is_a_fault(written, site, what):
    found = written(f'site: "{site}"\n')
    (told,) = words(found)
    assert told.startswith("1:7: site: ")
    assert what in told
    assert "secret" not in told
    assert found.settings.site is None


def test_an_address_is_a_text(written):
    (told,) = words(written("site: [https://museum.example/]\n"))
    assert "1:7: site: expected a text" in told
