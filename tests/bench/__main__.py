"""`python -m tests.bench`: measures the kiosk on this machine, also beside Chromium."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.ui_driver.virtual_screen import screen_for
from tests.bench.figures import HEADING
from tests.bench.side_by_side import NotComparedError, compare

if TYPE_CHECKING:
    from tests.bench.figures import Beside

_PICTURE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, for a program to read.")
@click.option("--rounds", default=5, show_default=True, type=click.IntRange(1, 100))
@click.option(
    "--chart",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Draw what is measured beside Chromium.",
)
def bench(as_json: bool, rounds: int, chart: Path | None) -> None:
    """Measures start, memory, frame times and the answer to a touch, on this machine.

    Where there is Chromium, the kiosk is measured beside the same content as a web page too.
    """
    from tests.bench.__main__ import measure

    if chart and chart.suffix.lower() not in (".png", ".webp"):
        raise click.BadParameter(f"{chart} ends neither in .png nor in .webp")
    told: dict[str, list[dict[str, object]]] = {"figures": [], "beside_chromium": []}
    with screen_for((1920, 1080)):
        for figure in measure(rounds):
            told["figures"].append(figure.plain())
            if not as_json:
                click.echo(str(figure))
    beside: list[Beside] = []
    try:
        for row in compare(rounds):
            if not as_json:
                click.echo(str(row) if beside else f"\n{HEADING}\n{row}")
            beside.append(row)
    except NotComparedError as error:
        click.echo(f"kiosk: not measured beside Chromium: {error}", err=True)
    told["beside_chromium"] = [row.plain() for row in beside]
    if as_json:
        click.echo(json.dumps(told, indent=1))
    if chart and beside:
        from tests.bench.chart import draw_chart

        draw_chart(beside, chart)


if __name__ == "__main__":
    bench()
