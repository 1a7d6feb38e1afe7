"""The guide is asked in another thread; only the answer to what is asked now comes on screen."""

from __future__ import annotations

import threading
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.enquiries import Enquiries, Enquiry
from kiosk.bridge.screens import ask as screen
from kiosk.bridge.screens.ask import AskDetails
from kiosk.guide.answer import Answer, CardRef, Sentence
from kiosk.visit.guide_words import Phase
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import LONGEST_QUESTION, Visit

LISA, ROUTER = CardRef("exhibit", "apple-lisa"), CardRef("exhibit", "china-first-router")
STORY, CASE = (
    CardRef("story", "first-internet-museum"),
    CardRef("case", "cisco-bridging-digital-divide"),
)
TOLD = Answer(False, (LISA, STORY, CASE), (Sentence("A mouse.", LISA), Sentence("A desk.", LISA)))
NEAREST = Answer(True, (LISA, ROUTER, STORY))


class Held:
    """A guide that answers when it may, with what it is to say."""

    answers = {"told": TOLD, "nearest": NEAREST, "bare": Answer(False, (LISA,))}

    def __init__(self, _catalogue):
        pass

    def prepare(self, language):
        Held.asked.append(("", language, threading.current_thread()))

    def ask(self, question, language):
        Held.asked.append((question, language, threading.current_thread()))
        assert Held.free.wait(20)
        if question == "broken":
            raise RuntimeError(question)
        return Held.answers.get(question, NEAREST)


@pytest.fixture(autouse=True)
def guide(monkeypatch):
    Held.asked, Held.free = [], threading.Event()
    Held.free.set()
    monkeypatch.setattr("kiosk.guide.guide.Guide", Held)
    return Held


@pytest.fixture
def details(parent, museum, showing):
    """Details whose visit stands at the guide; `language` is that of what is shown."""
    visit = Visit(museum)
    visit.begin()
    state = SimpleNamespace(language="en", catalogue=museum)

    def perform(wish, *what):
        wish(*what)
        show()

    def show():
        details.show(showing(state.language, state.catalogue), visit.place)

    details = AskDetails(visit, perform, parent)
    perform(visit.choose, Screen.ASK)
    details.state, details.again, details.visited = state, show, visit
    yield details
    details.close()


def phase(details, wait_until, expected):
    wait_until(lambda: details.words.phase is expected)


def test_a_question_is_answered_in_another_thread_and_prepared_for_before(
    details, guide, wait_until
):
    wait_until(lambda: guide.asked)
    details.ask("told", True)
    assert details.phase == "looking"
    phase(details, wait_until, Phase.TELLING)
    assert [asked[:2] for asked in guide.asked] == [("", "en"), ("told", "en")]
    assert all(thread is not threading.current_thread() for *_, thread in guide.asked)


def test_what_is_told_stands_with_its_card_and_the_others_beside(details, rows, wait_until):
    details.ask("told", True)
    phase(details, wait_until, Phase.TELLING)
    (told,) = rows(details.told)
    assert (told["card"], told["targetId"], told["said"]) == (
        "exhibit",
        "apple-lisa",
        "A mouse.\nA desk.",
    )
    others = rows(details.others)
    assert [(one["card"], one["targetId"]) for one in others] == [
        ("story", STORY.id), ("case", CASE.id),
    ]  # fmt: skip
    assert details.said == "A mouse. A desk."


def test_without_a_sentence_the_best_card_stands_there_with_its_hook(
    details, museum, rows, wait_until
):
    details.ask("bare", True)
    phase(details, wait_until, Phase.TELLING)
    (told,) = rows(details.told)
    assert told["said"] == museum.exhibit("apple-lisa").hook.en
    assert rows(details.others) == []


def test_without_a_card_the_nearest_are_shown_with_what_invites_to_them(
    details, museum, rows, wait_until
):
    details.ask("nearest", False)
    phase(details, wait_until, Phase.WITHOUT_CARD)
    cards = rows(details.cards)
    assert [card["targetId"] for card in cards] == ["apple-lisa", "china-first-router", STORY.id]
    assert [card["said"] for card in cards][:2] == [
        museum.exhibit(card.id).hook.en for card in (LISA, ROUTER)
    ]


def test_the_guide_is_seen_to_look_no_longer_than_it_takes_to_see_it(
    details, monkeypatch, wait_until
):
    monkeypatch.setattr(screen, "_LOOKING_SECONDS", 0.2)
    details.ask("told", False)
    wait_until(lambda: details.words.answer is not None)
    assert details.phase == "looking"
    assert details.cards.rowCount() == 3
    phase(details, wait_until, Phase.TELLING)


def test_a_question_that_is_overtaken_is_never_answered(details, guide, wait_until):
    guide.free.clear()
    details.ask("first", True)
    wait_until(lambda: [asked for asked in guide.asked if asked[0] == "first"])
    details.ask("second", True)
    details.ask("told", True)
    guide.free.set()
    phase(details, wait_until, Phase.TELLING)
    assert details.question == "told"
    assert "second" not in [question for question, *_ in guide.asked]


def test_back_leads_to_an_answer_at_once_and_asks_nobody(details, guide, wait_until):
    details.ask("told", True)
    phase(details, wait_until, Phase.TELLING)
    before = len(guide.asked)
    details.show(details._showing, Place(Screen.ASK, "told"))
    assert details.words.phase is Phase.TELLING
    assert len(guide.asked) == before


def test_in_another_language_it_is_asked_anew(details, guide, wait_until):
    details.ask("told", True)
    phase(details, wait_until, Phase.TELLING)
    details.state.language = "zh"
    details.again()
    assert details.words.phase is Phase.LOOKING
    phase(details, wait_until, Phase.TELLING)
    assert guide.asked[-1][:2] == ("told", "zh")


def test_other_content_is_asked_anew(details, guide, museum, wait_until):
    details.ask("told", True)
    phase(details, wait_until, Phase.TELLING)
    details.state.catalogue = replace(museum)
    details.again()
    assert details.words.phase is Phase.LOOKING
    phase(details, wait_until, Phase.TELLING)


@pytest.mark.expects_log
def test_a_fault_of_the_guide_is_no_card_and_names_no_question(details, wait_until, caplog):
    details.ask("broken", True)
    phase(details, wait_until, Phase.WITHOUT_CARD)
    assert "RuntimeError" in caplog.text
    assert "broken" not in caplog.text
    details.ask("told", True)
    phase(details, wait_until, Phase.TELLING)


def test_letters_are_taken_up_to_a_length_and_taken_back(details):
    details.type(" ")
    for letter in "who" + "x" * 200:
        details.type(letter)
    assert details.typed == ("who" + "x" * 200)[:LONGEST_QUESTION]
    details.erase()
    assert len(details.typed) == LONGEST_QUESTION - 1
    details.clear()
    assert details.typed == ""


def test_in_other_words_one_types_on_and_another_begins_anew(details, wait_until):
    details.ask("nearest", True)
    phase(details, wait_until, Phase.WITHOUT_CARD)
    details.askInOtherWords()
    assert (details.phase, details.typed) == ("listening", "nearest")
    details.ask(details.typed, True)
    details.askAnother()
    assert (details.phase, details.typed) == ("listening", "")


def test_each_time_one_comes_to_ask_there_are_other_questions_and_none_after_the_visit(details):
    first = details.words.starters
    details.ask("told", True)
    details.askAnother()
    assert details._turn == 2
    details.type("w")
    details.forget()
    assert (details.typed, details.question, details.words.starters) == ("", "", ())
    details.again()
    assert details.words.starters == first


def test_nothing_is_answered_once_it_is_closed(parent, museum, guide):
    enquiries = Enquiries(parent)
    brought = QSignalSpy(enquiries.answered)
    enquiries.close()
    enquiries.ask(Enquiry(museum, "en", "told"))
    assert (guide.asked, brought.count()) == ([], 0)
