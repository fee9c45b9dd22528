"""Words, counted as readers of each script count them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.words import TOKEN, count_words, spoken_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("The mayor said so.", 4),
        ("The mayor’s “new” bridge – open", 6),
        ("Мэр сказал это во вторник", 5),
        ("Thủ tướng cho biết", 4),
        ("प्रधानमंत्री ने मंगलवार को कहा", 5),
        ("그는 화요일 서울에서 말했다", 4),
        # By character, without signs; what is of another script by word.
        ("促进航天技术。", 6),
        ("首相は火曜日、東京で会見した。", 13),
        ("东京", 2),
        ("苹果公司（Apple）2026年发布 iPhone。", 10),
        ("コンピューター", 7),
        ("李白 said: “好”!", 4),
        ("𠮷野家", 3),
        # By usual length.
        ("นายกรัฐมนตรีกล่าวเมื่อวันอังคารว่า", 8),
        ("สภา เมือง", 2),
        ("នាយករដ្ឋមន្ត្រីបានថ្លែងនៅថ្ងៃអង្គារ។", 7),
        ("ဝန်ကြီးချုပ်က ပြောကြားခဲ့သည်", 6),
    ],
)
def test_words_are_counted_as_readers_of_the_script_do(text: str, words: int) -> None:
    assert count_words(text) == words


def test_a_long_article_in_chinese_counts_its_characters() -> None:
    assert count_words("促进航天技术更好惠及人民。\n\n" * 100) == 1200


@given(st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=200))
def test_words_with_blanks_are_what_blanks_part(text: str) -> None:
    assert count_words(text) == spoken_words(text) == len(text.split())


BLANKS = st.sampled_from(
    ["a", "é", "”", " ", "\n", "\n\n", "\t", "\u00a0", "\u2003", "\u2028", "\u0085", "\u200b"]
)


@given(st.lists(BLANKS, max_size=12).map("".join))
def test_any_white_space_parts_words_as_python_parts_them(text: str) -> None:
    assert count_words(text) == len(text.split())


PROSE = st.text(alphabet=st.characters(categories=("L", "Nd", "Zs")), max_size=60)


@given(PROSE, PROSE)
def test_paragraphs_count_apart_what_they_count_together(one: str, other: str) -> None:
    assert count_words(f"{one}\n\n{other}") == count_words(one) + count_words(other)


def test_two_han_characters_are_spoken_as_about_one_word() -> None:
    assert spoken_words("促进航天技术") == 3
    assert spoken_words("促进航") == 2


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("It’s Jean-Luc’s 3.5", ["It’s", " ", "Jean-Luc’s", " ", "3.5"]),
        ("東京で会見した", ["東", "京", "で", "会", "見", "した"]),
        ("ソフトバンクは", ["ソフトバンク", "は"]),
        ("प्रधानमंत्री ने", ["प्रधानमंत्री", " ", "ने"]),
        ("เมื่อวาน", ["เมื่", "อ", "วา", "น"]),
        ("រដ្ឋមន្ត្រី", ["រ", "ដ្ឋ", "ម", "ន្ត្រី"]),
        ("می‌گوید", ["می‌گوید"]),
        ("הַבַּיִת", ["הַבַּיִת"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
    ],
)
def test_a_token_takes_along_the_signs_around_its_letters(text: str, tokens: list[str]) -> None:
    assert TOKEN.findall(text) == tokens


@given(st.text(max_size=80))
def test_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(TOKEN.findall(text)) == text
