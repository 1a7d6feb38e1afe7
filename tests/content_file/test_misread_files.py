"""What power cuts, keyboards and other programs make of the museum's own file: told in a few lines,
as soon as a good file is read."""

from __future__ import annotations

import time

import pytest

from kiosk.checked_yaml.faults import FaultyFileError, count_of
from kiosk.content_file.reading import read_catalogue
from kiosk.content_store.content_worker import read_into
from kiosk.content_store.store import ContentStore
from kiosk.paths import CONTENT

OWN = CONTENT.read_text(encoding="utf-8")


def faults_of(text):
    content = text.encode() if isinstance(text, str) else text
    with pytest.raises(FaultyFileError) as caught:
        read_catalogue(content, "exhibits.yaml")
    return caught.value.faults


def endless_names():
    return OWN.replace("    kind: ", f"    {'年' * 330}: x\n    kind: ")


MISREAD = {
    "zeros": bytes(len(OWN.encode())),
    "zeros before": bytes(114_688) + OWN.encode()[114_688:],
    "controls": OWN.replace(" ", " \x01\x02").encode(),
    "a field renamed": OWN.replace("evidence:", "evidense:").encode(),
    "ids renamed": OWN.replace("    area: ", "    area: x").encode(),
    "long names": endless_names().encode(),
    "long values": OWN.replace("    kind: ", "    kind: " + "丽" * 15_000).encode(),
    "long ids": OWN.replace("    area: ", "    area: " + "丽" * 15_000).encode(),
}


@pytest.mark.parametrize("content", MISREAD.values(), ids=MISREAD)
def test_the_log_of_any_file_can_be_read_by_a_person(content, tmp_path):
    file = tmp_path / "exhibits.yaml"
    file.write_bytes(content)
    began = time.process_time()
    faults = read_into(ContentStore(file, tmp_path), file, tmp_path).faults
    assert time.process_time() - began < 10  # once it took minutes
    assert 1 <= len(faults) <= 52
    assert len("\n".join(faults).encode()) < 20_000
    assert all("\n" not in fault for fault in faults)


def test_every_fault_is_counted_though_not_every_one_is_told():
    assert count_of(faults_of(MISREAD["a field renamed"])) == 2 * 138
    assert count_of(faults_of(MISREAD["ids renamed"])) == 138


def test_ids_in_a_great_file_are_looked_up_at_once():
    start, end = OWN.index("\n  - id: ", OWN.index("\nexhibits:\n")), OWN.index("\nstories:\n")
    many = (OWN[start:end].replace("- id: ", f"- id: x{n}-", 1) for n in range(3))
    began = time.process_time()
    assert faults_of(OWN[:end] + "".join(many) + OWN[end:])
    assert time.process_time() - began < 20


@pytest.mark.parametrize("title", ["\u3000", "\xa0 \xa0", '""', "{en: '', zh: ''}", "\u2800"])
def test_a_title_of_nothing_visible_is_refused(title):
    good = "title: {en: Apple Lisa, zh: 苹果丽萨电脑}"
    assert good in OWN
    line = OWN[: OWN.index(good)].count("\n") + 1
    (fault,) = faults_of(
        OWN.replace(good, f"title: '{title}'" if title.isspace() else f"title: {title}")
    )
    assert (fault.line, fault.column) == (line, 12)


@pytest.mark.parametrize(
    ("written", "place"),
    [("{en：Lisa，zh：丽萨}", 15), ("｛en：Lisa，zh：丽萨｝", 12), ("｛en: Lisa, zh: 丽萨｝", 12)],
)
def test_a_title_all_in_full_width_punctuation_is_refused(written, place):
    good = "title: {en: Apple Lisa, zh: 苹果丽萨电脑}"
    (fault,) = faults_of(OWN.replace(good, f"title: {written}"))
    assert fault.column == place
    assert "stands where" in fault.what


def test_ids_joined_by_a_full_width_comma_are_told_apart():
    assert "see_also: [" in OWN
    (fault,) = faults_of(OWN.replace("see_also: [", "see_also: [apple-lisa，", 1))
    assert "， (U+FF0C) stands where , belongs" in str(fault)
