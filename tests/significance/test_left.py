"""Words that came or went with a word of law at one place are told, too; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed


@pytest.mark.parametrize(
    ("language", "old", "new", "reasons"),
    [
        (
            "en",
            "A port should tax salt.",
            "A port shall, upon notice to the Moot, tax salt.",
            ["should → shall (stronger)", "'upon notice to the Moot' inserted"],
        ),
        ("en", "It weighs 5 grams.", "It weighs 10 tons.", ["5 → 10", "'grams' → 'tons'"]),
        ("en", "Rule of one year.", "Rule of two years or a harsher rule.", ["one → two", "'or a harsher rule' inserted"]),
        ("en", "It acts where feasible.", "It acts where oil is left.", ["'where feasible' deleted", "'oil is left' inserted"]),
        (
            "es",
            "El puerto podrá cobrar.",
            "El puerto deberá, con aviso a la Junta, cobrar.",
            ["podrá → deberá (stronger)", "'con aviso a la Junta' inserted"],
        ),
        ("zh", "各港口可征税。", "各港口经市民同意应征税。", ["可 → 应 (stronger)", "'经市民同意' inserted"]),
    ],
)
def test_words_beside_a_word_of_law_are_told_with_it(language: str, old: str, new: str, reasons: list[str]) -> None:
    assert reasons == [flag.reason for flag in weighed(old, new, language).flags]


@pytest.mark.parametrize(
    ("old", "new", "reasons"),
    [
        ("A port should tax salt.", "A port shall tax salt.", ["should → shall (stronger)"]),
        ("Dues should be lowered.", "Dues may lower.", ["should → may (weaker)"]),
        ("It meets within 30 days of it.", "It meets within 60 days from it.", ["30 → 60", "'of' → 'from'"]),
        ("Salt shall be taxed.", "Salt may, as it is, be taxed.", ["shall → may (weaker)"]),
    ],
)
def test_small_words_and_other_forms_of_the_same_are_not(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == [flag.reason for flag in weighed(old, new).flags]
