"""Pictures that anybody may have made are examined in a process of its own, `kiosk examine`.

It has limits on memory and time, so that a malicious or damaged file harms no other.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.media.image_checks import examine, examine_panorama
from kiosk.media.process_limits import MAX_SECONDS, limit_this_process

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.media.image_checks import Verdict

SORTS: dict[str, Callable[[Path], Verdict]] = {"picture": examine, "panorama": examine_panorama}


def examine_apart(sort: str, pictures: Iterable[Path]) -> Iterator[Verdict]:
    """The verdict on each of some pictures of a sort, which is a key of SORTS. Never raises."""
    examiner: _Examiner | None = None
    for picture in pictures:
        verdict: Verdict
        try:
            examiner = examiner or _Examiner(sort)
            verdict = examiner.verdict(picture)
        except OSError as error:
            verdict = (f"cannot be examined: {error}", True)
        except _GoneError:
            verdict, examiner = ("cannot be decoded within the limits", True), None
        yield verdict
    if examiner:
        examiner.close()


def examine_as_asked(sort: str, asked: Iterable[str], tell: Callable[[str], None]) -> None:
    """For each line that names a picture tells one with its verdict, both as JSON."""
    for line in asked:
        limit_this_process()
        tell(json.dumps(SORTS[sort](Path(json.loads(line)))))


class _GoneError(Exception):
    """The process came to a limit and exists no more."""


class _Examiner:
    """`kiosk examine`, running."""

    def __init__(self, sort: str) -> None:
        """Raises OSError when it cannot be started."""
        self._process = subprocess.Popen(
            [*paths.COMMAND, "examine", sort],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="ascii",
        )

    def verdict(self, picture: Path) -> Verdict:
        """Raises _GoneError."""
        asked, told = self._process.stdin, self._process.stdout
        assert asked is not None
        assert told is not None
        patience = Timer(MAX_SECONDS, self._process.kill)
        patience.start()
        try:
            print(json.dumps(str(picture)), file=asked, flush=True)
            line = told.readline()
        except BrokenPipeError:
            line = ""
        finally:
            patience.cancel()
        if not line:
            self.close()
            raise _GoneError
        verdict = json.loads(line)
        return verdict and tuple(verdict)

    def close(self) -> None:
        """Nothing more is asked."""
        self._process.communicate()
