"""What `kiosk check` says about staff's pictures: each is named, with the reason and what to do."""

from __future__ import annotations

import os
import unicodedata

import pytest
from PIL import Image

from kiosk.content_file.inspection import inspect_content
from kiosk.paths import ASSETS

LISA = "    kind: computer\n    hook: {en: It put"
EXHIBITS = ["china-first-router", "china-first-dns-server", "apple-lisa", "itu-membership"]


@pytest.fixture
def check(tmp_path, small):
    """Inspects the small museum with staff's pictures apart from the models; what is told."""
    models, own = tmp_path / "program" / "pictures", tmp_path / "content" / "assets" / "pictures"
    for folder in (models, own):
        folder.mkdir(parents=True)
    (models.parent / "fonts").symlink_to(ASSETS / "fonts")

    def inspect(picture="", assets=None, said=""):
        assert LISA in small
        named = f'    picture: "{picture}"\n{LISA}' if picture else LISA
        named = f"    {said}\n{named}" if said else named
        file = tmp_path / "content" / "exhibits.yaml"
        file.write_text(small.replace(LISA, named), encoding="utf-8")
        found = inspect_content(file, assets or models.parent)
        places = (f"{file}:", str(own))
        return tuple(
            [line.removeprefix(places[0]).replace(f"{own}{os.sep}", "") for line in map(str, told)]
            for told in (found.faults, found.warnings)
        )

    inspect.own, inspect.models = own, models
    for id_ in ids(small):
        Image.new("RGB", (8, 8)).save(models / f"{id_}.webp")
    assert inspect() == ([], [])
    return inspect


def ids(small):
    exhibits = small[small.index("\nexhibits:") : small.index("\nstories:")]
    return [line.split("id: ")[1] for line in exhibits.splitlines() if line.startswith("  - id: ")]


def photograph(file):
    Image.new("RGB", (8, 8)).save(file)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Apple-Lisa.jpg", 'belongs to no exhibit (did you mean "apple-lisa"?)'),
        ("apple_lisa (1).JPG", 'belongs to no exhibit (did you mean "apple-lisa"?)'),
        ("IMG_2041.jpg", "belongs to no exhibit (name it after an exhibit's id)"),
        ("apple-lisa.heic", "is not a picture the kiosk shows (save it as JPEG)"),
        ("apple-lisa.tif", "is not a picture the kiosk shows (save it as JPEG)"),
        ("apple-lisa.GIF", "is not a picture the kiosk shows (save it as JPEG)"),
        ("apple-lisa.bmp", "is not a picture the kiosk shows (save it as JPEG)"),
        ("apple-lisa.jpg.crdownload", "is not a picture the kiosk shows (save it as JPEG)"),
        ("apple-lisa", "is not a picture the kiosk shows (save it as JPEG)"),
    ],
)
def test_a_file_that_is_shown_nowhere_is_named(check, name, told):
    (check.own / name).write_bytes(b"x")
    assert check() == ([], [f"{name}: {told}"])


def test_a_folder_among_the_pictures_is_named(check):
    (check.own / "old").mkdir()
    told = "old: is a folder; nothing in it is looked at (use assets/pictures itself)"
    assert check() == ([], [told])


@pytest.mark.parametrize(
    "name", [".DS_Store", "._apple-lisa.jpg", "Thumbs.db", "desktop.ini", "credits.txt"]
)
def test_notes_and_what_systems_leave_are_not(check, name):
    (check.own / name).write_bytes(b"x")
    assert check() == ([], [])


def test_a_picture_whose_exhibit_names_another_is_named(check):
    for name in ("desk.jpg", "apple-lisa.jpg"):
        photograph(check.own / name)
    told = 'apple-lisa.jpg: is not shown: the exhibit apple-lisa has picture: "desk.jpg"'
    assert check("desk.jpg") == ([], [told])


def test_two_names_that_are_the_same_are_named(check):
    for name in ("apple-lisa.JPG", "apple-lisa.jpg"):
        photograph(check.own / name)
    told = (
        'apple-lisa.jpg: is not shown: its name is the same as that of "apple-lisa.JPG", '
        "written another way (take one of them away, or give it another name)"
    )
    assert check() == ([], [told])


@pytest.mark.parametrize(
    ("written", "lies"),
    [
        ("desk.jpg", "desk.JPG"),
        ("Desk.JPG", "Desk.jpg"),
        ("Café.jpg", unicodedata.normalize("NFD", "Café.jpg")),
        (unicodedata.normalize("NFD", "Café.jpg"), "Café.jpg"),
        ("丽萨（一），1983.jpg", "丽萨（一），1983.jpg"),
    ],
)
def test_a_picture_is_found_by_its_name_as_cameras_and_macs_write_it(check, written, lies):
    photograph(check.own / lies)
    assert check(written) == ([], [])


@pytest.mark.parametrize("where", ["its own name", "its id"])
@pytest.mark.parametrize("kind", ["pipe", "folder", "link to a device", "link to nowhere"])
def test_what_is_no_ordinary_file_is_named_and_nothing_waits(check, kind, where):
    name = "desk.jpg" if where == "its own name" else "apple-lisa.jpg"
    match kind:
        case "pipe":
            os.mkfifo(check.own / name)
        case "folder":
            (check.own / name).mkdir()
        case "link to a device":
            (check.own / name).symlink_to("/dev/zero")
        case "link to nowhere":
            (check.own / name).symlink_to("nowhere")
    (told,), warnings = check("desk.jpg" if where == "its own name" else "")
    what = "cannot be read: No such file" if kind.endswith("nowhere") else "is not an ordinary file"
    assert (
        f'(apple-lisa).{"picture" if "own" in where else "id"}: the picture "{name}" {what}' in told
    )
    assert warnings == []


def test_a_phones_picture_is_good(check):
    first, second = Image.new("RGB", (8, 8)), Image.new("RGB", (8, 8), "red")
    file = check.own / "apple-lisa.jpg"
    first.save(file, format="MPO", save_all=True, append_images=[second])
    assert check() == ([], [])


def test_damage_to_what_the_camera_wrote_is_warned_of(check):
    photograph(check.own / "apple-lisa.jpg")
    Image.new("RGB", (8, 8)).save(check.own / "apple-lisa.jpg", exif=b"Exif\0\0????" + b"x" * 40)
    faults, (warning,) = check()
    assert faults == []
    assert 'the picture "apple-lisa.jpg" does not say how the camera was held' in warning
    assert warning.endswith("(if it lies on its side, turn it and save it anew)")


def test_an_exhibit_without_any_picture_is_named(check):
    (check.models / "apple-lisa.webp").unlink()
    faults, (warning,) = check()
    assert faults == []
    assert warning.endswith(
        'exhibits[2] (apple-lisa).id: there is no picture of "Apple Lisa"; visitors see a '
        "stand-in (put apple-lisa.jpg into assets/pictures)"
    )
    photograph(check.own / "apple-lisa.png")
    assert check() == ([], [])


SAID = 'exhibits[2] (apple-lisa).picture_kind: there is no photograph of "Apple Lisa"; '
MODEL = "visitors see its model, labelled as one"


def test_a_model_that_the_entry_says_is_a_photograph_is_named(check):
    said = "picture_kind: photograph\n    credit: A. Tester"
    faults, (warning,) = check(said=said)
    assert faults == []
    place, told = warning.split(": ", 1)
    written = (check.own.parent.parent / "exhibits.yaml").read_text(encoding="utf-8").splitlines()
    assert written[int(place.partition(":")[0]) - 1].strip() == "picture_kind: photograph"
    assert told == f"{SAID}{MODEL} (put apple-lisa.jpg into assets/pictures)"
    faults, (warning,) = check("apple-lisa.webp", said=said)
    assert faults == []
    assert warning.endswith(f"{SAID}{MODEL} (name it under picture)")
    photograph(check.own / "apple-lisa.jpg")
    assert check(said=said) == ([], [])


def test_a_refused_photograph_is_named_for_the_model_that_stays(check):
    Image.new("1", (8000, 7626)).save(check.own / "apple-lisa.png")
    (told,), warnings = check(said="picture_kind: photograph\n    credit: A. Tester")
    assert '(apple-lisa).id: the picture "apple-lisa.png" has too many pixels' in told
    assert warnings == []


def test_from_source_a_photograph_is_told_from_the_models_it_lies_among(check):
    for model in check.models.glob("*.webp"):
        model.rename(check.own / model.name)
    photograph(check.own / "desk.webp")
    said = "picture_kind: photograph\n    credit: A. Tester"
    for name in ("", "apple-lisa.webp", "china-first-router.webp"):
        faults, warnings = check(name, assets=check.own.parent, said=said)
        assert faults == []
        assert len([line for line in warnings if SAID in line]) == 1
    assert check("desk.webp", assets=check.own.parent, said=said)[1] == []


def test_from_source_the_models_of_exhibits_that_are_not_shown_are_not_warned_of(check, tmp_path):
    for name in ("tat-8.webp", "router.jpg"):
        photograph(check.own / name)
    for model in check.models.glob("*.webp"):
        model.rename(check.own / model.name)
    faults, warnings = check(assets=check.own.parent)
    assert faults == []
    assert [line for line in warnings if "tat-8" in line] == []
    assert [line for line in warnings if line.startswith("router.jpg: belongs to no exhibit")]


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="root reads all")
def test_a_folder_that_cannot_be_read_is_named(check):
    check.own.chmod(0)
    try:
        (told,), _ = check()
    finally:
        check.own.chmod(0o755)
    assert "pictures: cannot be read: Permission denied" in told
