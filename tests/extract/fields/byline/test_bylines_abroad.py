"""Bylines of languages beyond the seven: labels, titles, several names, agencies and desks; people are made up."""

from __future__ import annotations

import pytest

from tasks.extract.fields.names.names import is_person
from tasks.extract.fields.names.people import parse_byline
from tests.extract.pages.cms_pages import read, said
from tests.extract.pages.field_pages import fields, json_ld

PEOPLE = {
    "山田太郎": "山田太郎",
    "山田 太郎": "山田 太郎",
    "山田太郎、鈴木花子": "山田太郎, 鈴木花子",
    "山田太郎・鈴木花子": "山田太郎, 鈴木花子",
    "山田太郎と鈴木花子": "山田太郎, 鈴木花子",
    "ジョン・スミス": "ジョン・スミス",
    "文・山田太郎": "山田太郎",
    "取材・文＝山田太郎": "山田太郎",
    "【山田太郎、鈴木花子】": "山田太郎, 鈴木花子",
    "作者：王伟": "王伟",
    "文/王伟": "王伟",
    "王伟 李娜": "王伟, 李娜",
    "约翰·史密斯": "约翰·史密斯",
    "Автор: Иван Петров": "Иван Петров",
    "Иван Петров и Анна Смирнова": "Иван Петров, Анна Смирнова",
    "Олена Коваль та Іван Шевченко": "Олена Коваль, Іван Шевченко",
    "Текст: Олена Коваль, фото: Іван Шевченко": "Олена Коваль",
    "Фото: Иван Петров": "",
    "Пише: Марко Марковић": "Марко Марковић",
    "Του Γιώργου Παπαδόπουλου": "Γιώργου Παπαδόπουλου",
    "Γράφει ο Γιώργος Παπαδόπουλος": "Γιώργος Παπαδόπουλος",
    "Γιώργος Παπαδόπουλος και Μαρία Νικολάου": "Γιώργος Παπαδόπουλος, Μαρία Νικολάου",
    "Haber: Ayşe Yılmaz": "Ayşe Yılmaz",
    "Ayşe Yılmaz ve Mehmet Demir": "Ayşe Yılmaz, Mehmet Demir",
    "Tekst: Ola Nordby Foto: Kari Lie": "Ola Nordby",
    "Teksti: Matti Virtanen": "Matti Virtanen",
    "Matti Virtanen ja Liisa Korhonen": "Matti Virtanen, Liisa Korhonen",
    "Jan Novák a Petra Malá": "Jan Novák, Petra Malá",
    "Ana Horvat i Željko Šimić": "Ana Horvat, Željko Šimić",
    "Szerző: Nagy Péter": "Nagy Péter",
    "Nagy Péter és Kiss Anna": "Nagy Péter, Kiss Anna",
    "Höfundur: Jón Jónsson": "Jón Jónsson",
    "Jonas Petraitis ir Ona Kazlauskienė": "Jonas Petraitis, Ona Kazlauskienė",
    "Jānis Bērziņš un Ilze Kalniņa": "Jānis Bērziņš, Ilze Kalniņa",
    "Ion Popescu și Maria Ionescu": "Ion Popescu, Maria Ionescu",
    "Tác giả: Nguyễn Văn An": "Nguyễn Văn An",
    "Nguyễn Văn An và Trần Thị Bình": "Nguyễn Văn An, Trần Thị Bình",
    "Penulis: Budi Santoso | Editor: Sri Wahyuni": "Budi Santoso",
    "Penulis: Budi Santoso Editor: Sri Wahyuni": "Budi Santoso",
    "Oleh Ahmad Faiz": "Ahmad Faiz",
    "Oleh Petrenko": "Oleh Petrenko",
    "Na Juma Hamisi na Asha Mushi": "Juma Hamisi, Asha Mushi",
    "Na Li": "Na Li",
    "بقلم: أحمد علي": "أحمد علي",
    "كتب أحمد علي": "أحمد علي",
    "أحمد علي وسارة حسن": "أحمد علي, سارة حسن",
    "علی رضایی و مریم احمدی": "علی رضایی, مریم احمدی",
    "מאת דוד כהן": "דוד כהן",
    "דוד כהן ויעל לוי": "דוד כהן, יעל לוי",
    "लेखक: राम कुमार": "राम कुमार",
    "প্রতিবেদক: রহিম উদ্দিন": "রহিম উদ্দিন",
    "โดย สมชาย ใจดี": "สมชาย ใจดี",
    "Josep Puig i Cadafalch": "Josep Puig i Cadafalch",
}


@pytest.mark.parametrize("printed", PEOPLE)
def test_the_people_of_a_byline(printed: str) -> None:
    byline = parse_byline(printed)
    assert ", ".join(author.name for author in byline.authors) == PEOPLE[printed]
    assert {author.role for author in byline.authors} <= {None}


ROLES = {
    "김민수 기자": ("김민수", "기자"),
    "김민수기자": ("김민수", "기자"),
    "김민수 도쿄특파원": ("김민수", "도쿄특파원"),
    "글 김민수 기자 minsu@example.test": ("김민수", "기자"),
    "記者 山田太郎": ("山田太郎", "記者"),
    "山田太郎記者": ("山田太郎", "記者"),
    "編集委員・山田太郎": ("山田太郎", "編集委員"),
    "本报记者 王伟": ("王伟", "本报记者"),
    "Корреспондент Иван Петров": ("Иван Петров", "Корреспондент"),
    "Иван Петров, корреспондент": ("Иван Петров", "корреспондент"),
    "Journalist Mette Holm": ("Mette Holm", "Journalist"),
    "राम कुमार, संवाददाता": ("राम कुमार", "संवाददाता"),
    "Editor: Sri Wahyuni": ("Sri Wahyuni", "Editor"),
    "Oprac. Jan Kowalski": ("Jan Kowalski", "Oprac."),
    "责任编辑：王伟": ("王伟", "责任编辑"),
}


@pytest.mark.parametrize("printed", ROLES)
def test_the_title_beside_a_name(printed: str) -> None:
    (author,) = parse_byline(printed).authors
    assert (author.name, author.role) == ROLES[printed]


HOUSES = (
    "共同通信", "朝日新聞社", "新华社", "编辑部", "연합뉴스", "디지털뉴스팀", "ТАСС", "РИА Новости", "Укрінформ",
    "Редакция", "ΑΠΕ-ΜΠΕ", "Anadolu Ajansı", "Haber Merkezi", "Toimitus", "Redakcja", "ČTK", "Agerpres", "HINA",
    "Tanjug", "БТА",
    "LETA", "BNS", "Bernama", "Antara", "رويترز", "وكالة الأنباء", "نیجی خبرگزاری", "ন্যাশনাল ডেস্ক", "ทีมข่าว",
)  # fmt: skip


@pytest.mark.parametrize("printed", HOUSES)
def test_an_agency_or_a_desk_is_no_person(printed: str) -> None:
    byline = parse_byline(printed)
    assert (byline.authors, byline.agencies) == ((), (printed,))


@pytest.mark.parametrize("printed", ["De Vocea Văii", "Nga Vocea Văii"])
def test_a_house_behind_a_word_for_by_that_begins_names_too(printed: str) -> None:
    byline = parse_byline(printed, frozenset({"voceavăii"}))
    assert (byline.authors, byline.agencies) == ((), ("Vocea Văii",))


@pytest.mark.parametrize("printed", ["(jav, ČTK)", "jav, ČTK", "Zdroj: ČTK"])
def test_an_agency_beside_initials_or_behind_its_label(printed: str) -> None:
    byline = parse_byline(printed)
    assert (byline.authors, byline.agencies) == ((), ("ČTK",))


@pytest.mark.parametrize(
    "name", ["Sana Javed", "Hina Khan", "Sita Ram", "Anka Novak", "Fars Haddad", "Mena Massoud"]
)
def test_a_person_who_is_called_as_an_agency(name: str) -> None:
    assert [author.name for author in parse_byline(name).authors] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "по материалам агентства",
        "記事一覧",
        "フォローする",
        "구독하기",
        "다른기사 보기",
        "更多文章",
        "この記事は会員限定です",
        "未知",
        "佚名",
        "网络整理",
        "海鸥号",
    ],
)
def test_words_that_are_no_name(text: str) -> None:
    assert not is_person(text)


SHOWN = (
    ("ja", "<p>文・山田太郎</p>", "文・山田太郎"),
    ("zh", "<div><span>来源：新华社</span> <span>作者：王伟</span></div>", "来源：新华社 作者：王伟"),
    ("zh", "<p>记者 王伟 李娜</p>", "记者 王伟 李娜"),
    ("ko", "<p class=reporter>김민수·이영희 기자</p>", "김민수·이영희 기자"),
    ("ru", "<div>Автор: Иван Петров</div>", "Автор: Иван Петров"),
    ("el", "<div>Του Γιώργου Παπαδόπουλου</div>", "Του Γιώργου Παπαδόπουλου"),
    ("pl", "<div>Oprac. Jan Kowalski</div>", "Oprac. Jan Kowalski"),
    ("cs", "<div>(jav, ČTK)</div>", "(jav, ČTK)"),
    ("hu", "<div>2026. március 5.</div><div>Nagy Péter és Kiss Anna</div>", "Nagy Péter és Kiss Anna"),
    ("id", "<div>Penulis: Budi Santoso</div>", "Penulis: Budi Santoso"),
    ("sw", "<div>Na Juma Hamisi</div>", "Na Juma Hamisi"),
    ("ar", "<div>بقلم: أحمد علي</div>", "بقلم: أحمد علي"),
    ("th", "<div>โดย สมชาย ใจดี</div>", "โดย สมชาย ใจดี"),
)


@pytest.mark.parametrize(("language", "line", "raw"), SHOWN)
def test_a_byline_below_the_heading(language: str, line: str, raw: str) -> None:
    found = fields("", f"<h1>Harbour reopens after a week of storms</h1>{line}", language=language)
    assert found.byline_raw == raw
    assert found.authors or found.agencies


def test_a_name_at_the_right_closes_the_body() -> None:
    foot = "<p style='text-align:right;'><strong>Nguyễn Văn An</strong></p>"
    assert said(read("en", "[H]<p>22 November 2026</p>", foot=foot), "authors") == "Nguyễn Văn An"


def test_an_editor_in_brackets_closes_the_body() -> None:
    foot = "<div class=edit>(责编：王伟、李娜)</div>"
    assert said(read("en", "[H]<p>22 November 2026</p>", foot=foot), "authors") == "王伟, 李娜"


def test_a_word_of_a_menu_is_no_label() -> None:
    menu = "<ul><li><a href='/haber'>Haber</a></li><li><a href='/m'>Rıza Metni</a></li></ul>"
    assert not fields("", f"<h1>Harbour reopens after a week of storms</h1>{menu}", language="tr").authors


@pytest.mark.parametrize("name", ["山田太郎", "王伟", "김민수", "Иван Петров", "أحمد علي", "สมชาย ใจดี"])
def test_the_name_in_the_data_is_believed_before_a_label_on_the_page(name: str) -> None:
    data = json_ld(f'{{"@type":"NewsArticle","headline":"x","author":{{"@type":"Person","name":"{name}"}}}}')
    found = fields(
        data, "<h1>Harbour reopens after a week of storms</h1><div class=author>Newsroom Team</div>"
    )
    assert [author.name for author in found.authors] == [name]


def test_hundreds_of_names_in_one_line() -> None:
    assert len(parse_byline("Aa Bb a " * 600 + "Cc Dd").authors) == 2
    assert len(parse_byline("山田太郎、" * 900 + "鈴木花子").authors) == 2


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("th", "โดย <a href='/x'>สมชาย ใจดี</a>", "สมชาย ใจดี"),
        ("he", "מאת <a href='/x'>נועה לוי</a>", "נועה לוי"),
        ("ar", "بقلم <b>أحمد منصور</b>", "أحمد منصور"),
        ("fa", "به قلم <a href='/x'>علی رضایی</a>", "علی رضایی"),
        ("hi", "द्वारा <a href='/x'>राहुल शर्मा</a>", "राहुल शर्मा"),
        ("el", "Γράφει ο <a href='/x'>Νίκος Παππάς</a>", "Νίκος Παππάς"),
        ("id", "Oleh <a href='/x'>Budi Santoso</a>", "Budi Santoso"),
        ("tr", "Yazan <a href='/x'>Ayşe Yılmaz</a>", "Ayşe Yılmaz"),
    ],
)
def test_a_label_without_a_mark_whose_name_stands_in_an_element_of_its_own(
    language: str, line: str, name: str
) -> None:
    found = fields(body=f"<h1>2026 2025 2024</h1><div>{line}</div>", language=language)
    assert [author.name for author in found.authors] == [name]
