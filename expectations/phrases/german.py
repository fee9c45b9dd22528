"""German phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.german_labels import LABELS
from expectations.phrases.kinds import Kind

CALLS: dict[Kind, str] = {
    "comment": """
        kommentar | kommentare | kommentieren | keine kommentare | kommentar schreiben… |
        kommentar verfassen… | kommentar hinzufügen… | kommentare anzeigen… | kommentare lesen… |
        alle kommentare… | zu den kommentaren… | kommentare laden… | ihr kommentar… |
        schreiben sie einen kommentar… | schreiben sie den ersten kommentar… | diskutieren sie mit… |
        jetzt mitdiskutieren… | mitdiskutieren | diskussion | zur diskussion… | leserkommentare… | antworten |
        antwort abbrechen… | die kommentarfunktion… | kommentarregeln… | netiquette… |
        …bitte beachten sie unsere netiquette… | …deine e mail adresse wird nicht veröffentlicht… |
        …ihre e mail adresse wird nicht veröffentlicht… | erforderliche felder sind… |
        schreibe einen kommentar… | was denken sie… schreiben | leserbrief schreiben… | beitrag melden… |
        kommentar melden… | forum | meistkommentiert… | …um zu kommentieren… | …müssen sie angemeldet sein… |
        die kommentare geben nicht… | kommentieren sie… | jetzt kommentieren… | kommentar abgeben… |
        kommentar abschicken… | kommentar absenden… | kommentar hinterlassen… | hinterlasse einen kommentar… |
        hinterlassen sie einen kommentar… | schreib einen kommentar… | einen kommentar schreiben… |
        kommentare ausblenden… | kommentare einblenden… | kommentare öffnen… | kommentare geschlossen… |
        kommentare sind geschlossen… | weitere kommentare… | neueste kommentare… | älteste zuerst |
        neueste zuerst | beliebteste zuerst | noch keine kommentare… | es gibt noch keine… | leserbriefe |
        leserkommentar… | diskutieren…mit | diskutiere mit… | diskutiert mit… | jetzt diskutieren… |
        ihre meinung… | deine meinung… | sagen sie uns ihre meinung… | sagen sie ihre meinung… |
        wie ist ihre meinung… | wie ist deine meinung… | schreiben sie uns…meinung | schreibt uns…kommentar… |
        schreibt es…in die kommentare… | …in die kommentare… | melden sie sich an um… | melde dich an um… |
        bitte melden sie sich an… | bitte anmelden um… | sie müssen angemeldet sein… |
        du musst angemeldet sein… | loggen sie sich ein um… | zum kommentieren… | um kommentieren zu… |
        registrieren sie sich um… | beitrag kommentieren… | artikel kommentieren… | kommentarrichtlinien… |
        community richtlinien… | community regeln… | zur netiquette… | nutzungsregeln… | antworten anzeigen… |
        antwort schreiben… | mitreden | zum forum… | im forum…diskutieren… | auf diesen kommentar… |
        der kommentarbereich… | die kommentare sind… | alle felder mit… | mit * markierte… |
        name e mail und website… | meinen namen…speichern… | diese website verwendet akismet… |
        erfahre mehr darüber wie deine kommentardaten… | erfahre wie deine kommentardaten… |
        benachrichtige mich über… | benachrichtigen sie mich… | bei neuen kommentaren…benachrichtig… |
        inline feedbacks | meiste bewertungen | neueste meiste bewertungen | ein kommentar zu „… |
        kommentare sind deaktiviert… | kommentare deaktiviert… | kommentare werden geladen… |
        kommentare nachladen… | mehr kommentare… | frühere kommentare… | kommentar ansehen… |
        kommentare ansehen… | kommentar bearbeiten… | an der unterhaltung teilnehmen… |
        anmelden und an der unterhaltung… | nimm an der diskussion teil… |
        nehmen sie an der diskussion teil… | an der diskussion teilnehmen… | an der diskussion beteiligen… |
        beteiligen sie sich an der… | beteilige dich an der… | diskutieren sie über… | debattieren sie mit… |
        diskussion beginnen… | beginne das gespräch… | beginnen sie die diskussion… | starte die diskussion… |
        mitgliederdiskussion… | sei der erste der… | seien sie der erste der… | sei die erste person… |
        schreibe den ersten kommentar… | schreib den ersten kommentar… | verfasse den ersten… |
        verfassen sie den ersten… | es gibt keine kommentare… | es sind noch keine kommentare… |
        bisher keine kommentare… | keine kommentare vorhanden… | bitte beachten sie die netiquette… |
        bitte beachte die netiquette… | bitte beachte unsere… | bitte bleiben sie sachlich… |
        bitte bleibt sachlich… | bitte bleib sachlich… | die redaktion behält sich vor… |
        wir behalten uns vor…kommentare… | was ist ihre meinung… | was ist deine meinung… | was haltet ihr… |
        was sagen sie dazu… | was sagst du dazu… | wie sehen sie das… | wie seht ihr das… |
        wie siehst du das… | schreiben sie uns ihre meinung… | schreib uns deine meinung… |
        schreibt uns eure meinung… | sag uns deine meinung… | sagt uns eure meinung… | antwort hinzufügen… |
        eine antwort schreiben… | weitere antworten anzeigen… | auf kommentar antworten… |
        dein kommentar wurde… | dieser kommentar wurde… | um mitzudiskutieren… | um mitzureden… |
        werde mitglied… um kommentare… | als gast kommentieren… | trackbacks pingbacks | pingback :… |
        sortieren nach… | meiste antworten | hervorgehobener kommentar… | kommentare zum artikel… |
        kommentare zu diesem artikel… | kommentare zu diesem beitrag… | die kommentare wurden… |
        kommentieren ist… | kommentieren nur für… | bitte beachten sie unsere kommentar… |
        bitte beachten sie unsere regeln…
    """,
    "login": """
        anmelden | einloggen | abmelden | registrieren | jetzt anmelden… | jetzt registrieren… |
        jetzt einloggen… | bitte melden sie sich… | bitte loggen sie… | hier anmelden… |
        sie haben bereits ein konto… | bereits registriert… | noch kein konto… | noch nicht registriert… |
        passwort | passwort vergessen… | benutzername | e mail adresse | e mail | angemeldet bleiben… |
        mein konto | konto erstellen… | sie sind bereits abonnent… | artikel merken… | merken | gemerkt |
        zur merkliste… | merkliste… | auf die merkliste… | bitte geben sie eine gültige… | login | log in |
        registrierung | anmeldung | hier einloggen… | hier registrieren… | hier geht s zum login… |
        zum login… | kostenlos registrieren… | jetzt kostenlos registrieren… | kostenloses konto… |
        neu hier… | sie haben schon…konto… | schon registriert… | schon mitglied… | bereits mitglied… |
        sie sind bereits registriert… | sie sind nicht angemeldet… | sie sind nicht verbunden… |
        sie sind angemeldet… | eingeloggt bleiben… | eingeloggt als… | angemeldet als… | kennwort |
        kennwort vergessen… | passwort zurücksetzen… | zugangsdaten vergessen… | benutzername oder… |
        nutzername | mein profil… | artikel gemerkt… | gespeicherte artikel… | für später speichern… |
        später lesen… | speichern | loggen sie sich ein… | logge dich ein… | bitte logge dich… |
        bitte einloggen… | sie haben bereits ein abo… | sie haben schon ein abo… |
        du hast bereits ein konto… | du hast schon ein konto… | du hast bereits ein abo… |
        haben sie schon ein konto… | haben sie bereits ein konto… | sie haben noch keinen zugang… |
        sie haben noch kein konto… | du hast noch kein konto… | noch keinen account… | noch keinen zugang… |
        bist du bereits mitglied… | sind sie bereits mitglied… | sind sie bereits abonnent… |
        sind sie schon abonnent… | sie sind bereits kunde… | bereits kunde… | ein login link wurde… |
        dein login link… | gib deinen namen ein… | passwort anzeigen… | mit google anmelden… |
        mit apple anmelden… | mit facebook anmelden… | weiter mit google… | weiter mit apple… |
        weiter mit facebook… | konto anlegen… | konto eröffnen… | zur anmeldung… | zur registrierung… |
        vervollständige dein profil… | zu favoriten hinzufügen… | zur leseliste… | leseliste… |
        auf die leseliste… | sie haben sich erfolgreich abgemeldet… | meine kommentare | mein benutzerprofil
    """,
    "newsletter": """
        newsletter | newsletter abonnieren… | newsletter bestellen… | newsletter anmelden… |
        …newsletter… abonnieren | …newsletter… anmelden | …newsletter… bestellen | zum newsletter… |
        jetzt newsletter… | unser newsletter… | …unseren newsletter… | …unserem newsletter… |
        …kostenlosen newsletter… | …newsletter an… | …newsletter richtig… | …in ihr postfach… |
        …in ihrem postfach… | …in dein postfach… | …täglichen newsletter… | …newsletter informiert… |
        …ins e mail postfach… | …per e mail erhalten… | abonnieren sie unseren… | abonnieren |
        jetzt abonnieren… | melden sie sich hier… | hier kostenlos anmelden… | der newsletter… kostenlos |
        …ich habe die datenschutz… | mit der anmeldung… | mit meiner anmeldung… | ich stimme zu… |
        newsletter abbestellen… | vom newsletter abmelden… | im browser ansehen… | im browser öffnen… |
        …jederzeit abbestellen… | …jederzeit widerrufen… | vielen dank für ihre anmeldung… |
        bleiben sie informiert… | …whatsapp kanal… | …push nachrichten… | alle zwei wochen… newsletter |
        newsletter anmeldung… | zur newsletter anmeldung… | unsere newsletter… | …unserer newsletter… |
        …den newsletter… abonnieren… | …newsletter abonnieren… | …newsletter anmeldung… |
        …infos zum newsletter… | …morgen newsletter… | …unser newsletter… | abonniere unseren… |
        abonniere jetzt… | abonnieren sie jetzt… | abonnieren sie den… | abonnieren sie hier… |
        melde dich…newsletter… | melden sie sich…newsletter… | jetzt zum newsletter… |
        jetzt kostenlos abonnieren… | jetzt gratis abonnieren… | jetzt kostenlos anmelden… |
        hier abonnieren… | kostenlos abonnieren… | gratis abonnieren… | ihre e mail… | deine e mail… |
        e mail adresse eingeben… | gib deine e mail… | geben sie ihre e mail… | bitte geben sie ihre e mail… |
        bitte klicke auf den link… | bitte klicken sie auf den link… | bestätigungsmail… |
        wir haben ihnen eine… | wir haben dir eine… | vielen dank für deine anmeldung… |
        vielen dank für ihr interesse… | danke für ihre anmeldung… | danke für deine anmeldung… |
        sie haben sich erfolgreich… | du hast dich erfolgreich… | ich möchte… newsletter… |
        ich möchte…e mail…erhalten… | ich willige ein… | mit dem abonnieren… | mit ihrer anmeldung… |
        mit deiner anmeldung… | mit klick auf… | durch die anmeldung… | …abmeldung jederzeit… |
        …jederzeit abmelden… | …jederzeit wieder abmelden… | …jederzeit möglich…abmeld… | …abmeldelink… |
        kein spam… | bleib auf dem laufenden… | bleiben sie auf dem laufenden… | immer auf dem laufenden… |
        immer informiert… | verpassen sie nichts… | verpasse nichts… | verpassen sie keine… |
        verpasse keine… | nichts mehr verpassen… | keine news mehr… | …in ihr e mail postfach… |
        …in dein e mail postfach… | …ins postfach… | …in ihren posteingang… | …in deinen posteingang… |
        …in deinem postfach… | …per e mail zu… | push benachrichtigungen… | benachrichtigungen aktivieren… |
        …benachrichtigungen über neue beiträge… | täglich das wichtigste… |
        die wichtigsten nachrichten… newsletter… | schließe dich…followern an | folge diesem blog… |
        blog via e mail… | erhalten sie…newsletter… | erhalte…newsletter… | du willst…newsletter… |
        sie wollen…newsletter… | sie möchten…newsletter… | wir würden hier gerne… |
        bitte bestätigen sie ihre e mail… | bitte bestätige deine e mail… | bestätige deine e mail… |
        bestätigen sie ihre e mail… | überprüfe jetzt deinen posteingang… | prüfen sie ihr e mail postfach… |
        schau in dein postfach… | sieh in deinem posteingang… | danke fürs abonnieren… |
        danke für dein abonnement… | danke für deine registrierung… | vielen dank für ihre registrierung… |
        erfolgreich abgemeldet… | erfolgreich angemeldet… | du bist jetzt angemeldet… |
        sie sind jetzt angemeldet… | wähle deine newsletter… | wählen sie ihre newsletter… |
        keine nachricht verpassen… | keine nachricht mehr verpassen… | keine artikel mehr verpassen… |
        keine geschichte mehr verpassen… | nichts verpassen… | nie wieder…verpassen…newsletter… |
        push mitteilungen… | push nachrichten… | mitteilungen aktivieren… | benachrichtigungen erlauben… |
        benachrichtigungen zulassen… | benachrichtigungen einschalten… | jetzt eintragen… | trage dich…ein… |
        tragen sie sich…ein…newsletter… | trag dich…ein…newsletter… | melde dich für unseren… |
        melden sie sich für unseren… | melde dich hier an… | …newsletter erhalten… |
        …newsletter registrieren… | kostenlos per e mail… | jeden morgen… postfach… |
        jeden freitag… postfach… | jede woche… postfach… | das wichtigste…postfach… |
        die wichtigsten…postfach… | die besten…postfach… | ich möchte regelmäßig… |
        ich möchte den…newsletter… | ich möchte per e mail… | ich bin damit einverstanden dass…e mail… |
        ich habe die datenschutz… | ich akzeptiere die datenschutz… | ich habe die hinweise zum datenschutz… |
        hinweise zum datenschutz… | es gilt unsere datenschutz… | informationen zum datenschutz… |
        mehr zum datenschutz… | etwas ist schiefgelaufen… | etwas ist schief gelaufen… |
        ein fehler ist aufgetreten… | es ist ein fehler aufgetreten… | bitte versuchen sie es… |
        bitte versuche es… | bitte alle pflichtfelder… | der newsletter kann jederzeit…
    """,
    "subscription": """
        jetzt abonnieren… | abo | abonnieren | jetzt testen… | jetzt kostenlos testen… | jetzt bestellen… |
        jetzt abo… | zum abo… | abo abschließen… | jetzt weiterlesen… | weiterlesen mit… | weiterlesen |
        kostenlos testen… | …probeabo… | … wochen kostenlos testen… | …artikel ist exklusiv… |
        dieser artikel ist… abonnenten | exklusiv für abonnenten… | nur für abonnenten… |
        …unbegrenzten zugriff… | …unbegrenzt lesen… | …jederzeit kündbar… | monatlich kündbar… |
        sie haben noch kein abo… | bereits abonnent… | mit abo weiterlesen… | …um weiterzulesen… |
        …um diesen artikel zu lesen… | unterstützen sie… journalismus | …unabhängigen journalismus… |
        spenden | jetzt spenden… | …mit einer spende… | premium | artikel verschenken… | verschenken |
        plus artikel | …mit ihrem abo… | jetzt abonnent werden… | abonnent werden… | jetzt mitglied werden… |
        jetzt unterstützen… | unterstützen sie uns… | unterstütze uns… | unterstützt uns… |
        unterstützen sie unsere… | unterstütze unsere… | unterstützen sie den… |
        …unsere arbeit unterstützen… | …unsere arbeit zu unterstützen… | …unterstützen sie unsere arbeit… |
        …unterstütze unsere arbeit… | …mit ihrer spende… | …mit deiner spende… | …eine spende…unterstütz… |
        spende jetzt… | hier spenden… | per paypal…spenden… | zum weiterlesen… | um weiterlesen… |
        sie möchten weiterlesen… | möchten sie weiterlesen… | lesen sie weiter mit… |
        lesen sie jetzt weiter… | jetzt freischalten… | artikel freischalten… | diesen artikel freischalten… |
        zugang freischalten… | unbegrenzter zugriff… | unbegrenzter zugang… | …zugriff auf alle artikel… |
        …zugriff auf alle inhalte… | …zugang zu allen artikeln… | …zugang zu allen inhalten… |
        …alle artikel lesen… | alle inhalte…lesen… | angebot sichern… | zu den abos… | abo angebote… |
        alle abos… | digital abo… | digitalabo… | probemonat… | probeabo… | gratismonat… |
        … monat kostenlos… | jederzeit kündbar… | kündigung jederzeit… | dieser inhalt ist…abonnenten… |
        dieser artikel ist…kostenpflichtig… | dieser artikel ist nur… | dieser text ist…abonnenten… |
        dieser beitrag ist…abonnenten… | exklusiver inhalt… | nur mit abo… | mit einem abo… |
        bereits abonniert… | schon abonnent… | sie sind abonnent… | noch kein abonnent… | noch kein abo… |
        freie artikel… | diesen artikel verschenken… | artikel schenken… | geschenk…abo… | premium artikel… |
        premium inhalt… | … plus artikel… | dieser inhalt ist exklusiv… | dieser inhalt ist nur… |
        dieser inhalt ist für… | dieser artikel ist exklusiv… | dieser artikel ist teil…abo… |
        dieser artikel ist für…abonnenten… | dieser beitrag ist nur… | dieser beitrag ist exklusiv… |
        dieser text ist exklusiv… | dieser text ist nur… | diese seite ist nur für… | jetzt… wochen… testen… |
        jetzt… monat… testen… | ersten monat gratis… | danach… monatlich… | danach… im monat… |
        danach… pro monat… | danach… monat kündbar… | danach jederzeit kündbar… |
        sie lesen gerade…kostenlos… | sie lesen… kostenlosen artikel… | sie haben…kostenlose artikel… |
        sie haben…artikel gelesen… | sie haben ihr limit… | alle angebote… | angebote ansehen… |
        angebot ansehen… | angebot auswählen… | zu den angeboten… | abo auswählen… | abo verwalten… |
        tarif wählen… | als abonnent…weiterlesen… | für abonnentinnen… | abonnenten lesen… |
        abonnentinnen und abonnenten… | exklusiv für mitglieder… | nur für mitglieder… |
        mit werbung weiterlesen… | mit werbung nutzen… | ohne werbung…abo… | weiter mit werbung… |
        guter journalismus kostet… | qualitätsjournalismus kostet… | unabhängiger journalismus braucht… |
        unabhängiger journalismus kostet… | werde jetzt mitglied… | werden sie abonnent… | werde abonnent… |
        fördermitglied werden… | kostenlos registrieren und weiterlesen… | registrieren sie sich kostenlos… |
        registriere dich kostenlos… | registrieren und weiterlesen… | einloggen und weiterlesen… |
        anmelden und weiterlesen… | lesen sie diesen artikel…abo… | sie wollen weiterlesen… |
        wollen sie weiterlesen… | du möchtest weiterlesen… | du willst weiterlesen… |
        jetzt mit…plus weiterlesen… | hat ihnen dieser…gefallen… | hat dir dieser…gefallen… |
        hat ihnen der…gefallen… | hat dir der…gefallen… | …wenn ihnen…gefällt…unterstütz… |
        …wenn sie…gut finden unterstützen sie… | …unterstützen sie uns mit… | …unterstütze uns mit… |
        …unterstützen sie uns…spende… | …helfen sie uns mit… | …hilf uns mit… |
        …ihre unterstützung…journalis… | …dank ihrer unterstützung… | …auf ihre unterstützung angewiesen… |
        …auf deine unterstützung angewiesen… | …mit ihrem beitrag unterstützen… |
        …mit einem abo…weiterlesen… | …mit einem…abo…zugriff auf… | …finanzieren wir…leser…spenden… |
        vielen dank für ihre unterstützung… | vielen dank für deine unterstützung… | upgrade |
        jetzt upgraden… | dein abo…verläng… | dein abo endet… | monatlich jährlich | einmalig monatlich… |
        werden sie mitglied… | werde mitglied… | im ersten monat gratis… | im ersten monat kostenlos…
    """,
    "share": """
        teilen | artikel teilen… | auf facebook teilen… | auf twitter teilen… | auf x teilen… |
        per whatsapp… | per e mail… | bei facebook teilen… | drucken | artikel drucken… | seite drucken… |
        versenden | artikel versenden… | link kopieren… | link kopiert… | folgen sie uns… | folgen |
        folge uns… | twittern | mailen | weiterleiten | feedback | empfehlen | weitersagen |
        artikel empfehlen… | vorlesen | artikel anhören… | anhören | jetzt anhören… | schriftgröße… |
        als bevorzugte quelle… | …dieser artikel wurde ausgedruckt… | kurzlink… | facebook icon… |
        teile diesen… | jetzt teilen… | teilen sie… | teile den… | teile das… | teilt diesen… | teilen auf… |
        teilen mit… | teilen via… | teilen per… | beitrag teilen… | seite teilen… | weiterempfehlen… |
        artikel speichern… | artikel vorlesen… | artikel hören… | vorlesen lassen… | link zur seite… |
        link teilen… | url kopieren… | kopieren | in zwischenablage… | in die zwischenablage… | folgt uns… |
        folgen sie…auf… | folge…auf instagram… | folge…auf facebook… | folge…auf twitter… |
        folgen sie…facebook… | …folgen sie uns auf… | …folge uns auf… | …folgt uns auf… |
        besuchen sie uns auf… | besuche uns auf… | abonnieren sie…kanal… | abonniere…kanal… |
        abonniert…kanal… | …youtube kanal…abonn… | jetzt folgen… | jetzt bei google… | auf google…bevorzugt… |
        pdf herunterladen… | als pdf… | druckversion… | schrift vergrößern… | schrift verkleinern… |
        gefällt mir | gepostet von… am… | gefällt mir…wird geladen… |
        podcast abonnieren… | podcast hören… | jetzt reinhören… |
        überall wo es podcasts gibt… | den podcast…finden sie… | auf mastodon teilen… | auf bluesky teilen… |
        auf linkedin teilen… | auf whatsapp teilen… | auf xing teilen… | auf threads teilen… |
        auf pinterest… | in facebook teilen… | über facebook teilen… | via facebook teilen… |
        via whatsapp teilen… | via e mail teilen… | via mail teilen… | per mail…teilen… |
        per mail versenden… | beitrag per e mail… | beitrag drucken… | beitrag versenden… |
        beitrag speichern… | beitrag merken… | diesen artikel teilen… | diesen beitrag teilen… |
        diesen artikel anhören… | diesen artikel hören… | diesen artikel vorlesen… | diesen beitrag anhören… |
        diesen text anhören… | beitrag anhören… | beitrag hören… | text anhören… | text vorlesen… |
        audio abspielen… | dieser artikel wurde automatisch… | dieser artikel wurde…vertont… |
        dieser artikel wurde…vorgelesen… | dieser text wurde automatisch… | …automatisch vertont… |
        …computerstimme…vorgelesen… | …synthetischen stimme… | der text wurde mit…ki… |
        dieser text wurde mit…ki… | dieser artikel wurde mit…ki… | dieser beitrag wurde mit…ki… |
        ki zusammenfassung… | ki generierte zusammenfassung… | …mit ki erstellt…redaktion… |
        …ki generiert…redaktion… | … jetzt auch bei whatsapp… | …jetzt auch bei whatsapp… |
        …jetzt auch auf whatsapp… | …auf whatsapp folgen… | …bei whatsapp folgen… | …kanal bei whatsapp… |
        …kanal auf whatsapp… | …unserem whatsapp kanal… | …unseren whatsapp kanal… |
        …folgen sie…auf whatsapp… | …folge…auf whatsapp… | folgen sie…google news… | folge…google news… |
        …folgen sie uns bei… | …folgen sie uns auch… | bei google news folgen… | …auf google news…folgen… |
        …bevorzugte quelle… | …bevorzugten quellen… | bevorzugte quelle… | alle folgen hören… |
        podcast :… hören… | hören sie hier… | hören sie auch…podcast… | hören sie dazu auch… |
        hören sie…folge…podcast… | …überall wo es podcasts gibt… | …überall dort wo es podcasts gibt… |
        mehr podcasts… | zum podcast… | zur podcast…
    """,
    "app": """
        app herunterladen… | jetzt app… | zur app… | …unsere app… | …news app… | …im app store… |
        …im google play… | app laden… | unsere app… | die app…herunterladen… | laden sie…app… | lade…app… |
        hol dir die…app… | holen sie sich die…app… | jetzt downloaden… | jetzt herunterladen… |
        …mit unserer app… | …in unserer app… | in der app lesen… | in app öffnen… | qr code scannen… |
        jetzt die app… | …app laden… | …app herunterladen… | …app installieren… | app installieren… |
        …app jetzt…herunterladen… | holen sie sich unsere…app… | hol dir unsere…app… | mit der…app…immer… |
        in der app…öffnen… | jetzt in der app…
    """,
    "contact": """
        über den autor… | über die autorin… | zur person… | autor :… | redaktion :… | fehler gefunden… |
        fehler melden… | …haben sie einen fehler… | …schreiben sie uns… | war dieser artikel hilfreich… |
        …hinweise an die redaktion… | alle artikel von… | mehr artikel von… | zum autor… | zur autorin… |
        …ist redakteur… bei | haben sie…gesehen…schreiben… | fragen oder anregungen… | fragen anregungen… |
        schreiben sie an… | schreiben sie der redaktion… | schreib uns… | schreibt uns… | schick uns… |
        senden sie uns… | kontaktieren sie uns… | kontaktiere uns… | kontakt zur redaktion… |
        redaktion kontaktieren… | leserbrief an… | feedback geben… | feedback zum artikel… |
        geben sie uns feedback… | war der artikel… | war dieser beitrag… | fanden sie…hilfreich… |
        bewerten sie… | bewerte diesen… | artikel bewerten… | rechtschreibfehler… | fehler im text… |
        fehler im artikel… | tippfehler… | korrektur…melden… | hinweis an die redaktion… | mehr vom autor… |
        mehr von diesem autor… | weitere artikel von… | weitere beiträge von… | alle beiträge von… |
        alle artikel des… | alle texte von… | über den verfasser… | über die redaktion… | über den author… |
        autoreninfo… | autorin :… | haben sie fehler… | hast du einen fehler… | habt ihr einen fehler… |
        sie haben einen fehler… | du hast einen fehler… | einen fehler gefunden… | einen fehler melden… |
        einen fehler entdeckt… | fehler entdeckt… | fehlerhinweis… | korrekturhinweis… | haben sie hinweise… |
        haben sie informationen… | haben sie anregungen… | haben sie einen tipp… |
        haben sie themenvorschläge… | haben sie eine meinung… | hast du hinweise… | hast du einen tipp… |
        habt ihr hinweise… | weißt du mehr… | sie haben hinweise… | sie haben informationen… |
        sie haben eine geschichte… | sie wissen mehr… | hinweise bitte an… | tipps bitte an… |
        schreiben sie unserem… | schreiben sie unserer… | schreiben sie dem autor… |
        schreiben sie der autorin… | schreiben sie mir… | schreib mir… | schreib unserem… | mailen sie uns… |
        mail an die redaktion… | mail an den autor… | mail an die autorin… | e mail an die redaktion… |
        e mail an den autor… | e mail an die autorin… | redaktion anschreiben… | ihre nachricht an… |
        leserbriefe an… | leserbriefe bitte… | leserbriefe per… | zuschriften an… | gib feedback… |
        feedback senden… | danke für das feedback… | danke für ihr feedback… | danke für dein feedback… |
        vielen dank für ihr feedback… | hat ihnen der artikel gefallen… | hat ihnen dieser artikel… |
        wie fanden sie… | wie gefällt ihnen… | wie hat ihnen…gefallen… | war dieser text hilfreich… |
        war dieser inhalt… | war das hilfreich… | mehr zur person… | mehr von dieser autorin… |
        alle artikel der autorin… | zum profil… | profil anzeigen… | wie wir berichten… |
        warum sie uns vertrauen… | unsere redaktionellen… | transparenzhinweis :…ki…
    """,
}
"""What asks something of the reader."""

PHRASES = CALLS | LABELS
