"""States that are written flat: objects stand beside each other and name each other.

    ["Reactive", 1], {"article": 2}, {"body": 3}, …            Nuxt: places in one list (the library `devalue`)
    {"Article:7": {"body": [{"__ref": "Block:1"}, …]}, …}        Apollo (`__ref`) and Relay (`__ref`, `__refs`)

Each object is put in the first place that names it and nowhere else, so that no state grows by being read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

DEEPEST = 100
"""Objects inside each other."""

WRAPPERS = frozenset(
    {"Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef", "EmptyShallowRef", "Set"}
)
"""Of Nuxt, what stands in front of the place of a value."""

LEAST = 3
"""Elements of such a list."""


def put_together(value: Any) -> Iterator[Any]:
    """A state as it is, and with its objects where they are named, if it is a flat one."""
    yield value
    if _is_flat(value):
        yield _Places(value).value(0, 0)
    elif isinstance(value, dict) and (records := _records(value)) is not None:
        yield _Names(records).all()


def _is_flat(value: Any) -> bool:
    """Whether a list is one of `devalue`: its first element names places of the others."""
    if not isinstance(value, list) or len(value) < LEAST:
        return False
    first = value[0]
    named: list[Any] = []
    if isinstance(first, dict):
        named = list(first.values())
    elif isinstance(first, list) and first and first[0] in WRAPPERS:
        named = first[1:]
    return bool(named) and all(type(place) is int and place < len(value) for place in named)


class _Places:
    def __init__(self, items: list[Any]) -> None:
        self._items = items
        self._met: set[int] = set()

    def value(self, place: Any, depth: int) -> Any:
        if type(place) is not int or not 0 <= place < len(self._items) or depth > DEEPEST:
            return None
        item = self._items[place]
        if not isinstance(item, (dict, list)):
            return item
        if place in self._met:
            return None
        self._met.add(place)
        if isinstance(item, dict):
            return {name: self.value(inner, depth + 1) for name, inner in item.items()}
        if item and isinstance(item[0], str):
            # ["Reactive", 4] is the value at 4; ["Date", "2025-03-04T…"] is itself.
            return self.value(item[1], depth + 1) if item[0] in WRAPPERS and len(item) > 1 else item[-1]
        return [self.value(inner, depth + 1) for inner in item]


def _records(value: dict[str, Any]) -> dict[str, Any] | None:
    """The objects by name, where a state or a part of it is such a store."""
    for store in (value, *(inner for inner in value.values() if isinstance(inner, dict))):
        if "ROOT_QUERY" in store or "client:root" in store:
            return store
    return None


class _Names:
    def __init__(self, records: dict[str, Any]) -> None:
        self._records = records
        self._met: set[str] = set()

    def all(self) -> list[Any]:
        """The objects, those first from which the others are reached."""
        roots = [name for name in ("ROOT_QUERY", "client:root") if name in self._records]
        return [self._named(name, 0) for name in (*roots, *self._records)]

    def _named(self, name: Any, depth: int) -> Any:
        if not isinstance(name, str) or name in self._met or name not in self._records:
            return None
        self._met.add(name)
        return self._value(self._records[name], depth + 1)

    def _value(self, value: Any, depth: int) -> Any:
        if depth > DEEPEST:
            return None
        if isinstance(value, list):
            return [self._value(inner, depth + 1) for inner in value]
        if not isinstance(value, dict):
            return value
        if "__ref" in value:
            return self._named(value["__ref"], depth)
        if isinstance(names := value.get("__refs"), list):
            return [self._named(name, depth) for name in names]
        if value.get("type") == "id" and "generated" in value:
            return self._named(value.get("id"), depth)
        # A field may have arguments behind its name: `body({"format":"html"})`.
        return {name.split("(", 1)[0]: self._value(inner, depth + 1) for name, inner in value.items()}
