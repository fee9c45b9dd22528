"""Fields on pages laid out as the world's publishing systems lay them out; the paper and its people are
made up.

Each case is the head of a page in the class words of one system, without data for machines unless the system
states some in its markup.
"""

from __future__ import annotations

import pytest

from tasks.extract import extract_article
from tasks.extract.fields.names.people import parse_byline
from tests.extract.pages.cms_pages import AT, DAY, LATER, NEXT, SAID, read, said
from tests.extract.pages.field_pages import fields, json_ld
from tests.extract.pages.pages_abroad import HEADLINES, PARAGRAPHS

BOTH = {"authors": "Ada Quill, Tom Berry", "published": DAY}
ONE = {"authors": "Ada Quill", "published": DAY}
CAPTION, PICTURE = "Ferries in the outer basin.", '<img src="/h.jpg" width="1200" height="800">'

CASES: dict[str, tuple[str, str, dict[str, str | None]]] = {
    "a list of remarks with hidden labels": (
        "en",
        """[H]<div class="intro-text"><p>[D]</p></div><ul class="post-meta"><li class="post-author
        meta-wrapper">
        <span class="meta-icon"><span class="screen-reader-text">Post author</span></span><span
        class="meta-text">By
        <a href="/author/ada">Ada Quill</a></span></li><li class="post-date"><span class="meta-text"><a
        href="/p">
        November 22, 2026</a></span></li><li class="post-comment-link"><a href="#respond">No
        Comments</a></li></ul>""",
        {**ONE, "standfirst": SAID["en"][1]},
    ),
    "blocks, a link around the date, a lone by": (
        "en",
        f"""[H]<div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{AT}"><a
        href="/p">Nov 22,
        2026</a></time></div><p class="has-small-font-size">—</p><p class="has-small-font-size">by</p>
        <div class="wp-block-post-author-name"><a class="wp-block-post-author-name__link"
        href="/author/ada">Ada
        Quill</a></div><div class="wp-block-post-terms"><a href="/c" rel="tag">Islands</a></div></div>""",
        {"authors": "Ada Quill", "published": AT},
    ),
    "the update stands before the publication": (
        "en",
        f"""[H]<div class="entry-meta"><span class="posted-on"><time class="updated"
        datetime="{LATER}">November 23,
        2026</time><time class="entry-date published" datetime="{AT}">November 22, 2026</time></span> <span
        class="byline">by <span class="author vcard"><a class="url fn n" href="/author/ada"
        rel="author">Ada Quill</a>
        </span></span></div>""",
        {"authors": "Ada Quill", "published": AT, "modified": LATER},
    ),
    "publication and update told by their class words alone": (
        "en",
        """[H]<div class="entry-meta">By <span class="posted-by vcard author"><a rel="author"
        href="/author/ada">
        <span class="author-name">Ada Quill</span></a></span> / <span class="posted-on"><span
        class="published">
        November 22, 2026</span><span class="updated"> November 23, 2026</span></span></div>""",
        {**ONE, "modified": NEXT},
    ),
    "co-authors with faces, a credit with a label of its own": (
        "en",
        f"""[H]<div class="newspack-post-subtitle">[D]</div><div class="entry-meta"><span
        class="author-avatar"><img
        src="/a.jpg" alt="Avatar photo" width="80" height="80"></span><span
        class="byline"><span>by</span> <span
        class="author vcard"><a class="url fn n" href="/author/ada">Ada Quill</a></span> and <span
        class="author vcard">
        <a class="url fn n" href="/author/tom">Tom Berry</a></span></span><span class="posted-on"><time
        class="entry-date published" datetime="{AT}">November 22, 2026</time></span></div><figure
        class="post-thumbnail">
        {PICTURE}<figcaption>{CAPTION} <span class="image-credit"><span
        class="credit-label-wrapper">Credit:</span>
        <a href="/r">Rosa Mey / Isle Wire</a></span></figcaption></figure>""",
        {**BOTH, "published": AT, "standfirst": SAID["en"][1], "caption": CAPTION, "credit": "Rosa Mey / Isle Wire"},
    ),
    "a sponsor is no writer, and nor are those of the cards": (
        "en",
        f"""<span class="cat-links sponsor-label">Sponsored</span>[H]<div class="entry-meta
        entry-sponsor"><span
        class="byline sponsor-byline">Sponsored by <a class="author" href="/s">Northport Savings
        Bank</a></span>
        <span class="posted-on"><time class="entry-date published" datetime="{AT}">November 22,
        2026</time></span></div>""",
        {"authors": "", "published": AT},
    ),
    "one time, called updated, is that of the publication": (
        "en",
        f"""[H]<p class="td-post-sub-title">[D]</p><div class="td-module-meta-info"><div
        class="td-post-author-name">
        <div class="td-author-by">By</div> <a href="/author/ada">Ada Quill</a><div
        class="td-author-line"> - </div></div>
        <span class="td-post-date"><time class="entry-date updated td-module-date"
        datetime="{AT}">November 22, 2026
        </time></span><div class="td-post-views">412</div></div>""",
        {"authors": "Ada Quill", "published": AT, "standfirst": SAID["en"][1]},
    ),
    "the last update is printed first": (
        "en",
        f"""[H]<h2 class="s-tagline">[D]</h2><div class="single-meta"><time class="updated-date"
        datetime="{LATER}">Last
        updated: November 23, 2026 9:00 am</time><div class="p-meta"><span class="meta-el meta-author"><span
        class="meta-label">By</span><a class="meta-author-url" href="/author/ada">Ada Quill</a></span><span
        class="meta-date"><time class="date published" datetime="{AT}">Published November 22,
        2026</time></span></div>
        </div>""",
        {"authors": "Ada Quill", "published": AT, "modified": LATER, "standfirst": SAID["en"][1]},
    ),
    "day and hour in two elements": (
        "es",
        """[H]<span class="mod-date"><time class="com-date" datetime="22 de noviembre de 2026">22 de
        noviembre de
        2026</time><time class="com-hour">15:04</time></span><p class="autor">Por <a
        href="/autor/l">Lucía Gómez</a></p>""",
        {"authors": "Lucía Gómez", "published": DAY},
    ),
    "an epoch in a data attribute of an element of the system's own": (
        "en",
        """[H]<div class="Page-byline"><div class="Page-authors">By <a class="Link"
        href="/author/ada">ADA QUILL</a> and
        <span>Tom Berry</span></div><div class="Page-dateModified"><bsp-timestamp
        data-timestamp="1795356240000"><span
        data-date>Sunday</span> 22.11.2026</bsp-timestamp></div></div>""",
        {**BOTH, "published": f"{DAY}T14:04:00+00:00"},
    ),
    "scripts write the day from seconds": (
        "en",
        """[H]<p class="post-desc">[D]</p><div class="post-meta"><span>Posted <time
        data-ts="1795356240">Nov 22,
        2026</time></span><span>Updated <time data-ts="1795420800">Nov 23, 2026</time></span><div>By <em><a
        href="https://elsewhere.test/ada">Ada Quill</a></em></div></div>""",
        {"authors": "Ada Quill", "published": f"{DAY}T14:04:00+00:00", "modified": f"{NEXT}T08:00:00+00:00"},
    ),
    "the instant in a title, a bare name between marks": (
        "en",
        """<header class="post-header">[H]<div class="post-description">[D]</div><div class="post-meta"><span
        title='2026-11-22 15:04:00 +0100 CET'>November 22, 2026</span> · 5 min · 1034 words · Ada Quill | <a
        href="/edit">Suggest Changes</a></div></header>""",
        {"authors": "Ada Quill", "published": AT, "standfirst": SAID["en"][1]},
    ),
    "a name twice, for readers and for those who listen": (
        "nb",
        f"""<h1 class="headline">[T]</h1><h2 class="subtitle">[D]</h2><div class="bylines"><address
        class="name"><a
        rel="author" href="/av/ola"><span class="hidden-byline-name">Ola Nordby</span> <span
        class="firstname">Ola</span>
        <span class="lastname">Nordby</span></a><span class="title">Journalist</span></address></div><div
        class="dates">
        <span class="datePublished"><span class="dateLabel">Publisert</span> <time
        datetime="{AT}">22.11.2026 - 15:04
        </time></span><span class="dateModified"><span class="dateLabel">Sist oppdatert</span> <time
        datetime="{LATER}">
        23.11.2026 - 09:00</time></span></div>""",
        {"authors": "Ola Nordby", "published": AT, "modified": LATER},
    ),
    "writer and office in capitals without a comma": (
        "en",
        f"""[H]<span class="tnt-byline asset-byline">ADA QUILL and TOM BERRY Associated Press</span> <time
        datetime="{AT}" class="tnt-date asset-date">Nov 22, 2026</time>""",
        {**BOTH, "published": AT},
    ),
    "staff writer behind the name": (
        "en",
        f"""[H]<span class="tnt-byline">By ADA QUILL Staff Writer</span> <time datetime="{AT}">Nov 22, 2026</time>""",
        {"authors": "Ada Quill", "role": "Staff Writer", "published": AT},
    ),
    "for a house": (
        "en",
        f"""[H]<p class="asset-byline">By Ada Quill For the Bay Sentinel</p> <time datetime="{AT}">Nov 22</time>""",
        {"authors": "Ada Quill", "published": AT},
    ),
    "a description below the byline": (
        "pt",
        """<h1 class="documentFirstHeading">[T]</h1><div class="documentDescription">[D]</div><div
        class="documentByLine">
        <span class="documentAuthor">por <a href="/author/ines">Inês Costa</a> —</span> <span
        class="documentPublished">
        publicado 22/11/2026 15h04</span>, <span class="documentModified">última modificação 23/11/2026
        09h00</span></div>""",
        {"authors": "Inês Costa", "published": DAY, "modified": NEXT, "standfirst": SAID["pt"][1]},
    ),
    "the update is printed though data states the publication alone": (
        "en",
        f"""[H]<p class="post-meta"><time itemprop="datePublished" datetime="{AT}">Nov 22, 2026</time> ~
        Updated: <time
        class="dt-modified" datetime="{LATER}">Nov 23, 2026</time> • <span class="p-author h-card">Ada
        Quill</span></p>""",
        {"authors": "Ada Quill", "published": AT, "modified": LATER},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_layout(name: str) -> None:
    language, head, wanted = CASES[name]
    article = read(language, head)
    assert {field: said(article, field) for field in wanted} == wanted


SUBMITTED = {
    "en": ("Submitted by {} on Sun, 11/22/2026 - 15:04", "Ada Quill"),
    "de": ("Gespeichert von {} am So., 22.11.2026 - 15:04", "Anna Groß"),
    "fr": ("Soumis par {} le dim 22/11/2026 - 15:04", "Hugo Petit"),
    "es": ("Enviado por {} el Dom, 22/11/2026 - 15:04", "Lucía Gómez"),
    "it": ("Inviato da {} il Dom, 22/11/2026 - 15:04", "Chiara Rossi"),
    "pt": ("Enviado por {} em dom, 22/11/2026 - 15:04", "Inês Costa"),
    "nl": ("Ingediend door {} op zo, 22/11/2026 - 15:04", "Sanne de Vries"),
}


@pytest.mark.parametrize("language", SUBMITTED)
def test_a_line_that_says_who_submitted_it_and_when(language: str) -> None:
    line, name = SUBMITTED[language]
    marked = line.format(f'<span class="field--name-uid"><span typeof="schema:Person">{name}</span></span>')
    article = read(
        language, f'[H]<footer class="node__meta"><div class="node__submitted">{marked}</div></footer>'
    )
    assert (said(article, "authors"), said(article, "published")) == (name, DAY)


DETAILS = {
    "en": ("Written by: ", "Ada Quill", "Published: 22 November 2026", "Last Updated: 23 November 2026"),
    "de": ("Geschrieben von: ", "Anna Groß", "Veröffentlicht: 22. November 2026", "Aktualisiert: 23. November 2026"),
    "fr": ("Écrit par : ", "Hugo Petit", "Publication : 22 novembre 2026", "Mis à jour : 23 novembre 2026"),
    "es": ("Escrito por: ", "Lucía Gómez", "Publicado: 22 Noviembre 2026", "Última actualización: 23 Noviembre 2026"),
    "it": ("Scritto da ", "Chiara Rossi", "Pubblicato: 22 Novembre 2026", "Ultima modifica: 23 Novembre 2026"),
    "pt": ("Escrito por ", "Inês Costa", "Publicado: 22 Novembro 2026", "Última Atualização: 23 Novembro 2026"),
    "nl": ("Geschreven door: ", "Sanne de Vries", "Gepubliceerd: 22 november 2026", "Bijgewerkt: 23 november 2026"),
}  # fmt: skip


@pytest.mark.parametrize("language", DETAILS)
def test_a_list_of_details(language: str) -> None:
    label, name, published, modified = DETAILS[language]
    article = read(
        language,
        f"""<div class="page-header"><h2 itemprop="headline">[T]</h2></div><dl class="article-info"><dd
        class="createdby">
        {label}<span>{name}</span></dd><dd class="category-name">Coast</dd><dd
        class="published">{published}</dd>
        <dd class="modified">{modified}</dd><dd class="hits">412</dd></dl>""",
    )
    fields = ("headline", "authors", "published", "modified")
    assert [said(article, field) for field in fields] == [SAID[language][0], name, DAY, NEXT]


def test_the_box_below_the_body_names_the_writers_where_the_head_names_none() -> None:
    box = """<div class="multiple-authors-boxes-wrapper"><h2>Authors</h2><ul><li class="author_index_0"><div
    class="author-boxes-name"><a href="/author/ada" rel="author">Ada Quill</a></div><p
    class="author-boxes-description">Ada
    Quill writes of ships, with Nora Pell.</p></li><li class="author_index_1"><div
    class="author-boxes-name"><a
    href="/author/tom" rel="author">Tom Berry</a></div></li></ul></div>"""
    article = read(
        "en", f'[H]<div class="entry-meta"><time datetime="{AT}">22 November 2026</time></div>', foot=box
    )
    assert (said(article, "authors"), said(article, "published")) == ("Ada Quill, Tom Berry", AT)


BYLINES = {
    "BY ADA QUILL AND TOM BERRY": "Ada Quill, Tom Berry",
    "By Ada Quill, Tom Berry, Omar Said and Ruth Day": "Ada Quill, Tom Berry, Omar Said, Ruth Day",
    "By Ada Quill of the Example Herald": "Ada Quill",
    "By Ada Quill, Special to The Sentinel": "Ada Quill",
    "Ada Quill for The Sentinel and Tom Berry": "Ada Quill, Tom Berry",
    "Guest post by Ada Quill": "Ada Quill",
    "Story and photos by Ada Quill": "Ada Quill",
    "Story by Ada Quill. Photos by Tom Berry": "Ada Quill",
    "Words: Ada Quill Photography: Tom Berry": "Ada Quill",
    "Reporting by Ada Quill and Li Fen; Editing by Tom Berry": "Ada Quill, Li Fen",
    "Sponsored by Northport Bank": "",
    "Gastbeitrag von Anna Groß": "Anna Groß",
    "Aufgezeichnet von Anna Groß": "Anna Groß",
    "Aus Berlin berichten Jörg Weiß und Anna Groß": "Jörg Weiß, Anna Groß",
    "Autor*in: Anna Groß": "Anna Groß",
    "Interview Anna Groß": "Anna Groß",
    "Maja Buhr": "Maja Buhr",
    "Rédigé par Hugo Petit": "Hugo Petit",
    "Une chronique de Hugo Petit": "Hugo Petit",
    "Lucía Gómez. Madrid": "Lucía Gómez",
    "Texto: Lucía Gómez. Fotos: Iván Pérez": "Lucía Gómez",
    "Una entrevista de Lucía Gómez": "Lucía Gómez",
    "Fabio Longo": "Fabio Longo",
    "Intervista di Chiara Rossi": "Chiara Rossi",
    "testo di Chiara Rossi, foto di Paolo Bianchi": "Chiara Rossi",
    "Por João Silva, g1 — São Paulo": "João Silva",
    "Reportagem de João Silva": "João Silva",
    "Tekst: Sanne de Vries Beeld: Kees Vroom": "Sanne de Vries",
    "Een column van Sanne de Vries": "Sanne de Vries",
}


@pytest.mark.parametrize("printed", BYLINES)
def test_bylines_with_what_surrounds_them(printed: str) -> None:
    assert ", ".join(author.name for author in parse_byline(printed).authors) == BYLINES[printed]


def test_a_house_in_brackets_is_kept_apart() -> None:
    assert parse_byline("Par Hugo Petit (avec AFP)").agencies == ("AFP",)
    assert parse_byline("ADA QUILL Associated Press").agencies == ("Associated Press",)


@pytest.mark.parametrize("role", ["Staff Reporter", "AP Business Writer", "Contributing Writer"])
def test_a_title_with_a_word_of_a_desk_is_a_title(role: str) -> None:
    (author,) = parse_byline(f"By Ada Quill, {role}").authors
    assert (author.name, author.role) == ("Ada Quill", role)


@pytest.mark.parametrize(
    "author",
    [
        '{"@type":"Person","givenName":"Ada","familyName":"Quill"}',
        '{"@type":"Thing","name":"Ada Quill"}',
        '{"@type":"Person","name":"By Ada Quill"}',
        '[{"@type":"Person","name":"Ada Quill"},{"@type":"Organization","name":"Example Herald"}]',
    ],
)
def test_a_writer_as_data_states_one(author: str) -> None:
    found = fields(json_ld(f'{{"@type":"NewsArticle","headline":"x","author":{author}}}'))
    assert [each.name for each in found.authors] == ["Ada Quill"]


@pytest.mark.parametrize(("label", "people"), [("Verfasst von", ["Ada Quill"]), ("Lesezeit", [])])
def test_the_writer_in_what_chat_programs_show(label: str, people: list[str]) -> None:
    card = f"<meta name='twitter:label1' content='{label}'><meta name='twitter:data1' content='Ada Quill'>"
    assert [each.name for each in fields(card).authors] == people


@pytest.mark.parametrize(
    ("page", "people"),
    [
        (
            "<div class=x1><span>The author</span> <a rel=author href='/s/ada'>Ada Quill</a></div>",
            ["Ada Quill"],
        ),
        ("<a rel=author href='/ada'>Ada Quill</a> <a rel=author href='/tom'>Tom Berry</a>", []),
    ],
)
def test_the_one_link_of_a_page_to_an_author_names_the_writer(page: str, people: list[str]) -> None:
    found = read("en", "[H]<p>22 November 2026</p>", foot=f"<aside class=sidebar>{page}</aside>")
    assert [author.name for author in found.authors] == people


@pytest.mark.parametrize(
    ("stated", "people"), [("Ada Quill", ["Ada Quill"]), ("@adaquill", []), ("Herald", [])]
)
def test_the_writer_where_data_asks_for_an_account(stated: str, people: list[str]) -> None:
    found = fields(f"<meta name='twitter:creator' content='{stated}'>")
    assert [author.name for author in found.authors] == people


@pytest.mark.parametrize("mark", [" - ", " | ", ", "])
def test_a_name_before_a_mark_and_the_time(mark: str) -> None:
    line = f"<div class=x1>Ada Quill{mark}<time datetime='2026-11-22'>today</time> | read in 2 min</div>"
    assert [author.name for author in read("en", f"[H]{line}").authors] == ["Ada Quill"]


def test_the_place_behind_the_house_of_a_writer_is_no_person() -> None:
    found = parse_byline("Por João Silva, Gazeta do Vale — Vila Rubra", frozenset({"gazetadovale"}))
    assert [author.name for author in found.authors] == ["João Silva"]


@pytest.mark.parametrize("line", ["Ada Quill, 22 November 2026", "By Ada Quill | 22.11.2026, 15:04"])
def test_a_name_before_the_date_in_a_line_with_a_link(line: str) -> None:
    found = read("en", f"[H]<p>{line} <a href='#c'>12 remarks</a></p>")
    assert [author.name for author in found.authors] == ["Ada Quill"]


def test_a_second_writer_in_capitals_has_the_role_behind_the_name() -> None:
    found = parse_byline("Par ADA PETIT, HUGO MARIN Envoyés spéciaux à Port-Vieux")
    assert [(author.name, author.role) for author in found.authors] == [
        ("Ada Petit", None),
        ("Hugo Marin", "Envoyés spéciaux"),
    ]


def test_a_japanese_reporter_in_brackets_at_the_end() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in PARAGRAPHS["ja"])
    html = f"<html lang=ja><main><article><h1>{HEADLINES['ja']}</h1><div>{paragraphs}<p>（記者・佐藤花子）</p></div>"
    found = extract_article(html.encode(), "https://www.example-herald.test/news/1")
    assert [author.name for author in found.authors] == ["佐藤花子"]


@pytest.mark.parametrize("line", ["Analysis by Ada Quill", "Report by Ada Quill"])
def test_a_form_before_the_byline_where_no_class_names_it(line: str) -> None:
    assert [author.name for author in read("en", f"[H]<p>{line}</p>").authors] == ["Ada Quill"]
