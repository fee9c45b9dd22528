"""From bytes to text: which encoding a page really is in, whatever it says.

Order of belief, which differs from the WHATWG standard on purpose (an archive reads pages that browsers showed
wrongly too): a byte order mark; valid UTF-8 with at least one multi-byte character, which no other encoding
produces by chance; the declared encodings if the bytes are valid in them; a guess from the bytes; at last
windows-1252, in which every byte means something.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

SUPERSETS = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "x-gbk": "gb18030",
}
"""Label to the larger encoding that pages under that label are really in (WHATWG Encoding Standard, 4.2)."""

META_CHARSET = re.compile(
    rb"""<(?:meta[^>]{0,300}?|\?xml[^>]{0,100}?en)(?:charset|coding)\s*=\s*["']?\s*([\w.:-]+)""", re.I
)
HEADER_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.I)

PRESCAN = 8192
"""Bytes looked through for a meta charset; the standard says 1024, real pages put it after long scripts."""

BAD_SHARE = 0.02
"""A page that says UTF-8 and is so but for this share of its multi-byte characters is UTF-8 with faults (cut
teasers, pasted bytes), not another encoding."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page in UTF-8, and how that was found: `bom`, `utf-8`, `header`, `meta`, `sniffed` or `fallback`."""

    markup: bytes
    encoding: str
    method: str
    repaired: bool = False
    """Mojibake was repaired."""

    @property
    def text(self) -> str:
        """The page as text."""
        return self.markup.decode("utf-8", "replace")


def decode(raw: bytes, content_type: str | None = None) -> Decoded:
    """`raw` in UTF-8. Never fails; undecodable bytes become U+FFFD, and NUL characters are dropped.

    A page that is good UTF-8 already, as nearly all are, is handed on without being copied.
    """
    text, encoding, method = _decode(raw, content_type)
    if b"\x00" in raw:
        text = text.replace("\x00", "")
    repaired = repair_mojibake(text)
    if method == "utf-8" and repaired is text and b"\x00" not in raw:
        return Decoded(raw, encoding, method)
    return Decoded(repaired.encode("utf-8", "replace"), encoding, method, repaired is not text)


def _decode(raw: bytes, content_type: str | None) -> tuple[str, str, str]:
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace"), encoding, "bom"
    try:
        return raw.decode("utf-8"), "utf-8", "utf-8"
    except UnicodeDecodeError:
        pass
    stated = _stated(raw, content_type)
    for method, encoding in stated:
        if encoding == "utf-8" and _nearly_utf8(raw):
            return raw.decode("utf-8", "replace"), "utf-8", method
        try:
            return raw.decode(encoding), encoding, method
        except UnicodeDecodeError:
            continue
    if _nearly_utf8(raw):
        return raw.decode("utf-8", "replace"), "utf-8", "sniffed"
    guess = from_bytes(raw[:100_000]).best() if not stated else None
    if guess is not None:
        return raw.decode(guess.encoding, "replace"), guess.encoding, "sniffed"
    last = next((encoding for _, encoding in stated if encoding != "utf-8"), "cp1252")
    return raw.decode(last, "replace"), last, "fallback"


NO_PAGES = (
    "utf-16", "utf-32", "utf-7", "idna", "punycode", "unicode_escape", "unicode-escape", "raw_unicode_escape",
    "raw-unicode-escape", "undefined",
)  # fmt: skip
"""Python codecs that no page can be in."""


def _stated(raw: bytes, content_type: str | None) -> list[tuple[str, str]]:
    """Known encodings that the header and the page state, as (method, Python codec)."""
    labels: list[tuple[str, str]] = []
    if content_type and (match := HEADER_CHARSET.search(content_type)):
        labels.append(("header", match[1]))
    if found := META_CHARSET.search(raw[:PRESCAN]):
        labels.append(("meta", found[1].decode("ascii", "replace")))
    known = []
    for method, label in labels:
        name = SUPERSETS.get(label.lower(), label)
        try:
            info = codecs.lookup(name)
        except LookupError:
            continue
        # A page whose meta element could be read as bytes is not UTF-16, and not one of Python's
        # byte-to-byte codecs or writings of names and literals either.
        if not info.name.startswith(NO_PAGES) and getattr(info, "_is_text_encoding", True):
            known.append((method, info.name))
    return known


def _nearly_utf8(raw: bytes) -> bool:
    text = raw.decode("utf-8", "replace")
    faults = text.count("\ufffd")
    good = sum(1 for character in text if character > "\x7f") - faults
    return faults <= BAD_SHARE * good


MOJIBAKE = re.compile(
    "(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u009d™œ˜“”¦¢\u0090-\u009f]|Â[\u00a0«»°·´§£©®])"
)
"""UTF-8 read as windows-1252: accented Latin letters, typographic quotes and dashes, marks. None of these pairs
stands in real text of any language."""


def repair_mojibake(text: str) -> str:
    """`text` with doubly encoded characters mended, if it has at least three of them; else `text` itself.

    Fewer may be an article about encodings. Each pair is mended by itself, because templates are often right where
    the article they hold is wrong.
    """
    # Looking for one character is ten times as quick as for two or for a pattern, and enough for nearly every page.
    if "Ã" not in text and not ("€" in text and "â" in text):
        return text
    if text.count("Ã") + text.count("â€") < 3 or len(MOJIBAKE.findall(text)) < 3:
        return text
    return MOJIBAKE.sub(_mend, text)


def _mend(match: re.Match[str]) -> str:
    raw = b"".join(_byte(character) for character in match[0])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def _byte(character: str) -> bytes:
    """The byte that windows-1252 shows as `character`; its five unassigned bytes stand for themselves."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return bytes((ord(character),))
