"""The measuring pages in other dress: the same words, another publisher's markup.

What a rule leans on shows when it is taken away: class names as build tools hash them, pages without data for
search engines, without semantic elements, made of `div` or of tables. Each dress is a pure function from markup to
markup; the words a reader sees stay, but for the advertisements' labels that `wrapped` brings.

    python -m tests.benchmarks.dressed --dress hashed bare
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser

from tasks.extract.parsing.decode import decode

TOKEN = re.compile(
    r"<!--.*?-->"
    r"|<(?P<raw>script|style|iframe|noembed|noframes|xmp|textarea|title)\b(?P<of_raw>[^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>"
    r"(?P<inside>.*?)</(?P=raw)>"
    r"|<(?P<close>/?)(?P<tag>[a-zA-Z][^\s/>]*)(?P<attributes>[^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>",
    re.S,
)
"""Comments, elements without markup inside, and tags, as the parser writes them out."""

NAMES = re.compile(r'(?<=\s)(class|id)="([^"]*)"')

Change = Callable[[str, str, str], str]
"""`/` or nothing, name and attributes of a tag in; markup out."""


def _tags(markup: str, change: Change) -> str:
    """`markup` with each tag as `change` has it; what is inside scripts and the like stays."""

    def one(found: re.Match[str]) -> str:
        return change(found["close"], found["tag"], found["attributes"]) if found["tag"] else found[0]

    return TOKEN.sub(one, markup)


def _tag(close: str, name: str, attributes: str) -> str:
    return f"<{close}{name}{attributes}>"


def _renamed(names: dict[str, str], without: str = "") -> Callable[[str], str]:
    """A dress in which elements have other names, and lack the attribute `without`."""
    left_out = re.compile(rf'\s{without}="[^"]*"') if without else None

    def change(close: str, tag: str, attributes: str) -> str:
        if tag not in names:
            return _tag(close, tag, attributes)
        return _tag(close, names[tag], left_out.sub("", attributes) if left_out else attributes)

    return lambda markup: _tags(markup, change)


def _hash_of(page: str, token: str) -> bytes:
    return hashlib.sha256(f"{page}:{token}".encode()).digest()


def _hashed(markup: str, share: float = 1.0) -> str:
    """Names of classes and ids as CSS modules make them; the same name the same hash throughout a page."""
    page = hashlib.sha256(markup.encode()).hexdigest()

    def token(name: str) -> str:
        digest = _hash_of(page, name)
        if digest[31] >= 256 * share:
            return name
        return "_" + base64.b64encode(digest[:4], b"-_").decode().rstrip("=")

    def names(found: re.Match[str]) -> str:
        return f'{found[1]}="{" ".join(token(name) for name in found[2].split())}"'

    return _tags(markup, lambda close, tag, attributes: _tag(close, tag, NAMES.sub(names, attributes)))


def _half_hashed(markup: str) -> str:
    return _hashed(markup, 0.5)


def _without_json_ld(markup: str) -> str:
    """No data in scripts: neither JSON-LD nor the state of an application."""

    def one(found: re.Match[str]) -> str:
        if found["raw"] == "script" and "json" in found["of_raw"]:
            return ""
        return found[0]

    return TOKEN.sub(one, markup)


def _without_meta(markup: str) -> str:
    """No `meta` but for the character set."""
    return _tags(
        markup,
        lambda close, tag, attributes: (
            "" if tag == "meta" and "charset" not in attributes else _tag(close, tag, attributes)
        ),
    )


STATING = re.compile(
    r'\s(?:item(?:prop|scope|type|id|ref)|property|typeof|vocab|resource|about|data-[^\s="]*)(?:="[^"]*")?'
)


def _without_stating(markup: str) -> str:
    """No microdata, no RDFa, no `data-` attributes; pictures that are loaded late keep their address."""

    def change(close: str, tag: str, attributes: str) -> str:
        if tag in {"img", "source", "meta"}:
            return _tag(close, tag, attributes)
        return _tag(close, tag, STATING.sub("", attributes))

    return _tags(markup, change)


BOXES = ("article", "main", "section", "header", "footer", "aside", "nav", "figure", "figcaption", "hgroup")
_divs = _renamed({**dict.fromkeys(BOXES, "div"), "time": "span", "address": "div"}, without="datetime")
_paragraphs_div = _renamed({"p": "div"})
_lists_div = _renamed(
    dict.fromkeys(("ul", "ol", "li", "dl", "dt", "dd", "h2", "h3", "h4", "h5", "h6"), "div")
)
_headlines_div = _renamed({"h1": "div"})


def _breaks(markup: str) -> str:
    """Paragraphs parted by two line breaks."""
    return _tags(
        markup,
        lambda close, tag, attributes: (
            _tag(close, tag, attributes) if tag != "p" else "<br><br>" if close else ""
        ),
    )


TABLES_DEEP = 12
"""Boxes inside each other that become tables; deeper ones stay."""


def _tables(markup: str) -> str:
    """Boxes as tables of one cell, as pages were laid out before style sheets."""
    depth = 0

    def change(close: str, tag: str, attributes: str) -> str:
        nonlocal depth
        if tag != "div" and tag not in BOXES:
            return _tag(close, tag, attributes)
        depth -= close == "/"
        deep = depth >= TABLES_DEEP
        depth += close != "/"
        if deep:
            return _tag(close, "div", attributes)
        return "</td></tr></table>" if close else f"<table{attributes}><tbody><tr><td>"

    return _tags(markup, change)


WRAPPED = frozenset({"p", "h2", "h3", "h4", "ul", "ol", "blockquote", "figure", "table"})


def _wrapped(markup: str) -> str:
    """Each block in two boxes of its own, and boxes of advertisements between paragraphs."""
    page = hashlib.sha256(markup.encode()).hexdigest()
    count = 0

    def change(close: str, tag: str, attributes: str) -> str:
        nonlocal count
        if tag not in WRAPPED:
            return _tag(close, tag, attributes)
        if not close:
            return f'<div class="{_hash_of(page, tag).hex()[:6]}"><div>{_tag(close, tag, attributes)}'
        count += tag == "p"
        advertisement = "<div><div><span>Advertisement</span></div></div>" if count % 3 == 2 else ""
        return f"</{tag}></div></div>{advertisement}"

    return _tags(markup, change)


def _in_turn(*dresses: Callable[[str], str]) -> Callable[[str], str]:
    def worn(markup: str) -> str:
        for dress in dresses:
            markup = dress(markup)
        return markup

    return worn


_silent = _in_turn(_without_json_ld, _without_meta)
_bare = _in_turn(_hashed, _silent, _divs)

DRESSES: dict[str, Callable[[str], str]] = {
    "rewritten": lambda markup: markup,
    "hashed": _hashed,
    "half": _half_hashed,
    "no-json-ld": _without_json_ld,
    "no-meta": _without_meta,
    "silent": _silent,
    "no-attributes": _without_stating,
    "divs": _divs,
    "p-div": _paragraphs_div,
    "p-br": _breaks,
    "lists-div": _lists_div,
    "h1-div": _headlines_div,
    "tables": _tables,
    "wrapped": _wrapped,
    "bare": _bare,
    "barest": _in_turn(_bare, _without_stating),
}
"""`rewritten` is as the parser writes the page out, to which the others compare; `bare` is hashed, without data and
without semantic elements."""


def dressed(page: bytes, name: str) -> bytes:
    """A page in the dress `name`, as UTF-8."""
    html = LexborHTMLParser(decode(page).markup).html or ""
    return DRESSES[name](html).encode()
