"""No line ends with what belongs to the next, or is a lone end."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from kiosk import paths
from kiosk.bridge.reading.typefaces import load_typefaces
from kiosk.typography import (
    FIRM_BLANK,
    JOINER,
    breakable_at_folders,
    breakable_at_quotes,
    kept_together,
    plain,
)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("共同平台", f"共同平{JOINER}台"),
        ("换行。", f"换{JOINER}行。"),
        ("第一段。\n第二段。", f"第一{JOINER}段。\n第二{JOINER}段。"),
        ("这19秒。", f"这19{JOINER}秒。"),
        ("一百部（件）", f"一百部{JOINER}（件）"),
        ("年", "年"),
        ("It was there too.", f"It was there{FIRM_BLANK}too."),
        ("The view from up", f"The view from{FIRM_BLANK}up"),
        ("Apple Mac", "Apple Mac"),
        ("The first message", "The first message"),
        ("", ""),
        ("M-Pesa 移动钱包", f"M-{JOINER}Pesa 移动钱{JOINER}包"),
        ("the i-mode phone", f"the i-{JOINER}mode phone"),
        ("a head-mounted display", "a head-mounted display"),
        ("the years 6-12", "the years 6-12"),
    ],
)
def test_the_end_of_each_line_holds_together(text, kept):
    assert kept_together(text) == kept
    assert plain(kept) == text


def test_qt_leaves_no_lone_character_and_draws_no_wider(screen):
    QGuiApplication.instance() or QGuiApplication([])
    load_typefaces(paths.fonts())
    text = "通信与网络共同平台"
    lines = laid_out(kept_together(text), room=8.2)
    assert [plain(words) for words, _ in lines] == ["通信与网络共同", "平台"]
    assert lines[1][1] == pytest.approx(laid_out("平台", room=8.2)[0][1], abs=0.5)
    assert [words for words, _ in laid_out(text, room=8.2)] == ["通信与网络共同平", "台"]


def test_a_letter_and_its_hyphen_stay_with_their_word(screen):
    QGuiApplication.instance() or QGuiApplication([])
    load_typefaces(paths.fonts())
    text = "肯尼亚的M-Pesa移动支付"
    assert next(words for words, _ in laid_out(text, room=5.5)) == "肯尼亚的M-"
    kept = laid_out(kept_together(text), room=5.5)
    assert next(plain(words) for words, _ in kept) == "肯尼亚的"


def laid_out(text, room):
    """The lines of a text in a column of so many characters, and how wide each is."""
    font = QFont("Noto Sans CJK SC")
    font.setPixelSize(40)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(40 * room)
        words = text[line.textStart() : line.textStart() + line.textLength()]
        lines.append((words, line.naturalTextWidth()))
    layout.endLayout()
    return lines


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        (
            r"C:\Museum Kiosk\content\exhibits.yaml",
            ["C:\\Museum ", "Kiosk\\content\\", "exhibits.yaml"],
        ),
        ("/srv/museum/exhibits.yaml", ["/srv/museum/", "exhibits.yaml"]),
        ("exhibits.yaml", ["exhibits.yaml"]),
    ],
)
def test_a_path_breaks_behind_its_folders(path, lines):
    soft = breakable_at_folders(path)
    assert plain(soft) == path
    assert [plain(words) for words, _ in laid_out(soft, room=8)] == lines


def test_longer_words_of_the_interface_hold_together_too():
    """Their translators write the joiner; in the source, English, a word may stand alone."""
    file = Path(__file__).parents[1] / "assets" / "translations" / "kiosk_zh.ts"
    texts = [node.text or "" for node in ElementTree.parse(file).iter("translation")]
    long = [text for text in texts if len(plain(text)) >= 12]
    assert len(long) > 10
    assert [text for text in long if kept_together(text) != text] == []


def test_a_line_may_end_before_a_word_that_is_quoted_amid_chinese():
    text = "只能写“museum”或“history”（是不是想写“museum”？）"
    soft = breakable_at_quotes(text)
    assert plain(soft) == text
    stiff, loose = laid_out(text, room=10), laid_out(soft, room=10)
    assert stiff[0][0] == "只能"  # as Unicode breaks it
    assert plain(loose[0][0]) == "只能写“museum”"
    assert sum(width for _, width in stiff) == pytest.approx(sum(width for _, width in loose))
    assert breakable_at_quotes("did you mean “year”?") == "did you mean “year”?"
