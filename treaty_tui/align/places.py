"""Which provisions moved: they stand under another parent, or out of order; what merely made room has not moved."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from treaty_tui.align.matching import Matching
from treaty_tui.align.order import heaviest_rise
from treaty_tui.align.side import Side

_NUMBERED = 5
"""Half of what a letter of an article that kept its number is worth, when it is asked which of two stayed."""

_LEADING = (":", "：")
"""How a text ends that leads in what follows it."""

_Row = tuple[tuple[int, ...], tuple[int, ...]]


def moved(
    m: Matching, rows: Sequence[_Row], mains: Sequence[tuple[int, int, int]], by_old: Mapping[int, int], by_new: Mapping[int, int]
) -> set[int]:
    """Rows whose provision moved. Articles keep their order through the whole text, others among their siblings.

    `mains`: place, main old and main new provision of the rows that have both, see `Matching.main`.
    """
    shifted: set[int] = set()
    groups: dict[tuple[int, int], list[int]] = {}
    articles: list[int] = []
    counted: dict[str, bool] = {}
    old_tags, new_tags, old_parents, new_parents = m.old.tags, m.new.tags, m.old.parent, m.new.parent
    for at, i, j in mains:
        tag = old_tags[i]
        p, q = old_parents[i], new_parents[j]
        together = _together(by_old, by_new, p, q)
        if not together:
            views = _views(m, rows, by_old, by_new, at, i, j)
            p, q = next((view for view in views if _together(by_old, by_new, *view)), (p, q))
            together = _together(by_old, by_new, p, q)
        if tag != new_tags[j] and "annex" in (tag, new_tags[j]):
            shifted.add(at)
        elif tag == new_tags[j] == "article":
            if not together and _other_chapter(m, rows, by_old, by_new, p, q, counted):
                shifted.add(at)  # and so it is no neighbour of those that kept their order
            else:
                articles.append(i)
        elif together:
            groups.setdefault((p, q), []).append(i)
        else:
            shifted.add(at)
    for group in (articles, *groups.values()):
        if group != sorted(group):
            shifted.update(_out_of_order(m, rows, group, by_old))
    return shifted


def _together(by_old: Mapping[int, int], by_new: Mapping[int, int], p: int, q: int) -> bool:
    """Whether an old and a new parent are one, or none on either side."""
    return p == q if p < 0 or q < 0 else by_old[p] == by_new[q]


def _views(
    m: Matching, rows: Sequence[_Row], by_old: Mapping[int, int], by_new: Mapping[int, int], at: int, i: int, j: int
) -> Iterator[tuple[int, int]]:
    """The old and the new parent of a provision whose parents are not each other's counterparts, as one may see them."""
    others = [(a, b) for a in rows[at][0] for b in rows[at][1]] if len(rows[at][0]) + len(rows[at][1]) > 2 else []
    for a, b in [(i, j), *_goes_on(m, i, j), *others]:
        p, q = _parents(m, a, b)
        yield m.old.parent[a], m.new.parent[b]
        yield p, q
        yield _chosen(m, rows, by_old, by_new, p, q)
        if min(p, q) >= 0:
            yield _taken_in(m, p, q)
            yield _led_on(m.old, p, m.to_new), _led_on(m.new, q, m.to_old)


def _goes_on(m: Matching, i: int, j: int) -> list[tuple[int, int]]:
    """A pair with the numbered paragraph or option that either of them goes on, where it has no number of its own.

    A second paragraph below number 1 that gets a number has not moved, nor has one whose number was taken off: it is still
    behind 1, and whether it kept that order is asked in any case.
    """
    a, b = _leader(m.old, i), _leader(m.new, j)
    return [pair for pair in ((a, j), (i, b), (a, b)) if min(pair) >= 0]


def _leader(side: Side, i: int) -> int:
    """The numbered paragraph or option that an unnumbered paragraph stands in, or -1."""
    p = side.parent[i]
    alone = side.tags[i] == "paragraph" and not side.provisions[i].label
    return p if alone and p >= 0 and side.tags[p] in ("paragraph", "alternative") else -1


def _parents(m: Matching, i: int, j: int) -> tuple[int, int]:
    """Where both stand; an option that became the paragraph itself, or the reverse, is looked for where the paragraph stands."""
    p, q = m.old.parent[i], m.new.parent[j]
    options = (m.old.tags[i] == "alternative", m.new.tags[j] == "alternative")
    if options == (True, False) and p >= 0:
        p = m.old.parent[p]
    elif options == (False, True) and q >= 0:
        q = m.new.parent[q]
    return p, q


def _chosen(
    m: Matching, rows: Sequence[_Row], by_old: Mapping[int, int], by_new: Mapping[int, int], p: int, q: int
) -> tuple[int, int]:
    """Both parents, without options that only one draft has: what one says that was chosen, or came to be one, has stayed."""
    while p >= 0 and m.old.tags[p] == "alternative" and not rows[by_old[p]][1]:
        p = m.old.parent[p]
    while q >= 0 and m.new.tags[q] == "alternative" and not rows[by_new[q]][0]:
        q = m.new.parent[q]
    return p, q


def _taken_in(m: Matching, p: int, q: int) -> tuple[int, int]:
    """Both parents, where one is an option whose own option became the other: what stood beside that has stayed."""
    a, b = m.to_old[q], m.to_new[p]
    if a >= 0 > b and m.old.parent[a] == p and m.old.tags[a] == m.old.tags[p] == "alternative":
        return a, q
    if b >= 0 > a and m.new.parent[b] == q and m.new.tags[b] == m.new.tags[q] == "alternative":
        return p, b
    return p, q


def _led_on(side: Side, p: int, went: Sequence[int]) -> int:
    """What leads in what stands below a number without words that only one draft has: the lead right before that, if one is."""
    lead = side.beside(p, -1) if side.rank[p] >= 0 > went[p] and not side.keys[p] else -1
    leads = lead >= 0 and side.parent[lead] == side.parent[p] and side.texts[lead].rstrip()[-1:] in _LEADING
    return lead if leads else p


def _out_of_order(m: Matching, rows: Sequence[_Row], group: Sequence[int], by_old: Mapping[int, int]) -> list[int]:
    """The rows of those old provisions of a group that left their order; the group is in the order of the new draft.

    Where as many stay, those articles do that kept their number.
    """
    found = [by_old[i] for i in group]
    weights = [sum([m.old.size[i] for i in rows[at][0]]) for at in found]
    kept = heaviest_rise(group, weights)
    if m.old.tags[group[0]] == "article":
        numbered = [_NUMBERED * w if _same_number(m, rows[at]) else 2 * w for at, w in zip(found, weights, strict=True)]
        other = heaviest_rise(group, numbered)
        kept = other if sum(other) >= sum(kept) else kept
    return [at for at, stays in zip(found, kept, strict=True) if not stays]


def _same_number(m: Matching, row: _Row) -> bool:
    """Whether an article kept its number."""
    one, two = m.old.provisions[row[0][0]], m.new.provisions[row[1][0]]
    return one.tag == two.tag == "article" and bool(one.label and two.label) and one.number == two.number


def _other_chapter(
    m: Matching,
    rows: Sequence[_Row],
    by_old: Mapping[int, int],
    by_new: Mapping[int, int],
    p: int,
    q: int,
    counted: dict[str, bool],
) -> bool:
    """Whether an article's two chapters are different ones, each known by its heading, or in an annex and not.

    Chapters without a heading must live on, and do more than count articles off. A draft may only have got its first chapters.
    """
    if (_top(m.old, p) == "annex") != (_top(m.new, q) == "annex"):
        return True
    if p < 0 or q < 0:
        return False
    lives = rows[by_old[p]][1], rows[by_new[q]][0]
    if m.old.keys[p] and m.new.keys[q]:
        return any(lives)
    return all(lives) and not _counting(m, m.old.tags[p], counted)


def _counting(m: Matching, tag: str, known: dict[str, bool]) -> bool:
    """Whether the divisions of a kind only count articles off: in both drafts as many stand in each, but for the last one."""
    if tag not in known:
        known[tag] = len({*_held(m.old, tag), *_held(m.new, tag)}) < 2
    return known[tag]


def _held(side: Side, tag: str) -> list[int]:
    """How many articles stand in each division of a kind, but for the last one."""
    held = Counter([side.parent[article] for article in side.tagged("article")])
    return [held[division] for division in side.tagged(tag)[:-1]]


def _top(side: Side, p: int) -> str:
    """The kind of the outermost provision that holds this one; "" for none."""
    while p >= 0 and side.parent[p] >= 0:
        p = side.parent[p]
    return side.tags[p] if p >= 0 else ""
