"""German phrases that label the page, by kind; what asks of the reader stands in `german`."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

LABELS: dict[Kind, str] = {
    "related": """
        lesen sie auch… | lesen sie hier… | lesen sie dazu… | lesen sie mehr… | auch interessant… |
        das könnte sie auch… | das könnte dich… | das könnte ihnen… | das könnte sie interessieren… |
        mehr zum thema… | mehr dazu… | mehr von… | mehr aus… | mehr über… | mehr lesen… | mehr anzeigen… |
        mehr erfahren… | mehr laden… | mehr infos… | weitere artikel… | weitere nachrichten… |
        weitere meldungen… | weitere themen… | weitere informationen… | weitere news… | weitere beiträge… |
        weiterführende links… | siehe auch… | zum thema :… | zum artikel… | zur startseite… | meistgelesen… |
        meistgelesene… | die meistgelesenen… | beliebt… | empfohlen… | empfehlungen… | empfohlene artikel… |
        unsere empfehlungen… | verwandte themen… | verwandte artikel… | ähnliche artikel… |
        ähnliche beiträge… | themen :… | themen | schlagwörter… | schlagworte… | stichwörter… | tags |
        tags :… | aktuelle nachrichten | aktuelle nachrichten aufs… | neueste artikel… | top artikel… |
        top themen… | nächster artikel… | vorheriger artikel… | nächster beitrag… | vorheriger beitrag… |
        jetzt lesen… | hier lesen… | hier weiterlesen… | hier geht es… | hier gehts… | zur galerie… |
        zur bildergalerie… | hintergrund :… | auch lesenswert… | anzeige lesen… | inhaltsverzeichnis… |
        auf dieser seite | auf dieser seite :… | inhalt | inhalte | alle artikel… | alle themen… |
        das interessiert… | beliebte artikel… | links zum artikel… | aus dem archiv… |
        dieses thema im programm… | thema :… | dossier :… | passend dazu… | passend zum thema… |
        lesen sie…auch… | lesen sie :… | lesen sie weiter… | lies auch… | lies hier… | lies mehr… |
        lies dazu… | lest auch… | lest hier… | lest mehr… | lest dazu… | auch lesen… | auch spannend… |
        auch das noch… | ebenfalls interessant… | ebenfalls spannend… | dazu passend… | passende artikel… |
        passende themen… | das könnte euch… | das könnte auch… | könnte sie auch interessieren… |
        könnte dich auch interessieren… | mehr artikel… | mehr nachrichten… | mehr news… | mehr themen… |
        mehr videos… | mehr beiträge… | mehr hintergründe… | mehr hier… | alles zum thema… | alle infos… |
        alle news… | alle nachrichten… | alle beiträge… | weitere infos… | weitere links… | weitere videos… |
        weitere aktuelle… | weiterer artikel… | weiter lesen… | hier weiter… | hier geht s… |
        hier finden sie weitere… | hier finden sie mehr… | hier mehr… | hier erfahren sie mehr… |
        klicken sie hier… | klicke hier… | klick hier… | jetzt ansehen… | jetzt anschauen… |
        jetzt entdecken… | jetzt mehr erfahren… | neueste beiträge… | neueste nachrichten… |
        neueste meldungen… | neuester artikel… | letzte beiträge… | letzte artikel… | letzte meldungen… |
        aktuelle artikel… | aktuelle beiträge… | aktuelle themen… | aktuelle meldungen… | aktuelles aus… |
        aktuell beliebt… | top news… | top nachrichten… | topthemen… | die top…artikel… | meist gelesen… |
        meist geteilt… | meistgesehen… | meistgeklickt… | meistgesucht… | am häufigsten gelesen… |
        leser interessiert… | leser empfehlen… | die redaktion empfiehlt… | unsere redaktion empfiehlt… |
        redaktionsempfehlung… | redaktionstipp… | tipp der redaktion… | lesetipp… | lesetipps… | linktipp… |
        linktipps… | links zum thema… | weiterführende informationen… | weiterführende artikel… |
        verwandte beiträge… | verwandte inhalte… | verwandte meldungen… | ähnliche themen… |
        ähnliche inhalte… | ähnliche meldungen… | themen themen des artikels… | mehr zu diesem thema… |
        mehr zu diesen themen… | zur themenseite… | zum dossier… | zum liveblog… | zum live ticker… |
        zurück zur… | zum nächsten… | nächste meldung… | vorherige meldung… | älterer beitrag… |
        neuerer beitrag… | ältere beiträge… | neuere beiträge… | inhalt des artikels… | inhalt dieser seite… |
        video zum thema… | im video :… | aus dem ressort… | aus unserem archiv… | kategorisiert unter… |
        kategorie :… | kategorien :… | abgelegt unter… | verschlagwortet… | weiterlesen :… | lese tipp… |
        alle texte… | alle ausgaben… | alle episoden… | zur autorenseite… | zum autorenprofil… |
        zum ressort… | zum liveticker… | zum ticker… | live ticker aktualisieren… | ticker aktualisieren… |
        neue einträge… | neuer eintrag… | neue beiträge… | vorherige beiträge… | nächste beiträge… |
        aktualisieren | neu laden | der artikel wird unten… | aus dem netz… | empfohlene beiträge… |
        empfohlene inhalte… | das lesen andere… | andere lesen… | leser lesen auch… |
        leser interessieren sich… | jetzt meistgelesen… | beliebteste artikel… | am meisten gelesen… |
        mehr dieser art… | mehr wie das… | hier finden sie inhalte… | hier finden sie einen… |
        wie wird ein kommentar… | zur originalmeldung… | originalmeldung… | zum original… |
        zum originalartikel… | zur quelle… | externer link…
    """,
    "advertisement": """
        anzeige | anzeigen | werbung | advertorial | sponsored | in eigener sache | … …sogenannte affiliate… |
        …eine provision… | anzeige… weiterlesen | nach der werbung… | weiter nach der anzeige… |
        weiterlesen nach der anzeige… | …nach der anzeige weiterlesen… |
        artikel wird nach der anzeige fortgesetzt… | hier klicken… | jetzt kaufen… | zum angebot… |
        preis prüfen… | partnerangebot… | - anzeige - | anzeige :… | anzeige…angebot… |
        dieser beitrag enthält… | dieser artikel enthält… | …mit einem stern gekennzeichnet… |
        …provision…kauf… | …erhalten wir eine… | bezahlte anzeige… | bezahlter inhalt… | sponsored post… |
        partner angebote… | bitte deaktivieren sie… | jetzt bei amazon… | bei amazon kaufen… |
        bei amazon ansehen… | zum shop… | nach der anzeige… | der artikel geht… weiter… |
        artikel geht… weiter | text geht… weiter | unterhalb der werbung… | werbung weiterlesen… |
        werbung ausblenden… | anzeige schließen… | der artikel wird unten fortgesetzt… |
        artikel wird fortgesetzt… | artikel wird nach…fortgesetzt… | der artikel geht…weiter… |
        weiter nach der werbung… | scrollen sie weiter… | scrollen um weiterzulesen… | gesponsert… |
        gesponserter inhalt… | gesponserte inhalte… | anzeigensonderveröffentlichung… |
        sonderveröffentlichung… | affiliate link… | affiliate links… | …erhalten wir…provision… |
        …eine kleine provision… | mit * gekennzeichnete… | die mit einem…gekennzeichneten…links… |
        jetzt sichern… | bei amazon…kaufen… | bei amazon bestellen… | preise vergleichen… |
        …affiliate links…provision…
    """,
    "consent": """
        …cookies… akzeptieren | wir verwenden cookies… | datenschutz | datenschutzerklärung… |
        …datenschutzerklärung… | externer inhalt… | externe inhalte… | empfohlener externer inhalt… |
        empfohlener redaktioneller inhalt… | an dieser stelle finden sie… | ich bin damit einverstanden… |
        …daten an drittplattformen… | ein klick für den datenschutz | hauptinhalt | an dieser stelle… inhalt |
        …externen inhalt… | …externe inhalte… | …inhalt anzeigen… personenbezogene |
        …personenbezogene daten… übermittelt | …ihre zustimmung… | …ihre einwilligung… | inhalt laden… |
        inhalte anzeigen… | inhalt anzeigen… | inhalt erlauben… | alle akzeptieren… | akzeptieren |
        einstellungen | impressum | agb | nutzungsbedingungen… | zustimmen und… | instagram inhalt… |
        twitter inhalt… | youtube video… laden | dieses video wird von… | hier finden sie… inhalt… von |
        datenschutz cookies… | …datenschutz cookies diese website… | …diese website verwendet cookies… |
        …diese webseite verwendet cookies… | …diese seite verwendet cookies… |
        …diese website benutzt cookies… | …diese website nutzt cookies… | …unsere website verwendet cookies… |
        …wir verwenden cookies… | …wir nutzen cookies… | …wir setzen cookies… | …verwendung von cookies… |
        …cookie richtlinie… | …cookie einstellungen… | cookie einstellungen… | cookies akzeptieren… |
        cookies ablehnen… | notwendige cookies… | wir respektieren ihre privatsphäre… | ihre privatsphäre… |
        deine privatsphäre… | datenschutzhinweise… | datenschutzhinweis… | datenschutzeinstellungen… |
        privatsphäre einstellungen… | einverstanden | ablehnen | zustimmen | ich stimme zu | alle ablehnen… |
        auswahl speichern… | externen inhalt… | inhalte von…anzeigen… | erst wenn sie hier klicken… |
        wenn sie dieses…laden… | …impressum und datenschutz… | …datenschutz und impressum… | …impressum agb… |
        …agb und datenschutz… | …es gelten die…datenschutz… | agb…impressum | datenschutz impressum… |
        impressum datenschutz… | …wenn du die website weiterhin nutzt… | …widerruf…jederzeit…einwilligung… |
        …leider haben sie…keine zustimmung… | diesen inhalt anzeigen… | diesen inhalt laden… |
        inhalte laden… | inhalte von…laden… | eingebetteter inhalt… | einstellungen verwalten… |
        einstellungen speichern… | einstellungen anpassen… | einstellungen oder ablehnen… |
        auswahl bestätigen… | auswahl erlauben… | alle zulassen… | alle erlauben… | alles akzeptieren… |
        alles ablehnen… | akzeptieren und weiter… | akzeptieren und schließen… | weiter ohne zustimmung… |
        ohne zustimmung… | nur notwendige… | nur essenzielle… | nur erforderliche… |
        unbedingt erforderliche… | immer aktiv | wir und unsere partner… | wir und unsere…partner… |
        wir nutzen cookies… | wir setzen cookies… | wir brauchen ihre zustimmung… |
        wir benötigen ihre zustimmung… | wir brauchen deine zustimmung… | wir benötigen deine zustimmung… |
        wir benötigen ihre einwilligung… | …ihre zustimmung…anzuzeigen… | …ihre einwilligung…anzuzeigen… |
        …deine zustimmung…anzuzeigen… | …an drittplattformen übermittelt… | …daten an dritt…übermittelt… |
        …externen inhalt…angezeigt… | …externer inhalt von… | …der den artikel ergänzt… |
        …von der redaktion empfohlen… | …sie können ihn sich mit einem klick anzeigen… |
        …mit einem klick anzeigen lassen… | …mit einem klick anzeigen…ausblenden… |
        …in den datenschutzeinstellungen… | …in den privatsphäre einstellungen… | …unserer datenschutz… |
        mit dem laden… | mit dem klick auf… | durch klick auf… | durch das laden… | durch klicken auf… |
        zur datenschutz… | datenschutz einstellungen…
    """,
    "rights": """
        …alle rechte vorbehalten… | …alle rechte… vorbehalten… | nutzungsrechte… | …nachdruck… verboten… |
        quelle :… | quellen :… | mit material von… | mit dpa | mit afp | …mit material der… | (dpa) | dpa :… |
        dpa infocom… | …mit informationen von… | © dpa…
    """,
    "media": """
        bild :… | foto :… | fotos :… | bildquelle… | bildrechte… | quelle bild… | bild vergrößern… |
        bild anzeigen… | vollbild… | galerie | bildergalerie… | fotostrecke… | video | video abspielen… |
        abspielen | audio | bild… von… | zum video… | schließen | vergrößern | video :… | grafik :… |
        sendung :… | …ihr browser… nicht | video starten… | video laden… | video wird geladen… |
        video anzeigen… | video ausblenden… | video ansehen… | jetzt video… | ihr browser unterstützt… |
        dein browser unterstützt… | der browser unterstützt… | bitte aktivieren sie javascript… |
        bitte aktiviere javascript… | javascript aktivieren… | javascript ist deaktiviert… |
        um diese seite…javascript… | bild öffnen… | bild in großansicht… | bild in neuem fenster… |
        bild in lightbox… | galerie öffnen… | galerie anzeigen… | mehr bilder… | zu den bildern… |
        zur fotostrecke… | grafik öffnen… | grafik vergrößern… | klicken zum vergrößern… |
        zum vergrößern…klicken… | bildunterschrift… | bildnachweis… | fotocredit… | foto credit… |
        im vollbild… | vollbildmodus… | stummschalten | tweet anzeigen… | post anzeigen… | beitrag anzeigen… |
        karte laden… | karte anzeigen… | archivfoto… | symbolbild… | symbolfoto…
    """,
    "navigation": """
        startseite | menü | suche | zurück | nach oben… | zum seitenanfang… | seitenanfang… | weiter | mehr |
        weniger | alle | schließen | kontakt | hilfe | über uns… | seite… von | nächste seite… |
        vorherige seite… | zur übersicht… | zur startseite… | abstimmen | jetzt abstimmen… | stimmen sie ab… |
        stimmen sie jetzt ab… | stimm ab… | stimmt ab… | machen sie mit bei unserer umfrage… | zur umfrage… |
        zur abstimmung… | zum ergebnis… | ergebnis anzeigen… | ergebnisse anzeigen… | danke für ihre stimme… |
        danke für deine stimme… | vielen dank für ihre stimme… | vielen dank für ihre teilnahme… |
        umfrage beendet… | umfrage wird geladen… | abgegebene stimmen… | zum quiz… | quiz starten… |
        ausklappen | einklappen | aufklappen | zuklappen | weiter zum inhalt… | zum inhalt… |
        zum hauptinhalt… | zur navigation… | zur suche… | zum seitenende… | zum anfang… | zum menü… |
        inhalt überspringen… | navigation überspringen… | navigation öffnen… | navigation schließen… |
        menü öffnen… | menü schließen… | suche öffnen… | suche schließen… | suchbegriff… | lesezeit… |
        lesedauer… | ende des artikels… | nicht jetzt | später erinnern… | nein danke… | vielleicht später… |
        zurück zum artikel… | zurück zur übersicht… | zurück zur startseite… | zurück zur homepage…
    """,
}
