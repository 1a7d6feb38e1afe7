"""A public and a private key that are one: what the one locks only the other opens.

R. L. Rivest, A. Shamir and L. Adleman, "A method for obtaining digital signatures and public-key
cryptosystems", Communications of the ACM 21 (1978). All is as in the real thing but the numbers:
these primes have four digits, real ones three hundred or more. A modulus of these is taken apart in
a moment by trying, and with it the lock is open; of a real one nobody knows how. Real locks also
mix a message with random numbers by a rule that was made for it (OAEP); see `sealed_box.py`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pieces.errors import PieceError

if TYPE_CHECKING:
    import random

_EXPONENTS = (17, 257, 65537)
"""Usual ones. The last is larger than all primes here, and so divides none of them less one."""


class PublicKey(NamedTuple):
    """What everybody may know: it locks."""

    modulus: int
    exponent: int

    def encrypt(self, number: int) -> int:
        """A number from 0 to below the modulus, locked. Raises PieceError for another."""
        return _power(number, self.exponent, self.modulus)


class PrivateKey(NamedTuple):
    """What nobody else may know: it opens what its public key has locked, and nothing else."""

    modulus: int
    exponent: int

    def decrypt(self, number: int) -> int:
        """A locked number, opened. Raises PieceError where it is not below the modulus."""
        return _power(number, self.exponent, self.modulus)


class KeyPair(NamedTuple):
    """A lock that everybody may have, and its only key."""

    public: PublicKey
    private: PrivateKey


def key_pair(p: int, q: int) -> KeyPair:
    """The keys that two different primes make.

    Who knows the public key alone would have to find the primes to make the private one. Raises
    PieceError for what are no two primes, or for such that no usual exponent fits.
    """
    if p == q or not (_is_prime(p) and _is_prime(q)):
        raise PieceError(f"no two primes: {p}, {q}")
    order = math.lcm(p - 1, q - 1)
    for exponent in _EXPONENTS:
        if exponent < order and math.gcd(exponent, order) == 1:
            private = pow(exponent, -1, order)
            return KeyPair(PublicKey(p * q, exponent), PrivateKey(p * q, private))
    raise PieceError(f"no keys of {p} and {q}")


def drawn_pair(chance: random.Random) -> KeyPair:
    """Keys of two primes of four digits.

    `chance` is that of a game, which can be guessed: no lock that matters is made with it.
    """
    p, q = chance.sample(PRIMES, 2)
    return key_pair(p, q)


def _power(number: int, exponent: int, modulus: int) -> int:
    if not 0 <= number < modulus:
        raise PieceError(f"{number} is not below {modulus}")
    return pow(number, exponent, modulus)


def _is_prime(number: int) -> bool:
    return number > 1 and all(number % d for d in range(2, math.isqrt(number) + 1))


PRIMES = tuple(number for number in range(1_000, 2_000) if _is_prime(number))
"""The 135 primes from which keys are made."""
