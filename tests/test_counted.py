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


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        ("Une taxe de 2 500 000 sous.", "Une taxe de 2 600 000 sous.", ["2 500 000"], ["2 600 000"]),
        ("Une taxe de 2 500 000 sous.", "Une taxe de 12 500 000 sous.", ["2 500 000"], ["12 500 000"]),
        ("Une taxe de 3 millions.", "Une taxe de 3 000 000.", ["3 millions"], ["3 000 000"]),
        ("En 2030 500 barques.", "En 2030 600 barques.", ["500"], ["600"]),
        ("[5 000][6 000] lamps of 7 000 burn", "[5 500][6 000] lamps of 7 100 burn", ["5 000", "7 000"], ["5 500", "7 100"]),
        ("Rafts 3, 400 and 500 sail.", "Rafts 3, 400 and 600 sail.", ["500"], ["600"]),
    ],
)
def test_a_number_whose_thousands_a_space_parts_is_whole(old: str, new: str, gone: list[str], come: list[str]) -> None:
    runs = diff(old, new)
    assert old == "".join(text for op, text in runs if op != "+")
    assert new == "".join(text for op, text in runs if op != "-")
    assert (gone, come) == ([text for op, text in runs if op == "-"], [text for op, text in runs if op == "+"])
