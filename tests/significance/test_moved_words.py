"""Words that bind or bound and only went past others: told as moved; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed

PAST = [
    ("Each catch shall only be counted once.", "Each catch shall be tallied only once.", "'only' moved"),
    ("Owners solely may buy nets.", "Owners may sell solely nets.", "'solely' moved"),
    (
        "The Moot, acting by vote, shall issue rules.",
        "The Moot shall, acting by vote on a plan, issue all rules.",
        "'shall' moved",
    ),
    ("The Moot may, by a vote, lay down rules.", "The Moot, by two votes, may lay down all rules.", "'may' moved"),
]


@pytest.mark.parametrize(("old", "new", "moved"), PAST)
def test_a_word_of_law_that_went_past_others_has_moved(old: str, new: str, moved: str) -> None:
    found = weighed(old, new)
    told = [flag.reason for flag in found.flags]
    word = moved.split(" ")[0]
    assert moved in told
    assert not [reason for reason in told if reason in (f"{word} deleted", f"{word} inserted")]
    assert "substantive" == found.significance


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The Moot shall meet in May. Owners pay dues.", "The Moot meets in May. Owners shall, by law, pay dues."),
        ("Crews only sail at dawn and masters pay.", "Crews sail at dawn and masters repay only dues."),
    ],
)
def test_a_duty_that_another_one_has_now_did_not_move(old: str, new: str) -> None:
    assert not [flag for flag in weighed(old, new).flags if flag.reason.endswith(" moved")]
