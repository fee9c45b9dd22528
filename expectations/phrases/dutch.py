"""Dutch phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "comment": """
        reactie | reacties | reageer | reageren | geen reacties… | plaats een reactie… | plaats reactie… |
        laat een reactie… | schrijf een reactie… | bekijk reacties… | bekijk alle reacties… | toon reacties… |
        lees reacties… | alle reacties… | beantwoorden | reactie annuleren… | …vereiste velden… | praat mee… |
        wat vind jij… | …om te reageren… | huisregels… | jouw reactie… | uw reactie… |
        reacties zijn gesloten… | mijn naam e mail en site… | reageren op… | reageer op… | reageer nu… |
        reageer als eerste… | reageer hier… | wees de eerste… | geef je reactie… | geef uw reactie… |
        geef een reactie… | jouw mening… | uw mening… | deel je mening… | wat vindt u… | wat denk jij… |
        wat denk je… | laat het ons weten… | laat ons weten… | laat je reactie… | laat uw reactie… |
        laat een bericht… | schrijf je reactie… | schrijf reactie… | plaats je reactie… |
        plaats een bericht… | reactie plaatsen… | reactie toevoegen… | reactie verzenden… |
        reactie versturen… | reactie geven… | reacties bekijken… | reacties lezen… | reacties tonen… |
        reacties laden… | reacties verbergen… | reacties uitgeschakeld… | reacties :… | reacties op… |
        nog geen reacties… | er zijn nog geen reacties… | er zijn geen reacties… | meer reacties… |
        laatste reacties… | recente reacties… | bekijk alle… reacties | bekijk de reacties… |
        lees de reacties… | toon alle reacties… | toon meer reacties… | laad meer reacties… | log in om… |
        login om… | inloggen om… | je moet ingelogd zijn… | u moet ingelogd zijn… | je moet inloggen… |
        u moet inloggen… | je bent niet ingelogd… | om te kunnen reageren… | om een reactie… |
        om te reageren… | registreer om… | meld je aan om… | discussieer… | discussie |
        doe mee aan…discussie… | doe mee met… | deelnemen aan… | ga in gesprek… | spelregels… |
        gedragsregels… | lees hier onze…huisregels… | onze huisregels… | reactieregels… | rapporteer… |
        meld misbruik… | reactie melden… | antwoorden | sorteer op… | nieuwste eerst… | oudste eerst… |
        …hieronder een reactie… | …e mailadres wordt niet gepubliceerd… |
        …e mailadres zal niet…gepubliceerd… | deze site gebruikt akismet… | bekijk hoe je reactie… |
        ontdek hoe je reactie… | doe mee aan het gesprek… | doe mee aan de discussie… | start het gesprek… |
        lees de huisregels… | lees onze huisregels… | bekijk de huisregels… | bekijk onze huisregels… |
        laat je mening… | geef je mening… | lees alle reacties… | ga naar de reacties… | naar de reacties… |
        meeste reacties | deze reactie is… | je reactie is… | je reactie wordt… | aanmelden om te reageren… |
        meld je aan of registreer… | berichten die de huisregels… | reageren is niet meer mogelijk… |
        reageren niet mogelijk… | alleen abonnees kunnen reageren…
    """,
    "login": """
        inloggen | log in | aanmelden | registreren | registreer… | uitloggen | mijn account |
        account aanmaken… | maak een account… | maak gratis… account | heb je al een account… |
        heeft u al een account… | al abonnee… | nog geen account… | wachtwoord | wachtwoord vergeten… |
        e mailadres | gebruikersnaam | onthoud mij… | bewaren | bewaar | bewaar artikel… |
        bewaar dit artikel… | opgeslagen | opslaan | leeslijst… | inloggen… | inloggen of… | inloggen met… |
        log hier in… | log in met… | log nu in… | log in of… | login | ingelogd als… | ingelogd blijven… |
        aangemeld blijven… | registreren… | registreer je… | registreer nu… | registreer gratis… |
        registratie | gratis registreren… | gratis account… | gratis aanmelden… | account aanmaken |
        maak een…account… | maak nu een… | maak je account… | maak account… | mijn profiel… |
        mijn artikelen… | mijn lijst… | heb je een account… | heeft u een account… | heb je al… |
        heeft u al… | ik heb al… | ben je al… | bent u al… | al een account… | al lid… | al geregistreerd… |
        nog geen lid… | nog niet geregistreerd… | nog geen abonnee… | nieuw hier… | wachtwoord… |
        wachtwoord herstellen… | wachtwoord resetten… | wachtwoord instellen… | gebruikersnaam… |
        gebruikersnaam of… | onthoud mijn… | blijf ingelogd… | welkom terug… | afmelden | bewaar voor later… |
        bewaren voor later… | lees later… | later lezen… | opslaan voor later… | artikel bewaren… |
        artikel opslaan… | artikel opgeslagen… | voeg toe aan…leeslijst… | toevoegen aan…favorieten… |
        favorieten
    """,
    "newsletter": """
        nieuwsbrieven | schrijf u in… | aanmelden nieuwsbrief… | ontvang… nieuwsbrief | ontvang onze… |
        …onze nieuwsbrief… | …onze nieuwsbrieven… | …in je mailbox… | …in uw mailbox… | …in je inbox… |
        …per mail… ontvang | je e mailadres… | uw e mailadres… | jouw e mailadres… | vul je e mailadres… |
        inschrijven | ingeschreven | bedankt voor… inschrijving… | bedankt voor je aanmelding… |
        bekijk in je browser… | bekijk in uw browser… | bekijk in de browser… |
        …uitschrijven… | dagelijks het laatste nieuws… | blijf op de hoogte… | mis niets… |
        nooit meer iets missen… | meld je aan… | meld u aan… | meld je nu aan… | meld je hier aan… |
        meld je gratis aan… | aanmelden voor… | schrijf je in… | schrijf je hier in… | schrijf je nu in… |
        schrijf je gratis in… | schrijf u hier in… | inschrijven voor… | inschrijven nieuwsbrief… |
        abonneer je op… | abonneer u op… | abonneer je gratis… | abonneer op…nieuwsbrief… | abonneren op… |
        ontvang…per e mail… | ontvang…per mail… | ontvang…in je inbox… | ontvang…in je mailbox… |
        ontvang de… | ontvang het… | ontvang elke… | ontvang elk… | ontvang dagelijks… | ontvang wekelijks… |
        ontvang gratis… | ontvang ons… | ontvang updates… | ontvang alle… | ontvang nieuws… |
        ontvang meldingen… | ik wil…ontvangen… | ik wil graag… | ik ga akkoord… | ik geef toestemming… |
        ja ik wil… | ja ik ontvang… | ja graag… | …gratis nieuwsbrief… | …dagelijkse nieuwsbrief… |
        …wekelijkse nieuwsbrief… | …de nieuwsbrief van… | …nieuwsbrief ontvangen… | …nieuwsbrief…aanmelden… |
        …nieuwsbrief…inschrijven… | …voor de nieuwsbrief… | …in jouw inbox… | …in uw inbox… |
        …in jouw mailbox… | …per mail…ontvangen… | onze nieuwsbrief… | onze nieuwsbrieven… | de nieuwsbrief… |
        alle nieuwsbrieven… | nieuwsbrief… | vul uw e mailadres… | vul hier je… | vul je e mail… | vul je…in |
        e mail | email | e mailadres… | jouw e mail… | bedankt voor je inschrijving… |
        bedankt voor het aanmelden… | bedankt voor het inschrijven… | bedankt je… | je bent aangemeld… |
        je bent ingeschreven… | bevestig uw… | check je inbox… | check je mailbox… | door je aan te melden… |
        door je in te schrijven… | door op…te klikken… | door verder te gaan… | door je e mail… |
        …afmelden kan… | …je altijd afmelden… | …op elk moment…afmelden… | …op elk moment…uitschrijven… |
        geen spam… | blijf up to date… | altijd op de hoogte… | mis geen… | mis nooit… | mis niks… |
        niets missen… | wil je niets missen… | wil je op de hoogte… | wil je elke… | pushmeldingen… |
        pushberichten… | meldingen aan… | meldingen ontvangen… | volg dit onderwerp… | er is iets misgegaan… |
        er ging iets mis… | probeer het later… | probeer het opnieuw… | ontvang push… | ontvang iedere… |
        elke ochtend… mailbox… | elke week… mailbox… | elke vrijdag… mailbox… | …per e mail…nieuwsbrief… |
        …schrijf je gratis in… | …schrijf je in voor…nieuwsbrief… | …meld je aan voor…nieuwsbrief… |
        …elk moment afmelden… | controleer je e mail… | bevestig je e mail… | bevestig je aanmelding… |
        je bent nu aangemeld… | je bent succesvol… | er is iets fout gegaan… | er is een fout opgetreden… |
        verplicht veld… | zet meldingen… | zet notificaties… | meldingen inschakelen… | notificaties aan…
    """,
    "subscription": """
        abonneer… | word abonnee… | word lid… | abonnement | abonnementen | neem een abonnement… |
        alleen voor abonnees… | exclusief voor abonnees… | …exclusief voor abonnees… |
        dit artikel is… abonnees | premium | plus artikel… | lees verder met… | om verder te lezen… |
        verder lezen… | …onbeperkt toegang… | …onbeperkt lezen… | probeer gratis… | probeer nu… | steun ons… |
        steun… journalistiek | doneer… | deel dit artikel gratis… | geef cadeau… | geef artikel cadeau… |
        maandelijks opzegbaar… | abonneren… | abonnee worden… | word nu abonnee… | word nu lid… |
        word member… | word donateur… | word vriend… | lid worden… | kies je abonnement… |
        kies een abonnement… | kies uw abonnement… | bekijk abonnementen… | bekijk de abonnementen… |
        bekijk onze abonnementen… | bekijk alle abonnementen… | bekijk aanbieding… | bekijk de aanbieding… |
        bekijk aanbod… | naar abonnementen… | aanbieding…abonnement… | ik ben al…abonnee… | ben je abonnee… |
        bent u abonnee… | ben je al abonnee… | bent u al abonnee… | voor abonnees… |
        alleen met een abonnement… | exclusief abonnees… | dit artikel is alleen… |
        dit artikel is exclusief… | dit artikel is gratis… | dit artikel is premium… | dit is een premium… |
        dit is een plus… | dit verhaal is…abonnees… | deze inhoud is…abonnees… | premium artikel… |
        premium content… | plusartikel… | lees het hele artikel… | lees het volledige… | lees dit artikel… |
        lees onbeperkt… | lees alle artikelen… | lees gratis verder… | wil je verder lezen… |
        wilt u verder lezen… | wil je dit artikel… | om dit artikel te lezen… | om alles te lezen… |
        onbeperkt toegang… | onbeperkt lezen… | onbeperkte toegang… | toegang tot alle… | krijg toegang… |
        krijg onbeperkt… | …toegang tot alle artikelen… | …onbeperkte toegang… | …onbeperkt alle artikelen… |
        elk moment opzegbaar… | altijd opzegbaar… | opzeggen kan… | …maandelijks opzegbaar… |
        probeer een maand… | probeer het…gratis… | probeer 1… | probeer…maand… | nu proberen… |
        gratis proberen… | gratis proefperiode… | proefabonnement… | je hebt…gratis artikelen… |
        je hebt het maximum… | steun onafhankelijke… | steun onze… | steun…met een donatie… |
        …onafhankelijke journalistiek…steun… | …steun ons… | …steun onze… | doneren | donatie | donaties |
        met een donatie… | draag bij… | cadeau geven… | cadeau…artikel… | artikel cadeau… |
        geef dit artikel… | geef een abonnement… | abonnement cadeau… | dit artikel is voor abonnees… |
        dit verhaal is exclusief… | dit verhaal is alleen… | deze inhoud is alleen… | alleen voor leden… |
        alleen toegankelijk voor… | speciaal voor abonnees… | je hebt… artikelen gelezen… |
        neem een…abonnement… | eerste maand gratis… | ben je al lid… | nog geen abonnement… |
        je bent nog geen… | al een abonnement… | heb je al een abonnement… | steun het werk… |
        steun de journalistiek… | doe een donatie… | geef een donatie… | …ons werk steunen… |
        …onze journalistiek steunen… | …met een donatie… | …dankzij onze abonnees… | …dankzij onze leden… |
        …dankzij donateurs… | lokale journalistiek kost… | goede journalistiek kost… |
        onafhankelijke journalistiek kost… | vind je dit belangrijk…steun… | vond je dit…steun… |
        met advertenties verder… | verder met advertenties…
    """,
    "share": """
        delen | deel | deel dit… | deel op… | deel via… | delen via… | delen op… | gedeeld | printen | print |
        mail | mailen | kopieer link… | link gekopieerd… | volg ons… | volg | volgen | volg… op facebook |
        …op facebook en twitter… | tweet | tweeten | stuur door… | doorsturen | luister |
        luister naar dit artikel… | lettergrootte… | …voorkeursbron… | …whatsapp kanaal… | vind ik leuk |
        vind ik leuk aan het laden… | vind ik leuk laden… |
        deel artikel… | deel bericht… | deel de link… | deel link… | deel pagina… | delen met… |
        artikel delen… | bericht delen… | stuur naar… | stuur een mail… | stuur artikel… | stuur via… |
        mail dit artikel… | mail artikel… | mail deze… | e mail dit… | print dit artikel… | print artikel… |
        print deze… | printversie… | afdrukken… | pdf downloaden… | download pdf… | kopieer |
        kopieer de link… | kopieer url… | kopiëren | gekopieerd… | link kopiëren… | …volg ons… |
        volg…op instagram… | volg…op twitter… | volg…op x… | volg…op google… | volg…op whatsapp… |
        volg…op tiktok… | volg…op linkedin… | volg…live… | volg het laatste… | volg alle… | volg dit… |
        volg de auteur… | volg onderwerp… | like ons… | like…op facebook… | vind ons… | bezoek ons op… |
        word lid van…groep… | word lid van…kanaal… | …onze sociale media… | abonneer…kanaal… |
        abonneer…youtube… | abonneer…podcast… | luister de podcast… | luister hier… | luister naar…podcast… |
        luister via… | luister op… | luister dit… | beluister… | artikel beluisteren… | voorlezen |
        lees voor | voeg…toe…google… | voeg toe als… | instellen als…voorkeursbron… | google nieuws… |
        google news… | tekstgrootte… | letters groter… | like | likes | luister het artikel… |
        luister artikel… | luister naar de podcast… | luister naar het artikel… | luister ook naar… |
        luister ook de… | voorgelezen door…computer… | voorgelezen door een… | …computerstem… |
        …automatisch gegenereerde stem… | …kunstmatige intelligentie…gecontroleerd… | ai samenvatting… |
        samenvatting door ai… | deze samenvatting is… | samenvatting gemaakt… | gemaakt met ai… |
        voeg… toe als voorkeursbron… | volg… op whatsapp… | volg… op google… | volg… op facebook… |
        volg… op instagram… | volg… via whatsapp… | …ons telegram kanaal… | …via onze socials… |
        …op alle platforms…podcast… | …podcast…op alle platforms… | deel het… | kopieer naar… |
        artikel cadeau geven…
    """,
    "related": """
        lees ook… | lees meer… | lees verder… | lees hier… | lees :… | ook lezen… | bekijk ook… |
        bekijk meer… | bekijk… hier | zie ook… | kijk ook… | luister ook… | meer over… | meer van… |
        meer uit… | meer nieuws… | meer lezen… | meer artikelen… | meer weten… | meer laden… |
        meer informatie… | toon meer… | gerelateerd… | gerelateerde… | verwante artikelen… |
        vergelijkbare… artikelen | aanbevolen… | aanraders… | misschien vind je… | wellicht ook interessant… |
        ook interessant… | meest gelezen… | best gelezen… | populair… | laatste nieuws… |
        het laatste nieuws… | net binnen… | ander nieuws… | andere artikelen… | onderwerpen… | trefwoorden… |
        categorie :… | volgende | vorige | volgend artikel… | vorig artikel… | vorig bericht… |
        volgend bericht… | alles over… | inhoud | inhoudsopgave… | mis ook niet… | klik hier… |
        deze artikelen… ook | lees het…hier… | lees dit… | lees het artikel… | lees hierover… |
        lees artikel… | lees nu… | lees ons… | lees onze… | lees alles over… | lees de…hier… |
        lees volledig… | ook leuk… | ook op… | ook :… | ook in het nieuws… | bekijk :… | bekijk het… |
        bekijk de… | bekijk alle… | bekijk alles… | bekijk hier… | bekijk onze… | bekijk hieronder… |
        bekijk artikel… | bekijk dit… | zie hier… | zie verder… | zie onze… | kijk hier… | kijk verder… |
        kijk nu… | klik en… | klik op… | klik dan… | ontdek meer… | ontdek ook… | ontdek onze… |
        ontdek alle… | ontdek hier… | naar het artikel… | naar artikel… | naar overzicht… |
        naar de homepage… | terug naar… | toon alle… | toon alles… | laad meer… | laad…artikelen |
        meer tonen… | meer bekijken… | meer hierover… | meer op… | meer berichten… | meer video s… |
        meer verhalen… | meer voor jou… | meer info… | alle artikelen… | alle berichten… | alle nieuws… |
        al het nieuws… | andere berichten… | andere verhalen… | anderen lazen ook… | anderen lezen… |
        anderen bekeken… | lezers lazen… | verwante berichten… | verwante onderwerpen… |
        vergelijkbare berichten… | aanrader… | onze aanraders… | onze tips… | onze selectie… |
        tips van de redactie… | tip van de redactie… | de redactie raadt… | redactietip… |
        keuze van de redactie… | geselecteerd voor… | voor jou geselecteerd… | speciaal voor jou… |
        dit vind je… | vind je dit… | misschien ook interessant… | misschien interessant… |
        interessant voor… | ook voor jou… | meest bekeken… | meest gedeeld… | best bekeken… |
        populaire artikelen… | populaire berichten… | trending… | nu populair… | nu in het nieuws… |
        nu op de voorpagina… | laatste artikelen… | laatste berichten… | laatste updates… | laatste video s… |
        nieuwste artikelen… | nieuwste berichten… | recente berichten… | recent nieuws… | recent |
        actueel nieuws… | vandaag in het nieuws… | uit het archief… | uit ons archief… | eerder verschenen… |
        eerder schreven we… | eerder berichtten… | volgende artikel… | volgende bericht… | vorige artikel… |
        vorige bericht… | volgend | vorig | ouder | nieuwer | oudere berichten… | nieuwere berichten… |
        onderwerp :… | thema :… | tags… | labels :… | categorieën… | rubriek :… | dossier :… |
        lees het dossier… | externe links… | nuttige links… | handige links… | video :… | in beeld :… |
        lees terug… | lees het hele… | lees de hele… | recente artikelen… | mis dit niet… |
        verder in het nieuws… | naar het liveblog…
    """,
    "advertisement": """
        adv | gesponsorde… | het artikel gaat verder… | …na de advertentie… | …onder de advertentie… |
        gaat verder onder… | …tekst gaat verder onder… | …artikel gaat verder onder… |
        …verhaal gaat verder onder… | …gaat verder na… | …een commissie… | … partnerbijdrage… | koop nu… |
        - advertentie - | advertentie… | advertenties… | artikel loopt door… | artikel gaat door… |
        artikel gaat verder… | verhaal gaat verder… | tekst gaat verder… | tekst gaat door… | tekst loopt… |
        het verhaal gaat verder… | de tekst gaat verder… | dit artikel gaat verder… | lees verder na… |
        scroll verder… | onder de advertentie… | na de advertentie… | gesponsord… | sponsored… |
        partner content… | partnerinhoud… | partnerbijdrage… | betaalde…content… | mede mogelijk gemaakt… |
        dit artikel bevat…links… | deze pagina bevat…links… | …affiliatelinks… | …ontvangen wij…commissie… |
        …een kleine commissie… | zet je adblocker… | schakel…adblocker… | koop hier… | koop op… | koop bij… |
        bestel nu… | bestel hier… | bekijk bij… | bekijk prijs… | bekijk op amazon… | shop nu… | shop hier… |
        naar de winkel… | de tekst gaat…verder… | de tekst loopt…door… | tekst gaat…door… |
        tekst gaat…verder… | artikel gaat…verder… | artikel gaat…door… | het artikel gaat…verder… |
        verhaal gaat…verder… | het verhaal gaat…verder… | lees hieronder verder… | betaalde inhoud… |
        …affiliate links…commissie…
    """,
    "consent": """
        …cookies… accepteren | wij gebruiken cookies… | cookies | cookiebeleid… | privacybeleid… |
        …privacybeleid… | privacy | privacyverklaring… | algemene voorwaarden… | accepteren | akkoord |
        alles accepteren… | weigeren | instellingen | cookie instellingen… | …geef toestemming… |
        deze inhoud… cookies | externe inhoud… | …externe content… | …toestemming… nodig |
        gebruiksvoorwaarden… | privacy en cookies… | …privacy en cookies deze… |
        …deze website gebruikt cookies… | …deze site gebruikt cookies… | …wij gebruiken cookies… |
        …we gebruiken cookies… | …gebruik van cookies… | …het plaatsen van cookies… | …cookiebeleid… |
        …cookieverklaring… | …cookie instellingen… | …cookievoorkeuren… | cookieverklaring… |
        cookievoorkeuren… | cookies accepteren… | cookies weigeren… | cookies beheren… | cookies instellen… |
        cookies toestaan… | accepteer cookies… | accepteer alle… | accepteer alles… | alle cookies… |
        alleen noodzakelijke… | noodzakelijke cookies… | functionele cookies… | weiger alles… |
        alles weigeren… | akkoord en… | ga door zonder… | doorgaan zonder… | voorkeuren aanpassen… |
        voorkeuren beheren… | instellingen aanpassen… | instellingen wijzigen… | meer opties… |
        jouw privacy… | je privacy… | uw privacy… | wij respecteren…privacy… | wij hechten…privacy… |
        …persoonsgegevens…verwerk… | …privacyverklaring… | …privacy statement… | …privacystatement… |
        privacy statement… | privacystatement… | disclaimer | colofon | om deze inhoud… | om deze content… |
        om dit te kunnen… | deze content…cookies… | deze video…cookies… | deze inhoud kan niet… |
        deze inhoud is geblokkeerd… | deze content kan niet… | inhoud geblokkeerd… | inhoud laden… |
        externe content… | wij en onze partners… | wij en onze…partners… | we gebruiken cookies… |
        deze site gebruikt cookies… | deze website gebruikt cookies… | …cookies…geaccepteerd… |
        accepteren en doorgaan… | accepteren en sluiten… | accepteer | weigeren en… | instellingen beheren… |
        voorkeuren opslaan… | keuzes opslaan… | altijd actief | toon inhoud… | inhoud tonen… | embed tonen… |
        deze inhoud wordt… | klik hier om deze… | klik om…te tonen…
    """,
    "app": """
        download de app… | download onze app… | …onze app… | …in de app store… | download de…app… |
        download gratis…app… | download nu…app… | download hier…app… | download onze… | installeer de app… |
        installeer…app… | open in de app… | open in app… | lees in de app… | lees verder in de app… |
        verder in de app… | de app…downloaden… | …de gratis app… | …gratis app… | …via onze app… |
        …in onze app… | scan de qr code… | onze app…
    """,
    "rights": """
        …alle rechten voorbehouden… | bron :… | bronnen :… | foto :… | auteursrecht… | (anp) | anp |
        redactie | door redactie… | …auteursrecht voorbehouden…
    """,
    "media": """
        foto :… | beeld :… | video | video's | bekijk video… | bekijk de video… | bekijk foto… | fotoserie… |
        fotogalerij… | vergroot… | vergroten | sluiten | openen | speel af… | afspelen | audio |
        bekijk dit bericht op instagram… | een bericht gedeeld door… | je browser ondersteunt… |
        uw browser ondersteunt… | deze browser…niet ondersteund… | zet javascript aan… |
        schakel javascript in… | bekijk de foto s… | bekijk de beelden… | bekijk het fragment… |
        bekijk galerij… | open galerij… | volledig scherm… | speel video af…
    """,
    "navigation": """
        menu | zoeken | zoek | terug | naar boven… | terug naar… boven | terug naar boven… | meer | minder |
        alles | contact | help | voorpagina | volgende pagina… | vorige pagina… | stem nu… | stem hier… |
        stem mee… | bekijk resultaten… | bekijk de resultaten… | bekijk de uitslag… | bekijk uitslag… |
        bedankt voor het stemmen… | bedankt voor je stem… | peiling | verstuur | versturen | verzenden |
        annuleren | annuleer | sluit | leestijd… | … min leestijd | … min lezen | naar inhoud… |
        ga naar inhoud… | ga naar de inhoud… | ga naar hoofdinhoud… | menu openen… | menu sluiten… |
        terug naar de homepage… | nee bedankt | niet nu
    """,
    "contact": """
        over de auteur… | over de schrijver… | auteur :… | mail de redactie… | tip ons… | tip… redactie |
        heb je een tip… | heb je een… gezien | fout gezien… | fout zie je een fout… | …neem contact… op met |
        meer artikelen van… | alle artikelen van… | …contact opnemen… redactie | heb je een vraag… |
        heeft u een vraag… | heeft u een tip… | heb je nieuws… | heeft u nieuws… | heb jij…tip… |
        heb je…opmerking… | heeft u…opmerking… | vragen of opmerkingen… | vragen opmerkingen… | tip de… |
        tip onze… | stuur ons… | stuur je… | stuur uw… | stuur een e mail… | stuur een tip… | mail ons… |
        mail naar… | mail onze… | e mail de… | app ons… | bel ons… | neem contact… | contact :… |
        contact opnemen… | contacteer ons… | laat het weten… | meld het… | meld een fout… | fout melden… |
        fout gevonden… | fout in… | foutje… | taalfout… | typefout… | spelfout… | zag je…fout… | feedback |
        feedback geven… | geef feedback… | geef ons feedback… | jouw feedback… | wat vind je van…artikel… |
        wat vond je van… | was dit artikel… | was dit nuttig… | vond je dit… | beoordeel dit… |
        hoe waardeer… | meer van deze auteur… | meer van deze…auteur… | meer artikelen door… |
        alle berichten van… | bekijk alle artikelen… | bekijk profiel… | over de redactie… | over onze… |
        over de schrijfster… | over deze auteur… | auteurs :… | redacteur :… | wie zijn wij… |
        weet je meer over… | weet jij meer… | weet u meer over… | heb jij een tip… | heb je tips… |
        heb je informatie… | heb je meer informatie… | heb je opmerkingen… | heb je een fout… |
        heb je een foutje… | zie je een fout… | zie je een foutje… | mail de auteur… | mail vertrouwelijk… |
        contact de redactie… | contact met de redactie… | was deze informatie… | bedankt voor je feedback… |
        over de auteurs… | meer over de auteur… | lees alle artikelen van…
    """,
}
