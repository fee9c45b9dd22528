"""Interface phrases: words that pages say to their visitors and that no article says.

Used twice: extraction takes short blocks that say them out of the body, and an expectation holds no stored body
may have one. Written for this project, by language and kind.

How a phrase matches, case and punctuation (but the colon) folded:

    "sign up"                   the whole block says this and nothing else
    "read more…"                the block begins with it
    "…all rights reserved…"     the block has it anywhere; only phrases that no sentence of an article has
    "follow… on facebook"       the block begins with the first part and has the others later, in order

Phrases are parted by `|`; `tasks.extract.text.phrases` reads them.
"""

from __future__ import annotations

from expectations.phrases import (
    african,
    asian,
    dutch,
    east_asian,
    east_slavic,
    english,
    european,
    french,
    german,
    italian,
    middle_east,
    nordic,
    northern,
    portuguese,
    recent,
    recent_west,
    spanish,
    west_slavic,
)
from expectations.phrases.kinds import Kind

__all__ = ["BRIEF", "COMMENT_ACTIONS", "PHRASES", "SENTENCE_WORDS", "SHORT_BLOCK", "Kind"]

SHORT_BLOCK = 400
"""Characters. Longer blocks are paragraphs; a phrase in them is quoted, not said."""

BRIEF = 2
"""Words; a beginning so short also begins sentences of reporters ("Tags were found on forty of the birds.")."""

SENTENCE_WORDS = 6
"""Words of a block that is such a sentence if it ends in a full stop. On 1,200 pages one block of the interface
does and has no link; a page's buttons are shorter, and its calls are known by longer beginnings."""

PHRASES: dict[str, dict[Kind, str]] = {
    "en": english.PHRASES,
    "de": german.PHRASES,
    "fr": french.PHRASES,
    "es": spanish.PHRASES,
    "it": italian.PHRASES,
    "pt": portuguese.PHRASES,
    "nl": dutch.PHRASES,
    "nordic": nordic.PHRASES,
    "recent": recent.PHRASES,
    "recent_west": recent_west.PHRASES,
    **northern.PHRASES,
    **west_slavic.PHRASES,
    **east_slavic.PHRASES,
    **european.PHRASES,
    **middle_east.PHRASES,
    **african.PHRASES,
    **asian.PHRASES,
    **east_asian.PHRASES,
}

COMMENT_ACTIONS = (
    "report this comment",
    "report comment",
    "log in to reply",
    "sign in to reply",
    "reply to this comment",
    "kommentar melden",
    "zum antworten anmelden",
    "signaler ce commentaire",
    "connectez-vous pour répondre",
    "denunciar comentario",
    "inicia sesión para responder",
    "segnala commento",
    "accedi per rispondere",
    "denunciar comentário",
    "entre para responder",
    "reactie melden",
    "log in om te reageren",
    "zgłoś komentarz",
    "nahlásit komentář",
    "anmäl kommentar",
    "rapporter kommentar",
    "anmeld kommentar",
    "raportează comentariul",
    "prijavi komentar",
    "laporkan komentar",
)
"""What stands under each comment of a thread. As a sentence of its own inside a paragraph it shows that a reader's
comment was taken for a paragraph of the article."""
