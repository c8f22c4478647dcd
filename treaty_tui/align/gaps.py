"""Gaps: what stands alone between the same matched neighbours in both drafts."""

from collections.abc import Iterator, Sequence

from treaty_tui.align.matching import Matching
from treaty_tui.align.order import heaviest_rise
from treaty_tui.typed import NamedTuple

_BAND = 4
"""Where not all can be compared with all: how many places away from keeping its order a pair is still looked at."""


class Gap(NamedTuple):
    """Lone provisions of both drafts that could only be each other's, if order held."""

    old: list[int]
    new: list[int]

    def table(self, most: int) -> Iterator[tuple[float, int, int]]:
        """The pairs worth comparing, with how far (0 to 1) each is from keeping its order.

        All with all up to `most` pairs, else only those near each other in order: linear.
        """
        whole = len(self.old) * len(self.new) <= most
        slope = len(self.new) / (len(self.old) or 1)
        for at, i in enumerate(self.old):
            centre = int(at * slope)
            start, stop = (0, len(self.new)) if whole else (max(0, centre - _BAND), centre + _BAND + 1)
            for to, j in enumerate(self.new[start:stop], start):
                yield abs(at / len(self.old) - to / len(self.new)), i, j


class Place(NamedTuple):
    """What stands between two pairs that kept their order, be it alone or gone elsewhere."""

    gap: Gap
    before: tuple[int, int]
    after: tuple[int, int]
    """The pairs around it; below zero at the ends."""


def gaps(m: Matching, olds: Sequence[int], news: Sequence[int]) -> Iterator[Gap]:
    """The gaps of two lists in reading order, between matched ones that kept their order: what moved is no neighbour."""
    for place in places(m, olds, news):
        lone = m.left_old(place.gap.old)
        others = m.left_new(place.gap.new) if lone else []
        if others:
            yield Gap(lone, others)


def places(m: Matching, olds: Sequence[int], news: Sequence[int]) -> list[Place]:
    """The places between the pairs of two lists that kept their order where anything stands, in reading order."""
    if not (m.left_old(olds) or m.left_new(news)):
        return []
    backbone = _backbone(m, olds, news)
    found = []
    start = begin = 0
    before = -1, -1
    for at, i in enumerate(olds):
        if i in backbone:
            to = backbone[i]
            after = i, news[to]
            if at > start or to > begin:
                found.append(Place(Gap([*olds[start:at]], [*news[begin:to]]), before, after))
            start, begin, before = at + 1, to + 1, after
    return [*found, Place(Gap([*olds[start:]], [*news[begin:]]), before, (-1, -1))]


def _backbone(m: Matching, olds: Sequence[int], news: Sequence[int]) -> dict[int, int]:
    """Matched ones that kept their order: old index to place in `news`."""
    place = {j: at for at, j in enumerate(news)}
    pairs = [(i, place[j]) for i in olds if (j := m.to_new[i]) in place and m.to_old[j] == i]
    kept = heaviest_rise([to for _, to in pairs], [m.old.size[i] for i, _ in pairs])
    return {i: to for (i, to), stays in zip(pairs, kept, strict=True) if stays}
