"""Sections and the like with numbers in parts, "section 1.2", and those that all chapters count in one row; texts of our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references import resolved
from treaty_tui.references.citations import scan

CODE = """# Code
## 1. Lamps
### 1.1 Oil
1.1.1 Oil is bought.
### 1.2 Wicks
1.2.1 Wicks are trimmed:
(a) at dusk.
## 2. Boats
### 2.1 Hulls
2.1.1 {}.
2.1.2 Hulls are tarred.
## Annex 3. Forms
1. A form for lamps.
2. A form for boats.
"""


@pytest.mark.parametrize(
    ("said", "target", "status"),
    [
        ("See section 1.2", "sec_1__sec_1.2", "current"),
        ("See section 1.9", "sec_1__sec_1.9", "broken"),
        ("See section 1.2.1", "sec_1__sec_1.2__para_1.2.1", "current"),
        ("See section 1.2.1 (a)", "sec_1__sec_1.2__para_1.2.1__point_a", "current"),
        ("See paragraph 1.2.1", "sec_1__sec_1.2__para_1.2.1", "current"),
        ("See annex 3.2", "annex_3__para_2", "current"),
        ("See section 2", "sec_2", "current"),
    ],
)
def test_what_bears_the_whole_number_is_meant(said, target, status):
    found = resolved.find(read_draft(CODE.format(said).encode(), "x.md"))

    assert [((target,), status)] == [(each.cited, each.status) for each in found]


def test_a_list_and_a_range_name_each_of_them():
    (listed,) = resolved.find(read_draft(CODE.format("See sections 1.1 and 1.2").encode(), "x.md"))
    (ranging,) = resolved.find(read_draft(CODE.format("See paragraphs 2.1.1 to 2.1.2").encode(), "x.md"))

    assert ("sec_1__sec_1.1", "sec_1__sec_1.2") == listed.cited
    assert "current" == ranging.status


@pytest.mark.parametrize(
    ("language", "text", "tag"),
    [
        ("en", "as chapter 1.2 says", "chapter"),
        ("en", "as appendix 1.2 says", "annex"),
        ("fr", "comme dit la partie 1.2", "part"),
        ("es", "según la sección 1.2", "section"),
        ("ru", "как указано в разделе 1.2", "section"),
        ("ar", "كما ورد في الفصل 1.2", "chapter"),
    ],
)
def test_no_part_of_a_number_is_lost_in_any_language(language, text, tag):
    (citation,) = scan(text, language)

    assert (((tag, "1.2"),),) == citation.paths


def test_a_russian_part_of_an_article_may_have_a_number_in_parts():
    (citation,) = scan("согласно части 2.1 статьи 5", "ru")

    assert ((("article", "5"), ("paragraph", "2.1")),) == citation.paths
