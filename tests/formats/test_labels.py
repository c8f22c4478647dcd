"""The quick looks at a label say what the whole pattern says."""

from hypothesis import given, settings
from hypothesis import strategies as st

from treaty_tui.formats import labels

PARTS = [
    "[",
    "{",
    " ",
    "\u00a0",
    "-",
    "–",
    "— ",
    ".",
    ")",
    "(",
    "．",
    "、",
    ":",
    ",",
    "a",
    "B",
    "iv",
    "the",
    "Having",
    "bis",
    "ter",
    "alt",
    "кватер",
    "1",
    "2",
]


@settings(max_examples=2000, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=7).map("".join))
def test_no_label_is_taken_for_a_word(text: str) -> None:
    if labels._WORD.match(text):
        assert labels._any_label().match(text) is None


def test_lines_of_prose_are_known_by_their_first_word_and_labels_are_not() -> None:
    for prose in (
        "The States Parties shall",
        "[The States",
        "In order to",
        "Cross-border data",
        "[[A State Party may",
        "Decisions, if any",
    ):
        assert labels._WORD.match(prose)
        assert labels.match(prose) is None
    for line in ("a. point", "[b) point", "iv bis) point", "d ter． point"):
        assert not labels._WORD.match(line), line
        assert labels.match(line) is not None, line
