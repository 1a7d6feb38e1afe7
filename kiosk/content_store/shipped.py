"""Makes the snapshot of the content that comes with the program: `make snapshot`."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.checked_yaml.source import read_bytes
from kiosk.content_file.reading import read_catalogue
from kiosk.content_store.digest import digest_of
from kiosk.content_store.snapshot import save_snapshot

if __name__ == "__main__":
    content, snapshot = map(Path, sys.argv[1:])
    written = read_bytes(content)
    save_snapshot(snapshot, digest_of(written), read_catalogue(written, str(content)))
    snapshot.chmod(0o644)  # who installs the program is not who runs it
