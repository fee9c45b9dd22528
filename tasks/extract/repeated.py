"""Blocks that stand on many pages of a source, and how a reading leaves them out.

What a publisher puts under every article ("Join our forum", "Our reporters follow a code") is found by being
there every time, in whatever language and under whatever class name. Which blocks those are is data that the
caller keeps (`tasks.extract.learning` makes it, `tasks.store.knowledge` stores it), so that extraction itself stays
a pure function. Of a block nothing is kept but its length and a digest: no text of an article can survive in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Annotated, Literal

from pydantic import PlainSerializer

from tasks.article import Article, Model, Repeated
from tasks.extract.text.density import measure
from tasks.record import canonical_json

SHORTEST = 24
"""Characters, weighed (see `density`); shorter blocks ("The verdict", "She added:", "Preheat the oven.") are repeated
in honest prose."""

LONGEST = 600
"""Characters; longer blocks are articles, even where a page is stored twice."""

KINDS = frozenset({"paragraph", "list", "quote"})
"""Of blocks that are looked at. Headings and tables are forms that a paper repeats ("At a glance", a league's
clubs); a heading over nothing but what is left out goes with it."""

Names = Annotated[frozenset[str], PlainSerializer(sorted, return_type=list[str], when_used="json")]


class RepeatedBlocks(Model):
    """The blocks that are known to stand on so many pages of a source that they belong to none of them."""

    schema_id: Literal["pressmark/repeated-blocks/1"] = "pressmark/repeated-blocks/1"
    generation: int = 0
    """How often the set has changed. A mistake that is unlearned gives the same blocks as before and another
    generation, so that reading an article as it once was read is a new reading."""
    blocks: Names = frozenset()
    """As `block_name` names them."""

    def knows(self, text: str) -> bool:
        """Whether `text` is one of them, on one line. Most texts are told by their length alone."""
        return len(text) in self._lengths and block_name(text) in self.blocks

    def taken(self, texts: Iterable[str]) -> Repeated:
        """What a reading says of itself that left out `texts` because they are known."""
        return Repeated(known=self.digest, taken=tuple(sorted({block_name(text) for text in texts})))

    @cached_property
    def digest(self) -> str:
        """SHA-256, hex, over canonical JSON: under this name the set lies in the bucket, and records name it."""
        return hashlib.sha256(canonical_json(self.model_dump(mode="json"))).hexdigest()

    @cached_property
    def _lengths(self) -> frozenset[int]:
        return frozenset(int(name.partition("-")[0]) for name in self.blocks)


def parted(texts: Iterable[str], repeated: RepeatedBlocks | None) -> tuple[list[str], list[str]]:
    """`texts` that are a page's own, and those that are known to stand on every page."""
    every = list(texts)
    known = [text for text in every if repeated is not None and repeated.knows(text)]
    return [text for text in every if text not in known] if known else every, known


def block_name(text: str) -> str:
    """What a block is known by: its length, and 16 hex digits of its SHA-256.

    The text as it is, not folded: a template says the same to the letter on every page (of 6,500 lines of 200 real
    pages 99.8 % are the same as passages and as blocks), and folding would cost ten times the digest. Only the line
    ends of verse are blanks, as they are in a passage.
    """
    line = text.replace("\n", " ")
    return f"{len(line)}-{hashlib.sha256(line.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def blocks_on(article: Article) -> frozenset[str]:
    """The names of the blocks that stood on a page: of the article's own, and of those left out as known."""
    repeated = article.extractor.repeated
    return frozenset({*map(block_name, _lines(article)), *(repeated.taken if repeated else ())})


def _lines(article: Article) -> Iterator[str]:
    for block in article.blocks:
        if block.kind in KINDS:
            # A paragraph of several lines (`verse`) is one passage of the page; a quotation is one or several.
            lines = [] if block.kind == "paragraph" else block.text.split("\n")
            if block.kind != "list" and lines != [block.text]:
                lines.append(block.text)
            for line in lines:
                if SHORTEST <= measure(line) <= LONGEST:
                    yield line
