"""Where delegations changed their stance, as text, JSON or CSV: what each said before and after, and from which source."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from treaty_tui.model import Position
from treaty_tui.reports import tables
from treaty_tui.reports.lines import Run
from treaty_tui.reports.sayings import Look, count, does, name_with, page, para, position_object, source, when
from treaty_tui.stances.changes import Change

FORMATS = tables.LISTS
COLUMNS = (
    "delegation",
    "on",
    "before",
    "before_date",
    "before_draft",
    "before_id",
    "after",
    "after_date",
    "after_draft",
    "after_id",
)


def render(name: str, moves: Sequence[Change], names: Callable[[str], str], look: Look) -> bytes:
    """The moves in a format of FORMATS."""
    if name == "json":
        document = {"schema": "treaty-tui/moves/1", "internal": look.internal, "moves": [_object(move) for move in moves]}
        return tables.json_bytes(document)
    if name == "csv":
        return tables.render("csv", [_record(move) for move in moves], COLUMNS)
    return page(_lines(moves, names, look), look)


def _lines(moves: Sequence[Change], names: Callable[[str], str], look: Look) -> Iterator[list[Run]]:
    who = len({move.delegation for move in moves})
    yield from para(
        [("head", f"{count(len(moves), 'move')} of {count(who, 'delegation or group', 'delegations and groups')}")], look
    )
    told = (
        "A move: no side in common from one day to a later one on the same matter, a withdrawal, or what the record names as one."
    )
    yield from para([("dim", told)], look)
    for code, several in groupby(moves, key=lambda move: move.delegation):
        yield []
        yield [("head", name_with(names, code))]
        for move in several:
            yield from _move(move, look)


def _move(move: Change, look: Look) -> Iterator[list[Run]]:
    for sign, position in (("before: ", move.before), ("after:  ", move.after)):
        if position is None:
            yield from para([("asks", f"{sign}withdrawn, and nothing new said")], look, 2, 8)
            continue
        yield from para([("head", sign), ("", f"{does(position)} ({when(position)})"), ("dim", f" [{position.id}]")], look, 2, 8)
        if position.text:
            yield from para([("", f"proposed: “{position.text}”")], look, 10)
        if position.note:
            yield from para([("", position.note)], look, 10)
        yield from para([("dim", source(position))], look, 10)


def _record(move: Change) -> dict[str, object]:
    record: dict[str, object] = {"delegation": move.delegation, "on": move.on}
    for side, position in (("before", move.before), ("after", move.after)):
        if position:
            record |= {side: _stance(position), f"{side}_date": position.date, f"{side}_draft": position.draft}
            record[f"{side}_id"] = position.id
    return record


def _stance(position: Position) -> str:
    return f"{position.stance} {position.action}".strip()


def _object(move: Change) -> dict[str, object]:
    return {
        "delegation": move.delegation,
        "on": move.on,
        "before": position_object(move.before),
        "after": position_object(move.after) if move.after else None,
        "sentence": move.sentence,
    }
