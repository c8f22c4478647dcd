"""Where a delegation moved: what it said of a provision before, and what it says now."""

from itertools import groupby, pairwise
from typing import NamedTuple

from treaty_tui.eid import spoken
from treaty_tui.model import Position
from treaty_tui.stances.precedence import side
from treaty_tui.stances.reach import Reach
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

    Withdrawn and superseded positions count here: they are what was said.
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
    """From day to day, where no side is the same; and what was withdrawn or amended, whatever its side.

    What is said on one day is one statement: several asks in it are no move.
    """
    ordered = sorted(several, key=lambda p: (p.date, p.status == "standing", p.id))
    days = [list(group) for _, group in groupby(ordered, key=lambda p: p.date)]
    pairs: list[tuple[Position, Position | None]] = [
        (one[-1], other[-1]) for one, other in pairwise(days) if not _sides(one) & _sides(other)
    ]
    by_id = {position.id: position for position in ordered}
    for position in ordered:
        if position.status != "standing" and all(position is not before for before, _ in pairs):
            after = by_id.get(position.superseded_by or str(position.extra.get("withdrawn_by", "")))
            if after is None or _what(after) != _what(position):
                pairs.append((position, after))
    return [Change(code, matter, before, after, _sentence(code, matter, before, after)) for before, after in pairs]


def _sides(positions: list[Position]) -> set[str]:
    return {side(position) for position in positions}


def _what(position: Position) -> tuple[str, str, str]:
    return position.stance, position.action, position.text


def _sentence(code: str, matter: str, before: Position, after: Position | None) -> str:
    on = matter if ":" in matter or matter == "whole" else spoken(matter)
    first = f"{code} on {on}: {_said(before)}"
    return f"{first}, then {_said(after)}" if after else f"{first}, withdrawn since"


def _said(position: Position) -> str:
    words = f"{position.stance} ({position.action})" if position.action else position.stance
    return f"{words} on {position.date or 'an unknown day'} of {position.draft or 'no named draft'}"
