"""The JSON schema by which editors complete and check a YAML file while it is typed.

Generated from the entries themselves: `make schema` writes it, a test fails when it is stale.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from kiosk.catalogue.catalogue import Catalogue


def editor_schema(kind: type = Catalogue, file: str = "exhibits.yaml") -> str:
    """The schema of `kind` as JSON text, ending in a line feed; `file` is its title."""
    from pydantic import TypeAdapter
    from pydantic.json_schema import GenerateJsonSchema

    class Schema(GenerateJsonSchema):
        def function_before_schema(self, schema: Any) -> Any:
            return {"anyOf": [{"type": "string"}, self.generate_inner(schema["schema"])]}

    schema = TypeAdapter(kind).json_schema(schema_generator=Schema)
    schema["title"] = file
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(editor_schema())
