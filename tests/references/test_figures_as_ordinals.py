"""Paragraphs that figures count, "2nd paragraph", and other forms of numbers that were not read; the texts are our own."""

import pytest

from treaty_tui.references.citations import scan


def _paths(language: str, said: str) -> list[str]:
    return [" ".join(number for _, number in path) for citation in scan(said, language) for path in citation.paths]


@pytest.mark.parametrize(
    ("language", "said", "path"),
    [
        ("fr", "selon l’article 13, 1er paragraphe, le péage", "13 nn_1"),
        ("fr", "selon l’article 13, 2e alinéa, le péage", "13 nn_2"),
        ("fr", "le 2ème alinéa de l’article 13", "13 nn_2"),
        ("es", "según el artículo 13, 2º párrafo, el peaje", "13 nn_2"),
        ("es", "el 1er párrafo del artículo 13", "13 nn_1"),
        ("en", "under article 13, 2nd paragraph, the toll", "13 nn_2"),
        ("en", "the 1st paragraph of article 13", "13 nn_1"),
    ],
)
def test_a_figure_can_tell_the_place_of_a_paragraph(language: str, said: str, path: str) -> None:
    assert _paths(language, said) == [path]


@pytest.mark.parametrize(
    ("language", "said", "paths"),
    [
        ("fr", "aux articles 5, 1er et 2", ["5", "1", "2"]),
        ("fr", "l’article 5e, paragraphe 2", ["5e 2"]),
        ("en", "article 5 paragraph 2", ["5 2"]),
    ],
)
def test_other_figures_stay_numbers(language: str, said: str, paths: list[str]) -> None:
    assert _paths(language, said) == paths


@pytest.mark.parametrize(
    ("language", "said", "paths"),
    [
        ("fr", "selon l’article 13, §1, le péage", ["13 1"]),
        ("es", "según los arts. 3 y 5", ["3", "5"]),
        ("es", "según el artículo 13.1.b), el peaje", ["13 1 b"]),
        ("ar", "وفقا لأحكام المادة العشرين.", ["20"]),
        ("ar", "المادة الثلاثون", ["30"]),
        ("ar", "المادة التسعين", ["90"]),
        ("ar", "المادة الحادية والسبعون", ["71"]),
        ("ar", "للمادة الثالثة عشر", ["13"]),
    ],
)
def test_forms_of_numbers_that_few_texts_have(language: str, said: str, paths: list[str]) -> None:
    assert _paths(language, said) == paths
