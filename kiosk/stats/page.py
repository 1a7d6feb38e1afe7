"""The report as one page: a file that needs no other, no network and no script."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kiosk.stats import svg_charts
from kiosk.stats.page_style import STYLE
from kiosk.stats.report import Shape
from kiosk.stats.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.stats.figures import Figures, Touches
    from kiosk.stats.report import Line, Report, Section
    from kiosk.stats.words import ReportLanguage

_FEW_TOUCHES = 0.002
"""Screens with a smaller share of all touches are no picture, but a few dots."""


def as_page(report: Report, figures: Figures, language: ReportLanguage) -> str:
    """The page, with the pictures of touches that the figures hold."""
    words = Words(language)
    title = escape(f"{report.title}, {report.time}" if report.time else report.title)
    return "".join(
        (
            f'<!doctype html>\n<html lang="{"zh-Hans" if language == "zh" else "en"}">\n<head>',
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            # Whatever content holds, nothing of it is run or fetched.
            '<meta http-equiv="Content-Security-Policy" ',
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{title}</title>\n<style>{STYLE}</style></head>\n<body>\n",
            *_head(report),
            "<main>\n",
            *(_section(section, words) for section in report.sections),
            *_heat(figures, words),
            "</main>\n<footer>",
            *(f"<p>{escape(note)}</p>" for note in report.notes),
            "</footer>\n</body>\n</html>\n",
        )
    )


def _head(report: Report) -> Iterator[str]:
    yield f'<header><div class="band"><p class="time">{escape(report.museum)}</p>'
    yield f"<h1>{escape(report.title)}</h1>"
    yield f'<p class="time">{escape(report.time)}</p><dl>'
    for value, name in report.headline:
        yield f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"
    yield "</dl></div></header>\n"


def _section(section: Section, words: Words) -> str:
    draw = _columns if section.shape is Shape.COLUMNS else _bars
    note = f'<p class="note">{escape(section.note)}</p>' if section.note else ""
    wide = ' class="wide"' if any("→" in line.label for line in section.lines) else ""
    return (
        f"<section{wide}><h2>{escape(section.title)}</h2>{note}{draw(section, words)}</section>\n"
    )


def _columns(section: Section, words: Words) -> str:
    heads = [section.unit, section.beside] if section.beside else [section.unit]
    told = f"{section.title}: {section.peak}"
    rows = "".join(
        f'<tr><th scope="row">{escape(line.label)}</th><td>{words.number(line.number)}</td>'
        f"{_beside(section, line)}</tr>"
        for line in section.lines
    )
    return (
        f"<figure>{svg_charts.columns(section.lines, told)}</figure>"
        f"<details><summary>{escape(words('table'))}</summary><table>"
        f"{_table_head(heads)}<tbody>{rows}</tbody></table></details>"
    )


def _bars(section: Section, words: Words) -> str:
    """The table is the chart: beside each number stands its bar."""
    rows = "".join(
        f'<tr><th scope="row">{escape(line.label)}</th>'
        f'<td class="drawn">{svg_charts.bar(section.share_of(line))}</td>'
        f"<td>{words.number(line.number)}</td>{_beside(section, line)}</tr>"
        for line in section.lines
    )
    heads = [section.unit, section.beside] if section.beside else [section.unit]
    return f'<table class="bars">{_table_head(heads, drawn=True)}<tbody>{rows}</tbody></table>'


def _beside(section: Section, line: Line) -> str:
    return f"<td>{escape(line.beside)}</td>" if section.beside else ""


def _table_head(heads: Iterable[str], *, drawn: bool = False) -> str:
    cells = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    return f"<thead><tr><td></td>{'<td></td>' if drawn else ''}{cells}</tr></thead>"


def _heat(figures: Figures, words: Words) -> Iterator[str]:
    total = sum(touches.total for touches in figures.touches)
    shown = [t for t in figures.touches if t.columns > 1 and t.total >= total * _FEW_TOUCHES]
    if not shown:
        return
    comma = "、" if words.language == "zh" else ", "
    months = comma.join(map(words.month, figures.touch_months))
    yield f'<section class="whole"><h2>{escape(words("heat"))}</h2>'
    yield f'<p class="note">{escape(words("heat note", months))}</p>'
    for upright in (False, True):
        if alike := [touches for touches in shown if touches.upright is upright]:
            yield f'<div class="screens{" upright" if upright else ""}">'
            yield from (_screen(touches, words) for touches in alike)
            yield "</div>"
    yield "</section>\n"


def _screen(touches: Touches, words: Words) -> str:
    name = words.of("screen", touches.screen)
    told, rows = _in_thirds(touches, name, words)
    number = words("so many touches", words.number(touches.total))
    return (
        f"<figure>{svg_charts.heat(touches, told)}"
        f"<figcaption>{escape(name)} <span>{escape(number)}</span></figcaption>"
        f"<details><summary>{escape(words('table'))}</summary><table>"
        f"{_table_head([words('touches'), words('share')])}<tbody>{rows}</tbody></table>"
        "</details></figure>"
    )


def _in_thirds(touches: Touches, name: str, words: Words) -> tuple[str, str]:
    """The same as a picture in words: a sentence, and rows for each ninth of the screen."""
    ninths: dict[tuple[int, int], int] = {}
    for (column, row), number in touches.cells.items():
        ninth = column * 3 // touches.columns, row * 3 // touches.rows
        ninths[ninth] = ninths.get(ninth, 0) + number
    ranked = sorted(ninths.items(), key=lambda found: -found[1])
    (column, row), most = ranked[0]
    share = words.percent(most, touches.total)
    where = words.region(column, row)
    told = words("heat text", name, words.number(touches.total), where, share)
    rows = "".join(
        f'<tr><th scope="row">{escape(words.region(*ninth))}</th><td>{words.number(n)}</td>'
        f"<td>{words.percent(n, touches.total)}</td></tr>"
        for ninth, n in ranked
    )
    return told, rows
