"""Blocks that stand on every page of a source: leaving them out, and saying so."""

from __future__ import annotations

import pickle

import pytest

from tasks.article import Article, Block
from tasks.extract import RepeatedBlocks, extract_article
from tasks.extract.repeated import block_name, blocks_on

NOTICE = "Our reporters follow the code of the press council, and every error is put right on this page."
OWN = "Sentence {line} of story {number} says something that no other story of this paper says anywhere."
KNOWN = RepeatedBlocks(blocks=frozenset({block_name(NOTICE)}))


def page(number: int) -> bytes:
    own = "".join(f"<p>{OWN.format(line=line, number=number)}</p>" for line in range(4))
    return (
        f"<html><body><article><h1>Story {number}</h1>{own}<p>{NOTICE}</p></article></body></html>".encode()
    )


def read(repeated: RepeatedBlocks | None = None, *, number: int = 1) -> Article:
    return extract_article(page(number), f"https://www.sample.example/{number}", repeated=repeated)


def test_what_is_known_is_left_out_and_stands_in_the_ledger() -> None:
    article = read(KNOWN)

    assert NOTICE in read().text
    assert article.text == "\n\n".join(OWN.format(line=line, number=1) for line in range(4))
    (line,) = (line for line in article.stripped if line.rule == "repeated")
    assert (line.count, line.chars) == (1, len(NOTICE))


def test_a_reading_says_what_it_knew_and_what_it_left_out() -> None:
    assert read().extractor.repeated is None

    said = read(KNOWN).extractor.repeated
    assert said is not None
    assert (said.known, said.taken) == (KNOWN.digest, (block_name(NOTICE),))


def test_knowledge_that_finds_nothing_changes_nothing_but_the_readers_name() -> None:
    other = RepeatedBlocks(blocks=frozenset({block_name("Another notice, of another paper.")}))
    plain, knowing = read(), read(other)

    assert knowing.model_dump(exclude={"extractor"}) == plain.model_dump(exclude={"extractor"})
    assert knowing.extractor.identity != plain.extractor.identity


def test_a_flattened_page_is_read_with_the_same_knowledge() -> None:
    lines = ["A headline of the story", *(OWN.format(line=line, number=1) for line in range(3)), NOTICE]
    text = "\n\n".join(lines).encode()
    article = extract_article(text, "https://www.sample.example/1", content_type="text/plain", repeated=KNOWN)

    assert NOTICE not in article.text
    assert article.extractor.repeated == KNOWN.taken([NOTICE])
    assert "repeated" in {line.rule for line in article.stripped}


def test_a_stated_body_is_read_with_the_same_knowledge() -> None:
    stated = "\\n".join([*(OWN.format(line=line, number=1) for line in range(9)), NOTICE])
    html = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Story", '
        f'"articleBody": "{stated}"}}</script></head><body><article><h1>Story</h1></article></body></html>'
    )
    article = extract_article(html.encode(), "https://www.sample.example/1", repeated=KNOWN)

    assert article.extractor.methods["body"] == "jsonld"
    assert NOTICE not in article.text
    assert article.extractor.repeated == KNOWN.taken([NOTICE])


def test_what_was_left_out_is_on_the_page_all_the_same() -> None:
    assert blocks_on(read(KNOWN)) == blocks_on(read())


@pytest.mark.parametrize("kind", ["heading", "table", "preformatted"])
def test_forms_that_a_paper_repeats_are_not_looked_at(kind: str) -> None:
    article = read().model_copy(update={"blocks": (Block.model_validate({"kind": kind, "text": NOTICE}),)})

    assert blocks_on(article) == frozenset()


def test_short_lines_are_not_looked_at() -> None:
    article = read().model_copy(update={"blocks": (Block(kind="paragraph", text="She added:"),)})

    assert blocks_on(article) == frozenset()


def test_a_set_keeps_its_name_through_storing_and_through_another_process() -> None:
    names = frozenset(block_name(f"Notice number {number} of the paper.") for number in range(20))
    known = RepeatedBlocks(blocks=names)
    stored = RepeatedBlocks.model_validate_json(known.model_dump_json())

    assert stored.digest == known.digest == RepeatedBlocks(blocks=frozenset(sorted(names))).digest
    assert pickle.loads(pickle.dumps(known)).knows("Notice number 7 of the paper.")


def test_no_text_is_in_a_set() -> None:
    assert not set(NOTICE.lower().split()) & set(KNOWN.model_dump_json().lower().split())
    assert "council" not in KNOWN.model_dump_json()
