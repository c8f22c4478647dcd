"""Which opening and closing square brackets of a draft belong together.

Pairs are sought article by article, so that one slip does not shift all that follow. Past the end of its article a bracket
reaches only if it opens with the first words of one and closes with the last words of another: round whole articles.
"""

from collections.abc import Callable, Iterable, Sequence


def partners(signs: Iterable[tuple[bool, object]], edge: Callable[[int], bool]) -> list[int]:
    """Of each sign in reading order the place of its other half among them; -1 if it has none.

    A sign tells whether it opens, and the article, or whatever else brackets seldom leave, that it stands in. `edge` is asked
    of a sign without a partner there: whether no words of that stand before it if it opens, behind it if it closes.
    """
    found: list[int] = []
    outer: list[int] = []
    inner: list[int] = []
    unit: object = None
    for at, (opens, here) in enumerate(signs):
        if here != unit:
            outer += filter(edge, inner)
            inner, unit = [], here
        found.append(-1)
        if opens:
            inner.append(at)
        elif inner or (outer and edge(at)):
            found[at] = (inner or outer).pop()
            found[found[at]] = at
    return found


def depths(partner: Sequence[int]) -> list[int]:
    """How deep each sign's bracket stands: 1 where no other that both opens and closes is round it."""
    found: list[int] = []
    depth = 0
    for at, other in enumerate(partner):
        closes = 0 <= other < at
        found.append(depth + (not closes))
        depth += (other > at) - closes
    return found
