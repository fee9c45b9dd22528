"""German phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "comment": """
        kommentar | kommentare | kommentieren | keine kommentare | kommentar schreiben… |
        kommentar verfassen… | kommentar hinzufügen… | kommentare anzeigen… | kommentare lesen… |
        alle kommentare… | zu den kommentaren… | kommentare laden… | ihr kommentar… |
        schreiben sie einen kommentar… | schreiben sie den ersten kommentar… | diskutieren sie mit… |
        jetzt mitdiskutieren… | mitdiskutieren | diskussion | zur diskussion… | leserkommentare… |
        antworten | antwort abbrechen… | die kommentarfunktion… | kommentarregeln… | netiquette… |
        …bitte beachten sie unsere netiquette… | …deine e mail adresse wird nicht veröffentlicht… |
        …ihre e mail adresse wird nicht veröffentlicht… | erforderliche felder sind… |
        schreibe einen kommentar… | was denken sie… schreiben | ihre meinung… zum thema |
        leserbrief schreiben… | beitrag melden… | kommentar melden… | forum | meistkommentiert… |
        …um zu kommentieren… | …müssen sie angemeldet sein… | die kommentare geben nicht… |
        kommentieren sie… | jetzt kommentieren… | kommentar abgeben… | kommentar abschicken… |
        kommentar absenden… | kommentar hinterlassen… | hinterlasse einen kommentar… |
        hinterlassen sie einen kommentar… | schreib einen kommentar… | einen kommentar schreiben… |
        kommentare ausblenden… | kommentare einblenden… | kommentare öffnen… |
        kommentare geschlossen… | kommentare sind geschlossen… | weitere kommentare… |
        neueste kommentare… | älteste zuerst | neueste zuerst | beliebteste zuerst |
        noch keine kommentare… | es gibt noch keine… | leserbriefe | leserkommentar… |
        diskutieren…mit | diskutiere mit… | diskutiert mit… | jetzt diskutieren… | ihre meinung… |
        deine meinung… | sagen sie uns ihre meinung… | sagen sie ihre meinung… |
        wie ist ihre meinung… | wie ist deine meinung… | schreiben sie uns…meinung |
        schreibt uns…kommentar… | schreibt es…in die kommentare… | …in die kommentare… |
        melden sie sich an um… | melde dich an um… | bitte melden sie sich an… | bitte anmelden um… |
        sie müssen angemeldet sein… | du musst angemeldet sein… | loggen sie sich ein um… |
        zum kommentieren… | um kommentieren zu… | registrieren sie sich um… | beitrag kommentieren… |
        artikel kommentieren… | kommentarrichtlinien… | community richtlinien… | community regeln… |
        zur netiquette… | nutzungsregeln… | antworten anzeigen… | antwort schreiben… | mitreden |
        zum forum… | im forum…diskutieren… | auf diesen kommentar… | der kommentarbereich… |
        die kommentare sind… | alle felder mit… | mit * markierte… | name e mail und website… |
        meinen namen…speichern…
    """,
    "login": """
        anmelden | einloggen | abmelden | registrieren | jetzt anmelden… | jetzt registrieren… |
        jetzt einloggen… | bitte melden sie sich… | bitte loggen sie… | hier anmelden… |
        sie haben bereits ein konto… | bereits registriert… | noch kein konto… |
        noch nicht registriert… | passwort | passwort vergessen… | benutzername | e mail adresse |
        e mail | angemeldet bleiben… | mein konto | konto erstellen… | sie sind bereits abonnent… |
        artikel merken… | merken | gemerkt | zur merkliste… | merkliste… | auf die merkliste… |
        bitte geben sie eine gültige… | login | log in | registrierung | anmeldung | hier einloggen… |
        hier registrieren… | hier geht s zum login… | zum login… | kostenlos registrieren… |
        jetzt kostenlos registrieren… | kostenloses konto… | neu hier… | sie haben schon…konto… |
        schon registriert… | schon mitglied… | bereits mitglied… | sie sind bereits registriert… |
        sie sind nicht angemeldet… | sie sind nicht verbunden… | sie sind angemeldet… |
        eingeloggt bleiben… | eingeloggt als… | angemeldet als… | kennwort | kennwort vergessen… |
        passwort zurücksetzen… | zugangsdaten vergessen… | benutzername oder… | nutzername |
        mein profil… | artikel gemerkt… | gespeicherte artikel… | für später speichern… |
        später lesen… | speichern | loggen sie sich ein… | logge dich ein… | bitte logge dich… |
        bitte einloggen…
    """,
    "newsletter": """
        newsletter | newsletter abonnieren… | newsletter bestellen… | newsletter anmelden… |
        …newsletter… abonnieren | …newsletter… anmelden | …newsletter… bestellen | zum newsletter… |
        jetzt newsletter… | unser newsletter… | …unseren newsletter… | …unserem newsletter… |
        …kostenlosen newsletter… | …newsletter an… | …newsletter richtig… | …in ihr postfach… |
        …in ihrem postfach… | …in dein postfach… | …täglichen newsletter… | …newsletter informiert… |
        …ins e mail postfach… | …per e mail erhalten… | abonnieren sie unseren… | abonnieren |
        jetzt abonnieren… | melden sie sich hier… | hier kostenlos anmelden… | ihre e mail adresse… |
        der newsletter… kostenlos | …ich habe die datenschutz… | mit der anmeldung… |
        mit meiner anmeldung… | ich stimme zu… | …jederzeit abbestellen… | …jederzeit widerrufen… |
        vielen dank für ihre anmeldung… | bleiben sie informiert… | …whatsapp kanal… |
        …push nachrichten… | alle zwei wochen… newsletter | newsletter anmeldung… |
        zur newsletter anmeldung… | unsere newsletter… | …unserer newsletter… |
        …den newsletter… abonnieren… | …newsletter abonnieren… | …newsletter anmeldung… |
        …infos zum newsletter… | …morgen newsletter… | …unser newsletter… | abonniere unseren… |
        abonniere jetzt… | abonnieren sie jetzt… | abonnieren sie den… | abonnieren sie hier… |
        melde dich…newsletter… | melden sie sich…newsletter… | jetzt zum newsletter… |
        jetzt kostenlos abonnieren… | jetzt gratis abonnieren… | jetzt kostenlos anmelden… |
        hier abonnieren… | kostenlos abonnieren… | gratis abonnieren… | deine e mail adresse… |
        ihre e mail… | deine e mail… | e mail adresse eingeben… | gib deine e mail… |
        gib deine e mail adresse… | geben sie ihre e mail… | bitte geben sie ihre e mail… |
        bitte klicke auf den link… | bitte klicken sie auf den link… | bestätigungsmail… |
        wir haben ihnen eine… | wir haben dir eine… | vielen dank für deine anmeldung… |
        vielen dank für ihr interesse… | danke für ihre anmeldung… | danke für deine anmeldung… |
        sie haben sich erfolgreich… | du hast dich erfolgreich… | ich möchte… newsletter… |
        ich möchte…e mail…erhalten… | ich willige ein… | mit dem abonnieren… | mit ihrer anmeldung… |
        mit deiner anmeldung… | mit klick auf… | durch die anmeldung… | …abmeldung jederzeit… |
        …jederzeit abmelden… | …jederzeit wieder abmelden… | …jederzeit möglich…abmeld… |
        …abmeldelink… | kein spam… | bleib auf dem laufenden… | bleiben sie auf dem laufenden… |
        immer auf dem laufenden… | immer informiert… | verpassen sie nichts… | verpasse nichts… |
        verpassen sie keine… | verpasse keine… | nichts mehr verpassen… | keine news mehr… |
        …direkt ins postfach… | …direkt in ihr postfach… | …direkt in dein postfach… |
        …in ihr e mail postfach… | …in dein e mail postfach… | …ins postfach… |
        …in ihren posteingang… | …in deinen posteingang… | …in deinem postfach… | …per e mail zu… |
        push benachrichtigungen… | benachrichtigungen aktivieren… |
        …benachrichtigungen über neue beiträge… | täglich das wichtigste… |
        die wichtigsten nachrichten… newsletter… | schließe dich…followern an | folge diesem blog… |
        blog via e mail… | erhalten sie…newsletter… | erhalte…newsletter… | du willst…newsletter… |
        sie wollen…newsletter… | sie möchten…newsletter… | wir würden hier gerne…
    """,
    "subscription": """
        jetzt abonnieren… | abo | abonnieren | jetzt testen… | jetzt kostenlos testen… |
        jetzt bestellen… | jetzt abo… | zum abo… | abo abschließen… | jetzt weiterlesen… |
        weiterlesen mit… | weiterlesen | kostenlos testen… | …probeabo… | … wochen kostenlos testen… |
        …artikel ist exklusiv… | dieser artikel ist… abonnenten | exklusiv für abonnenten… |
        nur für abonnenten… | …unbegrenzten zugriff… | …unbegrenzt lesen… | …jederzeit kündbar… |
        monatlich kündbar… | sie haben noch kein abo… | bereits abonnent… | mit abo weiterlesen… |
        …um weiterzulesen… | …um diesen artikel zu lesen… | unterstützen sie… journalismus |
        …unabhängigen journalismus… | spenden | jetzt spenden… | …mit einer spende… | premium |
        artikel verschenken… | verschenken | plus artikel | …mit ihrem abo… | jetzt abonnent werden… |
        abonnent werden… | jetzt mitglied werden… | jetzt unterstützen… | unterstützen sie uns… |
        unterstütze uns… | unterstützt uns… | unterstützen sie unsere… | unterstütze unsere… |
        unterstützen sie den… | …unsere arbeit unterstützen… | …unsere arbeit zu unterstützen… |
        …unterstützen sie unsere arbeit… | …unterstütze unsere arbeit… | …mit ihrer spende… |
        …mit deiner spende… | …eine spende…unterstütz… | spende jetzt… | hier spenden… |
        per paypal…spenden… | zum weiterlesen… | um weiterlesen… | sie möchten weiterlesen… |
        möchten sie weiterlesen… | lesen sie weiter mit… | lesen sie jetzt weiter… |
        jetzt freischalten… | artikel freischalten… | diesen artikel freischalten… |
        zugang freischalten… | unbegrenzter zugriff… | unbegrenzter zugang… |
        …zugriff auf alle artikel… | …zugriff auf alle inhalte… | …zugang zu allen artikeln… |
        …zugang zu allen inhalten… | …alle artikel lesen… | alle inhalte…lesen… | angebot sichern… |
        zu den abos… | abo angebote… | alle abos… | digital abo… | digitalabo… | probemonat… |
        probeabo… | gratismonat… | … monat kostenlos… | jederzeit kündbar… | kündigung jederzeit… |
        dieser inhalt ist…abonnenten… | dieser artikel ist…kostenpflichtig… |
        dieser artikel ist nur… | dieser text ist…abonnenten… | dieser beitrag ist…abonnenten… |
        exklusiver inhalt… | nur mit abo… | mit einem abo… | bereits abonniert… | schon abonnent… |
        sie sind abonnent… | noch kein abonnent… | noch kein abo… | freie artikel… |
        diesen artikel verschenken… | artikel schenken… | geschenk…abo… | premium artikel… |
        premium inhalt… | … plus artikel…
    """,
    "share": """
        teilen | artikel teilen… | auf facebook teilen… | auf twitter teilen… | auf x teilen… |
        per whatsapp… | per e mail… | bei facebook teilen… | drucken | artikel drucken… |
        seite drucken… | versenden | artikel versenden… | link kopieren… | link kopiert… |
        folgen sie uns… | folgen | folge uns… | twittern | mailen | weiterleiten | feedback |
        empfehlen | weitersagen | artikel empfehlen… | vorlesen | artikel anhören… | anhören |
        jetzt anhören… | schriftgröße… | als bevorzugte quelle… | …als bevorzugte quelle… |
        …dieser artikel wurde ausgedruckt… | kurzlink… | facebook icon… | teile diesen… |
        jetzt teilen… | teilen sie… | teile den… | teile das… | teilt diesen… | teilen auf… |
        teilen mit… | teilen via… | teilen per… | beitrag teilen… | seite teilen… | weiterempfehlen… |
        weiterempfehlen | artikel speichern… | artikel vorlesen… | artikel hören… | vorlesen lassen… |
        link zur seite… | link teilen… | url kopieren… | kopieren | in zwischenablage… |
        in die zwischenablage… | per e mail teilen… | folge uns auf… | folgt uns… | folgen sie…auf… |
        folge…auf instagram… | folge…auf facebook… | folge…auf twitter… | folgen sie…facebook… |
        …folgen sie uns auf… | …folge uns auf… | …folgt uns auf… | besuchen sie uns auf… |
        besuche uns auf… | abonnieren sie…kanal… | abonniere…kanal… | abonniert…kanal… |
        …youtube kanal…abonn… | jetzt folgen… | jetzt bei google… | auf google…bevorzugt… |
        pdf herunterladen… | als pdf… | druckversion… | schrift vergrößern… | schrift verkleinern… |
        gefällt mir | gefällt mir…wird geladen… | podcast abonnieren… | podcast hören… |
        jetzt reinhören… | überall wo es podcasts gibt… | den podcast…finden sie…
    """,
    "related": """
        lesen sie auch… | lesen sie hier… | lesen sie dazu… | lesen sie mehr… | auch interessant… |
        das könnte sie auch… | das könnte dich… | das könnte ihnen… | das könnte sie interessieren… |
        mehr zum thema… | mehr dazu… | mehr von… | mehr aus… | mehr über… | mehr lesen… |
        mehr anzeigen… | mehr erfahren… | mehr laden… | mehr infos… | weitere artikel… |
        weitere nachrichten… | weitere meldungen… | weitere themen… | weitere informationen… |
        weitere news… | weitere beiträge… | weiterführende links… | siehe auch… | zum thema :… |
        zum artikel… | zur startseite… | meistgelesen… | meistgelesene… | die meistgelesenen… |
        beliebt… | empfohlen… | empfehlungen… | empfohlene artikel… | unsere empfehlungen… |
        verwandte themen… | verwandte artikel… | ähnliche artikel… | ähnliche beiträge… | themen :… |
        themen | schlagwörter… | schlagworte… | stichwörter… | tags | tags :… | aktuelle nachrichten |
        aktuelle nachrichten aufs… | neueste artikel… | top artikel… | top themen… |
        nächster artikel… | vorheriger artikel… | nächster beitrag… | vorheriger beitrag… |
        jetzt lesen… | hier lesen… | hier weiterlesen… | hier geht es… | hier gehts… | zur galerie… |
        zur bildergalerie… | hintergrund :… | auch lesenswert… | anzeige lesen… |
        inhaltsverzeichnis… | auf dieser seite | auf dieser seite :… | inhalt | inhalte |
        alle artikel… | alle themen… | das interessiert… | beliebte artikel… | links zum artikel… |
        aus dem archiv… | dieses thema im programm… | thema :… | dossier :… | passend dazu… |
        passend zum thema… | lesen sie…auch… | lesen sie :… | lesen sie weiter… | lies auch… |
        lies hier… | lies mehr… | lies dazu… | lest auch… | lest hier… | lest mehr… | lest dazu… |
        auch lesen… | auch spannend… | auch das noch… | ebenfalls interessant… | ebenfalls spannend… |
        dazu passend… | passende artikel… | passende themen… | das könnte euch… | das könnte auch… |
        könnte sie auch interessieren… | könnte dich auch interessieren… | mehr aus dem ressort… |
        mehr artikel… | mehr nachrichten… | mehr news… | mehr themen… | mehr videos… |
        mehr beiträge… | mehr hintergründe… | mehr hier… | mehr lesen sie… | alles zum thema… |
        alle infos… | alle news… | alle nachrichten… | alle beiträge… | weitere infos… |
        weitere links… | weitere videos… | weitere aktuelle… | weiterer artikel… | weiter lesen… |
        hier weiter… | hier geht s… | hier finden sie weitere… | hier finden sie mehr… | hier mehr… |
        hier erfahren sie mehr… | klicken sie hier… | klicke hier… | klick hier… | jetzt ansehen… |
        jetzt anschauen… | jetzt entdecken… | jetzt mehr erfahren… | neueste beiträge… |
        neueste nachrichten… | neueste meldungen… | neuester artikel… | letzte beiträge… |
        letzte artikel… | letzte meldungen… | aktuelle artikel… | aktuelle beiträge… |
        aktuelle themen… | aktuelle meldungen… | aktuelles aus… | aktuell beliebt… | top news… |
        top nachrichten… | topthemen… | die top…artikel… | meist gelesen… | meist geteilt… |
        meistgesehen… | meistgeklickt… | meistgesucht… | am häufigsten gelesen… |
        leser interessiert… | leser empfehlen… | empfehlungen der redaktion… |
        die redaktion empfiehlt… | unsere redaktion empfiehlt… | redaktionsempfehlung… |
        redaktionstipp… | tipp der redaktion… | lesetipp… | lesetipps… | linktipp… | linktipps… |
        links zum thema… | weiterführende informationen… | weiterführende artikel… |
        verwandte beiträge… | verwandte inhalte… | verwandte meldungen… | ähnliche themen… |
        ähnliche inhalte… | ähnliche meldungen… | themen themen des artikels… |
        mehr zu diesem thema… | mehr zu diesen themen… | schlagworte zum thema… | zur themenseite… |
        zum dossier… | zum liveblog… | zum live ticker… | zurück zur… | zum nächsten… |
        nächster beitrag | vorheriger beitrag | nächste meldung… | vorherige meldung… |
        älterer beitrag… | neuerer beitrag… | ältere beiträge… | neuere beiträge… |
        inhalt des artikels… | inhalt dieser seite… | video zum thema… | im video :… |
        aus dem ressort… | aus unserem archiv… | kategorisiert unter… | kategorie :… | kategorien :… |
        abgelegt unter… | verschlagwortet…
    """,
    "advertisement": """
        anzeige | anzeigen | werbung | advertorial | gesponsert | sponsored | in eigener sache |
        … …sogenannte affiliate… | …erhalten wir eine provision… | …eine provision… |
        anzeige… weiterlesen | nach der werbung… | weiter nach der anzeige… |
        weiterlesen nach der anzeige… | …nach der anzeige weiterlesen… |
        artikel wird nach der anzeige fortgesetzt… | hier klicken… | jetzt kaufen… | zum angebot… |
        preis prüfen… | partnerangebot… | - anzeige - | anzeige :… | anzeige…angebot… |
        dieser artikel enthält…affiliate… | dieser beitrag enthält… | dieser artikel enthält… |
        …mit einem stern gekennzeichnet… | …provision…kauf… | …erhalten wir eine… |
        bezahlte anzeige… | bezahlter inhalt… | sponsored post… | partner angebote… |
        bitte deaktivieren sie… | jetzt bei amazon… | bei amazon kaufen… | bei amazon ansehen… |
        zum shop… | nach der anzeige… | der artikel geht… weiter… | artikel geht… weiter |
        text geht… weiter | unterhalb der werbung… | werbung weiterlesen… | werbung ausblenden… |
        anzeige schließen…
    """,
    "consent": """
        …cookies… akzeptieren | wir verwenden cookies… | datenschutz | datenschutzerklärung… |
        …datenschutzerklärung… | externer inhalt… | externe inhalte… | empfohlener externer inhalt… |
        empfohlener redaktioneller inhalt… | an dieser stelle finden sie… |
        ich bin damit einverstanden… | …daten an drittplattformen… | ein klick für den datenschutz |
        hauptinhalt | an dieser stelle… inhalt | …externen inhalt… | …externe inhalte… |
        …inhalt anzeigen… personenbezogene | …personenbezogene daten… übermittelt |
        …ihre zustimmung… | …ihre einwilligung… | inhalt laden… | inhalte anzeigen… |
        inhalt anzeigen… | inhalt erlauben… | alle akzeptieren… | akzeptieren | einstellungen |
        impressum | agb | nutzungsbedingungen… | zustimmen und… | instagram inhalt… |
        twitter inhalt… | youtube video… laden | dieses video wird von… |
        hier finden sie… inhalt… von | datenschutz cookies… | …datenschutz cookies diese website… |
        …diese website verwendet cookies… | …diese webseite verwendet cookies… |
        …diese seite verwendet cookies… | …diese website benutzt cookies… |
        …diese website nutzt cookies… | …unsere website verwendet cookies… | …wir verwenden cookies… |
        …wir nutzen cookies… | …wir setzen cookies… | …verwendung von cookies… | …cookie richtlinie… |
        …cookie einstellungen… | cookie einstellungen… | cookies akzeptieren… | cookies ablehnen… |
        notwendige cookies… | wir respektieren ihre privatsphäre… | ihre privatsphäre… |
        deine privatsphäre… | datenschutzhinweise… | datenschutzhinweis… | datenschutzeinstellungen… |
        privatsphäre einstellungen… | einverstanden | ablehnen | zustimmen | ich stimme zu |
        alle ablehnen… | auswahl speichern… | externen inhalt… | externe inhalte laden… |
        inhalte von…anzeigen… | erst wenn sie hier klicken… | wenn sie dieses…laden… |
        …impressum und datenschutz… | …datenschutz und impressum… | …impressum agb… |
        …agb und datenschutz… | …es gelten die…datenschutz… | agb…impressum | datenschutz impressum… |
        impressum datenschutz… | …wenn du die website weiterhin nutzt… |
        …widerruf…jederzeit…einwilligung… | …leider haben sie…keine zustimmung…
    """,
    "app": """
        app herunterladen… | jetzt app… | zur app… | …unsere app… | …news app… | …im app store… |
        …im google play… | app laden… | unsere app… | die app…herunterladen… | laden sie…app… |
        lade…app… | hol dir die…app… | holen sie sich die…app… | jetzt downloaden… |
        jetzt herunterladen… | …mit unserer app… | …in unserer app… | in der app lesen… |
        in app öffnen… | qr code scannen…
    """,
    "rights": """
        …alle rechte vorbehalten… | …alle rechte… vorbehalten… | nutzungsrechte… |
        …nachdruck… verboten… | quelle :… | quellen :… | mit material von… | mit dpa | mit afp |
        …mit material der… | (dpa) | dpa :… | dpa infocom… | …mit informationen von… | © dpa…
    """,
    "media": """
        bild :… | foto :… | fotos :… | bildquelle… | bildrechte… | quelle bild… | bild vergrößern… |
        bild anzeigen… | vollbild… | galerie | bildergalerie… | fotostrecke… | video |
        video abspielen… | abspielen | audio | bild… von… | zum video… | schließen | vergrößern |
        video :… | grafik :… | sendung :… | …ihr browser… nicht
    """,
    "navigation": """
        startseite | menü | suche | zurück | nach oben… | zum seitenanfang… | seitenanfang… | weiter |
        mehr | weniger | alle | schließen | kontakt | hilfe | über uns… | seite… von |
        nächste seite… | vorherige seite… | zur übersicht… | zur startseite…
    """,
    "contact": """
        über den autor… | über die autorin… | zur person… | autor :… | redaktion :… |
        fehler gefunden… | fehler melden… | …haben sie einen fehler… | …schreiben sie uns… |
        war dieser artikel hilfreich… | …hinweise an die redaktion… | alle artikel von… |
        mehr artikel von… | zum autor… | zur autorin… | …ist redakteur… bei |
        haben sie…gesehen…schreiben… | fragen oder anregungen… | fragen anregungen… |
        schreiben sie an… | schreiben sie der redaktion… | schreib uns… | schreibt uns… |
        schick uns… | senden sie uns… | kontaktieren sie uns… | kontaktiere uns… |
        kontakt zur redaktion… | redaktion kontaktieren… | leserbrief an… | feedback geben… |
        feedback zum artikel… | geben sie uns feedback… | war der artikel… | war dieser beitrag… |
        fanden sie…hilfreich… | bewerten sie… | bewerte diesen… | artikel bewerten… |
        rechtschreibfehler… | fehler im text… | fehler im artikel… | tippfehler… | korrektur…melden… |
        hinweis an die redaktion… | mehr vom autor… | mehr von diesem autor… | weitere artikel von… |
        weitere beiträge von… | alle beiträge von… | alle artikel des… | alle texte von… |
        über den verfasser… | über die redaktion… | über den author… | autoreninfo… | autorin :…
    """,
}
