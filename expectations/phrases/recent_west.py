"""What the page furniture of the 2020s says in the languages of western Europe and the Americas: what stands around
embedded posts, calls to give and to subscribe, labels over lists of stories, messages of forms.

`recent` has the other languages, the modules of the languages what is older. How a phrase matches stands in the
package.
"""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "media": """
        sieh dir diesen beitrag auf instagram an | ein beitrag geteilt von… | voir cette publication sur instagram |
        une publication partagée par… | ver esta publicação no instagram | uma publicação partilhada por… |
        um post compartilhado por… | dit bericht op instagram bekijken | visa detta inlägg på instagram |
        ett inlägg delat av… | se dette opslag på instagram | et opslag delt af… | se dette innlegget på instagram |
        et innlegg delt av… | wyświetl ten post na instagramie | post udostępniony przez… |
        bu gönderiyi instagram da gör | näytä tämä julkaisu instagramissa | zobrazit příspěvek na instagramu |
        vizualizați această postare pe instagram | ver esta foto en instagram | ver essa publicação no instagram |
        посмотреть эту публикацию в instagram | 在 instagram 查看這則貼文 | この投稿をinstagramで見る |
        content from… is blocked | this video cannot be played… | this video is no longer available |
        this video is unavailable | your browser does not support the… | your browser doesn t support…video |
        ihr browser unterstützt kein… | dieses video ist nicht verfügbar | dieses video kann nicht abgespielt… |
        este vídeo no está disponible | este vídeo não está disponível | il video non è disponibile |
        cette vidéo n est pas disponible… | deze video is niet beschikbaar | votre navigateur ne prend pas en charge…
    """,
    "comment": """
        this conversation has been closed | post a reply | donnez nous votre avis | commentaires clos |
        what s your take… | weigh in below | add to the debate | jump into the conversation |
        see what other readers… | what did you think of this… | start a discussion | start the discussion |
        commenting guidelines | join the debate | have you been affected by… | was denken andere leser… |
        diskussion starten | zur debatte | ihr kommentar wird geprüft… | qu en pensent les lecteurs… |
        ce que disent les… lecteurs | que pensez vous de cet article | laissez nous un mot |
        ajoutez votre grain de sel | charte de bonne conduite | règles de publication | lancer une discussion |
        les plus aimés | lo que dicen… lectores | qué te ha parecido… | cuéntanoslo | los más votados |
        escribe a la redacción | iniciar un debate | cosa dicono gli altri lettori | avvia una discussione |
        norme per i commenti | regole per i commenti | commenti più votati | ti è piaciuto questo articolo |
        o que dizem… leitores | o que achou desta… | o que você achou… | identifique se antes de comentar |
        mais curtidos | iniciar um debate | wat andere lezers zeggen | log in voordat je reageert |
        start een discussie | meest gewaardeerd | schrijf de redactie | stuur een reactie
    """,
    "login": """
        remember me on this device | mein konto verwalten | continuar con google | continua con google |
        continuar com google | doorgaan met google | recordar mis datos | artículos guardados |
        your reading list is empty | you must be signed in… | you need to be signed in… | you ve been logged out |
        you have been logged out | save this story for later | add this article to your… |
        my saved… | enter the code we… | members log in | you need an account to… | create your profile to… |
        zum kundenkonto | sie sind nicht eingeloggt | zum lesen bitte einloggen | ihre merkliste ist leer |
        artikel auf die merkliste setzen | für später merken | votre liste est vide | vous êtes déconnecté |
        gérer mon compte | accéder à mon espace | retirer de mes favoris | tu lista está vacía |
        mantener la sesión iniciada | ir a mi perfil | quitar de favoritos | añadir a mi lista |
        la tua lista è vuota | rimuovi dai preferiti | mantieni l accesso | articoli salvati |
        a sua lista está vazia |
        ir para o meu perfil | você precisa entrar para… | área do assinante | je leeslijst is leeg |
        naar mijn profiel | bewaarde artikelen | toevoegen aan leeslijst
    """,
    "newsletter": """
        das morgen briefing… | chaque vendredi le meilleur… | quiero recibirlo | conferma il tuo indirizzo |
        your daily dose of… | thanks you re on the list | you re on the list | the stories you need to know… |
        sie stehen jetzt auf der liste | jederzeit abbestellbar | abmeldung jederzeit möglich |
        die abmeldung ist jederzeit möglich | keine nachrichten mehr verpassen | das wichtigste des tages… |
        jeden morgen die wichtigsten nachrichten… | ihre tägliche dosis… | saisissez votre adresse… |
        désinscription en un clic | votre dose quotidienne… | votre rendez vous hebdomadaire… |
        la lettre du matin | ne manquez aucune actualité | date de baja con un clic | tu dosis diaria… |
        las claves del día… | el boletín de los viernes | puedes darte de baja… | sei nella lista |
        cancellati con un clic | la tua dose quotidiana… | le notizie del giorno via mail |
        verifique a sua caixa de entrada | você já está na lista | cancele com um clique | sua dose diária… |
        je staat op de lijst | je dagelijkse portie… | vul je e mailadres in | ja ik meld me aan |
        het weekoverzicht in je…
    """,
    "subscription": """
        eerste maand voor… |
        your free articles have… | you have read all your free… | read unlimited articles | get full digital access |
        full digital access | get the print edition… | from just… a month | upgrade to premium | become a supporter |
        support our newsroom | your support makes… possible | this article is free to read because… |
        jetzt unterstützer werden | jetzt unterstützerin werden | voller digitaler zugang |
        einen monat gratis testen | leisten sie einen beitrag | die gedruckte ausgabe bestellen |
        nur für plus mitglieder | ihre gratisartikel sind… | mit dem digitalabo… |
        unsere arbeit braucht ihre unterstützung | testen sie unser e paper | devenez un soutien |
        accès numérique complet | lecture illimitée | un mois gratuit | faites un geste pour… | recevez le journal… |
        exclusivité abonnés | essayez gratuitement | votre soutien nous est précieux | je découvre les offres |
        votre soutien est essentiel | cet article vous est offert | hazte colaborador | hazte colaboradora |
        acceso digital completo | lectura sin límites | un mes gratis | haz una aportación |
        recibe la edición impresa… | solo para socios | has agotado tus… | necesitamos tu apoyo |
        tu apoyo es fundamental… | lettura senza limiti | un mese gratis | dai un contributo |
        solo per gli iscritti | hai finito gli articoli… | abbiamo bisogno di te | il tuo sostegno è importante |
        acesso digital completo | leitura ilimitada | um mês grátis | faça uma contribuição | só para membros |
        os seus artigos gratuitos… | precisamos de você | precisamos de si | o seu apoio é fundamental |
        word supporter | volledige digitale toegang | een maand gratis | lever een bijdrage | exclusief voor leden |
        je gratis artikelen zijn op | we hebben je steun nodig | ontgrendel dit artikel | jouw steun is belangrijk
    """,
    "app": """
        never miss breaking news… | get our app | read it on your phone | read this in the app |
        für android herunterladen | auf dem smartphone lesen | mitteilungen zulassen | nachrichten aufs handy |
        lesen sie in der app weiter | in der app weiterlesen | ne ratez aucune alerte… | lire sur votre téléphone |
        toute l info sur votre mobile | l appli gratuite | autoriser les notifications… | léelo en tu teléfono |
        lee esta noticia en la app | disponible en google play | leggilo sul telefono | leggi nell app |
        leia no aplicativo | o app gratuito | lees het in de app | ontvang nieuwsalerts… |
        no te pierdas ninguna alerta… | non perdere nessun avviso… | não perca nenhum alerta…
    """,
    "consent": """
        please turn off your ad blocker | please disable your ad blocker | bitte schalten sie ihren werbeblocker aus |
        acceptez les cookies… | acepta las cookies… | aceite os cookies… | accetta i cookie… |
        accepteer cookies… | paramètres de confidentialité | privacyinstellingen | privatsphäre einstellungen |
        gérer mes préférences | gestisci le preferenze | désactivez votre bloqueur… | desactiva tu bloqueador… |
        desative o bloqueador… | schakel je adblocker uit | dieser inhalt wird von einem drittanbieter…
    """,
    "share": """
        send via messenger | join us on telegram | send this to a friend | post on x | tell your friends |
        im messenger senden | dem autor folgen | der autorin folgen | weitersagen | link wurde kopiert |
        auf bluesky folgen | dites le à vos amis | suivre l auteur | suivre l auteure | envoyer par messenger |
        díselo a tus amigos | seguir al autor | seguir a la autora | danos un me gusta | enviar por messenger |
        dillo agli amici | invia con messenger | segui l autore | segui l autrice | manda a un amico |
        metti mi piace | conte aos amigos | enviar pelo messenger | tuitar | seguir o autor | seguir a autora |
        envie a um amigo | vertel het je vrienden | twitter dit | volg de auteur | like onze pagina |
        volg onze facebookpagina
    """,
    "navigation": """
        tendances | tendencias | tendenze | tendências | nos vidéos | uitgelicht | video van de dag | zum thema |
        en este momento | pour vous | para ti | per te | para você | voor jou | dal web | na web | beitrag empfehlen |
        últimos artículos |
        popular right now | open the menu | from our archive | latest headlines | skip past promotion |
        also in the news | what others are reading | scroll to continue… | stories for you | around the web |
        gerade beliebt | zur homepage | außerdem in den nachrichten | für sie ausgewählt | am häufigsten geteilt |
        leseempfehlung | leseempfehlungen | weiter scrollen | hier geht der artikel weiter | das lesen andere |
        artikel wird unterhalb der anzeige fortgesetzt | springen sie zum inhalt | ailleurs sur le web |
        ce que lisent les autres | populaire en ce moment | aussi dans l actualité | lectures conseillées |
        faites défiler pour… | nos dernières actualités | le choix de la rédaction | les plus partagés |
        en otras webs | lo que leen otros | popular ahora | también en las noticias | desliza para… |
        el artículo continúa… | lecturas recomendadas | cosa leggono gli altri | popolari ora | anche nelle notizie |
        letture consigliate | scorri per continuare… | l articolo continua… | il video del giorno |
        o que os outros leem | popular agora | também nas notícias | leituras recomendadas | role para continuar… |
        o artigo continua… | o vídeo do dia | elders op het web | wat anderen lezen | leestips |
        scrol om verder te… | het artikel gaat… verder… | ook in het nieuws
    """,
}
"""By kind."""
