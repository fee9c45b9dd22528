"""Polish, Czech and Slovak phrases, by language and kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[str, dict[Kind, str]] = {
    "pl": {
        "related": """
            czytaj także… | czytaj też… | czytaj również… | czytaj więcej… | czytaj dalej… | czytaj całość… |
            czytaj także :… | przeczytaj także… | przeczytaj też… | przeczytaj również… | przeczytaj więcej… |
            przeczytaj całość… | zobacz także… | zobacz też… | zobacz również… | zobacz więcej… | zobacz wideo… |
            zobacz zdjęcia… | zobacz galerię… | sprawdź także… | sprawdź też… | sprawdź również… | polecamy |
            polecamy także… | polecamy również… | polecane | polecane artykuły | polecamy :… | powiązane |
            powiązane artykuły | powiązane tematy… | podobne artykuły | podobne tematy | najczęściej czytane |
            najpopularniejsze | popularne | najnowsze | najnowsze wiadomości | najnowsze artykuły |
            wybrane dla ciebie | dla ciebie | na ten temat :… | więcej na ten temat… | więcej informacji :… |
            więcej wiadomości… | tagi :… | tematy :… | słowa kluczowe :… | następny artykuł |
            poprzedni artykuł | następny | poprzedni | może cię zainteresować… | mogą cię zainteresować… |
            to może cię zainteresować… | nie przegap… | więcej ciekawych… znajdziesz… | wszystkie artykuły |
            ostatnie artykuły
        """,
        "share": """
            udostępnij | udostępnij :… | udostępnij na… | udostępnij artykuł | udostępnij link | podziel się |
            podziel się :… | podziel się artykułem… | kopiuj link | skopiuj link | skopiowano link… | drukuj |
            wydrukuj | wyślij | wyślij znajomemu | wyślij e-mail | lubię to | polub nas… | obserwuj nas… |
            obserwuj… w google… | obserwuj | śledź nas… | zapisz | zapisz na później | dołącz do nas… |
            dodaj do ulubionych | bądź na bieżąco… | posłuchaj artykułu | oceń artykuł…
        """,
        "comment": """
            komentarze | komentarz | skomentuj | skomentuj artykuł | dodaj komentarz… | napisz komentarz… |
            pokaż komentarze… | zobacz komentarze… | zobacz wszystkie komentarze… | brak komentarzy… |
            odpowiedz | zgłoś nadużycie | zgłoś komentarz | dołącz do dyskusji… | weź udział w dyskusji… |
            twój komentarz | komentowanie… wyłączone | komentarze zostały wyłączone…
        """,
        "login": """
            zaloguj | zaloguj się | zaloguj się… aby… | zaloguj się, aby… | zaloguj się i… | zarejestruj się |
            załóż konto | logowanie | wyloguj | masz już konto… | nie masz konta… | nie pamiętasz hasła… |
            masz już subskrypcję…
        """,
        "subscription": """
            subskrybuj | subskrypcja | prenumerata | prenumeruj | kup subskrypcję… | kup dostęp… |
            wykup dostęp… | wykup subskrypcję… | dalszy ciąg materiału dla… | artykuł dostępny tylko dla… |
            artykuł tylko dla subskrybentów… | treść dostępna tylko dla… | ten artykuł przeczytasz… |
            już prenumerujesz… | wspieraj nas | wesprzyj nas | wesprzyj nas…
        """,
        "newsletter": """
            newsletter | zapisz się | zapisz się na newsletter… | zapisz się do newslettera… |
            zapisz się na nasz newsletter… | zapisz się do naszego newslettera… | chcesz być na bieżąco… |
            podaj adres e-mail… | twój adres e-mail… | wyrażam zgodę na przetwarzanie… |
            wyrażam zgodę na otrzymywanie… | administratorem danych osobowych… | administratorem twoich danych…
        """,
        "advertisement": """
            reklama | reklamy | materiał sponsorowany | artykuł sponsorowany | materiał promocyjny |
            materiał partnera | dalszy ciąg artykułu pod… | dalsza część artykułu pod… |
            ciąg dalszy artykułu pod… | dalszy ciąg materiału pod… | dalsza część tekstu pod… |
            dalsza część materiału pod… | resztę artykułu znajdziesz pod… | koniec bloku reklamowego… |
            autopromocja | ogłoszenie
        """,
        "consent": """
            używamy plików cookie… | ta strona używa… cookie… | ta strona używa ciasteczek… |
            ta strona korzysta z… cookie… | strona korzysta z plików cookie… | szanujemy twoją prywatność… |
            akceptuj wszystkie… | akceptuję wszystkie… | polityka prywatności | przejdź do serwisu |
            zarządzaj preferencjami…
        """,
        "rights": """
            wszelkie prawa zastrzeżone… | wszystkie prawa zastrzeżone… | materiał chroniony prawem autorskim… |
            dalsze rozpowszechnianie artykułu…
        """,
        "app": """
            pobierz aplikację… | pobierz naszą aplikację… | ściągnij aplikację… | w aplikacji wygodniej…
        """,
        "navigation": """
            strona główna | wróć | wróć do strony głównej | do góry | na górę | spis treści | pokaż więcej |
            załaduj więcej | rozwiń | zwiń | zamknij
        """,
        "media": """
            fot :… | foto :… | fot. :… | zdjęcie :… | wideo :… | obejrzyj wideo | odtwórz | powiększ |
            galeria zdjęć
        """,
        "contact": """
            masz dla nas temat… | masz ciekawy temat… | masz temat… napisz… | jesteś świadkiem… napisz… |
            jesteś świadkiem… | widziałeś coś… napisz… | zgłoś błąd | widzisz błąd… | zauważyłeś błąd… |
            napisz do nas… | skontaktuj się z nami… | wyślij nam… zdjęcia
        """,
    },
    "cs": {
        "related": """
            čtěte také… | čtěte i… | čtěte dále… | čtěte více… | čtěte také :… | přečtěte si také… |
            přečtěte si i… | přečtěte si více… | číst dále | číst více | číst celý článek… | více zde… |
            více se dočtete… | mohlo by vás zajímat… | mohlo by vás také zajímat… | může vás zajímat… |
            související | související články | související témata… | souvisí | související zprávy |
            podobné články | další články | další zprávy | další články k tématu… | k tématu :… |
            více k tématu… | nejčtenější | nejčtenější články | nejnovější | nejnovější zprávy |
            nejnovější články | doporučujeme | doporučené články | doporučené | populární | sledujte také… |
            podívejte se… na video | témata :… | štítky :… | klíčová slova :… | tagy :… | předchozí článek |
            další článek | následující článek | nepřehlédněte | nepřehlédněte :… | dále čtěte… | zobrazit více |
            všechny články | výběr redakce
        """,
        "share": """
            sdílet | sdílet :… | sdílet na… | sdílet článek | sdílejte… | sdílení | kopírovat odkaz |
            zkopírovat odkaz | odkaz zkopírován | tisk | tisknout | vytisknout | poslat e-mailem |
            odeslat e-mailem | poslat | uložit | uložit na později | uložit článek | líbí se mi |
            sledujte nás… | sledovat | poslechnout článek | přidejte si… na google |
            zvolte si… jako preferovaný zdroj
        """,
        "comment": """
            komentáře | komentář | komentovat | diskuse | diskuze | vstoupit do diskuse | vstoupit do diskuze |
            přidat komentář… | napsat komentář… | napište komentář… | zobrazit komentáře… | zobrazit diskusi… |
            zobrazit diskuzi… | přejít do diskuse… | vstupte do diskuse… | vstupte do diskuze… | odpovědět |
            nahlásit | nahlásit příspěvek | diskuze je uzavřena… | diskuse je uzavřena… | žádné komentáře… |
            zapojte se do diskuse… | zapojte se do diskuze…
        """,
        "login": """
            přihlásit | přihlásit se | přihlášení | přihlaste se | registrovat | registrovat se |
            zaregistrujte se | zapomenuté heslo | zapomněli jste heslo… | máte již účet… | nemáte účet… |
            odhlásit
        """,
        "subscription": """
            předplatit | předplatné | předplaťte si… | odebírat | koupit předplatné… | získat předplatné… |
            už mám předplatné… | jste již předplatitel… | jste předplatitel… | máte předplatné… |
            tento článek je dostupný pouze… | tento článek je pouze pro předplatitele… |
            článek je pro předplatitele… | celý článek je dostupný… | odemknout článek… | chci předplatné |
            podpořte nás | podpořte nás…
        """,
        "newsletter": """
            newsletter | přihlaste se k odběru… | přihlásit k odběru | odběr newsletteru… |
            přihlásit se k odběru… | odebírejte… newsletter | zadejte svůj e-mail… | zadejte váš e-mail… |
            váš e-mail | odesláním souhlasíte… | přihlášením… souhlasíte…
        """,
        "advertisement": """
            reklama | inzerce | komerční sdělení | komerční článek | placená inzerce | článek pokračuje pod… |
            text pokračuje pod… | pokračování článku pod… | pokračování textu pod… |
            článek pokračuje pod reklamou | sponzorovaný obsah
        """,
        "consent": """
            používáme soubory cookie… | používáme cookies… | tento web používá… cookie… |
            tato stránka používá… cookie… | přijmout vše | souhlasím se vším | nastavení soukromí |
            zásady ochrany osobních údajů | ochrana osobních údajů
        """,
        "rights": "všechna práva vyhrazena… | publikování nebo šíření… | jakékoliv užití obsahu…",
        "app": """
            stáhněte si aplikaci… | stáhněte si naši aplikaci… | stáhnout aplikaci… | nainstalujte si aplikaci…
        """,
        "navigation": """
            domů | úvodní stránka | nahoru | zpět nahoru | zpět | obsah článku | načíst další | zobrazit další |
            rozbalit | zavřít
        """,
        "media": """
            foto :… | video :… | fotogalerie | fotogalerie :… | zdroj :… | přehrát video | zobrazit galerii… |
            prohlédnout galerii… | zobrazit celou galerii…
        """,
        "contact": """
            našli jste v článku chybu… | našli jste chybu… | nahlásit chybu | upozornit na chybu… | máte tip… |
            víte o… napište… | napište nám… | máte zajímavý tip…
        """,
    },
    "sk": {
        "related": """
            čítajte tiež… | čítajte aj… | čítajte viac… | čítajte ďalej… | prečítajte si tiež… |
            prečítajte si aj… | prečítajte si viac… | čítať ďalej | čítať viac | viac tu… |
            mohlo by vás zaujímať… | môže vás zaujímať… | súvisiace | súvisiace články | súvisiaci článok |
            súvisiace témy… | podobné články | ďalšie články | najčítanejšie | najnovšie | najnovšie správy |
            najnovšie články | odporúčame | odporúčané články | neprehliadnite | neprehliadnite :… | témy :… |
            tagy :… | kľúčové slová :… | predchádzajúci článok | nasledujúci článok | ďalší článok |
            pozrite si aj… | všetky články
        """,
        "share": """
            zdieľať | zdieľať :… | zdieľať na… | zdieľať článok | zdieľajte… | kopírovať odkaz |
            skopírovať odkaz | tlačiť | vytlačiť | poslať e-mailom | uložiť | uložiť na neskôr | páči sa mi |
            sledujte nás… | sledovať | vypočuť si článok
        """,
        "comment": """
            komentáre | komentár | komentovať | diskusia | vstúpiť do diskusie | pridať komentár… |
            napísať komentár… | zobraziť komentáre… | zobraziť diskusiu… | zapojte sa do diskusie… | odpovedať |
            nahlásiť | diskusia je uzavretá…
        """,
        "login": """
            prihlásiť | prihlásiť sa | prihlásenie | prihláste sa | registrovať sa | zaregistrujte sa |
            zabudnuté heslo | máte už účet… | nemáte účet…
        """,
        "subscription": """
            predplatné | predplatiť | predplaťte si… | kúpiť predplatné… | už mám predplatné… |
            ste predplatiteľ… | máte predplatné… | tento článok je dostupný len… |
            článok je len pre predplatiteľov… | odomknúť článok… | odoberať | podporte nás
        """,
        "newsletter": """
            newsletter | prihláste sa na odber… | prihlásiť sa na odber… | odber newslettera… |
            zadajte svoj e-mail… | váš e-mail
        """,
        "advertisement": """
            reklama | inzercia | platená inzercia | článok pokračuje pod… | text pokračuje pod… |
            pokračovanie článku pod… | sponzorovaný obsah
        """,
        "consent": """
            používame súbory cookie… | používame cookies… | táto stránka používa… cookie… | prijať všetko |
            ochrana osobných údajov
        """,
        "rights": """
            všetky práva vyhradené… | opätovné publikovanie… | publikovanie alebo šírenie… |
            autorské práva sú vyhradené…
        """,
        "app": "stiahnite si aplikáciu… | stiahnite si našu aplikáciu… | stiahnuť aplikáciu…",
        "navigation": "domov | hore | späť | zobraziť viac | načítať ďalšie | zavrieť",
        "media": "foto :… | video :… | fotogaléria | zdroj :… | prehrať video | zobraziť galériu…",
        "contact": """
            našli ste v článku chybu… | našli ste chybu… | nahlásiť chybu | máte tip… | napíšte nám…
        """,
    },
}
