"""A PIN as a file keeps it, and which PINs will do."""

from __future__ import annotations

import pytest

from kiosk.pin_hash import fits, hash_pin, is_pin_hash, pin_fault


@pytest.fixture(scope="module")
def hashed():
    return hash_pin("4711")


def test_the_right_pin_fits_and_no_other(hashed):
    assert fits("4711", hashed)
    for wrong in ("4712", "471", "47110", "", "４７１１"):
        assert not fits(wrong, hashed)


def test_a_hash_has_its_parameters_its_salt_and_no_digits_of_the_pin(hashed):
    kind, cost, block, lanes, salt, made = hashed.split("$")
    assert (kind, cost, block, lanes) == ("scrypt", "32768", "8", "1")
    assert (len(salt), len(made)) == (32, 64)
    again = hash_pin("4711")
    assert again != hashed
    assert fits("4711", again)


def test_a_hash_of_other_parameters_is_understood(monkeypatch):
    monkeypatch.setattr("kiosk.pin_hash._COST", 2**10)
    easier = hash_pin("4711")
    assert is_pin_hash(easier)
    assert fits("4711", easier)
    assert not fits("4712", easier)


@pytest.mark.parametrize(
    ("change", "into"),
    [
        ("scrypt", "bcrypt"),
        ("32768", "32767"),  # no power of two
        ("32768", "0"),
        ("32768", "1048576"),  # a gigabyte for each try
        ("$8$", "$0$"),
        ("$8$", "$99$"),
        ("$1$", "$0$"),
    ],
)
def test_what_cannot_be_computed_is_no_hash_and_fits_nothing(hashed, change, into):
    spoilt = hashed.replace(change, into, 1)
    assert spoilt != hashed
    assert not is_pin_hash(spoilt)
    assert not fits("4711", spoilt)


@pytest.mark.parametrize("given", ["4711", 4711, None, "", "scrypt$1$1$1$$", ["scrypt"]])
def test_what_is_no_hash_is_known_as_none(given):
    assert not is_pin_hash(given)


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("", "digits only"), ("12a4", "digits only"), ("47 11", "digits only"),
        ("４７１１", "digits only"), ("-471", "digits only"),
        ("471", "4 to 12"), ("4711471147112", "4 to 12"),
        ("0000", "the same"), ("999999", "the same"),
        ("1234", "follow"), ("4321", "follow"), ("7890", "follow"), ("0987654321", "follow"),
        ("1212", "repeats"), ("471471", "repeats"), ("47114711", "repeats"),
        ("2580", "line on the keys"), ("1984", "a year"), ("2026", "a year"),
    ],
)  # fmt: skip
def test_a_pin_that_anybody_would_try_first_is_refused_with_the_reason(pin, why):
    assert why in pin_fault(pin)


@pytest.mark.parametrize("pin", ["4711", "8305", "0916", "471147", "203040", "123412", "1984119"])
def test_other_pins_will_do(pin):
    assert pin_fault(pin) == ""
