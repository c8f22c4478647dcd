"""Options that hold whole numbered paragraphs or points: they interrupt a list, which goes on in each of them and behind them."""

import pytest

from tests.formats.test_structure import eids
from treaty_tui.formats import read_draft
from treaty_tui.formats.canonical import write

HELD = ["art_1", "art_1__para_1", "art_1__alt_1", "art_1__alt_1__para_2", "art_1__alt_2", "art_1__alt_2__para_2", "art_1__para_3"]


@pytest.mark.parametrize("heading", ["Option {}", "Option {}:", "**Option {}**", "OPTION {}", "Option {} –", "#### Option {}"])
def test_a_paragraph_that_stands_below_two_options_stands_in_them(heading):
    first, second = heading.format(1), heading.format(2)
    text = f"## Article 1\n1. Lamps burn.\n{first}\n2. One keeper.\n{second}\n2. Two keepers.\n3. They sleep.\n"

    assert eids(text) == HELD
    assert eids(text.replace("\n", "\n\n")) == HELD
    assert not read_draft(text.encode(), "x.md").findings


def test_points_in_options_belong_to_the_paragraph_that_the_options_stand_in():
    text = "Article 1\n1. Lamps:\n(a) burn;\nOption 1\n(b) shine;\nOption 2\n(b) glow;\n(c) smoke.\n2. They sleep.\n"

    assert eids(text, "x.txt")[2:] == [
        "art_1__para_1__point_a",
        "art_1__para_1__alt_1",
        "art_1__para_1__alt_1__point_b",
        "art_1__para_1__alt_2",
        "art_1__para_1__alt_2__point_b",
        "art_1__para_1__point_c",
        "art_1__para_2",
    ]


def test_an_option_with_a_title_or_without_a_text_holds_paragraphs_too():
    titled = "Article 1\n1. Lamps.\nOption 1: Many\n2. B.\n3. C.\nOption 2: One\n2. D.\n4. E.\n"
    empty = "Article 1\n1. Lamps.\nOption 1: No text\nOption 2\n2. B.\nOption 3\n2. C.\n3. D.\n"

    assert eids(titled, "x.txt")[2:] == [
        "art_1__alt_1",
        "art_1__alt_1__para_2",
        "art_1__alt_1__para_3",
        "art_1__alt_2",
        "art_1__alt_2__para_2",
        "art_1__para_4",
    ]
    assert eids(empty, "x.txt")[2:] == [
        "art_1__alt_1",
        "art_1__alt_2",
        "art_1__alt_2__para_2",
        "art_1__alt_3",
        "art_1__alt_3__para_2",
        "art_1__para_3",
    ]


def test_what_the_options_have_in_common_tells_where_the_last_one_ends():
    longer = "Article 1\n1. Lamps.\nOption 1\n2. B.\nOption 2\n2. C.\n3. D.\n3. E.\n"
    own = "Article 1\nOption 1\n1. Lamps.\n2. B.\nOption 2\n1. C.\n{} D.\n"

    assert eids(longer, "x.txt")[-3:] == ["art_1__alt_2__para_2", "art_1__alt_2__para_3", "art_1__para_3"]
    assert eids(own.format("2."), "x.txt")[-1] == "art_1__alt_2__para_2"
    assert eids(own.format("3."), "x.txt")[-1] == "art_1__para_3"


def test_options_that_have_their_own_text_hold_no_paragraph():
    text = "Article 1\n1. Lamps.\nOption 1: The keeper sings.\nOption 2: No text\n2. B.\n"

    assert eids(text, "x.txt")[2:] == ["art_1__para_1__alt_1", "art_1__para_1__alt_2", "art_1__para_2"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2. Alt 1. One keeper.\n2. Alt 2. Two keepers.", ["para_2", "para_2__alt_1", "para_2__alt_2"]),
        ("2. Option A: One keeper.\n2. Option B: Two keepers.", ["para_2", "para_2__alt_A", "para_2__alt_B"]),
        ("2. One keeper.\n2 alt 1. Two keepers.\n2 Alt 2: None.", ["para_2", "para_2alt1", "para_2alt2"]),
        ("2 Alt 1. One keeper.\n2 Alt 2. Two keepers.", ["para_2alt1", "para_2alt2"]),
        ("2. One keeper.\n\n[OR]\n\n2. Two keepers.", ["para_2", "para_nn_1", "para_2alt"]),
        ("2. One keeper.\n\nAnd so on.\n\n2. Two keepers.", ["para_2", "para_nn_1", "para_2-2"]),
    ],
)
def test_a_number_that_is_printed_again_for_another_wording_is_of_one_paragraph(text, found):
    """What the writer writes reads the same; a second wording stands where its number does."""
    draft = read_draft(f"### Article 1\n1. Lamps burn.\n{text}\n3. They sleep.\n".encode(), "x.md")
    expected = [f"art_1__{name}" for name in ("para_1", *found, "para_3")]

    assert [provision.eid for provision in draft.provisions if provision.parent >= 0] == expected
    assert [provision.eid for provision in read_draft(write(draft), "x.md").provisions][-len(expected) :] == expected
