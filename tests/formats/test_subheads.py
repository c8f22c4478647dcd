"""Headings of the markup that bear a number, but none of the words that head parts, articles or annexes."""

import pytest

from treaty_tui.formats import canonical, read_draft


def _read(*lines):
    """What has a heading, in the text and as our own writer writes it: eId, label, heading."""
    draft = read_draft(("# Rules\n\n" + "\n\n".join(lines) + "\n").encode(), "x.md")
    again = read_draft(canonical.write(draft), "x.md")
    found = [(each.eid, each.label, each.heading) for each in draft.provisions if each.heading]
    assert found == [(each.eid, each.label, each.heading) for each in again.provisions if each.heading]
    return found


def test_numbers_in_parts_head_sections_in_the_section_whose_number_they_begin_with():
    lines = (
        "## 1. Rafts",
        "### 1.1 Oak",
        "Oak floats.",
        "### 1.2 Pine",
        "1. Pine floats.",
        "## 2. Boats",
        "### 2.1 Ash",
        "Ash sinks.",
    )

    assert _read(*lines) == [
        ("sec_1", "1.", "Rafts"),
        ("sec_1__sec_1.1", "1.1", "Oak"),
        ("sec_1__sec_1.2", "1.2", "Pine"),
        ("sec_2", "2.", "Boats"),
        ("sec_2__sec_2.1", "2.1", "Ash"),
    ]


def test_paragraphs_stand_in_the_innermost():
    draft = read_draft(b"# Rules\n\n## 1. Rafts\n\n### 1.1 Oak\n\n1. Oak floats.\n2. Oak is dear.\n", "x.md")

    assert [each.eid for each in draft.provisions if each.text][1:] == ["sec_1__sec_1.1__para_1", "sec_1__sec_1.1__para_2"]


@pytest.mark.parametrize("heading", ["2030 Agenda", "7. Rafts of the year", "3.4 Metres"])
def test_a_number_that_counts_nothing_stays_in_the_heading(heading):
    assert _read("## 1. Rafts", "Oak floats.", f"## {heading}", "Pine floats.")[1][1:] == ("", heading)


def test_a_heading_without_a_number_between_them_ends_no_count():
    assert [each[0] for each in _read("## 1. Rafts", "Oak.", "## Notes", "Ash.", "## 2. Boats", "Pine.")] == [
        "sec_1",
        "sec_nn_1",
        "sec_2",
    ]


def test_headings_that_share_a_word_are_sections_of_the_annex_and_not_its_heading():
    lines = ("### Article 1. Oak", "Oak floats.", "## Annex", "### Form A-1. Rafts", "1. Oak.", "### Form B–1. Boats", "1. Ash.")

    assert _read(*lines) == [
        ("art_1", "Article 1", "Oak"),
        ("annex_1__sec_A-1", "Form A-1", "Rafts"),
        ("annex_1__sec_B-1", "Form B–1", "Boats"),
    ]


def test_a_heading_of_its_own_kind_is_that_of_the_annex_above_it():
    assert _read("### Article 1. Oak", "Oak floats.", "## Annex", "### Form 1", "1. Ash.")[1:] == [("annex_1", "Annex", "Form 1")]


def test_a_word_and_a_number_alone_are_the_words_of_a_heading():
    assert _read("## Raft 1", "Oak.", "## Raft 2", "Ash.") == [("sec_nn_1", "", "Raft 1"), ("sec_nn_2", "", "Raft 2")]


def test_roman_numbers_that_count_head_sections_where_there_are_no_articles():
    lines = ["## I. Oak", "1. Oak.", "## II. Ash", "2. Ash.", "### A. Elm", "3. Elm.", "## III. Fir", "4. Fir."]

    assert [("sec_I", "I.", "Oak"), ("sec_II", "II.", "Ash"), ("sec_nn_1", "", "A. Elm"), ("sec_III", "III.", "Fir")] == _read(
        *lines
    )


def test_a_roman_number_that_does_not_count_is_one_of_the_words():
    assert _read("## I. Oak", "Oak.", "## III. Ash", "Ash.") == [("sec_I", "I.", "Oak"), ("sec_nn_1", "", "III. Ash")]
