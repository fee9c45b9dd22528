"""The record contract as JSON Schema (draft 2020-12), for readers in other languages.

`python -m tasks.schemas` rewrites the files; a test says when they are out of date. Fields with a default
are not required, so that records which were stored before a field was added stay valid.
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from tasks import article, record
from tasks.article import Article, Model
from tasks.record import Record

FOLDER = Path(__file__).parent
_DIALECT = "https://json-schema.org/draft/2020-12/schema"

MODELS: dict[str, type[Model]] = {"article": Article, "record": Record}


def schema_of(name: str) -> dict[str, Any]:
    """The schema of what is stored, each field described with the words of its model."""
    schema = MODELS[name].model_json_schema(mode="serialization")
    models = {**schema.get("$defs", {}), schema["title"]: schema}
    for module in (article, record):
        for owner, field, annotation, words in _fields(module):
            stated = models.get(owner, {}).get("properties", {}).get(field)
            if stated is None:
                continue
            if words:
                stated["description"] = words
            if "Instant" in annotation:
                _date_time(stated)
    return {"$schema": _DIALECT, "$id": f"pressmark/{name}/1", **schema}


def _fields(module: ModuleType) -> Iterator[tuple[str, str, str, str]]:
    """Class, field, annotation and the docstring under it, for every annotated field of a module."""
    for node in ast.parse(inspect.getsource(module)).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                words = ""
                if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
                    words = " ".join(str(following.value.value).split())
                yield node.name, statement.target.id, ast.unparse(statement.annotation), words


def _date_time(stated: dict[str, Any]) -> None:
    # A serialiser hides the type from Pydantic's generator.
    for option in stated.get("anyOf", [stated]):
        if option.get("type") == "string":
            option["format"] = "date-time"


def schema_text(name: str) -> str:
    """The schema as its file holds it."""
    return json.dumps(schema_of(name), indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def schema_file(name: str) -> Path:
    """Where the schema is kept."""
    return FOLDER / f"{name}.schema.json"
