"""What must be true of one record before readers may see it.

`quarantine` is for what would make the archive say something false: another article's words, a widget as
news, a date that cannot be. `flag` is for what a careful reader should know: it is stored, marked, and
counted.
"""

from __future__ import annotations

from expectations.field_rules import FIELDS, PROOF, TIMES
from expectations.rules import record_rule

IDENTITY = (
    record_rule(
        "identity.source",
        "stop",
        "source_agrees",
        least=1,
        reason="records of two publishers in one batch mean that the run mixed them up",
        example="a draft of source herald in a batch of source courier",
    ),
    record_rule(
        "identity.address",
        "quarantine",
        "address_is_http",
        least=1,
        reason="an article is found again by its address",
        example="url = javascript:void(0)",
    ),
    record_rule(
        "identity.host",
        "flag",
        "address_is_own",
        least=1,
        reason="a redirect may end at another publisher, whose words are then filed under this one",
        example="the answer came from ads.example.net",
    ),
    record_rule(
        "identity.front_page",
        "quarantine",
        "address_is_front",
        most=0,
        reason="a home page is many articles and none",
        example="url = https://news.example/",
    ),
    record_rule(
        "identity.canonical_host",
        "flag",
        "canonical_is_own",
        least=1,
        reason="a canonical address elsewhere means that the article is another publisher's",
        example="canonical_url = https://agency.example/story",
    ),
    record_rule(
        "identity.canonical_front",
        "flag",
        "canonical_is_front",
        most=0,
        reason="a canonical address that is the home page is a fault of the page and is not believed",
        example="canonical_url = https://news.example/",
    ),
)

HEADLINE = (
    record_rule(
        "headline.present",
        "quarantine",
        "headline_present",
        least=1,
        reason="an article without headline is a page that was not understood",
        example="headline = null",
    ),
    record_rule(
        "headline.length",
        "quarantine",
        "headline_chars",
        least="headline.length.min",
        most="headline.length.max",
        reason="a single letter or a whole paragraph is not a headline",
        example="the first paragraph taken for the headline",
    ),
    record_rule(
        "headline.own",
        "quarantine",
        "headline_is_site",
        most=0,
        reason="the publisher's name over every article is the page's logo, not a headline",
        example='headline = "The Daily Example"',
    ),
    record_rule(
        "headline.echoed",
        "flag",
        "headline_echoed",
        least=1,
        reason="h1, og:title and JSON-LD word it differently but never share nothing",
        example='h1 "Most read", og:title "Council agrees budget"',
    ),
    record_rule(
        "standfirst.length",
        "flag",
        "standfirst_chars",
        most="standfirst.length.max",
        reason="a deck longer than a paragraph is the body",
        example="the whole text as standfirst",
    ),
    record_rule(
        "standfirst.apart",
        "flag",
        "standfirst_in_body",
        most=0,
        reason="the deck stands once; twice it would count as two statements",
        example="the body begins with the standfirst",
    ),
)

BODY = (
    record_rule(
        "body.present",
        "quarantine",
        "body_present",
        least=1,
        reason="empty bodies are how a changed layout shows itself",
        example='text = ""',
    ),
    record_rule(
        "body.length",
        "quarantine",
        "body_chars",
        least="body.length.min",
        reason="a stub is a teaser, a notice or a wall, not the article",
        example='text = "Please wait."',
    ),
    record_rule(
        "body.endless",
        "flag",
        "body_chars_raw",
        most="body.length.max",
        reason="a body of a book's length has taken in the next articles",
        example="infinite scroll read as one article",
    ),
    record_rule(
        "body.language",
        "flag",
        "body_language_agrees",
        least=1,
        reason="readers search by language; a wall or an error page often speaks another one",
        example='language = "en" over a German text',
    ),
    record_rule(
        "body.widgets",
        "quarantine",
        "body_widgets",
        most=0,
        reason="comment, login, newsletter and share widgets are the page speaking, not the paper",
        example='a paragraph "Join our commenting forum"',
    ),
    record_rule(
        "body.widget_hints",
        "flag",
        "body_widget_hints",
        most=0,
        reason="a widget may have been glued to a paragraph; or an article speaks of newsletters",
        example='"... officials said. Sign up to our free newsletter"',
    ),
    record_rule(
        "body.repeats",
        "quarantine",
        "body_repeated_share",
        most="body.repeated.max",
        reason="a body that says itself twice was joined from two copies on the page",
        example="the mobile and the desktop text one after the other",
    ),
    record_rule(
        "body.shared",
        "quarantine",
        "body_shared_share",
        most="body.shared.max",
        reason="paragraphs that stand in many articles of a day are furniture",
        example="the newsletter box as most of a short body",
    ),
    record_rule(
        "body.twins",
        "quarantine",
        "body_twins",
        most=0,
        reason="one body under two headlines: a consent wall, an error page or the wrong box was read",
        example='"We value your privacy ..." as body of two articles',
    ),
    record_rule(
        "body.markup",
        "flag",
        "body_markup",
        most=0,
        reason="tags and scripts in the text are a page read past its structure",
        example='"<div class=..." in a paragraph',
    ),
    record_rule(
        "body.source_code",
        "quarantine",
        "body_markup_density",
        most=10,
        reason="the page's source was read for its text; an article on programming has one tag in a thousand",
        example='"&lt;p&gt;There are many ways &lt;/p&gt;" throughout',
    ),
    record_rule(
        "body.garbled",
        "quarantine",
        "body_garbled",
        most=3,
        reason="a wrong encoding spoils every name with an accent, and cannot be undone later",
        example='"GÃ¶teborg" throughout the text',
    ),
    record_rule(
        "body.odd_characters",
        "flag",
        "body_garbled",
        most=0,
        reason="some publishers print a broken sign now and then; it is theirs, and is marked",
        example="one U+FFFD in a long text",
    ),
    record_rule(
        "body.headline_apart",
        "flag",
        "body_starts_with_headline",
        most=0,
        reason="the body is without the headline",
        example="the first paragraph is the headline again",
    ),
    record_rule(
        "body.finished",
        "flag",
        "body_unfinished",
        most=0,
        reason="text that breaks off is a teaser or the free part of a paywalled page",
        example='"The minister said that ..."',
    ),
    record_rule(
        "body.declared_words",
        "quarantine",
        "declared_words_ratio",
        least="body.declared.min",
        reason="the publisher counted its words; half of them missing is half an article",
        example="declared 800 words, 350 found, nothing paywalled",
    ),
    record_rule(
        "body.declared_tolerance",
        "flag",
        "declared_words_ratio",
        least="body.declared.flag",
        most="body.declared.max",
        reason="a count far from the publisher's own is missing text, or foreign text",
        example="declared 300 words, 900 found",
    ),
    record_rule(
        "body.word_count",
        "flag",
        "characters_per_word",
        least=3,
        most=16,
        reason="word_count is a statement about the text and must be true of it",
        example="word_count = 12 over 400 words",
    ),
)

BYLINE = (
    record_rule(
        "byline.names",
        "quarantine",
        "author_junk",
        most=0,
        reason="a date or a phrase as author makes a person who never was",
        example='authors = ["3 hours ago"]',
    ),
    record_rule(
        "byline.people",
        "flag",
        "author_not_people",
        most=0,
        reason="agencies and desks are not people; they have a field of their own",
        example='authors = ["Reuters Staff"]',
    ),
    record_rule(
        "byline.count",
        "flag",
        "author_count",
        most="byline.count.max",
        reason="thirty authors are the list of the paper's staff",
        example="every link of the footer as author",
    ),
    record_rule(
        "byline.once",
        "flag",
        "author_repeats",
        most=0,
        reason="each author stands once",
        example='authors = ["Ann Lee", "Ann Lee"]',
    ),
)

RECORD_RULES = (*IDENTITY, *HEADLINE, *BODY, *BYLINE, *TIMES, *FIELDS, *PROOF)
"""All rules for one record, in the order of the fields."""
