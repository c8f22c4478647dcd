"""Numbers that are said twice, in figures and in words; the wordings are our own."""

from itertools import permutations

import pytest

from tests.significance.weighing import kinds, weighed

SAID = [
    ("en", "The fee is due within {} days of sale.", "30", "thirty", "sixty"),
    ("en", "The fee is due within {} days of sale.", "120", "one hundred and twenty", "one hundred and thirty"),
    ("en", "The guild has {} lamps.", "5,000", "five thousand", "six thousand"),
    ("fr", "La taxe est due dans les {} jours.", "30", "trente", "soixante"),
    ("es", "La tasa se paga en {} días.", "30", "treinta", "sesenta"),
    ("ru", "Сбор платится в течение {} дней.", "30", "тридцати", "шестидесяти"),
    ("ar", "يدفع الرسم خلال {} يوما.", "30", "ثلاثين", "ستين"),
    ("zh", "费用应在{}天内缴纳。", "30", "三十", "六十"),
]


def forms(language: str, figure: str, words: str) -> list[str]:
    opening, closing = ("（", "）") if language == "zh" else (" (", ")")
    return [figure, words, f"{figure}{opening}{words}{closing}", f"{words}{opening}{figure}{closing}"]


@pytest.mark.parametrize(("language", "text", "figure", "words", "other"), SAID)
def test_a_number_in_figures_in_words_or_in_both_says_the_same(
    language: str, text: str, figure: str, words: str, other: str
) -> None:
    for was, now in permutations(forms(language, figure, words), 2):
        assert ("editorial", set()) == (
            (found := weighed(text.format(was), text.format(now), language)).significance,
            kinds(found),
        )


@pytest.mark.parametrize(("language", "text", "figure", "words", "other"), SAID)
def test_where_the_two_forms_differ_one_of_them_is_another_number(
    language: str, text: str, figure: str, words: str, other: str
) -> None:
    for was in forms(language, figure, words):
        for now in (other, *forms(language, figure, other)[2:]):
            found = weighed(text.format(was), text.format(now), language)
            assert ("substantive", True) == (found.significance, "figure" in kinds(found))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a sum of two hundred thousand", "a sum of two hundred (200) thousand"),
        ("under article 3 (3)", "under article 3"),
        ("owners of 3 (three small) boats", "owners of three boats"),
        ("owners of 3 (three) boats", "owners of three small boats"),
        ("twenty-five days", "twenty-five (5) days"),
    ],
)
def test_a_parenthesis_that_says_more_is_no_second_form(old: str, new: str) -> None:
    assert "substantive" == weighed(old, new).significance
