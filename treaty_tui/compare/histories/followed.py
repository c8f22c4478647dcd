"""A provision from one draft to another: along a lineage, or across drafts in which it did not stand."""

from collections.abc import Callable, Iterable, Sequence, Set

from treaty_tui.align.returns import deleted, enclosing, inserted, returned
from treaty_tui.align.side import WHOLES
from treaty_tui.compare.histories.origins import stayed
from treaty_tui.model import Draft, Lineage, Pair

Lineages = Callable[[str, str], Lineage]
"""The lineage of two drafts by their ids."""

_ALIKE = 0.6
"""Part of all words from which what came back in other words is the same provision."""

_KEPT = 0.8
"""Part of its own words, three in a row, from which it is the same with more words."""


def follow(lineage: Lineage, at: Iterable[int], *, back: bool) -> tuple[int, ...]:
    """The counterparts of provisions of the old draft in the new one, or the other way round, in reading order."""
    rows = lineage.by_new if back else lineage.by_old
    pairs = [lineage.pairs[rows[i]] for i in at if i in rows]
    return tuple(sorted({i for pair in pairs for i in (pair.old if back else pair.new)}))


def came_back(drafts: Sequence[Draft], lineage: Lineages, last: int, n: int) -> list[tuple[int, int]]:
    """What went after draft `last` and came back in draft `n`: word for word, else as the lineage of these two has it.

    Several times what came back in parts.
    """
    old, new = drafts[last], drafts[n]
    gone = frozenset(deleted(lineage(old.id, drafts[last + 1].id), old))
    fresh = frozenset(inserted(lineage(drafts[n - 1].id, new.id), new))
    back = returned(old, gone, new, fresh)
    if len(back) == len(gone):
        return list(back.items())
    known = frozenset(back)
    free, open_ = gone - known, fresh - frozenset(back.values())
    found = [pair for pair in lineage(old.id, new.id).pairs if pair.old and pair.new and _same(old, new, pair, free, open_)]
    back.update((pair.old[0], pair.new[0]) for pair in found)
    for pair in found[::-1]:  # what stands inside comes behind
        enclosing(old, gone, new, fresh, pair.old[0], back)
    parts = [(i, j) for pair in found for i in pair.old for j in pair.new]
    return list(dict.fromkeys([*back.items(), *parts]))


def _same(old: Draft, new: Draft, pair: Pair, gone: Set[int], fresh: Set[int]) -> bool:
    """Whether a pair of the lineage is one provision that went and came back, as much of it as says so.

    Equal words that were not known stand more than once, and nobody can tell them apart. An article is known by what stands in
    it, and many have one heading.
    """
    if pair.pinned:
        return gone >= {*pair.old}  # what came of it on the way is somebody else's guess
    if not (gone >= {*pair.old} and fresh >= {*pair.new}):
        return False
    before, after = (" ".join([d.provisions[i].words for i in at]) for d, at in ((old, pair.old), (new, pair.new)))
    if pair.score >= _ALIKE and old.provisions[pair.old[0]].tag in WHOLES:
        return True
    known = before != after or len(pair.old) != len(pair.new)
    return known and (pair.score >= _ALIKE or stayed(after, before) >= _KEPT)


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
