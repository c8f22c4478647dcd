"""From a finished matching to the lineage: one row for each pair, its flags, in reading order of the new draft."""

from collections.abc import Sequence

from treaty_tui.align.matching import Matching
from treaty_tui.align.order import heaviest_rise
from treaty_tui.align.side import Side
from treaty_tui.model import Lineage, Pair


def lineage(m: Matching) -> Lineage:
    """Every provision of both drafts in exactly one row."""
    rows = _rows(m)
    by_old = {i: at for at, (olds, _) in enumerate(rows) for i in olds}
    by_new = {j: at for at, (_, news) in enumerate(rows) for j in news}
    moved = _moved(m, rows, by_old, by_new)
    scores = _scores(m, rows, by_old, by_new)
    pairs = [_pair(m, row, row_at in moved, scores[row_at]) for row_at, row in enumerate(rows)]
    return Lineage(tuple(pairs), by_old, by_new)


Row = tuple[tuple[int, ...], tuple[int, ...]]


def _rows(m: Matching) -> list[Row]:
    """The rows in reading order; deleted ones after the row of what preceded them in the old draft."""
    after: dict[int, list[Row]] = {}
    host: Row | None = None
    started: dict[int, Row] = {}
    deleted_first: list[Row] = []
    for i, j in enumerate(m.to_new):
        if j >= 0:
            host = _row_of(m, i, j)
            started[host[1][0]] = host
        elif host is None:
            deleted_first.append(((i,), ()))
        else:
            after.setdefault(host[1][0], []).append(((i,), ()))
    rows = deleted_first
    for j, i in enumerate(m.to_old):
        if i < 0:
            rows.append(((), (j,)))
        elif j in started:
            rows += [started[j], *after.get(j, [])]
    return rows


def _row_of(m: Matching, i: int, j: int) -> Row:
    if j in m.more_old:
        return tuple(sorted([m.to_old[j], *m.more_old[j]])), (j,)
    if i in m.more_new:
        return (i,), tuple(sorted([j, *m.more_new[i]]))
    return (i,), (j,)


def _moved(m: Matching, rows: Sequence[Row], by_old: dict[int, int], by_new: dict[int, int]) -> set[int]:
    moved: set[int] = set()
    groups: dict[tuple[int, int], list[int]] = {}
    for at, (olds, news) in enumerate(rows):
        if not (olds and news):
            continue
        p, q = m.old.parent[olds[0]], m.new.parent[news[0]]
        together = (p < 0 and q < 0) or (p >= 0 and q >= 0 and by_old[p] == by_new[q])
        if m.new.tags[news[0]] == "article" and m.old.tags[olds[0]] == "article":
            groups.setdefault((-2, -2), []).append(at)
            if not together and _another_chapter(m, p, q, rows, by_old, by_new):
                moved.add(at)
        elif together:
            groups.setdefault((p, q), []).append(at)
        else:
            moved.add(at)
    for group in groups.values():
        kept = heaviest_rise([rows[at][0][0] for at in group], [_weight(m.old, rows[at][0]) for at in group])
        moved.update(at for at, stays in zip(group, kept, strict=True) if not stays)
    return moved


def _another_chapter(m: Matching, p: int, q: int, rows: Sequence[Row], by_old: dict[int, int], by_new: dict[int, int]) -> bool:
    """Whether two chapters that are known by their headings are different ones; bare numbers shift when others make room."""
    if p < 0 or q < 0 or not m.old.keys[p] or not m.new.keys[q]:
        return False
    return bool(rows[by_old[p]][1] or rows[by_new[q]][0])


def _weight(side: Side, indices: Sequence[int]) -> int:
    return side.size[indices[0]] if len(indices) == 1 else sum([side.size[i] for i in indices])


def _own_weight(side: Side, indices: Sequence[int]) -> int:
    return side.weight[indices[0]] if len(indices) == 1 else sum([side.weight[i] for i in indices])


def _scores(m: Matching, rows: Sequence[Row], by_old: dict[int, int], by_new: dict[int, int]) -> list[float]:
    """Likeness of each row's words; of a whole, that of everything in it."""
    scores = [_alike(m, *row) for row in rows]
    shared: dict[int, float] = {}
    common: dict[tuple[int, int], list[int]] = {}
    for at, (olds, news) in enumerate(rows):
        if not (olds and news):
            continue
        weight = scores[at] * (_own_weight(m.old, olds) + _own_weight(m.new, news))
        homes = (m.old.enclosing(olds[0]), m.new.enclosing(news[0]))
        if homes not in common:
            above = {by_new[b] for b in m.new.line(homes[1])}
            common[homes] = [by_old[a] for a in m.old.line(homes[0]) if by_old[a] in above]
        for row in common[homes]:
            shared[row] = shared.get(row, 0) + weight
    for at, weight in shared.items():
        total = _weight(m.old, rows[at][0]) + _weight(m.new, rows[at][1])
        if total:
            scores[at] = min(1.0 if scores[at] == 1.0 and weight >= total else 0.99, weight / total)
    return scores


def _alike(m: Matching, olds: tuple[int, ...], news: tuple[int, ...]) -> float:
    if not olds or not news:
        return 0.0
    if len(olds) == len(news) == 1 and m.old.keys[olds[0]] == m.new.keys[news[0]]:
        return 1.0 if m.old.texts[olds[0]] == m.new.texts[news[0]] else 0.99
    one, two = m.old.bags(olds), m.new.bags(news)
    total = sum(one.values()) + sum(two.values())
    shared = sum([min(n, two[word]) for word, n in one.items() if word in two])
    return min(0.99, 2 * shared / total) if total else 0.99


def _pair(m: Matching, row: Row, moved: bool, score: float) -> Pair:
    olds, news = row
    if not olds or not news:
        return Pair(olds, news, "deleted" if olds else "inserted", score=0.0)
    sure = m.sure[olds[0]]
    return Pair(
        olds,
        news,
        _change(m, olds, news),
        moved=moved,
        renumbered=_renumbered(m, olds[0], news[0]),
        score=round(score, 4),
        confidence=round(min(1.0, sure), 4),
        pinned=bool(m.pinned) and any((i, j) in m.pinned for i in olds for j in news),
    )


def _change(m: Matching, olds: tuple[int, ...], news: tuple[int, ...]) -> str:
    if len(olds) > 1:
        return "merged"
    if len(news) > 1:
        return "split"
    return "unchanged" if m.old.texts[olds[0]] == m.new.texts[news[0]] else "changed"


def _renumbered(m: Matching, i: int, j: int) -> bool:
    """Whether the printed number is another; what has none in both drafts is only counted, and counts shift."""
    one, two = m.old.provisions[i], m.new.provisions[j]
    if not one.label or not two.label:
        return bool(one.label) != bool(two.label)
    return one.number != two.number
