"""Dates as the press of other languages prints them: names of months, digits, eras, halves of the day, zones."""

from __future__ import annotations

from datetime import date

import pytest

from tasks.extract.fields.moments.dates import Habits, find_dates, read_stated
from tasks.extract.fields.moments.dates_abroad import western_date
from tests.extract.pages.field_pages import fields

AT, DAY = "2026-03-05 14:30", "2026-03-05"
PRINTED = (
    ("zh", "发布时间：18-03-08 23:16", "2018-03-08 23:16"),
    ("ja", "18/03/08 9:05", "2018-03-08 09:05"),
    ("ko", "18.03.08", "2018-03-08"),
    ("ru", "5 марта 2026, 14:30", AT),
    ("ru", "05.03.2026 в 14:30", AT),
    ("uk", "5 березня 2026 р., 14:30", AT),
    ("bg", "5 март 2026 г., 14:30", AT),
    ("sr", "5. март 2026. у 14:30", AT),
    ("sr", "5. mart 2026. u 14:30", AT),
    ("kk", "5 наурыз 2026, 14:30", AT),
    ("el", "5 Μαρτίου 2026, 14:30", AT),
    ("el", "5 ΜΑΡΤΙΟΥ 2026", DAY),
    ("el", "5 Μαρ. 2026, 2:30 μ.μ.", AT),
    ("tr", "5 Mart 2026 14:30", AT),
    ("tr", "12 KASIM 2025", "2025-11-12"),
    ("az", "5 mart 2026, 14:30", AT),
    ("pl", "5 marca 2026, godz. 14:30", AT),
    ("pl", "5.03.2026 r. 14:30", AT),
    ("cs", "5. března 2026 v 14:30", AT),
    ("cs", "5. 3. 2026 14:30", AT),
    ("sk", "5. marca 2026 o 14:30", AT),
    ("sl", "5. marec 2026 ob 14.30", AT),
    ("hr", "5. ožujka 2026. u 14:30", AT),
    ("hu", "2026. március 5. 14:30", AT),
    ("hu", "2026. 03. 05. 14:30", AT),
    ("hu", "2026.03.05. 14:30", AT),
    ("ro", "5 martie 2026, ora 14:30", AT),
    ("fa", "پنجشنبه ۱۴ اسفند ۱۴۰۴ - ۱۴:۳۰", AT),
    ("fa", "۱۴ اسفند ۱۴۰۴ ساعت ۱۴:۳۰", AT),
    ("fa", "۱۴۰۴/۱۲/۱۴", DAY),
    ("fa", "1404-12-14 14:30", AT),
    ("fa", "۲ دی ۱۴۰۵", "2026-12-23"),
    ("ps", "۱۴ حوت ۱۴۰۴", DAY),
    ("fa", "۱۴۰۵/۱۰/۲ ۱۴:۳۰", "2026-12-23 14:30"),
    ("hu", "26.03.05. 14:30", AT),
    ("sv", "26-03-05 14:30", AT),
    ("th", "05/03/69", DAY),
    ("th", "5 มี.ค. 69", DAY),
    ("th", "05/03/26", DAY),
    ("ja", "平成30年3月5日", "2018-03-05"),
    ("ja", "2026年（令和8年）3月5日 14時30分", AT),
    ("ja", "2026（令和8）年3月5日", DAY),
    ("ar", "۱۴ اسفند ۱۴۰۴", DAY),
    ("lt", "2026 m. kovo 5 d. 14:30", AT),
    ("lv", "2026. gada 5. marts, 14:30", AT),
    ("et", "5. märts 2026 kell 14:30", AT),
    ("fi", "5. maaliskuuta 2026 klo 14.30", AT),
    ("is", "5. mars 2026 kl. 14:30", AT),
    ("vi", "Ngày 05 tháng 3 năm 2026, 14:30", AT),
    ("vi", "12 tháng 11, 2025", "2025-11-12"),
    ("vi", "Thứ năm, 5/3/2026, 14:30 (GMT+7)", f"{AT} +0700"),
    ("id", "Kamis, 5 Maret 2026 14.30 WIB", f"{AT} +0700"),
    ("ms", "5 Mac 2026", DAY),
    ("sw", "5 Machi 2026", DAY),
    ("th", "5 มีนาคม 2569 14:30 น.", AT),
    ("th", "5 มี.ค. 69 เวลา 14.30 น.", AT),
    ("th", "05/03/2569", DAY),
    ("ar", "الخميس 5 مارس/ آذار 2026 - 14:30", AT),
    ("ar", "٥ مارس ٢٠٢٦ - ١٤:٣٠", AT),
    ("ar", "12 تشرين الثاني 2025", "2025-11-12"),
    ("ar", "12 نونبر 2025", "2025-11-12"),
    ("ar", "5 آذار 2026 02:30 م", AT),
    ("fa", "۵ مارس ۲۰۲۶", DAY),
    ("he", "5 במרץ 2026, 14:30", AT),
    ("hi", "गुरुवार, ०५ मार्च २०२६", DAY),
    ("hi", "12 फरवरी 2026", "2026-02-12"),
    ("hi", "5 मार्च 2026, 02:30 PM IST", f"{AT} +0530"),
    ("bn", "৫ মার্চ ২০২৬, ১৪:৩০", AT),
    ("bn", "১২ ফেব্রুয়ারি ২০২৬", "2026-02-12"),
    ("ta", "5 மார்ச் 2026, 14:30", AT),
    ("ka", "5 მარტი 2026, 14:30", AT),
    ("hy", "5 մարտի 2026, 14:30", AT),
    ("ja", "2026年3月5日 14時30分", AT),
    ("ja", "2026年3月5日(木) 14:30", AT),
    ("ja", "2026年3月5日 午後2時30分", AT),
    ("ja", "令和8年3月5日", DAY),
    ("ja", "２０２６年３月５日", DAY),
    ("zh", "2026年03月05日14:30", AT),
    ("zh", "2026年3月5日 下午2:30", AT),
    ("zh", "民國115年3月5日", DAY),
    ("ko", "2026년 3월 5일 14시 30분", AT),
    ("ko", "2026.03.05. 오후 2:30", AT),
    ("en-in", "March 5, 2026 02:30 pm IST", f"{AT} +0530"),
    ("en-ie", "5 July 2026 14:30 IST", "2026-07-05 14:30 +0100"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), PRINTED)
def test_a_printed_date(language: str, text: str, wanted: str) -> None:
    primary, _, region = language.partition("-")
    habits = Habits(True, primary, None, region or {"hi": "in"}.get(primary, ""))
    (reading,) = find_dates(f"{text} .", habits)
    said = (reading.moment or reading.day).strftime("%Y-%m-%d %H:%M %z" if reading.moment else "%Y-%m-%d")
    assert said.strip() == wanted
    assert reading.printed in text


@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_month_is_understood_by_its_script_where_the_page_states_another_language(language: str) -> None:
    (reading,) = find_dates("12 листопада 2025", Habits(True, language))
    assert reading.day == date(2025, 11, 12)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fa", "۳۱ اسفند ۱۴۰۴"),
        ("fa", "۰۴/۱۲/۱۴ ۱۴:۳۰"),
        ("ar", "1447/05/02"),
        ("ar", "15 رمضان 1447 هـ"),
        ("en", "05/03/67"),
        ("ja", "R8.3.5"),
        ("ru", "12 людей 2020"),
        ("th", "12 คน 2569"),
        ("ja", "第12回2026"),
    ],
)
def test_what_is_no_date(language: str, text: str) -> None:
    assert not list(find_dates(text, Habits(True, language)))


def test_a_text_keeps_its_length() -> None:
    for language, text, _ in PRINTED:
        assert len(western_date(text, language[:2])) == len(text)
    plain = "Published on 5 March 2026 at 14:30"
    assert western_date(plain, "en") is plain


def test_a_buddhist_year_in_an_attribute() -> None:
    reading = read_stated("2569-03-05T14:30:00+07:00", Habits(True, "th"))
    assert reading is not None
    assert reading.instant is not None
    assert reading.instant.isoformat() == "2026-03-05T14:30:00+07:00"


def test_a_persian_year_in_an_attribute() -> None:
    reading = read_stated("1404-12-14T14:30:00+03:30", Habits(True, "fa"))
    assert reading is not None
    assert reading.instant is not None
    assert reading.instant.isoformat() == "2026-03-05T14:30:00+03:30"
    assert read_stated("1404-12-14T14:30:00+03:00", Habits(True, "ar")) is None


UPDATED = (
    ("ja", "公開日 2026年3月5日 14:30　更新日 2026年3月6日 9:00"),
    ("ko", "입력 2026.03.05 14:30 수정 2026.03.06 09:00"),
    ("zh", "发布 2026-03-05 14:30 更新 2026-03-06 09:00"),
    ("ru", "Опубликовано 5 марта 2026, обновлено 6 марта 2026"),
    ("uk", "Опубліковано 5 березня 2026, оновлено 6 березня 2026"),
    ("el", "Δημοσίευση: 5 Μαρτίου 2026 Ενημέρωση: 6 Μαρτίου 2026"),
    ("tr", "05.03.2026 - 14:30 | Son Güncelleme: 06.03.2026 - 09:00"),
    ("pl", "Data publikacji: 5.03.2026 r. 14:30, Aktualizacja: 6.03.2026 r. 09:00"),
    ("cs", "5. 3. 2026 14:30 Aktualizováno 6. 3. 2026 9:00"),
    ("hu", "2026.03.05. 14:30 | Frissítve: 2026.03.06. 09:00"),
    ("hr", "05.03.2026. 14:30, Ažurirano: 06.03.2026. 09:00"),
    ("fi", "5.3.2026 klo 14.30 Päivitetty 6.3.2026 klo 9.00"),
    ("vi", "Xuất bản 05/03/2026 14:30, cập nhật 06/03/2026 09:00"),
    ("id", "Terbit 5 Maret 2026 14:30 WIB, diperbarui 6 Maret 2026 09:00 WIB"),
    ("th", "เผยแพร่ 5 มี.ค. 2569 อัปเดต 6 มี.ค. 2569"),
    ("ar", "نُشر: 5 مارس 2026 آخر تحديث: 6 مارس 2026"),
    ("he", "פורסם: 5.3.2026 עודכן: 6.3.2026"),
    ("hi", "प्रकाशित: 5 मार्च 2026 अपडेट: 6 मार्च 2026"),
)


@pytest.mark.parametrize(("language", "line"), UPDATED)
def test_publication_and_update_in_one_line(language: str, line: str) -> None:
    found = fields(
        "", f"<h1>Harbour reopens after a week of storms</h1><div class=date>{line}</div>", language=language,
        url="https://www.example-gazette.test/harbour",
    )  # fmt: skip
    days = [m and (m.date or (m.instant and m.instant.date())) for m in (found.published, found.modified)]
    assert days == [date(2026, 3, 5), date(2026, 3, 6)]


def test_the_word_for_an_update_behind_its_date() -> None:
    line = "<p class=date>2026年3月5日 公開</p><p class=date>2026年3月6日 更新</p>"
    found = fields(
        "", f"<h1>嵐の一週間の後に港が再開した</h1>{line}", language="ja", url="https://example.test/a"
    )
    assert found.modified is not None
    assert (found.published and found.published.date, found.modified.date) == (
        date(2026, 3, 5),
        date(2026, 3, 6),
    )


@pytest.mark.parametrize(
    ("domain", "line"),
    [
        ("hu", "2026. március 5."),
        ("id", "5 Agustus 2026"),
        ("ro", "5 martie 2026"),
        ("lt", "2026 m. kovo 5 d."),
    ],
)
def test_a_page_without_a_language_is_read_by_the_country_of_its_host(domain: str, line: str) -> None:
    found = fields(
        "", f"<h1>Harbour reopens</h1><div class=date>{line}</div>", language="", url=f"https://ex.{domain}/a"
    )
    assert found.published is not None
    assert line.startswith(found.published.printed or "-")
