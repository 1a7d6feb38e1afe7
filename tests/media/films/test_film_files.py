"""Where the files of a film lie, and whose go before."""

from __future__ import annotations

from kiosk.media.films.film_files import films_in, with_own


def folder_of(tmp_path, name, *files):
    folder = tmp_path / name
    folder.mkdir()
    for file in files:
        (folder / file).touch()
    return folder


def test_a_film_is_found_by_its_id_in_any_container(tmp_path):
    folder = folder_of(
        tmp_path, "films", "lo.MP4", "lo.en.vtt", "lo.zh.vtt", "lo.JPG", "sea.webm", "sea.mp4",
        ".hidden.webm", "notes.txt",
    )  # fmt: skip
    found = films_in(folder)
    assert found.keys() == {"lo", "sea"}
    assert found["lo"].film == folder / "lo.MP4"
    assert found["lo"].still == folder / "lo.JPG"
    assert found["lo"].captions == {"en": folder / "lo.en.vtt", "zh": folder / "lo.zh.vtt"}
    assert found["sea"].film == folder / "sea.webm"
    assert films_in(tmp_path / "nowhere") == {}


def test_staffs_own_film_brings_its_own_captions(tmp_path):
    ours = films_in(folder_of(tmp_path, "ours", "lo.webm", "lo.en.vtt", "lo.webp"))
    theirs = folder_of(tmp_path, "theirs", "lo.mp4", "lo.zh.vtt")
    joined = with_own(ours, films_in(theirs))["lo"]
    assert (joined.film, joined.still) == (theirs / "lo.mp4", None)
    assert joined.captions == {"zh": theirs / "lo.zh.vtt"}


def test_captions_and_a_still_of_staffs_go_with_the_programs_film(tmp_path):
    ours_in = folder_of(tmp_path, "ours", "lo.webm", "lo.en.vtt", "lo.zh.vtt", "lo.webp")
    theirs_in = folder_of(tmp_path, "theirs", "lo.zh.vtt", "lo.ar.vtt", "lo.png", "sea.webm")
    joined = with_own(films_in(ours_in), films_in(theirs_in))
    lo = joined["lo"]
    assert (lo.film, lo.still) == (ours_in / "lo.webm", theirs_in / "lo.png")
    languages = {language: file.parent for language, file in lo.captions.items()}
    assert languages == {"en": ours_in, "zh": theirs_in, "ar": theirs_in}
    assert joined["sea"].film == theirs_in / "sea.webm"
