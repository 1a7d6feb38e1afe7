"""The start of this checkout of the kiosk beside that of another, by turns in one run.

Nothing is known of the other but what anybody may rely on: its command, the settings it reads, and
that its content lies where it always has. What stands on the screen is the ruler.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from kiosk import paths
from tests.bench.comparison import NotComparedError, empty_screen
from tests.bench.contenders import KioskContender
from tests.bench.paired import PairedComparison
from tests.bench.starts import REST_SECONDS, started

if TYPE_CHECKING:
    from pathlib import Path


def compare_starts(other: Path, rounds: int) -> PairedComparison:
    """Starts both `rounds` times, with warm files: each is started once before, untimed.

    Both are opened by the command in their own `.venv`, with their own content and a state folder
    that holds what their first start has left there.

    Raises:
        NotComparedError: it says why.
    """
    with empty_screen() as (screen, folder):
        here = _contender(paths.ROOT, folder / "here")
        there = _contender(other, folder / "there")
        for contender in (here, there):
            with started(screen, contender):
                time.sleep(REST_SECONDS)
        samples: dict[KioskContender, list[float]] = {here: [], there: []}
        for number in range(rounds):
            # each is the first as often as the other, should it matter what stood there before
            for contender in (here, there) if number % 2 else (there, here):
                with started(screen, contender) as start:
                    samples[contender].append(start.milliseconds)
        return PairedComparison.of("start to the first picture", "ms", *samples.values())


def _contender(checkout: Path, folder: Path) -> KioskContender:
    command = checkout.absolute() / ".venv" / "bin" / "kiosk"
    if not command.is_file():
        raise NotComparedError(f"{command} is not there: run `make prepare` in {checkout}")
    folder.mkdir()
    settings = {"content": checkout.absolute() / "exhibits.yaml", "state_folder": folder / "state"}
    lines = [f"{name}: {json.dumps(str(path))}\n" for name, path in settings.items()]
    file = folder / "kiosk.yaml"
    file.write_text("".join(lines), encoding="utf-8")
    return KioskContender((str(command), "--settings", str(file)))
