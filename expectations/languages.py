"""Words that tell a language, and abbreviations that name a zone."""

from __future__ import annotations

_WORDS = {
    "en": "the of and to in a is that for on was with as it at by be from are this has have an were",
    "de": "der die das und in den von zu mit ist auf für des dem nicht ein eine sich auch es an als hat",
    "fr": "le la les de des du et en un une à est que pour dans qui par au sur pas il ce avec sont",
    "es": "el la los las de del y en un una que a por con se es para su al lo como no ha",
    "it": "il la le di del della e in un una che a per con si è i non da al nel come più ha gli",
    "pt": "o a os as de do da e em um uma que para com se é por no na ao não mais como dos foi",
    "nl": "de het een van en in is dat op te voor met zijn die aan er niet om ook als bij naar",
    "sv": "och i att en som är av för på det den till med har de om inte ett från men var han sig så kan",
    "da": "og i at en som er af for på det den til med har de om ikke et fra men var han sig kan der",
    "no": "og i at en som er av for på det den til med har de om ikke et fra men var han seg kan der",
    "nb": "og i at en som er av for på det den til med har de om ikke et fra men var han seg kan der",
    "fi": "ja on ei että oli se hän mukaan myös kun ovat mutta tai joka sen ovat ole olisi voi vain kuin",
    "pl": "i w na z do się nie to że jest o od po za jak dla przez co ale są oraz",
    "cs": "a v na se je že z do to s o i za pro by k po ale jako od které jsou ve si už podle",
    "hu": "a az és hogy is nem egy meg de volt már csak még mint el azt ez ha van szerint aki ami",
    "ro": "și în de la a că pe cu nu din care o pentru este mai un fi au sau dar prin ca după al",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi ancak kadar sonra ne ki en o var",
    "id": "yang dan di dengan untuk pada ini dari dalam itu tidak akan juga ke oleh tersebut adalah bisa saat",
    "ru": "и в на с что не по из за к как это для от он его но также",
    "uk": "і в на з що не за до у та про як для від його але це він після також щодо які",
    "sk": "a v na sa že je s do o z to pre ako si aj ale po k od ktoré sú ktorý už by za podľa",
    "hr": "i u je na da se za su od s o koji će to iz što kako ne a nije bi koja sve ili ali",
    "sl": "in je v na za da se so z ki pa po s tudi o ne kot od bo bi ali do iz še pri",
    "sq": "e të në i me për një dhe që nga është se ka do më si u janë kjo ky por duke nuk",
    "et": "ja on ei et ta ka see oli mis kui aga oma või ning mida selle välja pole siis nii",
    "lv": "un ir ar no par ka uz kas arī bet tas lai pie gan vai bija kā tiek viņš jau",
    "lt": "ir kad į su iš yra tai kaip bet apie ar buvo po jau šį už taip dėl tik dar",
    "is": "og að í er á um sem til við það en með hann ekki var af hefur fyrir segir þá",
    "af": "die van en in is het vir wat op te met n nie sy aan by was om hulle ook",
    "sw": "ya na wa kwa katika ni la za kuwa hiyo cha huyo vya amesema hilo pia baada huo hii ili",
    "vi": "của và là các có được cho trong một những với không này đã người khi từ đến về tại",
    "ms": "yang dan di dengan untuk pada ini dalam itu tidak akan juga ke oleh telah daripada beliau kerana bagi",
    "tl": "ang ng sa na mga at ay ni si para ito nang niya hindi kay rin din ayon may siya",
    "el": "και το της του η να την ο με για από των τα στη σε είναι ότι οι",
}
FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _WORDS.items()
}
"""The commonest small words of a language; a fifth to a half of the words of any prose in it."""

COMMONEST: dict[str, tuple[str, ...]] = {
    language: tuple(words.split()[:8]) for language, words in _WORDS.items()
}
"""The first eight of them: three in the first hundred words are as good as all."""

ZONE_ABBREVIATIONS = frozenset(
    """
    UTC GMT Z UT WET WEST BST IST CET CEST MEZ MESZ MET MEST EET EEST MSK TRT SAST CAT EAT WAT
    GST PKT NPT BDT MMT WIB WITA WIT ICT HKT SGT MYT PHT CST KST JST AEST AEDT ACST ACDT AWST NZST NZDT
    EST EDT ET CDT CT MST MDT MT PST PDT PT AKST AKDT HST AST ADT NST NDT ART BRT BRST CLT CLST COT PET VET
    UYT
    """.split()  # noqa: SIM905  # reads better as words
)
"""Abbreviations that publishers print; some are ambiguous, but all are zones."""
