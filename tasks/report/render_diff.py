"""A comparison as text, Markdown, HTML or JSON.

Page texts are foreign: control characters are made visible and markup is escaped in every format.
"""

from __future__ import annotations

from typing import Literal

from tasks.diff import Comparison, FieldChange
from tasks.report.escape import for_html, for_markdown, for_terminal
from tasks.report.page import whole_page
from tasks.word_diff import Span

Format = Literal["text", "markdown", "html", "json"]

CONTEXT = 60
"""Characters of unchanged text shown on either side of a change, in the formats for reading."""

_LABELS = {
    "byline_raw": "byline",
    "correction_notice": "correction notice",
    "canonical_url": "canonical address",
}


def render(comparison: Comparison, form: Format, *, title: str = "", colour: bool = False) -> str:
    """`comparison` in the format asked for; `title` says what was compared, `colour` (text only) writes
    ANSI."""
    if form == "json":
        return comparison.model_dump_json(indent=2) + "\n"
    if form == "html":
        return whole_page(title, as_html(comparison, title=title))
    if form == "markdown":
        return as_markdown(comparison, title=title)
    return as_text(comparison, title=title, colour=colour)


def summary(comparison: Comparison) -> str:
    """One line, e.g. "headline, number; 12 words out, 15 in"."""
    if not comparison.changes:
        return "nothing changed"
    kinds = ", ".join(kind.replace("_", " ") for kind in comparison.changes)
    return f"{kinds}; {comparison.words_deleted} words out, {comparison.words_inserted} in"


def as_text(comparison: Comparison, *, title: str = "", colour: bool = False) -> str:
    """For the terminal, in the notation of wdiff: `[-out-]{+in+}`."""
    out, come, end = ("\x1b[31m", "\x1b[32m", "\x1b[0m") if colour else ("", "", "")
    lines = [for_terminal(title)] if title else []
    lines.append(summary(comparison))
    for change in comparison.fields:
        lines += ["", f"{_label(change)} ({_kinds(change)})"]
        said = []
        for span in _shortened(change.spans):
            text = for_terminal(span.text)
            if span.op == "equal":
                said.append(text)
            elif span.op == "delete":
                said.append(f"{out}[-{text}-]{end}")
            else:
                said.append(f"{come}{{+{text}+}}{end}")
        lines += ["  " + line for line in "".join(said).split("\n")]
    return "\n".join(lines) + "\n"


def as_markdown(comparison: Comparison, *, title: str = "") -> str:
    """For Prefect artifacts and issues: what went is struck out, what came is bold."""
    lines = [f"### {for_markdown(title)}", ""] if title else []
    lines += [f"*{summary(comparison)}*"]
    for change in comparison.fields:
        lines += ["", f"**{_label(change)}** ({_kinds(change)})", ""]
        said = ""
        for span in _shortened(change.spans):
            said += _marked(span)
        lines += ["> " + line for line in said.split("\n")]
    return "\n".join(lines) + "\n"


def _marked(span: Span) -> str:
    mark = {"equal": "", "delete": "~~", "insert": "**"}[span.op]
    lines = []
    for line in span.text.split("\n"):
        bare = line.strip()
        if not bare or not mark:
            lines.append(for_markdown(line))
            continue
        # Marks must touch the words: CommonMark does not see "** word **" as bold.
        lead, trail = line[: len(line) - len(line.lstrip())], line[len(line.rstrip()) :]
        lines.append(f"{lead}{mark}{for_markdown(bare)}{mark}{trail}")
    return "\n".join(lines)


def as_html(comparison: Comparison, *, title: str = "") -> str:
    """A fragment with `<ins>` and `<del>`, whole texts, no script and no style."""
    parts = ['<section class="diff">']
    if title:
        parts.append(f"<h2>{for_html(title)}</h2>")
    parts.append(f"<p>{for_html(summary(comparison))}</p>")
    for change in comparison.fields:
        parts.append(f"<h3>{for_html(_label(change))} <small>{for_html(_kinds(change))}</small></h3>")
        said = "".join(_element(span) for span in change.spans)
        parts.append(f'<p class="field-{change.field}">{said}</p>')
    parts.append("</section>")
    return "\n".join(parts) + "\n"


def _element(span: Span) -> str:
    text = for_html(span.text).replace("\n", "<br>\n")
    return {"equal": text, "delete": f"<del>{text}</del>", "insert": f"<ins>{text}</ins>"}[span.op]


def _label(change: FieldChange) -> str:
    return _LABELS.get(change.field, change.field)


def _kinds(change: FieldChange) -> str:
    return ", ".join(kind.replace("_", " ") for kind in change.changes)


def _shortened(spans: tuple[Span, ...]) -> list[Span]:
    """`spans` with long unchanged stretches cut to what stands beside a change."""
    shown = []
    last = len(spans) - 1
    for number, span in enumerate(spans):
        if span.op != "equal":
            shown.append(span)
            continue
        head = "" if number == 0 else span.text[:CONTEXT]
        tail = "" if number == last else span.text[-CONTEXT:]
        if len(head) + len(tail) >= len(span.text):
            shown.append(span)
        else:
            before = _to_word(head) + " " if head else ""
            after = " " + _from_word(tail) if tail else ""
            shown.append(Span(op="equal", text=f"{before}…{after}"))
    return shown


def _to_word(text: str) -> str:
    return text.rpartition(" ")[0] or text


def _from_word(text: str) -> str:
    return text.partition(" ")[2] or text
