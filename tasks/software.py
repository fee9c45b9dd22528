"""Which Pressmark this is: stamped on runs, segments and exports, and said to stores and publishers."""

from __future__ import annotations

from importlib.metadata import version

VERSION = version("pressmark")
"""Of the installed package; `pyproject.toml` gives it."""

SOFTWARE = f"pressmark/{VERSION}"
"""The same, as runs and segments name it."""
