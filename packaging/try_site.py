"""Opens every page of the site in Chromium: no error, nothing missing, nothing that keeps anybody
out.

Needs chromium; axe-core, which knows the rules of accessibility, comes from the package index in a
wheel that holds it, axe-playwright-python (axe-core itself is under the MPL 2.0). Leaves pictures
of each kind of page.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.paths import COMMAND, ROOT
from tests.bench.browser import OUT_OF_SIGHT, Browser, find_browser

FOLDER = ROOT / "build" / "try-site"
AXE = "axe-playwright-python==0.1.8 --hash=sha256:{}".format(
    "fdd263c998388f1a8e67cad02677e612d946248bd44d163be5e8650ea31f95f8"
)
WIDTHS = (360, 1280)
NARROWEST = 320
"""Of these points in width nothing may stick out: a window of 1280 at 400 percent."""
TELLING = {"Log.entryAdded", "Runtime.exceptionThrown", "Network.loadingFailed"}
PATIENCE_SECONDS = 30
FEWEST_RULES = 15
"""Of axe: on a page on which fewer hold it has not looked."""
LOADED = "document.readyState === 'complete'"
READY = "document.readyState === 'complete' && [...document.images].every((i) => i.complete)"
STICKS_OUT = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
KEPT = "#e={exhibit},no-such-id,%3Cimg%20src=x%3E&s={story}&c={case}&x=1"
VISIBLE = "[...document.querySelectorAll('main li[data-id]')].map((card) => card.dataset.id)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, help="one that is written already")
    given = parser.parse_args()
    if (program := find_browser()) is None:
        sys.exit("there is no Chromium: apt-get install chromium")
    FOLDER.mkdir(parents=True, exist_ok=True)
    axe = axe_core()
    os.environ["FONTCONFIG_FILE"] = str(with_our_fonts())
    site = given.site or written()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(program, site / "index.html", Path(profile), OUT_OF_SIGHT)
        try:
            browser.attach()
            for domain in ("Page", "Log", "Runtime", "Network"):
                browser.ask(f"{domain}.enable")
            wrong += every_page(browser, site)
            wrong += each_kind(browser, site, axe)
            wrong += what_is_kept(browser, site, axe)
        finally:
            browser.close()
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(f"NOT SO: {len(wrong)} things are wrong")
    print(f"nothing is wrong; pictures are in {FOLDER}")


def axe_core() -> str:
    """The source of axe-core, fetched once."""
    wheels = FOLDER / "wheels"
    if not list(wheels.glob("axe_playwright_python-*.whl")):
        (FOLDER / "axe.txt").write_text(AXE, encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
        subprocess.run([*pip, "-r", FOLDER / "axe.txt", "-d", wheels], check=True)
    (wheel,) = wheels.glob("axe_playwright_python-*.whl")
    with zipfile.ZipFile(wheel) as opened:
        return opened.read("axe_playwright_python/axe.min.js").decode()


def with_our_fonts() -> Path:
    """How the browser finds the kiosk's fonts: pictures show Chinese where the system has none."""
    found = FOLDER / "fonts.conf"
    found.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{ROOT / 'assets' / 'fonts'}</dir></fontconfig>",
        encoding="utf-8",
    )
    return found


def written() -> Path:
    site = FOLDER / "site"
    began = time.monotonic()
    told = subprocess.run([*COMMAND, "site", "--out", site], check=True, stdout=subprocess.PIPE)
    print(f"{told.stdout.decode().strip()} in {time.monotonic() - began:.0f} s", flush=True)
    return site


def every_page(browser: Browser, site: Path) -> Iterator[str]:
    """What goes wrong while each page is opened, and what sticks out of a narrow window."""
    size(browser, NARROWEST)
    pages = sorted(site.rglob("*.html"))
    for page in pages:
        open_page(browser, page)
        if out := browser.run(STICKS_OUT):
            yield f"{page.relative_to(site)}: {out} points stick out at {NARROWEST}"
        yield from (f"{page.relative_to(site)}: {line}" for line in told(browser))
    print(f"{len(pages)} pages opened", flush=True)


def each_kind(browser: Browser, site: Path, axe: str) -> Iterator[str]:
    """What axe finds on each kind of page in each language, at the width of a phone and a desk."""
    for name, page in kinds(site):
        for width in WIDTHS:
            size(browser, width)
            open_page(browser, page)
            height = browser.run("document.documentElement.scrollHeight")
            size(browser, width, min(height, 12_000))
            until(browser, READY)
            picture = browser.ask("Page.captureScreenshot", captureBeyondViewport=True)
            (FOLDER / f"{name}-{width}.png").write_bytes(base64.b64decode(picture["data"]))
            yield from (f"{name}, {width}: {line}" for line in found_by(axe, browser))
    print("each kind of page asked by axe", flush=True)


def kinds(site: Path) -> Iterator[tuple[str, Path]]:
    """One page of each kind in each language, by a name for its picture."""
    yield "languages", site / "index.html"
    for language in sorted(folder for folder in site.iterdir() if (folder / "visit.html").exists()):
        for page in sorted(language.glob("*.html")):
            yield f"{language.name}-{page.stem}", page
        for kind in sorted(folder for folder in language.iterdir() if folder.is_dir()):
            yield f"{language.name}-{kind.name}", sorted(kind.glob("*.html"))[0]


def what_is_kept(browser: Browser, site: Path, axe: str) -> Iterator[str]:
    """Whether the page of what was kept shows that, nothing else, and without scripts a way on."""
    ids = {
        kind: sorted((site / "en" / folder).glob("*.html"))[-1].stem
        for kind, folder in (("exhibit", "exhibits"), ("story", "stories"), ("case", "cases"))
    }
    page = site / "en" / "visit.html"
    open_page(browser, page, KEPT.format(**ids))
    if (shown := browser.run(VISIBLE)) != list(ids.values()):
        yield f"kept were {list(ids.values())}, shown are {shown}"
    yield from (f"visit.html with an address: {line}" for line in found_by(axe, browser))
    yield from (f"visit.html with an address: {line}" for line in told(browser))
    picture = browser.ask("Page.captureScreenshot", captureBeyondViewport=True)
    (FOLDER / "kept.png").write_bytes(base64.b64decode(picture["data"]))
    open_page(browser, page, "#e=&s=none")
    if browser.run(VISIBLE) or browser.run("document.getElementById('nothing').hidden"):
        yield "an address without a known id is not said to keep nothing"
    browser.ask("Emulation.setScriptExecutionDisabled", value=True)
    open_page(browser, page, "?without-script")
    if not browser.run("document.querySelector('noscript p').offsetHeight"):
        yield "without scripts nothing is said"


def size(browser: Browser, width: int, height: int = 800) -> None:
    browser.ask(
        "Emulation.setDeviceMetricsOverride",
        width=width, height=height, deviceScaleFactor=1, mobile=width < 600,
    )  # fmt: skip


def open_page(browser: Browser, page: Path, rest: str = "") -> None:
    browser.ask("Page.navigate", url="about:blank")
    browser.events.clear()
    browser.ask("Page.navigate", url=page.as_uri() + rest)
    until(browser, f"location.href.startsWith({json.dumps(page.as_uri())}) && {LOADED}")


def until(browser: Browser, script: str) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not browser.run(script):
        if time.monotonic() > end:
            sys.exit(f"NOT SO: it becomes true that {script}")
        time.sleep(0.02)


def told(browser: Browser) -> Iterator[str]:
    """What the browser has complained of since the page was opened."""
    for event in browser.events:
        if event["method"] in TELLING:
            yield json.dumps(event["params"])[:300]


def found_by(axe: str, browser: Browser) -> Iterator[str]:
    """Each rule of accessibility that the page breaks, with the first place where it does."""
    browser.run(axe)
    reply = browser.ask(
        "Runtime.evaluate",
        expression="axe.run({preload: false})",
        awaitPromise=True,
        returnByValue=True,
    )
    told = reply["result"]["value"]
    if len(told["passes"]) < FEWEST_RULES:
        sys.exit(f"NOT SO: axe looks at the page; {len(told['passes'])} rules hold")
    for rule in told["violations"]:
        yield f"{rule['id']}: {rule['help']} at {rule['nodes'][0]['target']}"


if __name__ == "__main__":
    main()
