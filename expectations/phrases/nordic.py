"""Danish, Norwegian and Swedish phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "related": """
        les også… | les mer… | les mer om… | læs også… | læs mere… | läs mer… | läs också… | läs även… |
        se også… | se också… | lue myös… | mer om :… | mest lest… | mest läst… | mest læste… | relaterte… |
        relaterade… | relaterede… | siste nytt… | flere saker… | fler artiklar… | anbefalt… | anbefalinger… |
        emner :… | ämnen :…
    """,
    "share": """
        del | dela | del artikel… | dela artikel… | del på… | dela på… | skriv ut… | tips oss… | tipsa oss… |
        kopier lenke… | følg oss… | følg | följ oss…
    """,
    "comment": """
        kommenter | kommentera | kommentarer | kommentar | kommenter artikkelen… | skriv kommentar… |
        vis kommentarer… | visa kommentarer… | les kommentarer…
    """,
    "advertisement": """
        annonse | annons | annonce | reklame | reklam | artikkelen fortsetter under… | artikeln fortsätter… |
        saken fortsetter… | historien fortsetter… | annonsørinnhold… | mainos
    """,
    "login": """
        logg inn | logga in | log ind | logg inn… | logga in… | lagre | spara | gem
    """,
    "newsletter": """
        nyhetsbrev | nyhedsbrev | meld deg på… | anmäl dig… | tilmeld dig… | …våre nyhetsbrev… |
        …vårt nyhetsbrev… | …vores nyhedsbrev…
    """,
    "subscription": """
        bli abonnent… | abonner | prenumerera… | kjøp abonnement… | allerede abonnent… | …for abonnenter…
    """,
    "media": """
        foto :… | vis mer… | visa mer… | bilde :… | bild :… | video | fullskjerm…
    """,
}
