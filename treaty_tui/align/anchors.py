"""Exact matches: wordings that stand once in each draft, and equal neighbours of what is matched already."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from treaty_tui.align.matching import Matching
from treaty_tui.align.side import Side

UNIQUE, NEIGHBOUR, RELOCATED = 1.0, 0.97, 0.8
"""Confidence of a wording that is unique in both drafts, of one known by its neighbour, of one left over elsewhere."""


_FEW = 2
"""Fewest words that are known again in another article, and one more where that has no counterpart."""

_LISTED, _MARKS = 4, " .;,:。；，："
"""Fewest words of the items of a list that went together; and what may stand behind an item."""


def unique(m: Matching) -> None:
    """Pair the units whose key stands exactly once in each draft, whatever their number, heading or place.

    Short ones wait: a formula may have gone from one article and come to another.
    """
    there = m.new.once(m.new.units)
    telling, old_tags, new_tags = m.old.telling, m.old.tags, m.new.tags
    for key, i in m.old.once(m.old.units).items():
        j = there.get(key, -1)
        if j >= 0 and telling(i) and (old_tags[i] == "recital") == (new_tags[j] == "recital"):
            m.join(i, j, UNIQUE)


def alike_kind(m: Matching, i: int, j: int) -> bool:
    """Whether both are recitals or neither is: a recital does not become a paragraph by chance."""
    return (m.old.tags[i] == "recital") == (m.new.tags[j] == "recital")


def spread(m: Matching) -> None:
    """From every pair onwards and backwards, while the next units are alone and equal: boilerplate beside what is known."""
    to_new = m.to_new
    for step in (1, -1):
        for i, following in pairwise(m.old.units[::step]):
            if to_new[i] >= 0 > to_new[following]:
                _follow(m, i, step)


def _follow(m: Matching, i: int, step: int) -> None:
    at, to = m.old.rank[i] + step, m.new.rank[m.to_new[i]] + step
    while 0 <= at < len(m.old.units) and 0 <= to < len(m.new.units):
        i, j = m.old.units[at], m.new.units[to]
        if m.old.keys[i] != m.new.keys[j] or not m.old.keys[i] or not m.join(i, j, NEIGHBOUR):
            return
        at, to = at + step, to + step


def leftover(m: Matching, olds: Iterable[int], news: Iterable[int], formula: Callable[[int, int], bool]) -> None:
    """Equal wordings that are still alone on both sides and are the only such: they moved.

    A formula that others hold, too, and what other places say word for word in both drafts, went or came with its article.
    """
    olds, news = m.left_old(olds), m.left_new(news)
    there, keys = m.new.once(news), m.new.keys
    pairs = [(i, there[key]) for key, i in m.old.once(olds).items() if key in there]
    pairs = [(i, j) for i, j in pairs if m.old.solid(i) or _alone(m, i, j)]
    strange = {keys[j] for i, j in pairs if not _housed(m, i, j)}
    said = (
        {keys[j] for i, j in enumerate(m.to_new) if j >= 0 and keys[j] in strange and m.old.keys[i] == keys[j]}
        if strange
        else strange
    )
    for i, j in pairs:
        if alike_kind(m, i, j) and (_housed(m, i, j) or not (keys[j] in said or formula(i, j))):
            m.join(i, j, RELOCATED)


def listed(m: Matching, olds: Iterable[int], news: Iterable[int]) -> None:
    """Equal items, be they short, of which half a list or more went to one other list: together they are no formula.

    Nobody else says the same; another mark may stand behind them.
    """
    lists: dict[tuple[int, int], list[tuple[int, int]]] = {}
    there = _items(m.new, m.left_new(news))
    for key, i in _items(m.old, m.left_old(olds)).items() if there else ():
        if (j := there.get(key, -1)) >= 0 and alike_kind(m, i, j):
            lists.setdefault((m.old.parent[i], m.new.parent[j]), []).append((i, j))
    several = {parents: pairs for parents, pairs in lists.items() if len(pairs) > 1}
    if not several:
        return
    sizes = Counter(m.old.parent), Counter(m.new.parent)
    often = [Counter([key.rstrip(_MARKS) for key in side.keys]) for side in (m.old, m.new)]
    for (p, q), pairs in several.items():
        once = [(i, j) for i, j in pairs if all(each[m.old.keys[i].rstrip(_MARKS)] == 1 for each in often)]
        words = sum(len(m.old.words(i)) for i, _ in once)
        if len(once) > 1 and words >= _LISTED and min(sizes[0][p], sizes[1][q]) <= 2 * len(once):
            for i, j in once:
                m.join(i, j, RELOCATED)


def _items(side: Side, indices: Sequence[int]) -> dict[str, int]:
    """Key without the last mark to index, of units that no others among these say; none that holds a number."""
    keys = [side.keys[i].rstrip(_MARKS) for i in indices]
    often = Counter(keys)
    return {key: i for key, i in zip(keys, indices, strict=True) if key and often[key] == 1 and "#" not in key}


def _alone(m: Matching, i: int, j: int) -> bool:
    """Whether a few words, without a number, stand once in either draft, be it in others that were changed or not."""
    key = m.old.keys[i]
    few = len(m.old.words(i)) < (_FEW if _housed(m, i, j) else _FEW + 1)
    return not few and "#" not in key and m.old.keys.count(key) == m.new.keys.count(key) == 1


def _housed(m: Matching, i: int, j: int) -> bool:
    """Whether the articles of an old and a new provision have counterparts, be they others."""
    h, g = m.old.home[i], m.new.home[j]
    return (h < 0 or m.to_new[h] >= 0) and (g < 0 or m.to_old[g] >= 0)


def in_order(
    m: Matching,
    olds: Iterable[int],
    news: Iterable[int],
    sure: float,
    old_key: Callable[[int], str] | None = None,
    new_key: Callable[[int], str] | None = None,
) -> None:
    """Pair equal keys of two lists one by one, the first with the first, as often as both hold them; empty ones never."""
    old_key, new_key = old_key or m.old.keys.__getitem__, new_key or m.new.keys.__getitem__
    places: dict[str, deque[int]] = {}
    for i in olds:
        places.setdefault(old_key(i), deque()).append(i)
    places.pop("", None)
    for j in news:
        queue = places.get(new_key(j))
        if queue and m.join(queue[0], j, sure):
            queue.popleft()
