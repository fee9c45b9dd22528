"""Foreign text made safe to show."""

from __future__ import annotations

import html
import re

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""C0 and C1 controls but tab and newline (they can rewrite a terminal), and the marks that reorder text."""
_MARKS = re.compile(r"([\\`*_{}\[\]()#+!|~<>&$-])")


_LINKED = re.compile(r"(?:https?|ftp)(?=://)|www(?=\.)|(?<=\w)(?=@\w)", re.IGNORECASE)
"""Where GitHub's markdown makes a link by itself. No escape hinders that: it is made after escapes are resolved."""


def for_terminal(text: str) -> str:
    """`text` with control characters as their code, e.g. `<1b>`."""
    return _CONTROLS.sub(lambda found: f"<{ord(found[0]):02x}>", text)


def for_html(text: str) -> str:
    """`text` for an HTML text or attribute."""
    return html.escape(_CONTROLS.sub("\ufffd", text), quote=True)


def for_markdown(text: str) -> str:
    """`text` with every sign that CommonMark or GitHub's tables could read as markup escaped.

    An address gets an invisible word joiner, so that no link is made of it.
    """
    escaped = _MARKS.sub(r"\\\1", _CONTROLS.sub("\ufffd", text))
    return _LINKED.sub(lambda found: f"{found[0]}\u2060", escaped)
