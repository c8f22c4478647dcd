"""References that followed what they name and are written otherwise now; the texts are our own."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.references.citations import scan

TEXTS = (
    "Lamps burn from dusk to dawn in harbours.",
    "Bells ring in the fog twice each minute.",
    "Crews rest on every seventh day of work.",
    "Pilots are paid by the owner of a ship.",
)
NOUNS = {"en": "Article", "fr": "Article", "es": "Artículo", "ru": "Статья"}


def weighed(language: str, was: str, now: str) -> str:
    """What a row weighs whose articles 1 and 2 changed places with 3 and 4."""
    drafts = []
    for order, said in (((0, 1, 2, 3), was), ((2, 3, 0, 1), now)):
        noun = NOUNS[language]
        texts = [TEXTS[at] for at in order]
        body = [f"### {noun} {n}\n1. {text}\n2. Also: {text}\n" for n, text in enumerate(texts, 1)]
        head = f'+++\nid = "x"\ntitle = "X"\nlanguage = "{language}"\n+++\n# X\n'
        drafts.append(read_draft("".join([head, *body, f"### {noun} 5\n1. {said}\n2. -\n"]).encode(), "x.md"))
    comparison = compare(*drafts)
    eid = drafts[1].by_eid["art_5__para_1"]
    return comparison.weighed(next(n for n, row in enumerate(comparison.rows) if row.new == (eid,))).significance


@pytest.mark.parametrize(
    ("language", "was", "now"),
    [
        ("en", "Under article 1 or article 2 a ship waits.", "Under articles 3 or 4 a ship waits."),
        ("en", "Under articles 1 and 2 a ship waits.", "Under article 3 and article 4 a ship waits."),
        ("en", "Under paragraph 2 of article 1 a ship waits.", "Under para. 2 of article 3 a ship waits."),
        ("fr", "Aux fins de l'article 1, paragraphe 2, on attend.", "Aux fins du paragraphe 2 de l'article 3, on attend."),
        ("fr", "Aux fins de l'article 1 ou de l'article 2, on attend.", "Aux fins des articles 3 ou 4, on attend."),
        ("es", "A los fines del artículo 1 o del artículo 2, se espera.", "A los fines de los artículos 3 o 4, se espera."),
        ("ru", "Судно ждет в силу пункта 2 статьи 1.", "Судно ждет в силу статьи 3 (пункт 2)."),
        ("ru", "Судно ждет в силу статьи 1 или статьи 2.", "Судно ждет в силу статей 3 или 4."),
    ],
)
def test_a_reference_that_followed_may_be_written_otherwise(language: str, was: str, now: str) -> None:
    assert "consequential" == weighed(language, was, now)


@pytest.mark.parametrize(
    ("language", "was", "now"),
    [
        ("en", "Under article 1 or article 2 a ship waits.", "Under articles 3 and 4 a ship waits."),
        ("en", "Under article 1 or article 2 a ship waits.", "Under articles 3 or 1 a ship waits."),
        ("en", "Under article 1 and article 2 a ship waits.", "Under article 3 a ship waits."),
        ("en", "Under article 1 but not article 2 a ship waits.", "Under articles 3 and 4 a ship waits."),
        ("fr", "Sous réserve de l'article 1, on attend.", "Sous réserve du paragraphe 2 de l'article 3, on attend."),
        ("fr", "On attend en vertu de l'article 1.", "On attend sauf l'article 3."),
    ],
)
def test_another_meaning_of_references_in_a_row_is_no_form(language: str, was: str, now: str) -> None:
    assert "substantive" == weighed(language, was, now)


def test_an_abbreviated_noun_is_editorial_and_a_full_stop_elsewhere_is_none() -> None:
    assert "editorial" == weighed("en", "As paragraph 2 says, a ship waits.", "As para. 2 says, a ship waits.")
    assert "substantive" == weighed("en", "Under paragraph 2 ships wait, as said.", "Under paragraph 2. Ships wait, as said.")


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "article 3 (paragraph 2)"), ("fr", "article 3 (paragraphe 2)"), ("ru", "статье 3 (пункт 2)")],
)
def test_a_paragraph_in_parentheses_is_that_of_the_article_before_it(language: str, words: str) -> None:
    (citation,) = scan(words, language)
    assert ((("article", "3"), ("paragraph", "2")),) == citation.paths
    assert len(words) == citation.end
