"""The oldest, the newest, the longest: told by the years and facts of the exhibits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.entries import Exhibit, Kind

Measure = Literal["year", "metre", "gram"]


@dataclass(frozen=True, slots=True)
class Superlative:
    """What is compared, and whether the most or the least of it is asked for."""

    measure: Measure
    most: bool


_ASKED: tuple[tuple[re.Pattern[str], Superlative], ...] = (
    (
        re.compile(
            r"\b(?:oldest|earliest|most ancient)\b"
            r"|年[代头]最[早老久]|最(?:老|早|古老|古早|久远|旧|先)"
        ),
        Superlative("year", most=False),
    ),
    (
        re.compile(r"\b(?:newest|latest|most recent|youngest|most modern)\b|最(?:新|近|晚|年轻)"),
        Superlative("year", most=True),
    ),
    (re.compile(r"\b(?:longest)\b|最长"), Superlative("metre", most=True)),
    (re.compile(r"\b(?:heaviest)\b|最重"), Superlative("gram", most=True)),
    (re.compile(r"\b(?:lightest)\b|最轻"), Superlative("gram", most=False)),
)
_KINDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"\b(?:satellites?)\b|卫星"), "satellite"),
    (re.compile(r"\b(?:cables?|wires?)\b|电缆|光缆|海缆"), "cable"),
    (re.compile(r"\b(?:\w*chips?|(?:micro)?processors?|cpus?)\b|芯片|处理器"), "chip"),
    (re.compile(r"\b(?:phones?|telephones?|mobiles?|cellphones?)\b|手机|电话"), "phone"),
    (re.compile(r"\b(?:computers?|pcs?|laptops?)\b|电脑|计算机"), "computer"),
    (re.compile(r"\b(?:displays?|screens?|monitors?)\b|显示器|屏幕|显示屏"), "display"),
    (re.compile(r"\b(?:programs?|programmes?|software|apps?)\b|软件|程序"), "software"),
    (re.compile(r"\b(?:documents?|papers?|books?|magazines?)\b|文件|论文|书|杂志"), "document"),
    (re.compile(r"\b(?:storage|memory|disks?|drives?)\b|存储|硬盘|磁盘"), "storage"),
    (re.compile(r"\b(?:payments?)\b|支付"), "payment"),
    (re.compile(r"\b(?:awards?|prizes?|medals?)\b|奖"), "award"),
)
_QUANTITY = re.compile(r"(\d+(?:[.,]\d+)*)\s*(km|kilometre|m|metre|kg|kilogram|t|tonne|g|gram)s?\b")
_UNITS: dict[str, tuple[Measure, float]] = {
    "km": ("metre", 1000), "kilometre": ("metre", 1000), "m": ("metre", 1), "metre": ("metre", 1),
    "kg": ("gram", 1000), "kilogram": ("gram", 1000), "g": ("gram", 1), "gram": ("gram", 1),
    "t": ("gram", 1e6), "tonne": ("gram", 1e6),
}  # fmt: skip


def superlative_in(question: str) -> tuple[Superlative, str] | None:
    """What is compared, and the question without it."""
    question = question.lower()
    for pattern, superlative in _ASKED:
        if pattern.search(question):
            return superlative, pattern.sub(" ", question)
    return None


def kind_in(question: str) -> tuple[Kind, str] | None:
    """The kind of exhibit that a question names, and the question without it."""
    question = question.lower()
    for pattern, kind in _KINDS:
        if pattern.search(question):
            return kind, pattern.sub(" ", question)
    return None


def in_order(exhibits: Iterable[Exhibit], asked: Superlative) -> list[Exhibit]:
    """Those of which the measure is told, the asked-for first."""
    told = [(value, e) for e in exhibits if (value := _measured(e, asked.measure)) is not None]
    told.sort(key=lambda one: -one[0] if asked.most else one[0])
    return [exhibit for _, exhibit in told]


def _measured(exhibit: Exhibit, measure: Measure) -> float | None:
    if measure == "year":
        return exhibit.year
    values = [
        float(number.replace(",", "")) * _UNITS[unit][1]
        for fact in exhibit.facts
        for number, unit in _QUANTITY.findall(fact.value.en.lower())
        if _UNITS[unit][0] == measure
    ]
    return max(values, default=None)
