"""Splits and mergers: one provision's words spread over neighbours of the other draft, and the reverse."""

from collections.abc import Sequence

from treaty_tui.align import twins
from treaty_tui.align.likeness import Likeness, share_run
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate
from treaty_tui.align.ways import Way, ways

_NEIGHBOUR, _APART = 0.6, 0.8
"""Least part of a lone provision's words that must stand in the other one: beside its counterpart, and elsewhere."""

_LEAD = 0.25
"""Least part of a lone chapeau that must stand in what its point became: much of it was there for the other points."""

_FORMULA, _FEW = 20, 6
"""Up to so many words a provision may stand in another by chance; from so many it may be what the other lost."""

_LOST, _HALF = 3, 0.5
"""Fewest words that a provision lost to the one beside it, and least part of what it lost that this is."""

_LITTLE = 0.4
"""Least part of a point that is most of what the provision has that its list was written out in."""

_BETWEEN = 0.5
"""The same for a point between two that stand in one provision."""

_TITLE, FAR = 60, 40
"""Most letters of a title that stands on its own, and how many neighbours at most are asked."""

_SURE, _TWO = 0.9, 2
"""Least part of the agreed words of a point that follows its lead, and fewest of them."""

_GONE = 0.7
"""Least part of a lone short provision that is words which the other lost, and of what that one lost that is in the lone one."""


_NEARLY = 0.8
"""Least part of what a provision lost that the lone one beside it opens with, where that says as much besides."""

_REWORDED = 0.85
"""Least likeness of two lone provisions and the lone one that holds both, of which one was reworded."""


def splits(m: Matching, likeness: Likeness, found: Sequence[Candidate], olds: Sequence[int], news: Sequence[int]) -> None:
    """Add lone provisions to the pair that holds their words: onwards from a matched neighbour, then backwards.

    `olds` and `news`: among these are all that are alone, in reading order.
    """
    merging, splitting = ways(m, likeness)
    _seed(m, likeness, found, merging, splitting)
    _leads(merging, likeness, olds)
    _leads(splitting, likeness, news)
    _titles(merging, olds)
    _titles(splitting, news)
    for step in (-1, 1):
        _onwards(splitting, news, step)
        _onwards(merging, olds, step, likeness)
    for way, units in ((merging, olds), (splitting, news)):
        _written_out(way, units, likeness)
        _past(way, units, likeness)
        _among(way, units)
    for _, i, j in found:
        if (m.to_new[i] < 0) != (m.to_old[j] < 0):
            way, lone, whole = (merging, i, j) if m.to_new[i] < 0 else (splitting, j, i)
            enough = min(len(m.old.words(i)), len(m.new.words(j))) > _FORMULA or _left(way, lone, whole)
            least = _NEIGHBOUR if _of_one(way, lone, whole) else _APART
            if enough and not _add(way, lone, whole, least) and m.homes_agree(i, j) and _completes(way, lone, whole):
                way.add(lone, whole)


def _of_one(way: Way, i: int, j: int) -> bool:
    """Whether the articles of two are a part and a whole of one split or merger."""
    home, whole = way.mine.home[i], way.theirs.home[j]
    return min(home, whole) >= 0 and way.went[home] == whole and whole in way.more


def _left(way: Way, i: int, j: int) -> bool:
    """Whether the words of the lone `i` are those that `j` has and its counterpart has not: no formula is so at home."""
    lone, lost = way.mine.bag(i), way.theirs.bag(j) - way.mine.bag(way.came[j])
    return lone.total() >= _FEW and (lost & lone).total() >= max(_GONE * lone.total(), _GONE * lost.total())


def _completes(way: Way, i: int, j: int, few: int = _FEW) -> bool:
    """Whether the lone `i` stands whole in `j`, and has what all that stands there does not bring; they may begin or end alike.

    `few`: how many words of these it brings at least.
    """
    if not way.open(i, j) or way.mine.bag(i).total() < _FEW or way.held(i, j) < _SURE or way.leads_elsewhere(i, j):
        return False
    lost = way.theirs.bag(j) - way.mine.bags(way.sources(j))
    return lost.total() >= few and (lost & way.mine.bag(i)).total() >= _APART * lost.total()


def _seed(m: Matching, likeness: Likeness, found: Sequence[Candidate], merging: Way, splitting: Way) -> None:
    """Pair a lone provision with the lone part that it wholly holds: the other parts will follow.

    Outside of matched articles, only where the part beside it is all that is missing.
    """
    for score, i, j in found:
        if m.to_new[i] >= 0 or m.to_old[j] >= 0 or twins.repeats(m, i, j, score):
            continue
        if m.homes_agree(i, j) or _halves(splitting, j, i) or _halves(merging, i, j):
            held = max(likeness.held_new(i, j), likeness.held_old(i, j))
            if held >= _APART and not merging.leads_elsewhere(i, j) and not splitting.leads_elsewhere(j, i):
                m.join(i, j, held / 2)


def _halves(way: Way, part: int, whole: int) -> bool:
    """Whether a lone provision and a lone one beside it are nearly all that the whole says; the second may be reworded."""
    if len(way.mine.words(part)) < _FEW or way.held(part, whole) < _SURE:
        return False
    for step in (-1, 1):
        other = way.mine.beside(part, step)
        if other >= 0 and way.went[other] < 0 and len(way.mine.words(other)) >= _FEW and way.held(other, whole) >= _GONE:
            least = _SURE if way.held(other, whole) >= _SURE else _REWORDED
            return way.alike([part, other], [whole]) >= least and (least == _SURE or _brings(way, part, other, whole))
    return False


def _brings(way: Way, part: int, other: int, whole: int) -> bool:
    """Whether what a whole says beside one part is what the other one says, and hardly more."""
    rest, said = way.theirs.bag(whole) - way.mine.bag(part), way.mine.bag(other)
    return (rest & said).total() >= _APART * max(rest.total(), said.total())


def _leads(way: Way, likeness: Likeness, units: Sequence[int]) -> None:
    """Where a point became a provision of its chapeau's own kind, the chapeau may stand in it, too."""
    for i in units:
        lead, j = way.mine.lead(i), way.went[i]
        if lead < 0 or not way.open(lead, j) or way.theirs.tags[j] != way.mine.tags[lead]:
            continue
        if likeness.brings(way.mine.unbracketed(lead), way.mine.bag(i), way.theirs.bag(j)) >= _LEAD:
            way.add(lead, j)


def _titles(way: Way, units: Sequence[int]) -> None:
    """A title that stands on its own belongs to what opens with it now: `8. Timing` above its options, and `8. Timing: ...`."""
    for i in way.left(units):
        if 0 < way.mine.weight[i] <= _TITLE and (k := _next_matched(way, i)) >= 0:
            title, j = way.mine.texts[i].rstrip(" .:"), way.went[k]
            if _opens(way.theirs.texts[j], title) and not _opens(way.mine.texts[k], title) and way.open(i, j):
                way.add(i, j)


def _opens(text: str, title: str) -> bool:
    """Whether a title stands before a text: a sentence only begins with the same words where it goes on in small letters."""
    rest = text[len(title) :].lstrip(" \n.:–-[(")
    same = text[: len(title)].casefold() == title.casefold()
    return same and bool(title and rest) and not rest[0].islower() and not text[len(title)].isalnum()


def _next_matched(way: Way, i: int) -> int:
    """The next provision in the same home that has a counterpart, or -1."""
    for _ in range(FAR):
        i = way.mine.beside(i, 1)
        if i < 0 or way.went[i] >= 0:
            return i
    return -1


def _onwards(way: Way, units: Sequence[int], step: int, likeness: Likeness | None = None) -> None:
    """Add lone provisions to what the neighbour on one side stands in, from neighbour to neighbour.

    With `likeness` also those whose agreed words do: what is open is often dropped.
    """
    for i in way.left(units)[::-step]:
        beside = way.mine.beside(i, step)
        j = way.went[beside] if beside >= 0 else -1
        if _add(way, i, j, _NEIGHBOUR):
            continue
        if (likeness and _settled(way, likeness, i, j)) or _given(way, i, beside, j) or _completes(way, i, j, _LOST):
            way.add(i, j)


def _given(way: Way, i: int, k: int, j: int) -> bool:
    """Whether the lone `i` says what `j` has and `k`, right beside it, lost: a few words, some of them said otherwise now.

    It may say as much besides, where it opens with nearly all of these: halves grow. What both end with may be a formula.
    """
    if not way.open(i, j) or way.came[j] != k or j in way.more:
        return False
    lone, lost = way.mine.bag(i), way.theirs.bag(j) - way.mine.bag(k)
    both, whole = (lone & lost).total(), lost.total()
    if both < _LOST or both < _HALF * whole or way.leads_elsewhere(i, j):
        return False
    if both >= max(_FEW, _NEARLY * whole, _LITTLE * lone.total()):
        opening = way.mine.words(i)[: whole + _LOST]
        if share_run(opening, way.theirs.words(j), round(_HALF * whole)):
            return True
    longer = way.theirs.size[j] > way.mine.size[k]
    return longer and both >= _NEIGHBOUR * lone.total() and way.alike([k, i], [j]) > way.alike([k], [j])


def _written_out(way: Way, units: Sequence[int], likeness: Likeness) -> None:
    """Where points of a list stand in one provision with their chapeau, others may do so, past what is gone.

    The first to do so may, too, where the chapeau became a provision that leads in nothing.
    """
    for i in way.left(units):
        if (lead := way.mine.lead(i)) < 0 or (j := way.went[lead]) < 0:
            continue
        if j not in way.more and (not way.leads(lead) or way.theirs.leads(j)):
            continue
        if not _add(way, i, j, _NEIGHBOUR) and (_settled(way, likeness, i, j, _SURE, _TWO) or _fills(way, i, j)):
            way.add(i, j)


def _fills(way: Way, i: int, j: int) -> bool:
    """Whether the lone `i` has most of what `j` has and its sources have not, be it but a part of `i`."""
    if not way.open(i, j) or way.leads_elsewhere(i, j):
        return False
    lone, lost = way.mine.bag(i), way.theirs.bag(j) - way.mine.bags(way.sources(j))
    both = (lone & lost).total()
    return both >= max(_LOST, _NEIGHBOUR * lost.total(), _LITTLE * lone.total())


def _among(way: Way, units: Sequence[int]) -> None:
    """Add lone provisions beside parts of a split or merger that stand whole in it, too, with half of what all parts lack.

    They all begin alike, and the whole says that once: `shall be trained, insured and paid`.
    """
    for i in way.left(units) if way.more else ():
        for k in (way.mine.beside(i, -1), way.mine.beside(i, 1)):
            j = way.went[k] if k >= 0 else -1
            if j not in way.more or not way.open(i, j) or way.held(i, j) < _SURE or way.leads_elsewhere(i, j):
                continue
            said, mine = way.mine.bags(way.sources(j)), way.mine.words(i)
            lost = way.theirs.bag(j) - said
            if mine[:_TWO] == way.mine.words(k)[:_TWO] and (lost & way.mine.bag(i)).total() >= max(1, _HALF * lost.total()):
                way.add(i, j)
                break


def _past(way: Way, units: Sequence[int], likeness: Likeness) -> None:
    """Add lone points and options to what the next ones of their list stand in, past others that are gone."""
    for i in way.left(units):
        if way.mine.tags[i] in ("point", "alternative"):
            for j in of_siblings(way, i):
                if _add(way, i, j, _NEIGHBOUR):
                    break
                written_out = way.mine.tags[i] == "point" != way.theirs.tags[j]
                if _fills(way, i, j) if written_out else way.mine.tags[i] == "alternative" and _settled(way, likeness, i, j):
                    way.add(i, j)
                    break
    for i in way.left(units):
        beside = of_siblings(way, i) if way.mine.tags[i] == "point" else []
        if len(beside) < 2 or beside[0] != beside[1]:
            continue
        if not _add(way, i, beside[0], _BETWEEN) and _settled(way, likeness, i, beside[0], _BETWEEN):
            way.add(i, beside[0])


def of_siblings(way: Way, i: int) -> list[int]:
    """What the next ones of the same list became, before and behind a point or an option."""
    mine, found = way.mine, []
    parent, units = mine.parent, mine.units
    p, tag, at = parent[i], mine.tags[i], mine.rank[i]
    for near in (units[max(0, at - FAR) : at][::-1], units[at + 1 : at + FAR]):
        for k in near:
            if k <= p or parent[k] < p:
                break
            if parent[k] == p and mine.tags[k] == tag and way.went[k] >= 0:
                found.append(way.went[k])
                break
    return found


def _add(way: Way, i: int, j: int, least: float) -> bool:
    """Let the lone `i` stand in `j`, too, if its words say so; whether they do."""
    if not way.open(i, j) or way.held(i, j) < least or way.leads_elsewhere(i, j):
        return False
    parts = _besides(way, i, j)
    if way.alike([*parts, i], [j]) <= way.alike(parts, [j]) and not _repeats(way, i, j):
        return False
    way.add(i, j)
    return True


def _repeats(way: Way, i: int, j: int) -> bool:
    """Whether `i` and what became of `j` so far, right beside it, only repeat how that begins: it was cut in two."""
    parts = way.sources(j)
    return len(parts) == 1 and parts[0] in (way.mine.beside(i, -1), way.mine.beside(i, 1)) and way.repeated(i, parts[0], j)


def _besides(way: Way, i: int, j: int) -> list[int]:
    """All that stands in `j`, but for other options where `i` is one that came: each stands for the same old words."""
    parts = way.sources(j)
    if not way.back or way.mine.tags[i] != "alternative":
        return parts
    tags, parent = way.mine.tags, way.mine.parent
    return [k for k in parts if tags[k] != "alternative" or parent[k] != parent[i]] or parts


def _settled(way: Way, likeness: Likeness, i: int, j: int, least: float = _NEIGHBOUR, few: int = _FEW) -> bool:
    """Whether the lone `i` may stand in `j`, too, for what it says outside of brackets."""
    if not way.open(i, j) or way.leads_elsewhere(i, j):
        return False
    whole, agreed = way.mine.bag(i), way.mine.unbracketed(i)
    parts = way.mine.bags(_besides(way, i, j))
    return likeness.settled(whole, agreed, parts, way.theirs.bag(j), least, few)
