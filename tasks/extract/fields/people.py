"""Bylines into people: who is a person, what is a role, and what is an agency, a desk, or no name at all.

Rules for English, German, French, Spanish, Italian, Portuguese and Dutch, and the nearest neighbours of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tasks.article import Author
from tasks.extract.fields.words import fold, squeezed
from tasks.extract.schema_org import clean_text

PREFIX = re.compile(
    r"^\W*(?:(?:written|words|text|story|report(?:ed|ing|age)?|article|posted|published|created|reviewed|"
    r"compiled|edited|exclusive|analysis|opinion|interview|ein\w* \w+|geschrieben|verfasst|veröffentlicht|"
    r"escrito|scritto|écrit|publié|publicado|pubblicato|geschreven|texte?|foto|beitrag|artikel|kommentar)\s*:?\s*)?"
    r"(?:\bby|\bvon|\bpor|\bpar|\bdi|\bdoor|\bav|\baf|\bde:|\bda:|\ba cura di|(?:the )?authors?\b|autor(?:/?in|en|:in|es|a)?\b|"
    r"auteure?s?\b|autor[ei]\b|verfasser(?:in)?\b|schrijver\b|byline\b|writers?\b|story by|about the authors?|"
    r"über (?:den|die) autor\w*|tekst|text|texte|author's name)(?:\s*:\s*|\s+|$)",
    re.IGNORECASE,
)
"""What stands before a name; repeated, since bylines say "Text: Von ..."."""

SPLIT = re.compile(
    r"\s*(?:[,;|/•·\n\t]|\s&\s|\s\+\s|\s[-–—]+\s|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bog\b|\boch\b|\bi\b(?=\s[A-ZŁŚŻ])"
    r"|\bwith\b|\bmit\b|\bcon\b|\bavec\b|\bcom\b|\bmet\b|\bvia\b|\bfor\b|\bsowie\b|\s(?:in|aus|à|en|from|at)\s(?=[A-ZÄÖÜÉ]))\s*"
)

ROLE = re.compile(
    r"correspond|reporter|\beditor|writer|columnist|critic\b|journalis|\bdirector|\bchief|producer|photograph|"
    r"analyst|contribut|fellow\b|professor|redakteur|korrespondent|autorin|\bautor\b|chefred|volontär|leiter|"
    r"correspondant|rédact|envoyé|\bchef\b|chargé|corresponsal|redactor|periodista|columnista|enviad[oa]|"
    r"directora?\b|corrispond|inviat[oa]|giornalista|redattor|caporedat|jornalista|repórter|editora?\b|"
    r"colunista|verslaggever|redacteur|hoofdred|medewerker|freelance|blogger|intern\b|manager|officer|founder|"
    r"president|specialist|expert|consultant|engineer|head of|author of|guest|experte|gastautor|presenter|host\b|"
    r"strategist|scientist|researcher|dietitian|physician|attorney|lecturer|ceo\b|cto\b|cfo\b|cmo\b|\bvp\b|"
    r"reviewer|marketer|student|minister|senator|ökonom|journalist|author\b|assistant|associate|executive|trainer|"
    r"coach\b|counsel|architect|developer|redactie(?:chef|lid)|mitarbeiter|ressort",
    re.IGNORECASE,
)
"""Words of job titles."""

AGENCIES = frozenset(
    """
    ap afp dpa reuters ansa efe lusa anp pa apa sda ats tt ntb ritzau stt belga pap ctk čtk tasr mti aap pti ani
    ians yonhap sid epd kna xinhua tass ria kyodo jiji dts dpad ddp upi bloomberg cna adnkronos agi lapresse
    """.split()
) | frozenset(
    {
        "associated press", "the associated press", "agence france presse", "agencia efe", "europa press", "pa media",
        "press association", "deutsche presse agentur", "keystone sda", "canadian press", "the canadian press",
        "press trust of india", "thomson reuters", "keystone", "dpa infocom", "dow jones", "dow jones newswires",
        "agência brasil", "agencia brasil", "agência lusa", "austria presse agentur", "ap news", "cnn wire", "tt ritzau",
        "the conversation", "agence belga", "ritzaus bureau", "estadão conteúdo", "folhapress", "getty images",
    }
)  # fmt: skip
"""News agencies, folded. They write for all publishers, so they are language, not a publisher's rule."""

DESK = re.compile(
    r"\b(?:news(?:room|desk|team|wire|s)?|redaktion\w*|editorial|staff|desk|team|agenc(?:y|ies)|agentur\w*|redacci[oó]n|"
    r"reda[cç][cç]?[aã]o|redazione|r[eé]daction|redactie|press|presse|media|medien|group|gruppe|inc|ltd|llc|gmbh|ag|"
    r"universit\w*|institut\w*|bureau|board|service|network|tv|radio|times|zeitung|journal|magazine?|editors|"
    r"contributors|correspondents|reporters|writers|foundation|stiftung|association|verband|verein|ministerium|"
    r"ministry|department|office|company|corporation|council|committee|society|center|centre|blog|website|online|"
    r"agencias?|agenzie|agências?|daily|tribune|gazette|herald|chronicle|company|labs?|studio|studios|club|union|"
    r"community|partners?|solutions?|software|digital|school|college|academy|hospital|clinic|church|kirche|"
    r"pressestelle|pressemitteilung|newsletter|podcast|publishing|verlag|guest|agence|deutschland|international|"
    r"nachrichten|noticias|notizie|nieuws|nyheter|world|systems?|technologies|consulting|services|insurance|bank)\b",
    re.IGNORECASE,
)
"""Words of organisations and desks."""

JUNK = re.compile(
    r"@|https?:|www\.|\d|©|min(?:ute)?s? read|lesezeit|follow|folgen|\bupdated?\b|published|comment|share|"
    r"subscribe|sign up|log ?in|read more|view all|see all|all posts|more (?:from|by|about|articles)|show more|click|"
    r"email|e-mail|twitter|facebook|linkedin|instagram|whatsapp|bio\b|profile|posts by|articles by|contact|copyright|"
    r"photo by|image|getty|last\b|wrote|says|said|kontakt|teilen|drucken|mehr (?:von|zum|artikel)|alle (?:artikel|beiträge)"
    r"|advert|sponsored|learn|\bour\b|\byour?\b|\bthis\b|\bwe\b|reading time|views|likes|replies|categor|permalink|uhr\b",
    re.IGNORECASE,
)
"""Nothing with these in it is a name."""

EMPTY_NAMES = frozenset(
    "admin administrator root webmaster editor author autor user anonymous anonym guest gast staff unknown none null "
    "undefined false true redaktion redaction redazione redactie redacción redacao redação by von por par di door web "
    "site default home archive test info post blogger superuser siteadmin webadmin contributor wordpress editorial "
    "editors news newsroom team share author_name na n/a me about verfasser auteur".split()
)
"""Account names and template leftovers."""

CREDENTIALS = re.compile(
    r"^(?:ph\.?\s?d|m\.?d|m\.?a|b\.?a|m\.?sc|b\.?sc|mba|cpa|rn|rd|rdn|ldn|jd|esq|jr|sr|ii|iii|dvm|dds|do|np|pa-c|mph|"
    r"ms|facs|cfp|cfa|pmp|lcsw|psyd|edd|msw|llm|mls|cdn|cscs|pt|dpt|fnp|bsn|msn|faap|ea|phr|lmft)\.?$",
    re.IGNORECASE,
)

PARTICLES = frozenset(
    "de del della di da dos das do du la le van von der den zu zur vom af al el bin ibn ben ter ten y e i la los las".split()
)


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote, parted."""

    authors: tuple[Author, ...] = ()
    agencies: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.authors or self.agencies)


def parse_byline(text: str, site_names: frozenset[str] = frozenset()) -> Byline:
    """The people of a printed byline, with roles, and the agencies and desks.

    site_names: squeezed names of the site itself, which are never people.
    """
    authors: list[Author] = []
    agencies: list[str] = []
    for number, printed in enumerate(text.split("\n")):
        line = _without_prefix(clean_text(printed))
        for bracketed in re.findall(r"\(([^()]{2,40})\)", line):
            if fold(bracketed) in AGENCIES:
                agencies.append(bracketed)
        line = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", line)
        parts = [part for part in SPLIT.split(line) if part and part.strip(" .:-–—")]
        if (
            len(parts) == 2
            and line.count(",") == 1
            and all(" " not in p and is_person(p, site_names) for p in parts)
        ):
            authors.append(Author(name=f"{parts[1].strip()} {parts[0].strip()}"))  # "Trew, Bel"
            continue
        for position, part in enumerate(parts):
            cleaned = _without_prefix(part.strip()).strip(" .:-–—*\"'“”")
            _place(cleaned, number + position, authors, agencies, site_names)
    return Byline(_distinct(authors), tuple(dict.fromkeys(agencies)))


def _place(
    part: str, position: int, authors: list[Author], agencies: list[str], site_names: frozenset[str]
) -> None:
    if not part or CREDENTIALS.match(part):
        return
    if is_agency(part, site_names):
        agencies.append(part)
        return
    if ROLE.search(part):
        if authors and authors[-1].role is None and position and len(part) < 80:
            authors[-1] = authors[-1].model_copy(update={"role": part})
            return
        name, role = part_role(part)
        if name and is_person(name, site_names):
            authors.append(Author(name=name, role=role))
        return
    if not is_person(part, site_names):
        return
    if position and authors and " " not in part and " " in authors[-1].name:
        return  # "Anna Martel, Nairobi": a lone word after full names is where they were
    authors.append(Author(name=part))


def part_role(text: str) -> tuple[str, str | None]:
    """ "Bel Trew Middle East Correspondent" as name and role; ("", role) when no name leads."""
    words = text.split()
    for count in (2, 3):
        name, role = " ".join(words[:count]), " ".join(words[count:])
        if (
            role
            and ROLE.search(role)
            and not ROLE.search(name)
            and all(w[:1].isupper() for w in words[:count])
        ):
            return name, role
    return "", text


def _without_prefix(text: str) -> str:
    for _ in range(3):
        shorter = PREFIX.sub("", text, count=1)
        if shorter == text:
            break
        text = shorter
    return text


def is_agency(text: str, site_names: frozenset[str]) -> bool:
    """Whether `text` names a news agency, a desk, an organisation, or the site itself."""
    folded = fold(text)
    if folded in AGENCIES:
        return text.upper() == text or folded not in {"ap", "pa", "tt", "ria", "ani", "sid"} or text.islower()
    squeeze = folded.replace(" ", "")
    if squeeze and squeeze in site_names:
        return True
    if JUNK.search(text) and not re.fullmatch(r"[\w.-]+\.[a-z]{2,4}", text.lower()):
        return False
    if len(text) > 70 or folded in EMPTY_NAMES:
        return False
    words = folded.split()
    if (
        any(word in AGENCIES and word not in PARTICLES for word in words)
        and len(words) < 4
        and len(words) > 1
    ):
        return True
    return bool(DESK.search(text)) or bool(
        re.fullmatch(r"[\w-]+\.(?:com|org|net|de|at|ch|fr|es|it|be|nl|uk|eu|info)", text.lower())
    )


def is_person(text: str, site_names: frozenset[str] = frozenset()) -> bool:
    """Whether `text` has the form of a person's name."""
    if not 2 <= len(text) <= 50 or JUNK.search(text) or fold(text) in EMPTY_NAMES:
        return False
    if squeezed(text) in site_names or any(mark in text for mark in ':!?"„“”#*=<>{}[]…_'):
        return False
    words = text.split()
    if len(words) > 6 or DESK.search(text):
        return False
    letters = [word for word in words if word[0].isalpha() or word[0] in "'’"]
    if len(letters) < len(words):
        return False
    if text.isascii() or any("a" <= c.lower() <= "z" for c in text):
        named = [word for word in words if word.lower().strip(".") not in PARTICLES]
        if len(words) > 1 and (not named or not all(any(c.isupper() for c in word) for word in named)):
            return False
    return True


def _distinct(authors: Iterable[Author]) -> tuple[Author, ...]:
    found: dict[str, Author] = {}
    for author in authors:
        name = author.name
        if name.isupper() and " " in name and name.isascii():
            author = author.model_copy(update={"name": name.title()})
        key = fold(author.name)
        known = found.get(key)
        if known is None:
            found[key] = author
        else:
            found[key] = known.model_copy(
                update={"role": known.role or author.role, "url": known.url or author.url}
            )
    return tuple(found.values())


def merged(authors: Iterable[Author]) -> tuple[Author, ...]:
    """The authors, each person once, with the role and the address that any mention gives."""
    return _distinct(authors)
