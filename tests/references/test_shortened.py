"""Places that short nouns cite, and letters without a bracket behind them; the wordings are our own."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.references.citations import scan

POINT_B = (("article", "5"), ("paragraph", "2"), ("point", "b"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Boats pay under art. 5, para. 2, lit. b, of this Convention."),
        ("en", "Boats pay under article 5 par. 2 let. b."),
        ("en", "Boats pay under lit. b of paragraph 2 of article 5."),
        ("fr", "La taxe est due selon l'art. 5, par. 2, let. b."),
        ("fr", "La taxe est due selon la lettre b du paragraphe 2 de l'article 5."),
        ("es", "Se paga según el art. 5, núm. 2, lit. b."),
        ("es", "Se paga según la letra b) del n.º 2 del artículo 5."),
        ("es", "Se paga según el artículo 5, n.º 2, letra b)."),
    ],
)
def test_a_letter_behind_a_short_noun_is_a_point(language: str, text: str) -> None:
    assert [(POINT_B,)] == [each.paths for each in scan(text, language)]


@pytest.mark.parametrize(
    "text",
    ["подп. б п. 2 ст. 5", "подпункту «б» ч. 2 ст. 5", "пп. «б» п. 2 ст. 5", "п. «б» части 2 статьи 5", "подп. «б» ч.2 ст.5"],
)
def test_russian_short_nouns_from_the_inside_out(text: str) -> None:
    assert [((*POINT_B[:2], ("point", "б")),)] == [each.paths for each in scan(f"Сбор платят согласно {text}.", "ru")]


def test_several_letters_are_several_points_and_the_first_may_be_a_word_elsewhere() -> None:
    (found,) = scan("La taxe est due selon les lettres a, b et d de l'article 5.", "fr")
    assert ["a", "b", "d"] == [path[-1][1] for path in found.paths]
    (found,) = scan("Boats pay under lit. b to d of article 5.")
    assert frozenset([1]) == found.ranges


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The lamps are lit. A keeper under article 5 pays."),
        ("fr", "La lettre a été lue selon l'article 5."),
        ("fr", "La lettre d'un gardien vaut selon l'article 5."),
        ("es", "La letra a la que se refiere el artículo 5."),
        ("es", "La Resolución n.º 2 se lee con el artículo 5."),
        ("ru", "В течение 2 ч. 5 мин. действует ст. 5."),
    ],
)
def test_what_only_looks_like_one_is_none(language: str, text: str) -> None:
    assert [(("article", "5"),)] == [path for each in scan(text, language) for path in each.paths]


def test_the_first_alinea_is_that_of_its_article() -> None:
    (found,) = scan("La taxe est due selon l'article 5, premier alinéa.", "fr")
    assert ((("article", "5"), ("paragraph", "nn_1")),) == found.paths


@pytest.mark.parametrize(("was", "now"), [("lit. b", "lit. c"), ("let. a et b", "let. b et c")])
def test_a_letter_without_a_bracket_follows_its_point(was: str, now: str) -> None:
    head = '+++\nid = "{}"\nlanguage = "fr"\n+++\n# Convention\n'
    rules = "### Article {}. Taxes\n1. Chaque Partie taxe les bateaux.\n2. Chaque Partie taxe :\n{}(a) le sel ;\n(b) l'huile.\n"
    board = "### Article {}. Conseil\nLe Conseil applique l'art. {} al. 2 {}.\n"
    old = head.format("old") + rules.format(1, "") + board.format(2, 1, was)
    new = head.format("new") + "### Article 1. Cartes\nToute carte est publiée.\n"
    new += rules.format(2, "(a) le thé ;\n").replace("(b)", "(c)").replace("(a) le sel", "(b) le sel") + board.format(3, 2, now)
    comparison = compare(*[read_draft(text.encode(), "x.md") for text in (old, new)])
    assert "consequential" == comparison.weighed(comparison.row_of_new["art_3__para_nn_1"]).significance
