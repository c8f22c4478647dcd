import pytest
from hypothesis import given
from hypothesis import strategies as st

from treaty_tui.tui.layout.visible import MARKS_SHOWN, one_line, shown, visible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[shall][should] take [/x]", "[shall][should] take [/x]"),
        ("\x1b[2J", "␛[2J"),
        ("a\tb\x07\x7f", "a␉b␇␡"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("\u202eabc\u202c", "⟨RLO⟩abc⟨PDF⟩"),
        ("no\u00a0break", "no␣break"),
        ("z\u200bero", "z⟨ZWSP⟩ero"),
        ("soft\u00adhyphen", "soft⟨SHY⟩hyphen"),
        ("क्\u200dष", "क्\u200dष"),
        ("a\u200db", "a⟨ZWJ⟩b"),
        ("naïve Đorđe 条約 Статья", "naïve Đorđe 条約 Статья"),
        ("\udc80", "⟨U+DC80⟩"),
    ],
)
def test_what_would_be_obeyed_or_hidden_is_shown(text: str, expected: str) -> None:
    assert expected == visible(text)


def test_a_flood_of_marks_is_cut_and_counted() -> None:
    assert "a" + "\u0301" * MARKS_SHOWN + "⟨+96 marks⟩b" == visible("a" + "\u0301" * 100 + "b")


def test_letters_of_another_script_in_a_word_are_pointed_out() -> None:
    assert [("St", False), ("а", True), ("te", False)] == shown("Stаte")
    assert [("Статья", False)] == shown("Статья")


def test_plain_ascii_stays_ascii() -> None:
    assert '"It\'s" - Dorde? cafe <U+6761> ^[' == visible("“It’s” – Dorde? café 条 \x1b".replace(" \x1b", " \x1b"), ascii=True)


@given(st.text())
def test_nothing_that_a_terminal_obeys_comes_through(text: str) -> None:
    for plain in (False, True):
        drawn = visible(text.replace("\n", ""), plain)
        assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or 0xD800 <= ord(c) < 0xE000 for c in drawn)
        assert not plain or drawn.isascii()


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)))
def test_ordinary_text_is_drawn_as_it_is(text: str) -> None:
    assert text == visible(text)
    assert "" == one_line("\n").strip()


def test_arrows_and_times_have_ascii_signs() -> None:
    assert "sixty -> ninety, lifted x2" == visible("sixty → ninety, lifted ×2", ascii=True)
