"""`kiosk site`, as a museum uses it."""

from __future__ import annotations

import filecmp
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from kiosk import paths
from kiosk.cli import main
from kiosk.content_file import inspection
from kiosk.exit_codes import NOT_SAVED
from kiosk.site.picture_sources import picture_sources
from kiosk.site.site import Content, write_site
from tests.site.html_pages import parsed, target

SMALL = Path(__file__).parent.parent / "small.yaml"


def run(*arguments):
    return CliRunner().invoke(main, ["site", *map(str, arguments)])


@pytest.fixture
def content(tmp_path):
    """The small museum in a folder of its own, with a photograph of staff's."""
    folder = tmp_path / "content"
    (folder / "assets" / "pictures").mkdir(parents=True)
    text = SMALL.read_text(encoding="utf-8")
    lisa = "  - id: apple-lisa\n"
    credited = f"{lisa}    picture_kind: photograph\n    credit: Museum, <Wuzhen>\n"
    (folder / "exhibits.yaml").write_text(text.replace(lisa, credited), encoding="utf-8")
    picture = Image.new("RGB", (300, 600), "#884422")
    picture.save(folder / "assets" / "pictures" / "apple-lisa.jpg")
    return folder / "exhibits.yaml"


def test_every_file_that_a_page_names_is_there_and_no_other(site):
    named = {"kiosk-site.txt"}
    for file in site.rglob("*.html"):
        address = file.relative_to(site).as_posix()
        named.add(address)
        page = parsed(file.read_text(encoding="utf-8"))
        sources = [image["src"] for image in page.all("img")]
        sizes = [one.split()[0] for i in page.all("img") for one in i["srcset"].split(", ")]
        links = [link["href"] for link in page.all("link") if link["rel"] != "icon"]
        named |= {target(one, address)[0] for one in (*sources, *sizes, *links)}
    there = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    assert there == named
    for picture in site.rglob("*.webp"):
        with Image.open(picture) as image:
            assert image.format == "WEBP"
            assert max(image.size) == int(picture.stem.rpartition("-")[2])


def test_the_same_content_gives_the_same_bytes(site, catalogue, editions, tmp_path):
    write_site(Content(catalogue, SMALL, paths.ASSETS), editions, tmp_path / "again")
    names = [f.relative_to(site).as_posix() for f in site.rglob("*") if f.is_file()]
    same, different, missing = filecmp.cmpfiles(site, tmp_path / "again", names, shallow=False)
    assert (different, missing) == ([], [])
    assert len(same) == sum(f.is_file() for f in (tmp_path / "again").rglob("*"))


def test_it_writes_both_languages_with_staffs_photograph(content, tmp_path):
    told = run("--out", tmp_path / "out", "--content", content)
    assert told.exit_code == 0, told.output
    assert "pages" in told.output
    page = parsed((tmp_path / "out/zh/exhibits/apple-lisa.html").read_text(encoding="utf-8"))
    assert "Museum, <Wuzhen>" in page.text
    first = page.all("img")[0]
    assert (first["width"], first["height"]) == ("300", "600")
    assert first["alt"] == "苹果丽萨电脑"
    assert not (tmp_path / "out" / "ar").exists()
    assert not (tmp_path / "out" / "sitemap.xml").exists()


def test_further_languages_come_with_the_settings(tmp_path):
    settings = tmp_path / "kiosk.yaml"
    settings.write_text(f"content: {SMALL}\nlanguages: [en, zh, ar]\n")
    out, base = tmp_path / "out", "https://museum.example/k"
    told = run("--out", out, "--settings", settings, "--base", base)
    assert told.exit_code == 0, told.output
    assert 'dir="rtl"' in (out / "ar/index.html").read_text(encoding="utf-8")
    assert f"<loc>{base}/ar/index.html</loc>" in (out / "sitemap.xml").read_text(encoding="utf-8")


def test_bad_content_is_refused_in_the_words_of_the_check(content, tmp_path):
    text = content.read_text(encoding="utf-8").replace("area: technology", "area: technologie")
    content.write_text(text, encoding="utf-8")
    told = run("--out", tmp_path / "out", "--content", content)
    check = CliRunner().invoke(main, ["check", str(content)])
    assert told.exit_code == check.exit_code == 1
    assert told.output == check.output
    assert "technologie" in told.output
    assert not (tmp_path / "out").exists()


def test_a_damaged_picture_is_refused_in_the_words_of_the_check(content, tmp_path):
    picture = content.parent / "assets" / "pictures" / "apple-lisa.jpg"
    picture.write_bytes(picture.read_bytes()[:200])
    told = run("--out", tmp_path / "out", "--content", content)
    assert told.exit_code == 1
    assert told.output == CliRunner().invoke(main, ["check", str(content)]).output
    assert not (tmp_path / "out").exists()


def test_content_that_is_not_there_is_told(tmp_path):
    told = run("--out", tmp_path / "out", "--content", tmp_path / "none.yaml")
    assert told.exit_code == 2
    assert "none.yaml" in told.output


def test_a_folder_of_somebody_elses_is_named_before_anything_is_read(tmp_path):
    (tmp_path / "mine").write_text("mine")
    told = run("--out", tmp_path, "--content", tmp_path / "none.yaml")
    assert told.exit_code == NOT_SAVED
    assert told.output.startswith(f"kiosk: {tmp_path} is not empty, and `kiosk site` has not")


def test_a_folder_that_cannot_be_made_is_told_in_one_line(tmp_path):
    (tmp_path / "file").touch()
    out = tmp_path / "file" / "out"
    told = run("--out", out, "--content", SMALL)
    assert told.exit_code == NOT_SAVED
    assert told.output == f"kiosk: {out} cannot be written: Not a directory\n"


def test_content_that_is_saved_with_a_mistake_in_the_meantime_is_told(
    content, tmp_path, monkeypatch
):
    checked = inspection.inspect_content

    def then_it_is_saved(file, assets):
        found = checked(file, assets)
        file.write_text("museum: [", encoding="utf-8")
        return found

    monkeypatch.setattr(inspection, "inspect_content", then_it_is_saved)
    told = run("--out", tmp_path / "out", "--content", content)
    assert told.exit_code == 1
    assert f"{content}:" in told.output
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "address", ["museum.example", "ftp://museum.example", "https://", "https://a.example/?q=1"]
)
def test_what_is_no_address_is_refused(address, tmp_path):
    told = run("--out", tmp_path / "out", "--base", address)
    assert told.exit_code == 2
    assert "is not an address such as https://museum.example/kiosk/" in told.output


def test_a_picture_that_is_lost_in_the_meantime_leaves_no_site(content, catalogue, tmp_path):
    from kiosk.site.picture_files import DamagedPictureError, exhibit_pictures

    source = picture_sources(catalogue, content, paths.ASSETS)["apple-lisa"]
    source.file.unlink()
    with pytest.raises(DamagedPictureError, match=r"apple-lisa\.jpg cannot be read"):
        exhibit_pictures("apple-lisa", source.file, lambda *_: None)
