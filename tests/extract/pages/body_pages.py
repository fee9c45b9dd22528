"""Golden pages for the body, imitating layouts seen in the press; texts written for these tests.

Every page has the furniture its language's publishers have. `body` is what must come out, block by block.
"""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Golden:
    """A page and its body."""

    name: str
    language: str
    html: str
    body: tuple[str, ...]
    never: tuple[str, ...]
    """Words of the page that must not be in the body."""


def page(language: str, title: str, inside: str) -> str:
    """A whole HTML page around `inside`."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title} | The Sample</title>'
        f'<meta property="og:type" content="article"></head><body>{inside}</body></html>'
    )


SPLIT = Golden(
    "body split by advertisements, comments under it",
    "en",
    page(
        "en-GB",
        "Harbour wall gives way after third storm in a month",
        """
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><header><h1>Harbour wall gives way after third storm in a month</h1>
<p class="article-standfirst">Two fishing boats were lost and the quay is closed until spring</p>
<div class="byline">By <a href="/by/ann" rel="author">Ann Wickett</a></div><time datetime="2025-02-03">3 February 2025</time>
</header>
<figure><img src="/wall.jpg" width="900"><figcaption>The broken wall on Monday (Sample Pictures)</figcaption></figure>
<div class="story-grid body"><div class="story-text">
<p>A hundred metres of the harbour wall at Portmellow fell into the sea on Monday morning, the council said.</p>
<p>Nobody was hurt. Two boats that were moored behind it sank within minutes, and a third was carried on to the beach.</p>
</div></div>
<div class="advert-slot"><span>Advertisement</span></div>
<div class="story-grid body"><div class="story-text">
<p>The wall was built in 1868 and had been repaired eleven times since the war, most recently in the autumn.</p>
<h2>Repairs will take until spring</h2>
<p>Engineers need a month of quiet weather before they can start, said Paul Trease, who leads the harbour office.</p>
<ul><li>The quay is closed to vehicles.</li><li>The fish market moves to the station.</li></ul>
<p><a href="/news/other-storm">READ MORE: Why the storms keep coming</a></p>
</div></div>
<div class="newsletter-box"><form><label>Email address</label><input type="email" name="e"><button>Sign up</button></form>
<p>Sign up to our free morning briefing, straight to your inbox, with everything that matters.</p></div>
<div class="story-grid body"><div class="story-text">
<p>“We have asked for help for ten years,” Mr Trease said. “Now we shall see who comes.”</p>
</div></div>
<section id="comments"><h3>Comments</h3><p>Join our commenting forum and see what other readers of the Sample think of this story today.</p>
<p>I have walked on that wall since I was four, and it was always going to happen sooner or later, was it not.</p></section>
</article>
<aside class="related-stories"><h3><a href="/a">Ferry cancelled for the week</a></h3><p>The island has had no post since Friday morning.</p></aside>
<footer><p>Copyright The Sample. All rights reserved.</p></footer>""",
    ),
    (
        "A hundred metres of the harbour wall at Portmellow fell into the sea on Monday morning, the council said.",
        "Nobody was hurt. Two boats that were moored behind it sank within minutes, and a third was carried on to the beach.",
        "The wall was built in 1868 and had been repaired eleven times since the war, most recently in the autumn.",
        "Repairs will take until spring",
        "Engineers need a month of quiet weather before they can start, said Paul Trease, who leads the harbour office.",
        "The quay is closed to vehicles.\nThe fish market moves to the station.",
        "“We have asked for help for ten years,” Mr Trease said. “Now we shall see who comes.”",
    ),
    (
        "forum",
        "Sign up",
        "READ MORE",
        "Advertisement",
        "rights reserved",
        "Sample Pictures",
        "Ann Wickett",
        "Ferry",
    ),
)

GERMAN = Golden(
    "hashed class names, teasers inside the text",
    "de",
    page(
        "de-DE",
        "Neue Brücke öffnet zwei Jahre später als geplant",
        """
<div class="x1"><div class="x2"><main><div class="k7a"><span>Verkehr</span><h1>Neue Brücke öffnet zwei Jahre später als geplant</h1>
<div class="k7b">Von Jana Holt</div><div class="k7c">Stand: 12.03.2025, 14:05 Uhr</div></div>
<div class="q9">
<p class="q9p">Die Brücke über die Lohe wird erst im Herbst 2027 für den Verkehr freigegeben, teilte das Bauamt am Mittwoch mit.</p>
<p class="q9p">Grund sind Risse in zwei Pfeilern, die bei einer Prüfung im Januar entdeckt wurden und nun verpresst werden müssen.</p>
<div class="z3"><a href="/verkehr/umleitung"><img src="/u.jpg"><h3>Diese Umleitungen gelten ab Montag in der Innenstadt</h3><span>Überblick</span></a></div>
<p class="q9p"><strong>Lesen Sie auch:</strong> <a href="/verkehr/kosten">Was die Brücke kostet</a></p>
<h2 class="q9h">Pendler müssen weiter warten</h2>
<p class="q9p">Täglich fahren rund 9000 Menschen über die Behelfsbrücke, die für höchstens fünf Jahre gebaut worden war.</p>
<div class="e1"><p>An dieser Stelle finden Sie einen externen Inhalt. Mit dem Laden stimmen Sie der Übermittlung personenbezogener Daten zu.</p><button>Inhalt anzeigen</button></div>
<p class="q9p">„Wir hätten uns das anders gewünscht“, sagte Bauamtsleiterin Petra Rehm. Die Mehrkosten trägt das Land.</p>
<p class="q9p">mit dpa</p></div>
<div class="w1"><p>Melden Sie sich hier kostenlos für unseren Newsletter an und erhalten Sie jeden Morgen das Wichtigste.</p></div>
<div class="w2"><h3>Kommentare</h3><p>Schreiben Sie den ersten Kommentar</p></div></main></div></div>""",
    ),
    (
        "Die Brücke über die Lohe wird erst im Herbst 2027 für den Verkehr freigegeben, teilte das Bauamt am Mittwoch mit.",
        "Grund sind Risse in zwei Pfeilern, die bei einer Prüfung im Januar entdeckt wurden und nun verpresst werden müssen.",
        "Pendler müssen weiter warten",
        "Täglich fahren rund 9000 Menschen über die Behelfsbrücke, die für höchstens fünf Jahre gebaut worden war.",
        "„Wir hätten uns das anders gewünscht“, sagte Bauamtsleiterin Petra Rehm. Die Mehrkosten trägt das Land.",
    ),
    ("Newsletter", "Lesen Sie auch", "externen Inhalt", "Kommentar", "dpa", "Jana Holt", "Umleitungen"),
)

FRENCH = Golden(
    "subscriber wrapper, quotation, table",
    "fr",
    page(
        "fr-FR",
        "Le marché couvert rouvrira ses portes en juin",
        """
<main><article><h1>Le marché couvert rouvrira ses portes en juin</h1><p class="chapo">Après trois ans de travaux.</p>
<p class="author">Par Luc Maurin</p><div class="article__content">
<p>Fermé depuis l’incendie de 2022, le marché couvert accueillera de nouveau ses quarante commerçants le 14 juin prochain.</p>
<blockquote><p>« C’est une maison que l’on nous rend », se réjouit Odile Perrin, poissonnière depuis vingt-six ans.</p></blockquote>
<p>À lire aussi : <a href="/marche-histoire">Les halles, une histoire de la ville</a></p>
<p>Publicité</p>
<div class="subscribers-only">
<p>La charpente, classée, a été refaite à l’identique par des compagnons venus de toute la région pendant deux hivers.</p>
<table><tr><th>Poste</th><th>Coût</th></tr><tr><td>Charpente</td><td>2,1 M€</td></tr><tr><td>Toiture</td><td>0,8 M€</td></tr></table>
<p>La mairie espère que les loyers, gelés pendant deux ans, permettront à chacun de retrouver sa clientèle d’autrefois.</p>
</div></div>
<div class="newsletter"><p>Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail en vous inscrivant à notre newsletter.</p></div>
<div class="comments"><h2>Commentaires</h2><p>Connectez-vous pour laisser un commentaire</p></div></article></main>""",
    ),
    (
        "Fermé depuis l’incendie de 2022, le marché couvert accueillera de nouveau ses quarante commerçants le 14 juin prochain.",
        "« C’est une maison que l’on nous rend », se réjouit Odile Perrin, poissonnière depuis vingt-six ans.",
        "La charpente, classée, a été refaite à l’identique par des compagnons venus de toute la région pendant deux hivers.",
        "Poste\tCoût\nCharpente\t2,1 M€\nToiture\t0,8 M€",
        "La mairie espère que les loyers, gelés pendant deux ans, permettront à chacun de retrouver sa clientèle d’autrefois.",
    ),
    ("Publicité", "lire aussi", "newsletter", "commentaire", "Luc Maurin"),
)

SPANISH = Golden(
    "text in one box, parted by line breaks",
    "es",
    page(
        "es",
        "El tren del valle vuelve a circular tras el invierno",
        """
<div id="wrapper"><div id="menu"><a href="/">Portada</a> <a href="/deportes">Deportes</a></div>
<div class="nota"><h1>El tren del valle vuelve a circular tras el invierno</h1><div class="fecha">10 de abril de 2025</div>
<div class="cuerpo">El tren turístico del valle volvió a circular este jueves, cuatro meses después de las nevadas que cortaron la vía.<br><br>
En el primer viaje, de <b>dos horas</b> y media, participaron ciento veinte pasajeros, la mayoría vecinos de los pueblos de la línea.<br><br>
«Sin el tren no hay turismo», resumió el alcalde de Peñalta, que pidió a la región un plan para que el servicio no pare cada año.<br><br>
<a href="/tren">Te puede interesar: Los trenes más bonitos del país</a></div>
<div class="tags"><a href="/t/tren">Tren</a>, <a href="/t/valle">Valle</a></div>
<div class="suscripcion">Suscríbete a nuestro boletín y recibe las noticias en tu correo electrónico cada mañana sin coste.</div></div></div>""",
    ),
    (
        "El tren turístico del valle volvió a circular este jueves, cuatro meses después de las nevadas que cortaron la vía.",
        "En el primer viaje, de dos horas y media, participaron ciento veinte pasajeros, la mayoría vecinos de los pueblos de la línea.",
        "«Sin el tren no hay turismo», resumió el alcalde de Peñalta, que pidió a la región un plan para que el servicio no pare cada año.",
    ),
    ("Te puede interesar", "boletín", "Portada", "abril"),
)

ITALIAN = Golden(
    "pictures with captions between paragraphs",
    "it",
    page(
        "it",
        "Il faro di Capo Sarto torna ad accendersi",
        """
<article class="post"><h1 class="entry-title">Il faro di Capo Sarto torna ad accendersi</h1>
<div class="entry-content">
<p>Dopo nove anni di buio, il faro di Capo Sarto è tornato ad accendersi domenica sera davanti a centinaia di persone.</p>
<div class="wp-caption"><img src="/faro.jpg" width="700"><p class="wp-caption-text">Il faro visto dal mare (foto di M. Lai)</p></div>
<p>Il restauro, finanziato dalla regione, è durato due anni e ha riguardato anche la casa del guardiano, ora museo.</p>
<p>Leggi anche: <a href="/museo">Il museo del mare apre a maggio</a></p>
<p>«Lo vedevo da bambino dalla finestra», ha raccontato l’ultimo guardiano, Efisio Melis, che ha premuto l’interruttore.</p>
<p>Riproduzione riservata</p></div>
<div class="sharedaddy"><h3>Condividi:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
<div id="respond" class="comment-respond"><h3>Lascia un commento</h3><form><p>Il tuo indirizzo email non sarà pubblicato.</p><textarea></textarea></form></div></article>""",
    ),
    (
        "Dopo nove anni di buio, il faro di Capo Sarto è tornato ad accendersi domenica sera davanti a centinaia di persone.",
        "Il restauro, finanziato dalla regione, è durato due anni e ha riguardato anche la casa del guardiano, ora museo.",
        "«Lo vedevo da bambino dalla finestra», ha raccontato l’ultimo guardiano, Efisio Melis, che ha premuto l’interruttore.",
    ),
    ("Leggi anche", "M. Lai", "Condividi", "commento", "Riproduzione"),
)

PORTUGUESE = Golden(
    "every block in boxes of its own",
    "pt",
    page(
        "pt-BR",
        "Cidade volta a ter barcos no rio depois de 40 anos",
        """
<main class="materia"><h1>Cidade volta a ter barcos no rio depois de 40 anos</h1>
<div class="mc-body"><div class="mc-column content-text"><p class="content-text__container">A travessia de barco entre as duas margens do rio Claro voltou a funcionar nesta terça-feira, depois de quarenta anos.</p></div>
<div class="mc-column content-text"><p class="content-text__container">São seis viagens por dia, com passagem a dois reais, e cada barco leva até sessenta passageiros e dez bicicletas.</p></div>
<div class="mc-column content-ads"><p>Continua após a publicidade</p></div>
<div class="mc-column content-text"><h2>Economia de uma hora</h2></div>
<div class="mc-column content-text"><p class="content-text__container">Para quem mora na margem sul, o barco economiza uma hora por dia em relação ao ônibus, calcula a prefeitura.</p></div>
<div class="mc-column content-text"><ul class="content-unordered-list"><li><a href="/g/rio">Veja fotos do rio Claro</a></li><li><a href="/g/onibus">Confira as linhas de ônibus</a></li></ul></div></div>
<div class="whatsapp-box"><p>Siga o canal do Sample no WhatsApp e receba as notícias da região no seu celular todos os dias.</p></div></main>""",
    ),
    (
        "A travessia de barco entre as duas margens do rio Claro voltou a funcionar nesta terça-feira, depois de quarenta anos.",
        "São seis viagens por dia, com passagem a dois reais, e cada barco leva até sessenta passageiros e dez bicicletas.",
        "Economia de uma hora",
        "Para quem mora na margem sul, o barco economiza uma hora por dia em relação ao ônibus, calcula a prefeitura.",
    ),
    ("publicidade", "Veja fotos", "WhatsApp"),
)

DUTCH = Golden(
    "author's note and related list after the text",
    "nl",
    page(
        "nl-NL",
        "Molen van Oudwater draait weer na brand",
        """
<div class="page"><article><h1>Molen van Oudwater draait weer na brand</h1>
<div class="article__body"><p>Vier jaar na de brand draait de molen van Oudwater weer: zaterdag om tien uur ging de vang los.</p>
<p>Het herstel kostte ruim twee miljoen euro, waarvan de helft door inwoners en bedrijven uit de streek is opgebracht.</p>
<p>Lees ook: <a href="/molens">Waarom Nederland zijn molens bewaart</a></p>
<p>Molenaar Kees Vroom hoopt in de herfst weer meel te malen. De eerste tarwe staat al op het land achter de molen.</p></div>
<div class="author-bio"><p>Els Kramer is verslaggever van de regio en schrijft over erfgoed, water en alles wat draait.</p></div>
<div class="lees-meer related"><h2>Meer nieuws</h2><ul><li><a href="/a">Dijk bij Lopik verhoogd</a></li></ul></div>
<div class="reacties"><p>Reageer op dit artikel</p></div></article></div>""",
    ),
    (
        "Vier jaar na de brand draait de molen van Oudwater weer: zaterdag om tien uur ging de vang los.",
        "Het herstel kostte ruim twee miljoen euro, waarvan de helft door inwoners en bedrijven uit de streek is opgebracht.",
        "Molenaar Kees Vroom hoopt in de herfst weer meel te malen. De eerste tarwe staat al op het land achter de molen.",
    ),
    ("Lees ook", "Els Kramer", "Reageer", "Meer nieuws", "Dijk"),
)

SCROLL = Golden(
    "a second article below the first",
    "en",
    page(
        "en",
        "Council votes to keep the night bus",
        """
<main><article class="story"><h1>Council votes to keep the night bus</h1><div class="copy">
<p>The night bus between the station and the university will run for another two years, councillors decided on Tuesday.</p>
<p>Ridership has doubled since 2021, and the line now pays for two thirds of what it costs, the transport office said.</p>
<p>Three members of the opposition voted against it, arguing that the money was needed for the school buses in the hills.</p></div></article>
<article class="story"><h1>Swimming lake closed because of algae</h1><div class="copy">
<p>The swimming lake in the town park was closed on Wednesday after blue-green algae had been found at two of its beaches.</p>
<p>Dogs must be kept out of the water, the health office said; children who have swallowed water should see a doctor.</p>
<p>It is the fourth closure in three years, each of them in the second half of August when the water is warmest.</p>
<p>The town wants to plant reeds along the southern shore, which take up the phosphate that the algae live on.</p></div></article></main>""",
    ),
    (
        "The night bus between the station and the university will run for another two years, councillors decided on Tuesday.",
        "Ridership has doubled since 2021, and the line now pays for two thirds of what it costs, the transport office said.",
        "Three members of the opposition voted against it, arguing that the money was needed for the school buses in the hills.",
    ),
    ("algae", "Swimming"),
)

GOLDEN = (SPLIT, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, SCROLL)

LIVE = page(
    "en",
    "Storm Ida live: trains stop as wind reaches 140 km/h",
    """
<main><article><h1>Storm Ida live: trains stop as wind reaches 140 km/h</h1>
<div class="live-blog__posts">"""
    + "".join(
        f"""<article class="live-post"><time datetime="2025-10-0{4 - number}T1{number}:30:00+01:00">1{number}:30</time>
<h3>Post number {number} of the day</h3><p>{text}</p></article>"""
        for number, text in enumerate(
            (
                "All trains north of the river have stopped, and passengers are being put up in schools for the night.",
                "The wind has reached 140 kilometres an hour at the lighthouse, the highest since records were begun.",
                "Two bridges were closed to lorries in the afternoon, and the ferry company has cancelled every sailing.",
                "Good morning, and welcome to our coverage of storm Ida, which will reach the coast around noon today.",
            )
        )
    )
    + "</div></article></main>",
)
