"""Imports Great Expectations without what it imports and no rule of ours uses.

It loads SciPy's statistics and Altair for expectations on distributions: a third of its two seconds and 260 MB. A
stand-in is there while it is imported, and loads the real module should anything be asked of it after all. And the
garbage collector rests meanwhile: it would look through a million objects again and again that all stay.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import sys
import threading
from collections.abc import Iterator
from types import ModuleType
from typing import Any

UNUSED = ("scipy.stats", "altair")
"""Of what Great Expectations imports, what is slow and not used for rules on measures."""

_one_at_a_time = threading.Lock()


class _LoadedWhenUsed(ModuleType):
    """Stands in for a module until something of it is used."""

    def __getattr__(self, name: str) -> Any:
        # The import machinery asks for these of every module it meets.
        if name in {"__spec__", "__path__", "__file__", "__all__"} and sys.modules.get(self.__name__) is self:
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


@contextlib.contextmanager
def lean_import() -> Iterator[None]:
    """Within the block modules of UNUSED that are not loaded yet are stood in for, and nothing is collected."""
    with _one_at_a_time:
        standing_in = {name: _LoadedWhenUsed(name) for name in UNUSED if name not in sys.modules}
        collecting = gc.isenabled()
        gc.disable()
        sys.modules.update(standing_in)
        try:
            yield
        finally:
            for name, module in standing_in.items():
                if sys.modules.get(name) is module:
                    del sys.modules[name]
            if collecting:
                gc.enable()
