"""Italian phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "comment": """
        commento | commenti | commenta | nessun commento… | lascia un commento… | lascia il tuo commento… |
        aggiungi un commento… | scrivi un commento… | inserisci un commento… | vedi i commenti… |
        leggi i commenti… | mostra commenti… | vedi tutti i commenti… | commenta la notizia… |
        i commenti sono chiusi… | rispondi | annulla risposta… | salva il mio nome… |
        partecipa alla discussione… | unisciti alla conversazione… | dicci la tua… | di la tua… |
        …per commentare… | di cosa ne pensi… | cosa ne pensi… | commenta l articolo… | commenta con… |
        scrivi il tuo commento… | inserisci commento… | aggiungi commento… | invia commento… |
        pubblica commento… | pubblica un commento… | lascia una risposta… | lascia un messaggio… |
        tutti i commenti… | mostra i commenti… | mostra altri commenti… | carica… commenti |
        visualizza commenti… | visualizza i commenti… | nascondi commenti… | leggi tutti i commenti… |
        ultimi commenti… | commenti recenti… | sii il primo… | ancora nessun commento… |
        non ci sono commenti… | non ci sono ancora commenti… | accedi per… | effettua il login per… |
        effettua l accesso per… | devi essere loggato… | devi essere registrato… | devi accedere… |
        devi effettuare… | registrati per commentare… | per commentare… | per inserire un commento… |
        per lasciare un commento… | partecipa alla conversazione… | unisciti alla discussione… |
        unisciti alla community… | unisciti al… | entra nella community… | la tua opinione… |
        esprimi la tua… | dì la tua… | e tu cosa… | voi cosa… | che ne pensi… | che ne pensate… |
        cosa ne pensate… | faccelo sapere… | …lascia un commento… | regole della community… | netiquette… |
        segnala commento… | segnala abuso… | segnala un abuso… | rispondi a… | mostra risposte… |
        ordina per… | più recenti | meno recenti | …indirizzo email non verrà pubblicato… |
        …indirizzo email non sarà pubblicato… | …campi obbligatori… | devi essere connesso per… |
        questo sito usa akismet… | questo sito utilizza akismet… | scopri come vengono elaborati… |
        commenta per primo… | commenta questo articolo… | carica altri commenti… | discussione per i membri… |
        rispondi al commento… | mostra… risposte… | questo commento è stato… | il tuo commento è… |
        avvia la conversazione… | inizia la conversazione…
    """,
    "login": """
        accedi | accesso | login | registrati… | registrazione | esci | il mio account | crea un account… |
        hai già un account… | sei già abbonato… | sei già registrato… | non hai un account… | password |
        password dimenticata… | hai dimenticato la password… | indirizzo email | ricordami | salva |
        salva articolo… | salva questo articolo… | accedi o… | accedi con… | accedi a… | accedi al tuo… |
        accedi subito… | accedi qui… | effettua il login… | effettua l accesso… | entra con… |
        area riservata… | area utente… | registrati gratis… | registrati gratuitamente… | registrati ora… |
        registrati subito… | registrati con… | registrati o… | registrati | iscriviti gratuitamente… |
        crea il tuo account… | crea account… | crea un profilo… | hai già…account… | hai già un abbonamento… |
        hai già effettuato… | sei già iscritto… | se sei già… | se hai già… | non sei registrato… |
        non sei ancora registrato… | non sei iscritto… | non sei ancora iscritto… | non sei ancora abbonato… |
        nome utente… | username | username o… | recupera password… | recupera la password… |
        password smarrita… | password dimenticata | hai dimenticato… | resetta…password… | il tuo account… |
        il tuo profilo… | il mio profilo… | profilo | logout | resta connesso… | ricordati di me… |
        salva per dopo… | salva l articolo… | salvato | leggi dopo… | leggi più tardi… |
        aggiungi ai preferiti… | preferiti | benvenuto…accedi…
    """,
    "newsletter": """
        newsletter | newsletters | iscriviti alla… | iscriviti alle… | iscriviti | iscriviti ora… |
        iscriviti gratis… | ricevi… newsletter | …nostra newsletter… | …nostre newsletter… |
        …nella tua casella… | …nella tua mail… | …nella tua email… | la tua email… | inserisci la tua email… |
        grazie per esserti iscritto… | resta aggiornato… | rimani aggiornato… | …annullare l iscrizione… |
        visualizza nel browser… | visualizza nel tuo browser… | annulla l iscrizione… | disiscriviti… |
        …disiscriverti… | iscriviti a… | iscriviti al… | iscriviti qui… | iscriviti subito… | iscriviti e… |
        iscriviti per… | iscrizione alla newsletter… | iscrizione newsletter… | iscrivimi… | mi iscrivo… |
        abbonati alla newsletter… | abbonati alle newsletter… | registrati alla newsletter… | ricevi gratis… |
        ricevi ogni… | ricevi le… | ricevi la… | ricevi il… | ricevi i… | ricevi gli… | ricevi via… |
        ricevi tutte… | ricevi in anteprima… | ricevi notizie… | ricevi aggiornamenti… | riceverai… |
        voglio ricevere… | desidero ricevere… | vuoi ricevere… | vuoi restare… | vuoi rimanere… |
        …newsletter gratuita… | …newsletter settimanale… | …newsletter quotidiana… |
        …newsletter per…iscriviti… | …nella tua posta… | …nella tua inbox… | …via mail…ogni… |
        …via email…ogni… | …direttamente via…mail… | le nostre newsletter… | tutte le newsletter… |
        la nostra newsletter… | la newsletter di… | la tua mail… | la tua e mail… | il tuo indirizzo… |
        inserisci l indirizzo… | inserisci il tuo… | inserisci la mail… | inserisci email… |
        inserisci un indirizzo… | indirizzo e mail | indirizzo mail | email | e mail |
        grazie per l iscrizione… | grazie per la tua iscrizione… | grazie per esserti registrato… |
        iscrizione avvenuta… | iscrizione completata… | iscrizione confermata… | controlla la tua… |
        controlla la posta… | ho letto e… | ho letto l informativa… | accetto di ricevere… | accetto la… |
        accetto i termini… | acconsento al… | acconsento a… | autorizzo…trattamento… | presto il consenso… |
        iscrivendoti… | iscrivendomi… | registrandoti… | …annullare la tua iscrizione… | …cancellarti… |
        …cancellare l iscrizione… | …disiscriversi… | …in qualsiasi momento…iscri… | resta informato… |
        resta sempre aggiornato… | rimani informato… | rimani sempre… | tieniti aggiornato… |
        tieniti informato… | non perderti… | attiva le notifiche… | attiva notifiche… |
        si è verificato un errore… | riprova più tardi… | nome e cognome… | nome * | cognome |
        conferma la tua… | qualcosa è andato storto… | campo obbligatorio… | ogni mattina… casella… |
        …sulla tua mail… | …iscriviti è gratis… | …iscriviti gratis… | non perdere nessun… |
        resta sintonizzato… | inserisci la tua e…
    """,
    "subscription": """
        abbonati… | abbonamento | abbonamenti | solo per abbonati… | riservato agli abbonati… |
        …riservato agli abbonati… | contenuto riservato… | articolo riservato… | contenuto esclusivo… |
        per continuare a leggere… | continua a leggere… | …accesso illimitato… | …senza limiti… abbon |
        prova gratis… | prova gratuita… | sostieni… | sostienici… | dona ora… | dona | fai una donazione… |
        premium | regala questo articolo… | disdici quando vuoi… | sblocca… | abbonamento digitale… |
        attiva l abbonamento… | attiva…abbonamento… | sottoscrivi… | scegli…abbonamento… | scegli il piano… |
        scegli l offerta… | scopri le offerte… | scopri l offerta… | scopri tutte le offerte… |
        scopri gli abbonamenti… | vedi le offerte… | vedi tutte le offerte… | offerta speciale… |
        offerta…abbonamento… | diventa…abbonato… | diventa sostenitore… | diventa socio… | diventa membro… |
        diventa un… | sei abbonato… | se sei abbonato… | già abbonato… | per gli abbonati… | per abbonati… |
        solo abbonati… | solo per gli abbonati… | esclusiva per…abbonati… | esclusivo per…abbonati… |
        contenuto per abbonati… | contenuto premium… | contenuti premium… | questo articolo è…abbonati… |
        questo articolo è riservato… | questo articolo è disponibile… | questo contenuto è…abbonati… |
        questo contenuto è riservato… | per leggere…articolo… | per leggere tutto… | per leggere questo… |
        continua la lettura… | continua leggere… | prosegui la lettura… | prosegui nella lettura… |
        leggi…senza limiti… | leggi tutti gli articoli… | accesso illimitato… | accesso completo… |
        accesso a tutti… | accedi a tutti… | …tutti gli articoli…senza limiti… | …senza vincoli… |
        senza vincoli… | …disdici quando vuoi… | disdici in qualsiasi… | cancella quando vuoi… | prova per… |
        prova un mese… | provalo gratis… | hai letto… | ti restano… | hai raggiunto il limite… | supportaci… |
        aiutaci… | …informazione indipendente…sosten… | dona il… | dona adesso… | donazione |
        regala…abbonamento… | regala l articolo… | questo post è riservato… | questa pagina è riservata… |
        solo per i membri… | esclusivo per gli abbonati… | per leggere l articolo completo… |
        per proseguire nella lettura… | leggi tutto con…abbon… | scegli l abbonamento… |
        scegli il tuo abbonamento… | scegli il tuo piano… | primo mese gratis… | hai ancora… articoli… |
        esegui l upgrade… | diventa abbonato… | fai la tua donazione… | …aiutaci con…contributo… |
        …aiutaci con una donazione… | …sostieni il nostro lavoro… | …sostenere il nostro lavoro… |
        …sostieni il nostro giornalismo… | …sostienici con… | …se ti piace il nostro lavoro… |
        …se ti è piaciuto…sostien… | …grazie al sostegno dei lettori… | …grazie ai nostri abbonati… |
        se ti piace quello che… | se apprezzi il nostro… | il giornalismo…costa…aiut… |
        accetta e leggi gratis… | continua con la pubblicità… | …non sei abbonato… | sei già un abbonato…
    """,
    "share": """
        condividi | condividi su… | condividi questo… | condividi con… | condivisioni | stampa |
        stampa articolo… | invia | invia per… | copia link… | copia il link… | link copiato… | seguici… |
        segui | segui… su facebook | segui… su google… | …su facebook e twitter… | mi piace | twitta |
        ascolta | ascolta l articolo… | ascolta questo articolo… | dimensione testo… | …fonti preferite… |
        …fonte preferita… | …canale whatsapp… | riproduzione riservata… | condividi via… | condividi l… |
        condividi la… | condividi il… | condividi per… | condividi tramite… | condividi :… | condivisione… |
        invia via… | invia a un amico… | invia ad un amico… | invia email… | invia articolo… | via email |
        via mail | stampa pagina… | stampa questo… | stampa l articolo… | versione stampabile… |
        scarica pdf… | scarica il pdf… | copia | copia url… | copia negli appunti… | link | …seguici su… |
        …seguici sui… | segui…su instagram… | segui…su twitter… | segui…su x… | segui…su whatsapp… |
        segui il…canale… | segui la…pagina… | segui la diretta… | segui tutte… | segui tutti… |
        segui i nostri… | segui le nostre… | segui le notizie… | segui…anche su… | segui gli aggiornamenti… |
        iscriviti al canale… | iscriviti al nostro canale… | iscriviti…canale… | iscriviti…youtube… |
        iscriviti…telegram… | unisciti…canale… | entra nel…canale… | entra nel…gruppo… | …sui social…segui… |
        trovaci su… | ci trovi… | aggiungi…fonti… | google news… | google discover… | scegli…fonte…google… |
        fonti preferite… | ascolta il podcast… | ascolta la… | ascolta su… | ascolta ora… | ascolta l audio… |
        dimensione carattere… | dimensione del testo… | testo più grande… | mi piace :… | mi piace caricamento… |
        ascolta l episodio… | ascolta anche…podcast… | ascolta anche l ultima… | audio generato… |
        …voce sintetica… | …generato dall intelligenza artificiale… |
        …generata con l intelligenza artificiale…revis… | sintesi generata… | riassunto generato… |
        riassunto ai… | sintesi ai… | aggiungi… fonte preferita… | segui… su whatsapp… | segui… su facebook… |
        segui… su instagram… | …il nostro canale telegram… | …seguici anche… | …i nostri canali social… |
        condividi:… | copiato negli appunti… | regala articolo…
    """,
    "related": """
        leggi anche… | leggi :… | leggi tutto… | leggi di più… | leggi altro… | leggi ancora… | vedi anche… |
        guarda anche… | potrebbe interessarti… | potrebbero interessarti… | ti può interessare… |
        può interessarti… | articoli correlati… | correlati | correlato… | notizie correlate… |
        contenuti correlati… | per approfondire… | approfondisci… | approfondimenti… | approfondimento :… |
        altri articoli… | altre notizie… | altri contenuti… | più letti… | i più letti… | le più lette… |
        più lette… | ultime notizie… | ultime news… | ultimi articoli… | ultim ora… | in primo piano… |
        scopri di più… | scopri… anche | mostra altro… | mostra di più… | carica altri… | vai a… |
        consigliati… | raccomandati… | da leggere… | da non perdere… | argomenti… | tag :… | tags :… | tags |
        etichette… | articolo precedente… | articolo successivo… | precedente | successivo |
        prossimo articolo… | tutti gli articoli… | indice | sullo stesso argomento… | dello stesso autore… |
        clicca qui… | il video :… | leggi l… | leggi il… | leggi qui… | leggi la… | leggi i… | leggi le… |
        leggi gli… | leggi pure… | leggi su… | leggi subito… | leggi tutte… | leggi altri… | leggi altre… |
        leggete anche… | da vedere… | vedi :… | vedi altro… | vedi tutti… | vedi tutte… | vedi di più… |
        guarda :… | guarda il… | guarda la… | guarda le… | guarda i… | guarda tutti… | guarda altri… |
        guarda su… | guarda ora… | guarda subito… | mostra tutti… | mostra tutto… | carica altro… |
        visualizza altri… | visualizza tutti… | potrebbe anche interessarti… | potrebbe piacerti… |
        potrebbero piacerti… | ti consigliamo… | ti suggeriamo… | ti può anche… | ti potrebbe… |
        ti potrebbero… | ti è piaciuto… | forse ti… | consigliato per te… | i nostri consigli… |
        scelti per te… | scelti dalla redazione… | raccomandato… | suggeriti… | suggerimenti… |
        articoli suggeriti… | articoli consigliati… | articoli simili… | articoli recenti… |
        articoli popolari… | articoli più letti… | articoli collegati… | articolo correlato… |
        articolo collegato… | articoli in evidenza… | notizie più lette… | notizie recenti… |
        notizie simili… | notizie collegate… | notizie di oggi… | notizie del giorno… | notizie in evidenza… |
        news correlate… | news più lette… | le ultime notizie… | le ultime news… | le più viste… |
        le più cliccate… | le più commentate… | i più visti… | i più condivisi… | i più commentati… |
        i più popolari… | più visti… | più viste… | più popolari… | più recenti… | più commentati… |
        più cliccati… | il più letto… | in tendenza… | trending… | ultime dal… | ultime da… | ultime :… |
        ultime ora… | tutte le notizie… | tutte le news… | tutti gli aggiornamenti… | tutto su… |
        tutti i…articoli… | tutti gli…articoli… | altro da… | altri video… | altre news… | altre storie… |
        altre da… | altri da… | per saperne… | maggiori informazioni… | ulteriori informazioni… |
        più informazioni… | più info… | maggiori info… | informazioni…clicca… | clicca per… | cliccate qui… |
        cliccare qui… | scopri…qui… | scopri tutti… | scopri tutto… | scopri come…iscri… | continua su… |
        continua qui… | post precedente… | post successivo… | notizia precedente… | notizia successiva… |
        contenuti consigliati… | contenuti simili… | contenuti sponsorizzati… | contenuti suggeriti… |
        video correlati… | video consigliati… | video più visti… | foto correlate… | tema :… | temi :… |
        parole chiave… | categoria :… | categorie :… | categorie | archiviato in… | sezione :… |
        indice dei contenuti… | contenuti dell articolo… | dello stesso argomento… | sullo stesso tema… |
        stesso argomento… | dal nostro archivio… | dall archivio… | post recenti | ultimi post… |
        le notizie più… | più letto… | scopri altro… | nello stesso…numero… | torna al live… |
        torna alla diretta… | vai alla diretta… | carica altre…
    """,
    "advertisement": """
        pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato… |
        continua dopo la pubblicità… | …dopo la pubblicità… | l articolo continua dopo… |
        …continua dopo la pubblicità… | …link affiliati… | …link di affiliazione… | …una commissione… |
        acquista ora… | acquista | promo | messaggio promozionale… | pubbliredazionale… | - pubblicità - |
        pubblicità… | pubblicita | pubblicita… | annuncio pubblicitario… | annunci google… | advertisement… |
        spazio pubblicitario… | informazione pubblicitaria… | contenuto promozionale… |
        contenuto realizzato…collaborazione… | sponsorizzato da… | articolo sponsorizzato… |
        questo articolo contiene…link… | …link affiliato… | …programma di affiliazione… |
        …ricevere una commissione… | …riceve una commissione… | disattiva…ad… | acquista su… |
        acquista adesso… | compra su… | compra ora… | vedi su amazon… | vedi offerta… | vedi l offerta… |
        vai all offerta… | continua a leggere dopo… | continua dopo… | l articolo prosegue… |
        l articolo continua… | prosegue dopo… | dopo la pubblicità… | ti potrebbe…sponsor…
    """,
    "consent": """
        …cookie… accetta | …utilizza cookie… | privacy policy… | cookie policy… | informativa privacy… |
        …informativa sulla privacy… | accetta | accetta tutti… | rifiuta | impostazioni |
        termini e condizioni… | condizioni d uso… | acconsento… | note legali… |
        …contenuto… cookie… consenso | privacy e cookie… | …privacy e cookie questo… |
        …questo sito utilizza i cookie… | …questo sito usa cookie… | …questo sito usa i cookie… |
        …utilizziamo cookie… | …utilizziamo i cookie… | …usiamo cookie… | …usiamo i cookie… |
        …uso dei cookie… | …utilizzo dei cookie… | …utilizzo di cookie… | …cookie policy… |
        …informativa cookie… | …informativa privacy… | …preferenze cookie… | preferenze cookie… |
        preferenze privacy… | preferenze sui cookie… | gestisci cookie… | gestisci i cookie… |
        gestisci preferenze… | gestisci consenso… | impostazioni cookie… | impostazioni privacy… |
        impostazioni dei cookie… | accetta i cookie… | accetta cookie… | accetta e continua… |
        accetta e chiudi… | accetto… | rifiuta tutti… | rifiuta tutto… | rifiuta e… |
        continua senza accettare… | maggiori opzioni… | rispettiamo la tua privacy… |
        teniamo alla tua privacy… | …dati personali…consenso… | …trattamento dei miei dati… | termini d uso… |
        termini di servizio… | condizioni generali… | per vedere questo… | questo contenuto è bloccato… |
        questo contenuto non è… | questo contenuto…cookie… | contenuto esterno… | contenuto bloccato… |
        contenuto non disponibile… | noi e i nostri… | noi e terze parti… | utilizziamo i cookie… |
        usiamo i cookie… | questo sito usa i cookie… | questo sito utilizza…cookie… |
        …informativa sui cookie… | accetta tutto… | personalizza | gestisci opzioni… | salva preferenze… |
        sempre attivo | sempre attivi | mostra contenuto… | mostra il contenuto… |
        questo contenuto è ospitato… | per visualizzare questo… | per visualizzare il contenuto… |
        cliccando su…acconsent…
    """,
    "app": """
        scarica l app… | scarica la app… | …la nostra app… | …su app store… | scarica l applicazione… |
        scarica la nostra… | scarica gratis…app… | scarica ora…app… | scarica…app… | scaricala… |
        …app gratuita… | …nostra applicazione… | …disponibile su app store… | apri nell app… |
        leggi nell app… | continua sull app… | la nostra app…
    """,
    "rights": """
        …tutti i diritti riservati… | …riproduzione riservata… | …copyright ©… | fonte :… | fonti :… |
        credits :… | foto :… | ansa | (ansa) | redazione
    """,
    "media": """
        foto :… | immagine :… | video | foto | guarda il video… | guarda la gallery… | guarda le foto… |
        fotogallery… | gallery | galleria | ingrandisci… | chiudi | apri | riproduci | didascalia :… | audio |
        visualizza questo post su instagram… | un post condiviso da… | il tuo browser non… |
        attiva javascript… | abilita javascript… | guarda la galleria… | guarda la photogallery… |
        guarda la fotogallery… | vedi le foto… | vedi la gallery… | sfoglia la gallery… | schermo intero…
    """,
    "navigation": """
        home | menu | cerca | ricerca | indietro | torna su… | torna alla… home | torna all inizio… | altro |
        tutti | tutte | contatti | aiuto | avanti | pagina successiva… | pagina precedente… |
        vai alla homepage… | vota qui… | vota ora… | sondaggio | mostra risultati… | mostra i risultati… |
        vedi i risultati… | grazie per aver votato… | grazie per aver partecipato… | annulla |
        tempo di lettura… | … min di lettura | lettura… min | vai al contenuto… | salta al contenuto… |
        apri menu… | apri il menu… | chiudi menu… | torna alla home… | torna in alto… | caricamento… |
        no grazie | non ora
    """,
    "contact": """
        informazioni sull autore… | l autore :… | autore :… | scrivici… | segnala un errore… |
        segnala… errore | contattaci… | tutti gli articoli di… | chi siamo… | …ti è stato utile… |
        contatti :… | scrivi alla redazione… | scriveteci… | inviaci… | invia la tua… |
        invia una segnalazione… | invia segnalazione… | mandaci… | manda…segnalazione… | segnalaci… |
        segnalazioni… | hai una…storia… | hai una segnalazione… | hai notato…errore… | hai trovato…errore… |
        hai visto…errore… | per segnalazioni… | per informazioni…scriv… | per scriverci… | ti è stato… |
        è stato utile… | questo articolo ti… | valuta…articolo… | vota…articolo… | vota questo… |
        il tuo voto… | la tua valutazione… | bio | vedi tutti gli articoli… | altri articoli di… |
        articoli di…autore… | articoli dell autore… | l autrice :… | autrice :… | autori :… | sull autore… |
        sull autrice… | chi è l autore… | informazioni su…autore… | a cura della redazione… | correggi… |
        hai altre informazioni… | hai trovato un errore… | hai notato un errore… | vuoi segnalare… |
        segnala un refuso… | segnala errore… | scrivi all autore… | scrivi a…riservat… |
        contatta la redazione… | contatta l autore… | ti è piaciuto…articolo… | questa pagina ti è… |
        valuta questo… | vota l articolo… | grazie per il tuo feedback… | leggi la bio…
    """,
}
