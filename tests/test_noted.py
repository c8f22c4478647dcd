"""Numbers of notes that a source wrote on to words, beside brackets; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed
from treaty_tui.diff import diff
from treaty_tui.diff.noted import found

TOLD = [
    ("the [purpose18] [aim] of this Pact", "the purpose of this Pact", ["brackets lifted round 'purpose'", "'[aim]' struck"]),
    ("the [aim] [purpose18] of this Pact", "the purpose of this Pact", ["brackets lifted round 'purpose'", "'[aim]' struck"]),
    ("the [purpose18] [aim] of this Pact", "the aim of this Pact", ["'[purpose18]' struck", "brackets lifted round 'aim'"]),
    ("the [Board7 on salt] [Court] shall sit", "the Board on salt shall sit", None),
    ("the purpose of this Pact", "the [purpose18] [aim] of this Pact", None),
]


@pytest.mark.parametrize(("old", "new", "reasons"), TOLD)
def test_the_number_of_a_note_in_a_bracket_makes_no_other_word(old: str, new: str, reasons: list[str] | None) -> None:
    flags = weighed(old, new).flags
    assert {"brackets"} == {flag.kind for flag in flags}
    if reasons is not None:
        assert set(reasons) == {flag.reason for flag in flags}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the [CO2] [smoke] of boats", "the CO of boats"),
        ("the [G20] [Group] meets", "the G meets"),
        ("the [PM10] [H2O] is measured", "the PM and H are measured"),
        ("as in [Article5] [Rule7]", "as in Article 5"),
        ("the [purpose18] [aim]", "the purpose18"),
        ("the [purpose2026] [aim]", "the purpose"),
        ("the [route66.5] [lane]", "the route"),
        ("the [purposes18]", "the purpose"),
    ],
)
def test_words_that_end_in_a_number_are_not_cut(old: str, new: str) -> None:
    assert ([], []) == found(old, new)


@pytest.mark.parametrize(
    ("old", "new"), [each[:2] for each in TOLD] + [("[salt1 and sugar2] [boats4]", "salt1 and [sugar] boats")]
)
def test_the_runs_rebuild_both_sides(old: str, new: str) -> None:
    for one, two in ((old, new), (new, old)):
        runs = diff(one, two)
        assert one == "".join(text for op, text in runs if op != "+")
        assert two == "".join(text for op, text in runs if op != "-")
        assert all(text for _, text in runs)


def test_each_of_thousands_of_such_numbers_is_put_in_again() -> None:
    words = [f"boats{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(5_000)]
    old, new = " ".join(f"{word}7" for word in words), f"[{' '.join(words)}]"
    runs = diff(old, new)
    assert [("+", "["), ("=", words[0]), ("-", "7")] == runs[:3]
    assert (old, new) == tuple("".join(text for op, text in runs if op != side) for side in "+-")
