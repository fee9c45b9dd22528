"""Lines at the two ends of a body that are none of its paragraphs: dates, bylines, credits, tags of agencies."""

from __future__ import annotations

import re

from tasks.extract.text.calendar_names import is_month

AGENCY_TAG = re.compile(
    r"^\W{0,2}[A-ZÄÖÜ]{2,6}(?:\s?[/,-]\s?\w{2,6}){0,3}(?:\s\(\w{2,6}(?:[/,-]\w{2,6})*\))?\W{0,2}$"
)
"""A line such as `(dpa/lnw)`, `SDA/sep` or `AFP` under the last paragraph; in capitals, or in brackets."""

INITIALS = re.compile(
    r"^\((?:\w{1,10}[/,;-]\s?)*\w{2,10}\)$|^\w{2,12}\s?//?\s?\w{2,12}$|^[a-z]{2,5}(?:[/-][a-z]{2,5}){2,5}$|"
    r"^(?:[A-ZÀ-Þ][a-zà-ÿ]+[\s-]){1,2}(?:[A-ZÀ-Þ'’-]{3,}\s?){1,2}$"
)
"""Who wrote a dispatch, and for whom: `(wma/belga)`, `ab-cde/fgh`, `RPT // ACL`, `Odile PERRIN`."""

CREDIT = re.compile(
    r"\bcontributed (?:reporting\b|to this (?:report|story|article|piece|post))|"
    r"^(?:with )?(?:additional |further |other )?(?:reporting|writing|research|editing|translation) "
    r"(?:and \w+ )?by\b|"
    r"^\W?[A-ZÀ-Þ][^.,:]{3,60} reported from [A-ZÀ-Þ][^.]{2,60}\.|"
    r"^(?:a|this) (?:\w+ )?(?:version|article|story|column|piece|post|essay|interview) (?:of this [\w ]{3,30})?"
    r"(?:was |is |has been |has )?(?:also |now )?(?:first |originally |previously |initially )?"
    r"(?:published|appear(?:s|ed)|posted|reprinted|syndicated|ran) (?:first |originally )?(?:in|on|by|at|as)\b|"
    r"^(?:dieser|diese|der|die) (?:artikel|text|beitrag|interview|reportage|geschichte) "
    r"(?:ist|erschien|wurde|erscheint)"
    r" (?:zuerst|zunächst|ursprünglich|erstmals)|"
    r"^mit (?:agentur\w*|informationen|material|angaben) (?:von|der|des)\b|^mitarbeit\s?:|"
    r"^\W?(?:avec|con|com|met) (?:les )?(?:informations|información|informações|informazioni|agences?|agencias?|"
    r"agências?|medewerking) |"
    r"^\W?(?:ha|hanno|han|ont|avec) (?:collabor\w+)|^\W?(?:colabor(?:ou|aram|ó|aron)|in collaborazione con)\b|"
    r"^cet article (?:a été|est) (?:initialement |d'abord )?(?:publié|paru)|"
    r"^este artículo (?:fue|se) (?:publicado|publicó) (?:originalmente|primero)|"
    r"^este artigo foi (?:originalmente )?publicado",
    re.I,
)
"""Who helped, and where the article stood before: a line after the last paragraph."""

CREDIT_SIZE = 300
"""Characters."""

FIGURES = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d|"
    # Year first: East Asia, Hungary, the Baltic.
    r"\b(?:19|20)\d\d\s?[년年]\s?\d{1,2}\s?[월月]|\b(?:19|20)\d\d[./]\s?\d{1,2}[./]\s?\d{1,2}\b|"
    # In other alphabets any word may be a month, and the digits and the year (of the Buddha, of the Hijra) others.
    r"\b\d{1,2}\.?\s+[\u0370-\u1fff][^\s\d]{1,14}\s+\d{4}\b"
)
NAMED = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|º|er|\.)?\s+(?:de\s+|d['’])?([^\W\d_]{3,14})\.?,?\s*(?:de\s+|del\s+)?(?:19|20)\d\d|"
    r"\b([^\W\d_]{3,14})\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|"
    r"\b(?:19|20)\d\d\.?\s(?:m\.\s|gada\s\d\d?\.\s)?([^\W\d_]{3,14})\.?\s\d{1,2}\b",
    re.I,
)
"""Forms of dates in which any word may stand for the month."""


def says_date(text: str) -> bool:
    """Whether a date with its year is printed in a short line, in any language."""
    if FIGURES.search(text) is not None:
        return True
    return any(is_month(word) for found in NAMED.finditer(text) for word in found.groups() if word)


BYLINE = re.compile(
    r"^(?:by|von|por|par|di|da|door|av|af|text|texte|texto|testo|words|autor|autorin|author|written by|story by|"
    r"reported by|posted by|published by|edited by|escrito por|redacción|redaktion|a cura di|de notre)\b[:\s]",
    re.I,
)

SIGNED = re.compile(
    r"^[\W_]{0,3}(?:"
    # Slavic languages
    r"автор(?:ка|и|ы|ы?\s\w+)?|текст(?:\sи\sфото)?|подготовил[аи]?|підготува(?:в|ла|ли)|източник|извор|источник|"
    r"джерело|редактор|перевод|переклад|autor(?:ka|ka\stekstu|ři|i)?|źródło|zdroj|izvor|vir|redaktor(?:ka)?|"
    # other languages of Europe
    r"πηγή|συντάκτης|κείμενο|szerző|forrás|sursa|foto(?:text)?|kirjoittaja|teksti|lähde|lähteet|tekst|källa|kilde|heimild|"
    r"allikas|avots|šaltinis|kaynak|yazar|muhabir|editör|"
    # Asia and Africa
    r"nguồn|tác\sgiả|penulis|pewarta|sumber|reporter|editor|wartawan|chanzo|mwandishi|المصدر|المحرر|كتب|"
    r"منبع|نویسنده|מקור|מאת|लेखक|स्रोत|সূত্র|ที่มา|เรื่อง|"
    r"(?:责任|責任|本文|值班|文字|实习)?(?:编辑|編輯|编审)|作者|记者|記者|撰文|文字|来源|來源|稿源|原标题|校对|审核|监制|"
    r"編集|取材|出典|執筆|글|사진|출처|편집"
    r")(?:\s\w{1,12})?\s?[:：︱丨|=＝/／]",
    re.I,
)
"""Who wrote it, or where it is from, with a colon: "Автор: …", "（责任编辑：…）"."""

SPOKEN = (".", "?", "!", "。", "？", "！", "؟", "।", "…")
"""Ends of what is said: in an interview the same labels stand before questions ("记者：…？")."""

LABELLED = ":：=＝/／丨︱"
"""One of these follows a label: a plain look is quicker than the pattern."""

SIGNED_SIZE = 120
"""Characters of such a line, weighed."""

REPORTER = re.compile(
    r"^\W?(?:\S{1,12}(?:\s?=\s?|\s))?\S{2,4}\s?"
    r"(?:기자|특파원|논설위원|인턴기자|객원기자|선임기자)(?![가-힣])"
)
"""A Korean reporter's own line: a name and what they are."""

WIDE_BRACKETS = re.compile(r"^[（［〔【][^（［〔【）］〕】]{1,20}[）］〕】]$")
"""A last line that is all in the broad brackets of Chinese and Japanese: who wrote it, or that this is the end."""

MAIL = re.compile(r"^\W*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*(?:\((?:end|끝)\))?$", re.I)
"""A writer's address alone, with which agencies of East Asia close."""

ADDRESS = re.compile(
    r"^(?:[^\W\d_]{2,12}(?:\s[^\W\d_]{2,12}){0,2}\s?:\s?)?https?://(?:www\.)?(?P<host>[\w.-]+)/\S+$", re.I
)
"""The page's own address, as it is printed below the last line on paper: "URL: https://…"."""

TRAIL_MARKS = ">›»＞"

TRAIL = re.compile(rf"(?:[^{TRAIL_MARKS}]{{1,40}}[{TRAIL_MARKS}]\s*){{2,}}[^{TRAIL_MARKS}]{{0,60}}")
"""Where the page stands in the site: "Home > News > City"."""

HERE = re.compile(
    r"(?:您?(?:所在|当前|當前|现在|現在|目前)?的?位置|you are here|sie (?:sind|befinden sich) hier|vous êtes ici|"
    r"(?:usted )?está(?: aquí| en)?|estás (?:aquí|en)|sei (?:qui|in)|você está(?: aqui| em)?|u bent hier|вы здесь|"
    r"jesteś tutaj|nacházíte se|現在位置|현재 위치)\s*[:：]",
    re.I,
)
"""The label of such a trail."""

UPDATED = re.compile(
    r"^(?:last )?(?:updated|published|posted|modified|stand|aktualisiert|veröffentlicht|publié|mis à jour|"
    r"actualizado|"
    r"publicado|aggiornato|pubblicato|atualizado|gepubliceerd|bijgewerkt|geplaatst|erstellt|uppdatera[dt]|publicera[dt]|oppdatert|publisert|opdateret|udgivet|datum|date|fecha|data|"
    r"обновлено|опубликовано|оновлено|опубліковано|публикувано|ενημέρωση|δημοσίευση|güncelleme|yayınlanma|"
    r"opublikowano|aktualizacja|aktualizováno|publikováno|frissítve|megjelent|publicat|actualizat|"
    r"julkaistu|päivitetty|cập nhật|diperbarui|diterbitkan)\b",
    re.I,
)
READING = re.compile(r"\b\d+\s*(?:min|minutes?|minuten|minutos?|minuti|mins?)\b.{0,20}$", re.I)


AFTER = re.compile(r"\(\s?theo\s[^()]{2,40}\)$|^fot\.\s\S", re.I)
"""A writer and the agency in brackets, as in Vietnam: "Thanh Vân (Theo Reuters)"; a Polish picture's credit."""


def is_signature(text: str, size: int) -> bool:
    """Whether a line, of `size` characters weighed, says with a label who made the article or where it is from."""
    if size > SIGNED_SIZE or text.endswith(SPOKEN):
        return False
    if any(mark in text for mark in LABELLED) and SIGNED.match(text) is not None:
        return True
    if AFTER.search(text) is not None:
        return True
    return not text.isascii() and REPORTER.match(text) is not None


def is_trail(text: str, links: int) -> bool:
    """Whether a line, with so many links, says where the page stands in its site."""
    if HERE.match(text) is not None:
        return True
    return links > 1 and any(mark in text for mark in TRAIL_MARKS) and TRAIL.fullmatch(text) is not None
