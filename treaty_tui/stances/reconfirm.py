"""Whom to ask again after a new revision: positions whose wording has changed, was split, or is gone."""

from treaty_tui.eid import spoken
from treaty_tui.model import Position
from treaty_tui.stances.places import Place, place_of
from treaty_tui.stances.reach import GONE, SPLIT, Spot
from treaty_tui.stances.standing import STALE, Placed, Standing
from treaty_tui.stances.wording import holds, plain
from treaty_tui.typed import NamedTuple


class Wording(NamedTuple):
    """Words that a position spoke of, and what they have become."""

    before: str
    """Id of the draft that it spoke of."""
    then: tuple[str, ...]
    """Where they stood there; none where they came in since."""
    now: tuple[str, ...]
    """Where they stand; none where they are gone, several where they were split."""
    old: str
    new: str


class Asking(NamedTuple):
    """One position that a delegation has to confirm."""

    delegation: str
    position: Position
    state: str
    eids: tuple[str, ...]
    """Where its words have changed; the parts to choose from where it was split; none where it is gone."""
    sentence: str
    wordings: tuple[Wording, ...] = ()
    """Each provision whose words are others now, in the order of the draft looked at."""
    reached: int = 0
    """How many provisions it reaches in all."""
    alternatives: tuple[str, ...] = ()
    """Ids of the linked asks, of which one would do."""


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
    name = position.alternative_group
    linked = [p.position for p in standing.placed if name and p.position.alternative_group == name]
    return Asking(
        holder,
        position,
        reach.state,
        tuple(eids),
        _sentence(standing, placed, eids),
        _wordings(standing, placed, set(eids)),
        len(reach.spots),
        tuple(p.id for p in linked if p.delegation == position.delegation and p is not position),
    )


def _wordings(standing: Standing, placed: Placed, eids: set[str]) -> tuple[Wording, ...]:
    """The words then and now of each provision that is no longer as it was; of quoted words, the provisions that held them."""
    place = place_of(standing.resolver, placed.position)
    came: dict[tuple[int, ...], list[int]] = {}
    for part in _spoken_parts(standing, place, placed.position):
        came.setdefault(place.trail.to[part], []).append(part)
    found = [_wording(standing, place, tuple(parts), stops) for stops, parts in came.items()]
    found += [_wording(standing, place, (), (spot.at,)) for spot in placed.reach.spots if spot.added]
    changed = [w for w in found if len(w.now) != 1 or len(w.then) != 1 or plain(w.old) != plain(w.new)]
    changed = [w for w in changed if w.old or w.new]
    own = [w for w in changed if not w.now or eids & set(w.now)]
    return tuple(sorted(own or changed, key=lambda w: standing.draft.by_eid[w.now[0]] if w.now else -1))


def _spoken_parts(standing: Standing, place: Place, position: Position) -> list[int]:
    if not position.quote or place.reach.scope != "phrase":
        return list(place.parts)
    words = standing.chain.words(place.before)
    return [part for part in place.parts if holds(words[part], plain(position.quote))]


def _wording(standing: Standing, place: Place, parts: tuple[int, ...], stops: tuple[int, ...]) -> Wording:
    then = standing.chain.draft(place.before)
    old = [then.provisions[part] for part in parts]
    new = [standing.draft.provisions[stop] for stop in stops]
    return Wording(
        then.id,
        tuple(p.eid for p in old if p.words),
        tuple(p.eid for p in new if p.words),
        "\n".join(p.words for p in old if p.words),
        "\n".join(p.words for p in new if p.words),
    )


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
