"""Languages, time zones and folders that nobody had in mind: the museum is the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.exit_codes import CANNOT_SHOW

SMALL = Path(__file__).parent.parent / "small.yaml"
SHOWN = """
import json, sys
from pathlib import Path
import kiosk
from kiosk.app import Display, Kiosk
from kiosk.settings import read_settings
from kiosk.ui_driver.finger import Finger

shown = Kiosk(read_settings(Path(sys.argv[1])).settings, Display(size=(640, 360)))
finger, controller = Finger(shown.window), shown.controller
finger.wait_until(lambda: controller.catalogue is not None, seconds=60)
seen = {"program": kiosk.__file__}
controller.begin()
for language in ("en", "zh"):
    controller.openStory(shown.catalogue.stories[0].id)
    controller.search.open()
    controller.search.type("li")
    title = shown.catalogue.exhibit("apple-lisa").title.to(language)
    finger.wait_until(lambda: title in finger.names())
    seen[language] = [controller.story.day, *finger.names()]
    controller.reading.toggleLanguage()
print(json.dumps(seen))
shown.close()
"""
LANGUAGES = {
    "C.UTF-8": "UTC",
    "C": "Pacific/Kiritimati",
    "tr_TR.UTF-8": "America/St_Johns",  # where a small I has no dot
}


@pytest.fixture
def starting(tmp_path):
    """Starts the program in surroundings of its own; its process."""
    processes = []

    def start(folder, content, program=paths.ROOT, **environ):
        settings = folder / "kiosk.yaml"
        settings.write_text(f"state_folder: state\ncontent: {content}\nspeech: false\n")
        process = subprocess.Popen(
            [sys.executable, "-c", SHOWN, settings],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder,
            env={**os.environ, "PYTHONPATH": str(program), **environ},
        )  # fmt: skip
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()


def seen_by(process):
    said, log = process.communicate(timeout=100)
    assert process.returncode == 0, log.decode()
    assert b"Traceback" not in log
    return json.loads(said)


def test_neither_language_nor_time_zone_of_the_machine_changes_a_word(
    starting, dealt_with, tmp_path
):
    processes = []
    for language, zone in LANGUAGES.items():
        folder = tmp_path / language
        shutil.copytree(dealt_with(SMALL), folder / "state")
        processes.append(starting(folder, SMALL, LC_ALL=language, LANG=language, TZ=zone))
    usual, *odd = map(seen_by, processes)
    assert {"7 November 2023", "Apple Lisa"} <= {*usual["en"]}
    assert {"2023年11月7日", "苹果丽萨电脑"} <= {*usual["zh"]}
    assert odd == [usual, usual]


@pytest.fixture
def elsewhere(tmp_path):
    """The program in a folder with blanks, umlauts and what means something in an address."""
    folder = tmp_path.joinpath(*["Über uns #1, 50% voll & größer 世界 " + "x" * 70] * 3)
    assert len(str(folder)) > 300
    shutil.copytree(
        paths.ROOT / "kiosk", folder / "kiosk", ignore=shutil.ignore_patterns("__pycache__")
    )
    for part in ("assets", "build", "exhibits.yaml"):
        (folder / part).symlink_to(paths.ROOT / part)
    return folder


def test_it_runs_from_a_folder_of_any_name_and_names_the_file_that_is_missing(
    starting, elsewhere, tmp_path
):
    own = elsewhere / "own"
    own.mkdir()
    shutil.copy(SMALL, own / "exhibits.yaml")
    seen = seen_by(starting(own, "exhibits.yaml", program=elsewhere))
    assert seen["program"] == str(elsewhere / "kiosk" / "__init__.py")
    assert "Apple Lisa" in seen["en"]
    (elsewhere / "kiosk/qml/Kiosk/Components/Tappable.qml").unlink()
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--size", "640x360", "--settings", own / "kiosk.yaml"],
        capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "PYTHONPATH": str(elsewhere)}, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == CANNOT_SHOW
    assert "kiosk/qml/Kiosk/Components/Tappable.qml: No such file or directory" in done.stderr
    assert "Traceback" not in done.stderr
