"""Words of bylines in English, German, French, Spanish, Italian, Portuguese, Dutch and neighbours."""

from __future__ import annotations

import re
from functools import lru_cache

from tasks.extract.fields.names.vocabulary_abroad import is_junk_abroad, names_desk_abroad, names_role_abroad


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PREFIX = re.compile(
    r"^\W*(?:(?:written|words|text|story|report(?:ed|ing|age)?|article|posted|published|authored|created|"
    r"compiled|exclusive|analysis|opinion|interview|ein\w* \w+|geschrieben|verfasst|veröffentlicht|"
    r"escrito|scritto|écrit|publié|publicado|pubblicato|geschreven|texte?|foto|beitrag|artikel|"
    r"kommentar)\s*:?\s*)?"
    r"(?:\bby|\bvon|\bpor|\bpar|\bdi|\bdoor|\bav|\baf|\bde:|\bda:|\ba cura di|(?:the )?authors?\b|"
    r"\b(?:scritto|pubblicato|inviato|postato) da\b|as told to\b|propos recueillis par\b|recueillis? par\b|"
    r"interview\s*:|intervista\s*:|entrevista\s*:|"
    r"(?:text[eo]s?|words)\s+(?:de|di|by|von|por)\b|testo\s*:|texto\s*:|"
    r"autor(?:/?in|en|:in|es|a)?\b|"
    r"auteure?s?\b|autor[ei]\b|verfasser(?:in)?\b|schrijver\b|byline\b|writers?\b|story by|"
    r"about the authors?|"
    r"über (?:den|die) autor\w*|tekst|text|texte|author's name)(?:\s*:\s*|\s+|$)",
    re.IGNORECASE,
)
"""What stands before a name; repeated, since bylines say "Text: Von ..."."""

ROLE = re.compile(
    r"correspond|reporter|\beditor|writer|columnist|critic\b|journalis|\bdirector|\bchief|producer|"
    r"photograph|"
    r"analyst|contribut|\bfellow\b|professor|redakteur|korrespondent|autorin|\bautor\b|chefred|volontär|leiter|"
    r"correspondant|rédact|envoyé|\bchef(?:fe)?\b|chargé|corresponsal|redactor|periodista|columnista|enviad[oa]|"
    r"directora?\b|diretora?\b|dirett(?:or|ric)|corrispond|inviat[oa]|giornalista|redattor|caporedat|caposerv|jornalista|repórter|editora?\b|"
    r"colunista|verslaggever|redacteur|hoofdred|medewerker|freelance|blogger|\bintern\b|manager|officer|"
    r"founder|"
    r"president|specialist|expert|consultant|engineer|head of|author of|guest|experte|gastautor|"
    r"presenter|\bhost\b|"
    r"strategist|scientist|researcher|dietitian|physician|attorney|lecturer|\b(?:ceo|cto|cfo|cmo)\b|\bvp\b|"
    r"reviewer|marketer|student|minister|senator|ökonom|journalist|author\b|assistant|associate|"
    r"executive|trainer|"
    r"horticultur|educator|winemaker|nutrition|therapist|psycholog|teacher|instructor|veterinar|nurse\b|"
    r"pharmacist|advisor|planner|\bowner\b|gründer|inhaber|geschäftsführer|berater|"
    r"coach\b|counsel|architect|developer|redactie(?:chef|lid)|mitarbeiter|ressort",
)
"""Words of job titles; see `names_role`."""

AGENCIES = _words(
    """
    ap afp dpa reuters ansa efe lusa anp pa apa sda ats tt ntb ritzau stt belga pap ctk čtk tasr mti aap
    pti ani ians yonhap sid epd kna xinhua tass ria kyodo jiji dts dpad ddp upi bloomberg cna adnkronos
    agi lapresse
    """
) | frozenset(
    {
        "associated press", "the associated press", "agence france presse", "agencia efe", "europa press",
        "pa media",
        "press association", "deutsche presse agentur", "keystone sda", "canadian press",
        "the canadian press",
        "press trust of india", "thomson reuters", "keystone", "dpa infocom", "dow jones",
        "dow jones newswires",
        "agência brasil", "agencia brasil", "agência lusa", "austria presse agentur", "ap news",
        "cnn wire", "tt ritzau",
        "the conversation", "agence belga", "ritzaus bureau", "estadão conteúdo", "folhapress",
        "getty images",
    }
)  # fmt: skip
"""News agencies, folded. They write for all publishers, so they are language, not a publisher's rule."""

DESK = re.compile(
    r"\b(?:news(?:room|desk|team|wire|s)?|redaktion\w*|editorial|staff|desk|team|agenc(?:y|ies)|"
    r"agentur\w*|redacci[oó]n|"
    r"reda[cç][cç]?[aã]o|redazione|r[eé]daction|redactie|press|presse|media|medien|group|gruppe|inc|ltd|"
    r"llc|gmbh|ag|"
    r"universit\w*|institut\w*|bureau|board|service|network|tv|radio|times|zeitung|journal|magazine?|editors|"
    r"contributors|correspondents|reporters|writers|foundation|stiftung|association|verband|verein|"
    r"ministerium|"
    r"ministry|department|office|company|corporation|council|committee|society|center|centre|blog|"
    r"website|online|"
    r"agencias?|agenzie|agências?|daily|tribune|gazette|herald|chronicle|company|labs?|studio|studios|"
    r"club|union|"
    r"community|partners?|solutions?|software|digital|school|college|academy|hospital|clinic|church|kirche|"
    r"pressestelle|pressemitteilung|newsletter|e\.?\s?v\.?|webteam|podcast|publishing|verlag|guest|agence|deutschland|"
    r"international|"
    r"nachrichten|noticias|notizie|nieuws|nyheter|world|systems?|technologies|consulting|services|"
    r"insurance|bank)\b",
)
"""Words of organisations and desks; see `names_desk`."""

PICTURES = re.compile(
    r"(?:^|,|;|/|\||\b(?:and|und|et|y|e|en)\b)\s*"
    r"(?:(?!\b(?:and|und|et|y|e|en)\b)[^,;/|()]){2,50}"
    r"\((?:photos?|photograph\w*|fotos?|foto['’]s|bilder|fotografi\w*|illustration\w*|beeld|vidéos?|videos?)\)",
    re.IGNORECASE,
)
"""Who made the pictures: "Jörg Weiß (Text) und Anna Groß (Fotos)"."""

OURS = re.compile(
    r"^(?:(?:de|da|van|from|dal|dalla|del|della)\s+)?"
    r"(?:our|unser\w*|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|onze)\s+",
    re.IGNORECASE,
)
"""Before a role that stands in front of its name: "Von unserer Korrespondentin Anna Groß"."""

WHEREABOUTS = re.compile(r"^(?:do|da|de|em|no|na|from|aus|desde|dall[ao]|depuis)\s+[A-ZÀ-Þ][\w'’ -]+$")
"""Where a writer was, in a part of its own: "João Silva, do Rio"."""

JUNK = re.compile(
    r"reviewed by|fact.?check|edited by|illustra|fotos?\b|fotografi[ae]s?\b|im wortlaut|gesponser|"
    r"@|https?:|www\.|\bicon\b|\d|©|min(?:ute)?s? read|lesezeit|\bfollow\b|folgen|\bupdated?\b|published|comment|"
    r"\bshared?\b|"
    r"subscribe|sign up|log ?in|read more|view all|see all|all posts|more (?:from|by|about|articles)|"
    r"show more|click|"
    r"email|e-mail|twitter|facebook|linkedin|instagram|whatsapp|\bbio\b|profile|posts by|articles by|"
    r"contact|copyright|"
    r"photo by|image|getty|\blast\b|kontakt|teilen|drucken|"
    r"mehr (?:von|zum|artikel)|"
    r"alle (?:artikel|beiträge)"
    r"|advert|sponsored|\blearn\b|\bour\b|\byour?\b|\bthis\b|\bwe\b|reading time|views|likes|replies|categor|"
    r"permalink|\buhr\b",
)
"""Nothing with these in it is a name; see `is_junk`."""

EMPTY_NAMES = _words(
    """
    admin administrator root webmaster editor author autor user anonymous anonym guest gast staff
    unknown none null undefined false true redaktion redaction redazione redactie redacción redacao
    redação by von por par di door web site default home archive test info post blogger superuser
    siteadmin webadmin contributor wordpress editorial editors news newsroom team share author_name na
    n/a me about verfasser auteur posted written mehr more nachricht news article artikel story history
    """
)
"""Account names and template leftovers."""

NEWSROOMS = frozenset(
    {
        "redação", "redacao", "redacción", "redaccion", "redaktion", "redazione", "rédaction", "redaction",
        "redactie",
        "a redação", "la redacción", "die redaktion", "der redaktion", "la redazione", "la rédaction", "de redactie",
        "newsroom", "the newsroom",
    }
)  # fmt: skip
"""Words for a paper's own newsroom, folded. Alone they name nobody, but after "by" they are a byline as printed."""

LABELS = frozenset(
    (
        "author", "written by", "words by", "autor", "autorin", "autorin autor", "autor in", "verfasst von",
        "auteur", "autrice", "écrit par", "rédigé par", "publicado por", "geschrieben von",
        "escrito por", "autore", "scritto da", "schrijver", "geschreven door",
    )
)  # fmt: skip
"""Words that stand alone, in an element of their own, before the name; folded."""

CREDENTIALS = re.compile(
    r"^(?:ph\.?\s?d|m\.?d|m\.?a|b\.?a|m\.?sc|b\.?sc|mba|cpa|rn|rd|rdn|ldn|jd|esq|jr|sr|ii|iii|dvm|dds|do|"
    r"np|pa-c|mph|"
    r"ms|facs|cfp|cfa|pmp|lcsw|psyd|edd|msw|llm|mls|cdn|cscs|pt|dpt|fnp|bsn|msn|faap|ea|phr|lmft)\.?$",
    re.IGNORECASE,
)

PARTICLES = _words(
    """
    't ’t de del della di da dos das do du la le van von der den zu zur vom af al el bin ibn ben ter ten y e i
    la los las
    """
)


# These three lists are long and asked of every piece of every byline, of most more than once. In a text of lower-case
# letters they are looked for four to eight times as fast as without regard to case.


@lru_cache(maxsize=256)
def names_role(text: str) -> bool:
    """Whether a word of a job title stands in `text`."""
    return ROLE.search(text.lower()) is not None or names_role_abroad(text)


@lru_cache(maxsize=256)
def names_desk(text: str) -> bool:
    """Whether a word of an organisation or a desk stands in `text`."""
    return DESK.search(text.lower()) is not None or names_desk_abroad(text)


@lru_cache(maxsize=256)
def is_junk(text: str) -> bool:
    """Whether `text` has words that stand in no name."""
    return JUNK.search(text.lower()) is not None or SPEAKING.search(text) is not None or is_junk_abroad(text)


SPEAKING = re.compile(r"\b(?:wrote|says|said)\b")
"""In lower case alone: Said is a name."""
