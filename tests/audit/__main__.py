"""`python -m tests.audit`: walks every screen of the kiosk and says what is wrong with it."""

from __future__ import annotations

import time
from pathlib import Path

import click

from kiosk import paths
from kiosk.ui_driver.virtual_screen import virtual_screen
from tests.audit.kiosks import files
from tests.audit.parts import CONTENTS, INCHES, LANGUAGES, REACHES, SIZES, TEXT_SIZES, Part
from tests.audit.report import Report
from tests.audit.walk import walk

_CONTRASTS = {"standard": False, "high": True}
_REACHES = {"normal": False, "low": True}


class _Size(click.ParamType):
    name = "WxH"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        width, _, height = str(value).partition("x")
        if not (width.isdigit() and height.isdigit()):
            self.fail(f"{value} is not like 1920x1080", param, ctx)
        return int(width), int(height)


@click.command()
@click.option("--size", "sizes", multiple=True, type=_Size(), help="Of the window.")
@click.option("--language", "languages", multiple=True, type=click.Choice(LANGUAGES))
@click.option("--contrast", "contrasts", multiple=True, type=click.Choice(list(_CONTRASTS)))
@click.option(
    "--text-size", "text_sizes", multiple=True, type=click.Choice([str(n) for n in TEXT_SIZES])
)
@click.option("--reach", "reaches", multiple=True, type=click.Choice(list(_REACHES)))
@click.option("--inches", multiple=True, type=float, help="How large the screen is said to be.")
@click.option("--content", "contents", multiple=True, type=click.Choice(CONTENTS))
@click.option("--screen", "names", multiple=True, help="Part of a state's name: hall, search, …")
@click.option("--every", is_flag=True, help="Walks every combination, not every pair of values.")
@click.option(
    "--out",
    default=paths.ROOT / "build" / "audit",
    show_default="build/audit",
    type=click.Path(file_okay=False, path_type=Path),
)
def audit(
    sizes: tuple[tuple[int, int], ...],
    languages: tuple[str, ...],
    contrasts: tuple[str, ...],
    text_sizes: tuple[str, ...],
    reaches: tuple[str, ...],
    inches: tuple[float, ...],
    contents: tuple[str, ...],
    names: tuple[str, ...],
    every: bool,
    out: Path,
) -> None:
    """Walks every screen and state and says what is wrong; exit code 1 when anything is.

    Each option picks a part, and may be given several times. Of the values that are left, any two
    are walked together; with --every, all of them.

    Findings go to index.html and findings.json in the folder --out, with contact sheets of
    all states.
    """
    part = Part(
        sizes=sizes or SIZES,
        languages=languages or LANGUAGES,
        contrasts=tuple(_CONTRASTS[name] for name in contrasts) or (False, True),
        text_sizes=tuple(int(size) for size in text_sizes) or TEXT_SIZES,
        reaches=tuple(_REACHES[name] for name in reaches) or REACHES,
        inches=inches or INCHES,
        contents=contents or CONTENTS,
        names=names,
        every=every,
    )
    began = time.monotonic()
    report = Report(out)
    screen = max(width for width, _ in part.sizes), max(height for _, height in part.sizes)
    known = files(out, Path(__file__).parent)
    try:
        with virtual_screen(screen):
            for state in walk(part, known, out / "state"):
                faults = report.add(state)
                wrong = {f"{f.check}: {f.what}" for f in state.findings if not f.warning}
                click.echo("; ".join([f"{faults:4} {state}", *sorted(wrong)]))
    finally:
        report.close()  # of a walk that was broken off, what it has seen
    for fault in report.faults:
        found = fault.finding
        words = f"{fault.screen}: {found.check}: {found.what}: {found.where}"
        click.echo(f"{words}: {fault.states} times, for instance {sorted(fault.examples)[0]!r}")
    minutes = (time.monotonic() - began) / 60
    click.echo(
        f"{report.states} states, {len(report.faults)} findings, {len(report.warnings)} warnings "
        f"in {minutes:.1f} minutes: {out / 'index.html'}"
    )
    raise SystemExit(1 if report.faults else 0)


if __name__ == "__main__":
    audit()
