"""What `kiosk check` says about pictures, translations, lengths, reasons and characters."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from kiosk.catalogue.catalogue import Catalogue
from kiosk.checked_yaml.faults import FAULTY, GOOD
from kiosk.checked_yaml.json_schema import json_schema
from kiosk.cli import main
from kiosk.content_file.inspection import inspect_content
from kiosk.content_file.reading import read_catalogue
from kiosk.paths import ASSETS, CONTENT

SMALL = Path(__file__).parent.parent / "small.yaml"
IN = "in assets/pictures"
ALONE = "(the file's name alone, without / \\ : or characters that cannot be seen)"
LISA = "    kind: computer\n    hook: {en: It put"


@pytest.fixture
def museum(tmp_path):
    """Inspects the small museum with a picture named for the Lisa and changes to its text."""
    folder = tmp_path / "assets" / "pictures"
    folder.mkdir(parents=True)
    (tmp_path / "assets" / "fonts").symlink_to(ASSETS / "fonts")
    for exhibit in read_catalogue(SMALL.read_bytes(), "small.yaml").exhibits:
        Image.new("RGB", (8, 8)).save(folder / f"{exhibit.id}.webp")

    def inspect(*changes, picture=None):
        text = SMALL.read_text(encoding="utf-8")
        if picture:
            assert LISA in text
            text = text.replace(LISA, f"    picture: {picture}\n{LISA}")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        file = tmp_path / "exhibits.yaml"
        file.write_text(text, encoding="utf-8")
        return inspect_content(file, folder.parent)

    inspect.folder = folder
    return inspect


def words(faults):
    return [str(fault).split(": ", 1)[1] for fault in faults]


def test_the_museums_own_content_has_neither_errors_nor_warnings():
    found = inspect_content(CONTENT, ASSETS)
    assert words(found.faults) == words(found.warnings) == []
    assert found.code == GOOD
    assert found.summary["exhibits_by_area"] == dict.fromkeys(
        ["platform", "development", "civilization", "everything", "technology", "future"], 23
    )
    counts = [found.summary[what] for what in ("exhibits", "stories", "cases", "tours")]
    assert counts == [138, 21, 13, 7]


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        ("lisa.jgp", '"lisa.jgp" is not a picture the kiosk shows (use .jpg, .jpeg, .png, .webp)'),
        ("mona.jpg", f'there is no picture "mona.jpg" {IN} (did you mean "mena.jpg"?)'),
        ("Mena.jpg", f'there is no picture "Mena.jpg" {IN} (did you mean "mena.jpg"?)'),
        ("../mena.jpg", f'"../mena.jpg" is not the plain name of a file {IN} {ALONE}'),
        ("/etc/mena.jpg", f'"/etc/mena.jpg" is not the plain name of a file {IN} {ALONE}'),
        ("http://x/mena.jpg", f'"http://x/mena.jpg" is not the plain name of a file {IN} {ALONE}'),
        ("lisa.svg", '"lisa.svg" is not a picture the kiosk shows (use .jpg, .jpeg, .png, .webp)'),
    ],
)  # fmt: skip
def test_a_picture_that_cannot_be_found_or_is_not_one(museum, picture, expected):
    Image.new("RGB", (8, 8)).save(museum.folder / "mena.jpg")
    found = museum(picture=f'"{picture}"')
    assert words(found.faults) == [f"exhibits[2] (apple-lisa).picture: {expected}"]
    assert found.code == FAULTY


def broken(folder, name):
    file = folder / name
    match name:
        case "empty.jpg":
            file.write_bytes(b"")
        case "cut.jpg":
            Image.effect_noise((400, 400), 80).convert("RGB").save(file)
            file.write_bytes(file.read_bytes()[:-2000])
        case "words.png":
            file.write_text("not a picture")
        case "pipe.png":
            os.mkfifo(file)
        case "link.png":
            file.symlink_to("/etc/passwd")
        case "vast.png":
            Image.new("1", (20000, 20000)).save(file)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("empty.jpg", "is empty"),
        ("cut.jpg", "is damaged: image file is truncated"),
        ("words.png", "is not a JPEG, PNG or WebP picture"),
        ("pipe.png", "is not an ordinary file"),
        ("link.png", "is not a JPEG, PNG or WebP picture"),
        ("vast.png", "has too many pixels: 20000 x 20000, at most 50 million"),
    ],
)
def test_a_picture_that_cannot_be_shown(museum, name, expected):
    broken(museum.folder, name)
    (told,) = words(museum(picture=name).faults)
    assert told.startswith(f'exhibits[2] (apple-lisa).picture: the picture "{name}" {expected}')


def test_pictures_of_every_sort_that_cameras_make_are_accepted(museum):
    Image.new("CMYK", (60, 40)).save(museum.folder / "apple-lisa.jpg")
    assert museum().code == GOOD
    (museum.folder / "apple-lisa.jpg").unlink()
    Image.new("I;16", (60, 40)).save(museum.folder / "apple-lisa.png")
    assert museum().code == GOOD


def test_a_wrong_suffix_is_only_a_warning(museum):
    Image.new("RGB", (8, 8)).save(museum.folder / "apple-lisa.png", format="JPEG")
    found = museum()
    told = 'the picture "apple-lisa.png" is a JPEG file in spite of its name'
    assert words(found.warnings) == [f"exhibits[2] (apple-lisa).id: {told}"]
    assert found.code == GOOD


def test_a_photograph_needs_its_credit(museum):
    found = museum((LISA, f"    picture_kind: photograph\n{LISA}"))
    (told,) = words(found.faults)
    assert told.endswith("picture_kind: a photograph needs its credit (add the field credit)")


def test_a_missing_translation_is_a_warning(museum):
    found = museum(("title: {en: Apple Lisa, zh: 苹果丽萨电脑}", "title: {en: Apple Lisa}"))
    assert words(found.warnings) == [
        "exhibits[2] (apple-lisa).title: the Chinese text is missing"
    ]  # fmt: skip
    assert found.code == GOOD


def test_long_texts_repeated_reasons_and_strange_characters_are_warned_of(museum):
    text = SMALL.read_text(encoding="utf-8")
    reason = text.split("because: {en: ")[1].split(", zh:")[0].strip('"')
    another = text.split("because: {en: ")[2].split(", zh:")[0].strip('"')
    found = museum(
        ("It put a desk on the screen.", "word " * 21),
        (another, reason),
        ("Apple Lisa, zh", "Apple Lisa 𒀭, zh"),
    )
    told = " | ".join(words(found.warnings))
    assert "hook.en: 21 words; more than 20 are hard to read standing" in told
    assert "the same reason is given at china-first-router, first-internet-museum" in told
    assert "apple-lisa).title.en: no font of the kiosk has 𒀭 (write it another way)" in told


def test_a_reason_that_half_repeats_another_is_warned_of(museum):
    first, second = re.findall(r"because: \{en: (.*?), zh: ", SMALL.read_text(encoding="utf-8"))[:2]
    repeated = first.strip('"') + " And more."
    found = museum((f"because: {{en: {second}, zh", f'because: {{en: "{repeated}", zh'))
    assert (
        "half of this reason stands at china-first-router, first-internet-museum too"
        in " | ".join(words(found.warnings))
    )


def test_a_question_that_asks_for_two_cards_is_warned_of(museum):
    first = "see_also: [china-first-dns-server]"
    second = "see_also: [china-first-router]"
    found = museum(
        (first, f"{first}\n    asked: {{en: [what is in this box], zh: [这盒子里是什么]}}"),
        (second, f"{second}\n    asked: {{en: [what is it for, What  is in this box]}}"),
    )
    assert [warning for warning in words(found.warnings) if "asked" in warning] == [
        "exhibits[1] (china-first-dns-server).asked.en[1]: china-first-router is asked for in the"
        " same words (ask for what this card alone tells)"
    ]


def test_what_nothing_leads_to_is_warned_of(museum):
    text = SMALL.read_text(encoding="utf-8")
    story = text[text.index("\nstories:\n") : text.index("\ncases:\n")].split("  - id: ")[1]
    lonely = "  - id: lonely\n" + story.split("\n", 1)[1]
    found = museum(("\ncases:\n", f"\n{lonely}\ncases:\n"))
    assert [w for w in words(found.warnings) if "lonely" in w] == [
        "stories[2] (lonely).id: no exhibit leads here"
    ]


def test_the_command_speaks_to_people_and_programs(tmp_path):
    told = CliRunner().invoke(main, ["check", str(SMALL)])
    assert told.exit_code == 0
    assert "4 exhibits, 2 stories, 1 cases, 0 tours, 0 films" in told.output
    read = json.loads(CliRunner().invoke(main, ["check", str(SMALL), "--json"]).output)
    assert read["errors"] == []
    assert read["summary"]["exhibits"] == 4
    wrong = tmp_path / "exhibits.yaml"
    wrong.write_text("museum: 1\n", encoding="utf-8")
    assert CliRunner().invoke(main, ["check", str(wrong)]).exit_code == 1
    assert CliRunner().invoke(main, ["check", str(tmp_path / "none.yaml")]).exit_code == 2


def test_the_schema_for_editors_is_fresh():
    kept = (ASSETS / "exhibits.schema.json").read_text(encoding="utf-8")
    assert kept == json_schema(Catalogue, "exhibits.yaml"), "run `make schema`"
    assert CONTENT.read_text(encoding="utf-8").startswith(
        "# yaml-language-server: $schema=assets/exhibits.schema.json\n"
    )
