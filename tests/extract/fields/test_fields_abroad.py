"""Standfirst, credits, topics and language of pages in other languages and scripts than the seven."""

from __future__ import annotations

import pytest

from tasks.extract.fields import read_fields
from tasks.extract.fields.language import language_tag
from tasks.extract.fields.pictures.credits import part_credit
from tasks.extract.parsing.page import read_page
from tasks.extract.parsing.schema_org import clean_text
from tasks.extract.reader import read_body
from tasks.extract.text.writing_systems import languages_of
from tests.extract.pages.field_pages import URL, fields, json_ld

CREDITS = (
    ("Паромы в гавани. Фото: Иван Петров / ТАСС", "Паромы в гавани.", "Иван Петров / ТАСС"),
    ("Паромы в гавани (фото: Иван Петров)", "Паромы в гавани", "Иван Петров"),
    ("港に並ぶフェリー＝2026年3月5日、山田太郎撮影", "港に並ぶフェリー＝2026年3月5日", "山田太郎"),
    ("港に並ぶフェリー（共同）", "港に並ぶフェリー", "共同"),
    ("渡轮停在港口。摄影：王伟", "渡轮停在港口。", "王伟"),
    ("渡轮停在港口。图/新华社", "渡轮停在港口。", "新华社"),
    ("항구의 여객선. 사진=연합뉴스", "항구의 여객선.", "연합뉴스"),
    ("Promy w porcie. fot. Jan Kowalski / PAP", "Promy w porcie.", "Jan Kowalski / PAP"),
    ("Lautat satamassa. Kuva: Matti Virtanen", "Lautat satamassa.", "Matti Virtanen"),
    ("Kompok a kikötőben. Fotó: Nagy Péter", "Kompok a kikötőben.", "Nagy Péter"),
    ("Phà ở cảng. Ảnh: Nguyễn Văn An", "Phà ở cảng.", "Nguyễn Văn An"),
    ("العبارات في الميناء. تصوير: أحمد علي", "العبارات في الميناء.", "أحمد علي"),
    ("مركب في الميناء (رويترز)", "مركب في الميناء", "رويترز"),
    ("מעבורות בנמל. צילום: דוד כהן", "מעבורות בנמל.", "דוד כהן"),
    ("बंदरगाह में नाव। फोटो: राम कुमार", "बंदरगाह में नाव।", "राम कुमार"),
    ("Τα πλοία στο λιμάνι. Φωτογραφία: Γιώργος Παππάς", "Τα πλοία στο λιμάνι.", "Γιώργος Παππάς"),
    ("The harbour on Friday: twelve ships", "The harbour on Friday: twelve ships", None),
)


@pytest.mark.parametrize(("line", "caption", "credit"), CREDITS)
def test_a_credit_behind_its_label(line: str, caption: str, credit: str | None) -> None:
    assert part_credit(line) == (caption, credit)


def test_keywords_parted_by_the_commas_of_their_script() -> None:
    for stated in ("港、嵐、フェリー", "港，嵐，フェリー", "港; 嵐| フェリー"):
        head = f"<meta name='keywords' content='{stated}'>"
        assert fields(head, language="ja").topics == ("港", "嵐", "フェリー")
    head = "<meta name='keywords' content='ميناء، عاصفة، عبارات'>"
    assert fields(head, language="ar").topics == ("ميناء", "عاصفة", "عبارات")


def test_a_deck_in_few_characters() -> None:
    deck = "<div class=standfirst>一週間ぶりに全便が運航</div>"
    assert (
        fields("", f"<h1>嵐の一週間の後に港が再開した</h1>{deck}", language="ja").standfirst
        == "一週間ぶりに全便が運航"
    )


TEXTS = {
    "ja": "港は一週間の嵐の後、金曜日に再開した。",
    "zh": "港口在一周的风暴之后于星期五重新开放。",
    "ko": "항구는 일주일간의 폭풍 후 금요일에 다시 열렸다.",
    "ru": "Порт вновь открылся в пятницу после недели штормов, которые были сильными.",
    "uk": "Порт знову відкрився у п’ятницю після тижня штормів, які були сильними.",
    "bg": "Пристанището отвори отново в петък след седмица на бури, съобщиха властите.",
    "sr": "Лука је поново отворена у петак после недеље олуја, саопштиле су њене власти.",
    "el": "Το λιμάνι άνοιξε ξανά την Παρασκευή μετά από μια εβδομάδα καταιγίδων.",
    "ar": "أعيد فتح الميناء يوم الجمعة بعد أسبوع من العواصف.",
    "fa": "بندر پس از یک هفته توفان روز جمعه دوباره گشوده شد و چند کشتی رفت.",
    "ur": "ایک ہفتے کے طوفان کے بعد بندرگاہ جمعہ کو دوبارہ کھل گئی ہے۔",
    "he": "הנמל נפתח מחדש ביום שישי לאחר שבוע של סערות.",
    "hi": "एक सप्ताह के तूफ़ान के बाद बंदरगाह शुक्रवार को फिर खुल गया।",
    "bn": "এক সপ্তাহের ঝড়ের পর শুক্রবার বন্দর আবার খুলেছে।",
    "th": "ท่าเรือเปิดอีกครั้งในวันศุกร์หลังพายุหนึ่งสัปดาห์",
    "ka": "ნავსადგური პარასკევს კვლავ გაიხსნა.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_the_language_of_a_script(language: str) -> None:
    assert languages_of(TEXTS[language])[0] == language


@pytest.mark.parametrize(
    "text", ["Hafen öffnet „nach“ Stürmen", "The word Москва in an English sentence", "12:30", ""]
)
def test_no_script_tells_the_language_of_latin_letters(text: str) -> None:
    assert languages_of(text) == ()


@pytest.mark.parametrize(
    ("stated", "language", "said"),
    [
        ("en", "ja", "ja"),
        ("", "th", "th"),
        ("sr-RS", "sr", "sr-RS"),
        ("bg", "ru", "bg"),
        ("en-US", "ko", "ko"),
    ],
)
def test_a_template_that_states_a_language_of_another_script(stated: str, language: str, said: str) -> None:
    text = TEXTS[language] * 4
    markup = f"<html lang='{stated}'><head><meta charset=utf-8></head><body><h1>{TEXTS[language]}</h1>"
    page = read_page((markup + f"<p>{text}</p>" * 4).encode(), URL)
    assert read_fields(*read_body(page), source=None, fetched_at=None).language == said


@pytest.mark.parametrize(
    ("stated", "tag"), [("jp", "ja"), ("cz-CZ", "cs-CZ"), ("iw", "he"), ("in_ID", "id-ID"), ("ua", "uk")]
)
def test_a_code_that_is_no_language(stated: str, tag: str) -> None:
    assert language_tag(stated) == tag


def test_the_mark_that_persian_words_are_spelled_with_stays() -> None:
    assert clean_text("می\u200cشود") == "می\u200cشود"
    assert clean_text("har\u200cbour") == "harbour"
    data = json_ld('{"@type":"NewsArticle","headline":"بندر باز می\u200cشود","datePublished":"2026-03-05"}')
    assert fields(data, "<h1>بندر باز می\u200cشود</h1>", language="fa").headline == "بندر باز می\u200cشود"
