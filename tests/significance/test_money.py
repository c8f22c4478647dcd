"""Sums: one sum written in two ways is one, whatever names its currency; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed

SAME = [
    ("en", "Ports pay up to 2 million euros to the Guild.", "Ports pay up to €2 million to the Guild."),
    ("en", "Ports pay two million euros.", "Ports pay EUR 2,000,000."),
    ("en", "Ports pay 500 euros, 600 euros or 700 euros.", "Ports pay EUR 500, EUR 600 or EUR 700."),
    ("en", "Ports pay 2 million United States dollars.", "Ports pay US$ 2 million."),
    ("fr", "Le port paie 2 millions d'euros.", "Le port paie 2 millions €."),
    ("es", "El puerto paga 2 millones de euros.", "El puerto paga €2 millones."),
    ("ru", "Порт платит два миллиона евро.", "Порт платит €2 млн."),
    ("zh", "港口支付200万欧元。", "港口支付€200万。"),
    ("ar", "يدفع الميناء 2000 يورو.", "يدفع الميناء 2000 €."),
]


@pytest.mark.parametrize(("language", "old", "new"), SAME)
def test_one_sum_written_in_two_ways_is_style(language: str, old: str, new: str) -> None:
    assert "editorial" == weighed(old, new, language).significance == weighed(new, old, language).significance


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("2 million dollars", "$2 million", "2 million dollars → $2 million ('$' names no one currency)"),
        ("2 million euros", "$2 million", "2 million euros → $2 million"),
        ("2 million euros", "€3 million", "2 million euros → €3 million"),
    ],
)
def test_another_sum_or_a_sign_of_several_currencies_is_told_whole(old: str, new: str, reason: str) -> None:
    found = weighed(f"Ports pay {old} in May.", f"Ports pay {new} in May.")
    assert ("substantive", [("figure", reason)]) == (found.significance, [tuple(flag) for flag in found.flags])


def test_a_word_that_went_beside_a_sum_is_told_for_itself() -> None:
    found = weighed("Ports shall not pay 2 million euros.", "Ports shall pay €2 million.")
    assert "negation" in [flag.kind for flag in found.flags]


@pytest.mark.parametrize("amount", ["USD 5000", "примерно ста рублей", "сотни рублей"])
def test_a_limit_before_a_sum_is_a_figure_however_the_sum_is_said(amount: str) -> None:
    found = weighed(f"Взнос не более {amount}.", f"Взнос {amount}.", "ru")
    assert ["figure"] == [flag.kind for flag in found.flags]
