"""Where the shipped source files are."""

from __future__ import annotations

from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "infra" / "sources"
