"""References in words, and to divisions that are counted anew; the wordings are our own."""

import pytest

from tests.align.builder import build
from treaty_tui.language import LANGUAGES, module
from treaty_tui.references.citations import hopeful, scan
from treaty_tui.references.resolved import find
from treaty_tui.references.worded import worded

READ = [
    ("en", "as articles three and four of this Convention say", ["article 3", "article 4"]),
    ("en", "Articles Seven to Nine", ["article 7", "article 9"]),
    ("en", "in paragraph two of article twenty-one,", ["article 21/paragraph 2"]),
    ("en", "the lamps of article 4 and article five (b)", ["article 4", "article 5/point b"]),
    ("en", "under article five, chapter two applies", ["article 5", "chapter 2"]),
    ("en", "the second paragraph of this article", ["paragraph nn_2"]),
    ("fr", "les articles trois et quatre de la présente Convention", ["article 3", "article 4"]),
    ("fr", "l'article vingt et un et le paragraphe deux", ["article 21", "paragraph 2"]),
    ("fr", "au deuxième paragraphe du présent article", ["paragraph nn_2"]),
    ("es", "los artículos tres y cuatro", ["article 3", "article 4"]),
    ("es", "los artículos treinta y uno y segundo", ["article 31", "article 2"]),
    ("es", "los párrafos segundo y tercero del artículo 5", ["article 5/paragraph nn_2", "article 5/paragraph nn_3"]),
    ("es", "el segundo párrafo del presente artículo", ["paragraph nn_2"]),
    ("ru", "статьи третья и четвёртая", ["article 3", "article 4"]),
    ("ru", "в статье двадцать первой", ["article 21"]),
    ("ru", "во втором пункте и статьях третьей и пятой", ["article 3", "article 5"]),
    ("ru", "второго пункта настоящей статьи", ["paragraph nn_2"]),
    ("ar", "المادتين الثالثة والرابعة", ["article 3", "article 4"]),
    ("ar", "المادة الثالثة والعشرين", ["article 23"]),
    ("zh", "第三条至第五条", ["article 3", "article 5"]),
]


@pytest.mark.parametrize(("language", "text", "paths"), READ)
def test_numbers_in_words_are_read(language: str, text: str, paths: list[str]) -> None:
    assert paths == ["/".join(" ".join(step) for step in path) for c in scan(text, language) for path in c.paths]
    some, said = hopeful(f"\0{text}", ["", text], language)
    assert {1} == some
    assert language == "zh" or said == {1} or not worded(text, language)


NONE = [
    ("en", "under this article two Parties share a lamp"),
    ("en", "as this article one of the Parties wrote"),
    ("en", "the article two hundred people signed"),
    ("en", "the article one or more Parties wrote"),
    ("fr", "un article un peu plus long"),
    ("es", "el artículo uno de los Estados escribió"),
    ("ru", "статья принята"),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_a_number_that_counts_what_follows_is_no_article_s(language: str, text: str) -> None:
    assert [] == scan(text, language)


@pytest.mark.parametrize("language", sorted({*LANGUAGES} - {"zh"}))
def test_every_number_in_words_is_looked_for(language: str) -> None:
    assert getattr(module(language), "CITED_WORDS", None)


def test_a_paragraph_named_by_its_place_in_this_article_is_found_with_a_number_or_without() -> None:
    draft = build("Article 1. Lamps\nLamps burn.\n\nThey are red. See the first paragraph of this article.\n")
    (found,) = find(draft)
    assert ("current", ("art_1__para_nn_1",)) == (found.status, found.cited)
    numbered = build("Article 1. Lamps\n1. Lamps burn.\n2. They are red. See the first paragraph of this article.\n")
    assert [("art_1__para_1",)] == [ref.cited for ref in find(numbered)]


PARTS = """Part I. Lamps
Section 1. Oil
Article 1. Oil
1. Oil is kept under Section 2 of this Part and not under Section 1 of Part II.
Section 2. Wicks
Article 2. Wicks
1. Wicks are cut under Section 3 of this Part.
Part II. Bells
Section 1. Rope
Article 3. Rope
1. Rope is kept under Section 1.
"""


def test_a_section_that_each_part_counts_anew_is_that_of_the_part_around_the_words() -> None:
    found = [(ref.cited, ref.status) for ref in find(build(PARTS))]
    assert [
        (("part_I__sec_2",), "current"),
        (("part_II__sec_1",), "current"),
        (("sec_3",), "broken"),
        (("part_II__sec_1",), "current"),
    ] == found


RANGES = [
    ("en", "paragraph 1, point (a) to point (c), of article 4", "article 4/paragraph 1/point"),
    ("fr", "article 5, alinéa a) à l'alinéa c)", "article 5/point"),
    ("es", "del apartado a) al apartado c) del párrafo 1", "paragraph 1/point"),
]


@pytest.mark.parametrize(("language", "text", "home"), RANGES)
def test_both_ends_of_a_range_stand_in_one_place(language: str, text: str, home: str) -> None:
    (found,) = scan(text, language)
    assert {1} == found.ranges
    assert [f"{home} a", f"{home} c"] == ["/".join(" ".join(step) for step in path) for path in found.paths]


def test_a_chinese_section_is_that_of_this_part() -> None:
    (found,) = scan("本部分第二节", "zh")
    assert "部分" == found.here
