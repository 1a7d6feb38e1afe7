"""Something is looked for by touch and by keys, found, narrowed, opened, and come back to."""

from __future__ import annotations

from kiosk.search.narrowing import Narrowing


def test_it_is_typed_narrowed_opened_and_come_back_to(begun, place):
    kiosk, finger = begun()
    finger.touch("Search")
    for letter in "cab":
        finger.touch(letter)
    assert kiosk.controller.search.total > 10
    finger.wait_until_still()
    chip = next(name for name in finger.names() if name.startswith("Exhibits"))
    finger.touch(chip)
    assert kiosk.controller.visit.place.narrowing == Narrowing(kind="exhibit")
    finger.wait_until_still()
    finger.touch("More results")
    finger.wait_until_still()
    left = kiosk.controller.visit.place
    assert left.position > 0
    shown = _titles(kiosk.controller.search.exhibits)
    title = next(name for name in finger.names() if name in shown)
    finger.touch(title)
    assert place(kiosk)[0] == "exhibit"
    finger.touch("Back")
    assert kiosk.controller.visit.place == left
    finger.wait_until_still()
    finger.touch("Exhibits")
    assert kiosk.controller.visit.place.narrowing == Narrowing()


def test_the_start_leads_by_decade_and_a_word_is_finished_by_touch(begun, place):
    kiosk, finger = begun()
    finger.touch("Search")
    finger.wait_until_still()
    finger.touch("1980s")
    assert kiosk.controller.visit.place.narrowing == Narrowing(decade=1980)
    finger.touch("Clear")
    for letter in "rout":
        finger.touch(letter)
    finger.wait_until_still()
    finger.touch("router")
    finger.wait_until_still()
    assert place(kiosk) == ("search", "router")
    finger.touch("China's first router")
    assert place(kiosk) == ("exhibit", "china-first-router")


def test_keys_stand_by_the_alphabet_for_this_visit_alone(begun):
    kiosk, finger = begun()
    finger.touch("Search")
    before = finger.middle_of("a")
    finger.touch("A–Z")
    assert finger.middle_of("a") != before
    assert kiosk.controller.search.keysByAlphabet
    finger.touch("Museum")
    finger.touch("Search")
    assert kiosk.controller.search.keysByAlphabet
    kiosk.controller.visit.end()
    assert not kiosk.controller.search.keysByAlphabet


def _titles(rows):
    return {"".join(rows._rows[n][5:8]) for n in range(rows.rowCount())}
