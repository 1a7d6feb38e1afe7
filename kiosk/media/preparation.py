"""Staff's pictures are brought to the screen, one by one, and what is no longer used is cleared.

It asks staff's disk and takes its time, so it runs in a process of its own,
`kiosk prepare-media`; what decodes the pictures is another one (`image_check_worker.py`).
"""

from __future__ import annotations

import hashlib
import shutil
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.media.checks.image_check_worker import examine_apart
from kiosk.media.checks.image_checks import KINDS
from kiosk.media.checks.verdict import Fate, in_words, line_for
from kiosk.media.conversion.image_cache import (
    RECORD,
    Prepared,
    add_prepared,
    read_prepared,
    write_prepared,
)
from kiosk.media.picture_folder import Listed, listing

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path


def prepare(
    kind: str, folder: Path, wanted: Iterable[str], kept: Path
) -> Generator[str, None, bool]:
    """Prepares what is new among the `wanted`, folded names of files in `folder`, into `kept`.

    Yields a line for each thing that is wrong; of one that stays as it is staff are told once. A
    picture that cannot be read just now is shown as it was before. The value in the end is whether
    all could be looked at.

    Raises:
        OSError: what is prepared cannot be kept; all that was recorded is still whole.
    """
    kept.mkdir(parents=True, exist_ok=True)
    for leftover in kept.glob("*.part"):  # of a process that was ended
        _remove(leftover)
    recorded = read_prepared(kept)
    before = dict(recorded)
    try:
        there = listing(folder)
    except OSError as error:
        yield line_for(folder, f"cannot be read: {error.strerror}")
        return False
    record: dict[str, Prepared] = {}
    new: dict[str, Listed] = {}
    for name in wanted:
        if (listed := there.get(name)) is None:
            continue
        if (known := before.get(name)) and _stands(known, listed, kept):
            record[name] = known
        else:
            new[name] = listed
    end = KINDS[kind].kept_as
    names = {name: _name_for(name, listed) + end for name, listed in new.items()}
    all_seen = True
    asked = ((listed.file, kept / names[name]) for name, listed in new.items())
    for name, (file, verdict) in zip(new, examine_apart(kind, asked), strict=True):
        if verdict.fate is Fate.UNKEPT:
            raise OSError(verdict.what)
        if verdict.fate is not Fate.NOT_NOW:
            shown = names[name] if verdict.fate is Fate.SHOWN else ""
            record[name] = Prepared(new[name].state, shown)
            add_prepared(kept, name, record[name])
        else:
            all_seen = False
            if name in before:
                record[name] = before[name]
        if verdict.what:
            yield line_for(file, in_words(kind, verdict))
    if record != before:
        write_prepared(kept, record)
        _forget(kept, {entry.shown for _, entry in recorded} | {e.shown for e in record.values()})
    return all_seen


def _stands(known: Prepared, listed: Listed, kept: Path) -> bool:
    """Whether a file still is the one that this version of the kiosk has prepared."""
    same = known.state == listed.state and known.made_by == __version__
    return same and (not known.shown or _is_there(kept / known.shown))


def _is_there(shown: Path) -> bool:
    """Whether what was made of a picture still is, and is not empty."""
    parts = list(shown.iterdir()) if shown.is_dir() else [shown]
    return bool(parts) and all(part.is_file() and part.stat().st_size for part in parts)


def _name_for(name: str, listed: Listed) -> str:
    """Another file under the same name is kept under another, so that the screen loads it anew."""
    known_by = repr((name, listed.state, __version__))
    return hashlib.sha256(known_by.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _forget(kept: Path, names: set[str]) -> None:
    """Removes what neither the record nor the one before it names: a screen may still show it."""
    for entry in kept.iterdir():
        if entry.name not in names and entry.name != RECORD:
            _remove(entry)


def _remove(entry: Path) -> None:
    """Raises OSError."""
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry, ignore_errors=True)
    else:
        entry.unlink(missing_ok=True)
