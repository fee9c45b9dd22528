"""A record as text, Markdown, HTML or JSON, for `pressmark show`. Foreign text is escaped in every format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal
from urllib.parse import urlsplit

from tasks.article import Article, Author, Block, Image, Moment
from tasks.record import Record
from tasks.report.escape import for_html, for_markdown, for_terminal
from tasks.report.page import whole_page

Format = Literal["text", "markdown", "html", "json"]
Facts = Sequence[tuple[str, str]]
"""Label and value."""


def render(record: Record, form: Format, beside: Facts = ()) -> str:
    """`record` in the format asked for; `beside`: what else is known of its capture. JSON is the record alone."""
    if form == "json":
        return record.model_dump_json(indent=2) + "\n"
    if form == "html":
        return as_html(record, beside)
    return as_markdown(record, beside) if form == "markdown" else as_text(record, beside)


def facts(record: Record, beside: Facts) -> Iterator[tuple[str, str]]:
    """What stands above the text: label and value, without those that the page does not state."""
    article = record.article
    lines = [
        ("by", byline(article)),
        ("published", moment(article.published)),
        ("modified", moment(article.modified)),
        ("publisher", article.publisher or record.source),
        ("section", article.section or ""),
        ("access", "" if article.access == "unknown" else article.access),
        ("correction", article.signals.correction_notice or ""),
        ("address", article.canonical_url or article.url),
        ("version", f"revision {record.revision}, parse {record.parse}"),
        ("captured", record.capture.fetched_at.isoformat()),
        *beside,
        ("verdict", _verdict(record)),
        ("digest", record.record_digest),
    ]
    yield from ((label, value) for label, value in lines if value)


def byline(article: Article) -> str:
    """Authors with their roles and the agencies, or the byline as printed."""
    people = [_author(author) for author in article.authors]
    return "; ".join([*people, *article.agencies]) or article.byline_raw or ""


def _author(author: Author) -> str:
    return f"{author.name}, {author.role}" if author.role else author.name


def moment(stated: Moment | None) -> str:
    """A time as known, with the words on the page where they are kept."""
    if stated is None:
        return ""
    known = stated.instant or stated.date
    text = known.isoformat() if known else ""
    printed = f'"{stated.printed}"' if stated.printed else ""
    doubt = "sources disagree" if stated.disagrees else ""
    beside = "; ".join(filter(None, (printed if text else "", doubt)))
    return f"{text or printed} ({beside})" if beside else text or printed


def _verdict(record: Record) -> str:
    verdict = record.verdict
    rules = ", ".join(breach.rule for breach in verdict.breaches)
    released = f", released by {verdict.released_by}" if verdict.released_by else ""
    return verdict.outcome + (f": {rules}" if rules else "") + released


def as_text(record: Record, beside: Facts = ()) -> str:
    """For the terminal."""
    article = record.article
    parts = [article.headline or "(no headline)"]
    if article.standfirst:
        parts.append(article.standfirst)
    parts.append("\n".join(f"{label + ':':<12}{value}" for label, value in facts(record, beside)))
    if article.text:
        parts.append(article.text)
    parts += [f"[{_caption(image)}]" for image in article.images if _caption(image)]
    return for_terminal("\n\n".join(parts)) + "\n"


def _caption(image: Image) -> str:
    said = image.caption or image.alt or ""
    return f"{said} ({image.credit})" if image.credit else said


def as_markdown(record: Record, beside: Facts = ()) -> str:
    """CommonMark; images are linked, not shown, so that opening a page of the archive fetches nothing."""
    article = record.article
    parts = [f"# {for_markdown(article.headline or '(no headline)')}"]
    if article.standfirst:
        parts.append(f"*{for_markdown(article.standfirst)}*")
    parts.append("\n".join(f"- **{label}**: {for_markdown(value)}" for label, value in facts(record, beside)))
    blocks = [_markdown_block(block) for block in article.blocks]
    parts += [block for block in blocks if block] or [for_markdown(article.text)]
    parts += [f"> {for_markdown(_caption(image))}" for image in article.images if _caption(image)]
    return "\n\n".join(parts) + "\n"


def _markdown_block(block: Block) -> str:
    text = for_markdown(block.text)
    if block.kind == "heading":
        return f"{'#' * (block.level or 2)} {text}"
    if block.kind == "quote":
        return "\n".join(f"> {line}" for line in text.split("\n"))
    if block.kind == "list":
        return "\n".join(f"- {for_markdown(item)}" for item in block.items or ())
    if block.kind == "table":
        return _markdown_table(block.rows or ())
    if block.kind == "preformatted":
        return "\n".join(f"    {line}" for line in for_terminal(block.text).split("\n"))
    if block.kind in {"image", "embed"}:
        return ""
    if block.kind == "entry" and block.moment is not None:
        return f"**{for_markdown(moment(block.moment))}** {text}"
    return text.replace("\n", "  \n")  # verse


def _markdown_table(rows: tuple[tuple[str, ...], ...]) -> str:
    if not rows:
        return ""
    width = max(len(row) for row in rows)
    lines = []
    for row in rows:
        cells = [for_markdown(cell).replace("\n", " ") for cell in (*row, *[""] * (width - len(row)))]
        lines.append(f"| {' | '.join(cells)} |")
    lines.insert(1, f"|{' --- |' * width}")
    return "\n".join(lines)


def as_html(record: Record, beside: Facts = ()) -> str:
    """A whole page without script or anything that is fetched."""
    article = record.article
    title = for_html(article.headline or "(no headline)")
    rows = "".join(
        f"<dt>{for_html(label)}</dt><dd>{for_html(value)}</dd>\n" for label, value in facts(record, beside)
    )
    deck = f"<p><em>{for_html(article.standfirst)}</em></p>\n" if article.standfirst else ""
    blocks = "\n".join(filter(None, (_html_block(block) for block in article.blocks)))
    body = blocks or "\n".join(f"<p>{for_html(part)}</p>" for part in article.text.split("\n\n"))
    pictures = "\n".join(_html_picture(image) for image in article.images)
    shown = f"<article>\n<h1>{title}</h1>\n{deck}<dl>\n{rows}</dl>\n{body}\n{pictures}\n</article>\n"
    return whole_page(article.headline or "(no headline)", shown, language=article.language or "")


def _html_picture(image: Image) -> str:
    caption = for_html(_caption(image))
    if not image.url or urlsplit(image.url).scheme not in {"http", "https"}:
        return f"<figure><figcaption>{caption}</figcaption></figure>" if caption else ""
    link = f'<a href="{for_html(image.url)}" rel="noreferrer">picture</a>'
    return f"<figure>{link}<figcaption>{caption}</figcaption></figure>"


def _html_block(block: Block) -> str:
    text = for_html(block.text).replace("\n", "<br>\n")
    if block.kind == "heading":
        level = min(max(block.level or 2, 2), 6)
        return f"<h{level}>{text}</h{level}>"
    if block.kind == "list":
        return "<ul>" + "".join(f"<li>{for_html(item)}</li>" for item in block.items or ()) + "</ul>"
    if block.kind == "table":
        rows = ("".join(f"<td>{for_html(cell)}</td>" for cell in row) for row in block.rows or ())
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    if block.kind in {"image", "embed"}:
        return ""
    if block.kind == "preformatted":
        return f"<pre>{for_html(block.text)}</pre>"
    if block.kind == "entry" and block.moment is not None:
        return f"<p><strong>{for_html(moment(block.moment))}</strong> {text}</p>"
    return f"<blockquote>{text}</blockquote>" if block.kind == "quote" else f"<p>{text}</p>"
