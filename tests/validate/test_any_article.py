"""Whatever extraction may hand over, the gate measures it and gives a verdict."""

from __future__ import annotations

from datetime import UTC

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from expectations.columns import RECORD_COLUMNS
from tasks.article import Article, Author, Block, Extractor, Headline, Image, Moment, Signals, Strip
from tasks.validate.frame import record_frame
from tasks.validate.gate import validate_batch
from tasks.validate.tally import figures_of
from tests.validate.made import draft_of, make_context, make_source

words = st.text(max_size=60) | st.sampled_from(
    ["", " ", "•", "\u202e", "<b>", "Log in", "Sign up to our newsletter", "…", "\x00", "https://[", "東京"]
)
addresses = st.sampled_from(
    [
        "https://herald.example/a",
        "http://[::1",
        "https://herald.example:port/",
        "//x",
        "",
        "https://ü.example/?a#b",
    ]
)
moments = st.builds(
    Moment,
    instant=st.none() | st.datetimes(timezones=st.just(UTC) | st.timezones()),
    date=st.none() | st.dates(),
    printed=st.none() | words,
    zone=st.none() | words,
    disagrees=st.booleans(),
)
blocks = st.builds(
    Block,
    kind=st.sampled_from(["paragraph", "heading", "quote", "list", "table", "image", "embed", "entry"]),
    text=words,
    items=st.none() | st.lists(words, max_size=3).map(tuple),
)
articles = st.builds(
    Article,
    url=addresses,
    canonical_url=st.none() | addresses,
    publisher=st.none() | words,
    publisher_article_id=st.none() | words,
    headline=st.none() | words,
    headlines=st.lists(st.builds(Headline, text=words, role=st.sampled_from(["h1", "og"])), max_size=3).map(
        tuple
    ),
    standfirst=st.none() | words,
    byline_raw=st.none() | words,
    authors=st.lists(st.builds(Author, name=words), max_size=3).map(tuple),
    published=st.none() | moments,
    modified=st.none() | moments,
    language=st.none() | words | st.sampled_from(["en", "de-DE", "zh"]),
    kind=st.sampled_from(["article", "gallery", "video", "liveblog"]),
    access=st.sampled_from(["free", "paywalled", "unknown"]),
    blocks=st.lists(blocks, max_size=5).map(tuple),
    text=words | st.text(max_size=900),
    images=st.lists(st.builds(Image, caption=st.none() | words, credit=st.none() | words), max_size=3).map(
        tuple
    ),
    word_count=st.integers(0, 10_000),
    signals=st.builds(Signals, declared_word_count=st.none() | st.integers(0, 10_000)),
    stripped=st.lists(
        st.builds(
            Strip, rule=words, count=st.just(1), chars=st.integers(0, 10_000), sample_digest=st.just("0")
        ),
        max_size=2,
    ).map(tuple),
    extractor=st.builds(
        Extractor,
        name=st.just("pressmark"),
        version=st.just("1"),
        methods=st.dictionaries(words, words, max_size=3),
        layout=st.none() | words,
    ),
)
batches = st.lists(articles, min_size=1, max_size=12)


@given(batches)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_measure_that_must_be_there_is_there(made: list[Article]) -> None:
    drafts = [draft_of(article, number) for number, article in enumerate(made)]
    frame = record_frame(drafts, make_source()).frame
    required = [name for name, column in RECORD_COLUMNS.items() if not column.optional]
    assert not frame[required].isna().any(axis=None)
    assert figures_of(drafts, make_context(drafts)).drafts == len(drafts)


@given(batches)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_article_gets_a_verdict(made: list[Article]) -> None:
    drafts = [draft_of(article, number) for number, article in enumerate(made)]
    verdict = validate_batch(drafts, source=make_source(), context=make_context(drafts), baseline=None)
    assert verdict.errors == ()
    assert set(verdict.records) == {draft.capture.record_id for draft in drafts}
