"""Which provisions moved: they stand under another parent, or out of order; what merely made room has not moved."""

from collections.abc import Mapping, Sequence
from operator import lt

from treaty_tui.align.matching import Matching
from treaty_tui.align.order import heaviest_rise

_Row = tuple[tuple[int, ...], tuple[int, ...]]


def moved(m: Matching, rows: Sequence[_Row], by_old: Mapping[int, int], by_new: Mapping[int, int]) -> set[int]:
    """Rows whose provision moved. Articles keep their order through the whole text, others among their siblings."""
    shifted: set[int] = set()
    groups: dict[tuple[int, int], list[int]] = {}
    articles: list[int] = []
    for at, (olds, news) in enumerate(rows):
        if not (olds and news):
            continue
        i, j = m.main(olds, news)
        p, q = _parents(m, i, j)
        together = p == q if p < 0 or q < 0 else by_old[p] == by_new[q]
        if m.old.tags[i] == m.new.tags[j] == "article":
            articles.append(at)
            if not together and _other_chapter(m, rows, by_old, by_new, p, q):
                shifted.add(at)
        elif together:
            groups.setdefault((p, q), []).append(at)
        else:
            shifted.add(at)
    for group in (articles, *groups.values()):
        shifted.update(_out_of_order(m, rows, group))
    return shifted


def _parents(m: Matching, i: int, j: int) -> tuple[int, int]:
    """Where both stand; an option that became the paragraph itself, or the reverse, is looked for where the paragraph stands."""
    p, q = m.old.parent[i], m.new.parent[j]
    options = (m.old.tags[i] == "alternative", m.new.tags[j] == "alternative")
    if options == (True, False) and p >= 0:
        p = m.old.parent[p]
    elif options == (False, True) and q >= 0:
        q = m.new.parent[q]
    return p, q


def _out_of_order(m: Matching, rows: Sequence[_Row], group: Sequence[int]) -> list[int]:
    order = [m.main(*rows[at])[0] for at in group]
    if all(map(lt, order, order[1:])):
        return []
    weights = [sum([m.old.size[i] for i in rows[at][0]]) for at in group]
    kept = heaviest_rise(order, weights)
    return [at for at, stays in zip(group, kept, strict=True) if not stays]


def _other_chapter(
    m: Matching, rows: Sequence[_Row], by_old: Mapping[int, int], by_new: Mapping[int, int], p: int, q: int
) -> bool:
    """Whether an article's two chapters are different ones, each known by its heading.

    Chapters that are mere numbers shift when others make room, and a draft may only have got its first chapters.
    """
    if p < 0 or q < 0 or not m.old.keys[p] or not m.new.keys[q]:
        return False
    return bool(rows[by_old[p]][1] or rows[by_new[q]][0])
