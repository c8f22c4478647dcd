"""What became of what one draft cites in the next one, and how to say it."""

from collections.abc import Collection, Mapping, Sequence

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
