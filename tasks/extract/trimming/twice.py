"""What a page says twice: hidden copies of paragraphs, pull quotes, and the whole article in one block."""

from __future__ import annotations

from tasks.extract.main_content.passages import Passage
from tasks.extract.parsing.outline import Element

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

PULL_QUOTE = (40, 300)
"""Characters of a sentence that is shown again in large letters."""

MOST_TEXTS = 2_000
"""Texts among which pull quotes are looked for, each in all others; the longest of 1,200 real articles had 454."""

QUOTES = "“”„‟\"'‘’‚«»‹› .…「」『』《》。।۔"

COPY_SIZE = 1_000
"""Characters; a paragraph longer than this that has two others in it is a copy of the article."""

LONGER = 20
"""Characters, weighed, by which the paragraph is longer that the sentence is from."""

SOURCE_SIZE = 80
"""Characters of who is quoted."""

QUOTATION = frozenset({"blockquote", "aside"})


def drop_copies(passages: list[Passage], rules: list[str]) -> None:
    """What stands twice: hidden copies of paragraphs, pull quotes, and copies of the whole article in one block."""
    seen: set[str] = set()
    opening = [passage.text for passage in passages if 80 <= passage.size < COPY_SIZE][:10]
    for place, passage in enumerate(passages):
        text = passage.text
        if rules[place] or passage.size < 80:
            continue
        if text in seen or (passage.size > COPY_SIZE and sum(other in text for other in opening) > 1):
            rules[place] = "twice"
        seen.add(text)
    texts = [passage.text for passage, rule in zip(passages, rules, strict=True) if not rule]
    whole = "\n".join(texts)
    for place, passage in enumerate(passages if len(texts) <= MOST_TEXTS else ()):
        if rules[place] or passage.owner.tag in HEADINGS or passage.owner.tag == "li":
            continue
        if PULL_QUOTE[0] <= passage.size < PULL_QUOTE[1]:
            words = passage.text.strip(QUOTES)
            if words and whole.count(words) > 1 and _inside_another(words, passage, texts):
                rules[place] = "pull-quote"
                _source_of_quote(place, passages, rules)


def _quotes(element: Element) -> bool:
    return element.tag in QUOTATION or (element.tag == "figure" and "quote" in element.hints)


def _source_of_quote(place: int, passages: list[Passage], rules: list[str]) -> None:
    """Who is quoted, in the line after a sentence shown again."""
    owner = passages[place].owner
    box = next((each for each in (owner, *owner.ancestors()) if _quotes(each)), None)
    following = passages[place + 1] if place + 1 < len(passages) else None
    if box is None or following is None or rules[place + 1]:
        return
    if box.holds_index(following.start) and following.size < SOURCE_SIZE:
        rules[place + 1] = "pull-quote"


def _inside_another(words: str, passage: Passage, texts: list[str]) -> bool:
    """Whether `words` are part of a longer paragraph than the passage they are from."""
    least = len(passage.text) + LONGER * len(passage.text) // passage.size
    return any(words in text and len(text) > least for text in texts)
