"""Swahili and Afrikaans phrases, by language and kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[str, dict[Kind, str]] = {
    "sw": {
        "related": """
            soma pia… | soma zaidi… | soma zaidi :… | pia soma… | soma habari zaidi… | habari zinazohusiana |
            habari zinazofanana | habari nyingine | makala zinazohusiana | habari mpya | zilizosomwa zaidi |
            tazama pia… | tazama zaidi… | yanayohusiana
        """,
        "share": "shiriki | sambaza | shiriki :… | tufuate… | jiunge nasi… | nakili kiungo | chapisha",
        "comment": "maoni | toa maoni… | andika maoni… | acha maoni… | jibu | ongeza maoni…",
        "login": "ingia | jisajili | jiandikishe | umesahau nenosiri…",
        "newsletter": "jarida | jiandikishe kupokea… | jiunge na jarida…",
        "advertisement": "tangazo | matangazo",
        "rights": "haki zote zimehifadhiwa…",
        "media": "picha :… | video :…",
    },
    "af": {
        "related": """
            lees ook… | lees meer… | lees verder… | lees nog… | verwante artikels | verwante berigte |
            meer nuus | nuutste nuus | gewildste
        """,
        "share": "deel | deel artikel | deel op… | kopieer skakel | volg ons…",
        "comment": "kommentaar | lewer kommentaar… | sê jou sê… | maak ’n opmerking…",
        "login": "teken in | teken aan | registreer | wagwoord vergeet…",
        "subscription": """
            teken nou in | reeds ’n intekenaar… | word ’n intekenaar… | slegs vir intekenare…
        """,
        "advertisement": "advertensie | advertensies",
    },
}
