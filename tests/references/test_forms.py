"""Forms in which few texts cite: "paragraph 2.a", "2° de l'article 5", paragraphs behind a code; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references.citations import scan
from treaty_tui.references.resolved import Reference, find


def _paths(language: str, said: str) -> list[str]:
    return [" ".join(number for _, number in path) for citation in scan(said, language) for path in citation.paths]


@pytest.mark.parametrize(
    ("language", "said", "paths"),
    [
        ("en", "Crews obey paragraph 2.a of this article.", ["2 a"]),
        ("en", "Crews obey paragraph 2.a. Boats rest.", ["2 a"]),
        ("en", "under article 5.2.a of this Pact", ["5 2 a"]),
        ("en", "under paragraph 7.c of article 5", ["5 7 c"]),
        ("en", "in chapter 2.a lamp", ["2"]),
        ("en", "as paragraph 2.all lamps burn", ["2"]),
        ("en", "under paragraph 2.1", ["2.1"]),
        ("fr", "au paragraphe 2.a du présent article", ["2 a"]),
        ("fr", "au 2° de l'article 5", ["5 2"]),
        ("fr", "aux 1° et 3° de l’article 6", ["6 1", "6 3"]),
        ("fr", "les 1°, 2° et 3° du paragraphe 4 de l'article 6", ["6 4 1", "6 4 2", "6 4 3"]),
        ("fr", "à 45° 30° de l'article 6", ["6"]),
    ],
)
def test_points_are_named_in_many_ways(language: str, said: str, paths: list[str]) -> None:
    assert paths == _paths(language, said)


@pytest.mark.parametrize(
    ("language", "said", "paths"),
    [
        (
            "en",
            "Articles 3(4), 14c with the exception of paragraph 14, 19, 19j and 19l(4) and (5)",
            "3 4|14c 14|19|19j|19l 4|19l 5",
        ),
        ("fr", "les articles 3, 4 à l'exception du paragraphe 2, 7 et 8", "3|4 2|7|8"),
        ("es", "los artículos 3, 4 con excepción del párrafo 2, 7 y 8", "3|4 2|7|8"),
        ("en", "articles 3 and 4, except paragraphs 2, 5 and 7", "3|4 2|4 5|4 7"),
        ("en", "article 4, except paragraph 2, 5", "4 2|4 5"),
        ("en", "articles 10 and 11, except paragraph 2, 3", "10|11 2|11 3"),
    ],
)
def test_a_list_of_articles_goes_on_behind_one_paragraph(language: str, said: str, paths: str) -> None:
    assert paths.split("|") == _paths(language, said)


CODED = """# Pact
### Article 1. Lamps
1. Terms (ALL)2. Subject to paragraph {}, members serve four years. (ALL)3. The terms of half of them end after two years.
2. Numbers (ICE)4.1. The Ice Board has two members. (OIL)4.1. The Oil Board has three.
"""


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("(ALL)3", "current"),
        ("4.1", "current"),
        ("(OIL)4.1", "current"),
        ("(ALL)9", "broken"),
        ("4.2", "broken"),
        ("(all)3", "broken"),
    ],
)
def test_paragraphs_behind_a_code_run_on_in_the_words(said: str, status: str) -> None:
    found: list[Reference] = list(find(read_draft(CODED.format(said).encode(), "x.md")))
    assert [status] == [ref.status for ref in found]


def test_a_point_that_is_not_there_is_broken_in_this_form_too() -> None:
    text = "### Article 1. Lamps\n1. Lamps:\n(a) burn;\n(b) shine.\n2. Crews obey paragraph 1.{} of article 1.\n"
    statuses = {letter: [ref.status for ref in find(read_draft(text.format(letter).encode(), "x.md"))] for letter in "abc"}
    assert {"a": ["current"], "b": ["current"], "c": ["broken"]} == statuses


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the toll in article 13, paragraph 1, (b), is due"),
        ("fr", "le péage visé à l’article 13, paragraphe 1, b), est dû"),
        ("es", "el peaje del artículo 13, párrafo 1, b), se debe"),
        ("ru", "сбор по пункту 1, b) статьи 13"),
    ],
)
def test_a_comma_may_part_a_letter_from_the_number_that_it_stands_in(language, text):
    assert [each.paths for each in scan(text, language)] == [((("article", "13"), ("paragraph", "1"), ("point", "b")),)]


def test_behind_it_the_letters_go_on_and_so_do_the_numbers():
    found = scan("paragraphs 1, (a) and (c), and 2, (b), of article 13")
    assert [path[1:] for path in found[0].paths] == [
        (("paragraph", "1"), ("point", "a")),
        (("paragraph", "1"), ("point", "c")),
        (("paragraph", "2"), ("point", "b")),
    ]
