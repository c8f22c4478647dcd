from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import get_character_cell_size

from treaty_tui.tui.layout.wrap import fit, width_of, wrap

TEXT = st.text(st.sampled_from("ab ,.\n条約第。é\u0301Ж–"), max_size=120)


def broken(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


def test_lines_break_at_spaces() -> None:
    assert ["one two", "three"] == broken("one two three", 8)
    assert ["one", "two"] == broken("one\ntwo", 8)
    assert [""] == broken("", 8)


def test_words_longer_than_the_line_are_cut() -> None:
    assert ["abcdef", "gh ij"] == broken("abcdefgh ij", 6)


def test_wide_characters_take_two_cells_and_their_stops_stay_with_them() -> None:
    assert ["第五", "条。"] == broken("第五条。", 5)
    assert ["ab 第", "五"] == broken("ab 第五", 5)


def test_marks_stay_on_their_letter() -> None:
    assert ["éé", "é"] == [part.replace("e\u0301", "é") for part in broken("e\u0301" * 3, 2)]


@given(TEXT, st.integers(2, 40))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(sum(map(get_character_cell_size, text[start:end])) <= width for start, end in lines)
    assert [c for c in text if not c.isspace()] == [c for start, end in lines for c in text[start:end] if not c.isspace()]
    assert all(a[1] <= b[0] for a, b in pairwise(lines))


@given(TEXT.map(lambda text: text.replace("\n", "")), st.integers(0, 40))
def test_fitted_text_fits(text: str, width: int) -> None:
    assert width_of(fit(text, width)) <= width
