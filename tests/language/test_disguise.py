"""What reads the same and is another text."""

import pytest

from treaty_tui.language.disguise import in_common, mended, undisguised, width
from treaty_tui.language.words import UNSEEN, bare

SAME = [
    ("ru", "Стороны н\u0065 платят", "Стороны не платят"),
    ("ru", "He платят за лодки", "Не платят за лодки"),
    ("en", "they sh\u0430ll pay", "they shall pay"),
    ("en", "the \u0441\u043e\u0440 rows", "the cop rows"),
    ("en", "сб\u006fр уплачен", "сбор уплачен"),
    ("ru", "на лодке Al\u0435rt", "на лодке Alert"),
    ("ar", "\ufefb يجوز", "لا يجوز"),
    ("ar", "ک\u0644 دولة ف\u06cc", "كل دولة في"),
    ("zh", "缔约方\u2f24会，各\u56ef，\u2ed3期", "缔约方大会，各国，长期"),
    ("en", "may n\u200bot\u2060 en\u00adter", "may not enter"),
]


@pytest.mark.parametrize(("language", "text", "said"), SAME)
def test_a_text_is_read_through_its_disguise(language: str, text: str, said: str) -> None:
    assert said == undisguised(text, language)
    assert said == undisguised(said, language)
    assert len(said) == sum(map(width, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "в пункте a лодки IT-отдела с pH 7 и 5 м\u00b2 COP"),
        ("en", "five μm of α rays in Дом"),
        ("zh", "测量α粒子和β射线，第5条"),
        ("ar", "مراقبة مستوى المياه على الشاطئ"),
        ("fr", "l’été déjà passé, cœur"),
    ],
)
def test_other_scripts_stay_where_they_are_no_disguise(language: str, text: str) -> None:
    assert text == undisguised(text, language)


def test_letters_are_mended_in_their_places() -> None:
    text = "H\u0435 pays, п\u006fсле"
    assert len(text) == len(mended(text, "en")) == len(mended(text, "ru"))


def test_forms_of_letters_count_as_the_words_they_are() -> None:
    assert bare("كل سنة لا") == bare("ک\u0644 \ufeb3\ufee8\ufe94 \ufefb")
    assert bare("大水") == bare("\u2f24\u2f54")
    assert "الله" == in_common("\ufdf2")


def test_no_sign_without_room_has_a_width() -> None:
    assert {0} == {width(sign) for sign in UNSEEN}
