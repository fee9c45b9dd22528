"""Writing systems, as far as names and lines depend on them: capitals, blanks, marks."""

from __future__ import annotations

import re

UNPARTED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0002ffff]"
)
"""Letters of languages that write a name, or a whole sentence, without blanks: Thai, Lao, Burmese, Khmer, Japanese,
Chinese; and Korean, whose names have none."""

EASTERN = re.compile("[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
"""Chinese characters, kana and Korean syllables."""

CAPITALLESS = re.compile("[\u0590-\u109f\u10d0-\u10ff\u1100-\u1dff\u3000-\ud7ff\uf900-\ufdff\ufe70-\ufeff]")
"""Letters that know no capitals. (Georgian has some, which names are not written with.)"""

WESTERN = str.maketrans("：；，、／｜（）＝［］　،؛", ":;,,/|()=[] ,;")
"""Marks of East Asian print to those that the rules know."""

FRAMED = re.compile(
    r"\s*(?:[【〔](?P<inside>[^【】〔〕]{2,80})[】〕]|[（(](?P<label>[^()（）:：]{2,12}[:：][^()（）]{2,60})[）)])\s*"
)
"""A line that is one pair of brackets, as bylines of Japanese papers and editors of Chinese ones are."""


def is_full_name(name: str) -> bool:
    """Whether `name` has the form of a whole name, not of an account or of a first name: two words, or letters of a
    language whose names have no blanks."""
    return " " in name or (not name.isascii() and len(name) > 1 and UNPARTED.search(name) is not None)


def is_eastern(text: str) -> bool:
    """Whether Chinese, Japanese or Korean stands in `text`."""
    return not text.isascii() and EASTERN.search(text) is not None


def western_marks(line: str) -> str:
    """`line` with the marks of East Asian print made western, and without brackets around the whole of it."""
    if line.isascii():
        return line
    if framed := FRAMED.fullmatch(line):
        line = framed["inside"] or framed["label"]
    return line.translate(WESTERN)


def begins_name(word: str) -> bool:
    """Whether a word may begin a name or go on with one: it has a capital first, or letters that know none."""
    first = word[0]
    return first.isupper() or (not first.isascii() and CAPITALLESS.match(first) is not None)


def has_capital(word: str) -> bool:
    """Whether a word has a capital, or letters that know none."""
    return any(c.isupper() for c in word) or CAPITALLESS.match(word) is not None


SCRIPT = re.compile("[\u0370-\u1dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Letters of other scripts than the Latin one."""

LANGUAGES: tuple[tuple[str, str], ...] = (
    ("\uac00-\ud7a3", "ko"),
    ("\u3041-\u30ff", "ja"),
    ("\u4e00-\u9fff", "zh ja yue ko"),
    ("\u0370-\u03ff", "el"),
    ("\u0400-\u052f", "ru uk be bg sr mk kk ky mn tg uz tt az sh cnr bs os ba cv ce rue sah crh"),
    ("\u0530-\u058f", "hy"),
    ("\u0590-\u05ff", "he yi"),
    ("\u0600-\u06ff", "ar fa ur ps ckb ku sd ug pa ks az uz ms prs arz ary"),
    ("\u0900-\u097f", "hi mr ne sa bho mai kok doi gu"),
    ("\u0980-\u09ff", "bn as mni"),
    ("\u0a00-\u0a7f", "pa"),
    ("\u0a80-\u0aff", "gu"),
    ("\u0b00-\u0b7f", "or"),
    ("\u0b80-\u0bff", "ta"),
    ("\u0c00-\u0c7f", "te"),
    ("\u0c80-\u0cff", "kn"),
    ("\u0d00-\u0d7f", "ml"),
    ("\u0d80-\u0dff", "si"),
    ("\u0e00-\u0e7f", "th"),
    ("\u0e80-\u0eff", "lo"),
    ("\u0f00-\u0fff", "bo dz"),
    ("\u1000-\u109f", "my shn mnw"),
    ("\u10a0-\u10ff", "ka"),
    ("\u1200-\u137f", "am ti"),
    ("\u1780-\u17ff", "km"),
)
"""Letters of a script, and the languages that are written in it, the most likely one first."""

TELLING: dict[str, tuple[tuple[str, str], ...]] = {
    "ru": (("ў", "be"), ("[їєґ]", "uk"), ("[әғқұ]", "kk"), ("[өү]", "mn"), ("[ѓќѕ]", "mk"), ("[ђћљњ]", "sr"),
           ("[ыэ]", "ru"), ("і", "uk"), ("ъ", "bg")),
    "ar": (("[ٹڈڑںے]", "ur"), ("[پچژگ]", "fa")),
    "hi": (("आहे|ळ", "mr"), ("\\bछन?\\b|गरे", "ne")),
}  # fmt: skip
"""Letters by which a language is told from others of its script, in the order in which they are asked for."""


def languages_of(text: str) -> tuple[str, ...]:
    """The languages that `text` may be in by its script, the likeliest first; none where Latin letters prevail."""
    if text.isascii() or SCRIPT.search(text) is None:
        return ()
    far = len(SCRIPT.findall(text))
    if 3 * far < sum(map(str.isalpha, text)):
        return ()
    counts = {languages: len(re.findall(f"[{letters}]", text)) for letters, languages in LANGUAGES}
    kana = counts["ja"] > far / 20  # a Japanese text has Chinese characters too
    found = "ja" if kana else max(counts, key=lambda languages: counts[languages])
    likely, *others = found.split()
    told = next((one for letters, one in TELLING.get(likely, ()) if re.search(letters, text.lower())), likely)
    return tuple(dict.fromkeys((told, likely, *others)))
