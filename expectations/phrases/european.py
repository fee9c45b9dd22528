"""Greek, Turkish, Romanian and Hungarian phrases, by language and kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[str, dict[Kind, str]] = {
    "el": {
        "related": """
            διαβάστε επίσης… | διαβάστε ακόμη… | διαβάστε ακόμα… | διαβάστε περισσότερα… | διαβάστε ολόκληρο… |
            διαβάστε εδώ… | διαβάστε όλες τις… ειδήσεις… | διαβάστε τις ειδήσεις… | διαβάστε :… |
            διάβασε επίσης… | διάβασε ακόμα… | δείτε επίσης… | δείτε ακόμη… | δείτε ακόμα… |
            δείτε όλες τις τελευταίες ειδήσεις… | δείτε όλες τις… ειδήσεις… | δείτε περισσότερα… |
            σχετικά άρθρα | σχετικά νέα | σχετικά θέματα | σχετικές ειδήσεις | σχετικά | διαβάζονται τώρα |
            δημοφιλή | δημοφιλέστερα | τελευταία νέα | τελευταίες ειδήσεις | ροή ειδήσεων | όλες οι ειδήσεις |
            προτεινόμενα | προτείνουμε | ετικέτες :… | ετικέτες | προηγούμενο άρθρο | επόμενο άρθρο |
            μην χάσετε | περισσότερα | τα πιο διαβασμένα | όλες οι τελευταίες ειδήσεις… | ειδήσεις σήμερα |
            ειδήσεις σήμερα :…
        """,
        "share": """
            κοινοποίηση | κοινοποίησε | κοινοποιήστε… | μοιράσου το… | μοιραστείτε… | μοιραστείτε το άρθρο… |
            αντιγραφή συνδέσμου | εκτύπωση | αποθήκευση | ακολουθήστε μας… | ακολουθήστε το… στο… |
            ακολουθήστε τo… στο… | ακολούθησε μας… | ακολουθήστε… στο google news… | βρείτε μας στο… |
            προσθέστε το… στην google…
        """,
        "comment": """
            σχόλια | σχόλιο | σχολιάστε… | γράψτε το σχόλιό σας… | γράψτε ένα σχόλιο… | προσθήκη σχολίου… |
            αφήστε ένα σχόλιο… | απάντηση | δείτε τα σχόλια… | προβολή σχολίων… |
            το email σας δεν θα δημοσιευτεί… | η ηλ διεύθυνση σας δεν δημοσιεύεται…
        """,
        "login": """
            σύνδεση | συνδεθείτε | συνδεθείτε… για… | εγγραφή | ξεχάσατε τον κωδικό… | έχετε ήδη λογαριασμό…
        """,
        "subscription": """
            συνδρομή | γίνετε συνδρομητής… | γίνε συνδρομητής… | αποκτήστε συνδρομή… | είστε ήδη συνδρομητής… |
            αποκλειστικά για συνδρομητές…
        """,
        "newsletter": """
            newsletter | εγγραφείτε στο newsletter… | εγγραφείτε στο ενημερωτικό… | γραφτείτε στο newsletter… |
            το email σας
        """,
        "advertisement": "διαφήμιση | χορηγούμενο | χορηγούμενο περιεχόμενο | διαφημιστικό περιεχόμενο",
        "consent": """
            χρησιμοποιούμε cookies… | ο ιστότοπος χρησιμοποιεί cookies… | αποδοχή όλων | πολιτική απορρήτου |
            αποδοχή cookies…
        """,
        "rights": """
            με την επιφύλαξη παντός δικαιώματος… | απαγορεύεται η αναδημοσίευση… | επιτρέπεται η αναδημοσίευση…
        """,
        "app": "κατεβάστε την εφαρμογή…",
        "navigation": "αρχική | αρχική σελίδα | επιστροφή στην αρχή | φόρτωση περισσότερων | περιεχόμενα",
        "media": """
            φωτο :… | φωτό :… | φωτογραφία :… | φωτογραφίες :… | βίντεο :… | δείτε το βίντεο |
            δείτε το βίντεο :… | δείτε φωτογραφίες…
        """,
        "contact": "στείλτε μας… | επικοινωνία",
    },
    "tr": {
        "related": """
            ilgili haberler | ilgili haber | ilgili haber :… | ilgili içerikler | ilgili yazılar |
            ilgili konular | ilgili etiketler | ilginizi çekebilir… | bu haberler de ilginizi çekebilir… |
            bunlar da ilginizi çekebilir… | diğer haberler | diğer haberler için… | benzer haberler |
            önerilen haberler | sizin için seçtiklerimiz | sizin için önerilenler | okumaya devam et… |
            devamını oku | devamını okuyun | haberin devamı… | haberin devamı için… | ayrıca bkz… |
            ayrıca okuyun… | ayrıca oku… | bunu da okuyun… | bu haber de ilginizi çekebilir… |
            daha fazla haber… | daha fazlası | daha fazla bilgi… | en çok okunanlar | en çok okunan haberler |
            çok okunanlar | en son haberler | son dakika haberleri | son dakika haberleri için… | son haberler |
            son dakika | günün haberleri | öne çıkanlar | öne çıkan haberler | editörün seçtikleri | etiketler |
            etiketler :… | önceki haber | sonraki haber | sıradaki haber | tüm haberler | tümünü gör |
            haberi görüntüle | sonraki içerik
        """,
        "share": """
            paylaş | paylaş :… | paylaşın | haberi paylaş | facebook'ta paylaş | twitter'da paylaş |
            x'te paylaş | whatsapp'ta paylaş | linki kopyala | bağlantıyı kopyala | kopyala | yazdır | kaydet |
            beğen | favorilere ekle | e-posta gönder | takip et | abone ol | google news abone ol |
            google news'te… abone ol… | google news'te… takip et… | google haberler'de… | bizi takip edin… |
            sosyal medyada takip edin… | whatsapp kanalımıza… | whatsapp kanalımızı… | yazı boyutu |
            haberi dinle
        """,
        "comment": """
            yorum yaz | yorum yap | yorumlar | yorum | yorum ekle | yorum gönder | yorum yazın… |
            yorumunuzu yazın… | yorumları gör | yorumları oku | tüm yorumlar | tüm yorumları gör… |
            ilk yorumu sen yap… | ilk yorumu siz yapın… | henüz yorum yapılmamış… | henüz yorum yok… | yanıtla |
            cevapla | şikayet et | yorum yapmak için… | yorum yapabilmek için… |
            e-posta adresiniz yayınlanmayacak… | küfür, hakaret, rencide edici… | yasal uyarı… yorum…
        """,
        "login": """
            giriş yap | giriş yapın | üye ol | üye girişi | kayıt ol | üye olun | şifremi unuttum |
            hesabınız var mı… | zaten üye misiniz… | çıkış yap
        """,
        "subscription": """
            abonelik | abone olun | hemen abone ol | hemen abone olun | aboneler için |
            bu içerik abonelere özel… | zaten abone misiniz… | destek ol
        """,
        "newsletter": """
            bülten | e-bülten | bültene abone ol… | bültenimize abone olun… | e-bültenimize abone olun… |
            e-bülten aboneliği | e-posta adresiniz
        """,
        "advertisement": """
            reklam | reklamlar | advertorial | haberin devamı reklamdan sonra… | reklamı kapat |
            sponsorlu içerik | sponsorlu
        """,
        "consent": """
            çerez politikası | çerezleri kullanıyoruz… | bu site çerez… | sitemizde çerez… | tümünü kabul et |
            gizlilik politikası | kişisel verilerin korunması
        """,
        "rights": """
            tüm hakları saklıdır… | her hakkı saklıdır… | …kaynak gösterilmeden… | izinsiz kopyalanamaz…
        """,
        "app": "uygulamayı indir… | uygulamamızı indirin… | mobil uygulamamızı indirin… | uygulamada aç",
        "navigation": """
            ana sayfa | anasayfa | yukarı çık | sayfa başı | daha fazla yükle | daha fazla göster |
            içindekiler | geri dön
        """,
        "media": """
            fotoğraf :… | video :… | foto galeri | galeri | videoyu izle | haberin videosu… |
            fotoğraf galerisi | büyüt
        """,
        "contact": "bize ulaşın | hata bildir | haber ihbar… | ihbar hattı…",
    },
    "ro": {
        "related": """
            citește și… | citeste si… | citiți și… | cititi si… | citește mai mult… | citește mai multe… |
            citește mai departe… | citeste mai mult… | citește continuarea… | citește și :… | vezi și… |
            vezi si… | vezi mai multe… | vedeți și… | articole similare | articole recomandate |
            articole asemănătoare | articole similare :… | articole conexe | știri similare |
            știri recomandate | știri pe aceeași temă | pe aceeași temă | din aceeași categorie |
            ar putea să te intereseze… | te-ar putea interesa… | ți-ar putea plăcea… | recomandarea video |
            recomandările noastre | cele mai citite | cele mai noi | cele mai recente… | ultimele știri |
            ultima oră | ultimele articole | alte știri | alte articole | mai multe știri… | taguri :… |
            etichete :… | cuvinte cheie :… | articolul precedent | articolul următor | articolul anterior |
            continuă să citești… | nu rata :… | cele mai populare
        """,
        "share": """
            distribuie | distribuie :… | distribuie articolul | distribuie pe… | dă mai departe | trimite |
            trimite unui prieten | copiază link… | copiază linkul | printează | tipărește | salvează |
            îmi place | urmărește-ne… | urmăriți-ne… | urmărește… pe google news… | urmăriți… pe google news… |
            urmărește… pe facebook | dă like… | abonează-te la canalul… | intră pe canalul… whatsapp… |
            fii la curent…
        """,
        "comment": """
            comentarii | comentează | comentariu | adaugă comentariu… | adaugă un comentariu… |
            lasă un comentariu… | lasă un răspuns… | scrie un comentariu… | scrie comentariu… |
            vezi comentariile… | toate comentariile… | niciun comentariu… | răspunde | raportează |
            adresa ta de email nu va fi publicată… | trebuie să fii autentificat…
        """,
        "login": """
            autentificare | conectare | conectează-te | intră în cont | înregistrare | înregistrează-te |
            creează cont… | ai uitat parola… | ai deja cont… | nu ai cont…
        """,
        "subscription": """
            abonare | abonează-te | abonează-te acum… | abonați-vă… | devino abonat… |
            conținut exclusiv pentru abonați… | ești deja abonat… | susține-ne | susține jurnalismul… | donează
        """,
        "newsletter": """
            newsletter | abonează-te la newsletter… | aboneaza-te la newsletter… | abonați-vă la newsletter… |
            înscrie-te la newsletter… | adresa ta de email…
        """,
        "advertisement": """
            publicitate | reclamă | advertorial | articolul continuă după… | articolul continuă mai jos |
            continuarea articolului după… | conținut sponsorizat
        """,
        "consent": """
            folosim cookie… | utilizăm cookie… | acest site folosește cookie… | acest site utilizează… cookie… |
            politica de confidențialitate | politica de cookies… | acceptă toate… | accept toate
        """,
        "rights": """
            toate drepturile rezervate… | preluarea fără cost… | este interzisă copierea… |
            informațiile publicate de… pot fi preluate…
        """,
        "app": "descarcă aplicația… | descarcă gratuit aplicația… | instalează aplicația…",
        "navigation": """
            acasă | înapoi sus | sus | înapoi | cuprins | încarcă mai multe | vezi toate | arată mai mult
        """,
        "media": """
            foto :… | sursa foto :… | sursă foto :… | foto: … | video :… | galerie foto | vezi galeria… |
            vezi toate fotografiile… | sursa :…
        """,
        "contact": """
            contactează-ne | ai o știre… | trimite-ne… | semnalează o eroare | ai observat o greșeală…
        """,
    },
    "hu": {
        "related": """
            olvasta már… | olvasd el… is… | olvassa el… is… | olvasd tovább… | olvassa tovább… |
            ezt is olvassa el… | ezt olvasta már… | ezt is ajánljuk… | ez is érdekelheti… | ez is érdekelhet… |
            ezek is érdekelhetik… | ezek is érdekelhetnek… | kapcsolódó cikkek | kapcsolódó cikkeink |
            kapcsolódó cikk | kapcsolódó anyagok | kapcsolódó tartalom | kapcsolódó | kapcsolódó témák |
            hasonló cikkek | ajánlott cikkek | ajánljuk | ajánljuk még… | ajánló | ajánlatunk | további cikkek |
            további hírek… | további cikkeink… | legolvasottabb | legolvasottabbak | legfrissebb |
            legfrissebb hírek | friss hírek | legnépszerűbb | címkék | címkék :… | témák :… | kulcsszavak :… |
            előző cikk | következő cikk | korábbi cikkeink | korábban írtuk… | tovább | tovább olvasom |
            tovább a cikkhez… | bővebben | bővebben itt… | részletek itt… | mindent a témában…
        """,
        "share": """
            megosztás | megosztom | oszd meg… | ossza meg… | megosztás :… | megosztás facebookon |
            link másolása | nyomtatás | nyomtatom | küldés | küldés e-mailben | küldöm | mentés | tetszik |
            kövessen minket… | kövess minket… | kövesse… a facebookon… | kövess… a facebookon… |
            kövesse oldalunkat… | kedvelje… | kövesd… google… | iratkozz fel… csatornánk…
        """,
        "comment": """
            hozzászólások | hozzászólás | hozzászólok | szólj hozzá… | szóljon hozzá… | kommentek | komment |
            kommentelek | kommentelj… | új hozzászólás… | hozzászólások megtekintése… | jelentem |
            hozzászóláshoz jelentkezzen be… | a hozzászóláshoz… be kell jelentkezni… | nincs hozzászólás… |
            csatlakozz a beszélgetéshez… | mondd el a véleményed…
        """,
        "login": """
            belépés | bejelentkezés | jelentkezzen be… | jelentkezz be… | regisztrálok | regisztráljon |
            regisztrálj | elfelejtett jelszó | van már fiókja… | kijelentkezés
        """,
        "subscription": """
            előfizetés | előfizetek | fizessen elő… | fizess elő… | legyen előfizető… | legyen előfizetőnk… |
            már előfizető… | ez a cikk előfizetőknek… | a cikk folytatása előfizetők… | támogatom |
            támogass minket… | támogasson minket…
        """,
        "newsletter": """
            hírlevél | iratkozzon fel hírlevel… | iratkozz fel hírlevel… | iratkozzon fel a hírlevel… |
            iratkozz fel a hírlevel… | feliratkozás | feliratkozom | feliratkozás hírlevélre |
            hírlevél feliratkozás…
        """,
        "advertisement": """
            hirdetés | reklám | a cikk a hirdetés után folytatódik… | a hirdetés után folytatjuk… |
            a cikk lejjebb folytatódik… | támogatott tartalom | szponzorált tartalom
        """,
        "consent": """
            weboldalunk sütiket… | az oldal sütiket… | sütiket használunk… | a weboldal sütiket… | elfogadom |
            elfogadom mind | adatvédelmi tájékoztató | adatvédelem
        """,
        "rights": "minden jog fenntartva… | a szöveg és a képek… jogvédelem…",
        "app": "töltse le alkalmazásunk… | töltsd le alkalmazásunk… | töltse le az alkalmazás…",
        "navigation": """
            főoldal | címlap | vissza | vissza a főoldalra | az oldal tetejére | több betöltése |
            mutass többet | tartalomjegyzék
        """,
        "media": """
            fotó :… | videó :… | forrás :… | borítókép :… | kép :… | galéria | galéria megnyitása |
            videó lejátszása | nyitókép :… | fotók :…
        """,
        "contact": "hibát talált… | írjon nekünk… | írj nekünk… | küldje be… | van egy története…",
    },
}
