"""The staff screen: two corners, a PIN, what staff do there, and that nobody else comes in."""

from __future__ import annotations

import calendar
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.bridge.touch_targets import touch_targets
from kiosk.exit_codes import LEFT, RESTART
from kiosk.opening_hours.hours import Hours
from kiosk.pin_hash import hash_pin
from kiosk.staff.services import KeptContent, StaffServices
from kiosk.typography import plain
from kiosk.ui_driver.tour import BEGIN
from tests.journeys.hand import Hand
from tests.journeys.test_a_card_leads_on import TOUR

SMALL = Path(__file__).parent.parent / "small.yaml"
TECHNOLOGY = "Promoting Digital Technology Innovation"
UPPER_LEFT, LOWER_RIGHT = QPoint(20, 20), QPoint(945, 525)


class Staff:
    """A kiosk with a staff screen, two hands before it, and the clocks it goes by."""

    def __init__(self, kiosk, finger, clock):
        self.kiosk, self.finger, self.clock = kiosk, finger, clock
        self.hand = Hand(kiosk, finger)
        self.access = kiosk.controller.staff_access

    def hold(self, *places, seconds=5):
        """Fingers on these places for so long; they stay there."""
        for number, place in enumerate(places):
            self.hand.press(number, place)
        self.clock.now += seconds
        self.finger.wait_for_frame()

    def lift(self, fingers=2):
        for number in range(fingers):
            self.hand.lift(number)
        self.finger.wait_for_frame()

    def make_gesture(self, upper_left=UPPER_LEFT, lower_right=LOWER_RIGHT):
        self.hold(upper_left, lower_right)
        self.finger.wait_until(lambda: self.access.open)
        self.lift()

    def type(self, pin):
        for digit in pin:
            self.finger.touch(digit)
        self.finger.touch("Enter")
        self.finger.wait_until(lambda: not self.access.keys.checking)

    def come_in(self):
        self.make_gesture()
        self.type("4711")
        assert self.access.stage == "screen"

    def bring_into_view(self, name):
        while name not in self.finger.names():
            self.finger.touch("More")
            self.finger.wait_until_still()


class Kept:
    """Two contents to go back to."""

    def __init__(self):
        self.shown = "new"

    def latest(self):
        return [
            KeptContent(key, datetime(2026, 11, day, 9, 5), day, 2, 1, key == self.shown)
            for key, day in (("new", 29), ("old", 27))
        ]

    def show_again(self, key):
        self.shown = key


@pytest.fixture
def staffed(opened, assets, clock, monkeypatch):
    """Opens a kiosk with the PIN 4711."""
    monkeypatch.setattr("kiosk.pin_hash._COST", 2**10)  # as sure here, and quicker
    pin_hash = hash_pin("4711")

    def open_kiosk(services=None, size=(960, 540), **settings):
        def offered(*given, **parts):
            parts |= services or {}
            return StaffServices(*given, clock=clock, since_switched_on=clock, **parts)

        monkeypatch.setattr("kiosk.staff.services.StaffServices", offered)
        settings = {"content": SMALL, "staff_pin": pin_hash, **settings}
        kiosk, finger = opened(size=size, **settings)
        finger.wait_for_frame()
        return Staff(kiosk, finger, clock)

    return open_kiosk


@pytest.fixture
def at_the_lisa(staffed, place):
    """A visitor stands at the card of the Lisa."""
    staff = staffed()
    for name in (BEGIN, TECHNOLOGY, "Apple Lisa"):
        staff.finger.touch(name)
    assert place(staff.kiosk) == ("exhibit", "apple-lisa")
    return staff


def test_two_corners_and_the_pin_open_it_and_the_visit_is_over(at_the_lisa, place):
    staff = at_the_lisa
    staff.make_gesture()
    assert staff.access.stage == "keys"
    staff.type("4711")
    assert staff.access.stage == "screen"
    assert place(staff.kiosk) == ("attract", "")
    assert BEGIN not in staff.finger.names()
    staff.finger.touch("Back to the museum")
    assert not staff.access.open
    staff.finger.touch(BEGIN)
    assert place(staff.kiosk) == ("home", "")


def test_who_has_no_pin_goes_on_where_they_were_and_has_pressed_nothing(at_the_lisa, place):
    staff = at_the_lisa
    before = sorted(staff.finger.names())
    staff.make_gesture()
    staff.finger.touch("Back to the museum")
    staff.finger.wait_until_still()
    assert place(staff.kiosk) == ("exhibit", "apple-lisa")
    assert sorted(staff.finger.names()) == before


def test_what_the_keys_cover_cannot_be_touched_through_them(at_the_lisa):
    staff = at_the_lisa
    staff.finger.touch("Reading")
    covered = staff.finger.middle_of("High")
    before = staff.kiosk.controller.reading_settings
    staff.make_gesture()
    staff.finger.touch_at(covered)
    assert staff.kiosk.controller.reading_settings == before
    staff.finger.touch("Back to the museum")
    staff.finger.touch("High")
    assert staff.kiosk.controller.reading_settings.high_contrast


def test_a_tour_that_the_keys_cover_stands_still(staffed, tmp_path, place):
    content = tmp_path / "exhibits.yaml"
    content.write_text(SMALL.read_text(encoding="utf-8") + TOUR, encoding="utf-8")
    staff = staffed(content=content)
    staff.finger.touch(BEGIN)
    staff.kiosk.controller.touring.start("two")
    covered = staff.finger.middle_of("Next: China's first name server")
    before = place(staff.kiosk)
    staff.make_gesture()
    staff.finger.touch_at(covered)
    assert place(staff.kiosk) == before
    assert "Next: China's first name server" not in staff.finger.names()


def test_no_planned_restart_comes_while_staff_are_in(staffed):
    staff = staffed()
    assert staff.kiosk.controller.nobody_there
    staff.come_in()
    assert not staff.kiosk.controller.nobody_there
    staff.finger.touch("Back to the museum")
    assert staff.kiosk.controller.nobody_there


def test_on_the_attract_screen_the_gesture_begins_no_visit(staffed, place):
    staff = staffed()
    staff.make_gesture()
    assert staff.access.open
    staff.finger.touch("Back to the museum")
    assert place(staff.kiosk) == ("attract", "")


def test_what_is_not_the_gesture_opens_nothing(staffed):
    staff = staffed()
    for places in (
        [UPPER_LEFT],
        [UPPER_LEFT, QPoint(945, 20)],
        [UPPER_LEFT, QPoint(480, 270)],
        [UPPER_LEFT, LOWER_RIGHT, QPoint(480, 270)],
    ):
        staff.hold(*places, seconds=60)
        staff.access._gesture.look()
        assert not staff.access.open, places
        staff.lift(len(places))
    staff.hold(UPPER_LEFT, LOWER_RIGHT, seconds=4.9)
    staff.access._gesture.look()
    staff.lift()
    staff.clock.now += 60
    staff.access._gesture.look()
    assert not staff.access.open


def test_a_mouse_makes_no_gesture_and_is_no_second_finger(staffed):
    staff = staffed()
    QTest.mousePress(staff.kiosk.window, Qt.MouseButton.LeftButton, pos=LOWER_RIGHT)
    staff.hold(UPPER_LEFT)
    staff.access._gesture.look()
    assert not staff.access.open
    staff.lift(1)
    QTest.mouseRelease(staff.kiosk.window, Qt.MouseButton.LeftButton, pos=LOWER_RIGHT)


def test_without_a_pin_in_the_settings_there_is_no_staff_screen(staffed):
    staff = staffed(staff_pin=None)
    staff.hold(UPPER_LEFT, LOWER_RIGHT, seconds=60)
    staff.lift()
    staff.access.ask()
    assert not staff.access.open


@pytest.mark.expects_log
def test_it_opens_where_there_is_no_content_at_all(staffed, place, tmp_path, caplog):
    staff = staffed(content=tmp_path / "exhibits.yaml")
    assert place(staff.kiosk) == ("preparing", "")
    staff.come_in()
    staff.finger.wait_until(lambda: not staff.access.content.checking, seconds=60)
    assert (staff.access.content.errors, staff.access.content.there) == (1, False)
    staff.finger.wait_until(lambda: "visitors see that it is being prepared" in caplog.text)


def test_keys_that_nobody_touches_close_after_twenty_seconds(at_the_lisa, place):
    staff = at_the_lisa
    staff.make_gesture()
    staff.clock.now += 15
    staff.finger.touch("4")
    staff.clock.now += 15
    staff.access.look()
    assert staff.access.open
    staff.clock.now += 6
    staff.finger.wait_until(lambda: not staff.access.open)
    assert place(staff.kiosk) == ("exhibit", "apple-lisa")


def test_the_screen_closes_after_two_minutes_and_the_museum_begins_anew(staffed):
    staff = staffed(languages=("zh", "en"), language="en")
    staff.come_in()
    staff.finger.touch("中文")
    staff.clock.now += 100
    staff.finger.touch("English")
    staff.finger.touch("中文")
    staff.clock.now += 119
    staff.access.look()
    assert staff.access.open
    staff.clock.now += 2
    staff.finger.wait_until(lambda: not staff.access.open)
    assert staff.kiosk.controller.reading_settings.language == "en"


@pytest.mark.expects_log
def test_five_wrong_pins_lock_it_after_a_restart_too(staffed, end):
    staff = staffed()
    staff.make_gesture()
    for left in (4, 3, 2, 1, 0):
        staff.type("4712")
        assert staff.access.keys.triesLeft == left
    assert staff.access.keys.minutesLeft == 5
    assert staff.finger.names() == ["Back to the museum"]
    end(staff.kiosk)
    again = staffed()
    again.clock.now += 100
    again.make_gesture()
    again.finger.wait_until(lambda: again.access.keys.minutesLeft == 4)
    assert again.finger.names() == ["Back to the museum"]
    again.clock.now += 15
    again.finger.touch("Back to the museum")
    again.clock.now += 200
    again.come_in()


def test_who_sits_holds_the_lower_corner_and_finds_all_within_reach(staffed):
    staff = staffed(size=(540, 960), screen_diagonal=55.0)
    reach = staff.kiosk.controller.ergonomics.reach
    top = 960 - reach
    staff.make_gesture(QPoint(15, round(top) + 15), QPoint(530, 950))

    def highest():
        return min(target.place.top() for target in touch_targets(staff.kiosk.window))

    staff.finger.wait_until_still()
    assert highest() >= top
    staff.type("4711")
    staff.finger.wait_until_still()
    assert highest() >= top


def test_keys_of_a_keyboard_do_what_a_finger_does(staffed):
    staff = staffed(keypad=True)
    window = staff.kiosk.window
    staff.make_gesture()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert staff.access.keys.typed == 1
    QTest.keyClick(window, Qt.Key.Key_Question)
    assert "Erase" in staff.finger.names()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not staff.access.open


def test_faults_of_the_content_are_told_with_their_line(staffed, tmp_path):
    file = tmp_path / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    staff = staffed(content=file)
    staff.kiosk.watch.close()  # what is saved is checked, and not shown
    staff.come_in()
    content = staff.access.content
    assert content.there
    staff.finger.wait_until(lambda: not content.checking, seconds=60)
    assert content.checked
    assert content.errors == 0
    before = content.warnings
    file.write_text(text.replace("en: Apple Lisa,", "en: Apple Lisa \u200b,"), encoding="utf-8")
    staff.finger.touch("Check again")
    staff.finger.wait_until(lambda: not content.checking, seconds=60)
    assert content.errors + content.warnings > before
    model = content.faults
    assert model.data(model.index(0), 0x0101).startswith("exhibits.yaml:")


def test_faults_are_told_in_the_language_of_the_screen(staffed, tmp_path):
    file = tmp_path / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    staff = staffed(content=file)
    staff.kiosk.watch.close()
    file.write_text(text.replace("    year: 1983\n", "    yaer: 1983\n"), encoding="utf-8")
    staff.come_in()
    content = staff.access.content
    staff.finger.wait_until(lambda: content.errors == 2, seconds=60)

    def says(words):
        return lambda: any(plain(row.words).endswith(words) for row in content.faults._rows)

    assert says('.yaer: this field is not known (did you mean "year"?)')()
    staff.finger.touch("中文")
    staff.finger.wait_until(says(".yaer：没有这样的字段（是不是想写“year”？）"))
    staff.finger.touch("English")
    staff.finger.wait_until(says(".year: this field is missing"))


def test_all_is_read_anew_when_staff_wish_it(staffed, looked_for_often, caplog):
    caplog.set_level("INFO")
    staff = staffed()
    staff.finger.wait_until(lambda: staff.kiosk.watch.caught_up)
    staff.come_in()
    staff.finger.wait_until(lambda: not staff.access.content.checking, seconds=60)
    caplog.clear()
    staff.finger.touch("Read all anew")
    staff.finger.wait_until(lambda: not staff.access.content.reloading, seconds=60)
    assert "is shown as it was saved" in caplog.text


def test_an_earlier_content_is_shown_again(staffed):
    kept = Kept()
    staff = staffed({"history": kept})
    staff.come_in()
    staff.bring_into_view("Show again")
    staff.finger.touch("Show again")
    staff.finger.wait_until(lambda: kept.shown == "old")


def test_the_volume_is_this_machines_after_a_restart_too(staffed, end):
    staff = staffed()
    staff.come_in()
    staff.bring_into_view("Louder")
    staff.finger.touch("Louder")
    staff.finger.touch("Louder")
    assert staff.access.machine.volume == 5
    assert "Louder" not in staff.finger.names()
    staff.finger.touch("Back to the museum")
    assert staff.kiosk.controller.readAloud.volume == 5
    end(staff.kiosk)
    assert staffed().kiosk.controller.readAloud.volume == 5


def test_a_tone_that_nothing_plays_is_said(staffed, monkeypatch):
    monkeypatch.setattr("kiosk.staff.tone._PLAYERS", ())
    staff = staffed()
    staff.come_in()
    staff.bring_into_view("Tone on the left")
    staff.finger.touch("Tone on the left")
    staff.finger.wait_until(lambda: staff.access.sound.state == "no player")


def test_why_a_tone_was_not_played_is_said_in_the_language_of_the_screen(staffed, monkeypatch):
    monkeypatch.setattr("kiosk.staff.tone._PLAYERS", (("false",),))
    staff = staffed()
    staff.come_in()
    staff.bring_into_view("Tone on the left")
    staff.finger.touch("中文")
    staff.finger.touch("左声道试音")
    staff.finger.wait_until(lambda: staff.access.sound.fault == "false 运行出错")


def test_every_field_that_a_finger_comes_over_answers(staffed):
    staff = staffed()
    staff.come_in()
    staff.bring_into_view("Touch test")
    staff.finger.touch("Touch test")
    grid = staff.finger.find("answered")
    staff.finger.drag(QPointF(5, 5), QPointF(955, 5), steps=3)
    assert grid.property("answered") == grid.property("columns")
    for row in range(grid.property("rows")):
        y = (row + 0.5) * 540 / grid.property("rows")
        staff.finger.sweep([(0, QPointF(955, y)), (0.01, QPointF(5, y))])
    assert grid.property("answered") == grid.property("columns") * grid.property("rows")
    staff.finger.wait_until(lambda: "Touch test" in staff.finger.names())


def test_every_colour_is_shown_once(staffed):
    staff = staffed()
    staff.come_in()
    staff.bring_into_view("Colour test")
    staff.finger.touch("Colour test")
    seen = []
    while staff.finger.names() == ["Next colour"]:
        seen.append(staff.kiosk.window.grabWindow().pixelColor(5, 5).name())
        staff.finger.touch("Next colour")
    ramp, *fields = seen
    assert ramp == "#000000"
    assert fields == ["#ffffff", "#ff0000", "#00ff00", "#0000ff", "#808080", "#000000"]


def test_the_dark_screen_comes_after_the_staff_screen_has_closed(staffed):
    dark = []
    staff = staffed({"go_dark": lambda: dark.append(staff.access.open)})
    staff.come_in()
    staff.bring_into_view("Dark screen")
    staff.finger.touch("Dark screen")
    assert dark == [False]


def test_outside_the_hours_the_museum_is_shown_when_staff_want_it(staffed, place):
    staff = staffed(hours=Hours(**dict.fromkeys(map(str.lower, calendar.day_name), ())))
    opening = staff.kiosk.controller.opening
    assert opening.dark
    staff.come_in()
    staff.bring_into_view("Show the museum now")
    staff.finger.touch("Show the museum now")
    assert (opening.dark, place(staff.kiosk)) == (False, ("attract", ""))


def test_today_and_the_machine_are_told(staffed):
    staff = staffed({"visits_today": lambda: 214, "restarts": lambda: [datetime(2026, 11, 29, 7)]})
    staff.come_in()
    machine = staff.access.machine
    staff.finger.wait_until(lambda: machine.visits == "214" and machine.version != "")
    assert machine.starts == "2026-11-29 07:00"
    assert machine.diskFree.endswith(" GB")


class Application:
    """In the place of Qt's, which would end all tests."""

    def __init__(self):
        self.codes = []

    def exit(self, code):
        self.codes.append(code)


def test_restart_and_end_are_touched_twice(staffed, monkeypatch):
    staff = staffed()
    monkeypatch.setattr(staff.kiosk, "application", ended := Application())
    staff.come_in()
    staff.finger.touch("End the kiosk")
    staff.finger.touch("Restart the kiosk")  # which forgets that the end was asked for
    assert ended.codes == []
    staff.finger.touch("End the kiosk")
    staff.finger.touch("Touch again to end")
    assert ended.codes == [LEFT]
    staff.finger.touch("Restart the kiosk")
    staff.finger.touch("Touch again to restart")
    assert ended.codes == [LEFT, RESTART]
