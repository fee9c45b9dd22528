"""Pages that are no article are recognised, each with a reason, and never become a record.

Refusing an article is worse than keeping a stub (the expectations catch stubs later), so every reason needs two
witnesses: words that say it, and a page that has hardly any body.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from tasks.errors import SkippableError, SkipReason
from tasks.extract.body import Body
from tasks.extract.parsing.outline import Outline
from tasks.extract.parsing.page import Page
from tasks.extract.text.density import measure
from tasks.extract.text.folding import squeezed
from tasks.extract.trimming.asking import form_fields

STUB = 600
"""Characters of body below which a page may be something else than an article."""

TINY = 200
"""Characters of body below which nothing was found, only a line of the interface."""

CHALLENGE = re.compile(
    r"just a moment|attention required|checking (?:if the site|your browser)|"
    r"verif(?:y|ying) (?:that )?you are (?:a )?human|"
    r"are you a (?:human|robot)|i'?m not a robot|pardon our interruption|access (?:to this page has been )?denied|"
    r"unusual (?:traffic|activity)|enable javascript and cookies to continue|ddos protection|bot detection|"
    r"request (?:unsuccessful|blocked)|security check|human verification|please complete the captcha|"
    r"request rejected|requested url was rejected|robot check|not a robot|enable js and disable any ad blocker|"
    r"client challenge|(?:not|are|were) a bot\b|press (?:&|and) hold|403 forbidden|"
    r"429 too many requests|kein roboter|"
    r"verifica di essere (?:un )?(?:essere )?uman|vérifiez que vous êtes|vérification de sécurité|"
    r"no (?:eres|soy) un robot|"
    r"não (?:é|sou) um robô|geen robot|"
    r"you have been blocked|vous êtes un robot|bist du ein mensch|sind sie ein (?:mensch|roboter)|¿eres un robot|"
    r"что вы не робот|что вы человек|що ви не робот|що ви людина|nie jesteś robotem|że jesteś człowiekiem|"
    r"nejste robot|"
    r"nie ste robot|robot olmadığınız|insan olduğunuzu|nu ești (?:un )?robot|nu sunteți (?:un )?robot|"
    r"nem (?:vagy )?robot|"
    r"inte (?:är )?en robot|ikke (?:er )?en robot|et ole robotti|δεν είστε ρομπότ|не сте робот|niste robot|"
    r"ロボットではありません|人間であることを確認|不是机器人|不是機器人|您是真人|로봇이 아닙니다|사람인지 확인|"
    r"لست روبوت|"
    r"bukan robot|không phải (?:là )?(?:robot|người máy)|ไม่ใช่หุ่นยนต์",
    re.I,
)
CHALLENGE_NAMES = re.compile(
    r"cf-challenge|challenge-form|px-captcha|challenge-running|cf-wrapper|datadome|captcha-container|sec-if-cpt"
)
CHALLENGE_SAID = re.compile(
    r"(?:que|dass) .{0,12}(?:humain|humano|uman[oa]|ein mensch)|een mens bent|"
    r"activité inhabituelle|actividad inusual|atividade (?:incomum|invulgar)|attività (?:insolita|anomala)|"
    r"ungewöhnliche[nr]? (?:aktivität|zugriff)|ongebruikelijk(?:e activiteit| verkeer)|"
    r"(?:sicherheit|sécurité|seguridad|segurança|sicurezza|beveiliging) .{0,20}"
    r"(?:verbindung|connexion|conexión|conexão|ligação|connessione|verbinding)",
    re.I,
)
"""Sentences of a challenge that other pages say, too, though not as their only ones."""

CHALLENGE_SCRIPT = re.compile(
    r"_cf_chl_opt|captcha-delivery\.com|gokuProps|/_sec/cp_challenge|KPSDK|anubis_challenge|/\.well-known/sgcaptcha|"
    r"_Incapsula_Resource|awsWafCookieDomainList|__ddg_captcha",
)
"""What challenges load: of Cloudflare, DataDome, AWS, Akamai, Kasada, Anubis, SiteGround, Imperva, DDoS-Guard. Some
of it is on pages that are shown, too."""

SHOWN_ONLY_THERE = frozenset(
    {"_cf_chl_opt", "gokuProps", "awsWafCookieDomainList", "/_sec/cp_challenge", "anubis_challenge"}
)
"""Of these those that no other page has."""

SILENT = 60
"""Characters of a page that says nothing."""

GONE = re.compile(
    r"\b(?:404|410)\b|not found|page (?:can'?t|could not|cannot) be found|no longer available|"
    r"doesn'?t exist|does not exist|"
    r"nicht gefunden|existiert nicht|nicht (?:mehr )?verfügbar|introuvable|n'existe (?:pas|plus)|no encontrad[ao]|"
    r"no existe|ya no está disponible|non trovat[ao]|non esiste|não (?:foi )?encontrad[ao]|não existe|niet gevonden|"
    r"bestaat niet|oops|went wrong|hoppla|seite fehlt|unavailable (?:due to|for) legal reasons|"
    # Beyond the seven languages only with the page itself: people and money are not found either.
    r"страниц[аы] .{0,12}не (?:найден|существ)|(?:такой )?страницы (?:не|нет)\b|"
    r"сторінк[аиу] .{0,12}не (?:знайден|існу)|"
    r"страница(?:та)? не (?:е намерен|съществ)|stron[ay] nie (?:została )?(?:znalezion|istnieje)|"
    r"nie znaleziono strony|"
    r"stránk[ay] (?:ne(?:byla )?nalezen|neexistuj|nebola nájden)|stránku se nepodařilo|sayfa(?:yı)? bulunam|"
    r"(?:sidan|artikeln) (?:kunde inte hittas|hittades inte|finns inte)|"
    r"(?:siden|artikkelen) (?:ble ikke funnet|finnes ikke)|"
    r"siden (?:blev|kunne) ikke|fant ikke siden|sivua ei (?:löyty|ole)|oldal nem található|"
    r"pagina (?:nu a fost găsit|nu exist|căutată)|σελίδα (?:που .{0,20})?δεν (?:βρέθηκε|υπάρχει)|"
    r"stranica (?:nije pronađen|ne postoji)|puslapis nerastas|lapa nav atrasta|lehte ei leitud|síðan fannst ekki|"
    r"ページ[がは].{0,6}(?:見つかりません|存在しません|ありません)|お探しのページ|"
    r"(?:页面|頁面|网页|網頁)(?:不存在|未找到|找不到)|"
    r"找不到(?:页面|頁面|网页|網頁|该页|此页)|페이지를 찾을 수 없|존재하지 않는 페이지|"
    r"الصفحة .{0,15}غير (?:موجودة|متوفرة|متاحة)|"
    r"لم يتم العثور على الصفحة|صفحه .{0,20}(?:یافت|پیدا) نشد|(?:העמוד|הדף) .{0,15}(?:לא נמצא|לא קיים|אינו קיים)|"
    r"(?:पेज|पृष्ठ) .{0,10}नहीं मिला|(?:পাতা|পেজ).{0,15}পাওয়া যায়নি|ไม่พบหน้า|không tìm thấy trang|"
    r"trang .{0,20}không tồn tại|"
    r"halaman .{0,20}tidak (?:ditemukan|dijumpai|tersedia)|ukurasa haujapatikana|bladsy nie gevind",
    re.I,
)

MISSING = re.compile(
    r"(?:could not|couldn't|can't|cannot|unable to) find (?:that|the|this) (?:page|article|story)|"
    r"page you(?:'re| are| were) looking for|"
    r"(?:diese|die gesuchte|die angeforderte) seite .{0,30}(?:gibt es nicht|nicht gefunden)|"
    r"(?:la page|l'article) que vous (?:re)?cherchez|"
    r"la p[aá]gina (?:que (?:busca|buscas|está buscando|estás buscando)|"
    r"che (?:cerchi|stai cercando))|a página que (?:você )?(?:procura|está procurando)|"
    r"de pagina die (?:je|u) (?:zoekt|zocht|probeert)|"
    r"страниц[аыу], котор(?:ую|ая) вы (?:ищете|искали|запрашива|запросили)|запрашиваемая (?:вами )?страница|"
    r"сторінк[аиу], яку ви (?:шукаєте|шукали)|запитувана сторінка|stron[aęy],? któr(?:ej|ą) szukasz|"
    r"stránk[auy], kter(?:ou|á) hledáte|stránk[auy], ktor[úá] hľadáte|aradığınız sayfa|sidan du (?:söker|letar)|"
    r"siden du (?:leter|leder|prøver)|etsimääsi sivua|a keresett oldal|pagina pe care o (?:cauți|căutați)|"
    r"σελίδα που (?:ζητήσατε|αναζητάτε|ψάχνετε)|お探しのページ|您(?:访问|要找|查找|訪問)的(?:页面|頁面|网页|網頁)|"
    r"요청하신 페이지|찾으시는 페이지|الصفحة التي تبحث|صفحه مورد نظر|الصفحة المطلوبة|"
    r"halaman yang (?:anda|kamu) cari|trang bạn (?:tìm|yêu cầu)",
    re.I,
)
"""Sentences with which a site says that a page is not there."""

REMOVED = re.compile(
    r"(?:page|article|story|content|link|post) .{0,30}(?:has been|was) (?:moved|deleted|removed|archived)|"
    r"page (?:is )?unavailable|internal server error|service (?:is )?(?:temporarily )?unavailable|bad gateway|"
    r"gateway time-?out|(?:site|website) is (?:down|under|undergoing) .{0,12}maintenance|"
    r"(?:seite|artikel|beitrag|inhalt|adresse) .{0,30}(?:gelöscht|entfernt|umgezogen|verschoben)|"
    r"(?:seite|website) .{0,20}gewartet|wartungsarbeiten an (?:der|unserer) (?:seite|website)|"
    r"(?:page|article|contenu|adresse) .{0,30}(?:a disparu|a été (?:supprimée?|déplacée?|retirée?)|est incorrecte)|"
    r"(?:página|artículo|contenido|dirección|noticia) .{0,30}(?:ha sido|fue) (?:eliminad|borrad|movid|retirad)|"
    r"(?:pagina|articolo|contenuto|notizia) .{0,30}(?:è stat[oa] (?:rimoss|spostat|cancellat|eliminat)|inesistente)|"
    r"(?:página|artigo|conteúdo|notícia|matéria) .{0,40}"
    r"(?:foi (?:removid|movid|excluíd|eliminad|apagad)|indisponível)|"
    r"(?:pagina|artikel|bericht) .{0,30}(?:is (?:verwijderd|verplaatst)|er niet)|no hemos encontrado lo que",
    re.I,
)
"""What a site says of a page that is gone, or of itself when it fails; articles say it of other pages."""

CONSENT = re.compile(
    r"\b\d+ (?:partners?|partnern|partenaires|socios|parceiros|derde partijen) .{0,60}cookies|your choices matter|"
    r"(?:avec votre|con (?:tu|su|il tuo|il suo)|com o seu|mit ihrer|met (?:je|uw)|with your) "
    r"(?:accord|acuerdo|accordo|consenso|acordo|zustimmung|toestemming|agreement|consent)|"
    r"mit cookies weiterlesen|pur-abo|refuser et s'abonner|s'abonner pour refuser|rechazar y suscribirse|"
    r"rifiuta e abbonati|pay or (?:accept|consent)|(?:wij|we) .{0,30}plaatsen cookies|"
    r"before you continue|we (?:and our partners )?(?:use|value|store).{0,60}(?:cookies|privacy)|"
    r"accept (?:all )?cookies|"
    r"(?:we and our|wir und unsere|nous et nos|nosotros y nuestros|noi e i nostri|nós e (?:os )?nossos|wij en onze) "
    r"(?:\d+ )?(?:partners?|partenaires|socios|parceiros)|"
    r"your privacy|cookie consent|manage (?:your )?consent|mit werbung weiterlesen|zustimm(?:en|ung)|"
    r"stimmen sie (?:bitte )?zu|alle akzeptieren|partner verarbeiten|"
    r"einwilligung|"
    r"nous (?:et nos partenaires )?(?:utilisons|stockons)|accepter et continuer|continuer sans accepter|consentement|"
    r"aceptar y continuar|utilizamos cookies|consentimiento|accetta e continua|utilizziamo i? ?cookie|consenso|"
    r"utilizamos cookies|consentimento|akkoord|toestemming|cookies accepteren|"
    r"używamy plików cookie|szanujemy twoją prywatność|przejdź do serwisu|my i nasi (?:zaufani )?partnerzy|"
    r"my a naši partneři|používáme (?:soubory )?cookie|používame (?:súbory )?cookie|vážíme si vašeho soukromí|"
    r"vi (?:och|og) våra? partn|vi (?:använder|bruker|bruger) (?:cookies|informasjonskapsler)|käytämme evästeitä|"
    r"arvostamme yksityisyyttäsi|sütiket használ|folosim cookie|utilizăm cookie|noi și partenerii noștri|"
    r"çerez(?:leri)? kullan|мы используем (?:файлы )?cookie|ми використовуємо (?:файли )?cookie|използваме бисквитки|"
    r"koristimo kolačiće|χρησιμοποιούμε cookies|εμείς και οι συνεργάτες μας|cookieの使用に同意|クッキーの使用に同意|"
    r"我们使用cookie|我們使用cookie|쿠키를 사용합니다|نستخدم ملفات تعريف الارتباط|chúng tôi sử dụng cookie|"
    r"kami menggunakan cookie",
    re.I,
)

LOGIN = re.compile(
    r"(?:log|sign) ?in|password|create an account|anmelden|einloggen|passwort|connexion|se connecter|connectez-vous|"
    r"mot de passe|"
    r"iniciar sesión|inicia sesión|contraseña|accedi|entrar|senha|inloggen|wachtwoord|subscribe to (?:continue|read)|"
    r"zaloguj|logowanie|hasło|přihlá[sš]|prihlás|heslo|logga in|logg inn|log ind|lösenord|passord|adgangskode|"
    r"kirjaudu|"
    r"salasana|bejelentkez|jelszó|autentificare|conectare|parol[aăe]|giriş yap|şifre|войти|вход|пароль|увійти|вхід|"
    r"влез|"
    r"prijavi|lozink|σύνδεση|κωδικ|ログイン|パスワード|登录|登入|密码|密碼|로그인|비밀번호|تسجيل الدخول|"
    r"كلمة المرور|ورود|رمز عبور|"
    r"התחבר|סיסמ|लॉग ?इन|पासवर्ड|লগ ?ইন|เข้าสู่ระบบ|รหัสผ่าน|đăng nhập|mật khẩu|masuk|kata sandi",
    re.I,
)

ACCOUNT = re.compile(
    r"account|register|konto|compte|inscri|cuenta|regístrate|registrati|conta|cadastr|account aanmaken|registreer",
    re.I,
)
"""Headlines over a field for an address that stand alone on a page."""

SHELL = re.compile(
    r"(?:^|\s)(?:root|app|__next|__nuxt|___gatsby|svelte|q-app|main-app|react-root|app-root)(?:\s|$)"
)

SLUG = re.compile(r"/[^/?#]*(?:[\w%]+[-_]){3,}[^/?#]*/?(?:[?#]|$)|/[^/?#]*\d{5,}[^/?#]*/?(?:[?#]|$)")
"""An address that ends in a headline or a number, as those of articles do."""

TEASERS = 8
"""Linked headings of a page that lists articles."""


def refuse_other_pages(page: Page, body: Body) -> None:
    """Raise SkippableError with the reason if the page is no article."""
    if measure(body.text) >= STUB:
        return
    reason = _reason(page, body)
    if reason is None:
        return
    title = page.declared.title or "no title"
    raise SkippableError(reason, f"{page.url}: {reason.value.replace('_', ' ')} ({title[:80]})")


def _reason(page: Page, body: Body) -> SkipReason | None:
    outline = page.outline
    top = outline.elements[0] if outline.elements else None
    # Walls are short; a page with more words than this is something else, whatever it says in passing.
    words = outline.text(top)[:6000].replace("’", "'") if top is not None else ""
    heads = " ".join(
        [page.declared.title or "", *(outline.text(each) for each in outline.by_tag.get("h1", ())[:3])]
    ).replace("’", "'")
    if not words and not _has_script(outline):
        return SkipReason.EMPTY
    named = any(CHALLENGE_NAMES.search(element.hints) for element in outline.all("div", "form"))
    if (
        CHALLENGE.search(heads)
        or (named and len(words) < 2 * STUB)
        or (len(words) < STUB and CHALLENGE.search(words))
    ):
        return SkipReason.BOT_CHALLENGE
    if GONE.search(heads):
        return SkipReason.SOFT_404
    if measure(body.text) >= TINY:
        return None
    silent = not _declares_article(page)
    if len(words) < STUB and ((silent and CHALLENGE_SAID.search(words)) or _loads_challenge(page, words)):
        return SkipReason.BOT_CHALLENGE
    if MISSING.search(words) or (silent and len(words) < 2 * STUB and REMOVED.search(words)):
        return SkipReason.SOFT_404
    if _is_consent(page, words, heads):
        return SkipReason.CONSENT_WALL
    if _asks_password(page) and LOGIN.search(heads or words):
        return SkipReason.LOGIN_WALL
    asks = len(words) < STUB and measure(body.text) < SILENT and form_fields(page.outline)
    if asks and (LOGIN.search(words) or ACCOUNT.search(heads)):
        return SkipReason.LOGIN_WALL
    if _lists_articles(page):
        return SkipReason.SECTION_PAGE
    if len(words) < STUB and _is_shell(page):
        return SkipReason.NEEDS_BROWSER
    return SkipReason.NO_BODY if not body.text else None


def _is_consent(page: Page, words: str, heads: str) -> bool:
    host = urlsplit(page.url).hostname or ""
    return (
        host.startswith("consent.")
        or bool(CONSENT.search(heads))
        or (len(words) < 5 * STUB and bool(CONSENT.search(words)))
    )


def _loads_challenge(page: Page, words: str) -> bool:
    """Whether a page has scripts or frames that only challenges have; or, if it says nothing, any of theirs."""
    html = page.html
    loaded = [node.attributes.get("src") or node.text()[:2_000] for node in html.css("script, iframe")]
    found = {match[0] for text in loaded for match in CHALLENGE_SCRIPT.finditer(text)}
    return bool(found & SHOWN_ONLY_THERE) or (
        bool(found) and len(words) < SILENT and not _mounts(page.outline)
    )


def _declares_article(page: Page) -> bool:
    return bool(page.declared.article) or page.declared.meta_first("og:type") == "article"


def _asks_password(page: Page) -> bool:
    return any(element.get("type").lower() == "password" for element in page.outline.by_tag.get("input", ()))


def _lists_articles(page: Page) -> bool:
    """Whether the page is the front of a site or of a section: many linked headings, and no article declared.

    A short section shows in its name: what its headline says stands at the end of its address.
    """
    if _declares_article(page) or SLUG.search(page.url):
        return False
    outline = page.outline
    linked = sum(
        1
        for heading in outline.all("h2", "h3", "h4")
        if any(each.tag == "a" for each in outline.inside(heading))
        or (heading.parent is not None and heading.parent.tag == "a")
    )
    return linked >= TEASERS or (linked > 0 and _names_section(page))


def _names_section(page: Page) -> bool:
    """Whether the headline is the last folder of the address: `/opinion/` under "Opinion"."""
    folder = [part for part in urlsplit(page.url).path.split("/") if part][-1:]
    headings = page.outline.by_tag.get("h1", ())
    return bool(folder) and any(squeezed(page.outline.text(each)) == squeezed(folder[0]) for each in headings)


def _has_script(outline: Outline) -> bool:
    return "script" in outline.unseen or "script" in outline.by_tag


def _mounts(outline: Outline) -> bool:
    """Whether there is a box that a program draws the page into."""
    return any(SHELL.search(element.hints) for element in outline.by_tag.get("div", ())[:20])


def _is_shell(page: Page) -> bool:
    outline = page.outline
    asks = any(
        "javascript" in outline.text(element).lower() for element in outline.by_tag.get("noscript", ())
    )
    return _has_script(outline) and (_mounts(outline) or asks or len(outline.elements) < 40)
