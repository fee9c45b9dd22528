"""How far a run has come, for whoever wants to show it."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar

Listener = Callable[[int, int], None]
"""Called with the number of addresses done and the number of all; from any thread."""


def nobody(_done: int, _of: int) -> None:
    """The listener where nobody listens."""


LISTENER: ContextVar[Listener] = ContextVar("progress_listener", default=nobody)
"""Set by the command line to draw its bar; a run reads it once, at its start."""
