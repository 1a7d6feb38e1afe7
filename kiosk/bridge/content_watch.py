"""Sees that staff have saved content or pictures, and shows them without a restart."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QProcess, QTimer, Slot

from kiosk import paths
from kiosk.content_store.crash_guard import CrashGuard
from kiosk.content_store.opening import open_catalogue
from kiosk.content_store.snapshot import snapshot_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.bridge.visit_controller import VisitController
    from kiosk.media.media_files import MediaFiles

log = logging.getLogger(__name__)

_POLL_MILLISECONDS = 1000
_STABLE_MILLISECONDS = 300
_PATIENCE_MILLISECONDS = 150_000
_PROVEN_MILLISECONDS = 10_000

_State = tuple[object, object]


class ContentWatch(QObject):
    """Watches the folder of the content file and those of pictures and panoramas.

    `waiting` tells that something lies there that has to be prepared before it can be shown.

    Folders rather than files, because editors save by putting a new file in the old one's place;
    and by asking every second too, because shares and some systems do not tell. A file is read
    when it has stopped changing, by a process of its own (`kiosk prepare`), so that nothing
    stutters here and nothing in it can harm the kiosk.
    """

    def __init__(
        self,
        file: Path,
        shown: MediaFiles,
        state_folder: Path,
        controller: VisitController,
        waiting: bool,
    ) -> None:
        super().__init__(controller)
        self._file = file
        self._show_with = shown
        self._state_folder = state_folder
        self._controller = controller
        self._seen = self._state()
        self._shown: _State | None = None if waiting else self._seen
        self._watcher = QFileSystemWatcher(self)
        watched = [*shown.folders, *([file.parent] if file.parent.is_dir() else [])]
        self._watcher.addPaths(list(map(str, watched)))
        self._watcher.directoryChanged.connect(self.look)
        self._poll = QTimer(self, interval=_POLL_MILLISECONDS)
        self._poll.timeout.connect(self.look)
        self._poll.start()
        self._settle = self._timer(_STABLE_MILLISECONDS, self._read_if_stable)
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.finished.connect(self._show)
        self._patience = self._timer(_PATIENCE_MILLISECONDS, self._process.kill)
        self._trial = CrashGuard(snapshot_path(state_folder, file))
        self._proof = self._timer(_PROVEN_MILLISECONDS, self._trial.passed)
        self._trial.begin()
        self._proof.start()

    def close(self) -> None:
        """Watches no longer. An orderly end is proof enough of what was shown."""
        for timer in (self._poll, self._settle, self._patience, self._proof):
            timer.stop()
        self._process.finished.disconnect(self._show)
        self._process.kill()
        self._process.waitForFinished()
        self._trial.passed()

    @Slot()
    def look(self) -> None:
        """Looks whether anything has changed."""
        state = self._state()
        if state != self._seen:
            self._seen = state
            self._settle.start()
        elif state != self._shown and not self._reading() and not self._settle.isActive():
            self._settle.start()

    @Slot()
    def _read_if_stable(self) -> None:
        if self._state() != self._seen:
            self.look()
        elif not self._reading():
            self._shown = self._seen
            given = map(str, (self._file, self._show_with.assets, self._state_folder))
            program, *how = paths.COMMAND
            self._process.start(program, [*how, "prepare", *given])
            self._patience.start()

    @Slot()
    def _show(self) -> None:
        self._patience.stop()
        failed = self._process.exitStatus() != QProcess.ExitStatus.NormalExit
        for line in bytes(self._process.readAll().data()).decode("utf-8", "replace").splitlines():
            log.error("%s", line)
        if failed:
            log.error("%s: reading took too long or used too much memory", self._file)
        # What the other process could not read is not read here: it would do the same harm.
        catalogue = self._controller.catalogue
        if failed or self._process.exitCode():
            log.error("%s is not shown; visitors go on seeing the last good content", self._file)
        else:
            log.info("%s is shown as it was saved", self._file)
            catalogue = open_catalogue(self._file, self._state_folder, quietly=True).catalogue
            self._trial.begin()
        self._show_with = self._show_with.again()
        self._controller.renew(catalogue, self._show_with)
        self._proof.start()

    def _reading(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer

    def _state(self) -> _State:
        try:
            status = self._file.stat()
            content: object = (status.st_size, status.st_mtime_ns, status.st_ino)
        except OSError:
            content = None
        return content, self._show_with.state()
