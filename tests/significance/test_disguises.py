"""Words of law behind signs that nobody sees and behind look-alikes: both are told."""

import pytest

from tests.significance.weighing import kinds, weighed
from treaty_tui.significance import Weighed

SUBSTANTIVE = [
    ("ru", "Стороны ходят ночью.", "Стороны н\u0065 ходят ночью.", "negation", "'не' inserted", "U+0065 LATIN SMALL LETTER E"),
    (
        "ru",
        "Стороны жгут лампы.",
        "Стороны м\u006fгут жечь лампы.",
        "obligation",
        "'жгут' → 'могут жечь'",
        "U+006F LATIN SMALL LETTER O",
    ),
    ("ru", "Стороны жгут лампы.", "Стороны жгут т\u0070и лампы.", "figure", "'три' inserted", "U+0070 LATIN SMALL LETTER P"),
    ("en", "Boats may enter.", "Boats may n\u200bot enter.", "negation", "'not' inserted", "U+200B ZERO WIDTH SPACE"),
    (
        "en",
        "Boats n\u200bot of the lake enter.",
        "Boats of the lake enter.",
        "negation",
        "'not' deleted",
        "U+200B ZERO WIDTH SPACE",
    ),
    ("en", "Boats shall enter.", "Boats m\u0430y enter.", "obligation", "shall → may (weaker)", "U+0430 CYRILLIC SMALL LETTER A"),
    ("zh", "船只应停泊。", "船只不\u200b应停泊。", "negation", "", "U+200B ZERO WIDTH SPACE"),
]


def reasons(found: Weighed) -> str:
    return "; ".join(flag.reason for flag in found.flags)


@pytest.mark.parametrize(("language", "old", "new", "kind", "said", "point"), SUBSTANTIVE)
def test_both_the_words_and_the_sign_are_told(language: str, old: str, new: str, kind: str, said: str, point: str) -> None:
    found = weighed(old, new, language)
    assert "substantive" == found.significance
    assert {"invisible", kind} <= kinds(found)
    assert said in reasons(found)
    assert point in reasons(found)


EDITORIAL = [
    ("ar", "لا يجوز الصيد.", "\ufefb يجوز الصيد.", "U+FEFB ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM inserted"),
    ("ar", "تكفل كل دولة ذلك.", "تکفل کل دولة ذلك.", "look-alike U+06A9 ARABIC LETTER KEHEH inserted"),
    ("zh", "大会应开会。", "\u2f24会应开会。", "U+2F24 KANGXI RADICAL BIG inserted"),
    ("zh", "各国应开会。", "各\u56ef应开会。", "look-alike U+56EF CJK UNIFIED IDEOGRAPH-56EF inserted"),
]


@pytest.mark.parametrize(("language", "old", "new", "said"), EDITORIAL)
def test_other_forms_of_the_same_letters_are_no_other_words(language: str, old: str, new: str, said: str) -> None:
    found = weighed(old, new, language)
    assert ("editorial", {"invisible"}, said) == (found.significance, kinds(found), reasons(found))
    assert reasons(weighed(new, old, language)) == said.replace("inserted", "deleted")


def test_many_forms_are_told_in_short() -> None:
    assert reasons(weighed("كل سنة", "\ufedb\ufede \ufeb3\ufee8\ufe94", "ar")).endswith("; 2 more such forms of letters")


@pytest.mark.parametrize("change", ["split", "merged"])
def test_a_russian_look_alike_is_named_where_the_space_before_it_changed_too(change: str) -> None:
    found = weighed(
        "Поправка принята. Любая Сторона гребет.", "Поправка принята.\nЛюб\u0061я Сторона гребет.", "ru", change=change
    )
    assert "look-alike U+0061 LATIN SMALL LETTER A inserted" in reasons(found)
    assert "look-alike U+0061 LATIN SMALL LETTER A inserted" in reasons(weighed("идет на лодке", "идет  н\u0061 лодке", "ru"))
    assert "look-alike U+0063 LATIN SMALL LETTER C inserted" in reasons(weighed("идет с лодкой", "идет \u0063 лодкой", "ru"))


def test_a_provision_that_came_names_the_latin_letter() -> None:
    assert "look-alike U+0061 LATIN SMALL LETTER A inserted" == reasons(weighed("", "Лодк\u0061 стоит.", "ru", change="inserted"))


def test_the_segments_are_kept() -> None:
    old, new = "Boats shall enter the port.", "Boats m\u0430y enter\u200b the bay."
    found = weighed(old, new)
    assert old == "".join(s.text for s in found.segments if s.op != "+")
    assert new == "".join(s.text for s in found.segments if s.op != "-")
    assert {("+", "\u200b", "editorial")} < set(found.segments)
