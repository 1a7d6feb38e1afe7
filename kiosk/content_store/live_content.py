"""What staff save is shown without a restart: two threads follow their text and their pictures.

Text comes first and never waits for pictures. Nothing here is done in the thread that draws, and
nothing of staff's is read in this process at all.
"""

from __future__ import annotations

import logging
import tempfile
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content_store.content_worker import ContentWorker
from kiosk.content_store.file_state import file_state
from kiosk.content_store.follower import Follower, HeldError
from kiosk.content_store.history import History
from kiosk.content_store.media_worker import MediaWorker
from kiosk.content_store.seen import Seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.content_store.store import ContentStore, Kept
    from kiosk.media.media_files import MediaFiles

log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 150.0
_CLOSING_SECONDS = 2.0


class LiveContent:
    """Follows `content` and the media beside it; calls `show` from its threads with what is new.

    `kept` is what is shown already; None where there is nothing yet.
    """

    def __init__(
        self,
        content: Path,
        state_folder: Path,
        store: ContentStore,
        kept: Kept | None,
        media: MediaFiles,
        show: Callable[[Catalogue | None, MediaFiles], None],
        *,
        seed: bool,
    ) -> None:
        self._content = content
        self._store = store
        self._kept = kept
        self._media = media
        self._show = show
        self._text_worker = ContentWorker(content, state_folder, seed)
        self._media_worker = MediaWorker(content, media.assets, state_folder)
        self._history = History(store)
        self._seen = Seen(store.snapshot.with_suffix(".seen"))
        self._held_by: tuple[str, ...] = ()
        self._spare: tempfile.TemporaryDirectory[str] | None = None
        self._closed = False
        self._read_anew = {"text": False, "media": False}
        self._lock = threading.Lock()
        self._text = Follower("the text", self._ask_text, self._read_text)
        self._pictures = Follower("the pictures", self._ask_media, self._prepare_media)

    def start(self) -> None:
        """From now on changes are seen."""
        self._text.start()
        self._pictures.start()

    @property
    def caught_up(self) -> bool:
        """Whether all that staff have saved has been dealt with."""
        return self._text.caught_up and self._pictures.caught_up

    def look_again(self) -> None:
        """Reads and prepares everything anew, though nothing was changed."""
        self._read_anew = dict.fromkeys(self._read_anew, True)
        self._text.look_again()
        self._pictures.look_again()

    def prove(self, catalogue: Catalogue | None) -> None:
        """The kiosk has run well with this on its screen; what has come since is not proven."""
        with self._lock:
            kept = self._kept
            if kept is not None and kept.digest and kept.catalogue is catalogue:
                self._store.prove(kept.digest)

    def close(self) -> None:
        """Follows no longer; nothing is shown after this."""
        self._closed = True
        self._text.end()
        self._pictures.end()
        self._text_worker.stop()
        self._media_worker.stop()
        for thread in (self._text, self._pictures):
            if thread.is_alive():
                thread.join(_CLOSING_SECONDS)  # one that waits for a share ends with the program

    def _ask_text(self) -> object:
        return file_state(self._content), self._history.taken_back_state

    def _ask_media(self) -> object:
        return self._media.state(), self._kept and self._kept.digest

    def _read_text(self, state: object) -> None:
        """Raises OSError: no process that reads can be started; HeldError: the file is locked."""
        if self._was_dealt_with("text", state, self._kept):
            return
        spare = tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True)
        reply = self._text_worker.read(Path(spare.name), _PATIENCE_SECONDS)
        if self._closed:
            return
        if reply.held and reply.faults == self._held_by:
            raise HeldError  # as was said already
        self._held_by = reply.faults if reply.held else ()
        for fault in reply.faults:
            log.error("%s", fault)
        with self._lock:
            known = reply.digest and not self._is_refused(reply.digest)
            kept = self._store.load(reply.digest, reply.snapshot) if known else None
            before = self._kept
            if kept and before and kept.digest == before.digest:
                # What is on screen has still to prove itself, and is known by being the same.
                kept = replace(kept, catalogue=before.catalogue)
            self._kept = kept or before
            if kept:
                self._spare = spare  # as long as that is shown: its pictures are prepared by it
        if kept is None:
            log.error("%s is not shown; visitors see %s", self._content, _in_words(before))
            if reply.held:
                raise HeldError
            return
        if before is None or before.digest != kept.digest:
            self._tell()
        if not reply.faults:
            log.info("%s is shown as it was saved", self._content)
        self._note_in_history(kept)
        self._seen.note("text", state, kept)

    def _note_in_history(self, kept: Kept) -> None:
        try:
            self._history.note(kept.digest, kept.snapshot)
        except OSError as error:
            log.warning("what is shown cannot be kept in the history: %s", error)

    def _is_refused(self, digest: bytes) -> bool:
        """The process that reads does not know of this run's safe mode."""
        refused = self._store.refuses(digest)
        if refused:
            hint = "save it with a change to try again"
            log.error("%s: it has not proved itself when it was shown (%s)", self._content, hint)
        return refused

    def _prepare_media(self, state: object) -> None:
        """Raises OSError: the process that prepares cannot be started, or was ended."""
        kept = self._kept
        if kept is None or self._was_dealt_with("media", state, kept):
            return
        if self._media_worker.prepare(kept.snapshot, self._show_media):
            self._seen.note("media", state, kept)

    def _was_dealt_with(self, kind: str, state: object, kept: Kept | None) -> bool:
        anew, self._read_anew[kind] = self._read_anew[kind], False
        return not anew and self._seen.has(kind, state, kept)

    def _show_media(self) -> None:
        self._media = self._media.again()
        self._tell()

    def _tell(self) -> None:
        with self._lock:
            if not self._closed:
                self._show(self._kept.catalogue if self._kept else None, self._media)


def _in_words(kept: Kept | None) -> str:
    if kept is None:
        return "that it is being prepared"
    return "the last good content" if kept.digest else "what came with the program"
