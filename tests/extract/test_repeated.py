"""Blocks that stand on every page of a source."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

from tasks.article import Article
from tasks.extract import extract_article
from tasks.extract.repeated import RepeatedBlocks, learn

NOTICE = "Our reporters follow the code of the press council, and every error is put right on this page."


def read(number: int, *, notice: bool = True, repeated: RepeatedBlocks | None = None) -> Article:
    own = "".join(
        f"<p>Sentence {line} of story {number} says something that no other story of this paper says anywhere.</p>"
        for line in range(4)
    )
    html = f"<html><body><article><h1>Story {number}</h1>{own}<p>{NOTICE if notice else ''}</p></article></body></html>"
    return extract_article(html.encode(), f"https://www.sample.example/{number}", repeated=repeated)


def test_a_notice_under_every_article_is_learned_and_taken_out() -> None:
    known = learn(read(number) for number in range(6))
    article = read(99, repeated=known)

    assert NOTICE in read(99).text
    assert NOTICE not in article.text
    assert "everywhere" in {line.rule for line in article.stripped}


def test_nothing_is_taken_out_before_five_articles_were_seen() -> None:
    assert NOTICE in read(99, repeated=learn(read(number) for number in range(4))).text


def test_what_stands_once_is_never_known() -> None:
    known = learn(read(number) for number in range(20))

    assert not known.knows(
        "Sentence 1 of story 7 says something that no other story of this paper says anywhere."
    )


def test_knowledge_survives_storing_and_grows() -> None:
    stored = learn(read(number) for number in range(3)).model_dump_json()
    known = learn((read(number) for number in range(3, 6)), RepeatedBlocks.model_validate_json(stored))

    assert known == learn(read(number) for number in range(6))
    assert known.knows(NOTICE)
