"""A PIN as a file keeps it: never its digits, only what scrypt (RFC 7914) makes of them.

`scrypt$N$r$p$salt$hash`, salt and hash in hexadecimal. The parameters stand in it, so that later
ones may be harder. To try one PIN takes 32 MB and about a tenth of a second; all PINs of four
digits can still be tried within an hour by whoever can read the hash, so it is no password to use
elsewhere.
"""

from __future__ import annotations

import re
from itertools import pairwise

FEWEST_DIGITS, MOST_DIGITS = 4, 12

_COST, _BLOCK, _LANES = 2**15, 8, 1
_SALT_BYTES, _HASH_BYTES = 16, 32
_MOST_MEMORY = 64 * 1024 * 1024
_FORM = re.compile(
    rf"scrypt\$(\d{{1,7}})\$(\d{{1,2}})\$(\d{{1,2}})"
    rf"\$([0-9a-f]{{{_SALT_BYTES * 2}}})\$([0-9a-f]{{{_HASH_BYTES * 2}}})",
    re.ASCII,
)
_DOWN_THE_KEYS = ("2580", "0852")


def pin_fault(pin: str) -> str:
    """Why `pin` will not do; empty where it will."""
    if not re.fullmatch(r"\d+", pin, re.ASCII):
        return "a PIN has digits only"
    if not FEWEST_DIGITS <= len(pin) <= MOST_DIGITS:
        return f"a PIN has {FEWEST_DIGITS} to {MOST_DIGITS} digits"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps == {0}:
        return "all its digits are the same"
    if steps in ({1}, {9}):
        return "its digits follow one another"
    if any(pin == pin[:part] * (len(pin) // part) for part in range(2, len(pin) // 2 + 1)):
        return "it repeats itself"
    if pin in _DOWN_THE_KEYS:
        return "it is a line on the keys"
    if len(pin) == 4 and pin[:2] in ("19", "20"):
        return "it is a year"
    return ""


def can_hash() -> bool:
    """Whether this Python has scrypt, which it takes from the system's OpenSSL."""
    import hashlib

    return hasattr(hashlib, "scrypt")


def hash_pin(pin: str) -> str:
    """What may stand in a file in place of `pin`; another one at each call, by its salt."""
    import secrets  # not at a start

    salt = secrets.token_bytes(_SALT_BYTES)
    made = _scrypt(pin, _COST, _BLOCK, _LANES, salt)
    return f"scrypt${_COST}${_BLOCK}${_LANES}${salt.hex()}${made.hex()}"


def is_pin_hash(text: object) -> bool:
    """Whether `text` has the form that `hash_pin` gives, with parameters that can be computed."""
    found = _FORM.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        return False
    cost, block, lanes = (int(number) for number in found.groups()[:3])
    computable = 128 * block * (cost + lanes + 2) <= _MOST_MEMORY
    return cost >= 2 and cost & (cost - 1) == 0 and block >= 1 and lanes >= 1 and computable


def fits(pin: str, pin_hash: str) -> bool:
    """Whether `pin` is the one of `pin_hash`, compared in constant time.

    It takes about a tenth of a second: never in the thread that draws.
    """
    import hmac

    found = _FORM.fullmatch(pin_hash)
    if found is None or not is_pin_hash(pin_hash):
        return False
    cost, block, lanes = (int(number) for number in found.groups()[:3])
    made = _scrypt(pin, cost, block, lanes, bytes.fromhex(found[4]))
    return hmac.compare_digest(made, bytes.fromhex(found[5]))


def _scrypt(pin: str, cost: int, block: int, lanes: int, salt: bytes) -> bytes:
    import hashlib

    return hashlib.scrypt(
        pin.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=_MOST_MEMORY, dklen=_HASH_BYTES
    )
