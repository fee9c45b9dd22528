"""Words of bylines in the languages beyond the seven of `vocabulary`: labels, titles, desks, agencies.

Whole words, folded, and looked up; what a language glues to its neighbours (Japanese, Chinese, Korean, the cases of
Slavic languages) stands in patterns that are tried on text beyond ASCII alone. So a page in one of the seven
languages pays for none of it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from tasks.extract.text.folding import fold
from tasks.extract.text.writing_systems import western_marks

Label = Literal["writer", "editor", "picture", "source"]


def _listed(text: str) -> frozenset[str]:
    return frozenset(fold(part) for part in text.split(",") if part.strip())


WRITER_LABELS = _listed(
    # Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
    "автор, автори, авторы, автора, авторка, авторката, авторът, аўтар, текст, текста, тэкст, слова, пише, "
    "пишет, написал, написала, подготовил, подготовила, підготував, підготувала, журналист, журналіст, "
    "журналистка, журналістка, корреспондент, кореспондент, репортер, репортёр, репортаж, беседовал, "
    "беседовала, разговарял, разговор водио, разговор водила, новинар, материал, източник на материала, "
    # Greek, Turkish, Azerbaijani
    "συντάκτης, συντάκτρια, συντάκτες, αρθρογράφος, κείμενο, ρεπορτάζ, γράφει, γράφουν, συνέντευξη, του, της, "
    "yazan, yazar, haber, haberi yazan, muhabir, röportaj, metin, hazırlayan, müəllif, "
    # Polish, Czech, Slovak, Slovenian, Croatian, Bosnian, Romanian, Hungarian
    "autor tekstu, autorka, autorzy, autorzy tekstu, tekst, napisał, napisała, rozmawiał, rozmawiała, autoři, "
    "autoři textu, autor článku, napsal, napsala, zdrojový autor, reportér, redaktorka, autorky, avtor, "
    "avtorica, avtorji, besedilo, piše, pišu, autori, autorica, napisao, napisala, novinar, novinarka, "
    "tekst i foto, autoarea, text, textul, scris de, szerző, szerzők, írta, szöveg, cikkíró, újságíró, "
    "riport, "
    # Lithuanian, Latvian, Estonian, Finnish
    "autorius, autorė, autoriai, tekstas, parengė, autors, autore, teksts, kirjutas, tekstid, teksti, "
    "kirjoittaja, kirjoittajat, toimittaja, juttu, "
    # Swedish, Danish, Norwegian, Icelandic
    "av, af, skrevet av, skrevet af, skribent, skriven av, journalist, journalister, reporter, tekst og foto, "
    "text och foto, text och bild, text & foto, forfatter, høfundur, höfundur, texti, blaðamaður, "
    # Vietnamese, Indonesian, Malay, Swahili, Filipino
    "tác giả, bài, bài và ảnh, thực hiện, phóng viên, oleh, penulis, reporter, pewarta, wartawan, laporan, "
    "jurnalis, ditulis oleh, teks, na, mwandishi, imeandikwa na, ni, isinulat ni, "
    # Arabic, Persian, Urdu, Hebrew
    "بقلم, كتب, كتبت, كتبه, كتبها, الكاتب, الكاتبة, المؤلف, إعداد, تقرير, المحرر, نویسنده, به قلم, خبرنگار, "
    "گزارش, گزارشگر, تحریر, مصنف, מאת, כתב, כתבה, כותב, כותבת, "
    # Hindi, Marathi, Nepali, Bengali, Tamil, Telugu, Thai
    "लेखक, लेखिका, द्वारा, रिपोर्ट, रिपोर्टर, संवाददाता, written by, লেখক, প্রতিবেদক, লিখেছেন, ஆசிரியர், "
    "எழுதியவர், రచయిత, โดย, เรื่อง, ผู้เขียน, ผู้สื่อข่าว, รายงาน, "
    # Chinese, Japanese, Korean
    "作者, 撰文, 撰稿, 记者, 記者, 本报记者, 本報記者, 文, 文字, 采写, 采访, 編寫, 实习记者, 通讯员, 取材, "
    "取材 文, 文 写真, 執筆, 執筆者, 著者, ライター, 構成, "
    "聞き手, 글, 글 사진, 기자, 기자명, 저자, 작성자, 취재"
)  # fmt: skip
"""Before the name of who wrote, most often with a colon between."""

EDITOR_LABELS = _listed(
    "редактор, редакторка, редакция, редактура, выпускающий редактор, уредник, επιμέλεια, επιμέλεια κειμένου, "
    "editör, editör notu, redakcja, redaktor, opracowanie, oprac, opracował, opracowała, editor, editors, "
    "edited by, editat de, redaktør, redaktör, szerkesztő, szerkesztette, urednik, urednica, uredio, uredila, "
    "redaktorius, redaktore, redaktors, toimetaja, toimetas, penyunting, editor in charge, biên tập, "
    "biên tập viên, mhariri, muharrir, تحرير, ویراستار, סריקה, עורך, עורכת, संपादन, সম্পাদনা, บรรณาธิการ, 编辑, "
    "編輯, 责任编辑, 責任編輯, 责编, 責編, 主编, 編集, 編集者, 校对, 편집, 에디터, 정리"
)  # fmt: skip
"""Before the name of who edited: a writer only where nobody else is named."""

PICTURE_LABELS = _listed(
    "фото, фотограф, фотография, фотографии, фотографія, світлина, світлини, снимка, снимки, foto, fotos, "
    "fotograf, fotoğraf, fotoğraflar, fotó, fotók, fotografie, zdjęcia, zdjęcie, fot, fotografije, snimio, "
    "snimila, fotka, nuotrauka, nuotraukos, kuva, kuvat, kuvaaja, valokuva, bild, bilder, billede, billeder, "
    "ljósmynd, ljósmyndir, photo, photos, ảnh, foto oleh, gambar, picha, φωτογραφία, φωτογραφίες, φωτο, φωτό, "
    "צילום, צילומים, تصوير, صور, صورة, عکس, عکاس, फोटो, छवि, ছবি, ภาพ, ช่างภาพ, 写真, 撮影, 摄影, 攝影, 图, "
    "圖, 图片, 사진, "
    "video, видео, відео, 视频, 영상, illustration, ілюстрація, иллюстрация, כתב וצילם, grafik"
)  # fmt: skip
"""Before who made the pictures: nobody who wrote."""

SOURCE_LABELS = _listed(
    "источник, джерело, източник, извор, izvor, zdroj, zdroje, źródło, vir, kaynak, forrás, sursa, πηγή, "
    "kilde, källa, lähde, allikas, šaltinis, avots, heimild, sumber, nguồn, theo, المصدر, مصدر, منبع, מקור, "
    "स्रोत, সূত্র, ที่มา, 来源, 來源, 出处, 出典, 提供, 출처, 자료"
)  # fmt: skip
"""Before the house that the text comes from."""

LABEL_KINDS: dict[str, Label] = {
    **dict.fromkeys(SOURCE_LABELS, "source"),
    **dict.fromkeys(PICTURE_LABELS, "picture"),
    **dict.fromkeys(EDITOR_LABELS, "editor"),
    **dict.fromkeys(WRITER_LABELS, "writer"),
}

BEFORE_MARK = re.compile(r"[\W_]*([^:=\n]{1,30}?)\s*[:=]\s*(?=\S)")
"""A label and its colon."""
BEFORE_STROKE = re.compile(r"[\W_]*([^\W\d_]{1,6})\s*[/・]\s*(?=\S)")
"""A label and the stroke or dot of East Asia: "文/王伟", "文・山田太郎"."""
BARE = re.compile(
    r"(?:oleh|av|af|na|του|της|των|γράφ(?:ει|ουν) (?:ο|η|οι)|от|od|napsala?|napisała?|napisa(?:o|la)|пише|"
    r"מאת|بقلم|كتبت?|به قلم|โดย|द्वारा|phóng viên|pv|yazan|íme|írta)\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""A label without a mark. A name of two words has to follow: "Oleh Petrenko" and "Na Li" are names."""
BARE_STARTS = (
    "Oleh ", "OLEH ", "oleh ", "Na ", "NA ", "Theo ", "Od ", "Opr", "opr", "Napsal", "Napisa", "Phóng",
    "Yazan ", "Írta ",
)  # fmt: skip
"""How a text begins that `BARE` or `ABBREVIATED` may match and that is of Latin letters."""
BARE_LETTERS = frozenset(start[0] for start in BARE_STARTS)


ABBREVIATED = re.compile(r"^\W*opr(?:ac)?\.(?:\s*:)?\s*(?=[^\W\d_])", re.IGNORECASE)
"""A label that ends in a full stop, Polish for "compiled by"."""


def part_label(text: str) -> tuple[Label | None, str, str]:
    """The kind of label that begins `text`, the label as printed, and what follows; without one None, "", `text`."""
    for pattern in (BEFORE_MARK, BEFORE_STROKE):
        if (match := pattern.match(text)) and (kind := LABEL_KINDS.get(fold(match[1]))):
            return kind, match[1].strip(), text[match.end() :]
    if match := BARE.match(text):
        return "writer", "", text[match.end() :]
    if text.startswith("Theo ") and fold(text[5:]) in AGENCIES_ABROAD:
        return "source", "", text[5:]
    return None, "", text


KOREAN_WRITER = re.compile(
    r"[\uac00-\ud7a3]{2,4}\s?(?:[\uac00-\ud7a3]{1,6}\s?)?(?:기자|특파원|논설위원)(?![\uac00-\ud7a3])"
)
"""A Korean name with the title that always stands behind it."""


HAN_WRITER = re.compile(
    r"[(\s]*(?:本[报報]|实习|實習|[\u4e00-\u9fff]{2,4}社)?(?:记者|記者|特派[員员]|通讯员|編集委員|論説委員)[\s・:]*"
    r"[\u3005\u3041-\u30fa\u4e00-\u9fff]"
)
"""A Chinese or Japanese title that stands before a name."""


EASTERN_SIGNS = re.compile("[:：・/／=＝]|기자|특파|위원|[记記]者|特派|通讯|委員")
"""One of these stands in every Chinese, Japanese or Korean text that begins a byline."""


def begins_abroad(text: str) -> bool:
    """Whether `text` begins with a label of who wrote or edited, in one of the languages of this module, or with a
    Korean name and its title."""
    text = text.lstrip("([（【 \n\t")
    if not text or "\u2000" <= text[0] <= "\u2bff":
        return False
    if text[0] < "\u0370":
        label, mark, named = text.partition(":")
        if mark and len(label) < 32 and LABEL_KINDS.get(fold(label)) in WRITING:
            return len(named) < 80
        if text[0] not in BARE_LETTERS or not text.startswith(BARE_STARTS):
            return False
        return ABBREVIATED.match(text) is not None or BARE.match(text) is not None
    if text[0] > "\u2fff" and EASTERN_SIGNS.search(text) is None:
        return False
    text = western_marks(text)
    if KOREAN_WRITER.match(text) or (len(text) < 40 and HAN_WRITER.match(text)):
        return True
    kind, _, named = part_label(text)
    return kind in WRITING and len(named) < 80


WRITING = frozenset({"writer", "editor"})
"""Kinds of labels that a byline begins with."""

JOINING_WORDS = frozenset(
    "a i ja ve və és și şi si ir un dan và na og och и та й і да და και և و और व तथा এবং ও மற்றும் และ".split()  # noqa: SIM905  # reads better as words
)
"""Words that join the names of two people, where names stand on both their sides."""

ROLE_WORDS = _listed(
    "redaktor, redaktorka, redaktorė, redaktors, redaktore, redaktør, redaktör, dziennikarz, dziennikarka, "
    "korespondent, korespondentka, publicysta, publicystka, felietonista, novinář, novinářka, novinár, "
    "novinárka, reportér, reportérka, komentátor, komentátorka, zpravodaj, zpravodajka, editorka, novinar, "
    "novinarka, novinarji, urednik, urednica, dopisnik, dopisnica, komentator, komentatorka, kolumnistica, "
    "újságíró, szerkesztő, főszerkesztő, tudósító, munkatárs, rovatvezető, ziarist, ziaristă, jurnalist, "
    "jurnalistă, corespondent, žurnalistas, žurnalistė, korespondents, žurnāliste, žurnālists, ajakirjanik, "
    "korrespondent, toimetaja, toimittaja, päätoimittaja, kirjeenvaihtaja, politiikantoimittaja, kolumnisti, "
    "skribent, krönikör, utrikeskorrespondent, debattör, kommentator, chefredaktör, ansvarlig redaktør, "
    "sjefredaktør, blaðamaður, ritstjóri, fréttamaður, gazeteci, muhabir, muhabiri, yazar, yazarı, editör, "
    "editörü, müxbir, wartawan, wartawati, jurnalis, pewarta, kontributor, penulis, kolumnis, pengarang, "
    "mwandishi, mhariri, ripota, journalist, journaliste, reporter, reporterka, reporteris"
)  # fmt: skip
"""Titles of writers, in the Latin script."""

ROLE_ABROAD = re.compile(
    r"корр?еспондент|журнал[иі]ст|обозреватель|оглядач|колумн[иі]ст|редактор|репорт[её]р|новинар|уредник|дописник|"
    r"кореспондентка|спецкор|колумнист|δημοσιογράφος|ανταποκριτ|αρθρογράφος|αρχισυντάκτ|συντάκτ(?:ης|ρια)|"
    r"مراسل|صحف[يی]|كاتبة? |محرر|رئيس التحرير|خبرنگار|روزنامه‌?نگار|سردبیر|כתב[תי]? |עיתונאי|פרשנ?|עורכ?|"
    r"संवाददाता|पत्रकार|संपादक|প্রতিনিধি|সংবাদদাতা|সাংবাদিক|প্রতিবেদক|সম্পাদক|ผู้สื่อข่าว|นักข่าว|"
    r"บรรณาธิการ|คอลัมนิสต์|"
    r"記者|记者|特派員|特派员|編集委員|論説委員|解説委員|編集長|主筆|主笔|评论员|評論員|通讯员|通訊員|"
    r"责任编辑|責任編輯|"
    r"phóng viên|nhà báo|biên tập viên|cộng tác viên|総局長|支局長|デスク|기자|특파원|논설위원|선임|앵커|"
    r"에디터|통신원|객원|편집장|칼럼니스트|평론가|교수"
)
"""Titles of writers in the other scripts; they are glued to what they name, and change by case."""

DESK_WORDS = _listed(
    "redakcja, redakcji, redakce, redakcia, redakcie, redakcija, redakcije, uredništvo, redacţia, redacția, "
    "toimitus, toimituskunta, uutistoimitus, szerkesztőség, hírszerkesztő, merkezi, servisi, ajansı, ajans, "
    "redaksi, redaksiya, redaktsioon, toimetus, redaktsiya, agencja, agentura, agentúra, agencija, agenția, "
    "agenţia, ügynökség, hírügynökség, agentūra, agentūros, agentuur, uudisteagentuur, ritstjórn, "
    "fréttastofa, redaksjonen, redaktionen, nyhetsbyrå, nyheder, nyhetsbyrån, nyhetsredaktionen, haberler, "
    "haberleri, zprávy, wiadomości, vijesti, hírek, știri, uudised, uutiset, ziņas, naujienos, tiedote"
)  # fmt: skip
"""Words of desks and houses, in the Latin script."""

DESK_ABROAD = re.compile(
    r"редакц[иі]|агентств|агенц[иі]|новост[иі]|новин[иа]\b|пресс?-?служб|отдел\b|відділ|издани|видання|телеканал|"
    r"вестник|газета|служба|σύνταξη|συντακτική|ειδήσε|πρακτορείο|"
    r"وكال[ةا]|التحرير|تحریریه|هيئة|غرفة|شبكة|صحيفة|خبرگزار|گروه|سرویس|تحریر|روزنامه|מערכת|סוכנו[תי]|חדשות|"
    r"डेस्क|न्यूज़?|ब्यूरो|एजेंसी|टीम|समाचार|ডেস্ক|নিউজ|নিজস্ব|অনলাইন|সংবাদ\b|ทีมข่าว|กองบรรณาธิการ|สำนักข่าว|ข่าว|"
    r"编辑部|編輯部|編集部|编辑室|通讯社|通訊社|通信社|新闻|新聞|日报|日報|晚报|晚報|时报|時報|电视台|"
    r"電視台|中心|公司|集团|"
    r"tòa soạn|ban biên tập|thông tấn xã|取材班|取材チーム|支局|総局|報道|ニュース|デジタル|オンライン|"
    r"テレビ|放送|(?<=..)[社部局班網网]$|協会|"
    r"뉴스|편집부|편집국|취재부|취재팀|(?<=..)팀$|통신$|일보$|신문$|방송$|미디어|온라인|제공$"
)
"""Words of desks and houses in the other scripts."""

JUNK_ABROAD = re.compile(
    r"подписат|подписыв|читать|читат|все материалы|все статьи|поделит|комментар|подел|коментар|читайте|підпис|"
    r"διαβάστε|ακολουθ|σχόλια|اقرأ|تابع|مشاركة|تعليق|المزيد|قراءة|بیشتر|دنبال|קרא|עקבו|שתף|תגובות|"
    r"पढ़ें|शेयर|फॉलो|टिप्पणी|পড়ুন|শেয়ার|ফলো|মন্তব্য|อ่าน|แชร์|ติดตาม|ความคิดเห็น|"
    r"フォロー|一覧|記事|シェア|会員|登録|購読|続き|ログイン|コメント|ランキング|写真|撮影|"
    r"关注|關注|订阅|訂閱|分享|评论|評論(?!員)|更多|文章|收藏|举报|点击|登录|未知|佚名|匿名|网络|網絡|網路|"
    r"转载|轉載|号$|"
    r"구독|팔로우|공유|댓글|기사|보기|입력|수정|등록|닫기|메일|인쇄|스크랩|더보기|로그인|랭킹|저작권|무단"
)
"""What stands in no name: buttons beside a byline, and labels."""

AGENCIES_ABROAD = _listed(
    "тасс, риа новости, риа, интерфакс, interfax, интерфакс украина, інтерфакс україна, interfax ukraine, "
    "укринформ, укрінформ, ukrinform, уніан, униан, unian, рбк, белта, belta, казинформ, kazinform, бта, bta, "
    "танјуг, tanjug, hina, srna, срна, fena, фена, beta, бета, sta, tasr, sita, ria novosti, reuters, рейтер, "
    "рейтерс, ройтерс, афп, ап, απε μπε, απε, αμπε, ana mpa, anadolu, anadolu ajansı, aa, i̇ha, iha, dha, "
    "anka, ihlas haber ajansı, demirören haber ajansı, azertac, agerpres, mediafax, moldpres, mti, elta, "
    "leta, bns, interpressnews, lehtikuva, nyhetsbyrån direkt, scanpix, ritzau scanpix, npk, رويترز, "
    "فرانس برس, أ ف ب, ا ف ب, أ ب, د ب أ, أسوشيتد برس, وكالات, وام, واس, قنا, كونا, سانا, بترا, أ ش أ, "
    "الأناضول, wam, spa, mena, kuna, qna, sana, irna, isna, tasnim, fars, ایسنا, ایرنا, مهر, تسنیم, فارس, "
    "ایلنا, ilna, רויטרס, איי פי, סוכנויות הידיעות, भाषा, एएनआई, पीटीआई, आईएएनएस, वार्ता, रॉयटर्स, एएफपी, "
    "unb, bss, বাসস, ইউএনবি, রয়টার্স, এএফপি, antara, bernama, ttxvn, vna, vietnam news agency, pna, 新华社, "
    "新華社, 新华网, 中新社, 中新网, 中国新闻网, 中央社, 路透社, 路透, 法新社, 美联社, 美聯社, 人民网, "
    "共同通信, 共同通信社, 共同, 共同社, 時事通信, 時事通信社, 時事, "
    "ロイター, ap通信, afp時事, kyodo news, jiji press, jiji, 연합뉴스, 뉴시스, 뉴스1, newsis, news1, "
    "yonhap news, 로이터, 연합, "
    "nan, news agency of nigeria"
)  # fmt: skip
"""News agencies whose names are words of other things, or of people, beside others: only the whole text is one."""

NAMES_TOO = frozenset(
    "sana sita mena sta aa spa anka iha dha nan fars wam kuna leta pna".split()  # noqa: SIM905
)
"""Of these, the ones that are names or words in small letters."""


def is_agency_abroad(text: str, folded: str) -> bool:
    """Whether `text`, folded `folded`, is the name of a news agency and nothing else."""
    return folded in AGENCIES_ABROAD and (folded not in NAMES_TOO or text.isupper())


@lru_cache(maxsize=256)
def names_role_abroad(text: str) -> bool:
    """Whether a writer's title of another language stands in `text`."""
    if not ROLE_WORDS.isdisjoint(fold(text).split()):
        return True
    return not text.isascii() and ROLE_ABROAD.search(text.casefold()) is not None


@lru_cache(maxsize=256)
def names_desk_abroad(text: str) -> bool:
    """Whether a word of a desk or a house of another language stands in `text`."""
    if not DESK_WORDS.isdisjoint(fold(text).split()):
        return True
    return not text.isascii() and DESK_ABROAD.search(text.casefold()) is not None


@lru_cache(maxsize=256)
def is_junk_abroad(text: str) -> bool:
    """Whether `text` has words beyond ASCII that stand in no name."""
    return not text.isascii() and JUNK_ABROAD.search(text.casefold()) is not None
