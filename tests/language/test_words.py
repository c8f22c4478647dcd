import pytest
from hypothesis import given
from hypothesis import strategies as st

from treaty_tui.language.words import bare, tokens

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
TEXT = st.text(alphabet=st.characters(), max_size=60)


def words(text: str, language: str) -> list[str]:
    return [token for token in tokens(text, language) if not token.isspace()]


@given(TEXT, st.sampled_from(LANGUAGES))
def test_nothing_is_lost(text: str, language: str) -> None:
    assert "".join(tokens(text, language)) == text


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "each Party's share", ["each", "Party's", "share"]),
        ("en", "each Party’s share", ["each", "Party’s", "share"]),
        ("en", "limit of 5.2 per cent", ["limit", "of", "5.2", "per", "cent"]),
        ("en", "a 24/7 network", ["a", "24/7", "network"]),
        ("en", "and/or", ["and", "/", "or"]),
        ("en", "1,000 ships, twice", ["1,000", "ships", ",", "twice"]),
        ("en", "end of 2030.", ["end", "of", "2030", "."]),
        ("en", "2025-2030", ["2025", "-", "2030"]),
        ("en", "post-2030 long-term", ["post-2030", "long-term"]),
        ("en", "[shall] [should]", ["[", "shall", "]", "[", "should", "]"]),
        ("en", "States' duties", ["States", "'", "duties"]),
        ("fr", "l'article", ["l'", "article"]),
        ("fr", "L’État qu’il aide", ["L’", "État", "qu’", "il", "aide"]),
        ("fr", "aujourd'hui", ["aujourd'hui"]),
        ("fr", "celui-ci", ["celui-ci"]),
        ("es", "¿Qué acción?", ["¿", "Qué", "acción", "?"]),
        ("ru", "Государство-участник обязано", ["Государство-участник", "обязано"]),
        ("zh", "各国应合作。", ["各", "国", "应", "合", "作", "。"]),
        ("zh", "第5.2条", ["第", "5.2", "条"]),
        ("ar", "الدُّوَلُ تتعاونُ", ["الدُّوَلُ", "تتعاونُ"]),
        ("ar", "نسبة ٥٫٢", ["نسبة", "٥٫٢"]),
        ("en", "e\u0301tat co\u00adoperate", ["e\u0301tat", "co\u00adoperate"]),
        ("en", "co\u200boperate", ["co", "\u200b", "operate"]),
    ],
)
def test_words_are_what_a_redline_shows(language: str, text: str, expected: list[str]) -> None:
    assert words(text, language) == expected


def test_white_space_runs_and_keeps_its_kind() -> None:
    assert tokens("one \u00a0two\n\nthree") == ["one", " \u00a0", "two", "\n\n", "three"]


def test_a_region_in_the_language_code_changes_nothing() -> None:
    assert tokens("l'eau", "fr-CA") == tokens("l'eau", "FR") == ["l'", "eau"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Each Party's 5.2 share", ["Each", "Party", "s", "5", "2", "share"]),
        ("Государство-участник", ["Государство", "участник"]),
        ("各国 2030", ["各", "国", "2030"]),
        ("الدُّوَلُ", ["الدول"]),
        ("إن الأمانة", ["ان", "الامانه"]),
        ("the kee\u200bper – \u00adlights", ["the", "keeper", "lights"]),
        ("...", []),
    ],
)
def test_bare_words_are_for_counting(text: str, expected: list[str]) -> None:
    assert bare(text) == expected
