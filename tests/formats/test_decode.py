import pytest

from treaty_tui.errors import InputError
from treaty_tui.formats import read_draft
from treaty_tui.formats.decode import decode

FRENCH = "Article premier\nObjet\nLes États protègent les phares, même éteints ; ils répondent des dégâts.\n"
RUSSIAN = "Статья 1\nЦель\nГосударства сотрудничают ради света на берегу.\n"
CHINESE = "第一条 目标\n本公约的目标是照亮海岸，各国应合作。\n"
ARABIC = "المادة 1\nالغرض\nتتعاون الدول من أجل إنارة السواحل\n"


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (FRENCH, "cp1252", "Windows-1252"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (CHINESE, "gb18030", "GB 18030"),
        (ARABIC, "cp1256", "Windows-1256"),
    ],
)
def test_a_code_page_is_guessed_and_the_guess_is_told(text, code, said):
    found, findings = decode(text.encode(code), "x.txt")

    assert text == found
    assert [("encoding", True)] == [(each.kind, said in each.message) for each in findings]


@pytest.mark.parametrize(
    "words", ["Lamps of the côte", "Lamps à la carte", "El faro del niño", "Schiffe löschen Öl", "Lampe à côté"]
)
def test_a_few_accents_make_no_other_script_of_a_latin_text(words):
    text = f"Article 1\nScope\n{words} burn from dusk until dawn.\n"
    assert text == decode(text.encode("cp1252"), "x.txt")[0]


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_text_that_says_its_encoding_needs_no_guess(code):
    assert (RUSSIAN, []) == decode(RUSSIAN.encode(code), "x.txt")


def test_utf_16_without_a_mark_is_told():
    text, findings = decode(FRENCH.encode("utf-16-le"), "x.txt")

    assert FRENCH == text
    assert ["encoding"] == [each.kind for each in findings]


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 8, b"%PDF-1.7 x", b"PK\x03\x04x", b"\xd0\xcf\x11\xe0x", b"{\\rtf1 x}", b"\xff\xfe\x00"]
)
def test_what_is_no_text_is_refused_in_one_line(data):
    with pytest.raises(InputError) as caught:
        decode(data, "x.txt")

    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("x.txt:")


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_line_ends_of_every_system_count_the_same(ends):
    draft = read_draft(f"Article 1. X{ends}{ends}1. Y.{ends}2. Z.".encode(), "x.txt")

    assert [1, 3, 4] == [each.line for each in draft.provisions]


def test_control_characters_become_symbols_and_are_told_with_their_place():
    text, findings = decode("ab\x1b]52;c;x\x07\n\x7f\x9b".encode(), "x.txt")

    assert "ab␛]52;c;x␇\n␡␛" == text
    assert [("control-character", 1, 3)] == [(each.kind, each.line, each.column) for each in findings]


def test_joiners_that_scripts_need_are_kept():
    assert "ن\u200cم\u200dا" == decode("ن\u200cم\u200dا".encode(), "x.txt")[0]


def test_a_sign_that_turns_the_reading_direction_is_told():
    _, findings = decode("a \u202ereversed".encode(), "x.txt")

    assert [("invisible", 1, 3)] == [(each.kind, each.line, each.column) for each in findings]


def test_tabs_and_form_feeds_are_white_space():
    draft = read_draft(b"Article 1. X\n\x0c1.\tY.", "x.txt")

    assert "Y." == draft.get("art_1__para_1").text
    assert () == draft.findings


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("One line.\nThe P\u0430rties shall meet.", "P\u0430rties"),
        ("Le \u0421onseil et l'été.", "\u0421onseil"),
        ("Стороны и госудaрства встречаются.", "госудaрства"),
        ("A Conventi\u03bfn on lamps.", "Conventi\u03bfn"),
    ],
)
def test_a_word_of_two_scripts_is_told(text: str, word: str) -> None:
    _, findings = decode(text.encode(), "x.txt")
    assert ["look-alike"] == [each.kind for each in findings]
    assert repr(word) in findings[0].message
    lines = text.split("\n")
    start = lines[findings[0].line - 1].index(word)
    assert start < findings[0].column <= start + len(word)


@pytest.mark.parametrize(
    "text", ["5 μg of β-carotene at 3 kΩ", "закон о CO₂ и IT-услугах", "Статья 5 (a) Convention", "naïve “quotes”"]
)
def test_scripts_side_by_side_are_no_mixture(text: str) -> None:
    assert [] == decode(text.encode(), "x.txt")[1]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The kee\u200bper lights\u2060 a lamp.\nThe na\u00adme.", [(1, 8, "U+200B"), (1, 19, "U+2060"), (2, 7, "U+00AD")]),
        ("a\u200b\u200b\u200cb", [(1, 2, "U+200B ZERO WIDTH SPACE, U+200C ZERO WIDTH NON-JOINER")]),
        ("a\u200d b\ufeffc\u200e", [(1, 2, "U+200D"), (1, 5, "U+FEFF"), (1, 7, "U+200E")]),
        ("\u202eabc\u202c", [(1, 1, "U+202E"), (1, 5, "U+202C")]),
        ("看守人\u200b应点灯。", [(1, 4, "U+200B")]),
        ("الحارس\u200f يشعل نم\u200cا المصباح \u200e(1).", []),
        ("a\u00a0b \u202f; 🧑\u200d🚒 ❤\ufe0f", []),
    ],
)
def test_each_place_of_signs_without_width_is_told_once_with_its_code_points(text, places):
    _, findings = decode(text.encode(), "x.txt")

    assert [(line, column) for line, column, _ in places] == [(each.line, each.column) for each in findings]
    assert all(points in each.message for (_, _, points), each in zip(places, findings, strict=True))
    assert {"invisible"} >= {each.kind for each in findings}


def test_a_flood_of_hidden_signs_is_told_in_few_lines():
    _, findings = decode("a\u200bb ".encode() * 5000, "x.txt")

    assert 51 == len(findings)
    assert "and 4950 more places" in findings[-1].message
