"""Gaps: what stands alone between the same matched neighbours in both drafts."""

from collections.abc import Sequence
from typing import NamedTuple

from treaty_tui.align.matching import Matching


class Gap(NamedTuple):
    """Lone provisions of both drafts that could only be each other's, if order held."""

    old: list[int]
    new: list[int]

    def drift(self, i: int, j: int) -> float:
        """How far a pair is from keeping its order, 0 to 1: what decides between equals."""
        return abs(self.old.index(i) / len(self.old) - self.new.index(j) / len(self.new))

    def table(self, most: int) -> list[tuple[int, int]]:
        """The pairs worth comparing: all with all up to `most`, else those near each other in order."""
        if len(self.old) * len(self.new) <= most:
            return [(i, j) for i in self.old for j in self.new]
        slope = len(self.new) / len(self.old)
        return [(i, j) for at, i in enumerate(self.old) for j in self.new[max(0, int(at * slope) - 4) : int(at * slope) + 5]]


def gaps(m: Matching, olds: Sequence[int], news: Sequence[int]) -> list[Gap]:
    """The gaps of two lists in reading order; what moved is no neighbour to go by, so both ends must follow each other."""
    place = {j: at for at, j in enumerate(news)}
    found = []
    lone: list[int] = []
    before = -1
    for i in [*olds, -1]:
        if i >= 0 and m.to_new[i] < 0:
            lone.append(i)
            continue
        after = len(news) if i < 0 else place.get(m.to_new[i], -1)
        others = m.left_new(news[before + 1 : after]) if after > before else []
        if lone and others:
            found.append(Gap(lone, others))
        lone, before = [], after
    return found
