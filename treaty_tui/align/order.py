"""Order: which pairs kept their place, and which moved out of it."""

from collections.abc import Sequence


def heaviest_rise(values: Sequence[int], weights: Sequence[int]) -> list[bool]:
    """For each value, whether it belongs to the heaviest increasing subsequence: what does not has moved.

    Values are distinct; n log n by a tree of prefix maxima (Fenwick). Of equally heavy ones the earlier chain wins.
    """
    away = [at for at, (value, other) in enumerate(zip(values, sorted(values), strict=True)) if value != other]
    if not away:
        return [True] * len(values)
    first, last = away[0], away[-1] + 1
    kept = _heaviest(values[first:last], weights[first:last])
    return [*[True] * first, *kept, *[True] * (len(values) - last)]


def _heaviest(values: Sequence[int], weights: Sequence[int]) -> list[bool]:
    """The same where the first and the last have moved: what stands in its place before and behind them is told by a look.

    Neighbours that stayed together stay or move together, so that a chapter that moved is one of a few and not of hundreds.
    """
    ranks = {value: rank for rank, value in enumerate(sorted(values))}
    places = list(map(ranks.__getitem__, values))
    starts = [0, *[at for at in range(1, len(places)) if places[at] != places[at - 1] + 1]]
    spans = list(zip(starts, [*starts[1:], len(places)], strict=True))
    kept = _chain([places[first] for first in starts], [sum([max(1, w) for w in weights[first:last]]) for first, last in spans])
    return [stays for stays, (first, last) in zip(kept, spans, strict=True) for _ in range(first, last)]


def _chain(values: Sequence[int], weights: Sequence[int]) -> list[bool]:
    """Which of some values belong to the heaviest chain."""
    ranks = {value: at + 1 for at, value in enumerate(sorted(values))}
    tree: list[tuple[int, int]] = [(0, -1)] * (len(ranks) + 1)
    previous: list[int] = []
    for at, value in enumerate(values):
        weight, before = _best(tree, ranks[value] - 1)
        previous.append(before)
        _raise(tree, ranks[value], (weight + weights[at], at))
    kept = [False] * len(values)
    at = _best(tree, len(ranks))[1]
    while at >= 0:
        kept[at] = True
        at = previous[at]
    return kept


def _best(tree: list[tuple[int, int]], upto: int) -> tuple[int, int]:
    best = (0, -1)
    while upto:
        if tree[upto][0] > best[0]:
            best = tree[upto]
        upto &= upto - 1
    return best


def _raise(tree: list[tuple[int, int]], at: int, value: tuple[int, int]) -> None:
    while at < len(tree):
        if value[0] > tree[at][0]:
            tree[at] = value
        at += at & -at
