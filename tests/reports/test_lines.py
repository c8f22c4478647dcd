"""Wrapping styled runs to terminal cells."""

from hypothesis import given
from hypothesis import strategies as st

from treaty_tui.reports.lines import Run, beside, cells, paint, wrap

RUNS = st.lists(st.tuples(st.sampled_from(["", "-", "+"]), st.text(alphabet="ab 中é\n-", max_size=30)), max_size=6)


@given(RUNS, st.integers(2, 40))
def test_no_line_is_too_wide_and_no_letter_is_lost(runs: list[Run], width: int) -> None:
    lines = wrap(runs, width)
    assert all(sum(cells(text) for _, text in line) <= width for line in lines)
    letters = "".join("".join(text for _, text in runs).split())
    assert letters == "".join("".join(text for line in lines for _, text in line).split())


def test_wide_letters_take_two_cells_and_marks_none() -> None:
    assert 4 == cells("中文")
    assert 1 == cells("e\u0301")


def test_columns_stand_beside_each_other() -> None:
    block = beside([[[("", "a")], [("", "b")]], [[("+", "c")]]], [3, 3])
    assert ["a   │ c", "b   │"] == [paint(line, False) for line in block]
