"""Where a delegation moved: what it said of a provision before, and what it says now."""

from collections.abc import Iterator, Mapping
from itertools import groupby, pairwise

from treaty_tui.eid import spoken
from treaty_tui.model import Position
from treaty_tui.stances.places import spoken_of
from treaty_tui.stances.precedence import side
from treaty_tui.stances.standing import Standing
from treaty_tui.typed import NamedTuple


class Change(NamedTuple):
    """One delegation on one matter, before and after."""

    delegation: str
    on: str
    """EId in the draft looked at, or the scope spoken of: whole, term:..., missing:...; of what it said last."""
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
    told = {(change.delegation, change.before.id, change.after.id) for change in found if change.after}
    found += [c for c in _declared(said) if c.after and (c.delegation, c.before.id, c.after.id) not in told]
    return tuple(sorted(found, key=lambda c: (c.delegation, (c.after or c.before).date, c.on)))


def _declared(said: Mapping[tuple[str, str], list[Position]]) -> Iterator[Change]:
    """Moves that the record itself names (unknown key `changed_from`), also from one matter to another."""
    by_id = {position.id: (matter, position) for (_, matter), several in said.items() for position in several}
    for (code, matter), several in said.items():
        for after in several:
            known = by_id.get(str(after.extra.get("changed_from", "")))
            if known:
                yield Change(code, matter, known[1], after, _sentence(code, known[0], known[1], after, matter))


def _matters(standing: Standing, position: Position) -> list[str]:
    """What a position is about: the provision itself in the draft looked at, or its scope by name."""
    anchor, on = spoken_of(standing.resolver, position)
    reach = standing.resolver.reach(anchor, on, position.quote)
    if reach.wider or ":" in position.on:
        return [position.on]
    near = [spot.at for spot in reach.spots if spot.scope in ("phrase", "provision") or spot.scope == reach.scope]
    tops = [index for index in near if standing.draft.provisions[index].parent not in near]
    if not tops and not anchor.later:  # gone since, or never placed: still the same matter, by its old name
        return [f"{spoken(on)} of {anchor.draft or 'no named draft'}"]
    return [standing.draft.provisions[index].eid for index in tops]


def _moves(code: str, matter: str, several: list[Position]) -> list[Change]:
    """From day to day, where no side is the same; and what was withdrawn or amended, whatever its side.

    What is said on one day is one statement: several asks in it are no move.
    """
    ordered = sorted(several, key=lambda p: (p.date, p.status == "standing", p.id))
    days = [day for _, group in groupby(ordered, key=lambda p: p.date) if not all(map(_goes_with_all, day := list(group)))]
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


def _goes_with_all(position: Position) -> bool:
    """To ask a question, or for an addition, agrees with any side: it is no move from it, nor to it."""
    return position.status == "standing" and (position.stance == "question" or position.action in ("add", "move"))


def _what(position: Position) -> tuple[str, str, str]:
    return position.stance, position.action, position.text


def _sentence(code: str, matter: str, before: Position, after: Position | None, later: str = "") -> str:
    first = f"{code} on {_named(matter)}: {_said(before)}"
    if not after:
        return f"{first}, withdrawn since"
    on = f" on {_named(later)}" if later not in ("", matter) else ""
    return f"{first}, then{on} {_said(after)}"


def _named(matter: str) -> str:
    kind, _, name = matter.partition(":")
    if name or " of " in matter:
        return f"the {kind} “{name}”" if name else matter
    return "the whole text" if matter == "whole" else spoken(matter)


def _said(position: Position) -> str:
    words = f"{position.stance} ({position.action})" if position.action else position.stance
    return f"{words} on {position.date or 'an unknown day'} of {position.draft or 'no named draft'}"
