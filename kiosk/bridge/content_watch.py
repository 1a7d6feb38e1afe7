"""Puts on screen what staff have saved, as soon as it has been read elsewhere."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.bridge.visit_controller import VisitController
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.content_store.live_content import LiveContent
    from kiosk.content_store.store import ContentStore, Kept
    from kiosk.media.media_files import MediaFiles

_PROVEN_MILLISECONDS = 10_000
_AFTER_MILLISECONDS = 1500
"""A start has other things to do than to look for changes, when it has something to show."""


class ContentWatch(QObject):
    """Hands what `LiveContent` brings from its threads to the visit, in the thread that draws.

    Content with which the kiosk has run for a while is proven, from when it is on screen.
    """

    _brought = Signal(object, object)

    def __init__(
        self,
        content: Path,
        state_folder: Path,
        store: ContentStore,
        kept: Kept | None,
        media: MediaFiles,
        controller: VisitController,
        *,
        seed: bool,
    ) -> None:
        """`kept` and `media` are what is shown already."""
        super().__init__(controller)
        self._controller = controller
        self._on_trial = controller.shown_catalogue
        self._file = content
        self._shown_at = time.time()
        self._brought.connect(self._show)
        controller.renewed.connect(self._begin_trial)
        self._store, self._kept = store, kept
        self._followed = (content, state_folder, store, kept, media)
        self._seed = seed
        self._live: LiveContent | None = None
        self._begin = QTimer(self, interval=_AFTER_MILLISECONDS if kept else 0, singleShot=True)
        self._begin.timeout.connect(self._follow)
        self._begin.start()
        self._proof = QTimer(self, interval=_PROVEN_MILLISECONDS, singleShot=True)
        self._proof.timeout.connect(self._prove)
        self._proof.start()

    @property
    def caught_up(self) -> bool:
        """Whether all that staff have saved has been dealt with."""
        return self._live is not None and self._live.caught_up

    @property
    def file(self) -> Path:
        """Where staff edit it."""
        return self._file

    @property
    def there(self) -> bool:
        """Whether anything is on screen but that it is being prepared."""
        return self._controller.shown_catalogue is not None

    @property
    def shown_at(self) -> float:
        """Since when what is on screen is there, in seconds as time.time gives them."""
        return self._shown_at

    @property
    def on_trial(self) -> bool:
        """Whether it has still to prove that the kiosk runs well with it."""
        return self._proof.isActive()

    def look_again(self) -> None:
        """Reads all that staff have saved anew, as though it had changed."""
        if self._live is not None:
            self._live.look_again()

    def close(self) -> None:
        """Watches no longer. An orderly end is proof enough of what is on screen."""
        self._begin.stop()
        self._proof.stop()
        if self._live is not None:
            self._live.close()
        self._note_proof(self._on_trial)

    @Slot()
    def _follow(self) -> None:
        from kiosk.content_store.live_content import LiveContent  # after the first picture

        self._live = LiveContent(*self._followed, self._brought.emit, seed=self._seed)
        self._live.start()

    @Slot(object, object)
    def _show(self, catalogue: Catalogue | None, media: MediaFiles) -> None:
        self._controller.renew(catalogue, media)

    @Slot()
    def _begin_trial(self) -> None:
        """What is on screen now has to prove itself; other pictures to the same text need not."""
        if self._on_trial is not self._controller.shown_catalogue:
            self._on_trial = self._controller.shown_catalogue
            self._shown_at = time.time()
            self._proof.start()

    @Slot()
    def _prove(self) -> None:
        # it writes to the disk
        threading.Thread(target=self._note_proof, args=(self._on_trial,), daemon=True).start()

    def _note_proof(self, catalogue: Catalogue | None) -> None:
        if self._live is not None:
            self._live.prove(catalogue)
        elif self._kept is not None and self._kept.digest:
            self._store.prove(self._kept.digest)
