"""Where a delegation moved: what it said of a provision before, and what it says now."""

from itertools import pairwise
from typing import NamedTuple

from treaty_tui.eid import spoken
from treaty_tui.model import Position
from treaty_tui.stances.precedence import side
from treaty_tui.stances.resolve import Reach
from treaty_tui.stances.standing import Standing


class Change(NamedTuple):
    """One delegation on one matter, before and after."""

    delegation: str
    on: str
    """EId in the draft looked at, or the scope spoken of: whole, term:..., missing:..."""
    before: Position
    after: Position | None
    """None where it withdrew and said nothing new."""
    sentence: str


def changes(standing: Standing, delegation: str = "") -> tuple[Change, ...]:
    """Every move of every delegation, or of one, as seen from the draft looked at; by delegation and date.

    Withdrawn and superseded positions count here: they are what was said. Alternatives named together are no move.
    """
    said: dict[tuple[str, str], list[Position]] = {}
    for position in standing.book.positions:
        if position.attributed_by or (position.internal and not standing.internal):
            continue
        for matter in _matters(standing, position):
            for holder in standing.register.holders(position)[:1]:
                if delegation in ("", holder.code):
                    said.setdefault((holder.code, matter), []).append(position)
    found = [change for (code, matter), several in said.items() for change in _moves(code, matter, several)]
    return tuple(sorted(found, key=lambda c: (c.delegation, (c.after or c.before).date, c.on)))


def _matters(standing: Standing, position: Position) -> list[str]:
    """What a position is about: the provision itself in the draft looked at, or its scope by name."""
    anchor = standing.resolver.anchor(position.draft, position.date, bool(position.extra.get("draft_label")))
    reach: Reach = standing.resolver.reach(anchor, position.on, position.quote)
    if reach.wider or ":" in position.on:
        return [position.on]
    near = [spot.at for spot in reach.spots if spot.scope in ("phrase", "provision") or spot.scope == reach.scope]
    tops = [index for index in near if standing.draft.provisions[index].parent not in near]
    return [standing.draft.provisions[index].eid for index in tops]


def _moves(code: str, matter: str, several: list[Position]) -> list[Change]:
    ordered = sorted(several, key=lambda p: (p.date, p.status == "standing", p.id))
    found: list[Change] = []
    for before, after in pairwise(ordered):
        linked = before.alternative_group and before.alternative_group == after.alternative_group
        if not linked and (side(before), before.stance, before.action) != (side(after), after.stance, after.action):
            found.append(Change(code, matter, before, after, _sentence(code, matter, before, after)))
    last = ordered[-1]
    if last.status == "withdrawn":
        found.append(Change(code, matter, last, None, _sentence(code, matter, last, None)))
    return found


def _sentence(code: str, matter: str, before: Position, after: Position | None) -> str:
    on = matter if ":" in matter or matter == "whole" else spoken(matter)
    first = f"{code} on {on}: {_said(before)}"
    return f"{first}, then {_said(after)}" if after else f"{first}, withdrawn since"


def _said(position: Position) -> str:
    words = f"{position.stance} ({position.action})" if position.action else position.stance
    return f"{words} on {position.date or 'an unknown day'} of {position.draft or 'no named draft'}"
