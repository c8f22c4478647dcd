"""How far the same words go on round two places."""

from collections.abc import Sequence


def reach(one: Sequence[object], there: int, other: Sequence[object], here: int, window: int) -> tuple[int, int]:
    """How many words before two places, and from them on, are the same; the first of them, a window full, are known to be."""
    before = 0
    while before < min(there, here) and one[there - before - 1] == other[here - before - 1]:
        before += 1
    behind = window
    while there + behind < len(one) and here + behind < len(other) and one[there + behind] == other[here + behind]:
        behind += 1
    return before, behind
