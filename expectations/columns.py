"""The columns that rules read: what each measures, in which unit, and whether it may be empty.

`tasks.validate.frame` fills the columns of records, `tasks.validate.drift` those of batches. All are
numbers; yes and no are 1 and 0. No column holds a word of an article.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

KEY = "record_id"
"""The key column: the capture's WARC-Record-ID, which names a draft through validation and storing."""

NOT_JUDGED = math.nan
"""In a column that is `optional`: what it measures does not exist there."""


@dataclass(frozen=True)
class Column:
    """One measure. An `optional` one may be `NOT_JUDGED`."""

    meaning: str
    optional: bool = False


RECORD_COLUMNS: dict[str, Column] = {
    # identity
    "source_agrees": Column("the draft names the source of the batch"),
    "address_is_http": Column("the address asked for is http or https with a host"),
    "address_is_own": Column("the answering host belongs to the source; not judged for ingested files", True),
    "address_is_front": Column("the address asked for is a home page"),
    "canonical_is_own": Column("the canonical address has a host of the source", True),
    "canonical_is_front": Column("the canonical address is a home page", True),
    # headline and standfirst
    "headline_present": Column("there is a headline"),
    "headline_chars": Column("characters of the shown headline, East Asian ones three times", True),
    "headline_is_site": Column("the headline is only the publisher's name", True),
    "headline_echoed": Column("another headline of the page shares a word with the shown one", True),
    "standfirst_chars": Column("characters of the standfirst", True),
    "standfirst_in_body": Column("the body begins with the standfirst", True),
    # body
    "body_present": Column("the body has text"),
    "body_chars": Column(
        "characters, East Asian ones three times; not judged for pictures, sound, paywalls", True
    ),
    "body_chars_raw": Column("characters of the body as they are"),
    "body_language_agrees": Column("the commonest words are those of the stated language", True),
    "body_widgets": Column("blocks of the body that are an interface phrase"),
    "body_widget_hints": Column("long paragraphs of the body with an interface phrase inside"),
    "body_repeated_share": Column("share of the body that stands in it twice"),
    "body_shared_share": Column("share of the body that also stands in other articles of the batch"),
    "body_twins": Column("other articles of the batch with the very same body"),
    "body_markup": Column("tags, scripts or entities left in the text"),
    "body_markup_density": Column("the same, per thousand characters"),
    "body_garbled": Column("characters that a wrong encoding leaves, per thousand"),
    "body_starts_with_headline": Column("the first block is the headline"),
    "body_unfinished": Column("the last paragraph breaks off (an ellipsis, a read-more)"),
    "declared_words_ratio": Column(
        "body words per word that the publisher declares, over the usual of the source", True
    ),
    "characters_per_word": Column("characters of the text for each word of word_count", True),
    # byline
    "author_junk": Column("authors that cannot be names: dates, addresses, phrases, sentences"),
    "author_not_people": Column("authors that are agencies, desks, roles or the publisher"),
    "author_count": Column("authors"),
    "author_repeats": Column("authors named twice"),
    # times
    "published_stated": Column("a publishing instant or date is there"),
    "published_ahead_hours": Column("hours from the fetch to the publishing time", True),
    "modified_ahead_hours": Column("hours from the fetch to the time of change", True),
    "published_year": Column("year of publishing", True),
    "published_after_modified_hours": Column("hours from the change back to the publishing", True),
    "published_zone_known": Column("the zone that the time states is a zone", True),
    "published_disagrees": Column("two places of the page disagree on the publishing time"),
    "published_swapped": Column(
        "day and month are the other way round in the address, the print or the change", True
    ),
    "published_swap_suspected": Column(
        "with day and month exchanged the article would be of this week", True
    ),
    "published_address_gap_days": Column(
        "days between the date in the address and the publishing date", True
    ),
    # pictures and other fields
    "captions_in_body": Column("captions that stand as a paragraph in the body"),
    "captions_repeated": Column("captions that stand twice, or also as credit"),
    "field_widgets": Column("fields beside the body with an interface phrase"),
    "field_controls": Column("control characters and tags in fields beside the body"),
    "language_well_formed": Column("the language is stated and is a BCP 47 tag"),
    "language_expected": Column("the language is one that the source publishes in", True),
    "paywalled": Column("the page is paywalled: the body is what is free of it"),
    # proof
    "digest_true": Column(
        "the content digest is that of the content; judged for five hundred of a batch", True
    ),
    "capture_located": Column("segment, offset, length and payload digest are stated"),
    "capture_status": Column("HTTP status of the capture"),
    "robots_allowed": Column("robots.txt allowed the fetch, or nobody asked (ingested files)"),
}

BATCH_COLUMNS: dict[str, Column] = {
    # the run
    "candidates": Column("addresses found in the run; not judged when reading stored pages again", True),
    "volume": Column("candidates as a multiple of the usual", True),
    "silence": Column(
        "time since the last new article, as a multiple of the longest gap so far (a day at least)", True
    ),
    "unreached_share": Column("share of requests without an answer", True),
    "walls_share": Column("share of answers that were consent, login or bot walls", True),
    "no_article_share": Column("share of answers that held no article", True),
    # the drafts
    "drafts": Column("articles in the batch", True),
    "quarantined_share": Column("share of drafts that are quarantined; not judged below three of them", True),
    "duplicate_share": Column("share of drafts whose body another article has too", True),
    "headline_share": Column("share of drafts with the commonest headline", True),
    "author_share": Column("share of bylines with the commonest author", True),
    "instant_share": Column(
        "share of drafts with the commonest publishing instant, full hours left out", True
    ),
    "just_now_share": Column("share of drafts published within two minutes of the fetch", True),
    "swap_share": Column("share of dated drafts with a suspicion of swapped day and month", True),
    "shared_blocks_share": Column("share of drafts that share paragraphs with others", True),
    "expired_exceptions": Column("exceptions of the source whose date has passed, or whose rule is unknown"),
    # against the last good runs
    "coverage_published_drop": Column("usual share with publishing time, less today's, less chance", True),
    "coverage_authors_drop": Column("usual share with authors, less today's, less chance", True),
    "coverage_standfirst_drop": Column("usual share with standfirst, less today's, less chance", True),
    "coverage_images_drop": Column("usual share with images, less today's, less chance", True),
    "coverage_headings_drop": Column(
        "usual share with subheadings, quotes or lists, less today's, less chance", True
    ),
    "length_change": Column(
        "|ln| of today's typical body length over the usual; 0 when it may be chance", True
    ),
    "declared_ratio_change": Column("today's median of body words per declared word over the usual", True),
    "strips_lost": Column("greatest fall of a strip rule's share of pages, less chance", True),
    "stripped_change": Column("change of the share of text that is stripped", True),
    "paywalled_rise": Column("today's share of paywalled drafts, less the usual, less chance", True),
    "no_article_rise": Column("today's share of answers without article, less the usual, less chance", True),
    "flagged_rise": Column("today's share of flagged drafts, less the usual, less chance", True),
    "methods_moved": Column(
        "greatest share of pages on which a field is read by another way than usual", True
    ),
    "layout_hits_least": Column(
        "lowest share of pages on which an operator's selector finds something", True
    ),
}
