"""What interface phrases are about."""

from __future__ import annotations

from typing import Literal

Kind = Literal[
    "comment",
    "login",
    "newsletter",
    "subscription",
    "share",
    "related",
    "advertisement",
    "consent",
    "app",
    "rights",
    "media",
    "navigation",
    "contact",
]
