"""`Rule 1` and its like are the articles of a text that has no others; a schedule is an annex."""

import pytest

from tests.formats.test_structure import eids
from treaty_tui.formats import canonical, read_draft


@pytest.mark.parametrize(
    ("language", "word"),
    [
        *(("en", word) for word in ("Rule", "REGULATION", "Principle", "Clause", "Guideline", "Paragraph")),
        *(("fr", "Règle"), ("fr", "PRINCIPE"), ("es", "Cláusula"), ("es", "Regla"), ("ru", "Правило"), ("ru", "ПРИНЦИП")),
        *(("ar", "القاعدة"), ("ar", "المبدأ"), ("zh", "规则"), ("zh", "原则")),
    ],
)
def test_they_are_articles_where_they_count_through_the_text(language, word):
    head = f'+++\nid = "x"\nlanguage = "{language}"\n+++\n# T\n'
    draft = read_draft(f"{head}{word} 1\n1. Aaa.\n2. Bbb.\n\n{word} 2\nCcc. Ddd.\n\n{word} 3: Eee\n(a) Fff.\n".encode(), "x.md")

    assert [each.eid for each in draft.provisions[1:]] == [
        *("art_1", "art_1__para_1", "art_1__para_2", "art_2", "art_2__para_nn_1", "art_3", "art_3__point_a"),
    ]
    assert (draft.get("art_3").label, draft.get("art_3").heading) == (f"{word} 3", "Eee")
    again = read_draft(canonical.write(draft), "x.md")
    assert [each._replace(line=0) for each in again.provisions] == [each._replace(line=0) for each in draft.provisions]


@pytest.mark.parametrize(
    "text",
    [
        "Article 1\n\nThe moot meets.\n\nRule 1\n\nIt sits.\n\nRule 2\n\nIt stands.\n",
        "The moot meets and sits and stands in the hall.\n\nRule 4 Sitting\n\nIt sits.\n\nRule 7 Standing\n\nIt stands.\n",
        "The moot meets and sits and stands in the hall.\n\nRule 1 applies to all.\n\nRule 2 applies to some.\n",
        "The moot meets and sits and stands in the hall.\n\nParagraph 1 Sitting\n\nIt sits.\n",
    ],
)
def test_elsewhere_they_are_words(text):
    draft = read_draft(f"Pact on moots\n\n{text}".encode(), "x.txt")

    assert text.count("Article") == [each.tag for each in draft.provisions].count("article")
    assert text.count("Rule") + text.count("Para") == sum("Rule" in each.text or "Para" in each.text for each in draft.provisions)


def test_a_schedule_is_an_annex():
    text = "Article 1\n\nThe moot shall meet.\n\nSCHEDULE 1\n\n1. Oak.\n\nSchedule 2: Woods\n\n1. Elm.\n"

    assert eids(text, "x.txt")[2:] == ["annex_1", "annex_1__para_1", "annex_2", "annex_2__para_1"]


def test_of_two_words_that_count_as_far_the_first_heads_articles():
    words = ("Rule", "Clause", "Principle", "Guideline")
    text = "".join(f"{word} {number}\n\nThe {word} binds {number}.\n\n" for word in words for number in (1, 2))
    draft = read_draft(f"Pact on moots\n\n{text}".encode(), "x.txt")

    assert ["Rule 1", "Rule 2"] == [each.label for each in draft.provisions if each.tag == "article"]


def test_an_inserted_rule_is_an_article_too():
    text = "Rule 1\n\nIt sits.\n\nRule 1 bis\n\nIt stands.\n\nRule 2\n\nIt walks.\n"

    assert ["art_1", "art_1bis", "art_2"] == [each for each in eids(f"Pact on moots\n\n{text}", "x.txt") if each.count("_") == 1]
