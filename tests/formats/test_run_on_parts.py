"""Numbers in parts that an export ran into the line of their heading: `3. Money 3.1 Each Party pays. 3.2 It may ask why.`"""

import pytest

from treaty_tui.formats import canonical, read_draft


def read(*lines: str) -> list[tuple[str, str]]:
    draft = read_draft("\n\n".join(("Annex I. Rules on lamps", *lines)).encode(), "lamps.txt")
    again = read_draft(canonical.write(draft), "lamps.md")
    found = [(p.eid, p.words) for p in draft.provisions if p.tag in ("paragraph", "point")]
    assert found == [(p.eid, p.words) for p in again.provisions if p.tag in ("paragraph", "point")]
    return [(eid.removeprefix("annex_1__"), words) for eid, words in found]


def test_they_are_paragraphs_like_those_on_lines_of_their_own() -> None:
    assert read("3. Money 3.1 Each Party pays. 3.2 It may ask why.") == read(
        "3. Money", "3.1 Each Party pays.", "3.2 It may ask why."
    )
    assert read("3. Money 3.1 Each Party pays. 3.2 It may ask why.") == [
        ("para_3", "Money"),
        ("para_3__para_3.1", "Each Party pays."),
        ("para_3__para_3.2", "It may ask why."),
    ]


def test_points_stay_with_the_number_that_they_stand_under() -> None:
    found = read("3. Money 3.1 A Party pays: (a) Oil; (b) Wicks as in rule 3.2. 3.2 It may pay: (a) Late; (b) Never.")
    assert [eid for eid, _ in found] == [
        "para_3",
        *("para_3__para_3.1", "para_3__para_3.1__point_a", "para_3__para_3.1__point_b"),
        *("para_3__para_3.2", "para_3__para_3.2__point_a", "para_3__para_3.2__point_b"),
    ]
    assert found[3][1] == "Wicks as in rule 3.2."


@pytest.mark.parametrize(
    "line",
    [
        "3. Under rules 3.1 and 3.2 each Party pays. It may ask why.",
        "3. Each Party pays, says rule 3.1 of the Accord. 3.2 Litres are enough.",
        "3. Each Party pays. 3.1 Litres are a lamp. 3.2 Litres are two.",
        "3. Money 2.1 Litres are a lamp. 2.2 Litres are two.",
        "3. Money 3.1 Litres are a lamp. See rule 3.3 Above. Rest.",
        "3. Money 3.1 litres are a lamp. 3.2 litres are two.",
    ],
)
def test_other_numbers_are_words(line: str) -> None:
    assert read(line) == [("para_3", line[3:])]


def test_a_new_number_ends_the_points_of_the_one_before() -> None:
    """`(d)` further on is no fourth point of the list above: the line's own number closed that."""
    found = read("1. It lists: (a) Oil; (b) Wicks; (c) Lamps.", "2. Meetings (a) When They meet. (b) Where It is told. (d) Who")
    assert [eid for eid, _ in found] == ["para_1", *(f"para_1__point_{x}" for x in "abc"), "para_2"]


def test_a_paragraph_that_was_printed_behind_the_one_before_is_one_of_its_own() -> None:
    assert [("para_5", "[Ports strive to trim lamps.]"), ("para_6", "[Ports ring bells.]")] == read(
        "5. [Ports strive to trim lamps.] 6. [Ports ring bells.]"
    )


@pytest.mark.parametrize(
    "line",
    [
        "5. Ports do as told in paragraph 6. They ring bells.",
        "5. Ports do as told in rule 7. 8. Bells are rung.",
        "5. Lamps burn as on day 6. of the month.",
    ],
)
def test_a_number_that_does_not_go_on_behind_a_sentence_is_no_paragraph(line: str) -> None:
    assert ["para_5"] == [eid for eid, _ in read(line)]


@pytest.mark.parametrize("number", ["6", "VI"])
def test_a_numbered_paragraph_that_begins_with_a_reference_heads_nothing(number):
    paragraphs = f"1. Rafts are oak.\n2. Article {number} RAFTA and article 3 of its protocol stand.\n3. Boats sink.\n"
    text = f"# Pact\n\n### Article 5\n\n{paragraphs}"
    draft = read_draft(text.encode(), "x.md")

    assert [each.eid for each in draft.provisions][1:] == ["art_5", "art_5__para_1", "art_5__para_2", "art_5__para_3"]
    assert not draft.findings


def test_an_article_that_runs_on_behind_a_number_is_still_found():
    text = "Article 1. Rafts. 1. Rafts are oak.\n2. Article 2. Boats. 1. Boats are pine.\nArticle 3. End.\n"

    assert "art_2" in [each.eid for each in read_draft(text.encode(), "x.txt").provisions]
