"""Caption and credit of a line that says both, either or nothing: by patterns, or by labels of other languages."""

from __future__ import annotations

import re
from itertools import islice

from tasks.extract.fields.names.names import is_person
from tasks.extract.fields.names.vocabulary import AGENCIES
from tasks.extract.fields.names.vocabulary_abroad import LABEL_KINDS, is_agency_abroad
from tasks.extract.text.folding import fold
from tasks.extract.text.writing_systems import western_marks

LABEL = re.compile(
    r"(?:^|(?<=[.!?…»”’\"')\]])\s*|\s+[|/•–—-]\s*|\s(?=©|\(c\)|(?:fotos?|photos?|bild|beeld|credit|crédit|quelle):\s))"
    r"(?:(?:photo(?:graph|graphs|graphy|s)?|image|picture|illustration|credit|source|video|foto(?:s|"
    r"grafie|grafía)?|"
    r"bild(?:er)?|bildquelle|bildrechte|quelle|grafik|crédits?|crédit photo|imagen|immagine|imagem|beeld|"
    r"fuente|fonte|"
    r"photo credits?|image credits?|file photo|archivfoto|symbolbild)"
    r"(?:\s+(?:by|credit|courtesy of|von|de|di|door))?\s*(?:[:©/]|\.{3})\s*©?|(?:photo|image|picture|photograph|"
    r"foto)\s+(?:by|von|de|di|door)\s+"
    r"|(?:(?:photo|image|picture)s?\s+)?courtesy(?:\s+of|:)\s+|©\s*|\(c\)\s*|copyright\s+)"
    r"(?P<credit>[^\n]{2,100})$",
    re.IGNORECASE,
)
NAMES = r"(?:[A-ZÀ-Þ][\w.'’-]*|d[aeiou]s?|van|von|der|den|la|le)"
BEHIND = re.compile(
    r"(?:(?<=[.!?…»”’\"')\]])\s+(?i:foto(?:graf(?:ie|ia|ía))?|beeld|bild|photo|image[nm]?)\s+(?:(?:de|di|von|door)\s+)?"
    rf"(?P<credit>{NAMES}(?:\s+{NAMES}){{1,3}}(?:\s?/\s?{NAMES}(?:\s+{NAMES}){{0,3}})?)"
    r"|(?<=[.!?…»”’\"')\]])\s*[|/•]\s*(?P<marked>[A-ZÀ-Þ][^.!?|•\n]{1,60})"
    r"|(?<=[.!?…»”’\"')\]])\s+(?P<capitals>[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:\s+[«“\"]?\s?[A-ZÀ-Þ/&][A-ZÀ-Þ'’./&-]*\s?[»”\"]?)+)"
    rf"|\s[-–—]\s(?P<house>{NAMES}(?:\s+{NAMES}){{0,3}}\s?/\s?{NAMES}(?:\s+{NAMES}){{0,3}}))\.?$"
)
"""Credits without a mark: "Beeld Marijke Blom", a name in capitals, or a name and a house after a dash."""
BRACKETS = re.compile(r"^(?P<caption>.*\S)?\s*[(\[](?P<credit>[^()\[\]]{2,80})[)\]]\s*\.?$", re.DOTALL)
CREDIT_WORDS = re.compile(
    r"crédit|getty|afp|reuters|\bap\b|\bpa\b|\bepa\b|dpa|shutterstock|istock|imago|images?\b|©|photo|foto|bild|"
    r"picture|via\b|"
    r"/|courtesy|credit|alamy|wikimedia|flickr|unsplash|agency|press|supplied|handout|instagram|twitter|"
    r"youtube|"
    r"screengrab|screenshot|archiv|keystone|ansa|\befe\b|\banp\b|\bwire\b|copyright|library|rex\b",
    re.IGNORECASE,
)


MARKED = re.compile(
    r"(?P<label>[^\s\d:=/：＝／・.,;()（【。！？।]{1,24}|\b[Ff]ot\.(?=\s))\s*(?:[:=/：＝／・]|(?<=ot\.)\s)"
)
"""A word and a colon, or another mark of East Asia; and the Polish abbreviation."""
TAKEN = re.compile(r"(?:^|[＝=、。（(\s])(?P<credit>[^\s＝=、。（）()]{2,12})(?:撮影|摄影?|攝影?)[）)]?$")
"""Behind the name of who took a picture, in Chinese and Japanese."""


def _credit_abroad(text: str) -> tuple[int, str] | None:
    """Where a label of another language stands in the line, and the credit behind it."""
    for match in islice(MARKED.finditer(text), 6):
        credit = text[match.end() :].strip(" )）】].|")
        if LABEL_KINDS.get(fold(match["label"])) in {"picture", "source"} and 2 <= len(credit) <= 80:
            return match.start(), credit
    taken = TAKEN.search(text) if text.rstrip(")）").endswith(("撮影", "摄", "攝", "摄影", "攝影")) else None
    return (taken.start(), taken["credit"]) if taken is not None else None


LONGEST = 2000
"""Characters of a line in which a credit is looked for."""


def part_credit(text: str) -> tuple[str | None, str | None]:
    """Caption and credit of a line that holds both, either, or nothing.

    A credit stands at the end: in brackets ("(AP)"), after a label ("Photo: ..."), or after a copyright sign.
    """
    text = text.strip()
    if not text:
        return None, None
    if len(text) > LONGEST:
        return text, None
    match = LABEL.search(text)
    if match:
        caption = text[: match.start()].strip(" |/•–—-(")
        return caption or None, bare_credit(match["credit"])
    if (":" in text or "ot. " in text or not text.isascii()) and (found := _credit_abroad(text)):
        return text[: found[0]].strip(" |/•–—-(（【") or None, found[1] or None
    match = BRACKETS.match(western_marks(text) if text.endswith(("）", "］")) else text)
    if match and is_credit(match["credit"]):
        return (match["caption"] or "").strip() or None, bare_credit(match["credit"])
    match = BEHIND.search(text)
    if match:
        words = match["credit"] or match["marked"] or match["capitals"] or match["house"]
        return text[: match.start()].strip() or None, words.strip()
    return text, None


def is_credit(words: str) -> bool:
    """Whether `words` may be a credit: a name, an agency, or words that stand in credits."""
    parts = words.split()
    named = 2 <= len(parts) <= 3 and all(part[0].isupper() for part in parts) and is_person(words)
    return (
        named
        or fold(words) in AGENCIES
        or is_agency_abroad(words, fold(words))
        or CREDIT_WORDS.search(words) is not None
        or (words.isupper() and len(words) < 12)
    )


LEADING_LABEL = re.compile(
    r"^(?:(?:photo(?:graph|graphy)?|image|picture(?!\s+alliance)|credit|source|foto|bild(?:quelle|rechte)?|quelle|"
    r"crédits?(?: photo)?|imagen|"
    r"immagine|imagem|beeld|fuente|fonte|copyright|illustration|video)s?(?:\s+(?:by|credit))?\s*[:©]?\s+|"
    r"©\s*|\(c\)\s*|:\s*)+",
    re.IGNORECASE,
)


NAMED_LABEL = re.compile(
    rf"(?:[Ff]oto|[Pp]hotos?)\s+(?:d[ie]\s+)?(?={NAMES}(?:\s+{NAMES}){{0,3}}$|courtesy\b)|^[Bb]eeld\s+(?={NAMES}\s)"
)
"""A label without a mark before a name and nothing else."""


def bare_credit(credit: str) -> str | None:
    """The credit without its label and brackets."""
    credit = NAMED_LABEL.sub("", credit.strip().strip("()[]").strip())
    credit = (
        LEADING_LABEL.sub("", credit)
        if re.match(r"[\w ]{3,20}\s*[:©]|©|\(c\)|(?:photo|image) (?:by|credits?)\s", credit, re.IGNORECASE)
        else credit
    )
    credit = credit.strip(" .|/–—-").strip("()[]").strip()
    if credit.count("(") > credit.count(")"):
        credit += ")"  # "Alketa Misja (dpa)"
    return credit or None
