from hypothesis import given
from hypothesis import strategies as st

from treaty_tui.tui.layout.heights import Heights


@given(st.lists(st.integers(1, 9), min_size=1), st.data())
def test_every_line_belongs_to_the_block_that_covers_it(heights: list[int], data: st.DataObject) -> None:
    found = Heights(heights)
    block = data.draw(st.integers(0, len(heights) - 1))
    found[block] = heights[block] = data.draw(st.integers(1, 9))
    expected = [(n, line) for n, height in enumerate(heights) for line in range(height)]
    assert expected == [found.at(line) for line in range(found.total)]
    assert sum(heights[:block]) == found.top(block)
