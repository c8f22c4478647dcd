"""How alike the words of each row are, and how near the two drafts are to each other as a whole."""

from collections.abc import Mapping, Sequence

from treaty_tui.align.matching import Matching
from treaty_tui.align.side import Side

_Row = tuple[tuple[int, ...], tuple[int, ...]]

_KIN = 0.2
"""Part of the smaller draft that must live on in the other for two texts to be drafts of one instrument.

Drafts a year apart keep more than half; two conventions of one family share 0.3; unrelated ones below 0.1, all of it formula.
"""


def scores(m: Matching, rows: Sequence[_Row], by_old: Mapping[int, int], by_new: Mapping[int, int]) -> list[float]:
    """Likeness of each row's words, 0 to 1; of a whole, that of everything in it that stayed in it."""
    result = [_alike(m, *row) for row in rows]
    shared: dict[int, float] = {}
    weights: dict[tuple[int, int], float] = {}
    for at, (olds, news) in enumerate(rows):
        if not (olds and news):
            continue
        weight = result[at] * (_total(m.old.weight, olds) + _total(m.new.weight, news))
        i, j = m.main(olds, news)
        homes = (m.old.enclosing(i), m.new.enclosing(j))
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


def _alike(m: Matching, olds: tuple[int, ...], news: tuple[int, ...]) -> float:
    """Dice overlap of all words; what differs in any way is never quite 1."""
    if not olds or not news:
        return 0.0
    if len(olds) == len(news) == 1 and m.old.keys[olds[0]] == m.new.keys[news[0]]:
        return 1.0 if m.old.texts[olds[0]] == m.new.texts[news[0]] else 0.99
    one, two = m.old.bags(olds), m.new.bags(news)
    total = sum(one.values()) + sum(two.values())
    shared = sum([n if n <= two[word] else two[word] for word, n in one.items() if word in two])
    return min(0.99, 2 * shared / total) if total else 0.99


def kinship(m: Matching, rows: Sequence[_Row], likeness: Sequence[float]) -> float:
    """0 to 1: whether these are drafts of one text at all. Every confidence is lowered by it, since formulas match anywhere."""
    kept = sum([likeness[at] * _units(m.old, olds) for at, (olds, news) in enumerate(rows) if news])
    smaller = min(sum(m.old.weight), sum(m.new.weight))
    return min(1.0, kept / (_KIN * smaller)) if smaller else 1.0


def _units(side: Side, indices: Sequence[int]) -> int:
    return sum([side.weight[i] for i in indices if side.rank[i] >= 0])
