"""A box with one of a few pictures in it, locked so that nothing is to be told from outside.

There are six pictures, and everybody has the lock: were the number of the picture alone locked, an
eavesdropper would lock all six and see which it is. So a random number is locked with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.pieces.errors import PieceError

if TYPE_CHECKING:
    import random

    from kiosk.pieces.rsa import PrivateKey, PublicKey

PICTURES = 6
"""So many pictures there are to choose from, 0 to 5."""


def sealed(picture: int, lock: PublicKey, chance: random.Random) -> int:
    """A picture as a locked number: each time another. Raises PieceError where there is none."""
    if not 0 <= picture < PICTURES:
        raise PieceError(f"no picture {picture}")
    # from 1: so it is never the picture alone
    mixed_in = chance.randrange(1, lock.modulus // PICTURES)
    return lock.encrypt(mixed_in * PICTURES + picture)


def unsealed(number: int, key: PrivateKey) -> int:
    """The picture that a locked number holds; with another key it is any, by chance.

    Raises PieceError for a number that this key's lock cannot have made.
    """
    return key.decrypt(number) % PICTURES
