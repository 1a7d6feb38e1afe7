"""The contents that the store keeps, as the staff screen asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content_store.history import NotTakenBackError
from kiosk.staff.services import KeptContent

if TYPE_CHECKING:
    from kiosk.content_store.history import History

_OFFERED = 3


class KeptContents:
    """The last contents that this version of the program can show. Reads the disk."""

    def __init__(self, history: History) -> None:
        self._history = history

    def latest(self) -> list[KeptContent]:
        """The newest first. What was taken back counts as shown: it comes within seconds."""
        usable = [shown for shown in self._history.latest(_OFFERED) if shown.usable]
        coming = any(shown.is_taken_back for shown in usable)
        return [
            KeptContent(
                str(shown.number), shown.when, shown.exhibits, shown.stories, shown.cases,
                shown.is_taken_back if coming else shown.is_shown,
            )
            for shown in usable
        ]  # fmt: skip

    def show_again(self, key: str) -> None:
        """Puts that one on screen until staff's file is changed.

        Raises:
            OSError: it cannot be shown, or that cannot be kept; the text says why.
        """
        try:
            self._history.take_back(int(key))
        except NotTakenBackError as error:
            raise OSError(str(error)) from error
