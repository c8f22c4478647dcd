"""Sections that stand inside of articles, and those that stand above them; the paragraph sign is either."""

import pytest

from tests.formats.test_structure import eids
from treaty_tui.formats import canonical, read_draft

AMERICAN = """Pact on Rafts

Article I. Members

Section 1. Every village may join.

Section 2. Duties

(a) The village pays.

(b) The village mows.

It does so each year.

Article II. Council

Section 1

1. The council sits.

2. It stands.

Sec. 2. Seat. The council sits in the hall:
(a) on chairs;
(b) on the floor.
"""
INSIDE = [
    "title",
    "art_1",
    "art_1__sec_1",
    "art_1__sec_2",
    "art_1__sec_2__point_a",
    "art_1__sec_2__point_b",
    "art_1__sec_2__para_nn_1",
    "art_2",
    "art_2__sec_1",
    "art_2__sec_1__para_1",
    "art_2__sec_1__para_2",
    "art_2__sec_2",
    "art_2__sec_2__para_nn_1",
    "art_2__sec_2__para_nn_1__point_a",
    "art_2__sec_2__para_nn_1__point_b",
]


def test_sections_that_begin_anew_in_each_article_stand_in_it():
    draft = read_draft(AMERICAN.encode(), "x.txt")

    assert [each.eid for each in draft.provisions] == INSIDE
    assert not draft.findings
    section = draft.get("art_1__sec_2")
    assert (section.tag, section.label, section.number, section.heading) == ("paragraph", "Section 2", "2", "Duties")
    assert draft.get("art_1__sec_1").text == "Every village may join."


def test_what_is_written_is_read_again_alike():
    draft = read_draft(AMERICAN.encode(), "x.txt")
    again = read_draft(canonical.write(draft), "x.md")

    assert [each._replace(line=0) for each in again.provisions] == [each._replace(line=0) for each in draft.provisions]


def test_so_they_do_with_markup_and_with_a_paragraph_sign():
    marked = """# Pact
## Article I. Rafts
### Section 1. Oak
Oak floats.
### Section 2. Elm
Elm floats.
## Article II
### Section 1
Pine floats.
"""
    signs = marked.replace("Section", "§").replace("Article II\n### § 1", "Article II\n### § 3")

    assert eids(marked) == [*eids(signs)[:-1], "art_2__sec_1"]
    assert eids(signs)[-1] == "art_2__sec_3"
    assert "art_1__sec_2__para_nn_1" in eids(marked)


@pytest.mark.parametrize(
    "text",
    [
        "Section 1. Rafts\nArticle 1\nOak.\nArticle 2\nElm.\nSection 2. Boats\nArticle 3\nPine.\n",
        "Chapter I\nSection 1\nArticle 1\nOak.\nSection 2\nArticle 2\nElm.\nChapter II\nSection 1\nArticle 3\nPine.\n",
        "Title A\nSection 1\nArticle 1\nOak.\nChapter II\nSection 1\nArticle 2\nElm.\nChapter III\nSection 1\nArticle 3\nPine.\n",
    ],
)
def test_articles_that_run_on_through_sections_stand_below_them(text):
    draft = read_draft(text.encode(), "x.txt")
    articles = [each for each in draft.provisions if each.tag == "article"]

    assert ["art_1", "art_2", "art_3"] == [each.eid for each in articles]
    assert {"section"} == {draft.provisions[each.parent].tag for each in articles}


def test_a_paragraph_sign_is_an_article_where_there_are_no_others():
    rules = "§ 1 Zweck\n(1) Flöße schwimmen.\n(2) Boote nicht.\n§ 2 Boote\nJedes Boot hat ein Ruder.\n§2a Ruder\nEs ist lang.\n"
    text = f"Gesetz über Flöße\n\n{rules}"
    draft = read_draft(text.encode(), "x.txt")

    assert ["art_1", "art_1__para_1", "art_1__para_2", "art_2", "art_2__para_nn_1", "art_2a", "art_2a__para_nn_1"] == eids(
        text, "x.txt"
    )[1:]
    assert ("§ 2", "Boote") == (draft.get("art_2").label, draft.get("art_2").heading)
    assert "§ 3 gilt auch für Boote." == read_draft(f"{text}\n§ 3 gilt auch für Boote.\n".encode(), "x.txt").provisions[-1].text


def test_the_first_line_of_a_preamble_may_be_short():
    text = "Pact on Rafts\n\nThe villages below,\n\nAware that rafts of oak float in any weather,\n\nArticle 1\n\nRafts float.\n"

    assert ["title", "preamble", "preamble__rec_1", "preamble__rec_2", "art_1", "art_1__para_nn_1"] == eids(text, "x.txt")
