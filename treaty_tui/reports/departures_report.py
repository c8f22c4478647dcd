"""Members that depart from their groups, as text, JSON or CSV: what each says, and where."""

from collections.abc import Iterator, Mapping, Sequence

from treaty_tui.model import Draft, Position
from treaty_tui.reports import tables
from treaty_tui.reports.lines import Run
from treaty_tui.reports.sayings import Look, count, does, page, para, place, position_object, source, when
from treaty_tui.reports.words import name_of
from treaty_tui.stances.departures import Departure

FORMATS = tables.LISTS
COLUMNS = Departure._fields

Positions = Mapping[str, Position]


def render(name: str, draft: Draft, found: Sequence[Departure], positions: Positions, look: Look) -> bytes:
    """The departures in a format of FORMATS; `positions` by id."""
    if name == "json":
        document = {
            "schema": "treaty-tui/departures/1",
            "internal": look.internal,
            "draft": draft.id,
            "departures": [
                {
                    **departure._asdict(),
                    "position": position_object(positions[departure.position]),
                    "group_position": position_object(positions[departure.group_position]),
                }
                for departure in found
            ],
        }
        return tables.json_bytes(document)
    if name == "csv":
        return tables.render("csv", [departure._asdict() for departure in found], COLUMNS)
    return page(_lines(draft, found, positions, look), look)


def _lines(draft: Draft, found: Sequence[Departure], positions: Positions, look: Look) -> Iterator[list[Run]]:
    yield from para([("head", f"{count(len(found), 'departure')} of members from their group, in {name_of(draft)}")], look)
    for departure in found:
        own, group = positions[departure.position], positions[departure.group_position]
        at = place(departure.eid) if departure.eid else "in wider words"
        yield []
        yield from para([("head", f"{departure.member} departs from {departure.group}"), ("", f": {at}")], look)
        for code, side, position in ((departure.member, departure.side, own), (departure.group, departure.group_side, group)):
            said = [(side, f"{code} {side}"), ("", f": {does(position)} ({when(position)})"), ("dim", f" [{position.id}]")]
            yield from para(said, look, 2, 2)
            yield from para([("dim", " ".join(filter(None, (position.note, f"({source(position)})"))))], look, 4)
