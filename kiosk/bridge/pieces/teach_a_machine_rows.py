"""The lanterns of “Teach a machine” as its page shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.pieces.teach_a_machine import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.pieces.teach_a_machine import TeachAMachine
    from kiosk.pieces.verdicts import Verdict

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class LanternRow(NamedTuple):
    """A lantern, `wide` and `bright` from 0 to 1; what it is used as, of `asked`, `river`,
    `festival` and `sky`; whether it is at its place yet; and what is marked on it."""

    wide: float
    bright: float
    use: str
    placed: bool
    mark: str = ""
    """Of what the machine said: `right`, `wrong` or `neither`."""
    taught: bool = False
    like: bool = False
    """Whether the machine repeats just now what it was taught wrongly of this one."""
    latest: bool = False
    """Whether it is the one of which there is something to tell."""


@QmlElement
@QmlUncreatable("made by the bridge")
class LanternListModel(RowModel):
    """In the order in which they come; the last may be on its way."""

    row_type = LanternRow


def lantern_rows(played: TeachAMachine) -> list[LanternRow]:
    """Those that were taught, those that were judged, and the one that is looked at."""
    judged = list(map(judged_row, played.verdicts))
    if judged:
        judged[-1] = judged[-1]._replace(latest=True)
    return [*_taught(played), *judged, *_asked(played)]


def judged_row(verdict: Verdict) -> LanternRow:
    """A lantern of which the machine has said something. Nobody hung up the one that is neither."""
    if verdict.right is None:
        return LanternRow(verdict.width, verdict.brightness, "sky", True, "neither")
    mark = "right" if verdict.right else "wrong"
    return LanternRow(verdict.width, verdict.brightness, verdict.said, True, mark)


def _taught(played: TeachAMachine) -> Iterator[LanternRow]:
    like = played.verdicts[-1].like if played.verdicts else None
    turned = played.turns[-1].lesson if played.turns else None
    last = len(played.taught) - 1 if played.stage is Stage.TEACHING else None
    for number, (lantern, kind) in enumerate((t.lantern, t.kind) for t in played.taught):
        yield LanternRow(
            lantern.width, lantern.brightness, kind, True, taught=True, like=number == like,
            latest=number == turned == last,
        )  # fmt: skip


def _asked(played: TeachAMachine) -> Iterator[LanternRow]:
    if played.lantern is not None:
        yield LanternRow(*played.lantern.sample, "asked", placed=False)
    elif played.looked_at is not None:
        use = "sky" if played.stage is Stage.TRICK else "asked"
        yield LanternRow(*played.looked_at, use, placed=False)
