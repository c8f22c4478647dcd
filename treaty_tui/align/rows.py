"""From a finished matching to the lineage: one row for each pair, in reading order of the new draft, with its verdicts."""

from collections.abc import Sequence

from treaty_tui.align.matching import Matching
from treaty_tui.align.places import moved
from treaty_tui.align.scores import kinship, scores
from treaty_tui.align.side import Side
from treaty_tui.model import Lineage, Pair, Provision

Row = tuple[tuple[int, ...], tuple[int, ...]]
"""Old indices and new indices."""


def lineage(m: Matching) -> Lineage:
    """Every provision of both drafts in exactly one row."""
    rows = _rows(m)
    by_old = {i: at for at, (olds, _) in enumerate(rows) for i in olds}
    by_new = {j: at for at, (_, news) in enumerate(rows) for j in news}
    mains = [
        (at, olds[0], news[0]) if len(olds) == len(news) == 1 else (at, *m.main(olds, news))
        for at, (olds, news) in enumerate(rows)
        if olds and news
    ]
    likeness = scores(m, rows, mains, by_old, by_new)
    shifted = moved(m, rows, mains, by_old, by_new)
    kin = kinship(m, rows, mains, likeness)
    score = {alike: round(alike, 4) for alike in set(likeness)}
    sure = {one: round(min(1.0, one) * kin, 4) for one in set(m.sure)}
    both = {at: _pair(m, rows[at], i, j, at in shifted, score[likeness[at]], sure[m.sure[i]]) for at, i, j in mains}
    return Lineage(tuple([both.get(at) or _lone(*row) for at, row in enumerate(rows)]), by_old, by_new)


def _rows(m: Matching) -> list[Row]:
    """The rows in reading order; deleted ones after the row of what preceded them in the old draft.

    What left its article takes along what stands in it, and nothing that only stood behind it.
    """
    first: list[Row] = []
    started: dict[int, list[Row]] = {}
    follow = stayed = first
    to_new, home, there, parent = m.to_new, m.old.home, m.new.home, m.old.parent
    gone, more = len(to_new), bool(m.more_old or m.more_new)
    for i, j in enumerate(to_new):
        if parent[i] < gone < i:
            follow, gone = stayed, len(to_new)
        if j < 0:
            follow.append(((i,), ()))
            continue
        row = _row_of(m, i, j) if more else ((i,), (j,))
        follow = started.setdefault(row[1][0], [])
        if row not in follow[:1]:
            follow.insert(0, row)
        h = home[i]
        if h < 0 or to_new[h] == there[j]:
            stayed = follow
        elif gone > i:
            gone = i
    rows = first
    for j, i in enumerate(m.to_old):
        if i < 0:
            rows.append(((), (j,)))
        else:
            rows += started.get(j, ())
    return rows


def _row_of(m: Matching, i: int, j: int) -> Row:
    if j in m.more_old:
        return _parts([m.to_old[j], *m.more_old[j]], m.old, m.new.words(j)), (j,)
    if i in m.more_new:
        return (i,), _parts([m.to_new[i], *m.more_new[i]], m.new, m.old.words(i))
    return (i,), (j,)


def _parts(parts: list[int], side: Side, whole: list[str]) -> tuple[int, ...]:
    """Neighbours in reading order; parts from several places in the order in which the whole has their words."""
    parts.sort()
    if side.rank[parts[0]] >= 0 and side.rank[parts[-1]] - side.rank[parts[0]] >= len(parts):
        runs = {run: at for at, run in reversed(list(enumerate(zip(whole, whole[1:], whole[2:], strict=False))))}
        parts.sort(key=lambda part: _first(runs, whole, side.words(part)))
    return tuple(parts)


def _first(runs: dict[tuple[str, str, str], int], whole: list[str], words: list[str]) -> int:
    if whole[: len(words)] == words:
        return -1
    return next((runs[run] for run in zip(words, words[1:], words[2:], strict=False) if run in runs), len(runs))


def _lone(olds: tuple[int, ...], news: tuple[int, ...]) -> Pair:
    return Pair(olds, news, "inserted" if news else "deleted", False, False, 0.0, 1.0)


def _pair(m: Matching, row: Row, i: int, j: int, shifted: bool, score: float, sure: float) -> Pair:
    """The row of two provisions, or of a split or merger that is about these two."""
    olds, news = row
    renumbered = _renumbered(m, i, j)
    if len(olds) == len(news) == 1:
        change = "unchanged" if m.old.texts[i] == m.new.texts[j] else "changed"
    else:
        change = "merged" if len(olds) > 1 else "split"
        renumbered = renumbered and all(_renumbered(m, a, b) for a in olds for b in news)
    if m.pinned and any((a, b) in m.pinned for a in olds for b in news):
        return Pair(olds, news, change, shifted, renumbered, score, 1.0, True)
    return Pair._make((olds, news, change, shifted, renumbered, score, sure, False))


def _renumbered(m: Matching, i: int, j: int) -> bool:
    """Whether the printed number is another; what has none in both drafts is only counted, and counts shift.

    An option that became the paragraph that it was an option of, or the reverse, is compared by the number of that.
    """
    one, two = m.old.provisions[i], m.new.provisions[j]
    if (one.tag == "alternative") != (two.tag == "alternative"):
        one, two = _held(m.old.provisions, one, two), _held(m.new.provisions, two, one)
    if not one.label or not two.label:
        return bool(one.label) != bool(two.label)
    if one.tag == two.tag == "recital":  # their numbers are counted, whatever is printed
        return _printed(one.label) != _printed(two.label)
    return one.number != two.number


def _printed(label: str) -> str:
    """The number of a recital as it is printed: `2bis` of `(2 bis)` and `PP2 bis`."""
    return "".join(filter(str.isalnum, label.lower())).removeprefix("pp")


def _held(provisions: Sequence[Provision], one: Provision, other: Provision) -> Provision:
    """What an option is one of, where that is of the other's kind."""
    above = provisions[one.parent] if one.tag == "alternative" and one.parent >= 0 else one
    return above if above.tag == other.tag else one
