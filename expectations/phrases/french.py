"""French phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "comment": """
        commentaire | commentaires | commenter | aucun commentaire… | laisser un commentaire… |
        laissez un commentaire… | ajouter un commentaire… | écrire un commentaire… | poster un commentaire… |
        votre commentaire… | voir les commentaires… | voir tous les commentaires… | lire les commentaires… |
        afficher les commentaires… | réagir | réagissez… | réactions | répondre | annuler la réponse… |
        donnez votre avis… | …votre adresse e mail ne sera pas publiée… | …les champs obligatoires sont… |
        enregistrer mon nom… | participez à la discussion… | rejoindre la conversation… | …pour commenter… |
        …charte de modération… | signaler un abus… | signaler ce commentaire… | commentez… |
        ajoutez un commentaire… | écrivez un commentaire… | publier un commentaire… | postez un commentaire… |
        laissez votre commentaire… | laisser une réponse… | laissez une réponse… | vos commentaires… |
        vos réactions… | votre avis… | donner mon avis… | partagez votre avis… | dites nous ce que… |
        qu en pensez vous… | et vous qu en pensez… | votre réaction… | réagir à l article… |
        réagir à cet article… | soyez le premier… | soyez la première… | aucune réaction… |
        pas de commentaire… | pas encore de commentaire… | il n y a pas encore de commentaire… |
        derniers commentaires… | tous les commentaires… | masquer les commentaires… | charger… commentaires |
        plus de commentaires… | connectez vous pour… | identifiez vous pour… | vous devez être connecté… |
        vous devez vous connecter… | pour commenter… | pour laisser un commentaire… |
        pour poster un commentaire… | pour déposer un commentaire… | inscrivez vous pour commenter… |
        rejoignez la discussion… | rejoignez la conversation… | rejoignez la communauté… |
        rejoindre la discussion… | participer à la discussion… | participer au débat… | participez au débat… |
        discussion | discussions | la charte… | charte des commentaires… | les commentaires sont… |
        l espace commentaires… | l espace de commentaires… | signaler un contenu… | signaler | trier par… |
        les plus récents… | les plus anciens… | voir les réponses… | voir les réactions… |
        votre adresse de messagerie… | …votre adresse de messagerie ne sera pas publiée… |
        …votre adresse courriel ne sera pas publiée… | …dans les commentaires…dites… |
        ce site utilise akismet… | en savoir plus sur la façon dont les données… | rédigez un commentaire… |
        rédiger un commentaire… | commentaires fermés… | les contributions sont… |
        réservé aux abonnés…contribu… | voir les contributions… | commencer la conversation… |
        discussion entre abonnés… | répondre au commentaire… | ajouter une réponse… | afficher… réponses… |
        afficher plus de réponses… | afficher… commentaires… | voir plus de commentaires… |
        charger plus de commentaires… | ce commentaire a été… | trackbacks… | rétroliens… | pour réagir à… |
        pour réagir…connect… | il faut être inscrit… | il faut être abonné…comment… | faites nous part de… |
        envoyez nous vos réactions… | envoyez nous vos commentaires… | consultez notre charte…
    """,
    "login": """
        connexion | se connecter | connectez vous… | identifiez vous… | s inscrire | inscrivez vous… |
        inscription | déconnexion | mon compte | créer un compte… | créez un compte… | créez votre compte… |
        déjà inscrit… | déjà abonné… | déjà un compte… | mot de passe | mot de passe oublié… |
        adresse e mail | adresse email | identifiant | rester connecté… | sauvegarder | enregistrer |
        ajouter à mes… | …dans vos favoris… | mes favoris… | ajouter aux favoris… | article sauvegardé… |
        me connecter… | je me connecte… | se connecter ou… | s identifier… | vous avez déjà…compte… |
        vous n avez pas…compte… | vous n êtes pas connecté… | pas encore…compte… | pas encore inscrit… |
        pas encore abonné… | pas encore membre… | créer mon compte… | créer votre compte… |
        je crée mon compte… | j ai déjà un compte… | inscription gratuite… | mon profil… | mon espace… |
        se souvenir de moi… | rester identifié… | mot de passe perdu… | nom d utilisateur… |
        votre mot de passe… | vos identifiants… | e mail ou… | lire plus tard… | ajouter à ma liste… |
        sauvegarder l article… | enregistrer l article… | article enregistré… | ma sélection | mes articles… |
        bienvenue…connect… | vous n avez pas encore de compte… | pas encore de compte… |
        votre session…expiré… | lien de connexion… | continuer avec google… | continuer avec facebook… |
        continuer avec apple… | ajouter à vos favoris… | enregistrer pour plus tard… | sélections |
        ajouter à votre sélection… | vous devez être membre…
    """,
    "newsletter": """
        newsletter | newsletters | infolettre… | abonnez vous à… newsletter | s inscrire à la newsletter… |
        recevez… newsletter | recevoir la newsletter… | …notre newsletter… | …nos newsletters… |
        …dans votre boîte mail… | …par e mail… tous les jours | …votre boîte aux lettres électronique… |
        votre adresse e mail… | votre email… | votre adresse mail… | votre e mail… | je m inscris… |
        se désabonner… | se désinscrire… | voir dans le navigateur… | voir dans votre navigateur… |
        je m abonne… | …vous désinscrire… | …vous désabonner… | …lien de désinscription… |
        merci pour votre inscription… | la newsletter… | recevez chaque… | recevez gratuitement… |
        ne manquez rien… | s abonner | inscrivez vous à… | inscrivez vous gratuitement à… |
        inscrivez vous aux… | inscrivez vous pour recevoir… | inscription à la newsletter… |
        inscription newsletter… | inscription gratuite…newsletter… | abonnez vous à la newsletter… |
        abonnez vous à notre… | abonnez vous gratuitement… | abonnez vous aux… | s abonner à la newsletter… |
        s inscrire aux… | recevez…par mail… | recevez…par e mail… | recevez…par email… | recevez tous les… |
        recevez toutes les… | recevez nos… | recevez notre… | recevez les… | recevez l essentiel… |
        recevez le meilleur… | recevoir nos… | recevoir les… | recevoir par… | …la newsletter quotidienne… |
        …newsletter gratuite… | …nos lettres d information… | …lettre d information… | …notre lettre… |
        …votre boîte de réception… | …dans votre boîte e mail… | …dans votre boîte aux lettres… |
        …par e mail chaque… | …par mail chaque… | toutes nos newsletters… | toutes les newsletters… |
        nos newsletters… | votre adresse email… | votre adresse courriel… | votre courriel… | adresse mail |
        adresse courriel… | en vous inscrivant… | en vous abonnant… | en renseignant… | en cliquant sur… |
        j accepte de recevoir… | je souhaite recevoir… | j ai lu et… | oui je souhaite… | oui je veux… |
        merci de votre inscription… | merci votre inscription… | votre inscription… | veuillez…adresse… |
        veuillez vérifier… | veuillez saisir… | une erreur est survenue… | …désinscrire à tout moment… |
        restez informé… | restez informés… | restez connecté… | restez à jour… | pour ne rien manquer… |
        ne ratez rien… | ne manquez pas… | ne ratez pas… | ne ratez plus… | ne manquez plus… |
        suivez toute…actualité… | …alertes info… | …alertes…par mail… | activer les notifications… |
        activez les notifications… | …vos données…newsletter… | vérifiez votre boîte… |
        confirmez votre adresse… | confirmez votre inscription… | e mail envoyé… | votre demande a bien été… |
        une erreur s est produite… | veuillez réessayer… | merci de réessayer… | ne manquez aucun… |
        ne ratez aucun… | chaque matin… boîte mail… | chaque semaine… boîte mail… | …dans votre boite mail… |
        …par e mail tous les… | …dans votre messagerie… | …inscrivez vous à la newsletter… |
        …inscrivez vous c est gratuit… | …politique de confidentialité…accept… | …j accepte de recevoir… |
        …je souhaite recevoir… | notre newsletter…
    """,
    "subscription": """
        abonnez vous… | s abonner | je m abonne… | abonnement | abonnements | offre d abonnement… |
        article réservé… | …réservé aux abonnés… | …réservé à nos abonnés… | cet article est réservé… |
        contenu réservé… | réservé aux abonnés… | lire la suite… | …pour lire la suite… |
        …il vous reste… à lire | il vous reste… | …sans engagement… | essai gratuit… | testez… gratuitement |
        accès illimité… | …accès illimité… | débloquez… | faire un don | soutenez… | nous soutenir… |
        faites un don… | je fais un don… | offrir cet article… | offrir l article… | article offert… |
        premium | en illimité… | s abonner pour… | s abonner à… | je suis abonné… | devenez abonné… |
        devenir abonné… | adhérez… | adhérer | voir les offres… | voir nos offres… | découvrir les offres… |
        découvrez nos offres… | découvrir nos offres… | découvrir l offre… | profitez de…offre… |
        j en profite… | je profite… | choisir…offre… | nos offres… | sans engagement… | résiliable… |
        …résiliable à tout moment… | …résiliez à tout moment… | cet article est…abonnés… |
        cet article vous est offert… | cet article est payant… | cet article est en accès libre… |
        contenu exclusif… | article abonné… | abonnés | pour lire la suite… | pour lire cet article… |
        pour continuer à lire… | pour continuer la lecture… | poursuivez votre lecture… |
        poursuivre la lecture… | continuez votre lecture… | continuer la lecture… | la suite est réservée… |
        la suite de cet article… | …lire la suite de cet article… | accédez à… | accéder à tous… |
        accès à tous… | …accès à tous les articles… | …tous nos articles en illimité… |
        …tous les articles en illimité… | lisez…en illimité… | vous avez lu… | offrir un abonnement… |
        offrez…abonnement… | offrez cet article… | …soutenez nous… | …soutenir notre… | …don défiscalis… |
        je donne… | donner | je soutiens… | contribuer… | contribuez… | cet article est offert… |
        cet article est exclusivement… | ce contenu est réservé… | ce texte est réservé… |
        cette page est réservée… | la lecture de cet article… | vous avez atteint…articles… |
        débloquer cet article… | pour poursuivre…lecture… | choisissez votre abonnement… |
        choisir un abonnement… | choisissez votre formule… | premier mois offert… | votre don est… |
        votre don…déductible… | soutenir par un don… | …soutenez nous…don… | …aidez nous par un don… |
        …aidez nous…don… | …avec un don… | …soutenir un journalisme… | …grâce au soutien de nos lecteurs… |
        …grâce à vos dons… | …grâce à nos abonnés… | …information indépendante…soutenez… |
        l information a un prix… | l information a un coût… | le journalisme a un coût… | devenez membre… |
        devenez adhérent… | devenir membre… | continuer avec la publicité… | accepter et lire gratuitement… |
        lire gratuitement…publicité…
    """,
    "share": """
        partager | partager sur… | partager cet article… | partager l article… | partager par… | partagez… |
        imprimer | envoyer par… | envoyer | copier le lien… | lien copié… | suivez nous… | suivre |
        nous suivre… | tweeter | …sur facebook et twitter… | sur facebook… | écouter l article… | écouter |
        taille du texte… | …ajouter… source préférée… | partage | ajouter à google… | partager cette… |
        partager ce… | partager le… | partager avec… | partager via… | partages | partagé…fois… |
        envoyer à un ami… | envoyer l article… | par e mail | par mail | imprimer l article… |
        imprimer cet article… | version imprimable… | télécharger le pdf… | copier l url… | copier |
        lien permanent… | suivez…sur facebook… | suivez…sur twitter… | suivez…sur instagram… |
        suivez…sur google… | suivez…sur whatsapp… | suivez…en direct… | suivez…sur les réseaux… |
        suivre sur… | suivre…sur google… | …suivez nous… | retrouvez…sur facebook… |
        retrouvez…sur instagram… | retrouvez nous… | rejoignez nous… | rejoignez…whatsapp… |
        rejoignez notre… | abonnez vous à…chaîne… | abonnez vous à…podcast… | …chaîne whatsapp… |
        …chaîne youtube…abonn… | …réseaux sociaux…suivez… | aimer | j aime | j aime ça : |
        j aime chargement… | tweet | réécouter… |
        écoutez…podcast… | écouter le podcast… | écouter cet article… | écoutez cet article… | à écouter… |
        ajouter…comme source… | ajoutez…source…google… | google actualités… | partager la page… |
        écoutez l article… | écoutez l épisode… | écouter l épisode… | écoutez aussi…podcast… |
        écoutez le podcast… | cette voix est générée… | cet article est lu par… | lecture audio… |
        audio généré par… | …voix de synthèse… | …générée par une intelligence artificielle… |
        …généré par une intelligence artificielle… | …généré par l intelligence artificielle… |
        résumé généré par… | résumé par ia… | résumé de l article… | résumé ia… |
        ajoutez… sources préférées… | ajouter… sources préférées… | …à vos sources préférées… |
        …source préférée… | …sources favorites… | suivez… sur whatsapp… | suivez… sur google… |
        suivez… sur facebook… | suivez… sur instagram… | …notre canal whatsapp… | …chaîne whatsapp…abonn… |
        …disponible sur toutes les plateformes… | copié dans le presse papiers… | agrandir le texte…
    """,
    "related": """
        lire aussi… | à lire… | lire également… | lisez aussi… | lire :… | voir aussi… | voir plus… |
        en savoir plus… | sur le même sujet… | sur le même thème… | dans la même rubrique… |
        plus d articles… | autres articles… | articles liés… | articles similaires… | articles recommandés… |
        articles associés… | recommandé pour vous… | vous pourriez aimer… | ces articles pourraient… |
        cela peut vous intéresser… | à découvrir… | les plus lus… | le plus lu… | les plus lues… | plus lus… |
        à la une… | dernières nouvelles… | derniers articles… | l actualité… en direct | notre dossier… |
        nos articles… | retrouvez… tous nos | retrouvez… ici | article suivant… | article précédent… |
        suivant | précédent | sujets :… | thèmes :… | mots clés… | tags | tags :… | étiquettes… |
        lire l article… | lire plus… | lire la suite… | tous les articles… | plus d infos… |
        plus d informations… | sommaire | contenus sponsorisés… | à ne pas manquer… | et aussi… |
        les dernières… actualités | voir tous… | découvrez aussi… | notre sélection… | lire notre… |
        lire nos… | lire le…article… | lire l intégralité… | lire tout… | lisez également… | lisez notre… |
        lisez nos… | lisez la suite… | à relire… | à voir… | à écouter aussi… | à consulter… |
        voir également… | voir :… | voir toutes… | voir l article… | voir les articles… | voir notre… |
        regardez aussi… | regarder aussi… | plus d actualités… | plus d info… | plus de…articles… |
        plus récents… | plus anciens… | pour en savoir plus… | pour aller plus… | pour approfondir… |
        aller plus loin… | en lien avec… | en relation… | sur ce sujet… | sur ce thème… | sur le sujet… |
        sur le web… | dans la même catégorie… | dans le même thème… | dans notre dossier… | du même auteur… |
        d autres articles… | d autres actualités… | autres actualités… | autres sujets… |
        articles populaires… | articles récents… | articles précédents… | articles suivants… |
        articles les plus… | article lié… | article associé… | article similaire… | actualités liées… |
        actualités similaires… | contenus similaires… | contenus associés… | contenus recommandés… |
        sujets associés… | sujets liés… | thèmes associés… | rubrique :… | catégorie :… | catégories :… |
        classé dans… | filed under… | les plus populaires… | les plus consultés… | les plus commentés… |
        les plus partagés… | les plus vus… | les plus vues… | le plus populaire… | les tops… |
        les articles les plus… | les derniers articles… | les dernières infos… | dernières actualités… |
        dernières infos… | dernières news… | dernière minute… | en direct :… | en continu… |
        l essentiel…actualité… | la rédaction vous…conseille… | la rédaction vous recommande… |
        nous vous recommandons… | nos recommandations… | recommandés… | suggestions… | suggéré pour vous… |
        vous aimerez… | vous pourriez également… | vous pourriez être intéressé… | cela pourrait vous… |
        ça peut vous… | ceci peut vous intéresser… | peut vous intéresser… | pourrait vous intéresser… |
        pourraient vous intéresser… | …susceptible de vous intéresser… | lire ensuite… | cliquez ici… |
        cliquer ici… | …cliquez ici pour… | découvrez…notre… | découvrez nos… | découvrir plus… |
        découvrez plus… | retrouvez nos… | retrouvez toute…actualité… | retrouvez toutes… |
        retrouvez notre dossier… | consultez…notre… | consulter l article… | table des matières… |
        au sommaire… | haut de la page… | vidéo :… | en vidéo :… | post précédent… | post suivant… |
        billet précédent… | billet suivant… | posts récents | voir tout… | tout voir |
        toutes les actualités… | toute l actualité… | retrouvez tous nos… | découvrir aussi… |
        par le même auteur… | actualiser la page… | revenir au direct… | suivre le direct… | direct terminé…
    """,
    "advertisement": """
        publicité | publicités | annonce | sponsorisé | contenu sponsorisé… | la suite après la publicité… |
        la suite après cette publicité… | …après la publicité… | …après cette publicité… |
        publicité… la suite | article partenaire… | …lien affilié… | …liens d affiliation… |
        …liens affiliés… | …une commission… | passer la publicité… | fermer la publicité… | acheter |
        publi rédactionnel… | - publicité - | pub | annonces | annonces google… | contenu de marque… |
        contenu partenaire… | contenu proposé par… | cet article contient…liens… |
        ce contenu comporte…liens… | cet article comporte…liens… | …lien d affiliation… |
        …nous pouvons percevoir… | …nous percevons…commission… | …toucher une commission… |
        désactivez…bloqueur… | achetez maintenant… | voir l offre… | voir le prix… | voir sur amazon… |
        acheter sur amazon… | acheter maintenant… | j achète… | l article continue… | l article se poursuit… |
        la suite ci dessous…
    """,
    "consent": """
        …cookies… accepter | …en cliquant sur… cookies | …gérer mes choix… | accepter | tout accepter… |
        refuser | paramétrer… | politique de confidentialité… | …politique de confidentialité… |
        mentions légales… | conditions générales… | …dépose des cookies… | ce contenu est bloqué… |
        ce contenu n a pas pu… | autoriser | j accepte… | contenu externe… | …voir ce contenu… cookies |
        données personnelles… | confidentialité cookies… | …ce site utilise des cookies… |
        …ce site utilise les cookies… | …nous utilisons des cookies… | …utilisation de cookies… |
        …utilisation des cookies… | …des cookies et autres traceurs… | …cookies et traceurs… | …vos cookies… |
        …gestion des cookies… | …paramétrer les cookies… | gérer les cookies… | gestion des cookies… |
        gérer mes cookies… | gérer mes choix… | politique de cookies… | politique cookies… |
        paramètres des cookies… | accepter les cookies… | accepter et fermer… | accepter et continuer… |
        continuer sans accepter… | refuser tout… | tout refuser… | je refuse… | votre vie privée… |
        nous respectons votre vie… | …charte de confidentialité… | conditions d utilisation… | cgu… |
        en poursuivant…navigation… | en continuant…navigation… | pour afficher ce contenu… |
        pour visualiser ce contenu… | pour voir ce contenu… | pour consulter ce contenu… |
        pour voir cette vidéo… | ce contenu provient… | ce contenu est fourni… | ce contenu est proposé… |
        ce contenu…cookies… | vous avez refusé… | vous avez choisi…cookies… | autoriser…cookies… |
        partage avec les réseaux sociaux… | nous et nos partenaires… | nos partenaires et nous… |
        nous et nos… partenaires… | avec nos partenaires…cookies… | nous utilisons des cookies… |
        …vous n avez pas accepté les cookies… | …vous avez refusé les cookies… | …vous avez refusé…cookies… |
        …accepter les cookies…afficher… | …ce contenu est susceptible d utiliser des cookies… |
        …déposer des cookies… | …dépôt de cookies… | …paramètres des cookies… | …gérer mes cookies… |
        …gérer les cookies… | autoriser les cookies… | autoriser les contenus… | afficher le contenu… |
        afficher ce contenu… | afficher la vidéo… | contenu bloqué… | contenu embarqué… | toujours actif |
        tout autoriser | enregistrer mes choix… | confirmer mes choix… | centre de préférences…
    """,
    "app": """
        téléchargez l application… | télécharger l application… | téléchargez notre application… |
        …notre application… | …sur l app store… | télécharger l appli… | téléchargez l appli… |
        télécharger notre…appli… | téléchargez…application… | télécharger…application… |
        l application…disponible… | …application gratuite… | …disponible sur app store… |
        ouvrir dans l application… | lire dans l application… | notre application… |
        …télécharger l application… | …téléchargez l application… | disponible sur l app store… |
        scannez le qr…
    """,
    "rights": """
        …tous droits réservés… | …tous droits de reproduction… | …droits de reproduction… |
        reproduction interdite… | crédit :… | crédit photo… | crédits :… | source :… | sources :… | avec afp |
        (avec afp) | la rédaction avec afp… | afp | …toute reproduction…
    """,
    "media": """
        photo :… | photos :… | vidéo | vidéos | image :… | diaporama… | voir le diaporama… | voir la vidéo… |
        regarder la vidéo… | lire la vidéo… | agrandir… | fermer | ouvrir | galerie | légende :… | lecture |
        écouter… | plein écran… | crédits photo… | le lecteur… n est pas | © afp | votre navigateur ne… |
        javascript…désactivé… | activez javascript… | veuillez activer javascript… | voir la galerie… |
        voir les photos… | voir l image… | image suivante… | lancer la vidéo… | vidéo indisponible… |
        cette vidéo…indisponible…
    """,
    "navigation": """
        accueil | menu | recherche | rechercher | retour | haut de page… | retour en haut… |
        retour à… l accueil | plus | moins | tout | tous | contact | aide | suite | page suivante… |
        page précédente… | archives | navigation… article | voter | sondage | voir les résultats… |
        merci d avoir voté… | merci pour votre vote… | total des votes… | annuler | temps de lecture… |
        durée de lecture… | lecture… min | … min de lecture | aller au contenu… | aller au menu… |
        ouvrir le menu… | retour à l article… | retour aux articles… | retour à la liste… |
        cette page a été traduite… | cet article a été traduit…ia… | non merci | pas maintenant
    """,
    "contact": """
        à propos de l auteur… | l auteur :… | auteur :… | contacter la rédaction… | …contactez nous… |
        une erreur… signaler | signaler une erreur… | …signaler une erreur… | écrire à l auteur… |
        voir tous ses articles… | tous ses articles… | …cet article vous a… utile | propos recueillis par… |
        une information à… | vous avez une…information… | vous avez repéré… | vous avez vu…erreur… |
        envoyez nous… | écrivez nous… | écrire à la rédaction… | contactez la rédaction… |
        contacter l auteur… | contacter…journaliste… | contact :… | nous contacter… | nous écrire… |
        signalez…erreur… | cet article vous a… | avez vous trouvé…utile… | notez cet article… |
        ses derniers articles… | ses articles… | tous les articles de… | voir les articles de… |
        plus d articles de… | à propos de…auteur… | qui sommes nous… | une erreur dans…signal… |
        une erreur une faute… | signaler une faute… | signalez une erreur… | signalez nous… |
        vous avez trouvé…erreur… | vous avez relevé… | vous avez des informations… |
        vous avez un témoignage… | vous souhaitez témoigner… | vous êtes témoin… | vous souhaitez réagir… |
        contactez nous… | contacter le journaliste… | contactez notre… |
        …contacter…en toute confidentialité… | …écrivez à…en toute confidentialité… |
        avez vous trouvé cet article… | noter cet article… | merci pour votre retour… | votre avis…compte… |
        lire la bio… | notre charte… | charte de déontologie… | comment nous travaillons…
    """,
}
