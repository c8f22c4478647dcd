"""Where each block of a very long page stands, when most blocks have only been guessed so far."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Heights in lines with their running total; a changed height costs one new total when it is next asked for."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        self._tops: list[int] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, block: int) -> int:
        return self._heights[block]

    def __setitem__(self, block: int, height: int) -> None:
        if self._heights[block] != height:
            self._heights[block] = height
            self._tops = None

    @property
    def total(self) -> int:
        """Lines in all."""
        return self._all()[-1]

    def top(self, block: int) -> int:
        """The first line of a block."""
        return self._all()[block]

    def at(self, line: int) -> tuple[int, int]:
        """The block that holds this line of the page, and which of the block's lines it is; clamped to the page."""
        tops = self._all()
        block = min(max(0, bisect_right(tops, max(0, line)) - 1), max(0, len(self._heights) - 1))
        return block, max(0, line - tops[block])

    def _all(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops
