"""The first message: only the next letter goes, and the third brings the machine down."""

from __future__ import annotations

from kiosk.visit.first_message import FirstMessage


def test_two_letters_arrive_and_the_third_is_too_much():
    message = FirstMessage()
    seen = [(message.type(letter), message.arrived, message.fallen) for letter in "loGin"]
    assert seen == [
        (True, "L", False),
        (True, "LO", False),
        (True, "LO", True),
        (False, "LO", True),
        (False, "LO", True),
    ]
    assert message.next_letter == ""


def test_another_letter_than_the_next_does_nothing():
    message = FirstMessage()
    assert not any(message.type(letter) for letter in ("O", "x", "", "LO", "1"))
    assert message.arrived == ""
    assert message.next_letter == "L"
