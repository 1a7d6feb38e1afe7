"""What staff are told when the content file is wrong, and what is read when it is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.checked_yaml.faults import FaultyFileError, UnreadableError
from kiosk.checked_yaml.source import MAX_BYTES, read_bytes
from kiosk.content_file.reading import read_catalogue
from kiosk.paths import CONTENT

SMALL = Path(__file__).parent.parent / "small.yaml"


def faults_of(text: str | bytes) -> list[str]:
    content = text.encode() if isinstance(text, str) else text
    with pytest.raises(FaultyFileError) as caught:
        read_catalogue(content, "exhibits.yaml")
    return [str(fault) for fault in caught.value.faults]


@pytest.fixture
def good() -> str:
    return SMALL.read_text(encoding="utf-8")


def test_the_museums_own_content_is_good():
    catalogue = read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")
    assert [area.id for area in catalogue.areas] == [
        "platform", "development", "civilization", "everything", "technology", "future",
    ]  # fmt: skip
    assert catalogue.exhibit("apple-lisa").title.zh == "苹果丽萨电脑"
    for exhibit in catalogue.exhibits:
        assert all(link.because.en and link.because.zh for link in exhibit.stories + exhibit.cases)


def test_scalars_stay_text(good):
    changed = good.replace("title: {en: Apple Lisa, zh: 苹果丽萨电脑}", "title: NO")
    title = read_catalogue(changed.encode(), "exhibits.yaml").exhibit("apple-lisa").title
    assert (title.en, title.zh) == ("NO", "NO")


def test_a_text_may_be_there_in_any_language_of_the_interface(good):
    given = "title: {en: Apple Lisa"
    changed = good.replace(given, 'title: {ar: "آبل ليزا", en: Apple Lisa')
    title = read_catalogue(changed.encode(), "exhibits.yaml").exhibit("apple-lisa").title
    assert title.texts() == {"en": "Apple Lisa", "zh": "苹果丽萨电脑", "ar": "آبل ليزا"}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("{en: Lisa, cn: 丽萨}", ".title.cn: this field is not known"),
        ("{en: Lisa, zhh: 丽萨}", '.title.zhh: this field is not known (did you mean "zh"?)'),
        ("{en: Lisa, others: x}", ".title.others: "),
        ("{en: Lisa, zh: 丽萨, ar: }", ".title: expected a text in the language ar"),
        ("{en: Lisa, zh: 丽萨, ar: [x]}", ".title: expected a text in the language ar"),
        ("{ar: x}", ".title: a text is needed in at least one language, English or Chinese"),
    ],
)
def test_a_language_that_is_none_is_named(good, title, expected):
    found = faults_of(good.replace("title: {en: Apple Lisa, zh: 苹果丽萨电脑}", f"title: {title}"))
    assert len(found) == 1
    assert expected in found[0]


def test_a_byte_order_mark_and_windows_line_ends_are_accepted(good):
    content = b"\xef\xbb\xbf" + good.replace("\n", "\r\n").encode()
    assert read_catalogue(content, "exhibits.yaml").exhibits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "exhibits.yaml:1:1: the file is empty"),
        ("a: &x 1\nb: *x\n", "exhibits.yaml:1:4: anchor &x is not allowed (remove it)"),
        ("a: 1\na: 2\n", 'exhibits.yaml:2:1: "a" is given twice (first in line 1)'),
        ("a: 1\n---\nb: 2\n", "exhibits.yaml:2:1: a second document starts here"),
        ("a: !!python/name:os.system x\n", "exhibits.yaml:1:4: tag "),
        ("[" * 3000, "exhibits.yaml:1:21: nested too deep (more than 20 levels)"),
        ("- a\n", "exhibits.yaml:1:1: expected the fields museum"),
        (b"a: caf\xe9\n", "exhibits.yaml:1:7: not UTF-8 text (save the file as UTF-8)"),
    ],
)
def test_what_is_no_content_at_all_is_refused_with_its_place(text, expected):
    assert any(fault.startswith(expected) for fault in faults_of(text)), faults_of(text)


def test_a_tab_is_named(good):
    found = faults_of("museum:\n\tname: x\n")
    assert found[0].startswith("exhibits.yaml:2:1: ")
    assert found[0].endswith("(indent with spaces, not tabs)")


def test_all_faults_at_once_each_with_line_place_and_hint(good):
    broken = (
        good.replace("    year: 1983\n", "")
        .replace("kind: computer\n    hook: {en: It put", "kinds: computer\n    hook: {en: It put")
        .replace("see_also: [china-first-dns-server]", "see_also: [china-first-dns-sever]")
    )
    found = faults_of(broken)
    line = broken[: broken.index("kinds: computer")].count("\n") + 1
    assert any("exhibits[2] (apple-lisa).year: this field is missing" in fault for fault in found)
    assert any(
        fault.startswith(f"exhibits.yaml:{line}:5: exhibits[2] (apple-lisa).kinds: ")
        and fault.endswith('this field is not known (did you mean "kind"?)')
        for fault in found
    ), found


def test_a_way_that_leads_nowhere_names_the_nearest_id(good):
    found = faults_of(good.replace("see_also: [china-first-dns", "see_also: [china-first-dsn"))
    assert found[0].endswith(
        "exhibits[0] (china-first-router).see_also[0]: there is no exhibit "
        '"china-first-dsn-server" (did you mean "china-first-dns-server"?)'
    )


def test_a_story_led_by_what_is_not_there_is_told(good):
    source = good.index("    source:", good.index("\nstories:"))
    (found,) = faults_of(f"{good[:source]}    lead: [apple-lysa]\n{good[source:]}")
    assert 'lead[0]: there is no exhibit "apple-lysa" (did you mean "apple-lisa"?)' in found


def test_an_id_given_twice_names_both_lines(good):
    found = faults_of(good.replace("- id: china-first-dns-server", "- id: china-first-router"))
    assert any('the id "china-first-router" is given twice (first in line ' in f for f in found)


def test_a_missing_and_a_far_too_large_file_are_unreadable(tmp_path):
    with pytest.raises(UnreadableError, match="cannot be read: No such file or directory"):
        read_bytes(tmp_path / "exhibits.yaml")
    large = tmp_path / "large.yaml"
    large.write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(UnreadableError, match="too large: more than 8 MiB"):
        read_bytes(large)
