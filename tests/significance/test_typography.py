"""Other ways to print the same: zeros, parentheses, forms of one word; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed

SAME = [
    ("en", "The fee is 0.5 per cent of the price.", "The fee is 0.50 per cent of the price."),
    ("en", "The fee is 2.5 % of the price.", "The fee is 2.50 % of the price."),
    ("fr", "une part de 0,5 pour cent", "une part de 0,50 pour cent"),
    ("es", "cinco o ocho faros", "cinco u ocho faros"),
    ("es", "los artículos 5 o 6", "los artículos 5 ó 6"),
    ("es", "padres y hijos", "padres e hijos"),
    ("ru", "Порт является не безопасным для судов.", "Порт является небезопасным для судов."),
]


@pytest.mark.parametrize(("language", "old", "new"), [*SAME, *[(language, new, old) for language, old, new in SAME]])
def test_the_same_printed_otherwise_is_editorial(language: str, old: str, new: str) -> None:
    assert "editorial" == weighed(old, new, language).significance


OTHER = [
    ("en", "See paragraph 2.1 of it.", "See paragraph 2.10 of it."),
    ("en", "A fee of 1.5 per cent", "A fee of 1.05 per cent"),
    ("en", "A fee of 2.500 %", "A fee of 2.5 %"),
    ("es", "faros o islas", "faros y islas"),
    ("es", "faros y ocho islas", "faros u ocho islas"),
    ("es", "los apartados e y f", "los apartados y y f"),
    ("ru", "Порт является безопасным.", "Порт является небезопасным."),
    ("ru", "Судно не достает до дна.", "Судно недостает до дна."),
]


@pytest.mark.parametrize(("language", "old", "new"), OTHER)
def test_another_number_or_word_is_substantive(language: str, old: str, new: str) -> None:
    assert "substantive" == weighed(old, new, language).significance


def test_commas_round_a_phrase_that_became_parentheses_are_told_and_editorial() -> None:
    commas, brackets = "The keeper, where he is ill, shall rest.", "The keeper (where he is ill) shall rest."
    for old, new in ((commas, brackets), (brackets, commas)):
        found = weighed(old, new)
        assert ("editorial", {"punctuation"}) == (found.significance, kinds(found))
    for new in ("Lamps (bells), horns and flags.", "Lamps (bells) horns and flags."):
        assert "substantive" == weighed("Lamps, bells, horns and flags.", new).significance
