"""Pages made worse: cut, spliced, nested, repeated, badly encoded, with hostile data. Pure, by random numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from random import Random

LONGEST = 400_000
"""Bytes of a mutated page; what larger pages do is in `hostile_pages`."""

TOKENS = (
    b"<",
    b">",
    b"</div>",
    b"</p>",
    b"</article>",
    b"</script>",
    b"<table>",
    b"<tr><td>",
    b"<script>",
    b"<style>",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"]]>",
    b"<svg>",
    b"<math>",
    b"<template>",
    b"<noscript>",
    b"<select><option>",
    b"<plaintext>",
    b"<textarea>",
    b"<frameset>",
    b"<base href='//['>",
    b"<title>",
    b"<h1>",
    b"<article>",
    b"<body>",
    b"<form>",
    b"<button>",
    b"<iframe>",
    b"<p",
    b"<a href='",
    b"\x00",
    b"\x00" * 50,
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xc3",
    b"\x1b$B",
    b"\r",
    b"\x0c",
    b"&#0;",
    b"&#xD800;",
    b"&#x110000;",
    b"&amp;amp;",
    b"&",
    b"\xe2\x80\xae",
    b"\xe2\x80\x8b" * 20,
    b"\xcc\x81" * 40,
    b'"',
    b"'",
    b"=",
    b"{",
    b"[[[[",
    b"}]",
    b"\\u0000",
    b"\\ud800",
    b"1e999",
    b"NaN",
    b"null",
    b"{}",
    b"[]",
    b"0",
    b"-1",
    b"99999999999999999999",
    b"253402300800000",
    b"0000-00-00",
    b"9999-12-31T23:59:60+99:99",
    b"2025-02-30",
    b"0001-01-01T00:00:00+14:00",
    b"9999-12-31T23:59:59-14:00",
    b"31/02/2025",
    b"13 o'clock",
    b"http://[",
    b"javascript:",
    b"//",
    b"?",
    b"%ff%00",
)
"""Pieces that parsers, decoders and readers of data have stumbled over."""

LD = b'<script type="application/ld+json">'
NESTS = (
    b"div",
    b"b",
    b"ul><li",
    b"blockquote",
    b"table><tr><td",
    b"section",
    b"font",
    b"a",
    b"p",
    b"svg",
    b"article",
    b"form",
    b"span",
)
ENCODINGS = (
    "utf-16",
    "utf-16-be",
    "utf-32",
    "utf-7",
    "cp1252",
    "cp1251",
    "shift_jis",
    "gb18030",
    "iso2022_jp",
    "cp437",
    "utf-8-sig",
)
QUOTED = re.compile(rb'"(?:[^"\\]|\\.){0,400}"|content=\'[^\']*\'')
TAG = re.compile(rb"<[^<>]{1,300}>")

Mutation = Callable[[bytes, Random, Sequence[bytes]], bytes]


def _place(page: bytes, random: Random) -> int:
    """Anywhere, or at the beginning of a tag."""
    at = random.randint(0, len(page))
    return max(page.find(b"<", at), 0) if random.random() < 0.5 else at


def cut(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    start, end = sorted((_place(page, random), _place(page, random)))
    return page[:start] + page[end:]


def stop(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    return page[: _place(page, random)]


def splice(page: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    other = random.choice(others)
    return page[: _place(page, random)] + other[_place(other, random) :]


def graft(page: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """A piece of another page inside this one."""
    other = random.choice(others)
    start = _place(other, random)
    at = _place(page, random)
    return page[:at] + other[start : start + random.choice((50, 500, 5_000))] + page[at:]


def repeat(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    start = _place(page, random)
    piece = page[start : start + random.choice((1, 10, 60, 400, 2_000))]
    return page[:start] + piece * random.choice((2, 10, 100, 2_000, 20_000)) + page[start:]


def nest(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    at = _place(page, random)
    return (
        page[:at]
        + (b"<" + random.choice(NESTS) + b">") * random.choice((3, 40, 300, 3_000, 30_000))
        + page[at:]
    )


def unclose(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    """Without the end tags of one kind."""
    return page.replace(
        b"</"
        + random.choice((b"div", b"p", b"a", b"script", b"article", b"section", b"li", b"h1", b"span"))
        + b">",
        b"",
    )


def insert(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    for _ in range(random.choice((1, 1, 3, 10))):
        at = _place(page, random)
        page = page[:at] + random.choice(TOKENS) + page[at:]
    return page


def restate(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    """Another value for something quoted: in JSON-LD, or an attribute."""
    places = list(QUOTED.finditer(page))
    for _ in range(random.choice((1, 2, 8))):
        if not places:
            break
        place = random.choice(places)
        token = random.choice(TOKENS)
        value = random.choice(
            (
                token,
                b'"' + token + b'"',
                b'"' + token * 500 + b'"',
                b"[" * 2_000,
                b'{"@type":' * 500,
                b'["a","b",{"name":["c"]}]',
            )
        )
        page = page[: place.start()] + value + page[place.end() :]
        places = list(QUOTED.finditer(page))
    return page


def retag(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    """One tag moved to another place."""
    places = list(TAG.finditer(page))
    if not places:
        return page
    place = random.choice(places)
    rest = page[: place.start()] + page[place.end() :]
    at = _place(rest, random)
    return rest[:at] + place.group() + rest[at:]


def recode(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    """In another encoding than it says, or twice encoded."""
    if random.random() < 0.3:
        return page.decode("latin-1").encode("utf-8", "replace")
    return page.decode("utf-8", "replace").encode(random.choice(ENCODINGS), "replace")


def restart(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    """Another word on its own encoding."""
    name = random.choice(
        (
            b"utf-16",
            b"utf-7",
            b"x-user-defined",
            b"iso-2022-jp",
            b"replacement",
            b"\x00",
            b"latin1; charset=utf-8",
            b"hz-gb-2312",
            b"idna",
            b"rot13",
            b"base64",
            b"unicode_escape",
        )
    )
    return re.sub(rb"(?i)charset=[\"']?[\w-]+", b"charset=" + name, page, count=1)


def noise(page: bytes, random: Random, _others: Sequence[bytes]) -> bytes:
    """Single bytes of another value."""
    changed = bytearray(page)
    for _ in range(min(len(page), random.choice((1, 5, 50)))):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


MUTATIONS: tuple[Mutation, ...] = (
    cut,
    stop,
    splice,
    graft,
    repeat,
    nest,
    unclose,
    insert,
    insert,
    restate,
    restate,
    retag,
    recode,
    restart,
    noise,
)


def mutated(page: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """`page` after one to five mutations; at most `LONGEST` bytes."""
    for _ in range(random.choice((1, 1, 2, 3, 5))):
        page = random.choice(MUTATIONS)(page, random, others)[:LONGEST]
    return page


def hostile_pages(page: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and page: each very large in one way."""
    start = page.find(b"<p") if b"<p" in page else 0
    figure = b"<figure><img src='/a.jpg'><figcaption>c</figcaption></figure>"
    timed = b"<div><time datetime='2025-01-01T00:00:00Z'>1 January 2025</time><p>An entry of it.</p></div>"
    byline = b"<p class='byline'>By <a rel=author href=/x>Ann Wickett</a></p>"
    head, rest = page[:start], page[start:]
    for tag in NESTS:
        yield f"{tag.decode()} 100,000 levels", head + (b"<" + tag + b">") * 100_000 + rest
    yield "50 MB of paragraphs", head + b"<p>word word word</p>" * 2_500_000 + rest
    yield "19 MB of paragraphs", head + b"<p>Word word, word.</p>\n" * 800_000 + rest
    yield "19 MB in one paragraph", head + b"<p>" + b"word and word " * 1_350_000 + rest
    yield "19 MB of one word", head + b"<p>" + b"w" * 19_000_000 + rest
    yield "5 MB of NUL", head + b"\x00" * 5_000_000 + rest
    yield "5 MB of <", head + b"<" * 5_000_000 + rest
    yield "5 MB of &", head + b"&" * 5_000_000 + rest
    attributes = b" ".join(b"a%d=b" % number for number in range(400_000))
    yield "400,000 attributes", head + b"<p " + attributes + b">" + rest
    yield "300,000 links", head + b"<a href='/x'>link</a> " * 300_000 + rest
    yield "200,000 pictures", head + figure * 100_000 + rest
    yield "100,000 times", head + timed * 100_000 + rest
    yield "100,000 bylines", head + byline * 100_000 + rest
    yield "2,000 JSON-LD", head + LD + b'{"@type":"NewsArticle","headline":"x"}</script>' * 2_000 + rest
    yield "JSON-LD 100,000 deep", head + LD + b'{"a":' * 100_000 + b"</script>" + rest
    stated = b'{"@type":"NewsArticle","articleBody":"' + b"word " * 1_000_000 + b'"}'
    yield "JSON-LD 5 MB", head + LD + stated + b"</script>" + rest
    yield "comments unclosed", head + b"<!--" * 1_000_000 + rest
    yield "scripts", head + b"<script>var a='</p>';</script>" * 200_000 + rest
    yield "br", head + b"<p>" + b"Word.<br><br>" * 500_000 + rest
    yield "tables", head + b"<table><tr><td>a</td></tr></table>" * 200_000 + rest
    yield "one table of 1,000,000 cells", head + b"<table>" + (b"<tr>" + b"<td>a" * 100) * 10_000 + rest
    yield "items", head + b"<ul>" + b"<li>An item of the list, and no more." * 200_000 + rest
    yield "lists in lists", head + b"<ul><li>a " * 900 + b"<li>b" * 100_000 + rest
    yield "headings", head + b"<h1>Harbour</h1><h2>Harbour reopens</h2>" * 100_000 + rest
    yield "utf-16", page.decode("utf-8", "replace").encode("utf-16") * 20
    yield "blanks", head + b"<p>" + b" \n" * 5_000_000 + rest
    yield "combining marks", head + b"<p>e" + b"\xcc\x81" * 2_000_000 + rest


ELEMENT = re.compile(rb"<([a-z][a-z0-9]*)((?: +[a-zA-Z:-]+(?:=(?:\"[^\"<>]*\"|'[^'<>]*'))?)*) *>([^<]{0,60})")
IN_HEAD = frozenset({b"html", b"head", b"body", b"title", b"script", b"style", b"meta", b"link"})
FIGURES = re.compile(rb"\d+")


def multiplied(pages: Sequence[bytes], count: int) -> Iterator[bytes]:
    """Every kind of element of `pages` with its first words, `count` times: none of them closed, and side by side
    after and before the headline. What asks of each element what stands in it or beside it takes the square of
    `count`.
    """
    kinds: dict[tuple[bytes, bytes], bytes] = {}
    for page in pages:
        for found in ELEMENT.finditer(page):
            if found[1] not in IN_HEAD:
                kinds.setdefault((found[1], FIGURES.sub(b"0", found[2])), found[0])
    story = b"".join(
        b"<p>Paragraph %d says that the harbour office has ordered two new ferries for the islands.</p>"
        % number
        for number in range(5)
    )
    for (tag, _), begun in sorted(kinds.items()):
        closed = (begun + b"</" + tag + b">") * count
        yield b"<html><body><h1>Head</h1><article>" + begun * count + story
        yield b"<html><body><h1>Head</h1><article>" + story + closed
        yield b"<html><body><article>" + closed + b"<h1>Head</h1>" + story
