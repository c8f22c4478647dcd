"""Numbers of what was put in later, as drafts print them: "2-bis", "3 (1 bis)", "5.1 bis"; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references.citations import scan
from treaty_tui.references.resolved import find

CITED = [
    ("en", "under article 2-bis of this Pact", ["article 2bis"]),
    ("en", "articles 2-bis and 3(1-bis)", ["article 2bis", "article 3/paragraph 1bis"]),
    ("en", "article 3 (1 bis) (b)", ["article 3/paragraph 1bis/point b"]),
    ("en", "paragraph 5.1 bis", ["paragraph 5.1bis"]),
    ("en", "article 6 (bis)", ["article 6bis"]),
    ("en", "articles 2-4, 6-ter", ["article 2", "article 4", "article 6ter"]),
    ("fr", "l'article 2-bis", ["article 2bis"]),
    ("es", "del artículo 2-ter", ["article 2ter"]),
    ("ru", "пункта 1-бис статьи 2-бис", ["article 2bis/paragraph 1bis"]),
    ("ru", "пункт 5.1-бис", ["paragraph 5.1bis"]),
    ("ar", "المادة (2) مكررا", ["article 2bis"]),
    ("ar", "المادة (2)", ["article 2"]),
]


@pytest.mark.parametrize(("language", "text", "paths"), CITED)
def test_a_number_put_in_later_is_read_with_its_word(language: str, text: str, paths: list[str]) -> None:
    found = [path for citation in scan(text, language) for path in citation.paths]
    assert paths == ["/".join(" ".join(step) for step in path) for path in found]


@pytest.mark.parametrize(("suffix", "marked"), [(".md", "### "), (".txt", "")])
def test_an_arabic_article_with_its_number_in_brackets_is_one_put_in_later(suffix: str, marked: str) -> None:
    lines = [
        "المادة (2)",
        "الغرض حماية المنارات.",
        "المادة (2) مكررا",
        "تضاء المنارات ليلا.",
        "المادة (3)",
        "تطبق المادة (2) مكررا.",
    ]
    text = "\n\n".join(["# اتفاقية المنارات", *[f"{marked}{line}" if line.startswith("المادة") else line for line in lines]])
    draft = read_draft(text.encode(), f"draft{suffix}")
    assert ["art_2", "art_2bis", "art_3"] == [each.eid for each in draft.provisions if each.tag == "article"]
    assert [("art_2bis",)] == [reference.targets for reference in find(draft)]
