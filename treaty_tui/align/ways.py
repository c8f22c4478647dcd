"""The matching seen from one of the two drafts: what is true of mergers is true of splits, the other way round."""

from collections import Counter
from collections.abc import Iterable, Sequence

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching

_SUBJECT, _ALL = 3, 0.85
"""Fewest words that two parts of a provision begin with in common, and least part of it that they say together."""

_FAR = 40
"""How many provisions behind a lead are asked where they went."""


class Way:
    """From `mine` to `theirs`: which of mine went where, and which lone ones of mine stand in one of theirs, besides others."""

    def __init__(self, m: Matching, likeness: Likeness, *, back: bool = False) -> None:
        """From the old draft to the new one, where lone ones are merged; `back`, where they are parts of what was split."""
        self._m, self._likeness, self.back = m, likeness, back
        self.mine, self.theirs = (m.new, m.old) if back else (m.old, m.new)
        self.went, self.came = (m.to_old, m.to_new) if back else (m.to_new, m.to_old)
        self.more, self._parted = (m.more_new, m.more_old) if back else (m.more_old, m.more_new)
        """Further ones of mine that stand in one of theirs; further ones of theirs that one of mine stands in."""

    def pair(self, i: int, j: int) -> tuple[int, int]:
        """One of mine and one of theirs as old and new."""
        return (j, i) if self.back else (i, j)

    def left(self, indices: Iterable[int]) -> list[int]:
        """Those of mine that are still alone."""
        return [i for i in indices if self.went[i] < 0]

    def alike(self, mine: Sequence[int], theirs: Sequence[int]) -> float:
        """Likeness of several of mine and several of theirs."""
        return self._likeness.together(theirs, mine) if self.back else self._likeness.together(mine, theirs)

    def overlap(self, said: Counter[str], j: int) -> float:
        """Likeness of words of mine with `j`."""
        return self._likeness.overlap(said, self.theirs.bag(j))

    def held(self, i: int, j: int) -> float:
        """The part of `i` that stands in `j`, 0 to 1."""
        return self._likeness.held_new(j, i) if self.back else self._likeness.held_old(i, j)

    def free(self, i: int, j: int) -> bool:
        """Whether `j` has a counterpart beside which `i` may stand in it, too."""
        k = self.came[j] if j >= 0 else -1
        return k >= 0 and self.went[k] == j and k not in self._parted and self.pair(i, j) not in self._m.forbidden

    def open(self, i: int, j: int) -> bool:
        """Whether `i` is alone, and free to stand in `j` besides its counterpart."""
        return self.went[i] < 0 and self.free(i, j)

    def pinned(self, i: int, j: int) -> bool:
        """Whether one of mine and one of theirs hold each other whatever they say."""
        return self.pair(i, j) in self._m.pinned

    def empty(self, j: int) -> bool:
        """Whether `j` and its counterpart were pinned and share nothing: what went elsewhere is no part of them then."""
        k = self.came[j]
        if self.pair(k, j) not in self._m.pinned:
            return False
        return not any(self.went[i] >= 0 and self.theirs.home[self.went[i]] == j for i in self.mine.inside.get(k, ()))

    def leads(self, i: int) -> bool:
        """Whether `i` leads in what follows it."""
        return self.mine.leads(i)

    def leads_elsewhere(self, i: int, j: int) -> bool:
        """Whether `i` only leads in what went elsewhere than to `j`: a lead goes where its points go."""
        if not self.leads(i):
            return False
        parent, found, at = self.mine.parent, False, self.mine.rank[i] + 1
        for k in self.mine.units[at : at + _FAR]:
            if parent[k] < i:
                break
            if parent[k] == i and self.went[k] >= 0:
                if self.went[k] == j or self.theirs.parent[self.went[k]] == j:
                    return False
                found = True
        return found

    def sources(self, j: int) -> list[int]:
        """All of mine that stand in `j`, which has a counterpart."""
        return [self.came[j], *self.more.get(j, ())]

    def repeated(self, i: int, k: int, j: int) -> bool:
        """Whether `i` and `k` say twice what `j` says once at its beginning, each goes on with a part of it, and both say all.

        But for the word that joins them.
        """
        one, two, whole = self.mine.words(i), self.mine.words(k), self.theirs.bag(j)
        if one[:_SUBJECT] != two[:_SUBJECT] or min(len(one), len(two)) <= _SUBJECT:
            return False
        first, second = self.mine.bag(i), self.mine.bag(k)
        if (first - whole) or (second - whole) or not (first - second and second - first):
            return False
        return (first | second).total() + 1 >= _ALL * whole.total()

    def add(self, i: int, j: int) -> None:
        """Let `i`, which is alone, stand in `j`, too."""
        self.more.setdefault(j, []).append(i)
        self.went[i] = j


def ways(m: Matching, likeness: Likeness) -> tuple[Way, Way]:
    """Both ways: where provisions are merged, and where they are split."""
    return Way(m, likeness), Way(m, likeness, back=True)
