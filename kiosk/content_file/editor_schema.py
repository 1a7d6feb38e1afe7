"""Writes the JSON schema of `exhibits.yaml`: `python -m kiosk.content_file.editor_schema`."""

from __future__ import annotations

import sys

from kiosk.catalogue.catalogue import Catalogue
from kiosk.checked_yaml.json_schema import json_schema

if __name__ == "__main__":
    sys.stdout.write(json_schema(Catalogue, "exhibits.yaml"))
