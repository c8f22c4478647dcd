"""Headings that say that they are drafts or new, or which number they had; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references.resolved import find

HEADS = [
    ("en", "Draft article 1. Lamps", "art_1", "Draft article 1", "Lamps"),
    ("en", "NEW ARTICLE 1 BIS. Drums", "art_1bis", "NEW ARTICLE 1 BIS", "Drums"),
    ("en", "Proposed new article 7. Drums", "art_7", "Proposed new article 7", "Drums"),
    ("en", "Article 2 (formerly Article 1). Lamps", "art_2", "Article 2 (formerly Article 1)", "Lamps"),
    ("en", "Article 3 [ex-2]. Flags", "art_3", "Article 3 [ex-2]", "Flags"),
    ("en", "Article 4 (new). Flags", "art_4", "Article 4 (new)", "Flags"),
    ("fr", "Projet d'article 1. Phares", "art_1", "Projet d'article 1", "Phares"),
    ("fr", "Nouvel article 5 bis. Phares", "art_5bis", "Nouvel article 5 bis", "Phares"),
    ("es", "Proyecto de artículo 1. Faros", "art_1", "Proyecto de artículo 1", "Faros"),
    ("ru", "Проект статьи 1. Маяки", "art_1", "Проект статьи 1", "Маяки"),
]


@pytest.mark.parametrize(("language", "head", "eid", "label", "heading"), HEADS)
@pytest.mark.parametrize(("suffix", "mark"), [("md", "### "), ("txt", "")])
def test_an_article_is_read_with_what_its_heading_says_besides(
    suffix: str, mark: str, language: str, head: str, eid: str, label: str, heading: str
) -> None:
    text = f"{mark}{head}\n\n1. One.\n\n2. Two.\n"
    found = read_draft(text.encode(), f"x.{suffix}", {"language": language})
    article = found.provisions[found.by_eid[eid]]
    assert (label, heading) == (article.label, article.heading)
    assert f"{eid}__para_2" in found.by_eid


@pytest.mark.parametrize(
    "said",
    ["New article 5 of the Pact shall bind all.", "Draft articles are read in May.", "Former members of article 3 sleep."],
)
def test_a_sentence_that_begins_so_is_none(said: str) -> None:
    found = read_draft(f"Article 1. Lamps\n\nLamps burn.\n\n{said}\n".encode(), "x.txt")
    assert ["art_1"] == [each.eid for each in found.provisions if each.tag == "article"]


def test_a_note_that_tells_of_no_number_stays_in_the_heading() -> None:
    found = read_draft(b"### Article 3 (old lamps). Flags\n\n1. One.\n", "x.md")
    assert "(old lamps)" in found.provisions[found.by_eid["art_3"]].heading


def test_draft_principles_are_cited_as_principles() -> None:
    text = "Draft principle 1. Lamps\n\nLamps burn.\n\nDraft principle 2. Oil\n\nOil burns under principle 1.\n"
    assert [("art_1",)] == [each.targets for each in find(read_draft(text.encode(), "x.txt"))]
