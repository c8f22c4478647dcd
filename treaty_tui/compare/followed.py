"""A provision from one draft to another: along a lineage, or across drafts in which it did not stand."""

from collections.abc import Callable, Iterable, Sequence

from treaty_tui.align.returns import deleted, enclosing, inserted, returned
from treaty_tui.align.side import WHOLES
from treaty_tui.model import Draft, Lineage, Pair

Lineages = Callable[[str, str], Lineage]
"""The lineage of two drafts by their ids."""

_ALIKE = 0.6
"""Part of all words from which what came back in other words is the same provision."""


def follow(lineage: Lineage, at: Iterable[int], *, back: bool) -> tuple[int, ...]:
    """The counterparts of provisions of the old draft in the new one, or the other way round, in reading order."""
    rows = lineage.by_new if back else lineage.by_old
    pairs = [lineage.pairs[rows[i]] for i in at if i in rows]
    return tuple(sorted({i for pair in pairs for i in (pair.old if back else pair.new)}))


def came_back(drafts: Sequence[Draft], lineage: Lineages, last: int, n: int) -> dict[int, int]:
    """What went after draft `last` and came back in draft `n`: word for word, else as the lineage of these two has it."""
    old, new = drafts[last], drafts[n]
    gone = frozenset(deleted(lineage(old.id, drafts[last + 1].id), old))
    fresh = frozenset(inserted(lineage(drafts[n - 1].id, new.id), new))
    back = returned(old, gone, new, fresh)
    if len(back) == len(gone) or len(back) == len(fresh):
        return back
    taken = set(back.values())
    found = []
    for pair in lineage(old.id, new.id).pairs:
        if len(pair.old) == len(pair.new) == 1 and (pair.pinned or pair.score >= _ALIKE):
            (i,), (j,) = pair.old, pair.new
            if i in gone and j in fresh and i not in back and j not in taken and _told(old, new, pair):
                back[i] = j
                taken.add(j)
                found.append(i)
    for i in found[::-1]:  # what stands inside comes behind
        enclosing(old, gone, new, fresh, i, back)
    return back


def _told(old: Draft, new: Draft, pair: Pair) -> bool:
    """Whether a pair of the lineage is more than equal words that stand more than once, which nobody can tell apart.

    An article is known by what stands in it, and many have one heading.
    """
    before, after = old.provisions[pair.old[0]], new.provisions[pair.new[0]]
    return pair.pinned or before.words != after.words or {before.tag, after.tag} <= WHOLES


def whole(draft: Draft, at: Iterable[int]) -> str:
    """The words of provisions with all that stands in them, each once."""
    tops = set(at)
    lines: list[str] = []
    for top in at:
        if not tops.isdisjoint(draft.ancestors(top)):
            continue  # told with what it stands in
        lines.append(draft.provisions[top].words)
        lines += [f"{p.label} {p.words}".strip() for p in map(draft.provisions.__getitem__, inside(draft, top))]
    return "\n".join(filter(None, lines))


def inside(draft: Draft, top: int) -> list[int]:
    """All that stands in a provision. Reading order puts it right behind it."""
    found = []
    for index in range(top + 1, len(draft.provisions)):
        if top not in draft.ancestors(index):
            break
        found.append(index)
    return found
