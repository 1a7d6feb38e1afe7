"""The JSON schema by which editors complete and check a YAML file while it is typed.

`make schema` writes those of exhibits.yaml and kiosk.yaml; a test fails when one is stale.
"""

from __future__ import annotations

import json
from typing import Any


def json_schema(kind: type, file: str) -> str:
    """The schema of the dataclass `kind` as JSON text with a line feed; `file` is its title."""
    from pydantic import TypeAdapter
    from pydantic.json_schema import GenerateJsonSchema

    class Schema(GenerateJsonSchema):
        def function_before_schema(self, schema: Any) -> Any:
            return {"anyOf": [{"type": "string"}, self.generate_inner(schema["schema"])]}

    schema = TypeAdapter(kind).json_schema(schema_generator=Schema)
    schema["title"] = file
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
