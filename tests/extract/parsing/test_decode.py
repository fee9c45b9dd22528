"""Encodings: declared, sniffed, wrong; mojibake only when certain."""

from __future__ import annotations

import pytest

from tasks.extract.parsing.decode import decode

TEXT = "<p>Der Müller aß fünf Äpfel – „köstlich“, sagte er.</p>"


def test_valid_utf8_is_believed_whatever_is_declared() -> None:
    decoded = decode(TEXT.encode(), "text/html; charset=iso-8859-1")

    assert (decoded.text, decoded.encoding) == (TEXT, "utf-8")


def test_good_utf8_is_not_copied() -> None:
    raw = TEXT.encode()

    assert decode(raw).markup is raw


def test_latin1_label_means_windows_1252() -> None:
    decoded = decode(TEXT.encode("cp1252"), "text/html; charset=ISO-8859-1")

    assert (decoded.text, decoded.method) == (TEXT, "header")


def test_charset_of_the_meta_element() -> None:
    raw = (
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Привет, мир</p>'.encode(
            "cp1251"
        )
    )

    assert "Привет, мир" in decode(raw).text


def test_gb2312_label_means_gb18030() -> None:
    raw = '<meta charset="gb2312"><p>航天技术更好惠及人民――㐀</p>'.encode("gb18030")

    assert "航天技术更好惠及人民――㐀" in decode(raw).text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_mark(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)).text == TEXT


def test_declared_encoding_that_does_not_fit_falls_to_the_next() -> None:
    raw = b'<meta charset="windows-1252">' + TEXT.encode("cp1252")

    assert TEXT in decode(raw, "text/html; charset=utf-8").text


def test_unknown_label_is_passed_over() -> None:
    assert TEXT in decode(TEXT.encode("cp1252"), "text/html; charset=no-such-thing").text


def test_a_few_bad_bytes_do_not_make_a_page_another_encoding() -> None:
    raw = (TEXT * 20).encode() + b"\xe2\x80 cut"
    decoded = decode(raw, "text/html; charset=utf-8")

    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith(TEXT)


@pytest.mark.parametrize("label", ["idna", "punycode", "unicode_escape", "undefined", "rot13", "utf-16"])
def test_labels_of_no_page_encoding_are_passed_over(label: str) -> None:
    page = f"<meta charset={label}><p>{TEXT * 20}</p>".encode("cp1252", "ignore")

    assert decode(page).encoding not in {label, "utf-16"}
    assert decode(page + b"\x81").text.startswith("<meta")


def test_nul_characters_are_dropped() -> None:
    assert decode(b"<p>a\x00b</p>").text == "<p>ab</p>"


def test_doubly_encoded_text_is_repaired() -> None:
    right = "Café “español” – Müller, déjà vu"
    wrong = right.encode().decode("cp1252", "ignore")
    decoded = decode(("<p>Café “español” – Müller, déjà vu</p>".encode().decode("latin-1")).encode())

    assert decode(wrong.encode()).text.startswith("Café")
    assert decoded.repaired or "Ã" not in decoded.text


def test_one_doubtful_pair_is_left_alone() -> None:
    text = "<p>The bytes Ã© are what UTF-8 looks like in the wrong place.</p>"

    assert decode(text.encode()).text == text


@pytest.mark.parametrize("text", ["SÃO PAULO, MANHÃ, IRMÃ, AMANHÃ", "â€ â, Â Ã ã", "ÃÃÃÃ"])
def test_real_capitals_are_no_mojibake(text: str) -> None:
    assert decode(text.encode()).text == text
