"""Reading what staff have written, in a process of its own: `kiosk prepare-text`.

Nothing in their file can harm the kiosk there: the process has limits, and all that comes back is a
digest, under which the kiosk finds the snapshot, or the faults in words.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content_store.digest import digest_of
from kiosk.content_store.history import History
from kiosk.content_store.snapshot import load_snapshot, save_snapshot
from kiosk.worker_process import ENDED_BY_OTHERS, start_worker

if TYPE_CHECKING:
    import subprocess

    from kiosk.checked_yaml.faults import FaultyFileError
    from kiosk.content_store.store import ContentStore


@dataclass(frozen=True)
class Reply:
    """What came of reading: the digest of what can be shown (empty: nothing), or what is wrong.

    What is `held` is there, but cannot be opened, as while an editor has it locked.
    """

    digest: bytes = b""
    snapshot: Path | None = None
    faults: tuple[str, ...] = ()
    held: bool = False

    def as_json(self) -> str:
        """On one line, for the kiosk to read."""
        snapshot = str(self.snapshot or "")
        return json.dumps([self.digest.hex(), snapshot, list(self.faults), self.held])

    @staticmethod
    def from_json(line: str) -> Reply:
        """Raises ValueError: that is no reply."""
        digest, snapshot, faults, held = json.loads(line)
        return Reply(bytes.fromhex(digest), Path(snapshot), tuple(map(str, faults)), bool(held))


def read_into(store: ContentStore, content: Path, spare: Path) -> Reply:
    """Reads `content` into the store's snapshot; where that cannot be written, into one in `spare`.

    What was read before, by this program, is not read again.
    """
    from kiosk.checked_yaml.faults import Fault, FaultyFileError  # in the worker only
    from kiosk.checked_yaml.message import Message
    from kiosk.checked_yaml.source import read_bytes

    history = History(store)
    try:
        written = read_bytes(content)
    except FaultyFileError as error:
        held = isinstance(error.__cause__, PermissionError)
        return _taken_back(history, None, content) or replace(_faulty(error), held=held)
    history.note_read(written)
    if taken_back := _taken_back(history, written, content):
        return taken_back
    try:
        digest = digest_of(written)
        if store.refuses(digest):
            what = Message("the kiosk has stopped again and again while it showed this content")
            hint = Message("save it with a change to try again")
            raise FaultyFileError([Fault(str(content), 0, 0, "", what, hint)])
        if load_snapshot(store.snapshot, digest):
            return Reply(digest, store.snapshot)
        from kiosk.content_file.reading import read_catalogue  # only where there is something new

        catalogue = read_catalogue(written, str(content))
    except FaultyFileError as error:
        return _faulty(error)
    try:
        save_snapshot(store.snapshot, digest, catalogue)
        return Reply(digest, store.snapshot)
    except OSError as error:
        why = f"the content cannot be kept for the next start: {error}"
        snapshot = spare / store.snapshot.name
        save_snapshot(snapshot, digest, catalogue)
        return Reply(digest, snapshot, (why,))


def _faulty(error: FaultyFileError) -> Reply:
    return Reply(faults=tuple(map(str, error.faults)))


def _taken_back(history: History, written: bytes | None, content: Path) -> Reply | None:
    if (shown := history.instead_of(written)) is None:
        return None
    what = f"{content}: an earlier content is shown in its place (kiosk history)"
    return Reply(*shown, faults=(f"{what}, until it is saved with a change",))


class ContentWorker:
    """Starts `kiosk prepare-text` and hears its reply."""

    def __init__(self, content: Path, state_folder: Path, seed: bool) -> None:
        """With `seed` staff are given content of their own first, if they never were."""
        self._content = content
        self._given = [str(content), str(state_folder)]
        self._options = ["--seed"] if seed else []
        self._process: subprocess.Popen[str] | None = None

    def read(self, spare: Path, patience: float) -> Reply:
        """Waits for the reply, at most `patience` seconds.

        Raises:
            OSError: it cannot be started, or somebody else has ended it.
        """
        from subprocess import TimeoutExpired  # not at every start

        words = ("prepare-text", *self._options, *self._given, str(spare))
        with start_worker(*words) as self._process:
            try:
                reply, log = self._process.communicate(timeout=patience)
                if self._process.returncode in ENDED_BY_OTHERS:
                    raise OSError("the process that reads it was ended")
            except TimeoutExpired:
                self._process.kill()
                reply, log = self._process.communicate()
        try:
            return Reply.from_json(reply)
        except (ValueError, TypeError):
            last = log.strip().splitlines()[-1:]
            what = f"{self._content}: reading took too long or used too much memory"
            return Reply(faults=(what, *last))

    def stop(self) -> None:
        """Ends a reading that goes on."""
        if self._process is not None:
            self._process.kill()
