"""What a machine's settings file may say, what is made of a wrong one, and what is told of it."""

from __future__ import annotations

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


def test_a_voice_is_a_line_without_a_shell_or_a_list_of_words(written):
    found = written('voices:\n  en: say "a b" {volume} | x $HOME\n  ar: [read, "a b"]\n  zh:\n')
    assert not found.faults
    said = ("say", "a b", "{volume}", "|", "x", "$HOME")
    assert found.settings.voices == {"en": said, "ar": ("read", "a b")}
    assert found.lines == {"voices": 1}
    assert Settings().voices == {}


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
    assert kept.count('"description"') == len(fields(Settings)) + 1
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
