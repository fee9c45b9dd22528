"""Interface phrases of many languages: told in each way they are written, and never taken from sentences."""

from __future__ import annotations

import pytest

from tasks.extract.text.phrases import call_share, interface_phrase


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Ο παγετός τελειώνει τα δαμάσκηνα", "related"),
        ("Διαβάστε επίσης: Ο παγετός τελειώνει τα δαμάσκηνα", "related"),
        ("اقرأ أيضاً: الصقيع ينهي موسم البرقوق", "related"),
        ("إقرأ ايضا", "related"),
        ("برچسب‌ها: بازار", "related"),
        ("برچسبها: بازار", "related"),
        ("İLGİLİ HABERLER", "related"),
        ("İlgili haberler", "related"),
        ("YORUM YAZIN", "comment"),
        ("関連記事：梅の花、谷で早咲き", "related"),
        ("【関連記事】", "related"),
        ("あわせて読みたい記事はこちら", "related"),
        ("责任编辑推荐阅读", ""),
        ("广告", "advertisement"),
        ("댓글 12", "comment"),
        ("ये भी पढ़ें- नाव में नया इंजन", "related"),
        ("আরও পড়ুন", "related"),
        ("อ่านเพิ่มเติม: น้ำค้างแข็งจบฤดูลูกพลัม", "related"),
        ("Читайте також: У порома новий двигун", "related"),
        ("Czytaj też: Prom dostaje nowy silnik", "related"),
        ("Přečtěte si také: Přívoz má nový motor", "related"),
        ("Lasīt vairāk", "related"),
        ("Juttu jatkuu mainoksen jälkeen", "advertisement"),
    ],
)
def test_kind_of_phrase(text: str, kind: str) -> None:
    assert interface_phrase(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "関連記事を読んだ人は三割にとどまり、編集部は見出しを改めるという。",
        "广告支出今年下降了两成，报社因此裁减了十二个职位。",
        "Комментарии чиновника вызвали споры среди жителей посёлка.",
        "Реклама на фасаде завода появилась ещё весной прошлого года.",
        "विज्ञापन पर ख़र्च इस साल आधा रह गया, यह परिषद ने मंगलवार को कहा।",
        "댓글 공방은 사흘 동안 이어졌다고 군의회 관계자가 말했다.",
        "شارك أربعون تاجراً في الجلسة التي عقدها المجلس يوم الثلاثاء.",
        "Reklama na fasadzie wisi tam od wiosny, mówi radna.",
    ],
)
def test_sentence_that_begins_with_the_word_of_a_phrase_is_none(text: str) -> None:
    assert interface_phrase(text, linked=False) == ""


@pytest.mark.parametrize(
    "text",
    [
        "谷の知らせを毎朝。有料会員になると続きをお読みいただけます。",
        "Все новости долины каждое утро! Подпишитесь на нашу рассылку.",
    ],
)
def test_sentence_that_asks_is_found_behind_another(text: str) -> None:
    assert call_share(text) > 0.4


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Turn on desktop notifications for breaking stories?", "app"),
        ("Do you agree with the council? Vote in our poll below", "related"),
        ("Diese Zusammenfassung wurde mit Hilfe von KI erstellt und geprüft.", "navigation"),
        ("Este resumen ha sido generado con IA y revisado por la redacción.", "navigation"),
        ("Une erreur dans l’article ? Signalez-la", "contact"),
        ("Posłuchaj artykułu (4 min)", "media"),
        ("Bizi Bluesky, Threads ve Instagram'da takip edin", "share"),
        ("Okumaya devam etmek için giriş yapın", "login"),
        ("سجل الدخول لمتابعة القراءة", "login"),
        ("התגובות סגורות.", "comment"),
        ("برای ادامه مطلب وارد شوید", "login"),
        ("यह सारांश एआई ने बनाया है और संपादकों ने जांचा है।", "navigation"),
        ("মন্তব্য বন্ধ আছে।", "comment"),
        ("登录后继续阅读", "login"),
        ("この要約はAIが作成し、編集者が確認しました。", "navigation"),
        ("계속 읽으려면 로그인하세요", "login"),
        ("ฟังบทความนี้ (4 นาที)", "media"),
        ("Ủng hộ báo chí độc lập: quyên góp", "subscription"),
        ("Aktifkan notifikasi", "app"),
        ("Реклама. ООО «Ромашка»", "advertisement"),
        ("Увійдіть, щоб читати далі", "login"),
        ("Τα σχόλια είναι κλειστά.", "comment"),
        ("Stöd oberoende journalistik: ge en gåva", "subscription"),
        ("Kommentointi on suljettu.", "comment"),
        ("Podpořte nezávislou žurnalistiku: přispějte", "subscription"),
    ],
)
def test_kind_of_a_phrase_of_recent_furniture(text: str, kind: str) -> None:
    assert interface_phrase(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Diese Zusammenfassung der Zeugenaussagen legte die Kommission am Montag vor.",
        "誤りを見つけた場合は、市に報告する義務がある。",
        "支持独立媒体的记者说，他们不会离开这座城市。",
        "Реклама на асфальте в городе запрещена с весны прошлого года.",
        "Podpořte nás, volali dělníci před továrnou na vedení města.",
        "Bizi en çok liman işçilerinin sözleri etkiledi, dedi başkan.",
    ],
)
def test_sentences_that_begin_like_recent_furniture_stay(text: str) -> None:
    assert interface_phrase(text, linked=False) == ""
