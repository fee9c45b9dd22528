"""An article in several dresses: what differs between them is nobody's edit, and one of them speaks."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infra.newsroom import Newsroom
from infra.newsroom.view import PageView, amp_path, render_page
from tasks.article import Article
from tasks.extract import extract_article
from tasks.record import CaptureReference, Draft, Record, content_digest
from tasks.source import load_source
from tasks.store.commit import Committed, commit
from tasks.store.dress import dress_of
from tasks.store.history import History
from tasks.store.identity import identify
from tests.sources.folder import SOURCES
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, URL, article, capture, source

AMP = URL.replace("/world/", "/amp/world/")
PRINT = URL + "?print=1"
SESSION = URL + "?visit=17"
REDIRECT = "https://www.example-gazette.com/short/1234567"
FORWARD = URL.replace("bridge-opens", "the-bridge-opens")
"""Where the canonical address leads, in a paper that keeps the first one."""
ASKED = {"own": URL, "amp": AMP, "print": PRINT, "session": SESSION, "redirect": REDIRECT, "forward": URL}
ANSWERED = {**ASKED, "redirect": URL, "forward": FORWARD}
WORDS = {"amp": "By Ada Byron. ", "print": "Printed page. "}
"""What a dress adds to the text; the others show it as it is."""
KNOWN = (source(), source(article_id=r"-b(\d+)\.html"))


@dataclass(frozen=True)
class Seen:
    """What the publisher showed at one hour, and where it was met."""

    dress: str
    state: str


def read(seen: Seen, hour: int, version: str = "1") -> Draft:
    text = f"{WORDS.get(seen.dress, '')}{seen.state}. {'Share this. ' if version == '1' else ''}"
    made = article(text, version=version, url=ASKED[seen.dress], canonical_url=URL)
    reference = capture(hour, url=ANSWERED[seen.dress])
    return Draft(source="gazette", article=made, capture=reference, content_digest=content_digest(made))


def store(bucket: Any, item: Draft, visits: list[Seen], known: Any, **more: Any) -> Committed:
    def reread(reference: CaptureReference) -> Article:
        hour = next(n for n in range(len(visits)) if capture(n).record_id == reference.record_id)
        again = read(visits[hour], hour, item.article.extractor.version).article
        return again.model_copy(update={"url": reference.url})

    return commit(bucket, item, PASS, source=known, reread=reread, **more)


def tell(bucket: Any, visits: list[Seen], order: Any, known: Any, version: str = "1") -> History:
    for hour in order:
        done = store(bucket, read(visits[hour], hour, version), visits, known)
    return History(bucket, done.head.article_id)


def at_rest(visits: list[Seen], order: Any, known: Any) -> tuple[Any, History]:
    """A bucket into which the visits were stored in `order`, and read again until nothing more came of it: a
    capture that comes late may uncover what its neighbours hid."""
    bucket = memory_bucket()
    told = tell(bucket, visits, order, known)
    for _ in visits:
        before = told.keys
        told = tell(bucket, visits, range(len(visits)), known)
        if told.keys == before:
            return bucket, told
    raise AssertionError("every pass brings something new")


def state_of(record: Record) -> str:
    return record.article.text.removeprefix(WORDS["amp"]).removeprefix(WORDS["print"])[0]


few = settings(max_examples=40)
DRESSES = st.sampled_from(sorted(ASKED))
UNEDITED = st.lists(st.builds(Seen, DRESSES, st.just("A")), min_size=1, max_size=7)
EDITED = st.lists(st.builds(Seen, DRESSES, st.sampled_from("ABC")), min_size=1, max_size=7)


def shuffled(visits: st.SearchStrategy[list[Seen]]) -> st.SearchStrategy[tuple[list[Seen], Any]]:
    return visits.flatmap(lambda made: st.tuples(st.just(made), st.permutations(range(len(made)))))


def is_own(seen: Seen) -> bool:
    return seen.dress in {"own", "session", "redirect", "forward"}


@few
@given(shuffled(UNEDITED), st.sampled_from(KNOWN))
def test_what_the_publisher_did_not_edit_is_one_revision_in_whatever_dress_and_order(case, known):
    visits, order = case
    history = tell(memory_bucket(), visits, order, known)
    assert history.latest_revision == 1
    if any(is_own(seen) for seen in visits):
        assert history.head().article.text == "A. Share this. "


@few
@given(EDITED, st.sampled_from(KNOWN))
def test_in_order_of_time_each_edit_of_the_own_page_is_told_once(visits, known):
    history = tell(memory_bucket(), visits, range(len(visits)), known)
    told = [state_of(record) for record in history.current()]
    own = [seen.state for seen in visits if is_own(seen)]
    edits, every = (list(itertools.groupby(states)) for states in (own, [seen.state for seen in visits]))
    assert len(told) <= len(every)
    # Before its own page was met, the edits are told as another dress shows them.
    assert told[len(told) - len(edits) :] == [state for state, _ in edits]


@few
@given(shuffled(EDITED), st.sampled_from(KNOWN))
def test_in_any_order_no_text_of_the_own_page_is_lost_and_none_stands_where_it_was_not_seen(case, known):
    visits, order = case
    history = tell(memory_bucket(), visits, order, known)
    records = [history.record(key) for key in history.keys]
    shown = {capture(hour).record_id: read(seen, hour).article.text for hour, seen in enumerate(visits)}
    assert all(shown[record.capture.record_id] == record.article.text for record in records)
    texts = {record.article.text for record in records}
    assert {read(seen, 0).article.text for seen in visits if is_own(seen)} <= texts


@few
@given(shuffled(EDITED), st.sampled_from(KNOWN), st.data())
def test_doing_it_all_again_in_any_order_writes_nothing(case, known, data):
    visits, order = case
    bucket, _ = at_rest(visits, order, known)
    before = dict(bucket.objects)
    tell(bucket, visits, data.draw(st.permutations(order)), known)
    assert bucket.objects == before


@few
@given(shuffled(EDITED), st.sampled_from(KNOWN), st.data())
def test_a_newer_extractor_gives_each_revision_one_parse_in_whatever_order_it_reads(case, known, data):
    visits, order = case
    bucket, before = at_rest(visits, order, known)
    spoke = {record.revision: record for record in before.current()}
    again = data.draw(st.permutations(order))
    after = tell(bucket, visits, again, known, version="2")
    added = set(after.keys) - set(before.keys)
    assert sorted(key.revision for key in added) == sorted(spoke)
    for key in added:
        old, new = spoke[key.revision], after.record(key)
        assert new.article.extractor.version == "2"
        assert new.capture.record_id == old.capture.record_id
        assert new.article.url == old.article.url
    objects = dict(bucket.objects)
    tell(bucket, visits, data.draw(st.permutations(order)), known, version="2")
    assert bucket.objects == objects


def test_amp_page_first_and_own_page_later_is_a_parse_with_the_own_capture():
    bucket = memory_bucket()
    visits = [Seen("amp", "A"), Seen("own", "A"), Seen("amp", "A"), Seen("own", "B")]
    history = tell(bucket, visits, range(4), source())
    assert [(key.revision, key.parse) for key in history.keys] == [(1, 1), (1, 2), (2, 1)]
    assert [history.record(key).capture.url for key in history.keys] == [AMP, URL, URL]
    assert [state_of(record) for record in history.current()] == ["A", "B"]


def test_own_page_that_says_what_the_amp_page_said_speaks_from_then_on_so_that_its_edit_is_told():
    bucket = memory_bucket()
    same = {"url": AMP, "canonical_url": URL}
    first = article("A.", **same)
    amp = Draft(
        source="gazette", article=first, capture=capture(0, url=AMP), content_digest=content_digest(first)
    )
    commit(bucket, amp, PASS, source=source())
    own = [
        Draft(source="gazette", article=made, capture=capture(hour), content_digest=content_digest(made))
        for hour, made in ((1, article("A.")), (2, article("B.")))
    ]
    outcomes = [commit(bucket, item, PASS, source=source()).outcome for item in own]
    assert outcomes == ["reparsed", "revised"]


def test_moved_article_is_in_one_dress_and_its_twin_in_another_edition_is_not():
    known = source(article_id=r"-b(\d+)\.html")
    moved = URL.replace("bridge-opens-after-nine-years", "long-awaited-bridge-opens")

    def dress(url: str, *aliases: str):
        return dress_of(
            identify(article(url=url, canonical_url=url, aliases=aliases), fetched_url=url, source=known)
        )

    assert dress(moved).is_like(dress(URL))
    assert dress(moved, URL).is_like(dress(URL)), "it names its former address"
    assert not dress(moved, URL).is_like(dress(URL, moved))


@pytest.mark.parametrize("folder", ["/amp/world/", "/world/print/", "/story/"])
def test_pages_that_are_met_in_another_dress_alone_have_their_edits_told(folder):
    """Also where the edit brings a new address."""
    known = source(article_id=r"-b(\d+)\.html")
    bucket, outcomes = memory_bucket(), []
    for hour, (slug, text) in enumerate((("bridge-opens", "A."), ("bridge-opens", "A."), ("toll", "B."))):
        canonical = URL.replace("bridge-opens", slug)
        url = canonical.replace("/world/", folder)
        made = article(text, url=url, canonical_url=canonical)
        item = Draft(
            source="gazette",
            article=made,
            capture=capture(hour, url=url),
            content_digest=content_digest(made),
        )
        outcomes.append(commit(bucket, item, PASS, source=known).outcome)
    assert outcomes == ["new", "unchanged", "revised"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_edit_with_a_new_address_is_a_revision(order):
    known = source(article_id=r"-b(\d+)\.html")
    moved = URL.replace("bridge-opens-after-nine-years", "long-awaited-bridge-opens")
    drafts = []
    for hour, (url, text) in enumerate(((URL, "A."), (moved, "B."))):
        made = article(text, url=url, canonical_url=url)
        drafts.append(
            Draft(
                source="gazette",
                article=made,
                capture=capture(hour, url=url),
                content_digest=content_digest(made),
            )
        )
    bucket = memory_bucket()
    assert [commit(bucket, drafts[n], PASS, source=known).outcome for n in order] == ["new", "revised"]


@pytest.mark.parametrize(
    ("address", "is_like"),
    [
        (SESSION, True),
        (AMP, False),
        (PRINT, False),
        (URL.replace("www.", "m."), False),
        (URL + "?outputType=amp", False),
        (URL.removesuffix(".html") + ".amp", False),
        (URL.replace("https:", "http:"), True),
    ],
)
def test_an_address_tells_another_dress_where_its_canonical_link_leads_elsewhere(address, is_like):
    own = dress_of(identify(article(), fetched_url=URL, source=source()))
    other = dress_of(identify(article(url=address, canonical_url=URL), fetched_url=address, source=source()))
    assert other.is_like(own) is is_like
    assert own.outdoes(other) is not is_like


PAPER = load_source("newsroom", (SOURCES,))
BASE = "http://127.0.0.1:8417"


def set_page(paper: Newsroom, number: int, hour: int, template: str) -> Draft:
    """A story of the sample paper in the layout `template`, as the extractor reads it."""
    story = paper.story(number)
    story = story.model_copy(update={"traits": story.traits | {"amp"}})
    view = PageView(story=story, base_url=BASE, now=paper.now, seed=paper.seed, related=())
    url = BASE + (amp_path(story) if template == "amp" else story.path)
    made = extract_article(render_page(view, template).encode(), url, source=PAPER)
    return Draft(
        source=PAPER.name, article=made, capture=capture(hour, url=url), content_digest=content_digest(made)
    )


@pytest.mark.parametrize("number", [0, 8, 9])
@pytest.mark.parametrize("order", [(0, 1, 2, 3), (1, 0, 3, 2), (3, 2, 1, 0)])
def test_sample_papers_pages_in_two_dresses_tell_its_edits_alone(number, order):
    first, second = Newsroom(), Newsroom().next_edition()
    own = first.story(number).layout
    pages = [
        set_page(first, number, 0, "amp"),
        set_page(first, number, 1, own),
        set_page(second, number, 2, "amp"),
        set_page(second, number, 3, own),
    ]
    assert pages[0].content_digest != pages[1].content_digest, "the dresses differ"
    is_edited = pages[1].content_digest != pages[3].content_digest
    bucket = memory_bucket()
    for place in order:
        done = commit(bucket, pages[place], PASS, source=PAPER)
    told = History(bucket, done.head.article_id).current()
    assert [record.content_digest for record in told] == [
        pages[place].content_digest for place in ((1, 3) if is_edited else (1 if 1 in order[:2] else 3,))
    ]
