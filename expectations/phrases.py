"""Interface phrases: words that pages say to their visitors and that no article says.

Used twice: extraction takes short blocks that say them out of the body, and an expectation holds no stored body
may have one. Written for this project, by language and kind.

How a phrase matches, case and punctuation (but the colon) folded:

    "sign up"                   the whole block says this and nothing else
    "read more…"                the block begins with it
    "…all rights reserved…"     the block has it anywhere; only phrases that no sentence of an article has
    "follow… on facebook"       the block begins with the first part and has the others later, in order

Phrases are parted by `|`; `tasks.extract.phrases` reads them.
"""

from __future__ import annotations

from typing import Literal

Kind = Literal[
    "comment",
    "login",
    "newsletter",
    "subscription",
    "share",
    "related",
    "advertisement",
    "consent",
    "app",
    "rights",
    "media",
    "navigation",
    "contact",
]

SHORT_BLOCK = 400
"""Characters. Longer blocks are paragraphs; a phrase in them is quoted, not said."""

PHRASES: dict[str, dict[Kind, str]] = {
    "en": {
        "comment": """
            comment | comments | no comments | no comments yet | add a comment | add comment |
            add your comment | post a comment… | leave a comment… | leave a reply… | write a comment… |
            your comment | view comments… | view all comments… | show comments… | hide comments |
            read comments | see comments | load comments | load more comments | comments are closed… |
            comments have been closed… | comments are moderated… | comments are turned off… |
            comments are disabled… | commenting is closed… | reply | replies | show replies |
            post comment | join the conversation… | join the discussion… | start the conversation |
            be the first to comment… | join our commenting forum… |
            join thought provoking conversations… | most commented | have your say… | what do you think… |
            tell us what you think… | let us know what you think… | let us know in the comments… |
            share your thoughts… | …in the comments below… | …in the comments section… |
            …comment section below… | please read our comment policy… | …comment guidelines… |
            community guidelines… | …commenting guidelines… | …commenting policy… | …comments policy… |
            …please follow our community rules… | conversation | discussion | please be respectful… |
            …your email address will not be published… | required fields are marked |
            notify me of follow up comments… | notify me of new posts… | save my name email and website… |
            report this comment | flag as inappropriate | sort by newest… | sort by oldest… |
            oldest first | newest first | please enable javascript to view the comments… |
            comments powered by disqus | blog comments powered by disqus | view discussion… |
            share your opinion… | …to leave a comment… | …to post a comment… | …to comment on this… |
            cancel reply | comments may be moderated… | join our… forums… |
            the comments below have not been moderated… | we reserve the right to remove… |
            what are your thoughts… | got something to say… | send a letter to the editor… |
            submit a letter to the editor…
        """,
        "login": """
            log in | login | sign in | log out | sign out | register | log in register |
            sign in register | log in to… | my account | sign in to… | sign in with… | log in with… |
            create an account… | create a free account… | already a member… | already have an account… |
            already registered… | don t have an account… | not a member… | forgot password… |
            forgot your password… | forgotten your password… | reset your password… | remember me |
            password | email address | username | enter your email… | enter your password… |
            please enter a valid email… | please log in… | please login… | please sign in… |
            please register… | thank you for registering… | …to be automatically logged in… |
            …refresh your browser to be logged in… | you must be logged in… | you need to be logged in… |
            you are not logged in… | …email and password don t match… | …find your bookmarks in… |
            article bookmarked | bookmark | bookmarked | save article | save this article… |
            save for later | saved | register for free… | want to bookmark… | continue with google… |
            continue with facebook… | continue with apple… | register now… | log in here…
        """,
        "newsletter": """
            newsletter | newsletters | sign up | sign up now… | sign up for… | sign up to… |
            sign up here… | sign me up… | signup | subscribe to our newsletter… |
            subscribe to the newsletter… | subscribe to our free… | subscribe to our daily… |
            get our newsletter… | get the newsletter… | get our daily… | get our free… |
            …straight to your inbox… | …delivered to your inbox… | …in your inbox… | …to your inbox… |
            …our newsletter… | …weekly newsletter… | …daily newsletter… | …email newsletter… |
            …newsletter sign up… | …breaking news emails… | …i would like to be emailed about… |
            enter your email address… | your email address | email | e mail | thank you for subscribing… |
            thanks for subscribing… | thanks for signing up… | thank you for signing up… |
            you re subscribed… | you have successfully subscribed… | invalid email… | by signing up you… |
            by subscribing you… | by clicking sign up… | by submitting your… | by providing your email… |
            by entering your email… | …unsubscribe at any time… | …you can unsubscribe… |
            …opt out at any time… | get email alerts… | get news alerts… | …breaking news alerts… |
            get the latest… | get more news… | get the best of… | get breaking news… |
            stay up to date with… | stay informed… | never miss a story… | don t miss a… |
            …for our free newsletter… | …receive our newsletter… | …terms of use and privacy policy… |
            …privacy policy and terms of service… | …protected by recaptcha… |
            this site is protected by… | …the google privacy policy… | something went wrong… |
            please try again later… | email sign up… | subscribe via email… | join our mailing list… |
            join our newsletter… | sign up for our… | email address | we ll send you… | you may opt out… |
            check your inbox… | sent weekly | sent daily | choose your newsletters…
        """,
        "subscription": """
            subscribe | subscribe now… | subscribe today… | subscribe here… | subscribe for… |
            subscribe to… | subscriber only… | subscribers only… | already a subscriber… |
            already subscribed… | become a member… | become a subscriber… | become a supporter… |
            start your free trial… | start your subscription… | start your… premium subscription… |
            try it free | free trial | view subscription options… | get unlimited access… |
            …for unlimited access… | …unlimited digital access… | this article is for subscribers… |
            this article is for members… | this content is for subscribers… |
            this story is for subscribers… | this is a subscriber… | to continue reading… |
            continue reading with… | to read the full story… | …to read the full article… |
            …you have reached your limit… | …you ve reached your… | …free articles remaining… |
            …articles left this month… | …support our journalism… | …support independent journalism… |
            …support quality journalism… | support us | donate | donate now | donate today… |
            make a donation… | give today | …your support makes… | …make a contribution… |
            …a tax deductible… | …consider supporting… | …consider making a donation… |
            …consider donating… | …if you value our… | …help us continue… | buy me a coffee… |
            …on patreon… | exclusive to subscribers… | premium | members only… | gift this article… |
            unlock this article… | cancel anytime… | no commitment… | subscribe to read… |
            click here to subscribe… | get the magazine… | subscribe to the magazine… |
            …print edition…subscribe
        """,
        "share": """
            share | share this… | share on… | share via… | share to… | share article | share story |
            share with… | tweet | tweet this | pin it | pin | print | print this… | print article |
            email this… | email article | email a friend… | email to a friend… | copy link |
            link copied… | copy url | copied | copied to clipboard… | facebook | twitter | linkedin |
            whatsapp | pinterest | reddit | instagram | youtube | tiktok | telegram | flipboard |
            messenger | bluesky | threads | tumblr | google | pocket | x twitter | follow us… |
            follow us on… | like us on… | find us on… | …follow us on twitter… | …follow us on facebook… |
            …follow us on instagram… | …on facebook and twitter… | follow | follow on… | follow @… |
            follow me on… | click to share… | click to email… | click to print… | opens in new window… |
            opens in a new window… | like this… | like loading… | shares | views |
            …add us as a preferred source… | …preferred source on google… | share this article… |
            share this story… | share this post… | send us a tip… | save | print this page… |
            send to a friend… | more sharing options… | share full article | listen to this article… |
            text size | font size… | a a a | post | like | likes | save share
        """,
        "related": """
            related | related… stories | related stories… | related articles… | related content… |
            related coverage… | related news… | related posts… | related topics… | related links… |
            related reading… | related video… | related videos… | related: … | related story… |
            related article… | read more… | read also… | read next… | read the full… here… |
            read more at… | read more on… | more on this story… | more on this… | more from… |
            more about… | more stories… | more news… | more in… | see also… | see more… | show more… |
            load more… | view more… | learn more | find out more… | full story… | also read… | also see… |
            also on… | more like this… | more to read… | more to explore | more reading… | more related… |
            recommended | recommended for you… | recommended stories… | recommended articles… |
            recommended reading… | recommended by… | you may also like… | you might also like… |
            you may like… | you might like… | you may be interested… | you might be interested… |
            you might also be interested… | trending | trending now… | trending stories… |
            trending topics… | most read… | most popular… | popular | popular now… | popular stories… |
            latest news… | latest stories… | latest articles… | latest | top stories… | top news… |
            top articles… | editors picks… | editor s picks… | editor s pick… | don t miss… | up next… |
            next article… | next story | next post… | previous article… | previous post… |
            previous story… | next | previous | prev | in this article | in this story… |
            in case you missed it… | must read… | must reads… | keep reading… | continue reading… |
            what to read next… | what to know next… | read on… | explore more… | explore further… |
            dig deeper… | go deeper… | from our partners… | from around the web… | around the web… |
            sponsored stories… | paid content… | paid partner… | watch more… | watch next… |
            suggested… reading | jump to… | further reading… | similar stories… | similar articles… |
            click here to read… | click here for more… | click here to get… | for more stories… |
            for more news… | for more on this… | …click here for more information… | other stories… |
            popular articles… | hot topics… | stories you might like… | table of contents… | contents |
            on this page | skip to… | key points | filed under… | posted in… | tags | tags :… | topics |
            topics :… | tagged… | categories | category :… | keywords :… | labels :…
        """,
        "advertisement": """
            advertisement… | advertisements | advert | adverts | ad | ads | advertising | advertise |
            sponsored | sponsored content… | sponsored by… | sponsored post… | promoted |
            promoted content… | promoted stories… | paid post | paid advertisement… |
            article continues below… | story continues below… | article continues after… |
            story continues after… | continue reading below… | scroll to continue… | scroll for more… |
            remove ads… | report this ad… | report ad… | this advertisement has not loaded… |
            …we may earn a commission… | …may earn an affiliate… | …earn a commission… |
            …affiliate commission… | …may receive a commission… |
            …independently selected by our editors… | …our ad feedback… | video ad feedback… |
            your ad here… | loading | loading ad… | advertisement continue reading the main story |
            skip advertisement… | content continues below… | …as an amazon associate… |
            …the story continues after… | partner content… | brought to you by… | buy now… | shop now… |
            order now… | check price… | get deal… | view deal…
        """,
        "consent": """
            we use cookies… | this site uses cookies… | this website uses cookies… | …use of cookies… |
            …cookie policy… | accept cookies… | accept all… | accept | reject all… | manage cookies… |
            manage preferences… | manage consent… | manage settings… | cookie settings… |
            cookie preferences… | privacy policy… | privacy settings… | privacy notice… | terms of use… |
            terms of service… | terms and conditions… | terms | privacy | by continuing to use… |
            by using this site… | …your consent… | …view this content… allow cookies |
            …may be using cookies… | to view this video please… | allow and continue… | allow cookies… |
            i agree | i accept | got it | do not sell…
        """,
        "app": """
            download our app… | download the app… | download our… app… | get the app… | get our app… |
            click here to get the… app | …available on the app store… | …on google play… |
            …our mobile app… | install the app… | open in app… | …the free app… | scan the qr code… |
            …on the go by clicking here…
        """,
        "rights": """
            …all rights reserved… | copyright ©… | …may not be published broadcast rewritten… |
            …may not be reproduced… | …without the express written permission… |
            …reproduced without permission… | reprints… | …reprints and permissions… | licensing… |
            order reprints… | …this material may not be… | our standards… the… | corrections… policy
        """,
        "media": """
            image source… | image credit… | image credits… | image caption… | photo credit… | photo by… |
            photos by… | photo courtesy… | photograph by… | picture credit… | image courtesy… |
            media caption… | getty images… | image | photo | video | watch | watch video | watch now |
            watch live… | play | play video | video player is loading… | unmute | mute | pause |
            fullscreen | full screen | enlarge… | enlarge image | expand | zoom | view gallery… |
            view photos… | see gallery… | photo gallery… | gallery | slideshow | show caption |
            hide caption | toggle caption | enlarge this image… | listen | listen now | audio | close |
            open | image 1 of… | swipe… | click to expand… | click to enlarge… | tap to… |
            this video is no longer available… | this video can not be played… |
            your browser does not support… | please enable javascript… | javascript is required… |
            you need to enable javascript… | view this post on instagram… | a post shared by… |
            pic.twitter.com… | view on instagram… | view this… on | external content… |
            this content could not be loaded… | content from… twitter | view original tweet… | play now |
            chevron… | credit… : getty | now playing… | more videos… | watch more videos…
        """,
        "navigation": """
            home | menu | search | back | back to top… | back to… home… | go to top | top | skip | more |
            less | show less | show all | view all… | see all… | all | expand all | current issue |
            this slideshow requires javascript… | reuse this content | caption | skip to main content… |
            close menu | toggle navigation… | main menu | site map | about | about us… | contact |
            contact us… | help | faq | rss | archive | archives | advertise with us… | careers | jobs |
            news | share and comment | continue | submit | cancel | send | ok | go | yes | no |
            next page… | previous page… | page 1 of… | 1 of… | prev next | first | last
        """,
        "contact": """
            got a tip… | have a tip… | got a story… | do you have a story… | do you have a tip… |
            have a story… | contact the author… | contact the reporter… | email the author… |
            write to us… | report a correction… | report an error… | report a typo… |
            request a correction… | see an error… | spot an error… | found a mistake… |
            …if you have a story… | …get in touch with us… | get in touch… | reach… at |
            follow… on twitter | follow… on x | contact… at | send tips… | …was this article helpful… |
            was this helpful… | rate this… | did you like this… | suggest a correction… |
            about the author… | about the authors… | author bio… | view author… | see author… |
            written by… | view all posts… | view profile… | more articles by… | read more by… |
            all posts by… | view bio | view comments
        """,
    },
    "de": {
        "comment": """
            kommentar | kommentare | kommentieren | keine kommentare | kommentar schreiben… |
            kommentar verfassen… | kommentar hinzufügen… | kommentare anzeigen… | kommentare lesen… |
            alle kommentare… | zu den kommentaren… | kommentare laden… | ihr kommentar… |
            schreiben sie einen kommentar… | schreiben sie den ersten kommentar… | diskutieren sie mit… |
            jetzt mitdiskutieren… | mitdiskutieren | diskussion | zur diskussion… | leserkommentare… |
            antworten | antwort abbrechen… | die kommentarfunktion… | kommentarregeln… | netiquette… |
            …bitte beachten sie unsere netiquette… | …deine e mail adresse wird nicht veröffentlicht… |
            …ihre e mail adresse wird nicht veröffentlicht… | erforderliche felder sind… |
            schreibe einen kommentar… | was denken sie… schreiben | was meinen sie… |
            ihre meinung… zum thema | leserbrief schreiben… | beitrag melden… | kommentar melden… |
            forum | meistkommentiert… | …um zu kommentieren… | …müssen sie angemeldet sein… |
            die kommentare geben nicht…
        """,
        "login": """
            anmelden | einloggen | abmelden | registrieren | jetzt anmelden… | jetzt registrieren… |
            jetzt einloggen… | bitte melden sie sich… | bitte loggen sie… | hier anmelden… |
            sie haben bereits ein konto… | bereits registriert… | noch kein konto… |
            noch nicht registriert… | passwort | passwort vergessen… | benutzername | e mail adresse |
            e mail | angemeldet bleiben… | mein konto | konto erstellen… | sie sind bereits abonnent… |
            artikel merken… | merken | gemerkt | zur merkliste… | merkliste… | auf die merkliste… |
            bitte geben sie eine gültige…
        """,
        "newsletter": """
            newsletter | newsletter abonnieren… | newsletter bestellen… | newsletter anmelden… |
            …newsletter… abonnieren | …newsletter… anmelden | …newsletter… bestellen |
            zum newsletter… | jetzt newsletter… | unser newsletter… | …unseren newsletter… |
            …unserem newsletter… | …kostenlosen newsletter… | …newsletter an… | …newsletter richtig… |
            …in ihr postfach… | …in ihrem postfach… | …in dein postfach… | …täglichen newsletter… |
            …newsletter informiert… | …ins e mail postfach… | …per e mail erhalten… |
            abonnieren sie unseren… | abonnieren | jetzt abonnieren… | melden sie sich hier… |
            hier kostenlos anmelden… | ihre e mail adresse… | der newsletter… kostenlos |
            …ich habe die datenschutz… | mit der anmeldung… | mit meiner anmeldung… | ich stimme zu… |
            …jederzeit abbestellen… | …jederzeit widerrufen… | vielen dank für ihre anmeldung… |
            bleiben sie informiert… | …whatsapp kanal… | …push nachrichten… |
            alle zwei wochen… newsletter
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
            artikel verschenken… | verschenken | plus artikel | …mit ihrem abo…
        """,
        "share": """
            teilen | artikel teilen… | auf facebook teilen… | auf twitter teilen… | auf x teilen… |
            per whatsapp… | per e mail… | bei facebook teilen… | drucken | artikel drucken… |
            seite drucken… | versenden | artikel versenden… | link kopieren… | link kopiert… |
            folgen sie uns… | folgen | folge uns… | twittern | mailen | weiterleiten | feedback |
            empfehlen | weitersagen | artikel empfehlen… | vorlesen | artikel anhören… | anhören |
            jetzt anhören… | schriftgröße… | als bevorzugte quelle… | …als bevorzugte quelle… |
            …dieser artikel wurde ausgedruckt… | kurzlink… | facebook icon… | teile diesen… |
            jetzt teilen…
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
            passend zum thema…
        """,
        "advertisement": """
            anzeige | anzeigen | werbung | advertorial | gesponsert | sponsored | in eigener sache |
            … …sogenannte affiliate… | …erhalten wir eine provision… | …eine provision… |
            anzeige… weiterlesen | nach der werbung… | weiter nach der anzeige… |
            weiterlesen nach der anzeige… | …nach der anzeige weiterlesen… |
            artikel wird nach der anzeige fortgesetzt… | hier klicken… | jetzt kaufen… | zum angebot… |
            preis prüfen… | partnerangebot…
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
            hier finden sie… inhalt… von
        """,
        "app": """
            app herunterladen… | jetzt app… | zur app… | …unsere app… | …news app… | …im app store… |
            …im google play…
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
            mehr artikel von… | zum autor… | zur autorin… | …ist redakteur… bei
        """,
    },
    "fr": {
        "comment": """
            commentaire | commentaires | commenter | aucun commentaire… | laisser un commentaire… |
            laissez un commentaire… | ajouter un commentaire… | écrire un commentaire… |
            poster un commentaire… | votre commentaire… | voir les commentaires… |
            voir tous les commentaires… | lire les commentaires… | afficher les commentaires… | réagir |
            réagissez… | réactions | répondre | annuler la réponse… | donnez votre avis… |
            les commentaires sont fermés… | …votre adresse e mail ne sera pas publiée… |
            …les champs obligatoires sont… | enregistrer mon nom… | soyez le premier à… |
            participez à la discussion… | rejoindre la conversation… | …pour commenter… |
            …charte de modération… | signaler un abus… | signaler ce commentaire…
        """,
        "login": """
            connexion | se connecter | connectez vous… | s identifier | identifiez vous… | s inscrire |
            inscrivez vous… | inscription | déconnexion | mon compte | créer un compte… |
            créez un compte… | créez votre compte… | déjà inscrit… | déjà abonné… | déjà un compte… |
            mot de passe | mot de passe oublié… | adresse e mail | adresse email | identifiant |
            rester connecté… | sauvegarder | enregistrer | ajouter à mes… | …dans vos favoris… |
            mes favoris… | ajouter aux favoris… | article sauvegardé…
        """,
        "newsletter": """
            newsletter | newsletters | infolettre… | abonnez vous à… newsletter |
            inscrivez vous à… newsletter | s inscrire à la newsletter… | recevez… newsletter |
            recevoir la newsletter… | …notre newsletter… | …nos newsletters… | …dans votre boîte mail… |
            …par e mail… tous les jours | …votre boîte aux lettres électronique… | votre adresse e mail… |
            votre email… | votre adresse mail… | votre e mail… | je m inscris… | je m abonne… |
            …vous désinscrire… | …vous désabonner… | …lien de désinscription… |
            merci pour votre inscription… | la newsletter… | recevez chaque… | recevez gratuitement… |
            ne manquez rien… | s abonner
        """,
        "subscription": """
            abonnez vous… | s abonner | je m abonne… | abonnement | abonnements | offre d abonnement… |
            article réservé… | …réservé aux abonnés… | …réservé à nos abonnés… |
            cet article est réservé… | contenu réservé… | réservé aux abonnés… | lire la suite… |
            …pour lire la suite… | …il vous reste… à lire | il vous reste… | …sans engagement… |
            essai gratuit… | testez… gratuitement | accès illimité… | …accès illimité… | débloquez… |
            faire un don… | soutenez nous… | soutenez… | nous soutenir… | faites un don… |
            je fais un don… | offrir cet article… | offrir l article… | article offert… | premium |
            en illimité…
        """,
        "share": """
            partager | partager sur… | partager cet article… | partager l article… | partager par… |
            partagez… | imprimer | envoyer par… | envoyer | copier le lien… | lien copié… | suivez nous… |
            suivre | nous suivre… | tweeter | retrouvez nous sur… | …sur facebook et twitter… |
            sur facebook… | écouter l article… | écouter | taille du texte… | …ajouter… source préférée… |
            partage | ajouter à google…
        """,
        "related": """
            lire aussi… | à lire aussi… | à lire… | lire également… | lisez aussi… | lire :… |
            à lire également… | voir aussi… | à voir aussi… | voir plus… | en savoir plus… |
            pour aller plus loin… | sur le même sujet… | sur le même thème… | dans la même rubrique… |
            plus d articles… | autres articles… | articles liés… | articles similaires… |
            articles recommandés… | articles associés… | recommandé pour vous… | vous aimerez aussi… |
            vous pourriez aimer… | ces articles pourraient… | cela peut vous intéresser… | à découvrir… |
            les plus lus… | le plus lu… | les plus lues… | plus lus… | à la une… | dernières nouvelles… |
            derniers articles… | l actualité… en direct | notre dossier… | nos articles… |
            retrouvez… tous nos | retrouvez… ici | article suivant… | article précédent… | suivant |
            précédent | sujets :… | thèmes :… | mots clés… | tags | tags :… | étiquettes… |
            lire l article… | lire plus… | lire la suite… | tous les articles… | plus d infos… |
            plus d informations… | sommaire | contenus sponsorisés… | à ne pas manquer… | et aussi… |
            les dernières… actualités | voir tous… | découvrez aussi… | notre sélection…
        """,
        "advertisement": """
            publicité | publicités | annonce | sponsorisé | contenu sponsorisé… |
            la suite après la publicité… | la suite après cette publicité… | …après la publicité… |
            …après cette publicité… | publicité… la suite | article partenaire… | …lien affilié… |
            …liens d affiliation… | …liens affiliés… | …une commission… | passer la publicité… |
            fermer la publicité… | acheter | publi rédactionnel…
        """,
        "consent": """
            …cookies… accepter | …en cliquant sur… cookies | …gérer mes choix… | accepter |
            tout accepter… | refuser | paramétrer… | politique de confidentialité… |
            …politique de confidentialité… | mentions légales… | conditions générales… |
            …le dépôt de cookies… | …dépose des cookies… | ce contenu est bloqué… |
            ce contenu n a pas pu… | autoriser | j accepte… | contenu externe… |
            …voir ce contenu… cookies | données personnelles…
        """,
        "app": """
            téléchargez l application… | télécharger l application… | téléchargez notre application… |
            …notre application… | …sur l app store…
        """,
        "rights": """
            …tous droits réservés… | …tous droits de reproduction… | …droits de reproduction… |
            reproduction interdite… | crédit :… | crédit photo… | crédits :… | source :… | sources :… |
            avec afp | (avec afp) | la rédaction avec afp… | afp | …toute reproduction…
        """,
        "media": """
            photo :… | photos :… | vidéo | vidéos | image :… | diaporama… | voir le diaporama… |
            voir la vidéo… | regarder la vidéo… | lire la vidéo… | agrandir… | fermer | ouvrir | galerie |
            légende :… | lecture | écouter… | plein écran… | crédits photo… | le lecteur… n est pas
        """,
        "navigation": """
            accueil | menu | recherche | rechercher | retour | haut de page… | retour en haut… |
            retour à… l accueil | plus | moins | tout | tous | contact | aide | suite | page suivante… |
            page précédente… | archives | navigation… article
        """,
        "contact": """
            à propos de l auteur… | l auteur :… | auteur :… | contacter la rédaction… | …contactez nous… |
            une erreur… signaler | signaler une erreur… | …signaler une erreur… | écrire à l auteur… |
            voir tous ses articles… | tous ses articles… | …cet article vous a… utile |
            propos recueillis par…
        """,
    },
    "es": {
        "comment": """
            comentario | comentarios | comentar | sin comentarios | no hay comentarios… |
            deja un comentario… | dejar un comentario… | deja tu comentario… | escribe un comentario… |
            escribe tu comentario… | añadir comentario… | agregar comentario… | tu comentario… |
            ver comentarios… | ver los comentarios… | ver todos los comentarios… | mostrar comentarios… |
            comenta esta noticia… | comentarios cerrados… | los comentarios están cerrados… | responder |
            cancelar respuesta… | cancelar la respuesta… | únete a la conversación… |
            …tu dirección de correo electrónico no será publicada… | …los campos obligatorios… |
            guarda mi nombre… | sé el primero en comentar… | normas de participación… | …para comentar… |
            política de comentarios… | danos tu opinión… | qué opinas… | participa
        """,
        "login": """
            iniciar sesión | inicia sesión… | iniciar sesión… | regístrate… | registrarse | registro |
            acceder | entrar | cerrar sesión… | mi cuenta | crear cuenta… | crear una cuenta… |
            crea tu cuenta… | ya tienes cuenta… | ya eres suscriptor… | ya estás registrado… |
            no tienes cuenta… | contraseña | olvidaste tu contraseña… | olvidé mi contraseña… |
            correo electrónico | recordarme | guardar | guardado | guardar artículo… | guardar noticia… |
            mis noticias guardadas… | noticias guardadas… | tu suscripción se está usando…
        """,
        "newsletter": """
            newsletter | newsletters | boletín | boletines | suscríbete a… newsletter |
            suscríbete a… boletín | suscríbete a nuestro… | suscríbete a nuestra… | suscribirse a… |
            apúntate a… | apúntate… newsletter | recibe… newsletter | recibe en tu correo… |
            recibe… en tu correo | …nuestro boletín… | …nuestra newsletter… | …nuestro newsletter… |
            …nuestros boletines… | …en tu correo electrónico… | …en tu correo… |
            …en tu bandeja de entrada… | …en tu email… | tu email… | tu correo… | introduce tu email… |
            gracias por suscribirte… | te has suscrito… | quiero recibir… | recibir alertas… |
            recibe las últimas… | …darte de baja… | …darse de baja… | reciba… noticias
        """,
        "subscription": """
            suscríbete… | suscribirse | suscribirme | suscripción | suscriptores | hazte suscriptor… |
            hazte socio… | hazte premium… | hazte socia… | solo para suscriptores… |
            exclusivo suscriptores… | exclusivo para suscriptores… | contenido exclusivo… |
            este contenido es exclusivo… | para seguir leyendo… | para continuar leyendo… |
            sigue leyendo… | seguir leyendo… | lee sin límites… | lee… sin límites | …acceso ilimitado… |
            …artículos gratis… | prueba gratis… | suscríbete por… | apoya… periodismo |
            …periodismo independiente… | dona | donar | haz una donación… | regalar artículo… |
            regala este artículo… | premium | navega sin publicidad…
        """,
        "share": """
            compartir | compartir en… | comparte | comparte en… | comparte esta noticia… |
            compartir esta noticia… | compartir noticia… | compartir artículo… | comparte este… |
            enviar por… | enviar | imprimir | copiar enlace… | enlace copiado… | copiar link… |
            síguenos… | síguenos en… | seguinos… | síganos… | seguir | seguir en… | sigue… en facebook |
            puedes seguir… en facebook | …en facebook y twitter… | tuitear | twittear | me gusta |
            escuchar | escuchar artículo… | escucha este… | …tamaño de letra… | …fuente preferida… |
            …canal de whatsapp… | …únete a… whatsapp | añádenos a…
        """,
        "related": """
            lee también… | lea también… | leer también… | leé también… | te puede interesar… |
            te puede interesar | te podría interesar… | le puede interesar… | puede interesarte… |
            podría interesarte… | también te puede… | también te puede interesar… | también te interesa… |
            mirá también… | mira también… | ver también… | vea también… | vea además… | además :… |
            también lee… | también puedes leer… | más información… | más sobre… | más noticias… |
            más en… | más leídas… | más leídos… | lo más leído… | lo más visto… | las más leídas… |
            las más vistas… | más vistos… | noticias relacionadas… | notas relacionadas… |
            artículos relacionados… | contenido relacionado… | contenidos relacionados… | relacionados |
            relacionadas | relacionado… | temas relacionados… | recomendado… | recomendados… |
            recomendadas… | recomendamos… | te recomendamos… | le recomendamos… | lee más… | leer más… |
            leer más | ver más… | saber más… | saber más | mostrar más… | cargar más… | conoce más… |
            conozca más… | sigue leyendo… | otras noticias… | últimas noticias… | última hora… |
            lo último… | noticias de hoy… | temas :… | temas | etiquetas… | tags | tags :… |
            archivado en… | categorías :… | en esta noticia… | en esta nota… | siguiente | anterior |
            artículo anterior… | artículo siguiente… | próxima noticia… | entra aquí… | haz clic aquí… |
            no te pierdas… | no te lo pierdas… | leer noticia… | lea aquí… | lea más… | índice |
            consulta… aquí
        """,
        "advertisement": """
            publicidad | anuncio | anuncios | patrocinado | contenido patrocinado… |
            continúa después de la publicidad… | la noticia continúa después… |
            …después de la publicidad… | …tras la publicidad… | sigue después de… | publicidad… continúa |
            …enlaces de afiliado… | …enlace de afiliado… | …una comisión… | comprar | publirreportaje…
        """,
        "consent": """
            …cookies… aceptar | …utiliza cookies… | política de privacidad… | …política de privacidad… |
            política de cookies… | aviso legal… | términos y condiciones… | aceptar | aceptar todo… |
            rechazar | configurar | acepto… | …aceptas… cookies | contenido no disponible… |
            condiciones de uso…
        """,
        "app": """
            descarga la app… | descarga nuestra app… | descarga… app… | …nuestra app… | …en app store… |
            descarga la aplicación…
        """,
        "rights": """
            …todos los derechos reservados… | …derechos reservados… | prohibida su reproducción… |
            …prohibida la reproducción… | fuente :… | fuentes :… | con información de… |
            (con información de… | efe | agencias | créditos :… | redacción |
            este contenido es publicado…
        """,
        "media": """
            foto :… | fotos :… | imagen :… | imágenes :… | fotografía :… | vídeo | video | vídeos |
            videos | ver vídeo… | ver video… | ver galería… | galería | fotogalería… | ampliar… | cerrar |
            abrir | reproducir | pie de foto… | audio | crédito :… | ver fotos… |
            ver esta publicación en instagram… | una publicación compartida…
        """,
        "navigation": """
            inicio | menú | buscar | búsqueda | volver | volver arriba… | arriba | más | menos | todo |
            todos | contacto | ayuda | portada | siguiente página… | página siguiente… |
            página anterior… | ir a…portada
        """,
        "contact": """
            sobre el autor… | sobre la autora… | sobre la firma… | sobre la firma | autor :… |
            contacta con… | escríbenos… | reportar un error… | reportar error… | …ha sido útil… |
            ver más artículos… | ver todos los artículos… | ver biografía… | …cuéntanos… |
            conforme a los criterios de… | tienes una historia… | te resultó interesante…
        """,
    },
    "it": {
        "comment": """
            commento | commenti | commenta | nessun commento… | lascia un commento… |
            lascia il tuo commento… | aggiungi un commento… | scrivi un commento… |
            inserisci un commento… | vedi i commenti… | leggi i commenti… | mostra commenti… |
            vedi tutti i commenti… | commenta la notizia… | i commenti sono chiusi… | rispondi |
            annulla risposta… | …il tuo indirizzo email non sarà pubblicato… | …i campi obbligatori… |
            salva il mio nome… | partecipa alla discussione… | unisciti alla conversazione… |
            dicci la tua… | di la tua… | …per commentare… | di cosa ne pensi… | cosa ne pensi…
        """,
        "login": """
            accedi | accesso | login | registrati… | registrazione | esci | il mio account |
            crea un account… | hai già un account… | sei già abbonato… | sei già registrato… |
            non hai un account… | password | password dimenticata… | hai dimenticato la password… |
            indirizzo email | ricordami | salva | salva articolo… | salva questo articolo…
        """,
        "newsletter": """
            newsletter | newsletters | iscriviti alla… | iscriviti alla newsletter… | iscriviti alle… |
            iscriviti | iscriviti ora… | iscriviti gratis… | ricevi la… newsletter | ricevi… newsletter |
            …nostra newsletter… | …nostre newsletter… | …nella tua casella… | …nella tua mail… |
            …nella tua email… | la tua email… | inserisci la tua email… | il tuo indirizzo email… |
            grazie per esserti iscritto… | resta aggiornato… | rimani aggiornato… |
            ricevi gli aggiornamenti… | ricevi le… notizie… | …annullare l iscrizione… | …disiscriverti…
        """,
        "subscription": """
            abbonati… | abbonamento | abbonamenti | abbonati ora… | solo per abbonati… |
            riservato agli abbonati… | …riservato agli abbonati… | contenuto riservato… |
            articolo riservato… | contenuto esclusivo… | per continuare a leggere… | continua a leggere… |
            …accesso illimitato… | …senza limiti… abbon | prova gratis… | prova gratuita… | sostieni… |
            sostienici… | sostieni il… giornalismo | dona ora… | dona | fai una donazione… | premium |
            regala questo articolo… | disdici quando vuoi… | sblocca…
        """,
        "share": """
            condividi | condividi su… | condividi questo articolo… | condividi l articolo… |
            condividi questo… | condividi con… | condivisioni | stampa | stampa articolo… | invia |
            invia per… | copia link… | copia il link… | link copiato… | seguici… | seguici su… | segui |
            segui… su facebook | segui… su google… | …su facebook e twitter… | mi piace | twitta |
            ascolta | ascolta l articolo… | ascolta questo articolo… | dimensione testo… |
            …fonti preferite… | …fonte preferita… | …canale whatsapp… | riproduzione riservata… |
            seguici anche…
        """,
        "related": """
            leggi anche… | leggi :… | leggi tutto… | leggi di più… | leggi l articolo… | leggi altro… |
            leggi ancora… | vedi anche… | guarda anche… | ti potrebbe interessare… |
            potrebbe interessarti… | potrebbero interessarti… | ti potrebbero interessare… |
            ti può interessare… | può interessarti… | articoli correlati… | correlati | correlato… |
            notizie correlate… | contenuti correlati… | per approfondire… | approfondisci… |
            approfondimenti… | approfondimento :… | altri articoli… | altre notizie… | altri contenuti… |
            più letti… | i più letti… | le più lette… | più lette… | ultime notizie… | ultime news… |
            ultimi articoli… | ultim ora… | in primo piano… | scopri di più… | scopri… anche |
            mostra altro… | mostra di più… | carica altri… | vai a… | consigliati… | raccomandati… |
            da leggere… | da non perdere… | argomenti… | tag :… | tags :… | tags | etichette… |
            articolo precedente… | articolo successivo… | precedente | successivo | prossimo articolo… |
            tutti gli articoli… | indice | sullo stesso argomento… | dello stesso autore… | clicca qui… |
            il video :…
        """,
        "advertisement": """
            pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato… |
            continua dopo la pubblicità… | …dopo la pubblicità… | l articolo continua dopo… |
            …continua dopo la pubblicità… | …link affiliati… | …link di affiliazione… |
            …una commissione… | acquista ora… | acquista | promo | messaggio promozionale… |
            pubbliredazionale…
        """,
        "consent": """
            …cookie… accetta | …utilizza cookie… | privacy policy… | cookie policy… |
            informativa privacy… | …informativa sulla privacy… | accetta | accetta tutti… | rifiuta |
            impostazioni | termini e condizioni… | condizioni d uso… | acconsento… | note legali… |
            per vedere questo contenuto… | …contenuto… cookie… consenso
        """,
        "app": """
            scarica l app… | scarica la app… | …la nostra app… | …su app store…
        """,
        "rights": """
            …tutti i diritti riservati… | …riproduzione riservata… | …copyright ©… | fonte :… | fonti :… |
            credits :… | foto :… | ansa | (ansa) | redazione
        """,
        "media": """
            foto :… | immagine :… | video | foto | guarda il video… | guarda la gallery… |
            guarda le foto… | fotogallery… | gallery | galleria | ingrandisci… | chiudi | apri |
            riproduci | didascalia :… | audio | visualizza questo post su instagram… |
            un post condiviso da…
        """,
        "navigation": """
            home | menu | cerca | ricerca | indietro | torna su… | torna alla… home | torna all inizio… |
            altro | tutti | tutte | contatti | aiuto | avanti | pagina successiva… | pagina precedente… |
            vai alla homepage…
        """,
        "contact": """
            informazioni sull autore… | l autore :… | autore :… | scrivici… | segnala un errore… |
            segnala… errore | contattaci… | tutti gli articoli di… | chi siamo… | …ti è stato utile…
        """,
    },
    "pt": {
        "comment": """
            comentário | comentários | comentar | nenhum comentário… | sem comentários |
            deixe um comentário… | deixe seu comentário… | deixe o seu comentário… | deixar comentário… |
            deixa um comentário… | escreva um comentário… | escreva seu comentário… |
            adicionar comentário… | ver comentários… | ver todos os comentários… | ler comentários… |
            mostrar comentários… | os comentários estão… | os comentários são de… |
            comentários encerrados… | responder | cancelar resposta… |
            …seu endereço de e mail não será publicado… | …o seu endereço de email não será publicado… |
            …campos obrigatórios… | guardar o meu nome… | salvar meus dados… | participe da conversa… |
            participe da discussão… | seja o primeiro a comentar… | …para comentar… |
            …política de comentários… | regras para comentários… | comente… | dê a sua opinião… |
            dê sua opinião… | o que você achou… | atenção… comentários
        """,
        "login": """
            entrar | login | fazer login… | faça login… | faça seu login… | faça o login… |
            iniciar sessão… | inicie sessão… | registar | registe se… | registre se… | cadastre se… |
            cadastro | sair | minha conta | a minha conta | criar conta… | crie sua conta… |
            já é assinante… | já tem conta… | já possui… conta | não tem conta… | senha | palavra passe… |
            esqueceu… senha… | esqueci minha senha… | esqueceu a sua… | lembrar me | salvar | guardar |
            guardar artigo… | salvar artigo… | salvar para ler depois… | favoritar |
            adicionar aos favoritos…
        """,
        "newsletter": """
            newsletter | newsletters | boletim | assine a newsletter… | assine nossa newsletter… |
            assine… newsletter | subscreva a newsletter… | subscreva… newsletter | receba… newsletter |
            …nossa newsletter… | …nossas newsletters… | …nosso boletim… | …no seu e mail… |
            …no seu email… | …em seu e mail… | …na sua caixa de entrada… | …caixa de correio… |
            receba as… notícias | receba notícias… | receba no… | receba em… | receba diariamente… |
            inscreva se… | inscreva se na… | cadastre se… e receba | seu e mail… | seu email… |
            o seu email… | digite seu e mail… | obrigado por se inscrever… | …cancelar a inscrição… |
            …cancelar a qualquer momento… | quero receber… | fique por dentro… | fique a par…
        """,
        "subscription": """
            assine… já | assine | assine agora… | assine já… | assinar | assinatura | assinaturas |
            assinante | seja assinante… | torne se assinante… | torne se… membro |
            exclusivo para assinantes… | …exclusivo para assinantes… | conteúdo exclusivo… |
            exclusivo assinantes… | …apenas para assinantes… | artigo exclusivo… | para continuar lendo… |
            para continuar a ler… | continue lendo… | continuar a ler… | continue a ler… |
            …acesso ilimitado… | teste grátis… | experimente grátis… | apoie… | apoie o jornalismo… |
            doe | doe agora… | faça uma doação… | oferecer artigo… | oferta de artigos… | presentear |
            premium | subscrever | subscreva…
        """,
        "share": """
            compartilhar | compartilhe | compartilhe isso… | compartilhe esta… | compartilhe este… |
            compartilhe no… | compartilhar no… | compartilhar via… | compartilhar em… | compartilhamento |
            partilhar | partilhe | partilhar no… | partilhar artigo… | partilhar notícia… |
            partilhar este… | enviar | enviar por… | imprimir | copiar link… | copiar | link copiado… |
            siga nos… | siga nos no… | siga o… no | siga a… no | siga… no instagram | siga… no google… |
            siga nas redes… | seguir | …no facebook e no… | …nas redes sociais… | tweetar | curtir |
            gostei | gosto | ouvir | ouça | ouça este… | ouvir artigo… | tamanho da letra… |
            …fonte preferida… | …canal do whatsapp… | …no canal… whatsapp… | …grupo de whatsapp… |
            …grupo do whatsapp… | entre no… whatsapp | share this on whatsapp
        """,
        "related": """
            leia também… | leia mais… | leia ainda… | leia a… íntegra | leia aqui… | ler mais… |
            ler também… | leia :… | veja também… | veja mais… | veja ainda… | ver mais… | ver também… |
            vê também… | veja :… | saiba mais… | saber mais… | confira… também | confira também… |
            confira mais… | conheça… mais | mostrar mais… | carregar mais… | relacionadas | relacionados |
            relacionado… | notícias relacionadas… | artigos relacionados… | matérias relacionadas… |
            conteúdo relacionado… | conteúdos relacionados… | tópicos relacionados… |
            assuntos relacionados… | temas relacionados… | você pode gostar… | você também pode gostar… |
            você pode se interessar… | você também pode… | pode interessar… | também pode gostar… |
            também lhe pode… | talvez você… goste | recomendado… | recomendados… | recomendadas… |
            recomendamos… | sugestões… | mais lidas… | mais lidos… | as mais lidas… | mais vistas… |
            mais vistos… | mais populares… | mais notícias… | mais sobre… | mais em… | mais artigos… |
            mais informações… | últimas notícias… | últimas | últimas… notícias | outras notícias… |
            tópicos… | tópicos | temas :… | tags | tags :… | etiquetas… | palavras chave… | assuntos… |
            categorias :… | arquivado em… | notícia anterior… | próxima notícia… | próximo | anterior |
            próximo artigo… | artigo anterior… | post anterior… | próximo post… | em destaque… |
            destaques | continue lendo… | clique aqui… | não perca… | a seguir… | nesta notícia… |
            nesta matéria… | índice | sumário | dos nossos parceiros… | mais do…
        """,
        "advertisement": """
            publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado… |
            continua após a publicidade… | continua depois da publicidade… | …após a publicidade… |
            …depois da publicidade… | publicidade… continua | …links de afiliado… | …link de afiliado… |
            …uma comissão… | compre agora… | comprar | informe publicitário…
        """,
        "consent": """
            …cookies… aceitar | …utiliza cookies… | política de privacidade… | …política de privacidade… |
            política de cookies… | termos de uso… | termos e condições… | aceitar | aceito… |
            aceitar todos… | rejeitar | configurar | …concorda com… cookies | aviso legal… | …lgpd…
        """,
        "app": """
            baixe o app… | baixe o aplicativo… | baixe nosso… app… | …nosso aplicativo… | …na app store… |
            descarregue a app… | instale… app
        """,
        "rights": """
            …todos os direitos reservados… | …direitos reservados… | proibida a reprodução… |
            …proibida a reprodução… | fonte :… | fontes :… | com informações… | com informações da… |
            * com informações… | crédito :… | créditos :… | com agência… | com agências… | lusa |
            da redação | redação
        """,
        "media": """
            foto :… | fotos :… | imagem :… | imagens :… | vídeo | vídeos | ver vídeo… |
            assista… ao vídeo | assista… também | veja o vídeo… | ver galeria… | ver fotos… | galeria |
            galeria de fotos… | ampliar… | fechar | abrir | reproduzir | legenda :… | áudio |
            reprodução… | divulgação… | foto reprodução… | imagem ilustrativa… |
            ver essa foto no instagram… | uma publicação compartilhada…
        """,
        "navigation": """
            início | menu | buscar | busca | pesquisar | pesquisa | voltar | voltar ao topo… | topo |
            mais | menos | todos | todas | contato | contacto | ajuda | página inicial… |
            próxima página… | página seguinte… | página anterior…
        """,
        "contact": """
            sobre o autor… | sobre a autora… | autor :… | fale conosco… | entre em contato… | envie sua… |
            reportar erro… | reportar um erro… | comunicar erro… | comunique… erro | encontrou… erro |
            …errou… avise | corrigir… artigo | ver todos os artigos… | ver todas as matérias… |
            ver perfil… | …foi útil… | tem uma sugestão… | edição :… | reportagem :…
        """,
    },
    "nl": {
        "comment": """
            reactie | reacties | reageer | reageren | geen reacties… | plaats een reactie… |
            plaats reactie… | laat een reactie… | schrijf een reactie… | bekijk reacties… |
            bekijk alle reacties… | toon reacties… | lees reacties… | alle reacties… |
            reageer op dit artikel… | beantwoorden | reactie annuleren… |
            …je e mailadres wordt niet gepubliceerd… | …het e mailadres wordt niet gepubliceerd… |
            …vereiste velden… | praat mee… | wat vind jij… | …om te reageren… | huisregels… |
            discussieer mee… | jouw reactie… | uw reactie… | reacties zijn gesloten… |
            mijn naam e mail en site…
        """,
        "login": """
            inloggen | log in | aanmelden | registreren | registreer… | uitloggen | mijn account |
            account aanmaken… | maak een account… | maak gratis… account | heb je al een account… |
            heeft u al een account… | al abonnee… | nog geen account… | wachtwoord |
            wachtwoord vergeten… | e mailadres | gebruikersnaam | onthoud mij… | bewaren | bewaar |
            bewaar artikel… | bewaar dit artikel… | opgeslagen | opslaan | leeslijst…
        """,
        "newsletter": """
            nieuwsbrief | nieuwsbrieven | schrijf je in… nieuwsbrief | schrijf je in voor… |
            schrijf u in… | aanmelden nieuwsbrief… | meld je aan… nieuwsbrief | meld je aan voor… |
            ontvang… nieuwsbrief | ontvang onze… | …onze nieuwsbrief… | …onze nieuwsbrieven… |
            …in je mailbox… | …in uw mailbox… | …in je inbox… | …per mail… ontvang | je e mailadres… |
            uw e mailadres… | jouw e mailadres… | vul je e mailadres… | inschrijven | ingeschreven |
            bedankt voor… inschrijving… | bedankt voor je aanmelding… | …uitschrijven… |
            dagelijks het laatste nieuws… | blijf op de hoogte… | mis niets… | nooit meer iets missen…
        """,
        "subscription": """
            abonneer… | abonneren | word abonnee… | word lid… | abonnement | abonnementen |
            neem een abonnement… | alleen voor abonnees… | exclusief voor abonnees… |
            …exclusief voor abonnees… | dit artikel is… abonnees | premium | plus artikel… |
            lees verder met… | om verder te lezen… | verder lezen… | lees dit artikel… gratis |
            …onbeperkt toegang… | …onbeperkt lezen… | probeer gratis… | probeer nu… | steun ons… |
            steun… journalistiek | doneer… | doneer nu… | deel dit artikel gratis… | geef cadeau… |
            geef artikel cadeau… | maandelijks opzegbaar…
        """,
        "share": """
            delen | deel | deel dit… | deel dit artikel… | deel op… | deel via… | delen via… | delen op… |
            gedeeld | printen | print | afdrukken | mail | mailen | kopieer link… | link gekopieerd… |
            volg ons… | volg | volgen | volg ons op… | volg… op facebook | …op facebook en twitter… |
            tweet | tweeten | stuur door… | doorsturen | luister | luister naar dit artikel… |
            lettergrootte… | …voorkeursbron… | …whatsapp kanaal… | vind ik leuk
        """,
        "related": """
            lees ook… | lees meer… | lees verder… | lees hier… | lees :… | ook lezen… | bekijk ook… |
            bekijk meer… | bekijk… hier | zie ook… | kijk ook… | luister ook… | meer over… | meer van… |
            meer uit… | meer nieuws… | meer lezen… | meer artikelen… | meer weten… | meer laden… |
            meer informatie… | toon meer… | gerelateerd… | gerelateerde artikelen… | gerelateerde… |
            verwante artikelen… | vergelijkbare… artikelen | aanbevolen… | aanraders… |
            dit vind je misschien… | misschien vind je… | wellicht ook interessant… | ook interessant… |
            interessant voor jou… | meest gelezen… | best gelezen… | populair… | laatste nieuws… |
            het laatste nieuws… | net binnen… | ander nieuws… | andere artikelen… | onderwerpen… | tags |
            tags :… | trefwoorden… | categorie :… | volgende | vorige | volgend artikel… |
            vorig artikel… | vorig bericht… | volgend bericht… | alles over… | inhoud | inhoudsopgave… |
            mis ook niet… | klik hier… | deze artikelen… ook
        """,
        "advertisement": """
            advertentie | advertenties | adv | gesponsord | gesponsorde… | sponsored |
            tekst gaat verder onder… | artikel gaat verder onder… | het artikel gaat verder… |
            lees verder na de advertentie… | …na de advertentie… | …onder de advertentie… |
            tekst loopt door… | …gaat verder onder… | …gaat verder na… | …een commissie… |
            … partnerbijdrage… | koop nu…
        """,
        "consent": """
            …cookies… accepteren | wij gebruiken cookies… | cookies | cookiebeleid… | privacybeleid… |
            …privacybeleid… | privacy | privacyverklaring… | algemene voorwaarden… | accepteren |
            akkoord | alles accepteren… | weigeren | instellingen | cookie instellingen… |
            …geef toestemming… | deze inhoud… cookies | externe inhoud… | …externe content… |
            …toestemming… nodig | gebruiksvoorwaarden…
        """,
        "app": """
            download de app… | download onze app… | …onze app… | …in de app store…
        """,
        "rights": """
            …alle rechten voorbehouden… | bron :… | bronnen :… | foto :… | auteursrecht… | (anp) | anp |
            redactie | door redactie… | …auteursrecht voorbehouden…
        """,
        "media": """
            foto :… | beeld :… | video | video's | bekijk video… | bekijk de video… | bekijk foto… |
            fotoserie… | fotogalerij… | vergroot… | vergroten | sluiten | openen | speel af… | afspelen |
            audio | bekijk dit bericht op instagram… | een bericht gedeeld door…
        """,
        "navigation": """
            menu | zoeken | zoek | terug | naar boven… | terug naar… boven | terug naar boven… | meer |
            minder | alles | contact | help | voorpagina | volgende pagina… | vorige pagina…
        """,
        "contact": """
            over de auteur… | over de schrijver… | auteur :… | mail de redactie… | tip de redactie… |
            tip ons… | tip… redactie | heb je een tip… | heb je een… gezien | fout gezien… |
            fout in dit artikel… | zie je een fout… | …neem contact… op met | meer artikelen van… |
            alle artikelen van… | …contact opnemen… redactie
        """,
    },
    "nordic": {
        "related": """
            les også… | les mer… | les mer om… | læs også… | læs mere… | läs mer… | läs också… |
            läs även… | se også… | se också… | lue myös… | mer om :… | mest lest… | mest läst… |
            mest læste… | relaterte… | relaterade… | relaterede… | siste nytt… | flere saker… |
            fler artiklar… | anbefalt… | anbefalinger… | emner :… | ämnen :…
        """,
        "share": """
            del | dela | del artikel… | dela artikel… | del på… | dela på… | skriv ut… | tips oss… |
            tipsa oss… | kopier lenke… | følg oss… | følg | följ oss…
        """,
        "comment": """
            kommenter | kommentera | kommentarer | kommentar | kommenter artikkelen… | skriv kommentar… |
            vis kommentarer… | visa kommentarer… | les kommentarer…
        """,
        "advertisement": """
            annonse | annons | annonce | reklame | reklam | artikkelen fortsetter under… |
            artikeln fortsätter… | saken fortsetter… | historien fortsetter… | annonsørinnhold… | mainos
        """,
        "login": """
            logg inn | logga in | log ind | logg inn… | logga in… | lagre | spara | gem
        """,
        "newsletter": """
            nyhetsbrev | nyhedsbrev | meld deg på… | anmäl dig… | tilmeld dig… | …våre nyhetsbrev… |
            …vårt nyhetsbrev… | …vores nyhedsbrev…
        """,
        "subscription": """
            bli abonnent… | abonner | prenumerera… | kjøp abonnement… | allerede abonnent… |
            …for abonnenter…
        """,
        "media": """
            foto :… | vis mer… | visa mer… | bilde :… | bild :… | video | fullskjerm…
        """,
    },
}

COMMENT_ACTIONS = (
    "report this comment",
    "report comment",
    "log in to reply",
    "sign in to reply",
    "reply to this comment",
    "kommentar melden",
    "zum antworten anmelden",
    "signaler ce commentaire",
    "connectez-vous pour répondre",
    "denunciar comentario",
    "inicia sesión para responder",
    "segnala commento",
    "accedi per rispondere",
    "denunciar comentário",
    "entre para responder",
    "reactie melden",
    "log in om te reageren",
)
"""What stands under each comment of a thread. As a sentence of its own inside a paragraph it shows that a reader's
comment was taken for a paragraph of the article."""
