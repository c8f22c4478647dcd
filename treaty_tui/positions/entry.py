"""A Position as the lines of a `[[position]]` entry, so laid out that git's union merge cannot mix two of them.

`merge=union` keeps the lines of both branches, but takes a line that both added alike only once, and joins runs of up to
three such lines between others (git's `XDL_MERGE_ZEALOUS`). So the first and the last line of an entry, and one in every three
between, end in a remark that no other entry has. `status` is always written and never last: a change of status on one branch
then never touches what another branch appends.
"""

from collections.abc import Iterator, Mapping

from treaty_tui.model import Position
from treaty_tui.positions.entries import SOURCE
from treaty_tui.positions.toml import key, string, value

ORDER = (
    "date",
    "status",
    "draft",
    "on",
    "quote",
    "stance",
    "action",
    "text",
    "note",
    "alternative_group",
    "on_behalf_of",
    "aligned_with",
    "attributed_by",
    "session",
    "speaker",
    "confidence",
)
"""Keys in the order in which they are written; empty ones are left out."""

_ALIKE = 2
"""At most so many lines in a row that another entry may have too: one fewer than git joins."""


def table_of(position: Position) -> dict[str, object]:
    """The position as a TOML table, without empty fields; `date` as a date where it is one."""
    table: dict[str, object] = {"id": position.id}
    for name in ORDER:
        said = getattr(position, name)
        if said:
            table[name] = _day(said) if name == "date" else said
    if position.superseded_by:
        table["superseded_by"] = position.superseded_by
    if position.internal:
        table["internal"] = True
    known = position.extra.get("source")
    source = {name: getattr(position, name) for name in SOURCE if getattr(position, name)}
    source.update(known if isinstance(known, Mapping) else {})
    table.update((name, item) for name, item in position.extra.items() if name != "source")
    if source:
        table["source"] = source
    return table


def _day(text: str) -> object:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def entry_text(position: Position, newline: str = "\n") -> str:
    """The entry's lines, each with its newline. `status` must be set, so that it is never inserted at the end later."""
    return "".join(line + newline for line in _marked(position, list(_lines(position))))


def _lines(position: Position) -> Iterator[str]:
    yield "[[position]]"
    for name, item in table_of(position).items():
        yield f"{key(name)} = {value(item)}"


def _marked(position: Position, lines: list[str]) -> Iterator[str]:
    """Lines with the entry's mark at the first, the last, and often enough between."""
    mark = mark_of(position.id)
    plain = 0
    for number, line in enumerate(lines):
        if number == 0:
            yield f"{line} # {position.id}"
        elif line.startswith("id = "):
            yield line
            plain = 0
        elif number == len(lines) - 1 or plain == _ALIKE:
            yield f"{line} # {mark}"
            plain = 0
        else:
            yield line
            plain += 1


def mark_of(position_id: str) -> str:
    """What is short and belongs to one entry only: the random end of an id that we gave, else the whole id."""
    tail = position_id.rpartition("-")[2]
    return tail if len(tail) == 6 and tail.isupper() else position_id.replace("\n", " ")


def inline(position: Position) -> str:
    """The entry as one inline table, for files that hold `position = [ ... ]`."""
    return value(table_of(position))


def heading(delegation: str, newline: str = "\n") -> str:
    """The first line of a new file."""
    return f"delegation = {string(delegation)}{newline}"
