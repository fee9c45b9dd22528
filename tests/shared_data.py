"""Where the measuring data lies that is not shipped with the project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def shared_folder(part: str = "") -> Path:
    """The folder of measuring data (or `part` of it); skips the calling test where there is none.

    PRESSMARK_SHARED names it; without that, `shared` beside the checkout.
    """
    beside = Path(__file__).resolve().parents[2] / "shared"
    folder = Path(os.environ.get("PRESSMARK_SHARED", beside)) / part
    if not folder.exists():
        pytest.skip(f"needs the measuring data {part or 'folder'}; set PRESSMARK_SHARED to where it lies")
    return folder
