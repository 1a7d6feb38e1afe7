"""Films by touch: found, played, stopped, left; and what becomes of one that cannot be played."""

from __future__ import annotations

import logging
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.typography import plain

TESTS = Path(__file__).parent.parent
CARDS = TESTS / "films"
FILMS = """
films:
  - {id: card, title: {en: The card, zh: 测试卡}, about: {en: What a card is., zh: 什么是卡片。}}
  - {id: other, title: {en: The other, zh: 另一部}, about: {en: What else is., zh: 还有什么。}}
"""
LISA = "\n    area: technology\n"


@pytest.fixture
def cinema(begun, clock, tmp_path):
    """Opens the kiosk on a museum with two films, whose files are given."""

    def open_kiosk(*names, **settings):
        folder = tmp_path / "museum" / "assets" / "films"
        folder.mkdir(parents=True)
        for name in names:
            shutil.copy(CARDS / name.replace("other.webm", "sound.webm"), folder / name)
        content = tmp_path / "museum" / "exhibits.yaml"
        text = (TESTS / "small.yaml").read_text(encoding="utf-8")
        content.write_text(
            text.replace(LISA, f"{LISA}    film: card\n", 1) + FILMS, encoding="utf-8"
        )
        kiosk, finger = begun(content=content, **settings)
        finger.wait_until(lambda: kiosk.watch.caught_up, seconds=60)
        wanted = {"card"} if "card.webm" in names else set()
        films = kiosk.controller._renewal
        finger.wait_until(lambda: wanted <= films.shown.media.films.keys(), seconds=60)
        return kiosk, finger

    open_kiosk.folder = tmp_path / "museum" / "assets" / "films"
    return open_kiosk


ALL = ("card.webm", "card.en.vtt", "card.zh.vtt")


def said(kiosk):
    captions = kiosk.controller.film.captions
    return [plain(captions.row(n).said) for n in range(captions.rowCount())]


def player(finger):
    return [name for name in finger.names() if name in ("Pause", "Play", "Play again")]


def test_a_film_is_chosen_played_stopped_and_left(cinema, place):
    kiosk, finger = cinema(*ALL)
    film = kiosk.controller.film
    finger.touch("Cinema")
    assert place(kiosk) == ("cinema", "")
    finger.wait_until(lambda: kiosk.controller.cinema.length == "0:40")
    finger.touch("The other")
    assert kiosk.controller.cinema.title == "The other"
    finger.touch("The card")
    finger.touch("Play, 0:40")
    assert place(kiosk) == ("film", "card")
    finger.wait_until(lambda: film.running)
    finger.wait_until(lambda: said(kiosk) == ["A test card.", "一张测试卡。"])
    finger.touch("Pause")
    stopped = film.watching.position
    finger.touch("Captions: EN")
    assert said(kiosk) == ["", "一张测试卡。"]
    finger.touch("Captions: EN")
    assert said(kiosk) == ["A test card.", "一张测试卡。"]
    assert film.watching.position == stopped
    finger.touch("Play")
    finger.wait_until(lambda: film.watching.position > stopped)
    finger.touch("Close the film")
    assert place(kiosk) == ("cinema", "card")
    assert not film.loads and not film.captions.rowCount()


def test_it_goes_back_ten_seconds_ends_and_begins_anew(cinema):
    kiosk, finger = cinema(*ALL)
    film = kiosk.controller.film
    finger.touch("Cinema")
    finger.touch("Play, 0:40")
    finger.wait_until(lambda: film.running)
    film.sought.emit(25_000)
    finger.wait_until(lambda: film.watching.position > 25)
    finger.wait_until(lambda: said(kiosk)[0] == "It goes on for a while, and then it ends.")
    finger.touch("Back ten seconds")
    finger.wait_until(lambda: 14 < film.watching.position < 20)
    film.sought.emit(39_000)
    finger.wait_until(lambda: film.ended, seconds=30)
    assert "Other films" in finger.names()
    finger.touch("Play again")
    finger.wait_until(lambda: film.running and film.watching.position < 20)


def test_what_is_to_be_touched_goes_while_it_plays_and_captions_stay(cinema):
    kiosk, finger = cinema(*ALL)
    film = kiosk.controller.film
    finger.touch("Cinema")
    finger.touch("Play, 0:40")
    finger.wait_until(lambda: film.running)
    finger.wait_until(lambda: not player(finger))
    assert said(kiosk)[0] == "A test card."
    finger.touch_at(QPointF(960, 400))
    finger.wait_until(lambda: player(finger) == ["Pause"])


def test_a_card_leads_to_its_film_in_the_visitors_language(cinema, place):
    kiosk, finger = cinema(*ALL, language="zh")
    finger.touch("互联网促进数字技术创新")
    if place(kiosk)[0] == "hall":
        finger.touch("展墙")
    finger.touch("苹果丽萨电脑")
    finger.touch("看影片")
    assert place(kiosk) == ("film", "card")
    finger.wait_until(lambda: kiosk.controller.film.running)
    finger.touch("English")
    assert kiosk.controller.film.running
    assert kiosk.controller.film.title == "The card"
    finger.touch("Back")
    assert place(kiosk) == ("exhibit", "apple-lisa")


def test_nobody_is_asked_while_a_film_plays_and_a_stopped_one_ends(cinema, clock, place):
    kiosk, finger = cinema(*ALL)
    film, attendance = kiosk.controller.film, kiosk.controller.attendance
    finger.touch("Cinema")
    finger.touch("Play, 0:40")
    finger.wait_until(lambda: film.running)
    for _ in range(5):
        before = film.watching.position
        finger.wait_until(lambda before=before: film.watching.position > before)
        clock.now += 1000
        attendance.look()
        assert not attendance.asked and place(kiosk)[0] == "film"
    film.pause()
    clock.now += 80
    attendance.look()
    assert attendance.asked
    clock.now += 80
    attendance.look()
    assert place(kiosk)[0] == "attract"
    assert not film.loads


@pytest.fixture
def maybe_without_sound():
    """A machine that has no device for sound says so, and one that has says nothing."""

    def is_another(record):
        return "udio" not in record.getMessage()

    logging.getLogger("qt").addFilter(is_another)
    yield
    logging.getLogger("qt").removeFilter(is_another)


def test_sound_is_offered_where_there_is_any(maybe_without_sound, cinema):
    kiosk, finger = cinema("other.webm", "card.webm")
    film = kiosk.controller.film
    finger.touch("Cinema")
    finger.wait_until(lambda: kiosk.controller.cinema.length == "0:40")
    finger.touch("The other")
    finger.touch("Play, 0:04")
    finger.wait_until(lambda: film.hasSound)
    finger.wait_until(lambda: film.ended)
    finger.touch("Sound off")
    assert film.muted and "Sound on" in finger.names()
    finger.touch("Other films")
    finger.touch("The card")
    finger.touch("Play, 0:40")
    finger.wait_until(lambda: film.running)
    assert "Sound on" not in finger.names() and not film.captions.rowCount()


@pytest.mark.expects_log
def test_one_that_is_not_there_says_so_and_staff_are_told(cinema, caplog, place):
    kiosk, finger = cinema()
    finger.touch("Cinema")
    finger.touch("Play the film")
    assert kiosk.controller.film.away and not player(finger)
    assert caplog.messages == ["the film card is not in assets/films"]
    finger.touch("Other films")
    assert place(kiosk) == ("cinema", "")


@pytest.mark.expects_log
def test_one_that_is_broken_says_so_and_staff_are_told_in_exact_words(cinema, caplog, place):
    kiosk, finger = cinema(*ALL)
    (cinema.folder / "card.webm").write_bytes(b"no film at all")
    (cinema.folder / "card.en.vtt").write_bytes(b"WEBVTT\n\n00:01 --> 2\nx\n")
    finger.touch("Cinema")
    finger.wait_until(lambda: "Play the film" in finger.names())
    finger.touch("Play the film")
    finger.wait_until(lambda: kiosk.controller.film.broken)
    finger.wait_until(lambda: "Other films" in finger.names())
    told = "\n".join(caplog.messages)
    assert re.search(r"the film card: \S+card\.en\.vtt:3: is no pair of times", told)
    assert re.search(r"the film card: \S+card\.webm cannot be played: Could not open file", told)
    finger.touch("Museum")
    assert place(kiosk) == ("home", "")


def test_stopped_at_once_it_shows_its_first_picture_and_moves_no_more(cinema):
    kiosk, finger = cinema(*ALL)
    film = kiosk.controller.film
    finger.touch("Cinema")
    finger.wait_until(lambda: kiosk.controller.cinema.length == "0:40")
    film.open("card")
    film.toggle()
    finger.wait_until(lambda: film.running)
    finger.wait_until_still()
    assert film.watching.position < 2 and player(finger) == ["Play"]


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_many_films_one_after_another_leave_nothing_behind(cinema, size, capfd):
    kiosk, finger = cinema(*ALL, size=size)
    film = kiosk.controller.film
    finger.touch("Cinema")
    for _ in range(5):
        finger.touch("Play, 0:40")
        finger.wait_until(lambda: film.running)
        finger.touch("Close the film")
        assert not film.loads
    assert not capfd.readouterr().err  # nor does FFmpeg say what each is made of


def test_without_films_no_door_leads_to_the_cinema(opened):
    kiosk, finger = opened(content=TESTS / "small.yaml")
    kiosk.controller.begin()
    finger.wait_for_frame()
    assert "Ask" in finger.names() and "Cinema" not in finger.names()
