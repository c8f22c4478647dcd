"""Runs of one operation, and what two texts have in common at their ends."""

from collections.abc import Iterable

Run = tuple[int, str]
"""diff-match-patch's own form: -1 deleted, 0 equal or 1 inserted, and the text."""


def joined(runs: Iterable[Run]) -> list[Run]:
    """The same runs with neighbours joined: between two equalities one deletion, then one insertion, and nothing empty."""
    result: list[Run] = []
    gone = come = same = ""
    for op, text in runs:
        if op < 0:
            gone += text
        elif op > 0:
            come += text
        elif text:
            if gone or come:
                _flush(result, same, gone, come)
                gone = come = same = ""
            same += text
    _flush(result, same, gone, come)
    return result


def _flush(result: list[Run], same: str, gone: str, come: str) -> None:
    if same:
        result.append((0, same))
    if gone:
        result.append((-1, gone))
    if come:
        result.append((1, come))


def parted(gone: str, come: str) -> list[Run]:
    """One edit without what its sides have in common at their ends."""
    head = common(gone, come, from_end=False)
    tail = common(gone[head:], come[head:], from_end=True)
    return [
        (0, gone[:head]),
        (-1, gone[head : len(gone) - tail]),
        (1, come[head : len(come) - tail]),
        (0, gone[len(gone) - tail :]),
    ]


def common(one: str, two: str, *, from_end: bool) -> int:
    """Length of the common prefix or suffix, by halving: comparing slices is far cheaper than characters."""
    if (one[-1:] != two[-1:]) if from_end else (one[:1] != two[:1]):
        return 0
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        same = one[len(one) - middle :] == two[len(two) - middle :] if from_end else one[:middle] == two[:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low
