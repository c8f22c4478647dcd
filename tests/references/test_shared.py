"""Whose places are that stand beside others: several before one name, some paragraphs of an article; the texts are our own."""

import pytest

from treaty_tui.references.citations import scan

SHARED = [
    ("en", "Part II of and Annexes V and VI to the Harbour Convention", ["II", "V", "VI"]),
    ("en", "article 4 of, and Annex V to, the Harbour Convention", ["4", "V"]),
    ("en", "Article 9, paragraph 2 and paragraphs 5 to 7 inclusive of the Statute of the Bank", ["9/2", "9/5", "9/7"]),
    ("fr", "les articles 4 à 7 inclus de la Convention des ports", ["4", "7"]),
    ("es", "los artículos 4 a 7 inclusive de la Convención de Puertos", ["4", "7"]),
    ("ru", "статей 4-7 включительно Конвенции о портах", ["4", "7"]),
]
THEREOF = [
    ("en", "the Harbour Convention and article 7 thereof", "Harbour Convention"),
    ("en", "this Agreement and article 7 thereof", ""),
    ("fr", "une Partie au présent Accord qui l'est à la Convention en application de l'article 7 de celle-ci", "Convention"),
    ("fr", "le présent Accord et l'article 7 de celui-ci", ""),
    ("es", "las Partes en el Convenio que aplican el artículo 7 del mismo", "Convenio"),
    ("es", "la Convención, y el artículo 7 de esta última", "Convención"),
    ("ru", "участник Конвенции на основании статьи 7 последней", "Конвенции"),
    ("ar", "طرف في الاتفاقية وفقا للمادة 7 منها", "الاتفاقية"),
    ("zh", "《港口公约》缔约方依照其第七条", "港口公约"),
    ("zh", "本协定缔约方依照其第七条", ""),
]
PICKED = [
    ("en", "Articles 4 and 5 with the exception of paragraphs 1 and 9 shall apply", ["4", "5/1", "5/9"]),
    ("en", "Article 5, particularly paragraph 3, and Article 6", ["5/3", "6"]),
    ("en", "article 5, in particular paragraph 3 of this article", ["5", "3"]),
    ("fr", "l'article 5, à l'exception des paragraphes 2 et 3", ["5/2", "5/3"]),
    ("fr", "l'article 5, en particulier son paragraphe 2", ["5/2"]),
    ("es", "el artículo 5, con excepción de los párrafos 2 y 3", ["5/2", "5/3"]),
    ("ru", "статьи 5, за исключением пунктов 2 и 3", ["5/2", "5/3"]),
    ("ar", "المادة 5، باستثناء الفقرتين 2 و 3", ["5/2", "5/3"]),
    ("zh", "第五条，特别是第三款", ["5/3"]),
]
COUNTED = [
    ("en", "Chapters IX and X", ["IX", "X"]),
    ("en", "chapters IV, V and VI", ["IV", "V", "VI"]),
    ("es", "los capítulos IV y V", ["IV", "V"]),
    ("zh", "附件五、六和七", ["5", "6", "7"]),
]
OWN = {"en": "agreement", "fr": "accord", "es": "acuerdo", "ru": "соглашение", "ar": "الاتفاق", "zh": "协定"}


def places(words: str, language: str) -> list[str]:
    """The numbers of all that some words cite, from the outside in."""
    return ["/".join(number for _, number in path) for cite in scan(words, language, OWN[language]) for path in cite.paths]


@pytest.mark.parametrize(("language", "words", "cited"), SHARED)
def test_a_name_behind_several_places_is_that_of_all(language: str, words: str, cited: list[str]) -> None:
    assert cited == places(words, language)
    assert all(cite.foreign for cite in scan(words, language, OWN[language]))


def test_an_article_before_that_of_another_instrument_stays_our_own() -> None:
    first, last = scan("article 2, and article 5 of the Harbour Convention", "en", "agreement")
    assert ("", "of the Harbour Convention") == (first.foreign, last.foreign)


@pytest.mark.parametrize(("language", "words", "owner"), THEREOF)
def test_an_article_thereof_is_that_of_the_instrument_named_last(language: str, words: str, owner: str) -> None:
    (found,) = scan(words, language, OWN[language])
    assert owner == found.foreign


@pytest.mark.parametrize(("language", "words", "cited"), PICKED)
def test_paragraphs_that_are_picked_from_an_article_are_its_own(language: str, words: str, cited: list[str]) -> None:
    assert cited == places(words, language)


@pytest.mark.parametrize(("language", "words", "cited"), COUNTED)
def test_a_roman_number_of_one_letter_goes_on_with_a_list(language: str, words: str, cited: list[str]) -> None:
    assert cited == places(words, language)
