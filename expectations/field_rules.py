"""What must be true of a record's times, pictures, smaller fields and proof (see `record_rules` for the
rest).
"""

from __future__ import annotations

from expectations.rules import record_rule

TIMES = (
    record_rule(
        "times.published",
        "flag",
        "published_stated",
        least=1,
        reason="when it was published is the first question asked of an archive",
        example="published = null",
    ),
    record_rule(
        "times.published_future",
        "quarantine",
        "published_ahead_hours",
        most="times.ahead.max",
        reason="nothing was published after it was fetched: day and month swapped, or a zone lost",
        example="fetched on 3 May, published on 5 March of next year",
    ),
    record_rule(
        "times.modified_future",
        "quarantine",
        "modified_ahead_hours",
        most="times.ahead.max",
        reason="nothing was changed after it was fetched",
        example="modified = tomorrow",
    ),
    record_rule(
        "times.year",
        "quarantine",
        "published_year",
        least="times.year.min",
        reason="1970 and year 1 are empty clocks",
        example="published = 1970-01-01T00:00:00+00:00",
    ),
    record_rule(
        "times.order",
        "flag",
        "published_after_modified_hours",
        most="times.lag.max",
        reason="an article is changed after it was published, not days before",
        example="modified a week before published",
    ),
    record_rule(
        "times.zone",
        "flag",
        "published_zone_known",
        least=1,
        reason="a zone nobody knows makes the instant a guess",
        example='zone = "XQT"',
    ),
    record_rule(
        "times.agree",
        "flag",
        "published_disagrees",
        most=0,
        reason="the page itself is not sure when it was published",
        example="JSON-LD says Monday, the printed line says Tuesday",
    ),
    record_rule(
        "times.swapped",
        "quarantine",
        "published_swapped",
        most=0,
        reason="other evidence on the page has day and month the other way round",
        example="address /2026/03/07/, published 2026-07-03",
    ),
    record_rule(
        "times.swap_suspected",
        "flag",
        "published_swap_suspected",
        most=0,
        reason="an old date that becomes this week's by exchanging day and month is rarely old",
        example="fetched on 3 August, published on 8 March of the same year",
    ),
    record_rule(
        "times.address",
        "flag",
        "published_address_gap_days",
        most="times.address_gap.max",
        reason="the address was made on the day of the draft",
        example="address /2019/05/02/, published 2026-05-02",
    ),
)

FIELDS = (
    record_rule(
        "images.apart",
        "quarantine",
        "captions_in_body",
        most=0,
        reason="a caption among the paragraphs reads as a statement of the article",
        example="the caption is also the third paragraph",
    ),
    record_rule(
        "images.once",
        "flag",
        "captions_repeated",
        most=0,
        reason="each caption stands once, apart from its credit",
        example="the same caption on two images",
    ),
    record_rule(
        "fields.widgets",
        "quarantine",
        "field_widgets",
        most=0,
        reason="headline, byline, deck and captions are read alone; a login hint there misleads most",
        example='standfirst = "Sign up to our free newsletter"',
    ),
    record_rule(
        "fields.clean",
        "flag",
        "field_controls",
        most=0,
        reason="control characters and tags in short fields break lists, logs and tables",
        example='headline = "<b>Flood</b>"',
    ),
    record_rule(
        "language.stated",
        "flag",
        "language_well_formed",
        least=1,
        reason="language is a BCP 47 tag",
        example='language = "English"',
    ),
    record_rule(
        "language.expected",
        "flag",
        "language_expected",
        least=1,
        reason="a page in a language that its publisher does not write is often not an article",
        example='language "en" in a paper that writes German alone',
    ),
    record_rule(
        "access.paywalled",
        "flag",
        "paywalled",
        most=0,
        reason="the free part of a paywalled article must never pass for the whole",
        example='access = "paywalled"',
    ),
)

PROOF = (
    record_rule(
        "proof.digest",
        "stop",
        "digest_true",
        least=1,
        reason="a digest that is not the content's means that the program, not the page, is wrong",
        example="text changed after the digest was taken",
    ),
    record_rule(
        "proof.capture",
        "stop",
        "capture_located",
        least=1,
        reason="a record without its raw capture cannot be proven, nor read again",
        example='payload_digest = ""',
    ),
    record_rule(
        "proof.status",
        "quarantine",
        "capture_status",
        least=200,
        most=299,
        reason="an error page is not an article",
        example="status = 404",
    ),
    record_rule(
        "proof.robots",
        "quarantine",
        "robots_allowed",
        least=1,
        reason="what robots.txt refuses is not ours to show",
        example='robots = "disallowed"',
    ),
)
