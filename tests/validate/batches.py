"""For every rule on batches: a run that breaks it and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from tasks.article import Block, Extractor, Image, Moment, Strip
from tasks.figures import Baseline, BatchContext, BatchFigures, HitRate, baseline_of
from tasks.record import Draft
from tasks.source import Expect, RuleException, Source
from tasks.validate.tally import figures_of
from tests.validate.made import NOW, make_batch, make_context, make_paragraphs, make_source
from tests.validate.mutations import body, changed, paragraphs_of, with_paragraph


def good_runs(days: int = 10) -> list[BatchFigures]:
    """The figures of ten good days, one run each."""
    drafts = [with_structure(draft) for draft in make_batch(40)]
    return [
        figures_of(
            drafts,
            make_context(
                drafts, run_id=f"day-{day}", now=NOW - timedelta(days=day), candidates=80, fetched=42
            ),
        )
        for day in range(1, days + 1)
    ]


def with_structure(draft: Draft) -> Draft:
    """The draft with its third paragraph as a subheading: most articles of the paper have one."""
    blocks = list(draft.article.blocks)
    blocks[2] = Block(kind="heading", level=2, text=blocks[2].text)
    return changed(draft, blocks=tuple(blocks))


def usual_batch(count: int = 40) -> list[Draft]:
    """A batch as on the good days."""
    return [with_structure(draft) for draft in make_batch(count)]


@dataclass(frozen=True)
class Run:
    """A run to be judged."""

    drafts: Sequence[Draft] = field(default_factory=usual_batch)
    context: BatchContext | None = None
    baseline: Baseline | None = field(default_factory=lambda: baseline_of(good_runs()))
    source: Source = field(default_factory=make_source)

    def with_context(self) -> BatchContext:
        """Its own context, or that of a usual day."""
        return self.context or make_context(self.drafts, candidates=80, fetched=len(self.drafts) + 2)


def of_run(**changes: object) -> Run:
    """A usual batch in a run with other circumstances."""
    drafts = usual_batch()
    context = make_context(drafts, candidates=80, fetched=len(drafts) + 2)
    return Run(drafts=drafts, context=replace(context, **changes))  # type: ignore[arg-type]


def each(change: Callable[[Draft], Draft], *, of: int = 1, count: int = 40) -> Run:
    """A usual batch with every `of`-th draft changed."""
    drafts = usual_batch(count)
    return Run(drafts=[change(draft) if n % of == 0 else draft for n, draft in enumerate(drafts)])


def halved(draft: Draft) -> Draft:
    """The draft with the first half of its body."""
    whole = paragraphs_of(draft)
    cut = body(draft, whole[: len(whole) // 2])
    blocks = list(cut.article.blocks)
    blocks[1] = Block(kind="heading", level=2, text=blocks[1].text)
    return changed(cut, blocks=tuple(blocks))


def trimmed(draft: Draft) -> Draft:
    """The draft without its last third."""
    whole = list(draft.article.blocks)
    kept = whole[: max(4, round(len(whole) * 0.66))]
    text = "\n\n".join(block.text for block in kept)
    words = len(text.split())
    signals = draft.article.signals.model_copy(update={"declared_word_count": None})
    return changed(draft, blocks=tuple(kept), text=text, word_count=words, signals=signals)


def shorter_than_declared(draft: Draft) -> Draft:
    """The draft whose publisher counts half as many words again as there are."""
    signals = draft.article.signals.model_copy(
        update={"declared_word_count": round(draft.article.word_count * 1.6)}
    )
    return changed(draft, signals=signals)


def duplicated() -> Run:
    """Five of forty articles have one body."""
    drafts = usual_batch()
    for number in range(6):
        drafts[number] = body(drafts[number], make_paragraphs(900))
    return Run(drafts=drafts)


def boxed() -> Run:
    """A box in ten of forty bodies that no phrase list knows."""
    box = (
        "The room of the Herald is open to readers every day from eight until the last of them has gone home."
    )
    return each(lambda draft: with_structure(with_paragraph(draft, box)), of=4)


def other_methods(draft: Draft) -> Draft:
    """The draft read by other ways."""
    return changed(
        draft,
        extractor=Extractor(name="pressmark", version="1", methods={"headline": "title", "body": "text"}),
    )


def quiet_run() -> BatchContext:
    """A run that finds only what it knows already, a fortnight after the last new article."""
    return make_context([], candidates=80, fetched=0, not_modified=80, now=NOW + timedelta(days=14))


EXPIRED = RuleException(
    rule="body.finished", reason="teasers end with an ellipsis", expires=date(2026, 11, 1)
)

BATCH_MUTATIONS: dict[str, Callable[[], Run]] = {
    "run.volume_low": lambda: of_run(candidates=25),
    "run.volume_high": lambda: of_run(candidates=900),
    "run.unreached": lambda: of_run(fetched=42, skipped={"timeout": 60}),
    "batch.quarantined": lambda: each(lambda draft: changed(draft, headline=None), of=2),
    "batch.one_author": lambda: each(lambda draft: changed(draft, authors=make_batch(1)[0].article.authors)),
    "batch.one_headline": lambda: each(
        lambda draft: changed(draft, headline="Most read in the Herald", headlines=()), of=3
    ),
    "batch.one_instant": lambda: each(
        lambda draft: changed(
            draft, published=Moment(instant=NOW - timedelta(hours=30, seconds=33)), modified=None
        ),
        of=2,
    ),
    "batch.just_now": lambda: Run(
        drafts=[
            changed(
                draft,
                published=Moment(instant=draft.capture.fetched_at - timedelta(seconds=number)),
                modified=None,
            )
            for number, draft in enumerate(usual_batch())
        ]
    ),
    "batch.duplicates": duplicated,
    "batch.shared_blocks": boxed,
    "batch.exceptions": lambda: Run(source=make_source(expect=Expect(exceptions=(EXPIRED,)))),
    "drift.published": lambda: each(lambda draft: changed(draft, published=None, modified=None)),
    "drift.authors": lambda: each(lambda draft: changed(draft, authors=()), of=2),
    "drift.standfirst": lambda: each(lambda draft: changed(draft, standfirst=None), of=2),
    "drift.images": lambda: each(lambda draft: changed(draft, images=()), of=2),
    "drift.structure": lambda: Run(drafts=make_batch(40)),
    "drift.length": lambda: each(trimmed),
    "drift.length_broken": lambda: each(halved),
    "drift.declared": lambda: each(shorter_than_declared),
    "drift.strips": lambda: each(
        lambda draft: changed(
            draft, stripped=(Strip(rule="share", count=1, chars=200, sample_digest="0" * 64),)
        )
    ),
    "drift.stripped": lambda: each(
        lambda draft: changed(
            draft, stripped=(Strip(rule="comments", count=1, chars=9000, sample_digest="0" * 64),)
        )
    ),
    "drift.paywalled": lambda: each(lambda draft: changed(draft, access="paywalled"), of=2),
    "drift.no_article": lambda: of_run(fetched=80, skipped={"no_body": 38}),
    "drift.flagged": lambda: each(
        lambda draft: changed(draft, images=(Image(caption="At dawn"), Image(caption="At dawn"))), of=2
    ),
    "drift.methods": lambda: each(other_methods),
    "drift.layout_hits": lambda: of_run(layout_hits={"2024/byline": HitRate(hits=2, tried=40)}),
}
"""Those that need another shape of run stand in the tests themselves."""

ALSO: dict[str, frozenset[str]] = {
    "drift.length_broken": frozenset({"drift.length"}),
    "drift.paywalled": frozenset({"drift.flagged"}),
    "drift.published": frozenset({"drift.flagged"}),
}
"""Rules that fall with a rule: the softer of a pair, and the share of flagged records where the cause is a
flag.
"""
