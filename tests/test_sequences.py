"""Whatever is done to an archive, in whatever order: what holds after each step.

Rules are what a paper does (edits, moves, goes, breaks) and what operators do (visit, read again, ingest, review,
audit, take down, die in the midst of a write and do it again). `SEQUENCES` sets how many sequences are tried.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal, get_args

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tasks.source import Extract
from tasks.store.archive import Archive
from tests.archive_truth import Truth
from tests.imagined_bucket import Killed
from tests.imagined_desk import Desk
from tests.imagined_paper import DRESSES, LATEST, Paper, Reader, Status, Story

STORIES = st.integers(0, 2)
ADDRESSES = st.tuples(STORIES, st.sampled_from([*DRESSES, "former", "latest"]))
IDS_IN_ADDRESSES = (r"-b(\d+)\.html", r"(lighthouse\dx)")
DEATHS = st.none() | st.none() | st.tuples(st.integers(1, 14), st.booleans())
"""At which write of a verb its process dies, and whether that is still done."""


class Sequences(RuleBasedStateMachine):
    """A paper, an archive of it, and what is done to both."""

    @initialize(
        article_id=st.sampled_from([None, IDS_IN_ADDRESSES[0]]),
        states_id=st.booleans(),
        redirects=st.booleans(),
        tags=st.booleans(),
        restless=st.booleans(),
    )
    def begin(
        self, article_id: str | None, states_id: bool, redirects: bool, tags: bool, restless: bool
    ) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=os.environ.get("SEQUENCES_FOLDER"))
        self.reader = Reader()
        self.desk = Desk(Path(self.folder.name), article_id=article_id, reader=self.reader)
        self.paper = Paper(
            [
                Story(number, states_id=states_id, redirects=redirects, tags=tags, restless=restless)
                for number in range(3)
            ]
        )
        self.sport = self.desk.beside(Path(self.folder.name) / "sport", name="sport")
        """Another source, of the same paper."""
        self.elsewhere = self.desk.beside(Path(self.folder.name) / "elsewhere", host="elsewhere")
        """The same source on another machine."""
        self.truth = Truth(self.desk)
        self.in_time = True
        """Whether captures were stored in order of time."""
        self.whole = True
        """Whether no run lies dead."""
        self.stale = False
        """Whether the state may not know what was stored, by a run that died while it read again."""
        self.behind = False
        """Whether another source of the same articles may have stored what the state does not know, or what waits."""
        self.renamed = False
        """Whether the source file has told ids by addresses in two ways."""
        self.buried: set[int] = set()
        self.files = 0
        self.failed = False

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            try:
                if self.whole and not self.stale and not self.failed:
                    self.read_again_until_nothing_comes_of_it()
            finally:
                self.folder.cleanup()

    # --- the paper

    @rule(story=STORIES, edit=st.sampled_from("ABC"))
    def edits(self, story: int, edit: str) -> None:
        self.paper.stories[story].edit = edit

    @rule(story=STORIES, status=st.sampled_from(["up", "up", *get_args(Status)]))
    def changes_what_it_answers(self, story: int, status: Any) -> None:
        self.paper.stories[story].status = status

    @rule(story=STORIES, box=st.booleans())
    def puts_its_box_into(self, story: int, box: bool) -> None:
        self.paper.stories[story].box = box

    @rule(story=STORIES)
    def moves(self, story: int) -> None:
        self._move(story)

    @rule(story=STORIES, edit=st.sampled_from("ABC"))
    def moves_with_an_edit(self, story: int, edit: str) -> None:
        self._move(story)
        self.paper.stories[story].edit = edit

    def _move(self, story: int) -> None:
        # What was taken down and comes at a new address, without an id, is known by nothing.
        if story not in self.buried:
            self.paper.stories[story].moves += 1

    @rule(story=STORIES)
    def gives_an_address_to_another(self, story: int) -> None:
        self.paper.latest = self.paper.stories[story]

    @rule(seconds=st.sampled_from([0.1, 1, 3600, 86_400 * 2]))
    def waits(self, seconds: float) -> None:
        self.desk.tick(seconds)

    @rule(seconds=st.sampled_from([1, 3600, 86_400 * 2]))
    def the_clock_is_set_back(self, seconds: float) -> None:
        self.desk.now -= timedelta(seconds=seconds)
        self.in_time = False

    # --- those who work at the archive

    @rule(
        addresses=st.lists(ADDRESSES, min_size=1, max_size=6),
        death=DEATHS,
        stops=st.sampled_from([False, False, False, True]),
        stops_the_dead=st.sampled_from([False, False, True]),
    )
    def visit(self, addresses: list[tuple[int, str]], death: Any, stops: bool, stops_the_dead: bool) -> None:
        urls = list(dict.fromkeys(self._url(*address) for address in addresses))
        self._do(
            lambda: self.desk.harvest(self.paper, urls, stops=stops, stops_the_dead=stops_the_dead), death
        )

    @rule(addresses=st.lists(ADDRESSES, min_size=1, max_size=3))
    def another_source_visits(self, addresses: list[tuple[int, str]]) -> None:
        self._visit_from(self.sport, addresses)
        self.check()

    @rule(
        addresses=st.lists(ADDRESSES, min_size=1, max_size=3),
        others=st.lists(ADDRESSES, min_size=1, max_size=3),
        edit=st.none() | st.tuples(STORIES, st.sampled_from("ABC")),
    )
    def visits_of_two_machines_cross(
        self, addresses: list[tuple[int, str]], others: list[tuple[int, str]], edit: tuple[int, str] | None
    ) -> None:
        def meanwhile() -> None:
            if edit is not None:
                self.paper.stories[edit[0]].edit = edit[1]
            self.elsewhere.source = self.desk.source
            self._visit_from(self.elsewhere, others)

        urls = list(dict.fromkeys(self._url(*address) for address in addresses))
        self._do(lambda: self.desk.harvest(self.paper, urls, meanwhile=meanwhile), None)

    @precondition(lambda self: self.whole)
    @rule(addresses=st.lists(ADDRESSES, min_size=1, max_size=8), taken_down=ADDRESSES)
    def another_machine_takes_down_meanwhile(
        self, addresses: list[tuple[int, str]], taken_down: tuple[int, str]
    ) -> None:
        urls = list(dict.fromkeys(self._url(*address) for address in addresses))
        self._do(
            lambda: self.desk.harvest(
                self.paper, urls, meanwhile=lambda: self._take_down_alone(taken_down, lambda verb: verb())
            ),
            None,
        )

    def _visit_from(self, desk: Desk, addresses: list[tuple[int, str]]) -> None:
        self.in_time, self.behind = False, True
        desk.now = self.desk.tick()
        desk.harvest(self.paper, list(dict.fromkeys(self._url(*address) for address in addresses)))
        self.desk.now = desk.now

    @rule(version=st.integers(1, 4))
    def a_newer_extractor(self, version: int) -> None:
        self.reader.version = max(version, self.reader.version)

    @rule(workers=st.integers(1, 3), seed=st.integers(0, 5), death=DEATHS)
    def read_again(self, workers: int, seed: int, death: Any) -> None:
        self._do(lambda: self.desk.reextract(workers=workers, seed=seed), death, reads="all")

    @rule(layout=st.sampled_from([None, "press"]))
    def writes_selectors(self, layout: str | None) -> None:
        self.reader.layout = layout

    @rule(article_id=st.sampled_from([None, *IDS_IN_ADDRESSES]))
    def writes_how_an_address_names_its_article(self, article_id: str | None) -> None:
        if article_id != self.desk.source.article_id:
            # An article that was kept apart under two addresses may be one from here on, and the other way round.
            self.in_time, self.renamed = False, True
            self.desk.source = self.desk.source.model_copy(update={"article_id": article_id})

    @rule(learns=st.booleans())
    def switches_learning(self, learns: bool) -> None:
        self.desk.source = self.desk.source.model_copy(update={"extract": Extract(repeated=learns)})

    @rule(days=st.integers(-3, 0), last=st.integers(-3, 0), death=DEATHS)
    def read_some_days_again(self, days: int, last: int, death: Any) -> None:
        since, until = sorted(self.desk.now.date() + timedelta(days=each) for each in (days, last))
        self._do(lambda: self.desk.reextract(since=since, until=until), death, reads="some")

    @rule(number=st.integers(0, 10), death=DEATHS)
    def read_a_segment_again(self, number: int, death: Any) -> None:
        named = self.truth.segments()
        if named:
            self._do(lambda: self.desk.reextract(segments=[named[number % len(named)]]), death, reads="some")

    @precondition(lambda self: self.whole)
    @rule(action=st.sampled_from(["release", "reject", "reextract"]), number=st.integers(0, 4), death=DEATHS)
    def review(self, action: Any, number: int, death: Any) -> None:
        waiting = self.truth.waiting()
        if waiting:
            self.in_time = self.in_time and action == "reject"
            key = waiting[number % len(waiting)]
            self._do(lambda: self._review(action, key), death, again=True)

    def _review(self, action: Any, key: str) -> None:
        if key in self.truth.waiting():
            self.desk.review(action, [key])

    @rule(
        addresses=st.lists(ADDRESSES, min_size=1, max_size=4),
        edit=st.sampled_from("ABC"),
        hours=st.integers(0, 60),
        death=DEATHS,
    )
    def ingest_what_others_captured(
        self, addresses: list[tuple[int, str]], edit: str, hours: int, death: Any
    ) -> None:
        urls = list(dict.fromkeys(self._url(*address) for address in addresses))
        then = Paper([replace(story, edit=edit, status="up") for story in self.paper.stories])
        then.latest = then.stories[self.paper.latest.number]
        at = self.desk.tick() - timedelta(hours=hours)
        exchanges = [
            each
            for number, url in enumerate(urls)
            for each in then.ask(url, None, at=at + timedelta(seconds=number))
        ]
        self.files += 1
        path = Path(self.folder.name) / "foreign" / f"crawl-{self.files}.warc.gz"
        self.desk.write_warc(path, exchanges)
        self.in_time = False
        self._do(lambda: self.desk.ingest([path]), death)

    @precondition(lambda self: self.whole)
    @rule(number=st.integers(0, 10))
    def ingest_a_copy_of_our_own_segment(self, number: int) -> None:
        named = self.truth.segments()
        if named:
            path = Path(self.folder.name) / "foreign" / "copy.warc.gz"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(self.desk.bucket.objects[named[number % len(named)]])
            self._do(lambda: self.desk.ingest([path]), None)
            assert self.truth.segments() == named

    @precondition(lambda self: self.whole)
    @rule(address=ADDRESSES, death=DEATHS)
    def take_down(self, address: tuple[int, str], death: Any) -> None:
        self._take_down_alone(address, lambda verb: self._do(verb, death, again=True))

    def _take_down_alone(self, address: tuple[int, str], do: Callable[[Callable[[], Any]], Any]) -> None:
        """Take down what is at `address`, and nothing of another article."""
        url = self._url(*address)
        article_id = Archive(self.desk.bucket, [self.desk.source]).find(url)
        if article_id is None:
            return
        story = self.truth.story_of(article_id)
        if self.paper.stories[story].moves and (self.renamed or not self.desk.source.article_id):
            return  # kept apart under each address, it takes a takedown each
        self.buried |= {story}
        others = self.truth.kept(but=story)
        do(lambda: self._take_down(url))
        gone = others - self.truth.kept(but=story)
        assert not gone, f"a takedown of {story} took of others {gone}"

    def _take_down(self, url: str) -> None:
        assert self.desk.takedown(url).left.every == ()

    @precondition(lambda self: self.whole)
    @rule(death=DEATHS)
    def exports(self, death: Any) -> None:
        folder = Path(self.folder.name) / "export"
        exported: set[str] = set()
        self._do(lambda: exported.update(self.desk.export(folder)), death, again=True)
        stored = {each.record_digest for records in self.truth.records().values() for each in records}
        assert exported == stored
        written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
        assert not any(self.paper.stories[number].words.encode() in written for number in self.buried)

    @rule(repair=st.booleans(), death=DEATHS)
    def audits(self, repair: bool, death: Any) -> None:
        self._do(lambda: self.desk.audit(repair=repair), death, again=True)
        self.stale = self.stale and not repair

    @precondition(lambda self: not self.whole)
    @rule()
    def loses_what_lay_on_the_disk(self) -> None:
        shutil.rmtree(self.desk.spool, ignore_errors=True)

    @rule(torn=st.booleans())
    def loses_the_state(self, torn: bool) -> None:
        key = f"sources/{self.desk.source.name}/state.parquet"
        if key in self.desk.bucket.objects:
            del self.desk.bucket.objects[key]
            if torn:
                self.desk.bucket.objects[key] = b"PAR1 torn"
            self.whole = False

    @rule(number=st.integers(0, 10))
    def loses_an_index(self, number: int) -> None:
        named = self.truth.segments()
        if named:
            key = named[number % len(named)].replace(".warc.gz", ".cdxj")
            self.desk.bucket.objects.pop(key, None)
            self.desk.audit(repair=True)

    # --- what holds

    @precondition(lambda self: self.whole and not self.stale)
    @rule()
    def read_again_until_nothing_comes_of_it(self) -> None:
        """What is at rest stays so, and is what another archive makes of the same captures in order of time."""
        if self.truth.waiting():
            self.in_time = False
        for _ in range(6):
            before = self.truth.records()
            self.desk.reextract()
            if self.truth.records() == before:
                break
        else:
            raise AssertionError("every pass brings something new")
        self.check()
        if self.in_time and not self.buried:
            with tempfile.TemporaryDirectory(dir=os.environ.get("SEQUENCES_FOLDER")) as folder:
                self.truth.is_what_the_captures_give(Path(folder))

    def _url(self, story: int, dress: str) -> str:
        if dress == "latest":
            return LATEST
        shown = self.paper.stories[story]
        return shown.url("own", 0) if dress == "former" else shown.url(dress)

    def _do(
        self,
        verb: Callable[[], Any],
        death: Any,
        *,
        again: bool = False,
        reads: Literal["all", "some", ""] = "",
    ) -> None:
        """Do it; where its process dies, do it again or let the next one find what it left.

        `again` is for what opens no run, and so neither leaves one dead nor brings one to its end.
        """
        bucket = self.desk.bucket
        if reads and self.truth.waiting():
            self.in_time = False  # what was held may be stored now, after later captures
        if death is not None:
            bucket.writes_left, bucket.taken = death
        try:
            verb()
            self.whole = self.whole or not again
            self.stale = self.stale and reads != "all"
        except Killed:
            self.whole = self.whole and again
            self.stale = self.stale or reads != ""
            self.desk.bury()
            if again:
                verb()
        self.desk.bury()
        self.check()

    def check(self) -> None:
        self.failed = True
        self.truth.articles_are_not_mixed()
        self.truth.readings_are_true()
        self.truth.sightings_are_true()
        if self.whole and not self.stale:
            self.truth.nothing_is_amiss()
            if not self.behind:
                self.truth.nothing_waits_that_is_stored()
                self.truth.every_address_knows_the_head()
            self.truth.nothing_tells_of({self.paper.stories[number].words for number in self.buried})
            if self.in_time:
                self.truth.history_tells_what_was_seen()
                self.truth.revisions_are_the_publishers()
        self.failed = False


Sequences.TestCase.settings = settings(
    max_examples=int(os.environ.get("SEQUENCES", "6")),
    stateful_step_count=int(os.environ.get("SEQUENCE_STEPS", "20")),
    deadline=None,
    derandomize="SEQUENCES" not in os.environ,
    suppress_health_check=list(HealthCheck),
    print_blob=False,
    phases=[Phase.generate] if "NO_SHRINK" in os.environ else list(Phase),
)
test_sequences = Sequences.TestCase
