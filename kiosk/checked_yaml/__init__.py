"""YAML with line and column, checked against a schema. It knows nothing of museums."""
