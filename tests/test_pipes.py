"""Who reads the kiosk through a pipe reads UTF-8, whatever code page the system has."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from kiosk import paths

SMALL = Path(__file__).parent / "small.yaml"


@pytest.fixture
def checked(tmp_path):
    """What `kiosk check` says of a museum with a fault in Chinese, and its exit code."""
    file = tmp_path / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    file.write_text(text.replace("area: technology", "area: 技术", 1), encoding="utf-8")

    def check(code_page, *options):
        done = subprocess.run(
            [*paths.COMMAND, "check", str(file), *options],
            env={**os.environ, "PYTHONIOENCODING": code_page}, capture_output=True, check=False,
        )  # fmt: skip
        return done.stdout.decode("utf-8"), done.returncode

    return check


@pytest.mark.parametrize("code_page", ["cp1252", "gbk", "ascii"])
def test_faults_in_chinese_come_through(checked, code_page):
    said, code = checked(code_page)
    assert 'there is no area "技术"' in said
    assert code == 1


def test_so_they_do_as_json(checked):
    said, _ = checked("cp1252", "--json")
    assert any("技术" in fault["what"] for fault in json.loads(said)["errors"])
