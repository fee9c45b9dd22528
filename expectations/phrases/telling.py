"""Words with which a short line of nothing but interface words tells what it is.

A list of phrases knows "report comment" and "hide replies", and not "report this reply". But each of its words stands
in some phrase of the list, and articles seldom say a line of such words alone. So the words of a language's phrases,
with those of `MORE`, are its interface words; a line of them with one word of `TELLING` is taken for interface
(`tasks.extract.text.closed`). A word that how-to guides or reports put into short lines of other interface words
("Email marketing", "Share price: 75", "The best app") tells nothing.
"""

from __future__ import annotations

from expectations.phrases.kinds import Kind

TELLING: dict[str, dict[Kind, str]] = {
    "en": {
        "comment": "comment comments commenting commenters replies moderators moderator moderated upvoted upvotes",
        "login": "login logged log password passwords username bookmarks bookmarked registered",
        "newsletter": "newsletter newsletters inbox unsubscribe subscribing unsubscribing",
        "subscription": "subscriber paywall subscribe",
        "share": "clipboard whatsapp bluesky",
        "app": "notifications",
        "consent": "cookies browser",
        "navigation": "headlines",
    },
    "de": {
        "comment": "kommentar kommentare kommentaren kommentieren kommentarfunktion kommentarbereich leserkommentare "
        "nutzerkommentare leserkommentar mitdiskutieren mitreden netiquette leserbrief",
        "login": "passwort kennwort einloggen eingeloggt ausloggen ausgeloggt anmelden angemeldet abmelden login "
        "benutzername benutzerkonto nutzerkonto merkliste leseliste lesezeichen registrieren registriert merken",
        "newsletter": "newsletter newsletters postfach posteingang mail mailadresse abbestellen morgenbriefing",
        "subscription": "abo abos abonnement abonnieren abonnent abonnenten abonnentin abonniert digitalabo probeabo "
        "epaper paywall freischalten spenden",
        "share": "whatsapp telegram bluesky zwischenablage kopiert teilen",
        "app": "push pushnachrichten benachrichtigungen handy",
        "consent": "cookies drittanbieter drittanbietern browser datenschutzerklärung",
        "navigation": "startseite meistgelesen meistgelesene übersicht anzeige werbung",
    },
    "fr": {
        "comment": "commentaire commentaires commenter réactions réagir réagissez modération modérateurs modérés",
        "login": "connexion connecter connectez déconnecter déconnecté déconnectée connecté identifiant identifiants "
        "favoris compte inscription inscrire inscrit",
        "newsletter": "newsletter newsletters infolettre infolettres mail mails mél boîte désinscrire désabonner",
        "subscription": "abonné abonnés abonnée abonnées abonner abonnez abonnement abonnements don dons",
        "share": "whatsapp telegram bluesky copié partager partagez facebook",
        "app": "appli application notifications smartphone",
        "consent": "cookies navigateur paramétrer préférences",
        "navigation": "accueil rubrique rubriques sommaire publicité",
    },
    "es": {
        "comment": "comentario comentarios comentar comenta coméntalo respuestas moderados moderadores",
        "login": "contraseña contraseñas sesión usuario registrarte regístrate registrarse registrado "
        "favoritos cuenta",
        "newsletter": "newsletter newsletters boletín boletines bandeja correo email suscribirme apuntarme apúntate",
        "subscription": "suscriptor suscriptores suscriptora suscripción suscripciones suscríbete suscribirse "
        "suscribirte donar donación donativo",
        "share": "whatsapp telegram bluesky copiado compartir comparte portapapeles",
        "app": "aplicación notificaciones móvil",
        "consent": "cookies navegador configurar",
        "navigation": "portada titulares publicidad",
    },
    "it": {
        "comment": "commento commenti commentare commenta commentati commentato moderatori moderati",
        "login": "password login accedi accesso registrati registrarti preferiti profilo",
        "newsletter": "newsletter mail email posta iscriviti iscrivermi iscriversi iscriverti disiscriverti",
        "subscription": "abbonato abbonati abbonata abbonate abbonamento abbonamenti abbonarsi abbonarti donazione",
        "share": "whatsapp telegram bluesky copiato condividi condividere",
        "app": "applicazione notifiche smartphone",
        "consent": "cookie browser preferenze",
        "navigation": "homepage pubblicità",
    },
    "pt": {
        "comment": "comentário comentários comentar comente respostas moderadores moderados",
        "login": "senha senhas login usuário utilizador cadastro cadastre favoritos sessão conta palavra passe",
        "newsletter": "newsletter newsletters boletim mail email inscrever inscreva subscrever subscreva",
        "subscription": "assinante assinantes assinatura assinaturas assine assinar doação doações donativo",
        "share": "whatsapp telegram bluesky copiado compartilhar compartilhe partilhar partilhe",
        "app": "aplicativo aplicação notificações celular telemóvel",
        "consent": "cookies navegador",
        "navigation": "manchetes publicidade capa",
    },
    "nl": {
        "comment": "reactie reacties reageren reageer reageerde moderatie huisregels moderatoren antwoorden",
        "login": "wachtwoord inloggen ingelogd uitloggen uitgelogd log account gebruikersnaam leeslijst "
        "registreren geregistreerd bladwijzers",
        "newsletter": "nieuwsbrief nieuwsbrieven mailbox inbox mail aanmelden afmelden aanmelding inschrijven",
        "subscription": "abonnee abonnees abonnement abonnementen abonneer abonneren doneer doneren donatie",
        "share": "whatsapp telegram bluesky gekopieerd delen",
        "app": "meldingen pushmeldingen nieuwsalerts telefoon",
        "consent": "cookies browser",
        "navigation": "advertentie homepage",
    },
}
"""By language and kind."""

MORE: dict[str, str] = {
    "en": "access account add android appear appears articles before being below best blocked by "
    "campaign cannot category closed code contents daily debate device digital disabled edition "
    "else emailed empty enabled enter every everyone external first free friend friends full "
    "gallery guidelines hidden hide higher highest keep later latest liked list listed log made "
    "menu messenger mind mobile month most my need newest now off older oldest only open order "
    "others ours out page panel past people phone played please politics popular post posts "
    "previous print profile promotion quick rated readers reading recent reported review reviewed "
    "right run saved saying see sent settings show site sorry sort source story team telegram "
    "than thanks them they think this those topic turned unable unlimited up url us used users "
    "video view viewed visible wait weekly were what when while who with years yet you your yours",
    "de": "abbestellbar abgeschickt alle allen andere anderen android angezeigt anzeigen artikel auch "
    "audio aufgebraucht aufs ausblenden ausgabe ausgewählt autor autorin außerdem beitrag beliebt "
    "beliebteste beliebtesten bereitgestellt bereits beste bestellen besten briefing danke "
    "deaktiviert denken diese diesem diesen digitaler direkt diskussion dosis durch e einblenden "
    "einen einstellungen einverstanden empfehlen entfernen erlauben erst erste ersten externe "
    "externen finden fortgesetzt für galerie gedruckte gehen geladen gelesen gerade geschlossen "
    "geteilt gratis haben handy homepage häufigsten hören ihnen ihre ihrem in inhalt inhalte "
    "inhalten jede jeden jederzeit jetzt kanal konto kostenlos kunde kundenkonto kundin laden "
    "leer leisten leseempfehlung lesen leser liste meinen meldung meldungen menü messenger "
    "mitglied mitglieder mitteilungen monat morgen möglich nach nachrichten neu neue neuen neues "
    "neueste neuesten nicht noch nur oder passwort per plus privatsphäre profil prüfen redaktion "
    "region scrollen sehen seite senden setzen sie smartphone sortieren springen später stehen "
    "suche testen täglich tägliche unten unterhalb unterstützen unterstützer unterstützung url "
    "verschicken verwalten video vielen von web weitere weiterlesen wer wird woche wurde wählen "
    "wöchentlich zeigen zugang zuletzt zum zurück ältere älteste öffnen über",
    "fr": "accès actualité actualités afficher ailleurs aimés alertes amis android antérieurs article "
    "articles attendez aucun auteur autres bloqueur bonne cette chaque charte choisir clic "
    "complet conduite confidentialité conseillées contenu continue continuer courriel créez "
    "derniers discussion disent dose découvre découvrir défilement défiler déjà désactivés "
    "désinscription espace essayez exclusivité externe faites fermés formule galerie geste "
    "gratuit gratuite gratuitement gérer hebdomadaire histoire info infos inscription instant "
    "jour journal lecteur lecteurs lecture lectures lire lisent liste malin masquer matin "
    "meilleur meilleurs menu mes message messenger mobile mode mois moment mot mots navigation "
    "nos notre nouveau nouveaux nouvelles numérique obtenez offre offres ouvrir page papier par "
    "paramètres passe pensez plus populaire premier première privé profil précieux quotidienne "
    "rater recevez rejoindre rendez retirer règles récapitulatif récents répondre réponse "
    "réponses sans semaine service signaler smartphone soir soutien suivre sur sélection temps "
    "tendances tous tout toute toutes trier télécharger téléphone url utile utiles utilisateur "
    "vendredi vers vide vidéo voir vos votre vous web être",
    "es": "abajo abrir accede acceso activar actual además alertas amigos android anteriores antes "
    "anuncios aportación apoyo artículo artículos audio autor añadir bloqueador cada cargar "
    "cerrados cerrar claves clic colaborador compartido completo con contenido continuar continúa "
    "contraseña cuando cuéntanos cuéntanoslo danos datos debate debes denunciar desactivados "
    "desde desliza diario dicen digital disponible dosis día edición elige email enlace entrar "
    "enviar espera esta este euro exclusivo externo favor galería gratis gratuita gratuito "
    "guardado guardados guardar hacer hasta haz historia hoy identifícate impresa ingresa iniciar "
    "inicio lectores lectura lecturas leen leer lista lunes límites mejor mejores mensaje menú "
    "mes messenger mi mis mostrar más móvil nada necesitamos normas noticia noticias novedades "
    "nuestra nuestro nuestros nueva nuevo ocultar olvidado opina opinas opinión ordenar otras "
    "otros para participa perfil plan play popular por primera primero privacidad puedes página "
    "quieres quiero quitar recibe recibir recibirlo recomendadas recordar redacción responder "
    "respuesta resumen semana semanal siguiente socios solo también teléfono tendencias tiempo "
    "toda todas todo todos tu tus url usa usuario vacía ver video viernes vistas visto votados "
    "vídeo web webs última últimas",
    "it": "abbiamo accesso account aggiornato aggiungi altre altri amici amico anche ancora android "
    "apri articoli articolo attiva audio autore avvia avvisi bisogno blocco canale cancellati "
    "casella chiudi chiusi clic commentare condivisi condivisione conferma consenti consigliate "
    "contenuti contenuto continua continuare contributo cosa crea dalla dei del della devi dicono "
    "digitale dimenticato disattivati discussione disponibile dose edizione entra esterni euro "
    "evidenza finito galleria gestisci giornale giornaliera giorno gratis gratuita gratuito hai "
    "impostazioni indirizzo inserire inserisci invia leggere leggi leggono lettori lettura "
    "letture limiti lista manda meglio menu mese messenger metti mio moderazione mostra nascondi "
    "nome nostra nostre nostro notizia notizie novità nuova nuovi nuovo ogni ordina ottieni "
    "pagina per piace piano più popolari precedenti prima primo privacy profilo prova quando "
    "questa questo quotidiana recenti redazione regole riassunto ricevere ricevi rimuovi rispondi "
    "risposta risposte salva salvati salvato scarica scegli scorri scrivere scrivi segnala segui "
    "sei senza settimana settimanale solo sostenitore sotto subito sul telefono tendenze tua tue "
    "tuo tutte tutti tutto ultimi unisciti url utente utenti vedi venerdì via video visualizza "
    "voglio votati vuota web",
    "pt": "abaixo abrir aceite acesso adicionar agora alertas altere amigo amigos android anteriores "
    "antes apoiador artigo artigos ativar ative audio autor baixe bloqueador cada caixa canal "
    "cancelar capa carregar clique compartilhadas completo configurações conte conteúdo continua "
    "continuar contribuição crie curtidos debate dia digital digite disponível dizem diária dos "
    "dose edição elemento encerrados entrada entrar entre enviar envie escolha esconder escreva "
    "esta este euro exclusivo externo fazer faça fechados galeria gratuita gratuito grátis "
    "guardar hoje ilimitada impressa iniciar inicie leem leia leitores leitura leituras ler link "
    "lista mais manhã melhor membros mensagem menu meses messenger meu meus moderação mostrar mês "
    "nada nossa nosso notícia notícias nova novidades novo obtenha ocultar opinião ordenar outros "
    "para participar perca perfil permitir plano popular por precisamos primeiro privacidade "
    "próxima página quando quero receba receber recentes recomendadas redação regras remover "
    "responder resposta resumo role salvar salvos sem semana semanal sempre seu seus sua suas só "
    "também tarde telefone tendências toda todas todo todos tuitar tópicos url vazia ver "
    "verifique você votados vídeo web",
    "nl": "aan aanmaken aanzetten achter activeer adblocker alle alleen altijd anderen android antwoord "
    "antwoorden artikel artikelen audio auteur bekijk bericht beschikbaar best beste bewaar "
    "bewaarde bewaren bijdrage blijf browser dag dagelijks dagelijkse delen deze digitale "
    "discussie dit door eerste elders elke euro exclusief externe favorieten ga gaat galerij "
    "gedeeld gelezen gesloten gewaardeerd goedkeuring gratis haal heb hebben hier hieronder "
    "homepage hun ik inhoud ja jaar je jij jouw kan kanaal kies klik kopieer krant kunt leden "
    "leeg lees leestips lever leze lezen lezers lijst maak maand me meer meest meld melding menu "
    "messenger mijn min moet na naar nederlands neem niet nieuw nieuwe nieuws nieuwste nodig nog "
    "nu om onder ons ontgrendel ontvang onze ook op open oudere oudste pagina papieren per plaats "
    "populair portie praat privacyinstellingen profiel redactie regels schrijf scrol sluit "
    "sorteer sta staat start steun stuur supporter thuis toe toegang toestaan tonen toon "
    "uitgelicht uitgeschakeld url van verberg verbergen verder vertel verwijder video vind voeg "
    "volledige voor voordat vrienden vrijdag vul wacht wat we web week weekoverzicht wekelijks "
    "wekelijkse wij wil word wordt zeggen zet zien zonder één",
}
"""By language: interface words besides those of its phrases."""

STARTING: dict[str, str] = {
    "en": "allow enable hide report download unlock upgrade skip scroll copy sort reset unsubscribe log sign follow "
    "show view tweet",
    "de": "erlauben zulassen aktivieren verstecken herunterladen laden freischalten überspringen kopieren sortieren "
    "abbestellen zeigen öffnen folgen entfernen",
    "fr": "autoriser activer activez masquer télécharger téléchargez copier trier afficher ouvrir suivre retirer "
    "ajouter ajoutez supprimer obtenez accéder signaler lancer choisir",
    "es": "permitir activar activa ocultar descargar descarga copiar ordenar mostrar abrir seguir quitar añadir "
    "eliminar consigue denunciar iniciar elegir",
    "it": "consenti attiva nascondi scarica copia ordina mostra apri segui rimuovi aggiungi elimina ottieni segnala "
    "avvia scegli attivare scaricare",
    "pt": "permitir ativar ative ocultar esconder baixar baixe copiar ordenar mostrar abrir seguir remover adicionar "
    "excluir obtenha denunciar iniciar escolha",
    "nl": "sta activeer verberg download downloaden kopieer sorteer toon open volg verwijder haal meld start kies",
}
"""By language: the words with which buttons begin, and sentences of reporters seldom do."""
