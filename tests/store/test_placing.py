"""Two articles never share a history, whatever the pages say of their canonical addresses."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tasks.record import Draft
from tasks.store.archive import Archive
from tasks.store.commit import commit
from tasks.store.history import Head, History
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, draft, source

SOURCE = source()
URLS = tuple(
    f"https://www.example-gazette.com/world/the-story-about-{name}-today" for name in ("a", "b", "c", "d")
)
"""Every address has a story of its own, for good."""


def story(number: int, version: int) -> str:
    words = [f"word{number}x{place}" for place in range(40)]
    return " ".join([*words, f"version{version}"])


def page(number: int, canonical: int | None, version: int, hour: int) -> Draft:
    return draft(
        story(number, version),
        hour,
        url=URLS[number],
        canonical_url=None if canonical is None else URLS[canonical],
        headline=f"Headline {number}",
    )


VISITS = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.one_of(st.none(), st.integers(0, 3)),
        st.integers(0, 2),
        st.sampled_from(["state", "unseen", "nothing"]),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=150, deadline=None)
@given(VISITS)
@example([(0, 1, 0, "unseen"), (1, None, 0, "unseen"), (1, 1, 1, "nothing"), (0, None, 1, "state")])
@example([(0, 1, 0, "nothing"), (1, 0, 0, "nothing"), (0, 0, 0, "unseen"), (1, 1, 1, "unseen")])
@example(
    [
        (0, 0, 2, "unseen"),
        (0, 1, 0, "state"),
        (2, 3, 1, "unseen"),
        (1, 3, 0, "state"),
        (0, 0, 1, "unseen"),
        (3, 2, 1, "unseen"),
        (1, 0, 2, "state"),
    ]
)
@example([(1, 3, 1, "unseen"), (2, 1, 2, "unseen"), (2, 0, 0, "state"), (0, 0, 1, "state")])
@example([(1, None, 0, "state"), (1, 0, 0, "unseen"), (0, 2, 0, "state")])
def test_wrong_canonical_links_never_merge_two_stories(visits):
    bucket = memory_bucket()
    heads: dict[int, Head] = {}
    for hour, (number, canonical, version, known) in enumerate(visits):
        done = commit(
            bucket,
            page(number, canonical, version, hour),
            PASS,
            source=SOURCE,
            head=heads.get(number) if known == "state" else None,
            unseen=known == "unseen",
        )
        heads[number] = done.head
    for number, head in heads.items():
        history = History(bucket, head.article_id)
        stories = {record.article.headline for record in history.records(history.keys)}
        assert stories == {f"Headline {number}"}
        newest = Archive(bucket).record(URLS[number])
        assert newest.article.headline == f"Headline {number}"


def test_true_owner_of_a_taken_address_has_a_history_of_its_own_and_is_found():
    bucket = memory_bucket()
    thief = commit(bucket, page(0, 1, 0, 0), PASS, source=SOURCE)
    owner = commit(bucket, page(1, None, 0, 1), PASS, source=SOURCE, unseen=True)
    assert owner.outcome == "new"
    assert owner.head.article_id != thief.head.article_id
    again = commit(bucket, page(1, 1, 1, 2), PASS, source=SOURCE)
    assert (again.outcome, again.head.article_id) == ("revised", owner.head.article_id)
    assert Archive(bucket).find(URLS[1]) == owner.head.article_id
    assert Archive(bucket).find(URLS[0]) == thief.head.article_id
