"""The first message of 1969, typed again: LOGIN, of which two letters arrive."""

from __future__ import annotations

_WORD = "LOGIN"
_ARRIVING = 2


class FirstMessage:
    """What has been typed in Los Angeles and what has arrived in Menlo Park.

    Only the letter that comes next does anything; at the third the distant machine falls over.
    """

    def __init__(self) -> None:
        self._sent = 0

    @property
    def arrived(self) -> str:
        """The letters that stand on the distant screen."""
        return _WORD[: min(self._sent, _ARRIVING)]

    @property
    def fallen(self) -> bool:
        """Whether the distant machine has stopped."""
        return self._sent > _ARRIVING

    @property
    def next_letter(self) -> str:
        """The letter to type now; empty once the machine has fallen."""
        return "" if self.fallen else _WORD[self._sent]

    def type(self, letter: str) -> bool:
        """Types a letter, small or capital; True when it went over the line."""
        if not letter or letter.upper() != self.next_letter:
            return False
        self._sent += 1
        return True
