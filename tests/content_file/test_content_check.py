"""A check of content in a process of its own, and what it brings back."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.checked_yaml.faults import Fault, MoreFaults
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.translation import translation_into
from kiosk.content_file.content_check import ContentCheck, ContentReport
from kiosk.content_file.inspection import Inspection
from kiosk.report import as_json_text

SMALL = Path(__file__).parent.parent / "small.yaml"


def test_a_report_is_what_kiosk_check_prints():
    error = Fault(
        "/content/exhibits.yaml", 12, 5, "hue", Message("this field is missing"), Message("a hint")
    )
    more = MoreFaults("exhibits.yaml", 40, 1, "", Message("there are 7 more"), number=7)
    told = as_json_text(Inspection(1, (error, more), (error,)))
    report = ContentReport.from_json(told)
    assert (report.error_count, report.warning_count) == (8, 1)
    assert (
        str(report.errors[0]) == "/content/exhibits.yaml:12:5: hue: this field is missing (a hint)"
    )


@pytest.mark.parametrize("told", ["", "{}", "[]", '{"errors": 1, "warnings": []}', "Killed"])
def test_what_is_no_report_is_refused(told):
    with pytest.raises(ValueError):
        ContentReport.from_json(told)


def test_a_content_is_checked_in_a_process_of_its_own(tmp_path):
    file = tmp_path / "exhibits.yaml"
    file.write_text("museum: [", encoding="utf-8")
    report = ContentCheck(file).ask()
    assert (report.error_count, report.refused) == (1, True)


def test_what_it_brings_back_is_said_in_chinese_too(tmp_path):
    """A fault of a picture comes through two processes."""
    (tmp_path / "assets" / "pictures").mkdir(parents=True)
    (tmp_path / "assets" / "pictures" / "apple-lisa.jpg").write_bytes(b"")
    file = tmp_path / "exhibits.yaml"
    file.write_bytes(SMALL.read_bytes())
    (fault,) = ContentCheck(file).ask().errors
    assert fault.words.endswith('.id: the picture "apple-lisa.jpg" is empty')
    assert fault.words_in(translation_into("zh")).endswith(".id：图片“apple-lisa.jpg”是空文件")


def test_content_whose_pictures_alone_are_at_fault_is_not_refused(tmp_path):
    file = tmp_path / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    photograph = "  - id: apple-lisa\n    picture_kind: photograph\n"
    file.write_text(text.replace("  - id: apple-lisa\n", photograph, 1), encoding="utf-8")
    report = ContentCheck(file).ask()
    assert [fault.hint for fault in report.errors] == ["add the field credit"]
    assert not report.refused


def test_a_check_that_is_no_longer_wanted_ends_at_once(tmp_path):
    check = ContentCheck(tmp_path / "exhibits.yaml")
    check.close()
    with pytest.raises(ValueError):
        check.ask()
