"""Danish, Norwegian and Swedish phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "related": """
        les også… | les mer… | les mer om… | læs også… | læs mere… | läs mer… | läs också… | läs även… |
        se også… | se också… | lue myös… | mer om :… | mest lest… | mest läst… | mest læste… | relaterte… |
        relaterade… | relaterede… | siste nytt… | flere saker… | fler artiklar… | fler nyheter från… |
        fler nyheter | flere nyheter | anbefalt… | anbefalinger… | emner :… | ämnen :… | les hele saken… |
        les hele artikkelen… | læs hele artiklen… | læs hele historien… | läs hela artikeln… | läs hela… här… |
        les mer her… | läs mer här… | läs vidare… | læs videre… | siste nytt | siste nyheter | seneste nyt |
        seneste nyheder | seneste nytt | senaste nytt | senaste nyheterna | nyeste | mest sett | mest sedda |
        mest lästa | mest leste | populært | populärt | populärt just nu | populært lige nu | relatert |
        relaterte saker | relaterade artiklar | relaterede artikler | lignende artikler | liknande artiklar |
        lignende saker | rekommenderat | rekommenderad läsning | anbefalt for deg | anbefalet til dig |
        rekommenderat för dig | vis flere | visa fler | flere artikler | flere nyheder | emneord :… |
        nyckelord :… | taggar :… | stikkord :… | forrige artikkel | neste artikkel | næste artikel |
        forrige artikel | nästa artikel | föregående artikel
    """,
    "share": """
        del | dela | del artikel… | dela artikel… | del på… | dela på… | skriv ut… | tips oss… | tipsa oss… |
        kopier lenke… | følg oss… | følg | följ oss… | del :… | dela :… | del artikkelen | del denne saken… |
        del med en venn… | kopiér link | kopier link | kopiera länk | kopiera länken | lytt til artikkelen… |
        lytt til saken… | lyt til artiklen… | lyssna på artikeln… | lyssna på texten… | gem artikel |
        gem til senere | spara artikel | spara till senare | lagre sak | lagre artikkel | utskrift
    """,
    "comment": """
        kommenter | kommentera | kommentarer | kommentar | kommenter artikkelen… | skriv kommentar… |
        vis kommentarer… | visa kommentarer… | les kommentarer… | kommentarfelt | kommentarfeltet er stengt… |
        delta i debatten… | delta i diskusjonen… | deltag i debatten… | gå med i diskussionen… |
        skriv en kommentar… | vis alle kommentarer… | se alle kommentarer… | se kommentarer… |
        kommentera artikeln… | kommentér artiklen… | log ind for at kommentere… | logga in för att kommentera… |
        logg inn for å kommentere… | rapportera kommentar | anmeld kommentar
    """,
    "advertisement": """
        annonse | annons | annonce | reklame | reklam | artikkelen fortsetter under… | artikeln fortsätter… |
        saken fortsetter… | historien fortsetter… | annonsørinnhold… | mainos | artiklen fortsætter under… |
        artiklen fortsætter efter… | historien fortsætter under… | teksten fortsetter under… |
        texten fortsätter under… | artikkelen fortsetter etter… | artikeln fortsätter efter… | sponset innhold |
        sponsoreret indhold | sponsrat innehåll | betalt innhold | betalt indhold | kommersielt samarbeid |
        annonce - læs videre… | annons i samarbete med…
    """,
    "login": """
        logg inn | logga in | log ind | logg inn… | logga in… | lagre | spara | gem |
        har du allerede en konto… | har du redan ett konto… | har du allerede en profil… | opret profil… |
        opret konto… | skapa konto… | opprett konto… | opprett bruker… | glemt passord… | glemt adgangskode… |
        glömt lösenord… | logg ut | logga ut | log ud | mina sidor
    """,
    "newsletter": """
        nyhetsbrev | nyhedsbrev | meld deg på… | anmäl dig… | tilmeld dig… | …våre nyhetsbrev… |
        …vårt nyhetsbrev… | …vores nyhedsbrev… | få nyhetsbrevet… | få nyhedsbrevet… | få våra nyhetsbrev… |
        få vårt nyhetsbrev… | få vores nyhedsbrev… | meld deg på nyhetsbrev… | tilmeld nyhedsbrev… |
        tilmeld dig nyhedsbrev… | prenumerera på vårt nyhetsbrev… | prenumerera på nyhetsbrev… |
        anmäl dig till vårt nyhetsbrev… | skriv upp dig på… nyhetsbrev… | e-postadress | din e-postadress…
    """,
    "subscription": """
        bli abonnent… | abonner | prenumerera… | kjøp abonnement… | allerede abonnent… | …for abonnenter… |
        bli abonnent | kjøp abonnement | bestill abonnement… | abonner nå… | få tilgang | få adgang |
        for abonnenter | kun for abonnenter | bare for abonnenter | denne artikkelen er for abonnenter… |
        denne artikkelen er kun for abonnenter… | denne saken er for abonnenter… | køb abonnement… |
        bliv abonnent… | denne artikel er for abonnenter… | denne artikel er kun for abonnenter… |
        artiklen er kun for abonnenter… | bli prenumerant… | köp prenumeration… | prenumerera |
        endast för prenumeranter | för prenumeranter | den här artikeln är för prenumeranter… |
        artikeln är låst… | lås upp artikeln… | redan prenumerant… | är du redan prenumerant… |
        er du allerede abonnent… | er du abonnent… | støtt oss | stöd oss
    """,
    "media": "foto :… | vis mer… | visa mer… | bilde :… | bild :… | video | fullskjerm…",
    "consent": """
        vi bruker informasjonskapsler… | vi bruger cookies… | vi använder cookies… | vi og våre partnere… |
        vi og vores partnere… | vi och våra partner… | godta alle… | acceptera alla… | acceptér alle… |
        godkänn alla… | personvernerklæring | integritetspolicy | privatlivspolitik
    """,
    "rights": "alle rettigheter forbeholdt… | alle rettigheder forbeholdes… | alla rättigheter förbehållna…",
    "app": """
        last ned appen… | last ned vår app… | hent appen… | hent vores app… | ladda ner appen… |
        ladda ner vår app… | åpne i appen | öppna i appen
    """,
    "navigation": """
        til forsiden | til toppen | tilbake til toppen | tilbage til toppen | till toppen | till startsidan |
        last inn flere… | vis mere | indlæs flere | tilbake til forsiden | tilbage til forsiden
    """,
    "contact": """
        har du tips… | har du et tips… | har du ett tips… | har du et tip… | kontakt oss | kontakta oss |
        kontakt os | fant du en feil… | har du funnet en feil… | fandt du en fejl… | hittat ett fel… |
        hittade du ett fel… | har du hittat ett fel…
    """,
}
