"""What screen readers learn: names of controls and pictures, roles of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.audit.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.audit.records import Screenful

CHECK = "names"


def unnamed_controls(screen: Screenful) -> Iterator[Finding]:
    """Controls without Accessible.name."""
    for target in screen.targets:
        if not target.name.strip():
            yield Finding(CHECK, "a control without a name", target.where, "", target.seen)


def untold_pictures(screen: Screenful) -> Iterator[Finding]:
    """Pictures that have neither a name nor the mark that they are to be passed over."""
    for picture in screen.pictures:
        if not picture.told:
            what = "a picture neither named nor ignored"
            yield Finding(CHECK, what, picture.where, "", picture.seen)


def texts_without_role(screen: Screenful) -> Iterator[Finding]:
    """Texts of which screen readers learn nothing; those within a control are its name's matter."""
    for text in screen.texts:
        if not (text.icon or text.role or text.ignored or text.controls):
            what = "a text without a role"
            yield Finding(CHECK, what, text.where, text.words, text.shown_at)
