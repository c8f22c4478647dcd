"""Lists of names in another order, with one that came or went: "the Fund, the Union and the Institute".

Word by word "the", "of" and the commas hold the names apart, and each seems to have become its neighbour. Members that stand
whole in both wordings are the same ones.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from treaty_tui.language import members
from treaty_tui.language.words import bare, lowered
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import Law, listed
from treaty_tui.significance.reasons import ALONE, ONE_SIDED, Cause, Verdict, quoted

_PARTING = r"[.;:()\[\]\n؛；：。（）]"
_SAME = 2
"""Members at least that both lists have."""
_LONGEST = 10
"""Words of a member at most."""
_MOST = 1500
"""Characters of a list at most."""

_Member = tuple[tuple[str, ...], str]
"""A member by its words without "the", and as it is written."""


def reordered(old: str, new: str, places: Sequence[Hunk], law: Law) -> dict[Hunk, Verdict]:
    """The places of lists whose members stand in another order, with what is told of each list."""
    found: dict[Hunk, Verdict] = {}
    for group in _groups(old, places):
        if causes := _told(old[group[0].old_start : group[-1].old_end], new[group[0].new_start : group[-1].new_end], law):
            silent = Verdict("substantive", (Cause("moved", ""),))
            found |= {**dict.fromkeys(group, silent), group[0]: Verdict("substantive", causes)}
    return found


def _groups(old: str, places: Sequence[Hunk]) -> list[list[Hunk]]:
    """The changed places that stand in one clause, group by group."""
    groups: list[list[Hunk]] = []
    for place in places:
        if not groups or re.search(_PARTING, old[groups[-1][-1].old_end : place.old_start]):
            groups.append([])
        groups[-1].append(place)
    return groups


def _told(was: str, now: str, law: Law) -> tuple[Cause, ...]:
    """What became of the members of a list; nothing where it is no list, or where they kept their order."""
    if max(len(was), len(now)) > _MOST or re.search(_PARTING, was) or re.search(_PARTING, now):
        return ()
    before, after = _members(was, law), _members(now, law)
    if before is None or after is None:
        return ()
    names, others = dict(before[1]), dict(after[1])
    both = [name for name, _ in after[1] if name in names]
    if len(both) < _SAME or before[0] != after[0] or len(names) < len(before[1]) or len(others) < len(after[1]):
        return ()
    places = {name: at for at, name in enumerate(names)}
    stay = _rising([places[name] for name in both])
    moved = [name for name in both if places[name] not in stay]
    if not moved or any(_kind(said, law) is None for said in (*names.values(), *others.values())):
        return ()
    causes = [_cause(ONE_SIDED[0], said, law) for name, said in before[1] if name not in others]
    causes += [_cause(ONE_SIDED[1], said, law) for name, said in after[1] if name not in names]
    causes += [_cause("{} moved", others[name], law) for name in moved]
    return tuple(causes)


def _members(text: str, law: Law) -> tuple[set[str], list[_Member]] | None:
    """What joins the members of a list, and the members; None if it is none."""
    parts = re.split(_joints(law.language), text)
    joints = {joint.strip(" ,،，、") for joint in parts[1::2]} - {""}
    articles = listed(law, "CITED_THE") - listed(law, "CITED_THOSE") - listed(law, "CITED_ITS")
    found = []
    for part in parts[::2]:
        words = bare(part.casefold())
        if words and words[0] in articles:
            words = words[1:]
        if len(words) > _LONGEST:
            return None
        if words:
            found.append((tuple(words), part.strip()))
    return (joints, found) if len(found) > 1 and joints else None  # an aside has commas, too


@cache
def _joints(language: str) -> str:
    """What stands between two members of a list."""
    from treaty_tui.significance.law.lexicon import law_of

    words = "|".join(
        sorted(map(re.escape, (each.partition("=")[0] for each in members(law_of(language).data.CONJUNCTIONS))), key=len)
    )
    if language == "zh":
        return rf"([、，]|{words})"
    return rf"(\s*[,،]\s*(?:(?:{words})\s+)?|\s(?:{words})\s+)"


def _rising(places: Sequence[int]) -> set[int]:
    """The longest part of some places that keeps its order."""
    ends: list[int] = []
    chains: list[list[int]] = []
    for place in places:
        at = bisect_left(ends, place)
        chains[at : at + 1] = [[*(chains[at - 1] if at else []), place]]
        ends[at : at + 1] = [place]
    return set(chains[-1]) if chains else set()


def _kind(said: str, law: Law) -> str | None:
    """Whether a member names an actor; None where it binds, negates or counts, and is no name."""
    kinds = {hit.kind for hit in law.hits(said, lowered(said))}
    return None if kinds - {"actor"} else "actor" if kinds else ""


def _cause(shape: str, said: str, law: Law) -> Cause:
    return Cause(_kind(said, law) or ("moved" if shape == "{} moved" else "wording"), shape, quoted(said, ALONE))
