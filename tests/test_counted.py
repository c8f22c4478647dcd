"""Lists of numbers that went on as a whole; the words are our own."""

import pytest

from treaty_tui.diff import diff

SHIFTED = [
    ("Articles 3, 4 and 5 bind pilots.", "Articles 4, 5 and 6 bind pilots.", ["3>4", "4>5", "5>6"]),
    ("Under articles 3 and 4 pilots rest.", "Under articles 4 and 5 pilots rest.", ["3>4", "4>5"]),
    ("Points (a), (b) and (c) bind pilots.", "Points (b), (c) and (d) bind pilots.", ["a>b", "b>c", "c>d"]),
    ("Les articles 3, 4 et 5 lient le pilote.", "Les articles 4, 5 et 6 lient le pilote.", ["3>4", "4>5", "5>6"]),
    ("Статьи 3, 4 и 5 обязывают лоцмана.", "Статьи 4, 5 и 6 обязывают лоцмана.", ["3>4", "4>5", "5>6"]),
]


@pytest.mark.parametrize(("old", "new", "pairs"), SHIFTED)
def test_each_number_of_a_list_is_paired_with_the_one_at_its_place(old: str, new: str, pairs: list[str]) -> None:
    runs = diff(old, new)
    assert old == "".join(text for op, text in runs if op != "+")
    assert new == "".join(text for op, text in runs if op != "-")
    edits = [text for op, text in runs if op != "="]
    assert pairs == [">".join(edits[at : at + 2]) for at in range(0, len(edits), 2)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Articles 3, 4 and 5 bind pilots.", "Articles 4 and 5 bind pilots."),
        ("Articles 3, 4 or 5 bind pilots.", "Articles 4, 5 and 6 bind pilots."),
    ],
)
def test_a_list_that_lost_a_number_or_is_joined_otherwise_is_cut_as_before(old: str, new: str) -> None:
    runs = diff(old, new)
    assert old == "".join(text for op, text in runs if op != "+")
    assert new == "".join(text for op, text in runs if op != "-")
    assert ["3"] != [text for op, text in runs if op == "-"][:1]
