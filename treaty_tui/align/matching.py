"""The state of a matching: who is whose counterpart so far, and what the user ruled out."""

from collections.abc import Iterable, Sequence

from treaty_tui.align.side import Side


class Matching:
    """Pairs found so far, one to one; `more_new` and `more_old` hold what a split or a merger adds to them."""

    def __init__(self, old: Side, new: Side, forbidden: Iterable[tuple[int, int]] = ()) -> None:
        self.old, self.new = old, new
        self.to_new = [-1] * len(old)
        self.to_old = [-1] * len(new)
        self.sure = [0.0] * len(old)
        """Confidence of the pair, by old index."""
        self.forbidden = frozenset(forbidden)
        """Pairs that the user ruled out."""
        self.pinned: set[tuple[int, int]] = set()
        self.more_new: dict[int, list[int]] = {}
        """Further new provisions of an old one that was split."""
        self.more_old: dict[int, list[int]] = {}
        """Further old provisions of a new one that they were merged in."""

    def join(self, i: int, j: int, sure: float) -> bool:
        """Pair an old and a new provision, unless one of them is taken or the user forbade it."""
        if self.to_new[i] >= 0 or self.to_old[j] >= 0 or (self.forbidden and (i, j) in self.forbidden):
            return False
        self.to_new[i], self.to_old[j], self.sure[i] = j, i, sure
        return True

    def part(self, i: int) -> None:
        """Undo the pair of an old provision; not where either has more parts, which would be left without it."""
        j = self.to_new[i]
        if i in self.more_new or j in self.more_old or self.to_old[j] != i:
            return
        self.to_new[i] = self.to_old[j] = -1

    def pin(self, i: int, j: int) -> None:
        """Hold a pair against all words; a second pin of one provision makes it a split or a merger."""
        if (i, j) in self.forbidden:
            return
        if not self.join(i, j, 1.0):
            if self.to_old[j] < 0 and self.to_new[i] not in self.more_old:
                self.more_new.setdefault(i, []).append(j)
                self.to_old[j] = i
            elif self.to_new[i] < 0 and self.to_old[j] not in self.more_new:
                self.more_old.setdefault(j, []).append(i)
                self.to_new[i] = j
            else:
                return
        self.pinned.add((i, j))

    def homes_agree(self, i: int, j: int) -> bool:
        """Whether an old and a new provision stand in each other's counterparts, or both at the top."""
        h, g = self.old.home[i], self.new.home[j]
        return h == g if h < 0 or g < 0 else self.to_new[h] == g

    def parents_agree(self, i: int, j: int) -> bool:
        """Whether the parents of an old and a new provision are each other's counterparts, or both stand at the top."""
        p, q = self.old.parent[i], self.new.parent[j]
        return p == q if p < 0 or q < 0 else self.to_new[p] == q

    def main(self, olds: Sequence[int], news: Sequence[int]) -> tuple[int, int]:
        """The two provisions of a row that it is about: the parts of a split or merger may come from several places."""
        return self.to_old[news[0]] if len(olds) > 1 else olds[0], self.to_new[olds[0]] if len(news) > 1 else news[0]

    def left_old(self, indices: Iterable[int]) -> list[int]:
        """Those old provisions that are still alone."""
        return [i for i in indices if self.to_new[i] < 0]

    def left_new(self, indices: Iterable[int]) -> list[int]:
        """Those new provisions that are still alone."""
        return [j for j in indices if self.to_old[j] < 0]
