"""Lock and key: a secret goes across a crowded square, and an answer comes back.

A friend's open locks hang about for everyone; she alone has the key. What closes need not be what
opens: so the lock may be public. Her lock is of no use for the way back, though, for she alone
would open it again; for that one needs a lock of one's own. Whatever crosses the square is seen by
all, and `seen` has it as it truly was.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.pieces.errors import PieceError
from kiosk.pieces.rsa import drawn_pair
from kiosk.pieces.sealed_box import PICTURES, sealed, unsealed
from kiosk.pieces.square import Box, Message, Outcome, Party, Sighting, SightingKind
from kiosk.pieces.stopwatch import Stopwatch

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

    from kiosk.pieces.rsa import KeyPair, PublicKey

SECONDS = 90.0
"""So long it may be played."""


class LockAndKey:
    """The square. `tick` lets time pass; all else happens at the time of the last tick.

    `chance` draws primes and what is mixed in. `seconds` may be `math.inf`.
    """

    def __init__(self, chance: random.Random, seconds: float = SECONDS) -> None:
        self._chance = chance
        self._watch = Stopwatch(seconds)
        self._pairs: dict[Party, KeyPair] = {}
        self.reset()

    def reset(self) -> None:
        """An empty box, and a friend with new keys."""
        self._watch.reset()
        self._pairs.clear()
        self._seen: tuple[Sighting, ...] = ()
        self._received: tuple[int, ...] = ()
        self._message = Message.SECRET
        self._hand: Party | None = None
        self._box = Box(Party.YOU)
        self._hang_up(Party.FRIEND)

    # What the visitor does, for whoever's turn it is

    def put(self, picture: int) -> Outcome:
        """Puts a picture into the open box, 0 to 5. Raises PieceError where there is none."""
        if not 0 <= picture < PICTURES:
            raise PieceError(f"no picture {picture}")
        if self.ended:
            return Outcome.OVER
        if self._message is Message.ANSWER:
            return Outcome.NOT_YOURS
        if self._box.lock:
            return Outcome.LOCKED_ALREADY
        if picture in self.known:
            return Outcome.KNOWN
        self._box = replace(self._box, picture=picture)
        return Outcome.PUT_IN

    def make_keys(self) -> Outcome:
        """Makes a lock and a key of your own; the lock hangs about for everyone."""
        if self.ended:
            return Outcome.OVER
        if Party.YOU in self._pairs:
            return Outcome.KEYS_HAD
        self._hang_up(Party.YOU)
        return Outcome.KEYS_MADE

    def take_lock(self, owner: Party) -> Outcome:
        """Takes one of the open locks of somebody."""
        if self.ended:
            return Outcome.OVER
        if self._box.lock:
            return Outcome.LOCKED_ALREADY
        if owner not in self._pairs:
            return Outcome.NO_SUCH_LOCK
        self._hand = owner
        return Outcome.TAKEN

    def close(self) -> Outcome:
        """Closes the box with the lock in hand: from now on it is a number."""
        if self.ended:
            return Outcome.OVER
        if self._box.lock:
            return Outcome.LOCKED_ALREADY
        if self._box.picture is None:
            return Outcome.EMPTY
        if self._hand is None:
            return Outcome.NO_LOCK
        number = sealed(self._box.picture, self._pairs[self._hand].public, self._chance)
        self._box = Box(self._box.at, number=number, lock=self._hand)
        self._hand = None
        return Outcome.CLOSED

    def send(self) -> Outcome:
        """Sends the box across the square, locked or not: everybody looks."""
        sender, box = self._message.sender, self._box
        if self.ended:
            return Outcome.OVER
        if box.at is not sender:
            return Outcome.SENT_ALREADY
        if box.number is not None:
            self._seen += (Sighting(SightingKind.LOCKED_BOX, sender, (box.number,), box.lock),)
            self._box = replace(box, at=self._message.receiver)
            return Outcome.SENT
        if box.picture is None:
            return Outcome.EMPTY
        self._see(SightingKind.PICTURE, sender, box.picture)
        self._new_box(but=box.picture)
        return Outcome.SEEN_BY_ALL

    def use_key(self, who: Party) -> Outcome:
        """Somebody tries to open the box, with their key if they have one."""
        box = self._box
        if self.ended:
            return Outcome.OVER
        if box.number is None:
            return Outcome.NOT_LOCKED
        if who is Party.CROWD:
            return Outcome.CANNOT_OPEN
        if box.at is not who:
            return Outcome.OUT_OF_REACH
        if box.lock is not who:
            return self._in_vain(who)
        picture = unsealed(box.number, self._pairs[who].private)
        if who is self._message.sender:
            self._box = Box(who, picture=picture)
            return Outcome.REOPENED
        return self._receive(picture)

    def take_back(self) -> Outcome:
        """Gives a locked box up that does not get on, and begins with another."""
        if self.ended:
            return Outcome.OVER
        if not self._box.lock:
            return Outcome.NOTHING_LOCKED
        self._new_box()
        return Outcome.TAKEN_BACK

    def tick(self, now: float) -> None:
        """It is `now`, in seconds. Raises PieceError when it was later already."""
        self._watch.tick(now)

    # What is shown

    @property
    def ended(self) -> bool:
        """Whether an answer has come back, or time is over."""
        return len(self._received) == len(Message) or self._watch.is_over

    @property
    def lights(self) -> int:
        """How many of the six lights of its time are lit."""
        return self._watch.lights

    @property
    def message(self) -> Message:
        """What is to cross the square now."""
        return self._message

    @property
    def box(self) -> Box:
        """The box. What your friend puts in, which she always does, is told when you open it."""
        hers = self._message is Message.ANSWER and len(self._received) < len(Message)
        return replace(self._box, picture=None) if hers else self._box

    @property
    def lock_in_hand(self) -> Party | None:
        """Whose lock was taken; None when none was."""
        return self._hand

    @property
    def locks(self) -> Mapping[Party, PublicKey]:
        """The locks that hang about, and whose they are."""
        return {owner: pair.public for owner, pair in self._pairs.items()}

    @property
    def received(self) -> tuple[int, ...]:
        """The pictures that have arrived where they should: the secret, then the answer."""
        return self._received

    @property
    def seen(self) -> tuple[Sighting, ...]:
        """All that an eavesdropper has seen, in its order, as it truly was."""
        return self._seen

    @property
    def known(self) -> frozenset[int]:
        """The pictures that crossed the square open and make no secret any more: none where all of
        them have, so that there is always one to send."""
        shown = {one.values[0] for one in self._seen if one.kind is SightingKind.PICTURE}
        return frozenset(shown) if len(shown) < PICTURES else frozenset()

    def _hang_up(self, owner: Party) -> None:
        self._pairs[owner] = drawn_pair(self._chance)
        self._see(SightingKind.LOCK, owner, *self._pairs[owner].public)

    def _see(self, kind: SightingKind, by: Party, *values: int) -> None:
        self._seen += (Sighting(kind, by, values),)

    def _in_vain(self, who: Party) -> Outcome:
        if who is not self._message.sender:
            return Outcome.NOT_THIS_KEY
        return Outcome.NOT_EVEN_YOU if who is Party.YOU else Outcome.NOT_EVEN_SHE

    def _receive(self, picture: int) -> Outcome:
        self._received += (picture,)
        if self._message is Message.ANSWER:
            self._box = Box(Party.YOU, picture=picture)
            return Outcome.ANSWERED
        self._message = Message.ANSWER
        self._new_box()
        return Outcome.DELIVERED

    def _new_box(self, but: int | None = None) -> None:
        """Another box: yours is empty, into hers she has put a picture, `but` not that."""
        self._box = Box(self._message.sender)
        if self._message is Message.ANSWER:
            others = [picture for picture in range(PICTURES) if picture != but]
            self._box = replace(self._box, picture=self._chance.choice(others))
