"""`python -m tests.bench`: measures the kiosk on this machine, also beside Chromium."""

from __future__ import annotations

import json
from pathlib import Path

import click

from kiosk.ui_driver.virtual_screen import screen_for
from tests.bench.browser import SIZE
from tests.bench.chart import draw_chart
from tests.bench.checkouts import compare_starts
from tests.bench.comparison import NotComparedError, compare
from tests.bench.figures import HEADING, Comparison
from tests.bench.measurements import measure


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, for a program to read.")
@click.option("--rounds", default=5, show_default=True, type=click.IntRange(1, 100))
@click.option(
    "--chart",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Draw what is measured beside Chromium.",
)
@click.option(
    "--against",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Only the start, beside that of another checkout of the kiosk, by turns.",
)
def bench(as_json: bool, rounds: int, chart: Path | None, against: Path | None) -> None:
    """Measures start, memory, frame times and the answer to a touch, on this machine.

    Where there is Chromium, the kiosk is measured beside the same content as a web page too.
    """
    if chart and chart.suffix.lower() not in (".png", ".webp"):
        raise click.BadParameter(f"{chart} ends neither in .png nor in .webp")
    if chart and against:
        raise click.UsageError("--chart draws what is measured beside Chromium, not --against")
    if against:
        _bench_against(against, rounds, as_json)
    else:
        _bench_all(rounds, as_json, chart)


def _bench_against(checkout: Path, rounds: int, as_json: bool) -> None:
    try:
        comparison = compare_starts(checkout, rounds)
    except NotComparedError as error:
        raise click.ClickException(f"not measured against {checkout}: {error}") from error
    click.echo(json.dumps(comparison.plain(), indent=1) if as_json else str(comparison))


def _bench_all(rounds: int, as_json: bool, chart: Path | None) -> None:
    figures = []
    with screen_for(SIZE):
        for figure in measure(rounds):
            figures.append(figure.plain())
            if not as_json:
                click.echo(str(figure))
    comparisons: list[Comparison] = []
    try:
        for comparison in compare(rounds):
            if not as_json:
                click.echo(f"{comparison}" if comparisons else f"\n{HEADING}\n{comparison}")
            comparisons.append(comparison)
    except NotComparedError as error:
        click.echo(f"kiosk: not measured beside Chromium: {error}", err=True)
    if as_json:
        plain = [comparison.plain() for comparison in comparisons]
        click.echo(json.dumps({"figures": figures, "comparisons": plain}, indent=1))
    if chart and comparisons:
        draw_chart(comparisons, chart)


if __name__ == "__main__":
    bench()
