import pytest
from hypothesis import given
from hypothesis import strategies as st

from treaty_tui.language import ar, numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        ("٥", 5),
        ("１２", 12),
        ("五", 5),
        ("十", 10),
        ("二十一", 21),
        ("一百一十一", 111),
        ("二〇", 20),
        ("xiv", 14),
        ("IX", 9),
    ],
)
def test_a_bare_number_has_one_value_in_any_notation(text, value):
    assert value == numbers.integer(text)


@pytest.mark.parametrize("text", ["", "shall", "iiii", "vx", "条", "a5"])
def test_what_is_no_number_has_none(text):
    assert 0 == numbers.integer(text)


@given(st.integers(1, 3999))
def test_roman_numbers_return(value):
    assert value == numbers.from_roman(numbers.to_roman(value)) == numbers.from_roman(numbers.to_roman(value).upper())


@given(st.integers(1, 200))
def test_letters_return(value):
    assert value == numbers.from_letter(numbers.to_letter(value))


def test_letters_go_on_after_z_as_the_un_does():
    assert ["z", "aa", "bb"] == [numbers.to_letter(value) for value in (26, 27, 28)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("الأولى", 1),
        ("الخامسة", 5),
        ("العاشرة", 10),
        ("الحادية عشرة", 11),
        ("التاسعة عشرة", 19),
        ("العشرون", 20),
        ("الخامسة والعشرون", 25),
        ("الأولى بعد المائة", 101),
        ("الخَامِسَة", 5),
        ("كلمة", 0),
    ],
)
def test_arabic_ordinals_add_up(words, value):
    found, used = numbers.from_words(words.split(), ar.ORDINALS)

    assert (value, len(words.split()) if value else 0) == (found, used)


def test_suffixes_of_inserted_provisions_have_one_spelling():
    assert ["bis", "bis", "quater", "bis", ""] == [numbers.suffix(text) for text in (" Bis", "бис", "quat", "مكررا", "shall")]
