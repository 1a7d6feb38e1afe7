"""What a workload has to say: a line of JSON for each thing it reports."""

from __future__ import annotations

import json


def report(**values: object) -> None:
    """Prints the line at once, for whoever started the process times it."""
    print(json.dumps(values), flush=True)
