"""A whole HTML page around what is shown to a reader: it fetches nothing and runs nothing."""

from __future__ import annotations

from tasks.report.escape import for_html

STYLE = """
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, p, li, dd, td, pre, blockquote, figcaption, ins, del { unicode-bidi: plaintext; text-align: start; }
h1, h2, h3, dd, p, a { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font: .85rem/1.5 system-ui, sans-serif;
  border-block: 1px solid #8886; padding: .6rem 0; }
dt { opacity: .7; }
dd { margin: 0; }
small { font-weight: normal; opacity: .7; }
blockquote { margin-inline: 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid #8886; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
td { border: 1px solid #8886; padding: .2rem .5rem; }
pre { overflow-x: auto; }
ins, del { padding: 0 .1em; border-radius: .15em; color: inherit; }
ins { background: #2b9a5633; text-decoration: underline; }
del { background: #d1343833; text-decoration: line-through; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .3rem; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } ins, del { print-color-adjust: exact; } }
"""
"""Each paragraph runs in the direction of its script; what came and went is told by lines, not by colour alone."""


def whole_page(title: str, body: str, *, language: str = "") -> str:
    """`body` (markup) as a page; `title` and `language` (BCP 47) are foreign text."""
    named = f' lang="{for_html(language)}"' if language else ""
    return (
        f'<!DOCTYPE html>\n<html{named}>\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{for_html(title)}</title>\n<style>{STYLE}</style></head>\n<body>\n{body}</body>\n</html>\n"
    )
