"""Follows a content file for the preview: what is new in it, and what is wrong with it.

The kiosk's own pieces do the work, in threads and processes of their own, beside a state that is
the preview's alone: nothing here touches what a kiosk on this machine shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalogue.comparison import Change, changes_between
from kiosk.content_store.follower import Follower
from kiosk.content_store.live_content import LiveContent
from kiosk.content_store.snapshot import snapshot_digest
from kiosk.content_store.store import ContentStore
from kiosk.media.media_files import MediaFiles
from kiosk.preview.destination import first_place
from kiosk.preview.entry_list import ListedEntry, entries_of
from kiosk.preview.inspector import Inspector

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.preview.inspector import Inspected
    from kiosk.visit.place import Place


@dataclass(frozen=True, slots=True)
class News:
    """Content to show, as it lies in `snapshot` under its digest.

    `change` is the first entry that differs from what was shown before, seen at `place`; `others`
    is how many more do. None where nothing was shown before, or only pictures are new.
    """

    catalogue: Catalogue
    snapshot: Path
    digest: bytes
    entries: list[ListedEntry]
    change: Change | None = None
    place: Place | None = None
    others: int = 0


class FollowContent:
    """Calls `show` with what is new and `tell` with what was found, from its threads.

    `tell` is told None first, while the file is looked at anew.
    """

    def __init__(
        self,
        content: Path,
        assets: Path,
        state_folder: Path,
        show: Callable[[News], None],
        tell: Callable[[Inspected | None], None],
    ) -> None:
        self._content = content
        self._store = ContentStore(content, state_folder)
        self._show, self._tell = show, tell
        self._shown: Catalogue | None = None
        self._entries: list[ListedEntry] = []
        self._media = MediaFiles(content, assets, state_folder)
        self._inspector = Inspector(content)
        self._kept = self._store.at_start()
        self._live = LiveContent(
            content, state_folder, self._store, self._kept, self._media, self._bring, seed=False
        )
        self._check = Follower("the check", self._state, self._inspect)

    def start(self) -> None:
        """Shows what was good when the preview was last open, and follows from there."""
        if self._kept is not None:
            self._bring(self._kept.catalogue, self._media)
        self._live.start()
        self._check.start()

    @property
    def caught_up(self) -> bool:
        """Whether all that staff have saved has been dealt with."""
        return self._live.caught_up and self._check.caught_up

    def close(self) -> None:
        """Follows no longer."""
        self._check.end()
        self._inspector.stop()
        self._live.close()

    def _state(self) -> object:
        """Of all that a check looks at."""
        try:
            status = self._content.stat()
        except OSError as error:
            return error.errno
        own = self._media.state()
        return status.st_size, status.st_mtime_ns, status.st_ino, own

    def _inspect(self, _state: object) -> None:
        self._tell(None)
        self._tell(self._inspector.inspect())

    def _bring(self, catalogue: Catalogue | None, _media: MediaFiles) -> None:
        """Whatever the content is, it harms none but the panes: it need not prove itself."""
        if catalogue is None or (digest := snapshot_digest(self._store.snapshot)) is None:
            return
        self._store.prove(digest)
        before, self._shown = self._shown, catalogue
        if before is catalogue:
            self._show(News(catalogue, self._store.snapshot, digest, self._entries))
            return
        self._entries = entries_of(catalogue)
        changes = changes_between(before, catalogue) if before else ()
        first = first_place(changes, before, catalogue) if before else None
        change, place = first or (None, None)
        self._show(
            News(
                catalogue, self._store.snapshot, digest, self._entries,
                change, place, max(0, len(changes) - 1),
            )
        )  # fmt: skip
