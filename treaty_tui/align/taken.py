"""What a pair took up from a provision that was left alone: words that stand in one of the two and not in the other."""

from collections.abc import Iterator, Sequence

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate, Phrases
from treaty_tui.align.splits import FAR, of_siblings
from treaty_tui.align.ways import Way, ways
from treaty_tui.language.words import bare
from treaty_tui.typed import NamedTuple

_FEW = 6
"""Fewest words that are taken up: less is a turn of phrase."""

_PHRASE, _TRIED, _ASKED = 3, 3, 40
"""Fewest words of a phrase that tells the two; how many, the longest first, are looked for; for how many provisions at most."""

_OPTION = 0.5
"""Least part of a lone option that stands in what another one of its list became."""


class _Least(NamedTuple):
    """What is asked of a lone provision."""

    held: float
    """Least part of it that stands in the pair's."""
    taken: float
    """Least part of it that one of the pair has and the other has not."""
    own: float
    """Least part of the phrases of the smaller one that only the two hold."""


_AT_HOME, _AWAY = _Least(0.5, 0.35, 0.01), _Least(0.6, 0.5, 0.1)
"""In one article, where neighbours melt into each other, and elsewhere."""


def taken(m: Matching, likeness: Likeness, phrases: Phrases, found: Sequence[Candidate], olds: Sequence[int]) -> None:
    """Add lone provisions to the pair that took up much of them, and lone options to what others of their list became.

    Asked last, of what neighbours and mere likeness have left alone: words that the pair has anyhow tell nothing, so only those
    count that one of its two has and the other has not, and one phrase of them must stand nowhere else in either draft.
    """
    merging, splitting = ways(m, likeness)
    once = Once(m)
    for _, i, j in found:
        if (m.to_new[i] < 0) != (m.to_old[j] < 0):
            way, lone, whole = (merging, i, j) if m.to_new[i] < 0 else (splitting, j, i)
            least = _AT_HOME if m.homes_agree(i, j) else _AWAY
            if _took(way, likeness, lone, whole, least) and phrases.own((i,), (j,)) >= least.own and once.alone(i, j):
                way.add(lone, whole)
    _options(merging, olds)


def _took(way: Way, likeness: Likeness, i: int, j: int, least: _Least) -> bool:
    """Whether so much of the lone `i` is what `j` has and its counterpart has not, and all are more alike with it."""
    if not way.open(i, j) or way.held(i, j) < least.held or way.leads_elsewhere(i, j):
        return False
    parts, mine = way.sources(j), way.mine.bag(i)
    came = (way.theirs.bag(j) - way.mine.bags(parts)) & mine
    if came.total() < _FEW or likeness.part(came, mine) < least.taken:
        return False
    return way.alike([*parts, i], [j]) > way.alike(parts, [j])


class Once:
    """Whether two provisions share a phrase that stands in no other of their drafts, also not in what nobody touched."""

    def __init__(self, m: Matching) -> None:
        self._m, self._left = m, _ASKED
        self._texts: tuple[str, ...] = ()

    def alone(self, i: int, j: int) -> bool:
        """Of two provisions, for the first few that it is asked of: each time goes through both drafts."""
        self._left -= 1
        if self._left < 0:
            return False
        self._texts = self._texts or tuple([f" {' '.join(bare(chr(10).join(s.keys)))} " for s in (self._m.old, self._m.new)])
        runs = sorted(_shared(self._m.old.words(i), self._m.new.words(j)), key=len, reverse=True)[:_TRIED]
        return any(all(text.count(f" {' '.join(run)} ") == 1 for text in self._texts) for run in runs)


def _shared(one: Sequence[str], two: Sequence[str]) -> Iterator[Sequence[str]]:
    """Phrases that stand in both, from left to right, each as long as it goes on where it stands first in the other."""
    places: dict[tuple[str, ...], int] = {}
    for at in range(len(two) - _PHRASE, -1, -1):
        places[tuple(two[at : at + _PHRASE])] = at
    start = 0
    while start <= len(one) - _PHRASE:
        at = places.get(tuple(one[start : start + _PHRASE]), -1)
        if at < 0:
            start += 1
            continue
        length = _PHRASE
        while start + length < len(one) and at + length < len(two) and one[start + length] == two[at + length]:
            length += 1
        yield one[start : start + length]
        start += length


def _options(way: Way, units: Sequence[int]) -> None:
    """Add lone options to what others of their list stand in, if they bring words of their own: what all say is said once."""
    for i in way.left(units):
        for j in of_siblings(way, i) if way.mine.tags[i] == "alternative" else _in_others(way, i):
            if way.open(i, j) and way.held(i, j) >= _OPTION and not way.leads_elsewhere(i, j):
                said = way.mine.bags(way.sources(j))
                if way.overlap(said | way.mine.bag(i), j) > way.overlap(said, j):
                    way.add(i, j)
                    break


def _in_others(way: Way, i: int) -> list[int]:
    """What the provisions became that bear the number of one which stands in an option, in options beside that: the next ones."""
    mine, found = way.mine, list[int]()
    option = mine.parent[i]
    if option < 0 or mine.tags[option] != "alternative":
        return found
    name, at = (mine.tags[i], mine.provisions[i].number), mine.rank[i]
    for near in (mine.units[max(0, at - FAR) : at][::-1], mine.units[at + 1 : at + FAR]):
        for k in near:
            other = mine.parent[k]
            if other < 0 or mine.home[k] != mine.home[i]:
                break
            beside = other != option and mine.tags[other] == "alternative" and mine.parent[other] == mine.parent[option]
            if beside and way.went[k] >= 0 and (mine.tags[k], mine.provisions[k].number) == name:
                found.append(way.went[k])
                break
    return found
