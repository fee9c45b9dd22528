"""Finnish, Estonian, Latvian, Lithuanian and Icelandic phrases; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[str, dict[Kind, str]] = {
    "fi": {
        "related": """
            lue myös… | lue lisää… | lue lisää :… | lue myös :… | lue täältä… | lue koko juttu… |
            lue koko artikkeli… | katso myös… | katso lisää… | aiheesta lisää… | lisää aiheesta… |
            lisää aiheesta :… | aiheeseen liittyvää | aiheeseen liittyvät… | aiheet :… | aihetunnisteet |
            asiasanat :… | avainsanat :… | luetuimmat | luetuimmat jutut | uusimmat | uusimmat uutiset |
            suosittelemme | suositellut | suositeltua | muut lukevat… | muita juttuja… |
            sinua voisi kiinnostaa… | saatat olla kiinnostunut… | seuraava artikkeli | edellinen artikkeli |
            kommentoiduimmat | tuoreimmat | suosituimmat
        """,
        "share": """
            jaa | jaa :… | jaa artikkeli… | jaa juttu… | jaa facebookissa | jaa twitterissä | kopioi linkki |
            tulosta | tallenna | tallenna artikkeli | lähetä sähköpostilla | seuraa meitä… | tykkää |
            kuuntele artikkeli | kuuntele juttu
        """,
        "comment": """
            kommentit | kommentti | kommentoi | kommentoi artikkelia… | kommentoi juttua… | näytä kommentit… |
            lue kommentit… | lisää kommentti… | kirjoita kommentti… | jätä kommentti… |
            osallistu keskusteluun… | vastaa | ilmoita asiaton… | kirjaudu sisään kommentoidaksesi… |
            ei kommentteja…
        """,
        "login": """
            kirjaudu | kirjaudu sisään | kirjaudu sisään… tunnuksella… | rekisteröidy | luo tunnus… |
            luo tili… | unohditko salasanan… | oletko jo tilaaja… | kirjaudu ulos | onko sinulla jo tunnus…
        """,
        "subscription": """
            tilaa | tilaa nyt | tilaa… lehti… | tilaajille | vain tilaajille | tämä artikkeli on… tilaajille… |
            tämä juttu on tilaajille… | jatka lukemista… | lue artikkeli tilaamalla… | osta digitilaus…
        """,
        "newsletter": """
            uutiskirje | uutiskirjeet | tilaa uutiskirje… | tilaa uutiskirjeemme… | tilaa ilmainen uutiskirje… |
            sähköpostiosoite
        """,
        "advertisement": """
            mainos | mainokset | ilmoitus | kaupallinen yhteistyö | artikkeli jatkuu mainoksen… |
            juttu jatkuu mainoksen… | juttu jatkuu kuvan alla… | artikkeli jatkuu kuvan alla… | mainos alkaa |
            mainos päättyy | mainos, juttu jatkuu alla
        """,
        "consent": """
            käytämme evästeitä… | tämä sivusto käyttää evästeitä… | sivustomme käyttää evästeitä… |
            hyväksy kaikki… | hyväksy evästeet… | tietosuojaseloste
        """,
        "rights": "kaikki oikeudet pidätetään…",
        "app": "lataa sovellus… | lataa sovelluksemme… | avaa sovelluksessa…",
        "navigation": """
            etusivu | takaisin ylös | sivun alkuun | näytä lisää | lataa lisää | sulje | sisällysluettelo
        """,
        "media": """
            kuva :… | kuvat :… | video :… | katso video | katso kuvat… | avaa kuvagalleria… | kuvagalleria
        """,
        "contact": """
            huomasitko virheen… | anna palautetta | anna juttuvinkki… | lähetä juttuvinkki… | juttuvinkki |
            lähetä uutisvinkki… | ota yhteyttä
        """,
    },
    "et": {
        "related": """
            loe ka… | loe veel… | loe lisaks… | loe edasi… | loe rohkem… | vaata ka… | vaata lisaks… |
            seotud artiklid | seotud lood | seotud uudised | samal teemal | loetumad | enimloetud |
            viimased uudised | uusimad | populaarsed | soovitame | märksõnad :… | teemad :… | eelmine artikkel |
            järgmine artikkel
        """,
        "share": """
            jaga | jaga :… | jaga artiklit… | jaga facebookis | kopeeri link | prindi | salvesta | jälgi meid… |
            meeldib
        """,
        "comment": """
            kommentaarid | kommenteeri | kommentaar | lisa kommentaar… | loe kommentaare… | vaata kommentaare… |
            jäta kommentaar… | vasta | teata
        """,
        "login": "logi sisse | logi sisse… | registreeru | loo konto… | unustasid parooli… | logi välja",
        "subscription": """
            telli | telli kohe | telli ajaleht… | ainult tellijale | see artikkel on tellijatele… |
            oled juba tellija… | edasi lugemiseks…
        """,
        "newsletter": "uudiskiri | telli uudiskiri… | liitu uudiskirjaga… | liitu meie uudiskirjaga…",
        "advertisement": """
            reklaam | sisuturundus | lugu jätkub pärast reklaami | artikkel jätkub pärast reklaami | kuulutus
        """,
        "consent": """
            kasutame küpsiseid… | see leht kasutab küpsiseid… | veebileht kasutab küpsiseid… | nõustu kõigiga… |
            privaatsuspoliitika
        """,
        "media": "foto :… | fotod :… | video :… | vaata galeriid… | vaata videot…",
        "contact": "leidsid vea… | anna vihje… | saada vihje…",
        "navigation": "avaleht | tagasi üles | näita rohkem | sulge",
    },
    "lv": {
        "related": """
            lasi arī… | lasiet arī… | lasi vairāk… | lasīt vairāk | lasīt tālāk | lasiet vairāk… |
            skaties arī… | saistītie raksti | saistītās ziņas | līdzīgi raksti | citi raksti | lasītākie |
            lasītākās ziņas | jaunākie | jaunākās ziņas | populārākie | iesakām | iesakām izlasīt… | tēmas :… |
            iepriekšējais raksts | nākamais raksts
        """,
        "share": """
            dalīties | dalies | dalies :… | dalīties ar rakstu… | kopēt saiti | drukāt | izdrukāt | saglabāt |
            seko mums… | sekojiet mums…
        """,
        "comment": """
            komentāri | komentēt | komentārs | pievienot komentāru… | rakstīt komentāru… | lasīt komentārus… |
            skatīt komentārus… | atbildēt | ziņot | atstāt komentāru…
        """,
        "login": """
            ienākt | pieslēgties | ieiet | reģistrēties | pieslēdzies… lai… | aizmirsi paroli… | izveido kontu…
        """,
        "subscription": """
            abonēt | abonē | abonē tagad… | tikai abonentiem | šis raksts pieejams abonentiem… |
            lai turpinātu lasīt… | jau esi abonents…
        """,
        "newsletter": """
            jaunumu vēstule | piesakies jaunumiem… | piesakies jaunumu… | pieraksties jaunumiem… |
            saņem jaunumus e-pastā…
        """,
        "advertisement": """
            reklāma | raksts turpinās pēc reklāmas | turpinājums pēc reklāmas | reklāmraksts
        """,
        "consent": """
            mēs izmantojam sīkdatnes… | šī vietne izmanto sīkdatnes… | šajā vietnē tiek izmantotas sīkdatnes… |
            piekrītu visām… | privātuma politika
        """,
        "rights": "visas tiesības aizsargātas… | pārpublicēšana…",
        "media": "foto :… | video :… | skatīt galeriju… | skatīt video",
        "contact": "pamanīji kļūdu… | ziņo par kļūdu…",
        "navigation": "sākums | uz augšu | rādīt vairāk | ielādēt vairāk | aizvērt",
    },
    "lt": {
        "related": """
            skaitykite taip pat… | taip pat skaitykite… | skaityk taip pat… | skaityti daugiau |
            skaitykite daugiau… | skaitykite toliau… | skaityti toliau | susiję straipsniai |
            susijusios naujienos | susijusios temos | panašūs straipsniai | kiti straipsniai | skaitomiausi |
            skaitomiausi straipsniai | naujausi | naujausi straipsniai | populiariausi | rekomenduojame |
            rekomenduojami… | temos :… | žymos :… | ankstesnis straipsnis | kitas straipsnis |
            taip pat žiūrėkite… | žiūrėkite taip pat…
        """,
        "share": """
            dalintis | dalintis :… | pasidalinti | pasidalink… | pasidalinkite… | kopijuoti nuorodą |
            spausdinti | išsaugoti | sekite mus… | sek mus… | patinka
        """,
        "comment": """
            komentarai | komentuoti | komentaras | rašyti komentarą… | parašyti komentarą… |
            palikti komentarą… | skaityti komentarus… | rodyti komentarus… | atsakyti | pranešti | komentuok
        """,
        "login": """
            prisijungti | prisijunkite | prisijunk | registruotis | registracija | pamiršote slaptažodį… |
            turite paskyrą… | prisijunkite… norėdami…
        """,
        "subscription": """
            prenumeruoti | prenumeruok | prenumerata | tik prenumeratoriams |
            šis straipsnis skirtas prenumeratoriams… | straipsnis skirtas tik prenumeratoriams… |
            norėdami skaityti toliau… | jau esate prenumeratorius… | paremkite mus
        """,
        "newsletter": """
            naujienlaiškis | prenumeruokite naujienlaiškį… | prenumeruok naujienlaiškį… |
            užsisakykite naujienlaiškį… | jūsų el paštas…
        """,
        "advertisement": """
            reklama | straipsnio tęsinys po reklamos | tekstas tęsiamas po… reklam… |
            straipsnis tęsiamas po reklamos… | užsakymas
        """,
        "consent": """
            mes naudojame slapukus… | ši svetainė naudoja slapukus… | svetainėje naudojami slapukai… |
            sutinku su visais… | privatumo politika
        """,
        "rights": "visos teisės saugomos… | draudžiama kopijuoti…",
        "media": "nuotr :… | nuotrauka :… | video :… | žiūrėti galeriją… | fotogalerija",
        "contact": "pastebėjote klaidą… | pranešti apie klaidą | turite naujieną…",
        "navigation": "pradžia | į viršų | rodyti daugiau | krauti daugiau | uždaryti",
    },
    "is": {
        "related": """
            lesa meira | lesa meira… | lesa nánar… | lestu meira… | lestu líka… | lesið einnig… | sjá einnig… |
            sjá nánar… | tengdar fréttir | tengdar greinar | tengt efni | tengd skjöl | mest lesið |
            mest lesið :… | nýjustu fréttir | nýjast | fleiri fréttir | fleiri greinar | næsta grein |
            fyrri grein
        """,
        "share": """
            deila | deila frétt | deila frétt :… | deila á facebook | deildu… | afrita slóð | prenta |
            fylgdu okkur… | fylgstu með… á facebook…
        """,
        "comment": """
            athugasemdir | ummæli | skrifa athugasemd… | bæta við athugasemd… | sjá athugasemdir… | svara |
            engar athugasemdir…
        """,
        "login": """
            innskráning | skrá inn | skráðu þig inn… | nýskráning | skrá mig inn | gleymt lykilorð… | útskrá
        """,
        "subscription": """
            áskrift | gerast áskrifandi… | kaupa áskrift… | ertu áskrifandi… | fá áskrift… | þegar áskrifandi… |
            aðeins fyrir áskrifendur…
        """,
        "newsletter": """
            póstlisti | skráðu þig á póstlista… | skrá mig á póstlista… | fréttabréf | skráning á póstlista…
        """,
        "advertisement": "auglýsing | auglýsingar | kostuð kynning",
        "consent": """
            þessi vefur notar vafrakökur… | við notum vafrakökur… | vefsíðan notar vafrakökur… |
            samþykkja allar…
        """,
        "rights": "allur réttur áskilinn… | öll réttindi áskilin…",
        "media": "ljósmynd :… | mynd :… | myndir :… | horfa á myndband | ljósm :…",
        "contact": "senda ábendingu… | sendu okkur… ábendingu… | hafa samband | ábending um frétt…",
        "navigation": "forsíða | til baka | efst á síðu | sýna meira",
    },
}
