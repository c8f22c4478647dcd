"""Whom to ask again after a new revision: positions whose wording has changed, was split, or is gone."""

from typing import NamedTuple

from treaty_tui.eid import spoken
from treaty_tui.model import Position
from treaty_tui.stances.reach import GONE, SPLIT, Spot
from treaty_tui.stances.standing import STALE, Placed, Standing


class Asking(NamedTuple):
    """One position that a delegation has to confirm."""

    delegation: str
    position: Position
    state: str
    eids: tuple[str, ...]
    """Where its words have changed; the parts to choose from where it was split; none where it is gone."""
    sentence: str


def reconfirm(standing: Standing) -> dict[str, tuple[Asking, ...]]:
    """Per delegation or group, in the order of its code: what it has to be asked about the draft looked at.

    Left out: what the delegation itself has overtaken by later or nearer words on the same provisions, and reported words.
    """
    found: dict[str, list[Asking]] = {}
    for placed in standing.placed:
        if placed.reach.wider or placed.reach.state not in STALE or placed.position.attributed_by:
            continue
        for holder in standing.register.holders(placed.position):
            asking = _asking(standing, placed, holder.code)
            if asking:
                found.setdefault(holder.code, []).append(asking)
    return {code: tuple(several) for code, several in sorted(found.items())}


def _asking(standing: Standing, placed: Placed, holder: str) -> Asking | None:
    reach, position = placed.reach, placed.position
    stale = [spot for spot in reach.spots if spot.state in STALE]
    eids = [standing.draft.provisions[spot.at].eid for spot in stale if _stands(standing, spot, position, holder)]
    if reach.state != GONE and not eids:
        return None
    return Asking(holder, position, reach.state, tuple(eids), _sentence(standing, placed, eids))


def _stands(standing: Standing, spot: Spot, position: Position, holder: str) -> bool:
    """Whether this is what the holder says there, and not overtaken by its own other words."""
    marks = standing.get(standing.draft.provisions[spot.at].eid)
    every = (*marks[:3], marks.apart) if marks else ()
    return any(mark.position == position.id and mark.delegation == holder for several in every for mark in several)


def _sentence(standing: Standing, placed: Placed, eids: list[str]) -> str:
    position, reach = placed.position, placed.reach
    said = f"{position.stance} on {spoken(reach.then)} of {position.draft or 'the draft of its day'}"
    here = ", ".join(spoken(eid) for eid in eids[:4]) + (", ..." if len(eids) > 4 else "")
    if reach.state == GONE:
        return f"{said}: this provision is not in {standing.draft.id} any more; is the matter settled?"
    if reach.state == SPLIT:
        return f"{said}: split into {here}; which part is meant?"
    return f"{said}: the words have changed at {here}; does it still hold?"
