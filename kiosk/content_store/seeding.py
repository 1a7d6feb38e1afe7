"""The first start of an installed kiosk: staff are given content of their own to edit."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.media.media_files import own_assets

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


def seeded(content: Path, shipped: Path, assets: Path, state_folder: Path) -> Path:
    """The content to show: staff's, which the very first start copies from what was shipped.

    What staff have is never written over, and not given again when they take it away: that it was
    given is remembered in the state folder. Where it cannot be given the log says why, and what
    was shipped is shown.
    """
    mark = state_folder / "seeded"
    given = str(content).encode()
    try:
        if not mark.exists() or mark.read_bytes() != given:
            _give(content, shipped, assets)
            with atomic_write(mark) as file:
                file.write(given)
            log.info("%s is staff's to edit from now on", content)
    except OSError as error:
        log.error("the content for staff cannot be put into %s: %s", content.parent, error)
        return content if content.is_file() else shipped
    return content


def _give(content: Path, shipped: Path, assets: Path) -> None:
    """Raises OSError."""
    own = own_assets(content)
    for folder in ("pictures", "panoramas"):
        (own / folder).mkdir(parents=True, exist_ok=True)
    sources = {
        own / "exhibits.schema.json": assets / "exhibits.schema.json",
        content.with_name("README.txt"): assets / "readme-for-staff.txt",
        content: shipped,
    }
    for file, source in sources.items():
        if not file.exists():
            with atomic_write(file) as new:
                new.write(source.read_bytes())
            file.chmod(0o664)
