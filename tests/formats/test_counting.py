"""Numbers that the page counts by itself, and numbers in two parts."""

from tests.formats.test_structure import eids
from treaty_tui.formats import markdown, read_draft


def test_a_list_numbered_with_ones_counts_up_as_it_does_on_the_finished_page():
    text = (
        "# Pact\n## Article 1\n1. One.\n1. Two:\n   1. a;\n\n      more of a;\n   1. b.\n\n1. Three that is\nwrapped.\n1. Four.\n"
    )

    assert [
        "art_1__para_1",
        "art_1__para_2",
        "art_1__para_2__point_a",
        "art_1__para_2__point_a__para_nn_1",
        "art_1__para_2__point_b",
        "art_1__para_3",
        "art_1__para_4",
    ] == eids(text)[2:]
    draft = read_draft(text.encode(), "x.md")
    assert not draft.findings
    assert ["1.", "2.", "3.", "4."] == [each.label for each in draft.provisions if each.tag == "paragraph" and each.label]


def test_each_article_and_each_option_counts_for_itself_with_or_without_signs_of_a_heading():
    text = "# Pact\nArticle 1. Lamps\n1. One.\nArticle 2. Tolls\n1. One.\n1. Two.\n\n"
    text += "**Option 1:**\n\n1. A.\n1. B.\n\n**Option 2:**\n\n1. C.\n"

    assert ["art_1__para_1", "art_2__para_1", "art_2__para_2"] == [
        each for each in eids(text) if "para" in each and "alt" not in each
    ]
    assert ["alt_1__para_1", "alt_1__para_2", "alt_2__para_1"] == [
        each[-13:] for each in eids(text) if "alt" in each and "para_" in each[-7:]
    ]


def test_a_list_with_any_other_number_is_taken_at_its_word():
    assert ["art_1__para_1", "art_1__para_1-2", "art_1__para_2"] == eids("# Pact\n## Article 1\n1. One.\n1. One.\n2. Two.\n")[2:]


def test_plain_text_counts_nothing_by_itself():
    assert ["art_1__para_1", "art_1__para_1-2"] == eids("PACT\n\nArticle 1\n\n1. One.\n\n1. One.\n", "x.txt")[2:]


def test_what_was_counted_is_written_and_read_back():
    draft = read_draft(b"# Pact\n## Article 1\n1. One.\n1. Two:\n   1. a;\n   1. b.\n", "x.md")
    again = read_draft(markdown.write(draft), "x.md")

    assert [each._replace(line=0) for each in draft.provisions] == [each._replace(line=0) for each in again.provisions]


def test_a_repeated_number_leaves_a_printed_one_its_name():
    text = "# Pact\n## Article 13\nA.\n## Article 13\nB.\n## Article 13-1. Lamps\nC.\n## Article 13-2\nD.\n"

    assert ["art_13", "art_13-3", "art_13-1", "art_13-2"] == [each for each in eids(text) if "__" not in each][1:]
