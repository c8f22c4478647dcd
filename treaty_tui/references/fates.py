"""What became of what one draft cites in the next one, and how to say it."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence, Sized
from functools import cached_property

from treaty_tui import eid as eids
from treaty_tui.model import Draft, Lineage


def counterparts(old: Draft, new: Draft, lineage: Lineage) -> Mapping[str, tuple[str, ...]]:
    """Old eId to the eIds of what became of it; empty where it was deleted.

    A paragraph that only held options lives on in the one that was chosen.
    """
    was, now = ([provision.eid for provision in draft.provisions] for draft in (old, new))
    found: dict[str, tuple[str, ...]] = {}
    for pair in lineage.pairs:
        heirs = (now[pair.new[0]],) if len(pair.new) == 1 else _outermost([now[index] for index in pair.new])
        for index in pair.old:
            found[was[index]] = heirs
    for option in [provision for provision in old.provisions if provision.tag == "alternative" and provision.parent >= 0]:
        above = old.provisions[option.parent]
        if not (above.words or found[above.eid]):
            found[above.eid] = found[option.eid]
    return found


def _outermost(cited: Sequence[str]) -> tuple[str, ...]:
    """Without those that stand in another one of them: a paragraph written out as a list is still that paragraph."""
    if len(cited) < 2:
        return tuple(cited)
    return tuple(dict.fromkeys([eid for eid in cited if not any(eid != outer and eids.within(eid, outer) for outer in cited)]))


def went(eid: str, moves: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What became of an old eId; of one that the lineage does not name, by way of what encloses it."""
    found = moves.get(eid)
    if found is not None:
        return found
    outer = eids.parent(eid)
    return tuple(eids.join(home, eid[len(outer) + 2 :]) for home in went(outer, moves)) if outer else ()


class Sole:
    """By side (0 the old draft, 1 the new one) and an article's eId, that of the only paragraph in it; empty if it has more."""

    def __init__(self, old: Draft, new: Draft) -> None:
        self._drafts = old, new

    @cached_property
    def _known(self) -> tuple[dict[str, str], dict[str, str]]:
        """Both, when they are first asked for: seldom does a reference change from one to the other."""
        old, new = self._drafts
        return _only(old), _only(new)

    def __call__(self, side: int, eid: str) -> str:
        """The eId of the only paragraph, or nothing."""
        return self._known[side].get(eid, "")


def _only(draft: Draft) -> dict[str, str]:
    every = draft.provisions
    many = Counter([provision.parent for provision in every])
    alone = [each for each in every if each.tag == "paragraph" and each.parent >= 0 and many[each.parent] == 1]
    return {every[each.parent].eid: each.eid for each in alone if every[each.parent].tag == "article"}


def narrowed(
    cited: tuple[Sequence[str], Sequence[str]],
    paths: tuple[Sequence[Sized], Sequence[Sized]],
    moves: Mapping[str, tuple[str, ...]],
    sole: Callable[[int, str], str],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What was cited and what is, with an article's only paragraph for the article where the other one of a pair is that.

    `paths`: how each was said; an article that is cited with anything within it is not narrowed.
    """
    was, now = list(cited[0]), list(cited[1])
    if len(was) == len(now) == len(paths[0]) == len(paths[1]):
        for at, (old, new) in enumerate(zip(was, now, strict=True)):
            if new in (fate := went(old, moves)):
                continue
            if len(paths[1][at]) == 1 and (inner := sole(1, new)) and inner in fate:
                now[at] = inner
            elif len(paths[0][at]) == 1 and (inner := sole(0, old)) and new in went(inner, moves):
                was[at] = inner
    return tuple(was), tuple(now)


def lands(was: Sequence[str], now: Sequence[str], moves: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether each eId cited now is what became of the one cited before."""
    return len(was) == len(now) and all(new in went(old, moves) for old, new in zip(was, now, strict=True))


def covers(was: Sequence[str], now: Sequence[str], moves: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether several eIds cited now are together what became of several cited before: `6 to 17` is `4 and 7 to 17`."""
    return set(now) == set(_outermost([new for old in was for new in went(old, moves)]))


def leavers(was: Sequence[str], now: Sequence[str], moves: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Members of a range that live on, and not in it."""
    named = set(now)
    return [old for old in was if (fate := went(old, moves)) and named.isdisjoint(fate)]


def strangers(was: Sequence[str], now: Sequence[str], moves: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Members of a range that nothing in it became: what is new to the draft is among them."""
    known = {new for old in was for new in went(old, moves)}
    return [new for new in now if new not in known]


def fate_of(cited: Sequence[str], moves: Mapping[str, tuple[str, ...]]) -> str:
    """What became of what was cited, in words."""
    told = []
    for eid in cited:
        now = went(eid, moves)
        if eid not in now:
            told.append(f"{eids.spoken(eid)} became {shown(now)}" if now else f"{eids.spoken(eid)} was deleted")
    return ", ".join(told) or (f"{shown(cited)} stayed" if cited else "")


def turned(was: Sequence[str], now: Sequence[str], old_ranges: Collection[int] = (), ranges: Collection[int] = ()) -> str:
    """What was cited and what is now, each shared word once: `article 16 → 17`, `articles 6–16 → 7–17`.

    The ranges are indices of eIds that end one.
    """
    before, after = _together(was, old_ranges), _together(now, ranges)
    tag = before.partition(" ")[0]
    return f"{before} → {after.removeprefix(tag + ' ')}"


def _together(cited: Sequence[str], ranges: Collection[int]) -> str:
    """EIds of one kind in one phrase."""
    if len(cited) == 1:
        return eids.spoken(cited[0])
    said = [eids.spoken(eid) for eid in cited]
    tags = {name.partition(" ")[0] for name in said}
    if len(said) < 2 or len(tags) > 1:
        return ", ".join(said)
    joined = "".join(("–" if n in ranges else ", " if n else "") + name.partition(" ")[2] for n, name in enumerate(said))
    tag = tags.pop()
    return f"{tag}{'es' if tag.endswith('x') else 's'} {joined}"


def shown(cited: Sequence[str]) -> str:
    """EIds as a person would name them."""
    return ", ".join(eids.spoken(eid) for eid in cited)
