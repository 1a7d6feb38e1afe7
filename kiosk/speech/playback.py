"""Where a reading stands: silent, playing or paused, and at which sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class State(StrEnum):
    """What a reading does now."""

    SILENT = "silent"
    PLAYING = "playing"
    PAUSED = "paused"


class Playback:
    """Goes through sentences, one at a time. What makes no sense as it stands changes nothing."""

    def __init__(self) -> None:
        self._sentences: tuple[str, ...] = ()
        self._at = 0
        self._state = State.SILENT

    @property
    def state(self) -> State:
        """Silent, playing or paused."""
        return self._state

    @property
    def sentences(self) -> tuple[str, ...]:
        """All that is read; none while it is silent."""
        return self._sentences

    @property
    def at(self) -> int:
        """Which sentence is spoken, or comes when it goes on; from 0."""
        return self._at

    @property
    def sentence(self) -> str:
        """The words of that one; empty while it is silent."""
        return self._sentences[self._at] if self._sentences else ""

    def begin(self, sentences: Sequence[str]) -> None:
        """Plays `sentences` from the first; where there is none it is silent."""
        self._sentences, self._at = tuple(sentences), 0
        self._state = State.PLAYING if sentences else State.SILENT

    def pause(self) -> None:
        """Stays at this sentence."""
        if self._state is State.PLAYING:
            self._state = State.PAUSED

    def go_on(self) -> None:
        """Plays on from the beginning of the sentence at which it paused."""
        if self._state is State.PAUSED:
            self._state = State.PLAYING

    def step(self, steps: int) -> None:
        """So many sentences on or back, at most to either end; it plays or pauses as before."""
        if self._state is not State.SILENT:
            self._at = max(0, min(len(self._sentences) - 1, self._at + steps))

    def spoken(self) -> None:
        """This one has been spoken to its end: the next one comes, or silence after the last."""
        if self._state is not State.PLAYING:
            return
        if self._at + 1 < len(self._sentences):
            self._at += 1
        else:
            self.stop()

    def stop(self) -> None:
        """Silent; nothing is kept."""
        self._sentences, self._at, self._state = (), 0, State.SILENT
