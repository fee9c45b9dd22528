"""What surrounds names in printed bylines: the form of the piece, who made the pictures, the house, the town.

Everything here is language, in English, German, French, Spanish, Italian, Portuguese and Dutch.
"""

from __future__ import annotations

import re

NAME = r"(?=[A-ZÀ-Þ][\w.'’-]*\s+\S)"
"""What has to follow: a name of two words or more."""

FORM = re.compile(
    r"^\W*(?:(?i:an?|the|eine?|une?|un[ao]?|uma?|een|guest|exclusive|gast)\s+|l['’])*(?i:"
    r"posts?|columns?|commentary|comment|essay|letter|review|interview|feature|opinion|analys[ie]s|editorial|"
    r"story|text[eo]?s?|test[oi]|tekst|words|reporting|report|article|dispatch|op-?ed|"
    r"(?:gast)?(?:kommentar|beitrag|artikel)|leitartikel|kolumne|glosse|analyse|reportage|rezension|kritik|porträt|"
    r"bericht|meinung|protokoll|aufgezeichnet|notiert|protokolliert|aufgeschrieben|zusammengestellt|erstellt|"
    r"chronique|tribune|éditorial|billet|enquête|entretien|récit|critique|décryptage|dossier|"
    r"rédigée?|écrite?|proposée?|postée?|réalisée?|soumis|traduit|"
    r"columna|crónica|reportaje|entrevista|análisis|opinión|artículo|tribuna|redactado|elaborado|realizado|enviado|"
    r"articolo|intervista|editoriale|commento|analisi|servizio|recensione|inchiesta|"
    r"reportagem|coluna|análise|artigo|opinião|crônica|redigido|"
    r"opinie|recensie|commentaar|verhaal|opgetekend|ingediend|geplaatst"
    r")(?:\s+(?i:and|und|et|y|e|en|&)\s+(?i:photos?|photographs|fotos?|foto['’]s|pictures|bilder|images|beeld|vidéos?|"
    r"videos?))?\s+(?i:by|von|par|por|di|de|door|van|da|do)\s+" + NAME
)
""" "Guest post by", "Une chronique de", "Story and photos by"."""

BEFORE = re.compile(
    r"^\W*(?i:(?:protokoll|protocollo|autor(?:[*:_/]|/-)?in(?:nen)?|autor[ae]s?|bron|fuente|fonte|quelle|source|gast|"
    r"report|reportage|words|texte?|texto|testo|tekst|kommentar|analyse|essay|opinion)\s*:\s*)"
    r"|^\W*(?i:interview)\s+(?=[A-ZÀ-Þ]\S+\s+[A-ZÀ-Þ][\w'’-]+$)"
    r"|^\W*(?:[Aa]us\s+[A-ZÀ-Þ][\w-]+|[Ee]s)\s+(?i:berichte[nt])\s+" + NAME
)
"""Labels before names."""

PICTURE_WORDS = (
    r"(?:photos?|photograph(?:s|y|ie|ies)?|fotos?|foto['’]s|fotografie|fotografía|fotografia|pictures|bilder|beeld|"
    r"illustrations?|vidéos?|videos?|imágenes|immagini|imagens|edit(?:ing|ed)|bearbeitung|redigi(?:ert|ering))"
)
PICTURE_TAIL = re.compile(
    r"(?:^|[\s.,;|/•–—-]+)(?<!\band )(?<!\bund )(?<!\bet )(?<!\by )(?<!\be )(?<!\ben )(?<!& )"
    rf"(?i:{PICTURE_WORDS})\s*(?::|(?:\s(?i:by|von|par|por|di|de|door|van)\b))\s*\S.*$"
)
"""Who made the pictures, or edited, behind the names: ". Photos by ...", "Fotos: ..."."""

FOR = re.compile(
    r"(?:,\s+(?:[Ss]pecial )?[Tt]o|"
    r"(?:^|,\s+)(?:[Ee]special )?(?:[Pp]ara|[Pp]our|[Ff]ür|[Vv]oor)|(?:^|\s)(?:PARA|POUR|FÜR|VOOR)(?=[A-ZÀ-Þ\s]+$)|"
    r"\s(?:[Ss]pecial to|[Ff]or|(?:of|from)(?=\s+[Tt]he\s)))\s+"
    r"(?P<house>(?:[Tt]he\s+)?[A-ZÀ-Þ0-9][^,;|/•]*?)(?=\s+(?:and|&)\s+[A-ZÀ-Þ]|\s*[,;|/•]|$)"
)
"""The house that a writer worked for: "Bel Trew for The Example", "Special to the Example", "Para La Muestra"."""

WITH = re.compile(r"^(?:with|mit|avec|con|com|met|and|und|et)\s+", re.IGNORECASE)
"""Before a house in brackets: "(avec AFP)"."""

TOWN_BEHIND = re.compile(r"(?<=[\w'’-]{4})\.\s+[A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+)?$")
"""Where the writer was, after a full stop: "Lucía Gómez. Madrid"."""

TOWNS = frozenset((
    "new york", "los angeles", "san francisco", "san diego", "san antonio", "las vegas", "new orleans",
    "salt lake city", "washington dc", "mexico city", "kansas city", "hong kong", "tel aviv", "new delhi",
    "cape town", "kuala lumpur", "são paulo", "sao paulo", "rio de janeiro", "belo horizonte",
    "porto alegre", "buenos aires", "ciudad de méxico", "san sebastián", "santiago de compostela",
    "las palmas", "la coruña", "a coruña", "santa cruz", "san josé", "san salvador", "la paz", "la plata",
    "la habana", "den haag", "the hague", "le havre", "la rochelle", "reggio emilia", "reggio calabria",
    "frankfurt am main", "st petersburg", "st louis", "abu dhabi", "phnom penh", "são luís", "el paso",
    "fort worth", "la haya", "nueva york", "nova york", "nova iorque", "nova delhi", "bad homburg",
    "st gallen",
))  # fmt: skip
"""Places of two words or more that look like names; folded."""


LONGEST = 500
"""Characters of a line that are looked through here; a list of writers may be longer."""


def bare_line(line: str) -> tuple[str, str]:
    """The line without form, pictures, town and house; and the house.

    All that is left where the line tells of pictures alone is the empty string.
    """
    if len(line) > LONGEST:
        return line, ""
    line = PICTURE_TAIL.sub("", FORM.sub("", line, count=1))
    line = TOWN_BEHIND.sub("", BEFORE.sub("", line, count=1))
    house = FOR.search(line)
    if house is None:
        return line, ""
    return line[: house.start()] + line[house.end() :], house["house"].strip()
