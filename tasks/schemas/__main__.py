"""Write the schema files."""

from __future__ import annotations

from tasks.schemas import MODELS, schema_file, schema_text

for name in MODELS:
    schema_file(name).write_text(schema_text(name), encoding="utf-8")
