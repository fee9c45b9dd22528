"""Pages that are no article are refused with the reason."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from tasks.errors import SkippableError, SkipReason
from tasks.extract import BYTE_LIMIT, extract_article
from tests.extract.pages.body_pages import page

URL = "https://www.sample.example/page"

TEASERS = "".join(
    f'<article><h3><a href="/s/{n}">Headline number {n} of the front page</a></h3></article>'
    for n in range(12)
)

OTHERS = {
    SkipReason.CONSENT_WALL: page(
        "en",
        "Before you continue",
        "<div><h1>Your privacy choices</h1><p>We and our partners use cookies to store information on your device.</p>"
        "<button>Accept all</button></div>",
    ),
    SkipReason.LOGIN_WALL: page(
        "de",
        "Anmelden",
        "<main><h1>Anmelden</h1><form><input name=u><input type=password name=p><button>Einloggen</button></form></main>",
    ),
    SkipReason.SOFT_404: page(
        "fr",
        "Page introuvable",
        "<main><h1>Page introuvable</h1><p>La page que vous cherchez n’existe plus.</p></main>",
    ),
    SkipReason.BOT_CHALLENGE: (
        "<html><head><title>Just a moment...</title></head><body><div class='cf-wrapper'>Verify you are human by "
        "completing the action below.</div><script>1</script></body></html>"
    ),
    SkipReason.SECTION_PAGE: f"<html><head><title>The Sample</title></head><body><main>{TEASERS}</main></body></html>",
    SkipReason.NEEDS_BROWSER: (
        "<html><head><title>The Sample</title></head><body><div id='root'></div><noscript>You need to enable JavaScript "
        "to run this app.</noscript><script src='/a.js'></script></body></html>"
    ),
    SkipReason.EMPTY: "<html><head><title></title></head><body></body></html>",
}


@pytest.mark.parametrize("reason", OTHERS, ids=lambda reason: reason.value)
def test_page_is_refused_with_its_reason(reason: SkipReason) -> None:
    with pytest.raises(SkippableError) as refused:
        extract_article(OTHERS[reason].encode(), URL)

    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "Страница не найдена"),
        ("uk", "Сторінку не знайдено"),
        ("pl", "Strona nie została znaleziona"),
        ("cs", "Stránka nebyla nalezena"),
        ("tr", "Sayfa bulunamadı"),
        ("sv", "Sidan hittades inte"),
        ("fi", "Sivua ei löytynyt"),
        ("hu", "Az oldal nem található"),
        ("ro", "Pagina nu a fost găsită"),
        ("el", "Η σελίδα δεν βρέθηκε"),
        ("ja", "お探しのページが見つかりませんでした"),
        ("zh", "页面不存在"),
        ("ko", "페이지를 찾을 수 없습니다"),
        ("ar", "الصفحة غير موجودة"),
        ("fa", "صفحه مورد نظر یافت نشد"),
        ("he", "העמוד לא נמצא"),
        ("hi", "पेज नहीं मिला"),
        ("vi", "Không tìm thấy trang"),
        ("id", "Halaman tidak ditemukan"),
        ("nb", "Siden ble ikke funnet"),
        ("bg", "Страницата не е намерена"),
        ("hr", "Stranica nije pronađena"),
    ],
)
def test_missing_page_is_refused_in_its_language(language: str, words: str) -> None:
    with pytest.raises(SkippableError) as refused:
        extract_article(page(language, words, f"<main><h1>{words}</h1></main>").encode(), URL)

    assert refused.value.reason is SkipReason.SOFT_404


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        (
            "pl",
            "Zaginionej nie znaleziono",
            "Policja szukała jej do rana w lasach nad rzeką, ale wróciła z niczym.",
        ),
        ("ru", "Пропавшего не нашли", "Спасатели искали его до утра в лесу у реки, но вернулись ни с чем."),
        (
            "ja",
            "不明の登山者、見つからず",
            "警察は朝まで川沿いの森を捜したが、手がかりはなかった。捜索は六日も続ける。",
        ),
        ("zh", "失踪者仍未找到", "警方在河边的树林里搜寻到清晨，仍然一无所获。搜寻工作周四将继续进行。"),
    ],
)
def test_short_report_is_an_article_in_any_script(language: str, headline: str, text: str) -> None:
    body = f"<article><h1>{headline}</h1><p>{text}</p></article>"

    assert extract_article(page(language, headline, body).encode(), URL).text == text


def test_refusal_is_one_line_that_names_the_page() -> None:
    with pytest.raises(SkippableError) as refused:
        extract_article(OTHERS[SkipReason.SOFT_404].encode(), URL)

    assert str(refused.value).startswith(URL)
    assert "\n" not in str(refused.value)


def test_page_above_the_byte_limit_is_refused_unread() -> None:
    with pytest.raises(SkippableError) as refused:
        extract_article(b" " * (BYTE_LIMIT + 1), URL)

    assert refused.value.reason is SkipReason.EXTRACTION_LIMIT


def test_article_about_a_404_page_is_no_soft_404() -> None:
    text = "The ministry's web site answered every request with page not found for six hours on Friday, users reported."
    html = page(
        "en",
        "Page not found: how a ministry went dark",
        f"<article><h1>Page not found: how a ministry went dark</h1>{''.join(f'<p>{text} ({n})</p>' for n in range(8))}</article>",
    )

    assert extract_article(html.encode(), URL).word_count > 100
