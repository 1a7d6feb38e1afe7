"""Puts on screen what staff have saved, as soon as it has been read elsewhere."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.content_store.live_content import LiveContent

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.bridge.visit_controller import VisitController
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.content_store.store import ContentStore, Kept
    from kiosk.media.media_files import MediaFiles

_PROVEN_MILLISECONDS = 10_000
_AFTER_SECONDS = 1.5
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
        self._brought.connect(self._show)
        controller.renewed.connect(self._begin_trial)
        self._live = LiveContent(
            content, state_folder, store, kept, media, self._brought.emit,
            seed=seed, after=_AFTER_SECONDS if kept else 0.0,
        )  # fmt: skip
        self._proof = QTimer(self, interval=_PROVEN_MILLISECONDS, singleShot=True)
        self._proof.timeout.connect(self._prove)
        self._proof.start()
        self._live.start()

    @property
    def caught_up(self) -> bool:
        """Whether all that staff have saved has been dealt with."""
        return self._live.caught_up

    def close(self) -> None:
        """Watches no longer. An orderly end is proof enough of what is on screen."""
        self._proof.stop()
        self._live.close()
        self._live.prove(self._on_trial)

    @Slot(object, object)
    def _show(self, catalogue: Catalogue | None, media: MediaFiles) -> None:
        self._controller.renew(catalogue, media)

    @Slot()
    def _begin_trial(self) -> None:
        """What is on screen now has to prove itself; other pictures to the same text need not."""
        if self._on_trial is not self._controller.shown_catalogue:
            self._on_trial = self._controller.shown_catalogue
            self._proof.start()

    @Slot()
    def _prove(self) -> None:
        # it writes to the disk
        threading.Thread(target=self._live.prove, args=(self._on_trial,), daemon=True).start()
