"""A visitor asks the guide: by touch, by the kiosk's own keys, and by a keypad."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.bridge.touch_targets import touch_targets
from kiosk.visit.guide_words import Phase

SMALL = Path(__file__).parent.parent / "small.yaml"
LISA = "Apple Lisa"


def answered(kiosk, finger, phase):
    finger.wait_until(lambda: kiosk.controller.guide_words.phase is phase)


def write(finger, words):
    for letter in words:
        finger.touch("Space" if letter == " " else letter)


def test_from_the_quay_a_question_leads_to_its_card_and_back_to_the_answer(begun, place):
    kiosk, finger = begun(content=SMALL)
    finger.touch("Ask")
    assert place(kiosk) == ("ask", "")
    question = kiosk.controller.guide_words.starters[0]
    finger.touch(question)
    assert place(kiosk) == ("ask", question)
    answered(kiosk, finger, Phase.TELLING)
    card = kiosk.controller.guide_words.answer.cards[0]
    finger.touch(kiosk.catalogue.exhibit(card.id).title.en)
    assert place(kiosk) == ("exhibit", card.id)
    finger.touch("Back")
    assert place(kiosk) == ("ask", question)
    assert kiosk.controller.guide_words.phase is Phase.TELLING, "at once, without another search"
    finger.touch("Ask another")
    assert place(kiosk) == ("ask", "")
    finger.touch("Back")
    assert place(kiosk) == ("home", "")


def test_a_question_is_written_by_the_kiosks_own_keys(begun, place):
    kiosk, finger = begun(content=SMALL)
    finger.touch("Ask")
    write(finger, "apple lisa")
    targets = [target for target in touch_targets(kiosk.window) if target.name == "Ask"]
    assert len(targets) == 1
    finger.touch("Ask")
    assert place(kiosk) == ("ask", "apple lisa")
    answered(kiosk, finger, Phase.TELLING)
    assert LISA in finger.names()


def test_without_a_card_one_asks_in_other_words(begun, place):
    kiosk, finger = begun(content=SMALL)
    finger.touch("Ask")
    write(finger, "zqx")
    finger.touch("Ask")
    answered(kiosk, finger, Phase.WITHOUT_CARD)
    finger.touch("Ask in other words")
    assert place(kiosk) == ("ask", "")
    assert kiosk.controller.ask.typed == "zqx", "to be typed on"
    finger.touch("Erase")
    assert kiosk.controller.ask.typed == "zq"


def test_what_was_asked_ends_with_the_visit(begun, place):
    kiosk, finger = begun(content=SMALL)
    finger.touch("Ask")
    write(finger, "zqx")
    finger.touch("Ask")
    answered(kiosk, finger, Phase.WITHOUT_CARD)
    kiosk.controller.attendance.gone.emit()
    assert place(kiosk)[0] == "attract"
    assert kiosk.controller.ask.typed == ""
    assert kiosk.controller.guide_words.question == ""


def test_where_there_is_no_room_for_both_keys_and_questions_make_way(begun):
    kiosk, finger = begun(content=SMALL, size=(1280, 800))
    kiosk.controller.reading.chooseTextSize(3)
    kiosk.controller.choose("ask")
    question = kiosk.controller.guide_words.starters[0]
    finger.wait_until_still()
    assert question in finger.names()
    assert "q" not in finger.names()
    finger.touch("Write a question")
    finger.wait_until_still()
    assert "q" in finger.names()
    assert question not in finger.names()
    finger.touch("Questions")
    finger.wait_until_still()
    assert question in finger.names()


def test_by_a_keypad_one_asks_and_opens_the_card(opened, place):
    kiosk, finger = opened(content=SMALL, keypad=True, calm_motion=True)
    finger.wait_for_frame()

    def take(name):
        finger.wait_until_still()
        for _ in range(200):
            item = kiosk.window.activeFocusItem()
            if item and item.property("text") == name:
                QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
                return
            QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} never has the focus")

    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    take("Ask")
    assert place(kiosk) == ("ask", "")
    take(kiosk.controller.guide_words.starters[0])
    answered(kiosk, finger, Phase.TELLING)
    card = kiosk.controller.guide_words.answer.cards[0]
    take(kiosk.catalogue.exhibit(card.id).title.en)
    assert place(kiosk) == ("exhibit", card.id)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    assert place(kiosk)[0] == "ask"
