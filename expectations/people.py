"""Words by which a byline shows that it does not name a person."""

from __future__ import annotations

AGENCIES = frozenset(
    """
    reuters|ap|associated press|the associated press|afp|agence france-presse|dpa|deutsche presse-agentur|pa
    pa media|press association|epa|efe|agencia efe|europa
    press|ansa|apa|keystone-sda|sda|sid|kna|epd|tt|ntb|ritzau
    tass|interfax|xinhua|kyodo|yonhap|pti|ani|ians|bernama|antara|bloomberg|dow
    jones|upi|lusa|belga|anp|mti|pap|ctk čtk|lapresse|adnkronos|ukrinform|cna|aap|canadian press|the canadian
    press|stringer
    """.replace("\n", "|")
    .replace("    ", "")
    .strip("|")
    .split("|")
)
"""News agencies, case folded."""

DESK_WORDS = frozenset(
    """
    staff desk redaktion newsroom agencies agency reporters team editors editorial redazione redacción
    rédaction redactie redaktionen redakcja toimitus newsdesk bureau correspondents contributors wire service
    agentur agenturen agencias agences admin administrator webmaster online
    """.split()  # noqa: SIM905  # reads better as words
)
"""A byline with one of these words names a desk."""

ROLE_WORDS = frozenset(
    """
    correspondent editor reporter writer journalist columnist korrespondent korrespondentin redakteur
    redakteurin reporterin autor autorin journaliste redactor redactora corresponsal giornalista
    """.split()  # noqa: SIM905
)
"""An author's name that ends with one of these has its role glued to it, or is nothing else."""
