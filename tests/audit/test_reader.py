"""A page that is broken on purpose, in one way after another: each is seen in what is painted."""

from __future__ import annotations

import pytest

from kiosk import paths
from tests.audit.checks import found_on
from tests.audit.grabs import read_with_pictures
from tests.audit.made_up import INCHES_32
from tests.audit.reader import read
from tests.audit.text_lines import lines_of

PICTURE = (paths.ASSETS / "pictures" / "apple-lisa.webp").as_uri()
PAGE = """
Rectangle {
    color: "#000000"

    component Words: Sans {
        color: "#ffffff"
        font.pixelSize: 30
        Accessible.role: Accessible.StaticText
    }
    component Button: Tappable {
        width: 100
        height: 60
    }
    %s
}
"""
SOUND = """
    Words { x: 20; y: 20; width: 700; text: "What is read.\\nIn two lines." }
    Button { x: 20; y: 200; text: "One"; Words { text: "1" } }
    Button { x: 140; y: 200; text: "Other" }
    Rectangle { objectName: "meaning"; x: 20; y: 300; width: 300; height: 8; color: "#888888" }
    Image { x: 20; y: 320; width: 90; height: 90; source: "%s"; Accessible.ignored: true }
""".replace("%s", PICTURE)
BROKEN = {
    "two texts overlap": 'Words { x: 20; text: "One" } Words { x: 40; y: 9; text: "Other" }',
    "two targets overlap": 'Button { text: "One" } Button { x: 80; text: "Other" }',
    "words across a target's edge": 'Button { text: "One" } Words { x: 60; text: "Across it" }',
    "cut short": """
        Words { width: 90; text: "Cut short"; elide: Text.ElideRight; wrapMode: Text.NoWrap }""",
    "painted beyond what is seen of it": """
        Item { width: 60; height: 60; clip: true; Words { text: "Clipped" } }""",
    "painted beyond the edge of the screen": 'Words { x: 720; text: "Beyond it" }',
    "goes on, and nothing says so": "Flickable { anchors.fill: parent; contentHeight: 2000 }",
    "the last line is one character": 'Words { width: 125; text: "互联网创新" }',
    "the last line of a title is one little word": """
        Words { width: 215; font.bold: true; text: "Land and the Sea" }""",
    'capitals under 7.3 mm at 32"': 'Words { text: "Small"; font.pixelSize: 26 }',
    "words under 4.5:1": 'Words { text: "Faint"; color: "#666666" }',
    "border or track under 3:1": """
        Rectangle { objectName: "meaning"; y: 20; width: 300; height: 8; color: "#444444" }""",
    'target under 15 mm at 32"': 'Button { height: 30; text: "Low" }',
    'gap under 3 mm at 32"': 'Button { text: "One" } Button { x: 103; text: "Other" }',
    "a control without a name": "Button {}",
    "a picture neither named nor ignored": """
        Image { width: 90; height: 90; source: "%s" }""".replace("%s", PICTURE),
    "a text without a role": 'Text { text: "Mute"; color: "#ffffff"; font.pixelSize: 30 }',
    "more than 25 words": f'Words {{ width: 780; text: "{"word " * 26}" }}',
}


@pytest.fixture
def judged(shown):
    """What is found on a page with this on it."""

    def judge(body):
        root, finger = shown(PAGE % body)
        finger.wait_until_still()
        screen = read_with_pictures(root.window()).screen
        return {finding.what for finding in found_on(screen, INCHES_32)}

    return judge


def test_a_sound_page_is_found_sound(judged):
    assert judged(SOUND) == set()


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_broken_is_found(judged, what):
    assert what in judged(BROKEN[what])


def test_what_is_covered_is_not_there_and_what_is_half_covered_is_cut(judged):
    cover = 'Words { text: "Beneath" } Rectangle { width: %d; height: 100; color: "#333333" }'
    assert judged(cover % 400) == set()
    assert judged(cover % 60) == {"painted beyond what is seen of it"}


def test_what_fades_hides_where_it_is_opaque(judged):
    fade = """
    Words { text: "Fading" }
    Rectangle {
        y: %d; width: 400; height: 100
        gradient: Gradient {
            GradientStop { position: 0; color: "#00000000" }
            GradientStop { position: 0.5; color: "#333333" }
        }
    }
    """
    assert judged(fade % -30) == {"painted beyond what is seen of it"}
    assert judged(fade % 0) == set()


def test_a_button_that_floats_over_a_view_is_in_nobodys_way(judged):
    view = """
    Flickable {
        anchors.fill: parent; contentHeight: %d
        Button { y: 20; width: 400; text: "Beneath"; Words { text: "Beneath" } }
    }
    Button { x: 60; y: 10; text: "More"; Rectangle { anchors.fill: parent; color: "#222222" } }
    """
    assert judged(view % 2000) == {"goes on, and nothing says so"}
    assert judged(view % 600) == {"painted beyond what is seen of it"}


def test_a_button_beneath_something_else_is_not_there(shown):
    button = 'Button { text: "Beneath"; Words { text: "Beneath" } }'
    root, finger = shown(
        PAGE % f'{button} Image {{ width: 400; height: 400; source: "{PICTURE}" }}'
    )
    finger.wait_until_still()
    assert not read_with_pictures(root.window()).screen.targets


def test_a_surface_that_keeps_touches_from_what_is_below_is_no_control(shown):
    root, _ = shown(
        PAGE % 'Item { anchors.fill: parent; TapHandler {} Button { text: "On it" } }'
        'Item { y: 300; width: 300; height: 80; TapHandler {} }'
    )  # fmt: skip
    assert [target.name for target in read(root.window()).screen.targets] == ["On it", ""]


def test_rows_that_a_view_keeps_for_later_are_not_there(shown):
    body = """
    property int gone: 0
    onGoneChanged: rows.remove(0, gone)
    Component.onCompleted: { for (let row = 0; row < 40; row++) rows.append({ number: row }) }
    ListModel { id: rows }
    ListView {
        width: 300; height: 300; reuseItems: true; cacheBuffer: 300; model: rows
        delegate: Button { required property int number; width: 300; text: "row " + number }
    }
    """
    root, finger = shown(PAGE % body)
    finger.find("reuseItems").setProperty("contentY", 1200)
    finger.wait_until_still()
    root.setProperty("gone", 30)
    finger.wait_until_still()
    names = [target.name for target in read(root.window()).screen.targets]
    assert sorted(names) == [f"row {row}" for row in range(30, 35)]


def test_a_view_says_that_it_goes_on_by_what_stands_over_it(shown):
    body = """
    Flickable { id: view; width: 300; height: 300; contentWidth: 900 }
    WallOverview {
        y: 320; width: 300; wall: view; upright: false; accent: "#ffffff"; tones: Theme.night
    }
    """
    root, _ = shown(PAGE % body)
    (view,) = read(root.window()).screen.scrollers
    assert view.further == {"right"}
    assert view.says_so


@pytest.mark.parametrize(
    ("words", "width"),
    [
        ("What carries the digital world, and who keeps it running at night.", 200),
        ("互联网支撑数字发展道路，路由器、域名服务器与骨干网在这里。", 200),
        ("One paragraph that is long enough.\n\nAnd another.", 260),
    ],
)
def test_lines_are_broken_where_qt_breaks_them(shown, words, width):
    root, _ = shown("Item { Sans { lineHeight: 1.2 } }")
    (item,) = root.childItems()
    item.setWidth(width)
    item.setProperty("text", words)
    lines = lines_of(item)
    assert len(lines) == item.property("lineCount") - words.count("\n\n")
    assert "".join(line.words for line in lines).replace(" ", "") == "".join(words.split())
    widest = max(line.ink.width for line in lines)
    assert widest == pytest.approx(item.property("contentWidth"), abs=4)
    lowest = item.property("contentHeight") - lines[-1].ink.bottom
    assert 0 < lowest < item.property("font").pixelSize() * 0.6


def test_a_page_is_left_as_it_was_read(shown):
    root, _ = shown(
        "Rectangle { property bool lit: false;"
        'Sans { text: "Words"; color: parent.lit ? "#ff0000" : "#00ff00" } }'
    )
    (words,) = root.childItems()
    read_with_pictures(root.window())
    assert words.property("color").name() == "#00ff00"
    root.setProperty("lit", True)
    assert words.property("color").name() == "#ff0000"
