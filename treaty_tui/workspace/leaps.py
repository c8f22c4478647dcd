"""What was pinned between two drafts, for a comparison of two others that leaps over them: along the lineage of each step."""

from collections.abc import Iterable, Sequence

from treaty_tui.align.side import WHOLES
from treaty_tui.model import Draft
from treaty_tui.stances.carry import Chain
from treaty_tui.workspace.pins import Pair, Pins

_Way = Sequence[tuple[int, ...]]
"""Per provision of an older draft: where it stands in a newer one."""


def held(pins: Pins, chain: Chain, old: str, new: str) -> tuple[list[Pair], list[Pair]]:
    """The pairs of eIds that are pinned, and that are forbidden, between two drafts, whichever of them is the later one.

    What is said of these two drafts weighs more than what was said of others. Passed over is what names no provision, and a pin
    of an article with what stands in one.
    """
    pairs, forbidden = pins.between(old, new)
    before, after = chain.draft(old), chain.draft(new)
    pairs = [pair for pair in pairs if _alike(before, after, *pair)]
    line = [stage.id for stage in chain.line(after.language) if chain.readable(stage.id)]
    if old in line and new in line:
        if line.index(old) < line.index(new):
            more = _carried(pins, chain, line[line.index(old) : line.index(new) + 1], (pairs, forbidden))
        else:
            turned = [[pair[::-1] for pair in each] for each in (pairs, forbidden)]
            back = _carried(pins, chain, line[line.index(new) : line.index(old) + 1], turned)
            more = [[pair[::-1] for pair in each] for each in back]
        return [*pairs, *more[0]], [*forbidden, *more[1]]
    return pairs, forbidden


def _alike(old: Draft, new: Draft, a: str, b: str) -> bool:
    """Whether both names are of provisions that can be paired: articles and the like, or what stands in them."""
    i, j = old.by_eid.get(a), new.by_eid.get(b)
    return i is not None and j is not None and (old.provisions[i].tag in WHOLES) == (new.provisions[j].tag in WHOLES)


def _carried(pins: Pins, chain: Chain, line: Sequence[str], said: Sequence[Sequence[Pair]]) -> list[list[Pair]]:
    """What pins and bans between drafts of a line say of its first and its last; `said` is what speaks of these themselves."""
    steps = [_spanning(each, line) for each in (pins.pairs, pins.forbidden)]
    if not any(steps):
        return [[], []]
    old, new = chain.draft(line[0]), chain.draft(line[-1])
    way = chain.trail(line[0], line[-1], new.language).to
    together, apart = ([_ends(chain, line, pair) for pair in each] for each in steps)

    def names(pairs: Iterable[tuple[int, int]]) -> list[Pair]:
        return list(dict.fromkeys([(old.provisions[i].eid, new.provisions[j].eid) for i, j in pairs]))

    named = {old for old, _ in said[0]}, {new for _, new in said[0]}
    pinned = names(pair for olds, news in together for pair in _group(olds, news, way))
    pinned = [(a, b) for a, b in pinned if a not in named[0] and b not in named[1]]
    banned = names((i, j) for olds, news in apart for i in olds for j in news if j not in way[i])
    return [pinned, [pair for pair in banned if pair not in pinned and pair not in said[0]]]


def _spanning(pairs: Iterable[Pair], line: Sequence[str]) -> list[tuple[Pair, Pair]]:
    """(draft, eId) twice, the earlier draft first: pairs of two drafts of a line that are not its first and its last."""
    place = {name: at for at, name in enumerate(line)}
    found = []
    for pair in pairs:
        (one, _, a), (two, _, b) = (name.partition(":") for name in pair)
        first, last = place.get(one, -1), place.get(two, -1)
        if min(first, last) >= 0 and 0 < abs(last - first) < len(line) - 1:
            found.append(((one, a), (two, b)) if first < last else ((two, b), (one, a)))
    return found


def _ends(chain: Chain, line: Sequence[str], pair: tuple[Pair, Pair]) -> tuple[list[int], list[int]]:
    """Where the two provisions of a pair come from in the first draft of a line, and stand in the last one, by index."""
    (one, a), (two, b) = pair
    before, after = chain.draft(one), chain.draft(two)
    if not _alike(before, after, a, b):
        return [], []
    at, language = before.by_eid[a], after.language
    news = chain.trail(two, line[-1], language).to[after.by_eid[b]]
    return [i for i, to in enumerate(chain.trail(line[0], one, language).to) if at in to], list(news)


def _group(olds: Sequence[int], news: Sequence[int], way: _Way) -> list[tuple[int, int]]:
    """What is pinned with what: with the other parts of what was split or merged on the way, unless it was both."""
    if len(olds) > 1 < len(news) or not (olds and news):
        return []
    if all(j in way[i] for i in olds for j in news):
        every = [i for i, to in enumerate(way) if not {*to}.isdisjoint(news)]
        parts = sorted({j for i in olds for j in way[i]})
        if len(every) == 1 or len(parts) == 1:
            return [(i, j) for i in every for j in parts]
    return [(i, j) for i in olds for j in news]
