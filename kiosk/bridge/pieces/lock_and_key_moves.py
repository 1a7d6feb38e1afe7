"""What there is to be done next on the square: one thing to touch is always the obvious one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.pieces.square import Message, Party

if TYPE_CHECKING:
    from kiosk.pieces.lock_and_key import LockAndKey


class Touch(StrEnum):
    """What on the square may be touched."""

    NONE = ""
    PICTURE = "picture"
    HER_LOCK = "her lock"
    YOUR_LOCK = "your lock"
    MAKE = "make"
    """A lock and a key of your own."""
    BOX = "box"
    ACROSS = "across"
    """Whoever the box is for."""
    HER_KEY = "her key"
    YOUR_KEY = "your key"


_LOCKS = {Party.FRIEND: Touch.HER_LOCK, Party.YOU: Touch.YOUR_LOCK}
_KEYS = {Party.FRIEND: Touch.HER_KEY, Party.YOU: Touch.YOUR_KEY}


def is_stuck(played: LockAndKey) -> bool:
    """Whether the box has crossed the square with a lock to which nobody there has the key."""
    box = played.box
    crossed = box.lock is not None and box.at is played.message.receiver
    return crossed and box.lock is not box.at


def next_touch(played: LockAndKey, tried: bool) -> Touch:
    """What leads on. Where nothing does, it is found out first, and the box goes back once it was
    `tried`."""
    box, to = played.box, played.message.receiver
    if played.ended:
        return Touch.NONE
    if is_stuck(played):
        return Touch.ACROSS if tried else Touch.BOX
    if box.at is to:
        return _KEYS[to]
    if box.lock:
        return Touch.ACROSS
    if played.message is Message.SECRET and box.picture is None:
        return Touch.PICTURE
    if to not in played.locks:
        return Touch.MAKE
    return Touch.BOX if played.lock_in_hand is to else _LOCKS[to]
