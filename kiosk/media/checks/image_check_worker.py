"""Pictures that anybody may have made are examined in a process of its own, `kiosk examine`.

It has limits on memory and time, so that a malicious or damaged file harms no other: who asks goes
on with another process, and knows which picture it was.
"""

from __future__ import annotations

import json
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from kiosk.checked_yaml.message import Message
from kiosk.media.checks.image_checks import examine
from kiosk.media.checks.verdict import Fate, Verdict
from kiosk.process_limits import limit_this_process
from kiosk.worker_process import ENDED_BY_OTHERS, start_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

PATIENCE_SECONDS = 60
"""For one picture, by the clock; of computing it has less, see `process_limits.py`."""
_READY = "ready"


def examine_apart(
    kind: str, pictures: Iterable[tuple[Path, Path | None]]
) -> Iterator[tuple[Path, Verdict]]:
    """Each of some pictures of a kind, which is a key of KINDS, with the verdict on it.

    Beside a picture stands where to keep what is made of it, if it is to be kept. Never raises.
    """
    examiner: _Examiner | None = None
    failure: Verdict | None = None  # to start a process, after which no other is tried
    try:
        for picture, into in pictures:
            if failure:
                yield picture, failure
                continue
            try:
                examiner = examiner or _Examiner(kind)
                verdict = examiner.verdict(picture, into)
            except OSError as error:
                what = Message("cannot be examined: {error}", error=str(error))
                verdict = failure = Verdict(Fate.NOT_NOW, what)
            except _EndedError:
                what = Message("was not examined to the end")
                verdict, examiner = Verdict(Fate.NOT_NOW, what), None
            except _GoneError:
                what = Message("cannot be decoded within the limits")
                hint = Message("save it anew, smaller")
                verdict, examiner = Verdict(Fate.REFUSED, what, hint), None
            yield picture, verdict
    finally:
        if examiner:
            examiner.close()


def examine_as_asked(kind: str, asked: Iterable[str], reply: Callable[[str], None]) -> None:
    """For each line that names a picture, and where to keep it, tells one with its verdict."""
    reply(json.dumps(_READY))
    for line in asked:
        limit_this_process()
        picture, into = json.loads(line)
        reply(examine(kind, Path(picture), Path(into) if into else None).as_json())


class _GoneError(Exception):
    """The process came to a limit and exists no more."""


class _EndedError(Exception):
    """Somebody else has ended the process; the picture is not to blame."""


class _Examiner:
    """`kiosk examine`, running."""

    def __init__(self, kind: str) -> None:
        """Raises OSError when it cannot be started: no picture is to blame for that."""
        self._process = start_worker("examine", kind, asked=True)
        self._out_of_time = False
        if self._answer("") != json.dumps(_READY):
            self.close()
            raise OSError("the process for it does not start")

    def verdict(self, picture: Path, into: Path | None) -> Verdict:
        """Raises _GoneError or _EndedError."""
        line = self._answer(json.dumps([str(picture), str(into) if into else None]) + "\n")
        if not line:
            self.close()
            from_outside = self._process.returncode in ENDED_BY_OTHERS and not self._out_of_time
            raise _EndedError if from_outside else _GoneError
        return Verdict.from_json(line)

    def _answer(self, question: str) -> str:
        """The next line; empty when the process is gone, or is ended for taking too long."""
        asked, replies = self._process.stdin, self._process.stdout
        assert asked is not None
        assert replies is not None
        patience = Timer(PATIENCE_SECONDS, self._give_up)
        patience.start()
        try:
            asked.write(question)
            asked.flush()
            line = replies.readline()
        except OSError:  # a broken pipe, which Windows calls by another name
            line = ""
        finally:
            patience.cancel()
        return line.rstrip("\n") if line.endswith("\n") else ""

    def _give_up(self) -> None:
        self._out_of_time = True
        self._process.kill()

    def close(self) -> None:
        """Nothing more is asked."""
        self._process.communicate()
