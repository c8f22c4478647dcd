"""Members that depart from their group: at a provision where both speak, or in what they say of the whole text, a theme, a term.

Of wider words only what is nearer than the group's or as near, and not older, departs from them: a wish for the whole text does
not speak against a theme, and a group that takes no side leaves nothing to depart from.
"""

from collections.abc import Iterable, Iterator

from treaty_tui.stances.precedence import ASKS, SCOPE, side
from treaty_tui.stances.standing import Placed, Standing
from treaty_tui.typed import NamedTuple


class Departure(NamedTuple):
    """A member that says other than its group."""

    eid: str
    """The provision; "" where they speak of the whole text, a theme or a term."""
    member: str
    side: str
    position: str
    group: str
    group_side: str
    group_position: str


def departures(standing: Standing, eids: Iterable[str] = ()) -> Iterator[Departure]:
    """Members that depart from their groups, each pair of words once, where it first shows; over the given provisions or all.

    Wider words, of the whole text, a theme or a term, are compared only where all provisions are looked at.
    """
    wanted = list(eids)
    told: set[tuple[str, str, str]] = set()
    for departure in (*_near(standing, wanted or [p.eid for p in standing.draft.provisions]), *_wide(standing, bool(wanted))):
        pair = (departure.member, departure.position, departure.group_position)
        if pair not in told:
            told.add(pair)
            yield departure


def _near(standing: Standing, eids: Iterable[str]) -> Iterator[Departure]:
    for eid in eids:
        for choice in standing.choices(eid):
            own = choice.claim
            for other in choice.overridden if own.via != "group" else ():
                if other.via == "group" and other.side != choice.side:
                    yield Departure(eid, own.delegation, choice.side, own.position.id, other.group, other.side, other.position.id)


def _wide(standing: Standing, narrowed: bool) -> Iterator[Departure]:
    """Pairs of a group's words and a member's own, both wider than a provision."""
    if narrowed:
        return
    own: dict[str, list[Placed]] = {}
    for placed in standing.placed:
        if not placed.position.attributed_by:
            for holder in standing.register.holders(placed.position):
                own.setdefault(holder.code, []).append(placed)
    for group, several in own.items():
        if standing.register.kind(group) == "group":
            for placed in several:
                for member in standing.register.members(group, placed.position.date or standing.draft.date):
                    yield from _against(standing, group, placed, member, own.get(member, []))


def _against(standing: Standing, group: str, theirs: Placed, member: str, several: list[Placed]) -> Iterator[Departure]:
    for placed in several:
        if not _comparable(placed, theirs):
            continue
        for one, other, eid in _shared(standing, placed, theirs):
            if one != other != ASKS and _stands(standing, eid, member, placed):
                yield Departure("", member, one, placed.position.id, group, other, theirs.position.id)
                break


def _comparable(own: Placed, theirs: Placed) -> bool:
    if not (own.reach.wider and theirs.reach.wider) or own.position is theirs.position:
        return False
    return SCOPE[own.reach.scope] <= SCOPE[theirs.reach.scope] and own.position.date >= theirs.position.date


def _shared(standing: Standing, one: Placed, other: Placed) -> Iterator[tuple[str, str, str]]:
    """The sides of both wherever they reach the same provision, with its eId."""
    first = standing.draft.provisions[0].eid if standing.draft.provisions else ""
    if one.reach.everywhere and other.reach.everywhere:
        yield side(one.position), side(other.position), first
        return
    here = {spot.at: side(one.position, spot.sense) for spot in one.reach.spots}
    there = {spot.at: side(other.position, spot.sense) for spot in other.reach.spots}
    for at in here or there:
        if (at in here or one.reach.everywhere) and (at in there or other.reach.everywhere):
            yield here.get(at, side(one.position)), there.get(at, side(other.position)), standing.draft.provisions[at].eid


def _stands(standing: Standing, eid: str, member: str, placed: Placed) -> bool:
    """Whether these are the member's words there, and not overtaken by later ones of its own."""
    marks = standing.get(eid)
    every = (*marks[:3], marks.wider) if marks else ()
    return any(mark.delegation == member and mark.position == placed.position.id for several in every for mark in several)
