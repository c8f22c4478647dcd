"""Paragraphs whose number a parenthesis alone closes, as French, Spanish and Russian print them; the texts are our own."""

import pytest

from treaty_tui.references.citations import scan

SAID = [
    ("fr", "le paragraphe 1) de l'article 5", [["5", "1"]], "paragraphe 1) de l'article 5"),
    ("fr", "le paragraphe 1) a) de l'article 5", [["5", "1", "a"]], "paragraphe 1) a) de l'article 5"),
    ("fr", "les paragraphes 1) et 2) du présent article", [["1"], ["2"]], "paragraphes 1) et 2) du présent article"),
    ("fr", "(voir l'article 5, paragraphe 1) et", [["5", "1"]], "article 5, paragraphe 1"),
    ("fr", "(voir le paragraphe 1) et 2 lampes", [["1"]], "paragraphe 1"),
    ("es", "el párrafo 1) del artículo 5", [["5", "1"]], "párrafo 1) del artículo 5"),
    ("es", "el apartado 1) del artículo 5", [["5", "1"]], "apartado 1) del artículo 5"),
    ("es", "los párrafos 1) a 3) del artículo 5", [["5", "1"], ["5", "3"]], "párrafos 1) a 3) del artículo 5"),
    ("ru", "пункт 1) статьи 5", [["5", "1"]], "пункт 1) статьи 5"),
    ("ru", "пункты 1) и 2) настоящей статьи", [["1"], ["2"]], "пункты 1) и 2) настоящей статьи"),
]


@pytest.mark.parametrize(("language", "words", "paths", "said"), SAID)
def test_a_parenthesis_closes_a_number(language: str, words: str, paths: list[list[str]], said: str) -> None:
    (found,) = scan(words, language)
    assert paths == [[number for _, number in path] for path in found.paths]
    assert said == words[found.start : found.end]
