"""What is told of provisions that stand in brackets as a whole, with others or alone; the wordings are our own."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.compare.select import select
from treaty_tui.formats import read_draft

OPEN = """### Article 1. Boats
1. A red lamp burns by night.
2. Boats keep to the left of the pier.
3. A pilot may come on board.
"""
ENCLOSED = OPEN.replace("1. A", "1. [A").replace("board.", "board.]")
SENTENCE = OPEN.replace("night.", "night. [Any bell").replace("board.", "board.]")
FEWER = ENCLOSED.replace("night.", "night.]").replace("board.]", "board.")
EACH = ENCLOSED.replace("night.", "night.]").replace("2. B", "2. [B").replace("pier.", "pier.]").replace("3. A", "3. [A")
MORE = "4. Bells ring in fog.\n5. Horns blow at noon.\n"
POINTS = "4. Keepers\n(a) burn oil;\n(b) mend nets;\n(c) ring bells.\n"


def told(old: str, new: str, eid: str) -> list[str]:
    """What is told of a provision's brackets."""
    found = compare(*(read_draft(text.encode(), "a.md") for text in (old, new)))
    row = found.row_of_new.get(eid, found.row_of_old.get(eid, -1))
    reasons = [flag.reason for flag in found.flags(row) if flag.kind == "brackets"]
    assert not reasons or "substantive" == found.weighed(row).significance
    return reasons


@pytest.mark.parametrize(
    ("old", "new", "reasons"),
    [
        (OPEN, ENCLOSED, ["brackets opened round article 1 (1) to (3)"]),
        (ENCLOSED, OPEN, ["brackets lifted round article 1 (1) to (3)"]),
        (OPEN.replace("left", "[left]"), ENCLOSED.replace("left", "[left]"), ["brackets opened round article 1 (1) to (3)"]),
        (OPEN, ENCLOSED.replace("left", "right"), ["brackets opened round article 1 (1) to (3)"]),
        (FEWER, ENCLOSED, ["brackets now round article 1 (1) to (3)"]),
        (ENCLOSED, FEWER, ["no longer in the brackets round article 1 (1) to (3)"]),
        (ENCLOSED, ENCLOSED.replace("night", "day"), []),
        (OPEN, SENTENCE, ["brackets opened round article 1 (2) to (3)"]),
        (EACH, SENTENCE, ["brackets now round article 1 (2) to (3)"]),
        (OPEN, OPEN.replace("red", "[red").replace("board.", "board.]"), []),  # nobody meant it to go so far
    ],
)
def test_a_provision_without_a_sign_that_came_into_brackets_or_out_of_them_says_so(
    old: str, new: str, reasons: list[str]
) -> None:
    assert reasons == told(old, new, "art_1__para_2")


def test_points_that_a_bracket_in_their_lead_is_round_say_so_too() -> None:
    reasons = ["brackets opened round article 1 (4) (a) to (c)"]
    enclosed = POINTS.replace("Keepers", "Keepers [shall").replace("bells.", "bells.]")
    assert reasons == told(OPEN + POINTS, OPEN + enclosed, "art_1__para_4__point_a")
    assert reasons == told(OPEN + POINTS, OPEN + enclosed, "art_1__para_4__point_b")


def test_a_bracket_that_goes_further_is_told_where_it_does_no_word_of_which_changed() -> None:
    longer = ENCLOSED.replace("board.]", "board.") + MORE.replace("noon.", "noon.]")
    assert ["brackets now round article 1 (1) to (5)"] == told(ENCLOSED + MORE, longer, "art_1__para_4")
    assert [] == told(ENCLOSED + MORE, longer, "art_1__para_2")


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("4. [Bells ring [twice] in fog.]\n", ["all of it{} in brackets"]),
        ("4. [Bells ring.] [Horns blow.]\n", ["all of it{} in brackets"]),
        ("4. [Bells ring.][^1]\n\n[^1]: In fog.\n", ["all of it{} in brackets"]),
        ("4. [Bells ring] in fog.\n", []),
        ("4. Bells ring [in fog].\n", []),
    ],
)
def test_what_came_or_went_in_brackets_says_so(text: str, reasons: list[str]) -> None:
    assert [each.format("") for each in reasons] == told(OPEN, OPEN + text, "art_1__para_4")
    assert [each.format(" was") for each in reasons] == told(OPEN + text, OPEN, "art_1__para_4")


def test_what_came_or_went_in_the_brackets_of_others_says_so() -> None:
    longer = ENCLOSED.replace("board.]", "board.") + MORE.replace("fog.", "fog.]")
    assert ["all of it in the brackets round article 1 (1) to (4)"] == told(OPEN, longer, "art_1__para_4")
    assert ["all of it was in the brackets round article 1 (1) to (4)"] == told(longer, OPEN, "art_1__para_4")


def test_a_row_all_in_brackets_is_found_by_its_flag() -> None:
    drafts = (
        read_draft(text.encode(), "a.md") for text in (OPEN, OPEN + MORE.replace("4. Bells ring in fog.", "4. [Bells ring.]"))
    )
    found = compare(*drafts)
    assert [found.row_of_new["art_1__para_4"]] == select(found, ["brackets"])


def test_a_mark_that_words_are_agreed_is_told_as_such_alone() -> None:
    assert ["mark '[agreed ad referendum]' put in"] == told(OPEN, OPEN + "4. [agreed ad referendum]\n", "art_1__para_4")
