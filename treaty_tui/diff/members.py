"""Members that a list got, or lost, at its end: the one before stands, though an article before both holds the place of the last.

"a Fund and a [Court]" that became "a Fund, a Court and a [Bank]" got a Bank; no Court came, and none became a Bank.
"""

from collections.abc import Sequence

from treaty_tui.diff.runs import Run, joined, parted

_ROOM = 16
"""Characters of "and the", "as well as a" and the like at most."""


def at_end(runs: Sequence[Run]) -> list[Run]:
    """The joined runs with each such list told by the member that came or went."""
    found: list[Run] = []
    k = 0
    while k < len(runs):
        if _grown(runs, k):
            (side, more), (_, joint) = runs[k : k + 2]
            member = next(text for op, text in runs[k + 2 : k + 4] if op == -side)
            other = next(text for op, text in runs[k + 2 : k + 4] if op == side)
            comma = more[: len(more) - len(member)]
            found += parted(*((joint, comma) if side > 0 else (comma, joint)))
            found += [(0, member), (side, joint + other)]
            k += 4
        else:
            found.append(runs[k])
            k += 1
    return joined(found)


def _grown(runs: Sequence[Run], k: int) -> bool:
    """Whether a run is a member that is said to have come, or gone, where the last of its list is said to be another one."""
    side, more = runs[k]
    if not side or more[:1] != "," or k + 3 >= len(runs):
        return False
    (same, joint), (one, _), (two, _) = runs[k + 1 : k + 4]
    if same or len(joint) > _ROOM or (one, two) != (-1, 1) or not (joint[:1].isspace() and joint[-1:].isspace()):
        return False
    member = runs[k + 2 if side > 0 else k + 3][1]
    return any(map(str.isalpha, member)) and more.endswith(f" {member}")
