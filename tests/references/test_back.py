"""Places in what the words before them named: "paragraph 2 of the same article"; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references.citations import scan
from treaty_tui.references.resolved import find

SAID = [
    ("en", "article 5 and paragraph 2 of the same article"),
    ("en", "article 5, and under paragraph 2 of that article"),
    ("fr", "l'article 5 et le paragraphe 2 du même article"),
    ("fr", "l'article 5 et le paragraphe 2 dudit article"),
    ("es", "el artículo 5 y el párrafo 2 del mismo artículo"),
    ("es", "el artículo 5 y el párrafo 2 de dicho artículo"),
    ("ru", "статьей 5 и пунктом 2 той же статьи"),
    ("ru", "статьей 5 и пунктом 2 указанной статьи"),
    ("ar", "المادة 5 والفقرة 2 من المادة نفسها"),
    ("ar", "المادة 5 والفقرة 2 من تلك المادة"),
    ("zh", "第五条和该条第二款"),
    ("zh", "第五条及同条第二款"),
]


@pytest.mark.parametrize(("language", "words"), SAID)
def test_the_same_article_is_the_one_that_was_named_before(language: str, words: str) -> None:
    first, second = scan(words, language)
    assert ((("article", "5"),),) == first.paths
    assert ((("article", "5"), ("paragraph", "2")),) == second.paths
    assert len(words) == second.end


@pytest.mark.parametrize(
    ("words", "paths", "here"),
    [
        ("article 5, paragraph 2, and point (b) of that paragraph", [["5", "2"], ["5", "2", "b"]], ""),
        ("paragraph 3 of this article and points (a) and (b) of that paragraph", [["3"], ["3", "a"], ["3", "b"]], "article"),
        ("paragraph 1 of this article and paragraph 2 of that article", [["1"], ["2"]], "article"),
        ("paragraph 2 of the same article", [["2"]], "article"),
        ("paragraph 2 of that article", [], ""),
    ],
)
def test_what_no_words_before_name_is_here_or_left_alone(words: str, paths: list[list[str]], here: str) -> None:
    found = scan(words)
    assert paths == [[number for _, number in path] for citation in found for path in citation.paths]
    assert {here} >= {citation.here for citation in found}


def test_a_place_in_another_instruments_article_is_that_instruments() -> None:
    assert ["of the Harbour Convention"] * 2 == [
        each.foreign for each in scan("article 5 of the Harbour Convention and paragraph 2 of that article")
    ]


def test_a_subparagraph_may_be_shortened() -> None:
    head = "# Pact\n### Article 1. Lamps\n1. Lamps:\n(a) burn;\n(b) shine.\n### Article 2\n"
    text = f"{head}1. Sub-para. (b) of para. 1 of Art. 1 and sub-para. (a) of the same para. bind crews.\n"
    assert [("art_1__para_1__point_b", "current"), ("art_1__para_1__point_a", "current")] == [
        (*ref.cited, ref.status) for ref in find(read_draft(text.encode(), "x.md"))
    ]


def test_a_section_of_an_annex_can_be_its_paragraph() -> None:
    text = "# Pact\n### Article 1. Lamps\n1. Section 2 of Annex 1 is read anew.\n## Annex 1. Weeds\n1. Oats.\n2. Rye.\n"
    assert [(("annex_1__para_2",), "current")] == [(ref.cited, ref.status) for ref in find(read_draft(text.encode(), "x.md"))]
