"""How alike the words of each row are, and how near the two drafts are to each other as a whole."""

from collections import Counter
from collections.abc import Mapping, Sequence

from treaty_tui.align.matching import Matching
from treaty_tui.align.side import Side

_Row = tuple[tuple[int, ...], tuple[int, ...]]

_KIN = 0.2
"""Part of the smaller draft that must live on in the other for two texts to be drafts of one instrument.

Drafts a year apart keep more than half; two conventions of one family share 0.3; unrelated ones below 0.1, all of it formula.
"""


def scores(
    m: Matching, rows: Sequence[_Row], mains: Sequence[tuple[int, int, int]], by_old: Mapping[int, int], by_new: Mapping[int, int]
) -> list[float]:
    """Likeness of each row's words, 0 to 1; of a whole, that of everything in it that stayed in it.

    `mains`: place, main old and main new provision of the rows that have both, see `Matching.main`.
    """
    old, new = m.old, m.new
    result = [0.0] * len(rows)
    shared: dict[int, float] = {}
    weights: dict[tuple[int, int], float] = {}
    sizes, texts, within = (old.weight, new.weight), (old.texts, new.texts), (old.within, new.within)
    for at, i, j in mains:
        olds, news = rows[at]
        if len(olds) == len(news) == 1:
            alike = 1.0 if texts[0][i] == texts[1][j] else _alike_one(old, new, i, j)
            weight = alike * (sizes[0][i] + sizes[1][j])
        else:
            alike = _overlap(old.bags(olds), new.bags(news))
            weight = alike * (_total(old.weight, olds) + _total(new.weight, news))
        result[at] = alike
        homes = (within[0][i], within[1][j])
        weights[homes] = weights.get(homes, 0.0) + weight
    for homes, weight in weights.items():
        above = {by_new[b] for b in m.new.line(homes[1])}
        for row in [by_old[a] for a in m.old.line(homes[0]) if by_old[a] in above]:
            shared[row] = shared.get(row, 0.0) + weight
    for at, weight in shared.items():
        total = _total(m.old.size, rows[at][0]) + _total(m.new.size, rows[at][1])
        if total:
            result[at] = min(1.0 if result[at] == 1.0 and weight >= total else 0.99, weight / total)
    return result


def _total(weights: Sequence[int], indices: Sequence[int]) -> int:
    return weights[indices[0]] if len(indices) == 1 else sum([weights[i] for i in indices])


def _alike_one(old: Side, new: Side, i: int, j: int) -> float:
    """Likeness of two provisions of other words; equal but for capitals and numbers, they are as good as equal."""
    return 0.99 if old.keys[i] == new.keys[j] else _overlap(old.bag(i), new.bag(j))


def _overlap(one: Counter[str], two: Counter[str]) -> float:
    """Dice overlap of all words; what differs in any way is never quite 1."""
    total = sum(one.values()) + sum(two.values())
    shared = len(one.keys() & two.keys()) + sum([min(n, two[word]) - 1 for word, n in one.items() if n > 1 and word in two])
    return min(0.99, 2 * shared / total) if total else 0.99


def kinship(m: Matching, rows: Sequence[_Row], mains: Sequence[tuple[int, int, int]], likeness: Sequence[float]) -> float:
    """0 to 1: whether these are drafts of one text at all. Every confidence is lowered by it, since formulas match anywhere."""
    units = [weight if rank >= 0 else 0 for weight, rank in zip(m.old.weight, m.old.rank, strict=True)]
    kept = sum([likeness[at] * (units[i] if len(rows[at][0]) == 1 else _total(units, rows[at][0])) for at, i, _ in mains])
    smaller = min(sum(m.old.weight), sum(m.new.weight))
    return min(1.0, kept / (_KIN * smaller)) if smaller else 1.0
