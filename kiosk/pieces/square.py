"""A crowded square: who is there, what crosses it, and what can become of a move."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Party(StrEnum):
    """Who is on the square."""

    YOU = "you"
    FRIEND = "friend"
    CROWD = "crowd"


class Message(StrEnum):
    """What is to cross the square."""

    SECRET = "secret"
    """From you to your friend."""
    ANSWER = "answer"
    """From her to you."""

    @property
    def sender(self) -> Party:
        """Who sends it."""
        return Party.YOU if self is Message.SECRET else Party.FRIEND

    @property
    def receiver(self) -> Party:
        """For whom it is."""
        return Party.FRIEND if self is Message.SECRET else Party.YOU


class Outcome(StrEnum):
    """What became of a move."""

    PUT_IN = "put in"
    KNOWN = "known"
    """Everybody has seen this one already: it makes no secret."""
    NOT_YOURS = "not yours"
    """Your friend chooses what she answers."""
    TAKEN = "taken"
    NO_SUCH_LOCK = "no such lock"
    """Nobody has hung up a lock of this one."""
    KEYS_MADE = "keys made"
    """Your locks hang about now, too; the key is yours alone."""
    KEYS_HAD = "keys had"
    CLOSED = "closed"
    NO_LOCK = "no lock"
    """No lock was taken to close it with."""
    EMPTY = "empty"
    """Nothing is in the box."""
    LOCKED_ALREADY = "locked already"
    SENT = "sent"
    """All look at it, and nobody can open it."""
    SEEN_BY_ALL = "seen by all"
    """It was open: now it is no secret."""
    SENT_ALREADY = "sent already"
    NOT_LOCKED = "not locked"
    """Whatever opens has nothing to open."""
    CANNOT_OPEN = "cannot open"
    """The crowd has no key at all."""
    NOT_EVEN_YOU = "not even you"
    """Who has closed it needs the key of this lock as much as anybody."""
    NOT_EVEN_SHE = "not even she"
    """No more can your friend, when it was she who closed it."""
    NOT_THIS_KEY = "not this key"
    """It has come with the lock of somebody else, and only their key opens that."""
    OUT_OF_REACH = "out of reach"
    """The box is on the other side of the square."""
    REOPENED = "reopened"
    """Who sends it has the key of this lock, and has it open again."""
    DELIVERED = "delivered"
    """The secret has arrived, and only there was it opened."""
    ANSWERED = "answered"
    """The answer has come back."""
    TAKEN_BACK = "taken back"
    """The locked box is gone, and another stands there."""
    NOTHING_LOCKED = "nothing locked"
    OVER = "over"


class SightingKind(StrEnum):
    """What the crowd has seen."""

    LOCK = "lock"
    """A public key: its modulus and its exponent."""
    LOCKED_BOX = "locked box"
    """A number that only one key turns back."""
    PICTURE = "picture"
    """A picture, for the box was open."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One thing that everybody saw: from whom, and the numbers as they were."""

    kind: SightingKind
    by: Party
    values: tuple[int, ...]
    lock: Party | None = None
    """Whose lock was on it."""


@dataclass(frozen=True, slots=True)
class Box:
    """The box: on whose side of the square, the picture while it is open, then the locked number.

    Once it is closed, the picture is nowhere in it any more but in the number.
    """

    at: Party
    picture: int | None = None
    number: int | None = None
    lock: Party | None = None
    """Whose lock it is."""
